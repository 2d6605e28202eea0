"""How a line of an order is painted: the product in two lines, the stock with a sign."""

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from fieldcrm.store.queries.order_pad import PadLine
from fieldcrm.ui.shared.icons import pixmap
from fieldcrm.ui.shared.lists import RowDelegate
from fieldcrm.ui.shared.painting import paint_text
from fieldcrm.ui.shared.query_table_model import ROW_ROLE, Index
from fieldcrm.ui.shared.texts import quantity, tr
from fieldcrm.ui.shared.theme import look

PRODUCT: Final = 2
STOCK: Final = 4
SIGNS: Final = {"ok": "check-circle", "warn": "warning", "bad": "warning-circle"}


def stock_tone(line: PadLine) -> str:
    """Enough, some, or none of it."""
    if line.stock is None:
        return "text3"
    return "ok" if line.stock.available >= line.qty else "warn" if line.stock.available > 0 else "bad"


def hint(line: PadLine) -> str:
    """The unit, and how many more would lower the price."""
    following = line.next_break
    told = ""
    if following:
        more = tr("add {add} → −{percent} %")
        told = more.format(add=quantity(following.add), percent=quantity(following.percent))
    return " · ".join(filter(None, (line.uom or "", told)))


class LineDelegate(RowDelegate):
    """A state is never told by its colour alone."""

    def paint_row(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        line: PadLine = index.data(ROW_ROLE)
        if index.column() == PRODUCT:
            _paint_product(painter, box, line)
            return
        super().paint_row(painter, box, option, index)
        sign = SIGNS.get(stock_tone(line))
        if index.column() == STOCK and sign:
            px = look().px
            spot = round(box.left() + px(6)), round(box.center().y() - px(7))
            painter.drawPixmap(*spot, pixmap(sign, stock_tone(line), 14))


def _paint_product(painter: QPainter, box: QRectF, line: PadLine) -> None:
    px = look().px
    inside = box.adjusted(px(10), 0, -px(10), 0)
    told = hint(line)
    if not told:
        paint_text(painter, inside, line.name, weight=600)
        return
    middle = inside.center().y()
    first = QRectF(inside.left(), middle - px(18), inside.width(), px(18))
    paint_text(painter, first, line.name, weight=600)
    paint_text(painter, first.translated(0, px(17)), told, "small", "text2")
