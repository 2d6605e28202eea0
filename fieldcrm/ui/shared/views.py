"""Saved views as chips in a row: one is chosen."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.widgets import button, row


class ViewChips(QWidget):
    """Each view by its name; arrows and Space choose, as with any buttons."""

    changed = Signal(str)

    def __init__(self, views: Mapping[str, str], chosen: str) -> None:
        super().__init__()
        self.chosen = str(chosen)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        inside = row(space=6)
        for view, title in views.items():
            chip = button(tr(title), kind="chip")
            chip.setCheckable(True)
            chip.setChecked(view == chosen)
            chip.clicked.connect(lambda _=False, view=str(view): self._choose(view))
            self._group.addButton(chip)
            inside.addWidget(chip)
        self.setLayout(inside)

    def _choose(self, view: str) -> None:
        self.chosen = view
        self.changed.emit(view)
