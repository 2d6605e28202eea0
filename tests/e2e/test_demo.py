"""The demo tells its story on a machine without a screen, and says so in a document."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec

from fieldcrm.cli.demo.centre import Centre
from tests.support.machines import environment


def demo(*words: str) -> tuple[int, Any, str]:
    done = subprocess.run(
        [sys.executable, "-m", "fieldcrm", "demo", "--headless", "--json", *words],
        capture_output=True,
        text=True,
        env=environment(),
        timeout=120,
        check=False,
    )
    return done.returncode, msgspec.json.decode(done.stdout), done.stderr


def test_the_day_is_told_to_its_end(tmp_path: Path) -> None:
    status, document, notices = demo("--dir", str(tmp_path / "demo"))
    assert status == 0, notices
    assert document["ok"]
    assert all(step["ok"] and step["seconds"] >= 0 for step in document["steps"])
    assert [step["name"] for step in document["steps"]][-1] == "rep, office and server hold the same"
    assert len(document["steps"]) == notices.count("✓") == 13


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("keep")
    status, document, _ = demo("--dir", str(tmp_path))
    assert (status, document["error"]["code"]) == (3, "demo.folder")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_server_that_does_not_start_is_told_of(tmp_path: Path) -> None:
    holder = Centre(["--data", str(tmp_path / "centre")], tmp_path / "server.log")
    holder.do("init")
    holder.start()
    try:
        status, document, _ = demo("--port", holder.address.rpartition(":")[2])
    finally:
        holder.stop()
    assert (status, document["ok"], len(document["steps"])) == (1, False, 1)
