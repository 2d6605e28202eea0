"""The lines of an order: read at a glance, quantity and price written in their cells, a line taken off by Delete."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from fieldcrm.domain.orders import HUNDRED
from fieldcrm.store.queries.order_pad import PadLine
from fieldcrm.ui.orders.amounts import Amount, amount_in
from fieldcrm.ui.orders.cells import QTY, LineDelegate, spoken, stock_tone
from fieldcrm.ui.shared.cell_editor import CellEditor
from fieldcrm.ui.shared.lists import Table
from fieldcrm.ui.shared.query_table_model import AtHand, Column, QueryTableModel, at_once
from fieldcrm.ui.shared.texts import listed, money, quantity, short_day, term, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.typed import amount_of, decimal_text
from fieldcrm.ui.shared.widgets import Empty

ROW: Final = 42
EMPTY: Final = 150
ENDLESS: Final = 16_777_215
"""Qt's own word for no limit."""
PRICE: Final = 5
DISCOUNT: Final = 7
WIDTHS: Final = (44, 112, 0, 104, 74, 104, 68, 58, 126)
GIVEN_UP: Final = (3, 1, 0, 7)
"""Columns that go first where there is no room for the product's name."""
WRITABLE: Final = (QTY, PRICE, DISCOUNT)
_FIGURE: Final = re.compile(r"\d{1,3}(\.\d{0,4})?")


@dataclass(frozen=True, slots=True)
class Figure:
    """What is being written in a cell: of which line, in which column."""

    line: str
    column: int
    text: str


def _columns(today: Callable[[], date]) -> list[Column[PadLine]]:
    def bought(line: PadLine) -> str:
        return f"{quantity(line.bought.qty)} · {short_day(line.bought.on, today())}" if line.bought else "—"

    return [
        Column(term("#"), lambda line: str(line.place), tone=lambda _: "text3"),
        Column(term("Code"), lambda line: line.code, tone=lambda _: "text2"),
        Column(term("Product"), lambda line: line.name),
        Column(term("Last"), bought, tone=lambda _: "text2"),
        Column(term("Stock"), _stock, number=True, tone=stock_tone),
        Column(term("Price"), lambda line: money(line.price), number=True),
        Column(term("Qty"), lambda line: quantity(line.qty), number=True),
        Column(term("Disc."), lambda line: f"{quantity(line.discount)} %" if line.discount else "", number=True),
        Column(term("Total"), lambda line: money(line.net), number=True),
    ]


def _stock(line: PadLine) -> str:
    return quantity(line.stock.available) if line.stock else "—"


