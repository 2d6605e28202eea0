"""Above the lines of an order: where and when it is wanted, and on which terms; its notes stand beside the sum."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.orders import Order
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.writing import closed_to
from fieldcrm.services.ordering import set_terms
from fieldcrm.store.queries.order_pad import Pad
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.keeper import Keeper
from fieldcrm.ui.shared.record_forms import RecordForm
from fieldcrm.ui.shared.texts import day, keys, term, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import button, card, column, give_tip, holder, key_cap, label, on_button, row

WRITTEN: Final = ("wanted_on", "reference", "notes")
FIELDS: Final = 380
"""The two fields that are written in."""
FACT: Final = 190
NOTES: Final = 110
TO_TERMS, TERMS_KEYS = term("To day, reference and notes"), "Ctrl+E"
NOTHING_YET: Final = term("No day and no reference yet")


class Terms(QWidget):
    """What is written here is saved as a field is left, with a way back; the customer's own terms are only read."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._person = desk.person
        self.form = RecordForm(REGISTRY[Order], WRITTEN, desk.today, columns=2)
        self.keeper: Keeper[Order] = Keeper(desk, self.form, set_terms, remembered=tr("Terms of the order"))
        notes = self.form.questions["notes"].widget
        notes.setMaximumHeight(look().px(NOTES))
        self.notes = card(column(notes), (16, 10, 16, 12))
        self._told = {name: label("", "body") for name in ("address", "list", "payment")}
        titles = (tr("Deliver to"), tr("Price list"), tr("Payment terms"))
        self._facts = [_fact(title, told) for title, told in zip(titles, self._told.values(), strict=True)]
        self.form.setFixedWidth(look().px(FIELDS))
        self.setLayout(row(self.form, *self._facts, None, space=20))

    def show_pad(self, shown: Pad) -> None:
        """As it stands; what the office has decided on is closed to its rep, but for the notes."""
        order, account = shown.order, shown.account
        self.keeper.show(order)
        closed = closed_to(REGISTRY[Order], self._person.role, order.status)
        for name, question in self.form.questions.items():
            question.lock(locked=name in closed)
        told = (_address(account), shown.price_list, account.payment_terms or "")
        for name, value in zip(self._told, told, strict=True):
            self._told[name].setText(value)
            give_tip(self._told[name], value)
        self._fit()

    @property
    def has_keys(self) -> bool:
        """Whether something is being written above the lines."""
        now = QApplication.focusWidget()
        return now is not None and self.isAncestorOf(now)

    def focus(self) -> None:
        """Bring the keys to the day it is wanted on."""
        self.form.questions["wanted_on"].focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What is only read goes first where there is no room, and nothing is shown of what is not known."""
        room = self.width() - look().px(FIELDS)
        for fact, told in zip(self._facts, self._told.values(), strict=True):
            room -= look().px(FACT + 20) if told.text() else 0
            fact.setVisible(bool(told.text()) and room >= 0)


class TermsLine(QWidget):
    """What is written above the lines, in one line that opens it: for a window that has no room for the fields."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._told = button(tr(NOTHING_YET), "pencil-simple", "link")
        give_tip(self._told, f"{tr(TO_TERMS)}  {keys(TERMS_KEYS)}")
        self._told.clicked.connect(self.opened)
        self.setLayout(row(self._told, key_cap(keys(TERMS_KEYS).replace("+", " ")), None, space=3))

    def show_order(self, order: Order) -> None:
        """When it is wanted, and under which reference."""
        day_told = tr("wanted on {}").format(day(order.wanted_on)) if order.wanted_on else ""
        reference = tr("reference {}").format(order.reference) if order.reference else ""
        told = " · ".join(filter(None, (day_told, reference))) or tr(NOTHING_YET)
        self._told.setText(on_button(told[:1].upper() + told[1:]))
        self._told.setAccessibleName(told)


def _fact(title: str, told: QLabel) -> QWidget:
    told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    made = holder(column(label(title, "small", "2"), told, None, space=10))
    made.setFixedWidth(look().px(FACT))
    return made


def _address(account: Account) -> str:
    return ", ".join(filter(None, (account.street, account.city)))
