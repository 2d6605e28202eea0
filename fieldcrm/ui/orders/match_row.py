"""How a product that matches is painted: its letters found, when it was last bought, the stock, the price."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from fieldcrm.store.queries.products import Choice
from fieldcrm.ui.shared.lists import Lines, LinesDelegate
from fieldcrm.ui.shared.painting import paint_text, width_of
from fieldcrm.ui.shared.query_table_model import RIGHT, ROW_ROLE, Index
from fieldcrm.ui.shared.texts import day, listed, money, quantity, tr
from fieldcrm.ui.shared.theme import look

CODE: Final = 92
LAST: Final = 128
STOCK: Final = 92
PRICE: Final = 84
BETWEEN: Final = 8
AROUND: Final = 12
LINE: Final = 19
"""Where there are two of them."""
Figure = tuple[str, int, str, str, int | None]
"""What is told, its least width, and its role, tone and weight."""


def about(choice: Choice) -> str:
    """Code, unit, when it was last bought, and how old what is known of the stock is."""
    age = choice.stock.as_of if choice.stock else None
    seen = tr("stock seen {}").format(day(age)) if age else ""
    return " · ".join(filter(None, (choice.code, choice.uom, last(choice), stock(choice), seen)))


def last(choice: Choice) -> str:
    """Whether it is known to the customer."""
    if choice.is_on_order:
        return tr("on this order")
    taken = choice.bought
    return tr("last: {qty}, {day}").format(qty=quantity(taken.qty), day=day(taken.on)) if taken else tr("never")


def stock(choice: Choice) -> str:
    """How many there are; of what is sold no more, that."""
    if not choice.is_sold:
        return tr("sold no more")
    return tr("{} in stock").format(quantity(choice.stock.available)) if choice.stock else tr("stock not known")


def stock_tone(choice: Choice) -> str:
    """Some, none, or nobody knows."""
    if not choice.is_sold:
        return "bad"
    return "text3" if choice.stock is None else "ok" if choice.stock.available > 0 else "bad"


def sentence(choice: Choice) -> str:
    """All of it, for those who hear the screen."""
    return listed((choice.name, about(choice), money(choice.price))).replace(" · ", tr(", "))


def found_parts(name: str, typed: str) -> Iterator[tuple[str, bool]]:
    """The name cut where the typed words stand in it: each part, and whether it was typed."""
    folded = name.casefold()
    if len(folded) != len(name):
        yield name, False  # ß is two letters when folded: nothing would stand in its place
        return
    spans = sorted((at, at + len(word)) for word in typed.casefold().split() if (at := folded.find(word)) >= 0)
    done = 0
    for start, end in spans:
        if start >= done:
            yield name[done:start], False
            yield name[start:end], True
            done = end
    yield name[done:], False


class MatchDelegate(LinesDelegate[Choice]):
    """One line to a product, or two where a name has no room beside its figures: cut names are all alike."""

    def __init__(self) -> None:
        super().__init__(lambda choice: Lines(title=choice.name))
        self.typed = ""
        self.is_in_two = False

    def fits_a_line(self, choice: Choice, width: int) -> bool:
        """Whether all of the name is read in a row that wide."""
        beside = sum(_width(each) + look().px(BETWEEN) for each in _figures(choice))
        found = found_parts(choice.name, self.typed)
        name = sum(width_of(part, weight=700 if is_typed else None) for part, is_typed in found)
        return _code_width(choice) + name + beside <= width - look().px(2 * AROUND)

    def paint_row(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        choice: Choice = index.data(ROW_ROLE)
        inside = box.adjusted(look().px(AROUND), 0, -look().px(AROUND), 0)
        if self.is_in_two:
            self._paint_two(painter, inside, choice)
        else:
            self._paint_one(painter, inside, choice)

    def _paint_one(self, painter: QPainter, inside: QRectF, choice: Choice) -> None:
        right = inside.right()
        for figure in _figures(choice):
            width, (told, _, role, tone, weight) = _width(figure), figure
            cell = QRectF(right - width, inside.top(), width, inside.height())
            paint_text(painter, cell, told, role, tone, weight, RIGHT, figures=True)
            right -= width + look().px(BETWEEN)
        code = QRectF(inside.left(), inside.top(), _code_width(choice), inside.height())
        self._paint_found(painter, code, choice.code, "text2")
        name = QRectF(code.right(), inside.top(), right - code.right(), inside.height())
        self._paint_found(painter, name, choice.name, "text")

    def _paint_two(self, painter: QPainter, inside: QRectF, choice: Choice) -> None:
        """The name above, with its price; the rest below."""
        px, middle = look().px, inside.center().y()
        first = QRectF(inside.left(), middle - px(LINE), inside.width(), px(LINE))
        price = money(choice.price)
        paint_text(painter, first, price, "body", "text", None, RIGHT, figures=True)
        first.setRight(first.right() - width_of(price, figures=True) - px(BETWEEN))
        self._paint_found(painter, first, choice.name, "text")
        second = QRectF(inside.left(), middle, inside.width(), px(LINE))
        paint_text(painter, second, stock(choice), "small", stock_tone(choice), 600, RIGHT, figures=True)
        second.setRight(second.right() - width_of(stock(choice), "small", 600, figures=True) - px(BETWEEN))
        self._paint_found(painter, second, choice.code, "text2")
        second.setLeft(second.left() + px(4))
        paint_text(painter, second, f"· {last(choice)}", "small", "text2")

    def _paint_found(self, painter: QPainter, box: QRectF, told: str, tone: str) -> None:
        for part, is_typed in found_parts(told, self.typed):
            weight = 700 if is_typed else None
            paint_text(painter, box, part, tone="accent_text" if is_typed else tone, weight=weight)
            box.setLeft(box.left() + width_of(part, weight=weight))


def _figures(choice: Choice) -> Sequence[Figure]:
    """From the right."""
    return (
        (money(choice.price), PRICE, "body", "text", None),
        (stock(choice), STOCK, "small", stock_tone(choice), 600),
        (last(choice), LAST, "small", "text2", None),
    )


def _width(figure: Figure) -> float:
    told, least, role, _, weight = figure
    return max(look().px(least), width_of(told, role, weight, figures=True) + look().px(BETWEEN))


def _code_width(choice: Choice) -> float:
    return max(look().px(CODE), width_of(choice.code) + look().px(BETWEEN))
