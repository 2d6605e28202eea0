"""The server as systemd runs it: the unit is accepted, gives away little, and what it starts is there."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.packages import ROOT
from tests.support.unit import INSTALLED, UNIT, command

MOST_EXPOSED = 12
"""In tenths, of at most a hundred; systemd calls anything under 20 OK."""

needs_systemd = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")


def analyzed(*words: str) -> str:
    command = ["systemd-analyze", *words]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stderr


@needs_systemd
def test_systemd_accepts_the_unit(tmp_path: Path) -> None:
    here = tmp_path / UNIT.name
    here.write_text(UNIT.read_text().replace(INSTALLED, str(Path(sys.executable).parent)))
    assert analyzed("verify", str(here)) == ""


@needs_systemd
def test_the_unit_gives_away_little() -> None:
    analyzed("security", "--no-pager", "--offline=yes", f"--threshold={MOST_EXPOSED}", str(UNIT))


def test_the_server_understands_the_words_of_the_unit() -> None:
    program, *words = command("/var/lib/fieldcrm", "/run/credentials")
    understood = [sys.executable, "-c", UNDERSTOOD, *words]
    assert program == f"{INSTALLED}/fieldcrm-server"
    assert subprocess.run(understood, capture_output=True, text=True, timeout=60, check=True).stdout == "0.0.0.0 8350\n"


UNDERSTOOD = "from sync_server.cli.grammar import parser; said = parser().parse_args(); print(said.host, said.port)"


def test_the_guide_uses_this_very_file() -> None:
    guide = (ROOT / "docs" / "OPERATIONS.md").read_text(encoding="utf-8")
    assert "](../installers/server/fieldcrm-server.service)" in guide
    assert "ExecStart=/" not in guide
