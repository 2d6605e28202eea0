"""What the catalogue's list shows of a product: the name in two lines, the stock with a sign and its age, the price."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from fieldcrm.domain.pricing import Break
from fieldcrm.store.queries.product_list import ProductRow
from fieldcrm.ui.catalogue.art import paint_art
from fieldcrm.ui.shared.icons import pixmap
from fieldcrm.ui.shared.lists import RowDelegate
from fieldcrm.ui.shared.painting import paint_text, width_of
from fieldcrm.ui.shared.query_table_model import RIGHT, ROW_ROLE, Column, Index
from fieldcrm.ui.shared.texts import listed, money, quantity, short_day, term, tr, within
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.units import unit_name

ROW: Final = 50
PRODUCT, BOUGHT, STOCK, PRICE = range(4)
WIDTHS: Final = (0, 104, 104, 96)
GIVEN_UP: Final = (BOUGHT, STOCK)
SIGNS: Final = {"text": ("check-circle", "ok"), "bad": ("warning-circle", "bad")}
Today = Callable[[], date]
TwoLines = tuple[str, str]


def stock_tone(row: ProductRow) -> str:
    """Some, or none of it."""
    if row.stock is None:
        return "text3"
    return "text" if row.stock.available > 0 else "bad"


def stock_lines(row: ProductRow, today: date) -> TwoLines:
    """So many, and since when that is known."""
    if row.stock is None:
        return tr("not known"), ""
    return quantity(row.stock.available), short_day(row.stock.as_of, today)


def stock_words(row: ProductRow, today: date) -> str:
    """The stock and its age in a line of other things."""
    there, seen = stock_lines(row, today)
    return listed((tr("{} in stock").format(there), within(seen))) if row.stock else tr("stock not known")


def bought_lines(row: ProductRow, today: date) -> TwoLines:
    """How much the customer in hand last took, and when."""
    return (quantity(row.bought.qty), short_day(row.bought.on, today)) if row.bought else ("—", "")


def break_words(following: Break | None) -> str:
    """From how many it is how much less."""
    told = tr("from {qty}: −{percent} %")
    return told.format(qty=quantity(following.qty), percent=quantity(following.percent)) if following else ""


def code_words(row: ProductRow) -> str:
    """Its code and its unit."""
    return " · ".join(filter(None, (row.code, unit_name(row.uom))))


def hint(row: ProductRow) -> str:
    """Its code, its unit, and from how many it is less."""
    return " · ".join(filter(None, (code_words(row), break_words(row.next_break))))


def mark(row: ProductRow) -> tuple[str, str, str]:
    """What is special about it: word, tone and sign; all of them empty where nothing is."""
    if not row.is_sold:
        return tr("No longer sold"), "bad", "warning-circle"
    return (tr("Promotion"), "theirs", "percent") if row.promotion else ("", "", "")


def sentence(row: ProductRow, today: date) -> str:
    """All of it, for those who hear the screen."""
    price = money(row.price, row.currency) if row.price is not None else tr("no price")
    there, seen = stock_lines(row, today)
    stock = tr("{} in stock").format(there) if row.stock else tr("stock not known")
    age = tr("stock seen {}").format(within(seen)) if seen else ""
    return listed((row.name, hint(row), mark(row)[0], stock, age, price))


def columns(today: Today) -> Sequence[Column[ProductRow]]:
    """What each column says, all of it in one line."""

    def joined(lines: TwoLines) -> str:
        return " · ".join(filter(None, lines))

    return (
        Column(term("Product"), lambda row: row.name),
        Column(term("Last bought"), lambda row: joined(bought_lines(row, today())), number=True),
        Column(term("Stock"), lambda row: joined(stock_lines(row, today())), number=True),
        Column(term("Price"), lambda row: money(row.price, row.currency), number=True),
    )


class ProductDelegate(RowDelegate):
    """A state is never told by its colour alone, and a stock never without its age."""

    def __init__(self, today: Today) -> None:
        super().__init__()
        self._today = today

    def paint_row(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        row: ProductRow = index.data(ROW_ROLE)
        inside = box.adjusted(look().px(10), 0, -look().px(10), 0)
        if index.column() == PRODUCT:
            view = option.widget
            is_alone = isinstance(view, QTableView) and view.isColumnHidden(STOCK)
            paint_product(painter, inside, row, stock_words(row, self._today()) if is_alone else "")
        elif index.column() == BOUGHT:
            _paint_lines(painter, inside, bought_lines(row, self._today()), "text")
        elif index.column() == STOCK:
            _paint_stock(painter, inside, row, self._today())
        else:
            _paint_lines(painter, inside, (money(row.price), row.currency if row.price is not None else ""), "text")


def paint_product(painter: QPainter, box: QRectF, row: ProductRow, stock: str = "") -> None:
    """Art, the name, and below it what is special about it, its stock where that has no column, and the hint."""
    px, side = look().px, look().px(34)
    paint_art(painter, QRectF(box.left(), box.center().y() - side / 2, side, side), row.name, row.category)
    first = box.adjusted(side + px(10), 0, 0, 0)
    first.setTop(box.center().y() - px(18))
    first.setHeight(px(18))
    paint_text(painter, first, row.name, tone="text" if row.is_sold else "text2", weight=600)
    second = first.translated(0, px(18))
    second.setLeft(_paint_mark(painter, second, row))
    paint_text(painter, second, " · ".join(filter(None, (stock, hint(row)))), "small", "text2")


def _paint_mark(painter: QPainter, box: QRectF, row: ProductRow) -> float:
    """Says where what comes after it begins."""
    px, (word, tone, sign) = look().px, mark(row)
    if not word:
        return box.left()
    painter.drawPixmap(round(box.left()), round(box.center().y() - px(7)), pixmap(sign, tone, 14))
    words = box.adjusted(px(18), 0, 0, 0)
    paint_text(painter, words, word, "small", tone, 600)
    return words.left() + width_of(word, "small", 600) + px(8)


def _paint_stock(painter: QPainter, box: QRectF, row: ProductRow, today: date) -> None:
    px, tone = look().px, stock_tone(row)
    _paint_lines(painter, box, stock_lines(row, today), tone)
    if tone in SIGNS:
        sign, colour = SIGNS[tone]
        painter.drawPixmap(round(box.left()), round(box.center().y() - px(7)), pixmap(sign, colour, 14))


def _paint_lines(painter: QPainter, box: QRectF, lines: TwoLines, tone: str) -> None:
    """A figure, and what it is of in small below it."""
    px = look().px
    first = QRectF(box.left(), box.center().y() - px(18 if lines[1] else 9), box.width(), px(18))
    paint_text(painter, first, lines[0], tone=tone, align=RIGHT, figures=True)
    paint_text(painter, first.translated(0, px(18)), lines[1], "small", "text2", align=RIGHT)
