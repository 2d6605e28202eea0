"""A column beside a page: there where it has room, else behind a button that says what it is, and its key."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from fieldcrm.ui.shared.actions import Act, tip
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import button, give_tip, holder, key_cap, row

KEY: Final = "F4"
"""On every page that has one, unless it means something else there."""


class Aside(QObject):
    """Whether the column is seen: as somebody wished, or else as there is room. Its `control` stands in the head.

    The page tells its width; in a wide window, with the column where it belongs, the control is not there. That of a
    column which needs a wide window is there in one, and nowhere else.
    """

    switched = Signal(bool)
    """Somebody has opened it, or put it away."""

    def __init__(
        self,
        act: str,
        title: str,
        wide_from: int,
        show: Callable[[bool], object],
        *,
        short: str = "",
        is_wished: bool | None = None,
        key: str = KEY,
        is_wide_only: bool = False,
    ) -> None:
        """`wide_from` is the page's width that has room for it, at 100 per cent text; `show` shows or hides it.

        A `short` title stands on the button.
        """
        super().__init__()
        self._id, self._title, self._wide_from, self._show = act, title, wide_from, show
        self._wished, self._key, self._is_wide_only = is_wished, key, is_wide_only
        self._room = 0
        self.button = button(short or title, "columns", "chip", name=title)
        self.button.setCheckable(True)
        self.button.clicked.connect(self.switch)
        give_tip(self.button, tip(self.act()))
        self.control = holder(row(self.button, key_cap(key), space=3))
        self.control.hide()

    @property
    def is_open(self) -> bool:
        """Whether the column is to be seen."""
        if self._is_wide_only and not self._has_room:
            return False
        return self._has_room if self._wished is None else self._wished

    def act(self, other_keys: str = "") -> Act:
        """Opens it or puts it away."""
        title, run, refused = self._title, self.switch, self._too_narrow
        return Act(
            id=self._id, title=title, run=run, keys=self._key, other_keys=other_keys, icon="columns", refused=refused
        )

    def switch(self) -> None:
        """Open it or put it away, whatever the room."""
        self._wished = not self.is_open
        self.fit(self._room)
        self.switched.emit(self._wished)

    def fit(self, room: int) -> None:
        """The page is that wide now."""
        self._room = room
        self.button.setChecked(self.is_open)
        is_in_place = self._has_room and self.is_open
        self.control.setVisible(self._has_room if self._is_wide_only else not is_in_place)
        self._show(self.is_open)

    def _too_narrow(self) -> str:
        return tr("This window is too narrow for it.") if self._is_wide_only and not self._has_room else ""

    @property
    def _has_room(self) -> bool:
        return self._room >= look().px(self._wide_from)
