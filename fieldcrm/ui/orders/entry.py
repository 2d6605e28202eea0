"""The line one types in: a product found by a few letters, Enter, a quantity, Enter."""

from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from fieldcrm.store.queries.products import Choice
from fieldcrm.ui.shared.lists import Lines, LinesDelegate, Table
from fieldcrm.ui.shared.query_table_model import AtHand, Column, QueryTableModel, at_once
from fieldcrm.ui.shared.texts import day, money, quantity, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import label, repolish, row

Offered = Callable[[Sequence[Choice]], object]
Offer = Callable[[str, Offered], object]
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class LineEntry(QWidget):
    """Stays where it is while one line after another is entered."""

    chosen = Signal(object, object)

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self._offer = offer
        self._asked = ""
        self._choice: Choice | None = None
        self.product = QLineEdit()
        self.qty = QLineEdit("1")
        self._told = label("", "small", "2")
        self.completer = Completer(self)
        self._build()

    def focus(self) -> None:
        """Ready for the next product."""
        self.product.setFocus()

    def ask_again(self) -> None:
        """What was typed before the customer was known is looked up now."""
        if self._choice is None:
            self._typed(self.product.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if watched is self.product and self._product_key(key):
                return True
            if watched is self.qty and key in ENTER and not event.modifiers():
                self._add()
                return True
        return super().eventFilter(watched, event)

    def _product_key(self, key: Qt.Key) -> bool:
        if key in MOVES:
            self.completer.move_by(MOVES[key])
        elif key in ENTER and self.completer.current() is not None:
            self._take(self.completer.current())
        elif key == Qt.Key.Key_Escape and self.completer.isVisible():
            self.completer.hide()
        else:
            return False
        return True

    def _typed(self, typed: str) -> None:
        self._asked, self._choice = typed, None
        if typed.strip():
            self._offer(typed.strip(), lambda choices: self._offered(typed, choices))
        else:
            self.completer.hide()

    def _offered(self, typed: str, choices: Sequence[Choice]) -> None:
        """An answer to what is no longer typed is of no use."""
        if typed == self._asked:
            self.completer.show_below(self.product, choices)

    def _take(self, choice: Choice | None) -> None:
        if choice is None:
            return
        self._choice = choice
        self.completer.hide()
        self.product.setText(f"{choice.code}  {choice.name}")
        self._told.setText(_about(choice))
        self.qty.setText(quantity(choice.bought.qty) if choice.bought else "1")
        self.qty.setFocus()
        self.qty.selectAll()

    def _add(self) -> None:
        qty = _number(self.qty.text())
        if self._choice is None or qty is None:
            self.qty.setProperty("invalid", "true")
            repolish(self.qty)
            return
        self.qty.setProperty("invalid", "false")
        repolish(self.qty)
        self.chosen.emit(self._choice, qty)
        self._choice = None
        self.product.clear()
        self._told.clear()
        self.qty.setText("1")
        self.product.setFocus()

    def _build(self) -> None:
        self.product.setPlaceholderText(tr("Code or name of a product"))
        self.product.setAccessibleName(tr("Product"))
        self.product.textEdited.connect(self._typed)
        self.qty.setAccessibleName(tr("Quantity"))
        self.qty.setFixedWidth(look().px(90))
        self.qty.setAlignment(Qt.AlignmentFlag.AlignRight)
        for field in (self.product, self.qty):
            field.installEventFilter(self)
        self.completer.taken.connect(self._take)
        inside = row(self.product, self.qty, self._told, margins=(10, 4, 10, 4))
        inside.setStretch(0, 2)
        inside.setStretch(2, 2)
        self.setLayout(inside)


class Completer(QFrame):
    """What matches, below the field; the field keeps the focus and the keys."""

    taken = Signal(object)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.ToolTip)
        self.setObjectName("popup")
        column: Column[Choice] = Column("", lambda choice: choice.name)
        self._model: QueryTableModel[str, Choice] = QueryTableModel(
            [column], at_once, lambda choice: choice.id, lambda choice: _lines(choice).sentence
        )
        self._table = Table(tr("Matching products"), 44, header=False)
        self._table.setModel(self._model)
        self._delegate = LinesDelegate(_lines, 44)
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
        height = px(44) * len(choices) + px(10)
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

    def _clicked(self, index: QModelIndex) -> None:
        self.taken.emit(self._model.row_at(index.row()))

    def current(self) -> Choice | None:
        """The match that Enter takes."""
        return self._model.row_at(self._table.currentIndex().row()) if self.isVisible() else None


def _lines(choice: Choice) -> Lines:
    there = choice.stock
    stock = tr("{} in stock").format(quantity(there.available)) if there else tr("stock not known")
    tone = "neutral" if there is None else "ok" if there.available > 0 else "bad"
    return Lines(title=choice.name, subtitle=_about(choice), note=money(choice.price), pill=stock, pill_tone=tone)


def _about(choice: Choice) -> str:
    taken = choice.bought
    last = tr("last: {qty}, {day}").format(qty=quantity(taken.qty), day=day(taken.on)) if taken else ""
    age = choice.stock.as_of if choice.stock else None
    seen = tr("stock seen {}").format(day(age)) if age else ""
    return " · ".join(filter(None, (choice.code, choice.uom, last, seen)))


def _number(typed: str) -> Decimal | None:
    try:
        number = Decimal(typed.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() and number > 0 else None
