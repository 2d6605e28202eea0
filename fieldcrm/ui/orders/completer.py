"""Products that match what is typed, with last bought, stock and its age, and the price."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fieldcrm.store.queries.products import Choice
from fieldcrm.ui.shared.lists import Lines, LinesDelegate, Table
from fieldcrm.ui.shared.query_table_model import AtHand, Column, QueryTableModel, at_once
from fieldcrm.ui.shared.texts import day, money, quantity, tr
from fieldcrm.ui.shared.theme import look

ROW = 44


class Completer(QFrame):
    """What matches, below the field; the field keeps the focus and the keys."""

    taken = Signal(object)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.ToolTip)
        self.setObjectName("dialog")
        column: Column[Choice] = Column("", lambda choice: choice.name)
        self._model: QueryTableModel[str, Choice] = QueryTableModel(
            [column], at_once, lambda choice: choice.id, lambda choice: _lines(choice).sentence
        )
        self._table = Table(tr("Matching products"), ROW, header=False)
        self._table.setModel(self._model)
        self._delegate = LinesDelegate(_lines, ROW)
        self._table.setItemDelegate(self._delegate)
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table.clicked.connect(self._clicked)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self._table)

    def show_below(self, field: QWidget, choices: Sequence[Choice]) -> None:
        """Under the field, or above it where there is no room; nothing for nothing."""
        self._model.show(AtHand({choice.id: choice for choice in choices}))
        if not choices:
            self.hide()
            return
        px = look().px
        height = px(ROW) * len(choices) + px(10)
        corner = field.mapToGlobal(QPoint(0, field.height() + px(2)))
        bottom = field.window().geometry().bottom()
        if corner.y() + height > bottom:
            corner = field.mapToGlobal(QPoint(0, -height - px(2)))
        self.setGeometry(corner.x(), corner.y(), max(field.width(), px(620)), height)
        self._table.selectRow(0)
        self.show()

    def move_by(self, by: int) -> None:
        """Another match."""
        last = self._model.rowCount() - 1
        if last >= 0:
            self._table.selectRow(max(0, min(self._table.currentIndex().row() + by, last)))

    def current(self) -> Choice | None:
        """The match that Enter takes."""
        return self._model.row_at(self._table.currentIndex().row()) if self.isVisible() else None

    def _clicked(self, index: QModelIndex) -> None:
        self.taken.emit(self._model.row_at(index.row()))


def about(choice: Choice) -> str:
    """Code, unit, when it was last bought, and how old what is known of the stock is."""
    taken = choice.bought
    last = tr("last: {qty}, {day}").format(qty=quantity(taken.qty), day=day(taken.on)) if taken else ""
    age = choice.stock.as_of if choice.stock else None
    seen = tr("stock seen {}").format(day(age)) if age else ""
    return " · ".join(filter(None, (choice.code, choice.uom, last, seen)))


def _lines(choice: Choice) -> Lines:
    there = choice.stock
    stock = tr("{} in stock").format(quantity(there.available)) if there else tr("stock not known")
    tone = "neutral" if there is None else "ok" if there.available > 0 else "bad"
    return Lines(title=choice.name, subtitle=about(choice), note=money(choice.price), pill=stock, pill_tone=tone)