class LineGrid(QWidget):
    """Shows the lines; what is typed at one goes up. As high as its lines, so that the next one is written below."""

    changed = Signal(object, object)
    """A line and another `Amount` of it."""
    priced = Signal(object, object, object)
    """A line, the price a person gives it, and what is taken off that in per cent."""
    ruled = Signal(object)
    """A line that is to cost what the rules say."""
    removed = Signal(object)
    typed = Signal(object)
    """The `Figure` that stands in a cell and is not entered yet, or nothing once it is given up."""
    downwards = Signal()
    """The keys leave for the line that is written below."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._editable = False
        self._by_key: dict[Qt.Key, Callable[[int], object]] = {
            Qt.Key.Key_Delete: self._remove,
            Qt.Key.Key_F2: self._edit_quantity,
            Qt.Key.Key_F4: self._edit_price,
        }
        self.model: QueryTableModel[str, PadLine] = QueryTableModel(
            _columns(today), at_once, lambda line: line.id, _sentence
        )
        self._table = Table(tr("Order lines"), ROW)
        self._table.setModel(self.model)
        self._delegate = LineDelegate(today)
        self._table.setItemDelegate(self._delegate)
        self._table.set_widths(*WIDTHS, given_up=GIVEN_UP)
        self._table.installEventFilter(self)
        self._table.on_open(self._edit_quantity)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._table)
        self._layers.addWidget(Empty("shopping-cart", tr("Nothing on this order yet. Type a product below.")))

    @property
    def heads(self) -> QWidget:
        """What the columns are called."""
        return self._table.horizontalHeader()

    def show_lines(self, lines: Sequence[PadLine], currency: str, *, editable: bool) -> None:
        """The lines in their order; one that is new is brought into view."""
        more = self.model.rowCount() < len(lines)
        self._editable = self._delegate.is_editable = editable
        place = self._table.currentIndex().row()
        self.model.show(AtHand({line.id: line for line in lines}))
        self._table.setAccessibleDescription(currency)
        self._layers.setCurrentIndex(0 if lines else 1)
        header = self._table.horizontalHeader().sizeHint().height()
        tall = header + look().row(ROW) * len(lines) if lines else look().px(EMPTY)
        self.setMaximumHeight(tall if editable else ENDLESS)
        if 0 <= place < len(lines):
            self._table.selectRow(place)
        if more and editable:
            self._table.scrollToBottom()

    def focus(self) -> None:
        """Bring the keys to the first line, or to the one they were at."""
        if not self._table.currentIndex().isValid():
            self._table.selectRow(0)
        self._table.setFocus()

    def focus_last(self) -> None:
        """Bring the keys to the last line, if there is one."""
        if self.model.rowCount():
            self._table.selectRow(self.model.rowCount() - 1)
            self._table.setFocus()

    def edit_price_of(self, line_id: str) -> None:
        """Have a price typed for a line."""
        place = self.model.position_of(line_id)
        if place >= 0:
            self._table.selectRow(place)
            self._edit_price(place)

    def edit_discount(self) -> None:
        """Have it typed what is taken off the line one is at, or off the last one."""
        if not self._table.hasFocus():
            self.focus_last()
        self._edit(self._table.currentIndex().row(), DISCOUNT)

    def stand(self, figure: Figure) -> None:
        """A figure that was begun stands in its cell again, with the keys; not if its line is gone, or has it."""
        place = self.model.position_of(figure.line)
        line = self.model.row_at(place) if place >= 0 else None
        if line is None or figure.column not in WRITABLE or figure.text == self._writing(line)[figure.column][0]:
            self.typed.emit(None)
        else:
            self._table.selectRow(place)
            self._edit(place, figure.column, figure.text)

    def focus_figure(self) -> bool:
        """Bring the keys to the cell that is being written in, if there is one."""
        writing = [each for each in self._table.findChildren(CellEditor) if not each.is_over]
        for each in writing:
            each.setFocus()
        return bool(writing)

    def drop_figure(self) -> None:
        """Other lines are to be shown: what is written in a cell of these is not written in theirs."""
        for editor in self._table.findChildren(CellEditor):
            editor.drop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._editable and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._takes(event, self._table.currentIndex().row())
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent, place: int) -> bool:
        key, line = Qt.Key(event.key()), self.model.row_at(place)
        if line is None:
            return False
        if event.text().isdecimal():
            self._edit(place, QTY, event.text())
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self._step(line, 1 if key == Qt.Key.Key_Plus else -1)
        elif key == Qt.Key.Key_Down and place == self.model.rowCount() - 1:
            self.downwards.emit()
        elif key in self._by_key:
            self._by_key[key](place)
        else:
            return False
        return True

    def _remove(self, place: int) -> None:
        self.removed.emit(self.model.row_at(place))

    def _step(self, line: PadLine, by: int) -> None:
        """One more or one less; the last one is taken off by Delete, not by the way."""
        if line.qty + by > 0:
            self.changed.emit(line, Amount(line.qty + by, line.uom))

    def _edit_quantity(self, place: int) -> None:
        self._edit(place, QTY)

    def _edit_price(self, place: int) -> None:
        self._edit(place, PRICE)

    def _edit(self, place: int, column: int, begun: str | None = None) -> None:
        """In its cell; a figure that was typed at the line is the first of another one."""
        line = self.model.row_at(place)
        if line is None or not self._editable:
            return
        stands, is_sound, then = self._writing(line)[column]
        shown = QTY if self._table.isColumnHidden(column) else column
        editor = CellEditor(self._table, self.model.index(place, shown), stands, is_sound)
        editor.setAccessibleName(str(self.model.headerData(column, Qt.Orientation.Horizontal)))
        editor.textChanged.connect(partial(self._on_typed, line, column))
        editor.given_up.connect(self._on_given_up)
        editor.written.connect(then)
        if begun is not None:
            editor.setText(begun)

    def _writing(self, line: PadLine) -> Mapping[int, tuple[str, Callable[[str], bool], Callable[[str], object]]]:
        """By column what stands there, what may stand there, and what is done about it."""
        return {
            QTY: (quantity(line.qty), partial(_is_amount, line), partial(self._on_qty, line)),
            PRICE: (quantity(line.price), _is_price, partial(self._on_price, line)),
            DISCOUNT: (quantity(line.discount), _is_percent, partial(self._on_discount, line)),
        }

    def _on_typed(self, line: PadLine, column: int, text: str) -> None:
        self.typed.emit(Figure(line.id, column, text))

    def _on_given_up(self) -> None:
        self.typed.emit(None)

    def _on_qty(self, line: PadLine, typed: str) -> None:
        self.changed.emit(line, _amount(line, typed))

    def _on_price(self, line: PadLine, typed: str) -> None:
        """An emptied price is the rules'."""
        if typed.strip():
            self.priced.emit(line, amount_of(typed), line.discount)
        else:
            self.ruled.emit(line)

    def _on_discount(self, line: PadLine, typed: str) -> None:
        self.priced.emit(line, line.price, percent_of(typed))


def percent_of(typed: str) -> Decimal | None:
    """What may be taken off, from nothing to all; an emptied field takes nothing off."""
    text = decimal_text(typed.strip().removesuffix("%") or "0")
    found = Decimal(text) if _FIGURE.fullmatch(text) else None
    return found if found is not None and found <= HUNDRED else None


def _amount(line: PadLine, typed: str) -> Amount | None:
    return amount_in(typed, [unit.name for unit in line.units], line.uom)


def _is_amount(line: PadLine, typed: str) -> bool:
    return _amount(line, typed) is not None


def _is_price(typed: str) -> bool:
    return not typed.strip() or amount_of(typed) is not None


def _is_percent(typed: str) -> bool:
    return percent_of(typed) is not None


def _sentence(line: PadLine) -> str:
    """A line for those who hear the screen."""
    parts = (
        line.name or line.code,
        line.code if line.name else "",
        f"{quantity(line.qty)} {line.uom or ''}".strip(),
        tr("price {}").format(money(line.price)),
        tr("less {} %").format(quantity(line.discount)) if line.discount else "",
        tr("total {}").format(money(line.net)),
        spoken(line),
    )
    return listed(parts)
