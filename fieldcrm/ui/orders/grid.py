"""The lines of an order: read at a glance, a quantity changed by F2, a line taken off by Delete."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QInputDialog, QStackedLayout, QWidget

from fieldcrm.store.queries.order_pad import PadLine
from fieldcrm.ui.shared.lists import RowDelegate, Table
from fieldcrm.ui.shared.query_table_model import AtHand, Column, QueryTableModel, at_once
from fieldcrm.ui.shared.texts import day, money, quantity, tr
from fieldcrm.ui.shared.widgets import Empty


def _bought(line: PadLine) -> str:
    return f"{quantity(line.bought.qty)} · {day(line.bought.on)}" if line.bought else "—"


def _stock(line: PadLine) -> str:
    return quantity(line.stock.available) if line.stock else "—"


def _stock_tone(line: PadLine) -> str:
    if line.stock is None:
        return "text3"
    return "ok" if line.stock.available >= line.qty else "warn" if line.stock.available > 0 else "bad"


def _hint(line: PadLine) -> str:
    following = line.next_break
    unit = line.uom or ""
    more = tr("add {add} → −{percent} %") if following else ""
    told = more.format(add=quantity(following.add), percent=quantity(following.percent)) if following else ""
    return " · ".join(filter(None, (line.name, unit, told)))


COLUMNS: list[Column[PadLine]] = [
    Column("#", lambda line: str(line.place), tone=lambda _: "text3"),
    Column("Code", lambda line: line.code, tone=lambda _: "text2"),
    Column("Product", _hint),
    Column("Last", _bought, tone=lambda _: "text2"),
    Column("Stock", _stock, number=True, tone=_stock_tone),
    Column("Price", lambda line: money(line.price), number=True),
    Column("Qty", lambda line: quantity(line.qty), number=True),
    Column("Disc.", lambda line: f"{quantity(line.discount)} %" if line.discount else "", number=True),
    Column("Total", lambda line: money(line.net), number=True),
]
WIDTHS = (36, 110, 0, 124, 62, 100, 64, 58, 118)


class LineGrid(QWidget):
    """Shows the lines; what is typed at one goes up."""

    changed = Signal(object, str)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._editable = False
        self.model: QueryTableModel[str, PadLine] = QueryTableModel(COLUMNS, at_once, lambda line: line.id)
        self._table = Table(tr("Order lines"), 38)
        self._table.setModel(self.model)
        self._delegate = RowDelegate()
        self._table.setItemDelegate(self._delegate)
        self._table.set_widths(*WIDTHS)
        self._table.installEventFilter(self)
        self._table.on_open(self._edit)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._table)
        self._layers.addWidget(Empty("shopping-cart", tr("Nothing on this order yet. Type a product below.")))

    def show_lines(self, lines: Sequence[PadLine], currency: str, *, editable: bool) -> None:
        """The lines in their order."""
        self._editable = editable
        place = self._table.currentIndex().row()
        self.model.show(AtHand({line.id: line for line in lines}))
        self._table.setAccessibleDescription(currency)
        self._layers.setCurrentIndex(0 if lines else 1)
        if 0 <= place < len(lines):
            self._table.selectRow(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._editable and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            line = self.model.row_at(self._table.currentIndex().row())
            if event.key() == Qt.Key.Key_Delete and line is not None:
                self.removed.emit(line)
                return True
            if event.key() == Qt.Key.Key_F2:
                self._edit(self._table.currentIndex().row())
                return True
        return super().eventFilter(watched, event)

    def _edit(self, place: int) -> None:
        line = self.model.row_at(place)
        if line is None or not self._editable:
            return
        asking = QInputDialog(self)
        asking.setLabelText(tr("Quantity of {}").format(line.name))
        asking.setTextValue(quantity(line.qty))
        asking.textValueSelected.connect(partial(self.changed.emit, line))
        asking.open()
