"""The program before its laptop has joined, and somebody who never rests at its first page.

`python -m tests.support.restless_newcomer SEED` works until it is killed, and says the same lines as `restless`.
"""

import faulthandler
import sys
from random import Random
from unittest.mock import patch

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from fieldcrm.__main__ import main
from fieldcrm.machine.files import write_private
from fieldcrm.ui import app
from fieldcrm.ui.first_run.screen import FirstRun
from fieldcrm.ui.first_run.typed import ABOUT, as_words
from fieldcrm.ui.shell.memory import FileMemory
from tests.support.restless_ear import Ear, say

PAUSE_MS = 2
LETTERS = "aeiou-.:/7"


class Watched(app.Opening):
    """The first page, with somebody at it as soon as it is there."""

    def begin(self) -> None:
        ear.seal = self._parts.seal
        super().begin()
        assert self.welcome is not None
        self._hands = Hands(self.welcome.window, Random(seed))  # noqa: S311 - a seed is no secret


class Hands:
    """Types a letter now and then in one of the fields, or takes one out."""

    def __init__(self, page: FirstRun, chance: Random) -> None:
        self._page, self._fields, self._chance = page, page.findChildren(QLineEdit), chance
        say("found", "", {ABOUT: as_words(page.typed), "written": []})
        self._timer = QTimer(page, interval=PAUSE_MS)
        self._timer.timeout.connect(self._type)
        self._timer.start()

    def _type(self) -> None:
        field, key, text = self._chance.choice(self._fields), 0, self._chance.choice(LETTERS)
        if self._chance.random() < 0.2:
            key, text = Qt.Key.Key_Backspace.value, ""
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text))
        say("typed", ABOUT, as_words(self._page.typed))


ear = Ear()
seed = ""


if __name__ == "__main__":
    faulthandler.enable()  # who ends by a fault of its own says where
    seed, sys.argv[1:] = sys.argv[1], ["--until-eof"]  # who started it and is gone leaves no window behind
    application = QApplication([])
    with (
        patch.object(app, "Opening", Watched),
        patch.object(FileMemory, "keep", ear.asking(FileMemory.keep)),
        patch("fieldcrm.ui.shell.memory.write_private", ear.writing(write_private)),
    ):
        main()
