"""Whatever the keys reach is brought into view: Qt scrolls within an area, and not when the keys come into it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def bring_into_view(now: QWidget | None) -> None:
    """Scroll until what has the focus now is seen; what a mouse was pressed on stays under it."""
    if QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
        return
    around = now
    while now is not None and around is not None:
        if isinstance(around, QScrollArea) and around.isAncestorOf(now):
            around.ensureWidgetVisible(now)
        around = around.parentWidget()
