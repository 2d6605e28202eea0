"""The demo tells its story on a machine without a screen, and says so in a document."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtGui import QImage

from fieldcrm.cli.demo.centre import Centre
from tests.support.machines import environment


def demo(*words: str) -> tuple[int, Any, str]:
    done = subprocess.run(
        [sys.executable, "-m", "fieldcrm", "demo", "--json", *words],
        capture_output=True,
        text=True,
        env=environment(),
        timeout=120,
        check=False,
    )
    return done.returncode, msgspec.json.decode(done.stdout), done.stderr


def test_the_day_is_told_to_its_end(tmp_path: Path) -> None:
    status, document, notices = demo("--headless", "--dir", str(tmp_path / "demo"))
    assert status == 0, notices
    assert document["ok"]
    assert all(step["ok"] and step["seconds"] >= 0 for step in document["steps"])
    assert [step["name"] for step in document["steps"]][-1] == "rep, office and server hold the same"
    assert len(document["steps"]) == notices.count("✓") == 13


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
def test_without_a_screen_the_windows_are_drawn_where_they_belong_in_the_day(tmp_path: Path) -> None:
    status, document, notices = demo("--dir", str(tmp_path / "demo"))
    assert status == 0, notices
    pictures = [Path(picture) for picture in document["pictures"]]
    names = ["today", "customers", "customer", "visit", "orders", "order", "waiting", "office-order", "choice"]
    assert [picture.stem for picture in pictures] == [name + look for name in names for look in ("", "-dark")]
    assert all(has_something_on_it(QImage(str(picture))) for picture in pictures)


def has_something_on_it(picture: QImage) -> bool:
    """More than one colour, in the size of a window."""
    dots = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
    return picture.width() >= 1024 and len(dots) > 20


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("keep")
    status, document, _ = demo("--headless", "--dir", str(tmp_path))
    assert (status, document["error"]["code"]) == (3, "demo.folder")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_server_that_does_not_start_is_told_of(tmp_path: Path) -> None:
    holder = Centre(["--data", str(tmp_path / "centre")], tmp_path / "server.log")
    holder.do("init")
    holder.start()
    try:
        status, document, _ = demo("--headless", "--port", holder.address.rpartition(":")[2])
    finally:
        holder.stop()
    assert (status, document["ok"], len(document["steps"])) == (1, False, 1)
