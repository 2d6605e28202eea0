"""The line one types in: a product found by a few letters, Enter, a quantity, Enter."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcrm.store.queries.products import Choice
from fieldcrm.ui.orders.completer import Completer, about
from fieldcrm.ui.shared.texts import quantity, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.typed import amount_of
from fieldcrm.ui.shared.widgets import label, repolish, row

Offered = Callable[[Sequence[Choice]], object]
Offer = Callable[[str, Offered], object]
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class LineEntry(QWidget):
    """Stays where it is while one line after another is entered, however fast: Enter need not wait for the matches."""

    chosen = Signal(object, object)

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self.setObjectName("entry")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._offer = offer
        self._asked = self._answered = ""
        self._choice: Choice | None = None
        self._awaits_match = False
        self.product = QLineEdit()
        self.qty = QLineEdit("1")
        self._told = label("", "small", "2")
        self.completer = Completer(self)
        self._build()

    @property
    def has_keys(self) -> bool:
        """Whether a line is being written here."""
        return self.product.hasFocus() or self.qty.hasFocus()

    def focus(self) -> None:
        """Ready for the next product."""
        self.product.setFocus()

    def ask_again(self) -> None:
        """What was typed before the customer was known is looked up now."""
        if self._choice is None:
            self._typed(self.product.text())

    def clear(self) -> None:
        """Ready for another line, or another order: what was begun for one is never put on another."""
        self._asked = self._answered = ""
        self._choice, self._awaits_match = None, False
        self.completer.hide()
        self.product.clear()
        self._told.clear()
        self.qty.setText("1")
        self._mark_quantity(invalid=False)

    def put_back(self, choice: Choice, qty: Decimal) -> None:
        """A line that could not be written stands here again, unless the next one has been begun."""
        if not self.product.text():
            self._take(choice)
            self.qty.setText(quantity(qty))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.product and event.type() == QEvent.Type.FocusOut:
            self.completer.hide()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._undoes(event):
            event.ignore()  # an empty field has nothing to take back: the order has
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if watched is self.product and self._product_key(key):
                return True
            if watched is self.qty and key in ENTER and not event.modifiers():
                self._add()
                return True
        return super().eventFilter(watched, event)

    def _undoes(self, event: QKeyEvent) -> bool:
        return event.matches(QKeySequence.StandardKey.Undo) and not self.product.text()

    def _product_key(self, key: Qt.Key) -> bool:
        if key in MOVES:
            self.completer.move_by(MOVES[key])
        elif key in ENTER and self.completer.current() is not None:
            self._take(self.completer.current())
        elif key in ENTER and self._asked.strip() and self._asked != self._answered:
            self._go_on_before_the_answer()
        elif key == Qt.Key.Key_Escape and self.completer.isVisible():
            self.completer.hide()
        else:
            return False
        return True

    def _typed(self, typed: str) -> None:
        self._asked, self._choice, self._awaits_match = typed, None, False
        if typed.strip():
            self._offer(typed.strip(), partial(self._offered, typed))
        else:
            self._told.clear()
            self.completer.hide()

    def _offered(self, typed: str, choices: Sequence[Choice]) -> None:
        """An answer to what is no longer typed is of no use."""
        if typed != self._asked:
            return
        self._answered = typed
        self._told.setText("" if choices else tr("Nothing matches."))
        if self._awaits_match:
            self._awaits_match = False
            if choices:
                self._take(choices[0])
            else:
                self.product.setFocus()
        elif self.product.hasFocus():
            self.completer.show_below(self.product, choices)

    def _go_on_before_the_answer(self) -> None:
        """The keys go on to the quantity; the best match is taken when it comes."""
        self._awaits_match = True
        self.qty.setText("1")
        self.qty.setFocus()
        self.qty.selectAll()

    def _take(self, choice: Choice | None) -> None:
        if choice is None:
            return
        self._choice = choice
        self.completer.hide()
        self.product.setText(f"{choice.code}  {choice.name}")
        self._told.setText(about(choice))
        if not self.qty.isModified() or not self.qty.hasFocus():
            self.qty.setText(_proposed(choice))
            self.qty.setFocus()
            self.qty.selectAll()

    def _add(self) -> None:
        qty = amount_of(self.qty.text())
        is_meant = self._choice is not None or self._awaits_match
        self._mark_quantity(invalid=not is_meant or qty is None)
        if not is_meant or qty is None:
            return
        choice, asked, is_typed = self._choice, self._asked, self.qty.isModified()
        self.clear()
        self.product.setFocus()
        if choice is not None:
            self.chosen.emit(choice, qty)
        else:
            self._offer(asked.strip(), partial(self._dictated, asked, qty if is_typed else None))

    def _dictated(self, typed: str, qty: Decimal | None, choices: Sequence[Choice]) -> None:
        """A whole line was entered before its matches came: the best one is meant; without any it stands here again."""
        if choices:
            self.chosen.emit(choices[0], qty or amount_of(_proposed(choices[0])))
        elif not self.product.text():
            self.product.setText(typed)
            self._typed(typed)

    def _mark_quantity(self, *, invalid: bool) -> None:
        self.qty.setProperty("invalid", "true" if invalid else "false")
        repolish(self.qty)

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


def _proposed(choice: Choice) -> str:
    return quantity(choice.bought.qty) if choice.bought else "1"
