"""The licences of everything a packaged program brings along, as one text, made from what was really packed."""

import os
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
TEXTS: Final = Path(__file__).parent / "licences"
"""What a distribution carries inside and does not tell of, by its name; and the long texts that others refer to."""

HEAD: Final = """FieldCRM and what it brings along
================================

FieldCRM itself is under the MIT licence, the first text below. With it come the works of others, each under the licence
that follows its name.
"""
_REFERRED_TO: Final = ("LGPL-3.0", "GPL-3.0")
_NAMES: Final = ("licen", "copying", "notice")


def licences(modules: Iterable[str]) -> str:
    """The licences of these modules' distributions, of Python, and of the pictures, letters and data shipped."""
    owners = sorted(_owners(modules), key=str.lower)
    sections = [_section("FieldCRM", [ROOT / "LICENSE"]), *_resources(), _python(), *map(_distribution, owners)]
    texts = [_section(f"GNU {name}", [TEXTS / f"{name}.txt"]) for name in _REFERRED_TO]
    return "\n".join([HEAD, *sections, *texts])


def _owners(modules: Iterable[str]) -> set[str]:
    known = packages_distributions()
    tops = {module.partition(".")[0] for module in modules}
    return {_plain(owner) for top in tops for owner in known.get(top, ())}


def _plain(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


def _distribution(name: str) -> str:
    owner = distribution(name)
    inside = [text for text in [TEXTS / f"{name}.txt"] if text.exists()]
    return _section(f"{name} {owner.version}: {_name(owner)}", [*_own_texts(owner), *inside])


def _name(owner: Distribution) -> str:
    """What it says in one of the three places where that is said."""
    told = owner.metadata.json
    classes = [line.rpartition(" :: ")[2] for line in told.get("classifier", []) if line.startswith("License ::")]
    return str(told.get("license_expression") or told.get("license") or ", ".join(classes))


def _own_texts(owner: Distribution) -> Iterator[Path]:
    for file in owner.files or ():
        if ".dist-info" in str(file) and file.name.lower().startswith(_NAMES):
            yield Path(str(file.locate()))


def _resources() -> Iterator[str]:
    for text in sorted((ROOT / "resources").rglob("LICENSE*.txt")):
        yield _section(text.relative_to(ROOT).as_posix(), [text])


def _python() -> str:
    """Debian keeps Python's licence where it keeps everyone's."""
    release = f"{sys.version_info.major}.{sys.version_info.minor}"
    places = [Path(os.__file__).parent / "LICENSE.txt", Path(f"/usr/share/doc/python{release}/copyright")]
    return _section(f"Python {release}: PSF-2.0", [place for place in places if place.exists()][:1])


def _section(title: str, texts: Iterable[Path]) -> str:
    told = [text.read_text(encoding="utf-8", errors="replace").strip("\n") for text in texts]
    return "\n\n".join([f"{'-' * 80}\n{title}", *told]) + "\n"
