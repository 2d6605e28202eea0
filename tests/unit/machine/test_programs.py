"""Our programs are found wherever they were put."""

import signal
import sys
from pathlib import Path

import pytest

from fieldcrm.machine.programs import beside, end, program


def test_a_checkout_starts_them_by_python() -> None:
    assert program("fieldcrm-server") == (sys.executable, "-m", "sync_server")
    assert program("fieldcrm-probe") == (sys.executable, "-m", "fieldcrm.ui.probe")


@pytest.mark.parametrize("suffix", ["", ".exe"])
def test_once_packaged_they_lie_side_by_side(suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / f"fieldcrm{suffix}"))
    assert program("fieldcrm-server") == (str(tmp_path / f"fieldcrm-server{suffix}"),)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
def test_what_runs_beside_us_ends_when_we_let_go_of_it_or_tell_it_to() -> None:
    waits = "import signal; from fieldcrm.machine.ending import end_with_input; end_with_input(); signal.pause()"
    left, told = (beside([sys.executable, "-c", waits]) for _ in range(2))
    assert left.stdin is not None
    left.stdin.close()  # as the system does for a process that is killed
    end(told)
    assert [left.wait(30), told.returncode] == [-signal.SIGTERM] * 2
