"""Our programs are found wherever they were put."""

import sys
from pathlib import Path

import pytest

from fieldcrm.machine.programs import program


def test_a_checkout_starts_them_by_python() -> None:
    assert program("fieldcrm-server") == (sys.executable, "-m", "sync_server")
    assert program("fieldcrm-probe") == (sys.executable, "-m", "fieldcrm.ui.probe")


@pytest.mark.parametrize("suffix", ["", ".exe"])
def test_once_packaged_they_lie_side_by_side(suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / f"fieldcrm{suffix}"))
    assert program("fieldcrm-server") == (str(tmp_path / f"fieldcrm-server{suffix}"),)
