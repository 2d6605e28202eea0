"""A window that is told to end does so, however far it has come."""

import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fieldcrm.ui import app
from tests.support.company import open_store
from tests.support.windows import Calendar, NoLink, parts

TOO_LATE_MS = 60_000
OVERSLEPT = 1


def test_one_that_is_told_to_end_while_it_is_opening_ends(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def begin(_: app.Opening) -> None:
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(app.Opening, "begin", begin)
    alarm = QTimer(singleShot=True, interval=TOO_LATE_MS)
    alarm.timeout.connect(lambda: qapp.exit(OVERSLEPT))
    alarm.start()
    store = open_store(tmp_path)
    assert app.run(parts(store, tmp_path, NoLink(), Calendar(), lambda: None), "") == 0
    alarm.stop()
    store.close()
