"""The ring around the row that the keys go to, painted cell by cell."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView, QWidget

from fieldcrm.ui.shared.query_table_model import Index
from fieldcrm.ui.shared.theme import look


def is_in_focused_row(option: QStyleOptionViewItem, index: Index) -> bool:
    """Whether keys go to the row of this cell, whichever of its cells Qt has them in."""
    view = option.widget
    if not option.state & QStyle.StateFlag.State_Selected or not isinstance(view, QTableView):
        return False
    return view.hasFocus() and view.currentIndex().row() == index.row()


def paint_ring(painter: QPainter, box: QRectF, view: QWidget) -> None:
    """This cell's part of it; the bar at the beginning is broader, so that it is found at once."""
    colour, edge = look().colour("focus"), 2.0
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), edge), colour)
    painter.fillRect(QRectF(box.left(), box.bottom() - edge, box.width(), edge), colour)
    if box.left() <= 0:
        painter.fillRect(QRectF(box.left(), box.top(), look().px(3), box.height()), colour)
    if isinstance(view, QTableView) and box.right() >= view.viewport().width() - 1:
        painter.fillRect(QRectF(box.right() - edge, box.top(), edge, box.height()), colour)
