"""The pictures of the screens: the same each time, small, and every one of them on the page that shows them."""

from pathlib import Path

import pytest

from tests.pictures.__main__ import main
from tests.pictures.index import TITLES, write_index
from tests.pictures.scenes import SITTINGS
from tests.pictures.small import MOST_BYTES


@pytest.mark.usefixtures("theme")
def test_drawn_twice_a_screen_gives_the_same_picture(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        assert main(["diary-line", "--looks", "light", "--to", str(tmp_path / folder)]) == 0
    one, two = ((tmp_path / folder / "diary-line-light.webp").read_bytes() for folder in ("one", "two"))
    assert one == two
    assert 0 < len(one) <= MOST_BYTES


def test_every_picture_has_its_place_on_the_page(tmp_path: Path) -> None:
    files = {f"{scene.name}-{look.name}" for each in SITTINGS for scene in each.scenes for look in each.looks}
    for file in files:
        (tmp_path / f"{file}.webp").touch()
    write_index(tmp_path)
    shown = (tmp_path / "README.md").read_text("utf-8")
    assert {file for file in files if f"]({file}.webp)" not in shown} == set()
    assert {scene.name for each in SITTINGS for scene in each.scenes} == set(TITLES)
