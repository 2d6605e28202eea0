"""The line one types in: a product found by a few letters, Enter, a quantity, Enter."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple, dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcrm.store.queries.products import Choice, Matches
from fieldcrm.ui.orders.amounts import Amount, amount_in, may_be_amount
from fieldcrm.ui.orders.completer import Completer
from fieldcrm.ui.orders.match_row import about
from fieldcrm.ui.orders.pasting import is_list
from fieldcrm.ui.shared.texts import listed, quantity, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import label, repolish, row

Offered = Callable[[Matches], object]
Offer = Callable[[str, Offered], object]
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Standing:
    """A line that is begun: what stands for the product, the code of the one that was chosen, and how much of it."""

    typed: str
    code: str
    qty: str


NOTHING_BEGUN: Final = Standing("", "", "1")


def standing_in(state: str) -> Standing:
    """Text that nobody can read is nothing begun."""
    try:
        typed, code, qty = json.loads(state or "[]")
    except ValueError:
        return NOTHING_BEGUN
    return Standing(typed, code, qty)


class LineEntry(QWidget):
    """Stays where it is while one line after another is entered, however fast: Enter need not wait for the matches."""

    entered = Signal(str)
    """A line as it stood here, as `stand` takes it: `chosen` or `unfound` follows with the same words."""
    chosen = Signal(object, object, str)
    """A product, an `Amount` of it, and the line that was entered."""
    unfound = Signal(str)
    """A line that was entered and cannot be on the order as it is."""
    went_on = Signal()
    """It is empty, for the next line."""
    pasted = Signal(str)
    """A list of lines, instead of a product."""
    asked_about = Signal(object)
    """A product of which one wants to see more."""
    changed = Signal(str)
    """All that stands in it, as `stand` takes it."""
    upwards = Signal()
    """The keys leave for the lines above."""

    def __init__(self, offer: Offer, heads: QWidget) -> None:
        """What matches does not cover the `heads` of the columns above."""
        super().__init__()
        self.setObjectName("entry")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._offer = offer
        self._asked = self._answered = ""
        self._choice: Choice | None = None
        self._awaits_match = False
        self._stood: Standing | None = None
        self._sought: list[str] = []
        self.product = QLineEdit()
        self.qty = QLineEdit("1")
        self._told = label("", "small", "2")
        self.completer = Completer(self.product, self, heads)
        self._by_type: Mapping[QEvent.Type, Callable[[QObject, QKeyEvent], bool]] = {
            QEvent.Type.ShortcutOverride: self._overrides,
            QEvent.Type.KeyPress: self._presses,
        }
        self._by_key: Mapping[int, Callable[[], bool]] = {
            Qt.Key.Key_Up: self._up,
            Qt.Key.Key_Down: self._down,
            Qt.Key.Key_Escape: self._escape,
            **dict.fromkeys(ENTER, self._enter),
        }
        self._build()

    @property
    def has_keys(self) -> bool:
        """Whether a line is being written here."""
        return self.product.hasFocus() or self.qty.hasFocus()

    def focus(self) -> None:
        """Ready for the next product, or for how much of the one that is chosen."""
        (self.product if self._choice is None else self.qty).setFocus()

    @property
    def state(self) -> str:
        """What stands in it."""
        typed = self.product.text()
        code = self._choice.code if self._choice else self._stood.code if self._stood else ""
        return _told(Standing(typed, code, self.qty.text()))

    @property
    def sought(self) -> Sequence[str]:
        """The lines that were entered and of which the product is not found yet."""
        return self._sought

    def stand(self, state: str) -> None:
        """What was begun before stands here again; `ask_again` looks up what it is."""
        begun = standing_in(state)
        with QSignalBlocker(self):
            self._stood = begun if begun.code else None
            self.product.setText(begun.typed)
            self.qty.setText(begun.qty)

    def ask_again(self) -> None:
        """What was typed before the customer was known, or at an earlier time, is looked up now."""
        if self._stood is not None:
            self._offer(self._stood.code, partial(self._found_again, self._stood))
        elif self._choice is None:
            self._typed(self.product.text())

    def _found_again(self, stood: Standing, matches: Matches) -> None:
        """The product is chosen as it was; one that is sold no more is looked for by what stands there."""
        if stood is not self._stood:
            return
        self._stood = None
        choice = next((each for each in matches.choices if each.code == stood.code), None)
        if choice is None:
            self._typed(self.product.text())
            return
        self._choice = choice
        self._told.setText(about(choice))
        if self.product.hasFocus() or not self.isVisible():
            self.qty.setFocus()

    def clear(self) -> None:
        """Ready for another order: what was begun for one is never put on another."""
        self._sought = []
        self._empty()

    def _empty(self) -> None:
        self._asked = self._answered = ""
        self._choice, self._awaits_match, self._stood = None, False, None
        self.completer.hide()
        self.product.clear()
        self._told.clear()
        self.qty.setText("1")
        self._mark_quantity(invalid=False)

    def put_back(self, choice: Choice, amount: Amount) -> None:
        """A line that could not be written stands here again, unless the next one has been begun."""
        if not self.product.text():
            self._take(choice)
            self.qty.setText(_shown(choice, amount))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.product and event.type() == QEvent.Type.FocusOut:
            self.completer.hide()
        if isinstance(event, QKeyEvent) and self._by_type.get(event.type(), _leaves)(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _overrides(self, _: QObject, event: QKeyEvent) -> bool:
        """An empty field has nothing to take back: the order has."""
        undoes = event.matches(QKeySequence.StandardKey.Undo) and not self.product.text()
        if undoes:
            event.ignore()
        return undoes

    def _presses(self, watched: QObject, event: QKeyEvent) -> bool:
        if watched is self.product:
            taken = self._by_key.get(event.key(), _nothing)
            return self._pastes(event) or self._asks(event) or taken()
        is_done = event.key() in ENTER and not event.modifiers()
        if is_done:
            self._add()
        return is_done

    def _pastes(self, event: QKeyEvent) -> bool:
        """A list goes on the order line by line; anything else is pasted as into any field."""
        if not event.matches(QKeySequence.StandardKey.Paste):
            return False
        text = QGuiApplication.clipboard().text()
        if is_list(text):
            self.pasted.emit(text)
        return is_list(text)

    def _asks(self, event: QKeyEvent) -> bool:
        choice = self.completer.current()
        is_asking = event.key() in ENTER and event.modifiers() == Qt.KeyboardModifier.AltModifier
        if is_asking and choice is not None:
            self.completer.hide()
            self.asked_about.emit(choice)
        return is_asking

    def _up(self) -> bool:
        if self.completer.isHidden():
            self.upwards.emit()
        else:
            self.completer.move_by(-1)
        return True

    def _down(self) -> bool:
        self.completer.move_by(1)
        return True

    def _enter(self) -> bool:
        is_behind = bool(self._asked.strip()) and self._asked != self._answered
        choice = self.completer.current()
        if choice is not None:
            self._take(choice)
        elif is_behind:
            self._go_on_before_the_answer()
        return choice is not None or is_behind

    def _escape(self) -> bool:
        was_open = self.completer.isVisible()
        self.completer.hide()
        return was_open

    def _typed(self, typed: str) -> None:
        self._asked, self._choice, self._awaits_match, self._stood = typed, None, False, None
        if typed.strip():
            self._offer(typed.strip(), partial(self._offered, typed))
        else:
            self._told.clear()
            self.completer.hide()

    def _offered(self, typed: str, matches: Matches) -> None:
        """An answer to what is no longer typed is of no use."""
        if typed != self._asked:
            return
        choices, self._answered = matches.choices, typed
        self._told.setText("" if choices else tr("Nothing matches."))
        if self._awaits_match:
            self._awaits_match = False
            if choices:
                self._take(choices[0])
            else:
                self.product.setFocus()
        elif self.product.hasFocus():
            self.completer.show_for(typed, matches)

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
        if self._choice is not None:
            self._add_chosen(self._choice)
        elif self._awaits_match and may_be_amount(self.qty.text()):
            self._seek(self._asked, self.qty.text() if self.qty.isModified() else "")
        else:
            self._mark_quantity(invalid=True)

    def _add_chosen(self, choice: Choice) -> None:
        amount = _amount(choice, self.qty.text())
        self._mark_quantity(invalid=amount is None)
        if amount is not None:
            line = self.state
            self.entered.emit(line)  # while it stands here still: it is kept until it is on the order
            self.chosen.emit(choice, amount, line)
            self._go_to_next()

    def _go_to_next(self) -> None:
        self._empty()
        self.product.setFocus()
        self.went_on.emit()

    def _seek(self, asked: str, wanted: str) -> None:
        """A whole line was entered before its matches came; the next one may be written meanwhile."""
        line = _told(Standing(asked, "", wanted or "1"))
        self._sought.append(line)
        self.entered.emit(line)
        self._go_to_next()
        self._offer(asked.strip(), partial(self._dictated, line, wanted))

    def _dictated(self, line: str, wanted: str, matches: Matches) -> None:
        """The best match is meant; what is wrong stands here again, unless this is another order by now."""
        if line not in self._sought:
            return
        self._sought.remove(line)
        best = next(iter(matches.choices), None)
        amount = _amount(best, wanted or _proposed(best)) if best is not None else None
        if best is not None and amount is not None:
            self.chosen.emit(best, amount, line)
            return
        self.unfound.emit(line)
        if not self.product.text():
            self._stand_again(line, wanted, best)

    def _tell(self) -> None:
        self.changed.emit(self.state)

    def _stand_again(self, line: str, wanted: str, best: Choice | None) -> None:
        if best is None:
            self.stand(line)
            self.ask_again()
            return
        self._take(best)
        self.qty.setText(wanted)
        self._mark_quantity(invalid=True)

    def _mark_quantity(self, *, invalid: bool) -> None:
        """Marked, and said beside it what may be written."""
        self.qty.setProperty("invalid", "true" if invalid else "false")
        names = listed(unit.name for unit in self._choice.units) if self._choice else ""
        wrong = tr("Write a number, like 12 or 10+5.")
        if names:
            wrong = tr("Write a number, like 12, and perhaps a unit: {}.").format(names)
        self.qty.setAccessibleDescription(wrong if invalid else "")
        self._told.setText(wrong if invalid else about(self._choice) if self._choice else "")
        repolish(self.qty)

    def _build(self) -> None:
        self.product.setPlaceholderText(tr("Code or name of a product"))
        self.product.setAccessibleName(tr("Product"))
        self.product.textEdited.connect(self._typed)
        for each in (self.product, self.qty):
            each.textChanged.connect(self._tell)
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


def _told(line: Standing) -> str:
    return json.dumps(astuple(line)) if line.typed else ""


def _leaves(_: QObject, __: QKeyEvent) -> bool:
    """To the field itself."""
    return False


def _nothing() -> bool:
    """No key of ours."""
    return False


def _proposed(choice: Choice) -> str:
    return quantity(choice.bought.qty) if choice.bought else "1"


def _amount(choice: Choice, typed: str) -> Amount | None:
    return amount_in(typed, [unit.name for unit in choice.units], choice.uom or None)


def _shown(choice: Choice, amount: Amount) -> str:
    return quantity(amount.qty) if amount.uom == (choice.uom or None) else f"{quantity(amount.qty)} {amount.uom}"
