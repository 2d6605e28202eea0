"""The licences of everything a packaged program brings along, as one text, made from what was really packed."""

import os
import sys
from collections.abc import Iterable
from importlib.metadata import distribution, packages_distributions
from pathlib import Path
from typing import Final

from fieldcrm.machine.licences import RULE, licence_of, shipped, texts_of

ROOT: Final = Path(__file__).parents[1]
TEXTS: Final = Path(__file__).parent / "licences"
"""What a distribution carries inside and does not tell of, by its name; and the long texts that others refer to."""

HEAD: Final = """FieldCRM and what it brings along
================================

FieldCRM itself is under the MIT licence, the first text below. With it come the works of others, each under the licence
that follows its name.
"""
_REFERRED_TO: Final = ("LGPL-3.0", "GPL-3.0")


def licences(modules: Iterable[str]) -> str:
    """The licences of these modules' distributions, of Python, and of the pictures, letters and data shipped."""
    owners = sorted(_owners(modules), key=str.lower)
    others = [_section(title, [text]) for title, text in shipped()]
    sections = [_section("FieldCRM: MIT", [ROOT / "LICENSE"]), *others, _python(), *map(_distribution, owners)]
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
    return _section(f"{name} {owner.version}: {licence_of(owner)}", [*texts_of(owner), *inside])


def _python() -> str:
    """Debian keeps Python's licence where it keeps everyone's."""
    release = f"{sys.version_info.major}.{sys.version_info.minor}"
    places = [Path(os.__file__).parent / "LICENSE.txt", Path(f"/usr/share/doc/python{release}/copyright")]
    return _section(f"Python {release}: PSF-2.0", [place for place in places if place.exists()][:1])


def _section(title: str, texts: Iterable[Path]) -> str:
    told = [text.read_text(encoding="utf-8", errors="replace").strip("\n") for text in texts]
    return "\n\n".join([f"{RULE}\n{title}", *told]) + "\n"
