"""The lines of an order: read at a glance, quantity and price written in their cells, a line taken off by Delete."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from fieldcrm.store.queries.order_pad import PadLine
from fieldcrm.ui.orders.cells import LineDelegate, stock_tone
from fieldcrm.ui.shared.cell_editor import CellEditor
from fieldcrm.ui.shared.lists import Table
from fieldcrm.ui.shared.query_table_model import AtHand, Column, QueryTableModel, at_once
from fieldcrm.ui.shared.texts import money, quantity, short_day, term, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.typed import amount_of
from fieldcrm.ui.shared.widgets import Empty

ROW: Final = 42
EMPTY: Final = 150
ENDLESS: Final = 16_777_215
"""Qt's own word for no limit."""
PRICE: Final = 5
QTY: Final = 6
WIDTHS: Final = (36, 112, 0, 104, 74, 104, 64, 58, 126)
GIVEN_UP: Final = (3, 1, 0, 7)
"""Columns that go first where there is no room for the product's name."""


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
    """A line and another quantity of it."""
    priced = Signal(object, object)
    """A line and the price a person gives it."""
    removed = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._editable = False
        self.model: QueryTableModel[str, PadLine] = QueryTableModel(_columns(today), at_once, lambda line: line.id)
        self._table = Table(tr("Order lines"), ROW)
        self._table.setModel(self.model)
        self._delegate = LineDelegate()
        self._table.setItemDelegate(self._delegate)
        self._table.set_widths(*WIDTHS, given_up=GIVEN_UP)
        self._table.installEventFilter(self)
        self._table.on_open(self._edit_quantity)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._table)
        self._layers.addWidget(Empty("shopping-cart", tr("Nothing on this order yet. Type a product below.")))

    def show_lines(self, lines: Sequence[PadLine], currency: str, *, editable: bool) -> None:
        """The lines in their order; one that is new is brought into view."""
        more = self.model.rowCount() < len(lines)
        self._editable = editable
        place = self._table.currentIndex().row()
        self.model.show(AtHand({line.id: line for line in lines}))
        self._table.setAccessibleDescription(currency)
        self._layers.setCurrentIndex(0 if lines else 1)
        header = self._table.horizontalHeader().sizeHint().height()
        tall = header + look().px(ROW) * len(lines) if lines else look().px(EMPTY)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._editable and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._takes(Qt.Key(event.key()), self._table.currentIndex().row())
        return super().eventFilter(watched, event)

    def _takes(self, key: Qt.Key, place: int) -> bool:
        line = self.model.row_at(place)
        if line is None:
            return False
        if key == Qt.Key.Key_Delete:
            self.removed.emit(line)
        elif key == Qt.Key.Key_F2:
            self._edit_quantity(place)
        elif key == Qt.Key.Key_F4:
            self._edit_price(place)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self._step(line, 1 if key == Qt.Key.Key_Plus else -1)
        else:
            return False
        return True

    def _step(self, line: PadLine, by: int) -> None:
        """One more or one less; the last one is taken off by Delete, not by the way."""
        if line.qty + by > 0:
            self.changed.emit(line, line.qty + by)

    def _edit_quantity(self, place: int) -> None:
        line = self.model.row_at(place)
        if line is not None and self._editable:
            self._edit(place, QTY, quantity(line.qty), partial(self._on_quantity, line))

    def _edit_price(self, place: int) -> None:
        line = self.model.row_at(place)
        if line is not None and self._editable:
            self._edit(place, PRICE, quantity(line.price), partial(self._on_price, line))

    def _edit(self, place: int, column: int, text: str, then: Callable[[str], object]) -> None:
        editor = CellEditor(self._table, self.model.index(place, column), text, _is_amount)
        editor.setAccessibleName(tr("Quantity") if column == QTY else tr("Price"))
        editor.written.connect(then)

    def _on_quantity(self, line: PadLine, typed: str) -> None:
        self.changed.emit(line, amount_of(typed))

    def _on_price(self, line: PadLine, typed: str) -> None:
        self.priced.emit(line, amount_of(typed))


def _is_amount(typed: str) -> bool:
    return amount_of(typed) is not None
