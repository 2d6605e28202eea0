"""The preview of what is selected in a list, beside it: where there is room, or where it is wished."""

from collections.abc import Hashable
from typing import Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from fieldcrm.ui.shared.aside import Aside
from fieldcrm.ui.shared.drafts import Words
from fieldcrm.ui.shared.finder import Finder
from fieldcrm.ui.shared.preview import Preview
from fieldcrm.ui.shared.texts import tr

ALWAYS_FROM: Final = 1500
"""A page that wide has room for it beside all columns."""


class Told(Protocol):
    """A row of a list."""

    @property
    def id(self) -> str:
        """Of what it tells."""
        ...


Key = TypeVar("Key", bound=Hashable)
Row = TypeVar("Row", bound=Told)


class Beside(QObject, Generic[Key, Row]):
    """Something is in it as long as it is seen: the first of what was looked for, then what the keys go to."""

    def __init__(self, of: Finder[Key, Row], preview: Preview, memory: Words, name: str) -> None:
        """Its act and what is remembered of it are called by the name of the list."""
        super().__init__(of)
        self._list, self._memory, self._kept = of, memory, f"{name}/preview"
        self._looked_for = ""
        self.preview = preview
        self.preview.hide()
        wished = True if memory.recall(self._kept) == "on" else None
        self.aside = Aside(f"{name}.preview", tr("Preview"), ALWAYS_FROM, self._show, is_wished=wished)
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
        """Others are in the list now: of what was looked for last the first is shown, and no key goes there."""
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
            self.preview.turn_to(selected.id)

    def _keep(self, is_open: bool) -> None:
        self._memory.keep(self._kept, "on" if is_open else "")


def _is_space(event: QKeyEvent) -> bool:
    """With Ctrl it would select one more."""
    return event.key() == Qt.Key.Key_Space and not event.modifiers()
