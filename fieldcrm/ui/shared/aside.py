"""A column beside a page: there where it has room, else behind a button that says what it is, and its key."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from fieldcrm.ui.shared.actions import Act, tip
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import button, give_tip, holder, key_cap, row

KEY: Final = "F4"
"""On every page that has one."""


class Aside(QObject):
    """Whether the column is seen: as somebody wished, or else as there is room. Its `control` stands in the head.

    The page tells its width; in a wide window, with the column where it belongs, the control is not there.
    """

    switched = Signal(bool)
    """Somebody has opened it, or put it away."""

    def __init__(
        self, act: str, title: str, wide_from: int, show: Callable[[bool], object], *, is_wished: bool | None = None
    ) -> None:
        """`wide_from` is the page's width that has room for it, at 100 per cent text; `show` shows or hides it."""
        super().__init__()
        self._id, self._title, self._wide_from, self._show = act, title, wide_from, show
        self._wished = is_wished
        self._room = 0
        self.button = button(title, "columns", "chip")
        self.button.setCheckable(True)
        self.button.clicked.connect(self.switch)
        give_tip(self.button, tip(self.act()))
        self.control = holder(row(self.button, key_cap(KEY), space=3))
        self.control.hide()

    @property
    def is_open(self) -> bool:
        """Whether the column is to be seen."""
        return self._has_room if self._wished is None else self._wished

    def act(self, other_keys: str = "") -> Act:
        """Opens it or puts it away."""
        return Act(id=self._id, title=self._title, run=self.switch, keys=KEY, other_keys=other_keys, icon="columns")

    def switch(self) -> None:
        """Open it or put it away, whatever the room."""
        self._wished = not self.is_open
        self.fit(self._room)
        self.switched.emit(self._wished)

    def fit(self, room: int) -> None:
        """The page is that wide now."""
        self._room = room
        self.button.setChecked(self.is_open)
        self.control.setVisible(not (self._has_room and self.is_open))
        self._show(self.is_open)

    @property
    def _has_room(self) -> bool:
        return self._room >= look().px(self._wide_from)
