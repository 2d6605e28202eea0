"""Who is selected in the list of customers, beside it: where there is room, or where it is wished."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from fieldcrm.domain.ids import AccountId
from fieldcrm.store.queries.account_list import AccountRow
from fieldcrm.ui.customers.preview import Preview
from fieldcrm.ui.shared.aside import Aside
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.finder import Finder
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shell.memory import Memory

WIDTH: Final = 320
ALWAYS_FROM: Final = 1500
"""A page that wide has room for it beside all columns."""
_KEPT: Final = "customers/preview"


class Beside(QObject):
    """Somebody is in it as long as it is seen: the first of whoever was looked for, then whom the keys go to."""

    def __init__(self, of: Finder[int, AccountRow], desk: Desk, memory: Memory) -> None:
        super().__init__(of)
        self._list, self._memory = of, memory
        self._looked_for = ""
        self.preview = Preview(desk)
        self.preview.setFixedWidth(look().px(WIDTH))
        self.preview.hide()
        wished = True if memory.recall(_KEPT) == "on" else None
        self.aside = Aside("customers.preview", tr("Preview"), ALWAYS_FROM, self._show, is_wished=wished)
        self.aside.switched.connect(self._keep)
        of.table.installEventFilter(self)
        of.table.selectionModel().currentRowChanged.connect(self._follow)
        of.model.dataChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_space(event):
            self.aside.switch()
            return True
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Look at the same one anew."""
        if self.preview.isVisible() and self.preview.shown:
            self.preview.turn_to(self.preview.shown)

    def show_found(self) -> None:
        """Others are in the list now: of whoever was looked for last the first is shown, and no key goes there."""
        typed, number = self._list.field.text(), self._list.model.rowCount()
        is_other, self._looked_for = self._looked_for != typed, typed
        if number and self.aside.is_open and (is_other or not self._list.table.currentIndex().isValid()):
            self._list.table.selectRow(0)
        self._follow()

    def _show(self, is_open: bool) -> None:
        self.preview.setVisible(is_open)
        self.show_found()

    def _follow(self) -> None:
        selected = self._list.model.row_at(self._list.table.currentIndex().row())
        if self.preview.isHidden() or selected is None:
            self.preview.clear()
        elif selected.id != self.preview.shown:
            self.preview.turn_to(AccountId(selected.id))

    def _keep(self, is_open: bool) -> None:
        self._memory.keep(_KEPT, "on" if is_open else "")


def _is_space(event: QKeyEvent) -> bool:
    """With Ctrl it would select one more."""
    return event.key() == Qt.Key.Key_Space and not event.modifiers()
