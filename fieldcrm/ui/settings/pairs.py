"""Names and what belongs to them: side by side where there is room, else one below the other."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldcrm.ui.shared.theme import look

NAMES: Final = 190
WIDE_FROM: Final = 560
"""Widths at 100 per cent text."""


class Pairs(QWidget):
    """As many as are added, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self._pairs: list[tuple[QWidget, QWidget]] = []
        self._is_wide = True
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look().px(16))
        self._grid.setVerticalSpacing(look().px(14))
        self._grid.setColumnStretch(1, 1)

    def add(self, name: QWidget, what: QWidget) -> None:
        """One more below those there are."""
        self._pairs.append((name, what))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= look().px(WIDE_FROM)
        if is_wide is not self._is_wide:
            self._is_wide = is_wide
            self._arrange()

    def _arrange(self) -> None:
        self._grid.setColumnMinimumWidth(0, look().px(NAMES) if self._is_wide else 0)
        for line, (name, what) in enumerate(self._pairs):
            if self._is_wide:
                self._grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(what, line, 1)
            else:
                self._grid.addWidget(name, 2 * line, 0, 1, 2)
                self._grid.addWidget(what, 2 * line + 1, 0, 1, 2)
