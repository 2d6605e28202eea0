"""How a line of an order is painted: the product in two lines, the stock with its age, the quantity in a box."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from fieldcrm.store.queries.order_pad import PadLine
from fieldcrm.ui.shared.icons import pixmap
from fieldcrm.ui.shared.lists import RowDelegate
from fieldcrm.ui.shared.painting import paint_text, width_of
from fieldcrm.ui.shared.query_table_model import RIGHT, ROW_ROLE, Index
from fieldcrm.ui.shared.texts import listed, quantity, short_day, term, tr
from fieldcrm.ui.shared.theme import look

PRODUCT: Final = 2
STOCK: Final = 4
QTY: Final = 6
GAP: Final = 5
SIGNS: Final = {"ok": "check-circle", "warn": "warning", "bad": "warning-circle"}
REASONS: Final = {
    "price.break": (term("quantity price"), "ok"),
    "price.promotion": (term("promotion"), "ok"),
    "price.by_hand": (term("price by hand"), "accent_text"),
    "price.missing": (term("no price"), "bad"),
}
"""What the price is owed to, where it is not simply the list's; the last such step has the word."""

Told = tuple[str, str]
"""A few words and their tone."""


def stock_tone(line: PadLine) -> str:
    """Enough, some, or none of it."""
    if line.stock is None:
        return "text3"
    return "ok" if line.stock.available >= _pieces(line) else "warn" if line.stock.available > 0 else "bad"


def hint(line: PadLine) -> list[Told]:
    """The units, what the price is owed to, how many more would lower it, and what is missing in stock."""
    return [each for each in (_units(line), _reason(line), _next_break(line), _shortage(line)) if each[0]]


def spoken(line: PadLine) -> str:
    """The same for those who hear the screen."""
    return listed(told for told, _ in hint(line)).replace(" · ", tr(", "))


def _pieces(line: PadLine) -> Decimal:
    factor = next((unit.factor for unit in line.units if unit.name == line.uom), None)
    return line.qty if factor is None else line.qty * factor


def _units(line: PadLine) -> Told:
    own = line.uom or ""
    others = (f"{unit.name} {quantity(unit.factor)}" for unit in line.units if unit.name != own and unit.factor != 1)
    return " · ".join(filter(None, (own, *others))), "text2"


def _reason(line: PadLine) -> Told:
    rules = (step.rule for step in reversed(line.trace))
    told, tone = next((REASONS[rule] for rule in rules if rule in REASONS), ("", "text2"))
    if not told or not line.discount:
        return tr(told), tone
    return tr("{reason} −{percent} %").format(reason=tr(told), percent=quantity(line.discount)), tone


def _next_break(line: PadLine) -> Told:
    following = line.next_break
    if following is None:
        return "", "text2"
    more = tr("{add} more for −{percent} %")
    return more.format(add=quantity(following.add), percent=quantity(following.percent)), "text2"


def _shortage(line: PadLine) -> Told:
    tone = stock_tone(line)
    if line.stock is None or tone == "ok":
        return "", tone
    there = line.stock.available
    return (tr("{} in stock").format(quantity(there)) if there > 0 else tr("none in stock")), tone


class LineDelegate(RowDelegate):
    """A state is never told by its colour alone."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.is_editable = False

    def paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        """Chosen is the line the keys are at: while one writes below, `+` and Del are letters of a product."""
        if not option.widget.hasFocus():
            option.state &= ~QStyle.StateFlag.State_Selected
        super().paint_ground(painter, box, option, index)

    def paint_row(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        line: PadLine = index.data(ROW_ROLE)
        if index.column() == PRODUCT:
            _paint_product(painter, box, line)
        elif index.column() == STOCK and line.stock is not None:
            self._paint_stock(painter, box, line)
        else:
            if index.column() == QTY and self.is_editable:
                _paint_field(painter, box)
            super().paint_row(painter, box, option, index)

    def _paint_stock(self, painter: QPainter, box: QRectF, line: PadLine) -> None:
        """What there is, above the day on which that was so."""
        px, tone = look().px, stock_tone(line)
        if line.stock is None:
            return
        first, second = _halves(box.adjusted(px(6), 0, -px(10), 0))
        painter.drawPixmap(round(first.left()), round(first.top() + px(2)), pixmap(SIGNS[tone], tone, 14))
        paint_text(painter, first, quantity(line.stock.available), "body", tone, 600, RIGHT, figures=True)
        seen = short_day(line.stock.as_of, self._today())
        paint_text(painter, second, seen, "small", "text3", align=RIGHT)


def _paint_product(painter: QPainter, box: QRectF, line: PadLine) -> None:
    inside = box.adjusted(look().px(10), 0, -look().px(10), 0)
    told = hint(line)
    if not told:
        paint_text(painter, inside, line.name, weight=600)
        return
    first, second = _halves(inside)
    paint_text(painter, first, line.name, weight=600)
    for words, tone in _parted(told):
        weight = None if tone in ("text2", "text3") else 600
        paint_text(painter, second, words, "small", tone, weight)
        after = second.left() + width_of(words, "small", weight) + look().px(GAP)
        second.setLeft(min(second.right(), after))


def _parted(told: list[Told]) -> Iterator[Told]:
    for place, each in enumerate(told):
        if place:
            yield "·", "text3"
        yield each


def _paint_field(painter: QPainter, box: QRectF) -> None:
    """A quantity is written where it stands."""
    px = look().px
    painter.setPen(QPen(look().colour("border_control"), 1))
    painter.setBrush(look().colour("surface"))
    middle_of_a_dot = 0.5  # a line between two dots is spread over both, and pale
    field = box.adjusted(px(2), px(6), -px(2) - 1, -px(6) - 1).translated(middle_of_a_dot, middle_of_a_dot)
    painter.drawRoundedRect(field, px(6), px(6))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _halves(box: QRectF) -> tuple[QRectF, QRectF]:
    px = look().px
    first = QRectF(box.left(), box.center().y() - px(18), box.width(), px(18))
    return first, first.translated(0, px(17))
