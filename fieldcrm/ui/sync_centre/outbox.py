"""What waits to be sent, was refused or was taken back, and buttons for what can be done with the one chosen."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from fieldcrm.store.queries.waiting import PAUSED, REFUSED, TAKEN_BACK, WAITING, Entry
from fieldcrm.ui.shared.actions import act_button, show_act
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.flow import Flow
from fieldcrm.ui.shared.texts import term, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import column, holder, label, row
from fieldcrm.ui.sync_centre.holding import Holding
from fieldcrm.ui.sync_centre.lists import outbox_list

LEAST_OF_WORDS: Final = 220
"""With less room beside the buttons they are not said."""
STANDS: Final[Mapping[str, str]] = {
    WAITING: term("It goes with the next exchange; until then it can be taken back."),
    PAUSED: term("Held back by you, with what belongs to it."),
    REFUSED: term("Head office could not accept this. It stands here as head office has it."),
    TAKEN_BACK: term("Taken back by you, and told to nobody. It can be had again for 90 days."),
}
"""How the one chosen stands, by its state."""


class Outbox(QWidget):
    """The acts are the same by keys, by buttons and from the palette; those that cannot be done say why."""

    offered = Signal()
    """The acts are called something else by now: another one was chosen, or the one chosen stands otherwise."""

    def __init__(self, desk: Desk, look_again: Callable[[], object]) -> None:
        """`look_again` shows what has become of the one chosen."""
        super().__init__()
        self.list = outbox_list()
        self._look_again, self._next = look_again, ""
        self._holding = Holding(desk, self._chosen, self._look_for, self)
        self.acts = self._holding.acts
        self._buttons = [act_button(act) for act in self.acts]
        self._told, self._bar = label("", "body", "2", wrap=True), Flow()
        self._lay_out()
        self.list.view.selectionModel().currentRowChanged.connect(self._offer)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; the one that was chosen stays so, or what stands for it now is."""
        self.list.show_rows(entries)
        if any(each.id == self._next for each in entries):
            self.list.choose(self._next)
            self._next = ""
        self._offer()

    def take_keys(self) -> None:
        """Give the keys to the list."""
        self.list.view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Only what is seen can be meant."""
        super().showEvent(event)
        self._offer()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._offer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons before words: with large text in a small window these would stand in a column of syllables."""
        super().resizeEvent(event)
        left = self._head.contentsRect().width() - self._bar.sizeHint().width()
        self._told.setVisible(left >= look().px(LEAST_OF_WORDS))

    def _chosen(self) -> Entry | None:
        return None if self.isHidden() else self.list.current()

    def _look_for(self, id: str) -> None:
        self._next = id
        self._look_again()

    def _offer(self, *_: object) -> None:
        """Keys on a button that cannot be pressed any more go back to the list."""
        entry = self._chosen()
        self._head.setVisible(bool(self.list.model.rowCount()))
        self._told.setText(tr(STANDS[entry.state]) if entry is not None else "")
        had_keys = any(each.hasFocus() for each in self._buttons)
        titles = [act.title for act in self.acts]
        self.acts = self._holding.acts
        for act, made in zip(self.acts, self._buttons, strict=True):
            show_act(act, made)
        if had_keys and not any(each.hasFocus() for each in self._buttons):
            self.take_keys()
        if titles != [act.title for act in self.acts]:
            self.offered.emit()

    def _lay_out(self) -> None:
        self._bar.fill(self._buttons)
        head = row(self._told, self._bar, margins=(8, 4, 8, 0))
        head.setStretch(0, 1)
        self._head = holder(head)
        self.setLayout(column(self._head, self.list, space=6))
