"""Every test of a window starts in daylight, at the usual size, in English, with the pieces a window is made of."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.language import Speech
from fieldcrm.ui.shared.tasks import Tasks
from fieldcrm.ui.shared.theme import Density, Theme, dress

_made: list[Theme] = []


@pytest.fixture(autouse=True)
def speech(qapp: QApplication) -> Iterator[Speech]:
    """The language in force."""
    made = Speech(qapp, "en")
    yield made
    made.end()
    made.deleteLater()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The one theme of the application; a test leaves it as it found it."""
    if not _made:
        _made.append(Theme(qapp))
    yield _made[0]
    _made[0].choose("light")
    _made[0].scale_text(1.0)
    _made[0].space(Density.COMFORTABLE)


@pytest.fixture(autouse=True)
def _dressed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test shows by itself stands for what is in a window, and wears what a window does."""
    add = QtBot.addWidget

    def added(bot: QtBot, widget: QWidget) -> None:
        add(bot, widget)
        if not widget.styleSheet():
            dress(widget)

    monkeypatch.setattr(QtBot, "addWidget", added)


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    """Work off the window's thread, all of it ended with the test."""
    made = Tasks()
    yield made
    made.close()
