"""How much of what comes back a change is about, asked once and answered by one key."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from fieldcrm.services.planning import Reach
from fieldcrm.ui.shared.overlay import Overlay
from fieldcrm.ui.shared.texts import term, tr
from fieldcrm.ui.shared.widgets import button, column, key_cap, label, row

CHOICES: Final = {
    Reach.ONE: term("Only this one"),
    Reach.FOLLOWING: term("This and all that follow"),
    Reach.ALL: term("All of them"),
}
KEYS: Final = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)


class ReachQuestion(QFrame):
    """Three answers; Esc leaves everything as it was."""

    def __init__(self, over: QWidget) -> None:
        super().__init__()
        self.setObjectName("dialog")
        self.setAccessibleName(tr("This comes back. Which do you mean?"))
        self.overlay = Overlay(over, self, dims=False)
        self._then: Callable[[Reach], object] = lambda _: None
        self._given_up: Callable[[], object] = lambda: None
        self._buttons = [self._answer(number, reach) for number, reach in enumerate(CHOICES, 1)]
        answers = [row(key_cap(str(number)), made, space=10) for number, made in enumerate(self._buttons, 1)]
        for answer in answers:
            answer.setStretch(1, 1)
        told = label(tr("This comes back. Which do you mean?"), "title3", wrap=True)
        self.setLayout(column(told, *answers, None, space=10, margins=(20, 18, 20, 18)))
        self.overlay.closed.connect(self._on_closed)

    def ask(self, then: Callable[[Reach], object], given_up: Callable[[], object]) -> None:
        """Ask it, and go on with the answer or with none."""
        self._then, self._given_up = then, given_up
        self.overlay.show_middle(360, 190)
        self._buttons[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in KEYS:
            self._choose(list(CHOICES)[KEYS.index(Qt.Key(event.key()))])
        else:
            super().keyPressEvent(event)

    def _answer(self, number: int, reach: Reach) -> QWidget:
        made = button(tr(CHOICES[reach]), kind="primary" if number == 1 else "")
        made.setAutoDefault(True)
        made.clicked.connect(lambda: self._choose(reach))
        return made

    def _choose(self, reach: Reach) -> None:
        then, self._given_up = self._then, lambda: None
        self.overlay.shut()
        then(reach)

    def _on_closed(self) -> None:
        self._given_up()
