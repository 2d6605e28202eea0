"""The desktop's package is installed on a clean Debian, used by a person, and taken away again."""

import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from fieldcrm import __version__
from tests.support.debian import Debian
from tests.support.packages import ROOT, package

pytestmark = pytest.mark.long

PERSON = "rep"
MISSING = r"find /usr/lib/fieldcrm -name '*.so*' -type f | xargs ldd 2>/dev/null | grep 'not found' | sort -u || true"


@dataclass
class Life:
    """What was seen of the package from its arrival to its end."""

    version: str = ""
    missing: str = ""
    told: dict[str, Any] = field(default_factory=dict[str, Any])
    drawn: dict[str, Any] = field(default_factory=dict[str, Any])
    pictures: list[QImage] = field(default_factory=list[QImage])
    installed: set[str] = field(default_factory=set[str])
    left: set[str] = field(default_factory=set[str])


@pytest.fixture(scope="module")
def life(clean_debian: Debian) -> Life:
    """Installed, used by somebody who is not root, removed."""
    life = Life()
    shutil.copy(package("deb"), clean_debian.root / "srv/fieldcrm.deb")
    clean_debian.run("useradd", "--create-home", PERSON)
    clean_debian.install("/srv/fieldcrm.deb")
    (clean_debian.root / "srv/fieldcrm.deb").unlink()
    life.installed = clean_debian.files()
    use(clean_debian, life)
    clean_debian.run("apt-get", "-q", "remove", "-y", "fieldcrm")
    life.left = clean_debian.files()
    return life


def use(debian: Debian, life: Life) -> None:
    life.missing = debian.run("sh", "-c", MISSING)
    life.version = fieldcrm(debian, "--version")
    debian.run("sh", "-c", "fieldcrm status || test $? = 3", person=PERSON)  # whoever asks has a folder from then on
    life.told = json.loads(fieldcrm(debian, "demo", "--headless", "--json", "--dir", "/home/rep/told"))
    life.drawn = json.loads(fieldcrm(debian, "demo", "--json", "--dir", "/home/rep/drawn"))
    life.pictures = [QImage(str(debian.root / picture.lstrip("/"))) for picture in life.drawn["pictures"]]


def fieldcrm(debian: Debian, *words: str) -> str:
    return debian.run("fieldcrm", *words, person=PERSON)


def test_it_finds_every_library_it_needs(life: Life) -> None:
    assert life.missing == ""


def test_it_says_its_release(life: Life) -> None:
    assert life.version == f"fieldcrm {__version__}\n"


def test_a_day_is_told_to_its_end(life: Life) -> None:
    assert life.told["ok"]
    assert life.drawn["ok"]


def test_the_window_is_drawn(life: Life) -> None:
    drawn = {Path(picture).name for picture in life.drawn["pictures"]}
    kept = {each.name for each in (ROOT / "docs/pictures").glob("*.png")}
    assert drawn == {name for name in kept if not name.startswith("first-run")}
    assert {(picture.width(), picture.height()) for picture in life.pictures} == {(1366, 696)}
    assert min(len(colours(picture)) for picture in life.pictures) > 20


def colours(picture: QImage) -> set[int]:
    return {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}


def test_it_has_a_place_in_the_menu(life: Life) -> None:
    shares = (
        "applications/fieldcrm.desktop",
        "icons/hicolor/scalable/apps/fieldcrm.svg",
        "man/man1/fieldcrm.1.gz",
        "mime/packages/fieldcrm.xml",
    )
    assert {f"usr/share/{share}" for share in shares} <= life.installed


def test_nothing_is_left_of_it_but_the_persons_work(life: Life) -> None:
    left = {path for path in life.left if "fieldcrm" in path or path not in life.installed}
    assert {path for path in left if not path.startswith(f"home/{PERSON}/")} == set()
    assert f"home/{PERSON}/.local/share/fieldcrm/logs" in left
    assert str(Path("home", PERSON, "told", "rep", "fieldcrm.db")) in left
