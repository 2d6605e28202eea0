"""Whose works come with this program, under which licences: as a package tells, or what is installed."""

import platform
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

from fieldcrm.machine.resources import PACKAGE, resource

PROGRAM: Final = "fieldcrm"
TOLD: Final = "LICENCES.txt"
"""The text that lies in a package, where there are no distributions to ask."""

SHIPPED: Final = {
    "fonts/LICENSE-Inter.txt": "Inter: OFL-1.1",
    "icons/LICENSE-Phosphor.txt": "Phosphor Icons 2.1: MIT",
    "demo_company/LICENSE.txt": "AdventureWorks: MIT",
}
"""The letters, the icons and the data of the demo company, by where their licences lie among the resources."""

RULE: Final = "-" * 80
_TEXTS: Final = ("licen", "copying", "notice")
_NAME: Final = re.compile(r"[\w.-]+")


@dataclass(frozen=True, slots=True)
class Work:
    """Somebody's work: its name and version, the licence in a word or two, and its text where that is at hand."""

    name: str
    licence: str
    text: str


def works() -> list[Work]:
    """FieldCRM itself first, then what comes with it."""
    told = PACKAGE.parent / TOLD
    return in_package(told.read_text("utf-8")) if told.is_file() else _installed()


def in_package(text: str) -> list[Work]:
    """What the text of a package tells, in its order."""
    sections = (section.strip("\n").partition("\n") for section in text.split(RULE)[1:])
    return [_work(title, body.strip("\n")) for title, _, body in sections]


def shipped() -> Iterator[tuple[str, Path]]:
    """What lies among the resources: its title and the text of its licence."""
    for place, title in SHIPPED.items():
        yield title, resource(*place.split("/"))


def licence_of(owner: Distribution) -> str:
    """What a distribution says in one of the three places where that is said."""
    told = owner.metadata.json
    classes = [line.rpartition(" :: ")[2] for line in told.get("classifier", []) if line.startswith("License ::")]
    return str(told.get("license_expression") or told.get("license") or ", ".join(classes))


def texts_of(owner: Distribution) -> Iterator[Path]:
    """The licences a distribution brings along."""
    for file in owner.files or ():
        if ".dist-info" in str(file) and file.name.lower().startswith(_TEXTS):
            yield Path(str(file.locate()))


def _work(title: str, text: str) -> Work:
    name, _, licence = title.partition(": ")
    return Work(name, licence, text)


def _installed() -> list[Work]:
    ours = distribution(PROGRAM)
    own = Work("FieldCRM", licence_of(ours), _joined(texts_of(ours)))
    python = Work(f"Python {platform.python_version()}", "PSF-2.0", "")
    others = sorted(_needed(ours), key=str.lower)
    return [own, *(_work(title, _joined([text])) for title, text in shipped()), python, *map(_of, others)]


def _needed(owner: Distribution) -> set[str]:
    """What it needs for a desktop, what that needs, and so on, as far as it is here at all."""
    found: dict[str, Distribution] = {}
    asked = [*_requirements(owner, "desktop")]
    while asked:
        name = asked.pop()
        known = None if name in found else _at_hand(name)
        if known is not None:
            found[name] = known
            asked += _requirements(known)
    return set(found)


def _requirements(owner: Distribution, extra: str = "") -> Iterator[str]:
    for line in owner.requires or ():
        name, _, condition = line.partition(";")
        wanted = re.search(r"extra == ['\"]([\w-]+)['\"]", condition)
        found = _NAME.match(name)
        if found and (wanted is None or wanted[1] == extra):
            yield found[0].lower().replace("_", "-").replace(".", "-")


def _at_hand(name: str) -> Distribution | None:
    """What is needed only elsewhere, as on another system, is not here."""
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _of(name: str) -> Work:
    owner = distribution(name)
    return Work(f"{name} {owner.version}", licence_of(owner), _joined(texts_of(owner)))


def _joined(texts: Iterable[Path]) -> str:
    return "\n\n".join(text.read_text(encoding="utf-8", errors="replace").strip("\n") for text in texts)
