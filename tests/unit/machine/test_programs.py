"""Our programs are found wherever they were put."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldcrm.domain.errors import Trouble
from fieldcrm.machine import programs
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


def nowhere(_: str) -> None:
    """No module has that name."""


def python(script: str) -> Callable[[str], tuple[str, ...]]:
    """That in place of a program of ours."""
    return lambda _: (sys.executable, "-c", script)


def test_a_server_that_was_not_installed_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    assert programs.is_installed("fieldcrm-server")
    monkeypatch.setattr(programs, "find_spec", nowhere)
    assert not programs.is_installed("fieldcrm-server")


def test_of_packed_programs_one_is_there_if_its_file_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "fieldcrm"))
    assert not programs.is_installed("fieldcrm-server")
    (tmp_path / "fieldcrm-server").touch()
    assert programs.is_installed("fieldcrm-server")


def test_a_demo_that_cannot_be_set_up_is_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "program", python("raise SystemExit(3)"))
    monkeypatch.setattr(programs, "DEMO_SECONDS", 60.0)
    with pytest.raises(Trouble, match=r"server\.gone"):
        programs.start_demo()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes with names are another thing there")
def test_a_demo_that_can_be_set_up_is_not_waited_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told = tmp_path / "pid"
    os.mkfifo(told)
    script = f"import os, pathlib, signal; pathlib.Path({str(told)!r}).write_text(str(os.getpid())); signal.pause()"
    monkeypatch.setattr(programs, "program", python(script))
    monkeypatch.setattr(programs, "DEMO_SECONDS", 0.01)
    demo = programs.start_demo()
    assert int(told.read_text()) == demo.pid
    demo.kill()
    demo.wait()
