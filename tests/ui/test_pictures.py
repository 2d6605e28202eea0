"""The pictures of the screens: the same each time, small, and every one of them on the page that shows them."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.architecture.sources import ROOT
from tests.pictures.__main__ import main
from tests.pictures.guide import OTHERS, keep_shown, shown_in
from tests.pictures.index import TITLES, write_index
from tests.pictures.scenes import SITTINGS
from tests.pictures.small import APART, keep_small

MOST_BYTES = 60_000
"""Of a window of the usual size."""
SIDE = 8
SHADES = 120


@pytest.mark.usefixtures("theme")
def test_drawn_twice_a_screen_gives_the_same_picture(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        assert main(["diary-line", "--looks", "light", "--to", str(tmp_path / folder)]) == 0
    one, two = ((tmp_path / folder / "diary-line-light.webp").read_bytes() for folder in ("one", "two"))
    assert one == two
    assert 0 < len(one) <= MOST_BYTES


def test_a_small_picture_has_every_tone_as_it_is_and_its_letters_all_but_so(tmp_path: Path) -> None:
    """Of tones that differ by as little as one, which a window in the dark has many of."""
    drawn = QImage(SHADES * SIDE, 2 * SIDE, QImage.Format.Format_RGB32)
    drawn.fill(QColor(20, 22, 24))
    with QPainter(drawn) as painter:
        for at in range(SHADES):
            painter.fillRect(at * SIDE, 0, SIDE, SIDE, QColor(60 + at, 100, 160 - at))
            for dot in range(SIDE):
                painter.fillRect(at * SIDE + dot, SIDE + dot, 1, 1, QColor((at * 7 + dot * 29) % 256, at, dot * 30))
    keep_small(drawn, tmp_path / "drawn.webp")
    kept = QImage(str(tmp_path / "drawn.webp"))
    for at in range(SHADES):
        assert kept.pixelColor(at * SIDE + 3, 3) == drawn.pixelColor(at * SIDE + 3, 3)
    assert max(apart(kept, drawn, x, y) for x in range(drawn.width()) for y in range(drawn.height())) < APART


def apart(one: QImage, other: QImage, x: int, y: int) -> int:
    here, there = one.pixelColor(x, y), other.pixelColor(x, y)
    return abs(here.red() - there.red()) + abs(here.green() - there.green()) + abs(here.blue() - there.blue())


def test_every_picture_has_its_place_on_the_page(tmp_path: Path) -> None:
    files = {f"{scene.name}-{look.name}" for each in SITTINGS for scene in each.scenes for look in each.looks}
    for file in files:
        (tmp_path / f"{file}.webp").touch()
    write_index(tmp_path)
    shown = (tmp_path / "README.md").read_text("utf-8")
    assert {file for file in files if f"]({file}.webp)" not in shown} == set()
    assert {scene.name for each in SITTINGS for scene in each.scenes} == set(TITLES)


def test_the_guide_keeps_what_it_shows_dot_for_dot(tmp_path: Path) -> None:
    drawn = [tmp_path / f"{name}.png" for name in ("today", "order", "today-dark")]
    for at, file in enumerate(drawn):
        picture = QImage(40, 30, QImage.Format.Format_RGB32)
        picture.fill(QColor(20 + at, 30, 40))
        for dot in range(30):
            picture.setPixelColor(dot, dot, QColor(dot * 8, 250 - dot * 7, at))
        assert picture.save(str(file))
    guide = tmp_path / "GUIDE.uk.md"
    guide.write_text("![Сьогодні](pictures/uk/today.webp) ![Замовлення](pictures/uk/order.webp)", "utf-8")
    kept = list(keep_shown(drawn, shown_in(guide), tmp_path))
    assert [file.name for file in kept] == ["order.webp", "today.webp"]
    assert [QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32) for file in kept] == [
        QImage(str(drawn[at])) for at in (1, 0)
    ]


@pytest.mark.parametrize("folder", OTHERS)
def test_every_guide_has_its_pictures(folder: str) -> None:
    shown = shown_in(ROOT / "docs" / f"GUIDE.{folder}.md")
    assert shown
    assert {file.stem for file in (ROOT / "docs/pictures" / folder).glob("*.webp")} == shown
