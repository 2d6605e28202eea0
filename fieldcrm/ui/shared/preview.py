"""What is selected in a list, beside it: enough to know whether to open its page."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Empty, button, card, clear, column, holder, label, row, scrolled

REST_MS: Final = 60
"""Whoever holds an arrow down goes past most of them."""
WIDTH: Final = 320
Parts = Sequence[QVBoxLayout | QWidget]


class Preview(QWidget):
    """Follows the selection, a little behind; whoever fills it looks `shown` up, and shows what `latest` brings."""

    opened = Signal(str)
    """The address of the page."""

    def __init__(self, icon: str, nothing: str, look_up: Callable[[], object], show: Callable[[Any], object]) -> None:
        super().__init__()
        self._nothing = (icon, nothing)
        self._id = ""
        self.latest = Latest(show)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(look_up)
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(tr("Preview"))
        self.setFixedWidth(look().px(WIDTH))
        inside = holder(column(self._inside, None, margins=(0, 0, 4, 0)))
        self.setLayout(column(card(column(scrolled(inside, tr("Preview"))), (14, 12, 8, 12))))

    @property
    def shown(self) -> str:
        """Whose it is."""
        return self._id

    def turn_to(self, id: str) -> None:
        """Another one, or the same one looked at anew."""
        self._id = id
        self.latest.turn()
        self._rest.start()

    def clear(self) -> None:
        """None is selected."""
        if not self._id and self._inside.count():
            return
        self._id = ""
        self.latest.turn()
        self._rest.stop()
        clear(self._inside)
        self._inside.addWidget(Empty(*self._nothing))

    def gone(self, error: Exception) -> None:
        """The list says so itself."""
        del error
        self.clear()

    def fill(self, parts: Parts) -> None:
        """All that is known of it, from above."""
        clear(self._inside)
        self._inside.setSpacing(8)
        for part in parts:
            if isinstance(part, QWidget):
                self._inside.addWidget(part)
            else:
                self._inside.addLayout(part)

    def opening(self, address: str) -> QVBoxLayout:
        """A button that opens the page."""
        made = button(tr("Open the page"), "arrow-right")
        made.clicked.connect(lambda: self.opened.emit(address))
        return column(row(made, None))


def told(title: str, lines: Sequence[str]) -> list[QWidget]:
    """Some lines below a title; without any, nothing."""
    return [label(title, "strong"), *(label(line, "small", "2") for line in lines)] if lines else []
