"""The card and the people of a customer; the card is edited in place and saved as one leaves a field."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.words import value
from fieldcrm.services.accounts import change_account
from fieldcrm.store.queries.account_page import AccountPage
from fieldcrm.ui.shared.charts import Avatar
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.texts import money, said, tr
from fieldcrm.ui.shared.widgets import button, card, clear, column, label, repolish, row, rule

EDITED: Mapping[str, str] = {
    "name": "Name",
    "phone": "Phone",
    "email": "E-mail",
    "website": "Website",
    "street": "Street",
    "city": "Town",
    "postcode": "Postcode",
    "notes": "Notes",
}


class FactsCard(QFrame):
    """Facts to read; a press on the pencil makes fields of those a rep may change."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._account: Account | None = None
        self._fields: dict[str, QLineEdit] = {}
        self._problem = label("", "small", "bad", wrap=True)
        self._problem.hide()
        self._pencil = button("", "pencil-simple", "ghost", name=tr("Edit this customer"), tip="Ctrl+E")
        self._pencil.clicked.connect(self._turn)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        title = row(label(tr("About"), "title3"), None, self._pencil)
        self.setLayout(column(card(column(title, self._grid, self._problem))))

    def show_account(self, page: AccountPage) -> None:
        """Show what stands; while a person edits, the fields are theirs and news waits."""
        if self._fields:
            return
        self._account = page.account
        clear(self._grid)
        for place, (name, text) in enumerate(_facts(page)):
            shown = label(text or "—", "body", "" if text else "3", wrap=True)
            self._grid.addWidget(label(name, "small", "2"), place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(shown, place, 1)

    def begin(self) -> None:
        """Make fields of what may be changed."""
        if self._account is None or self._fields:
            return
        clear(self._grid)
        for place, (name, title) in enumerate(EDITED.items()):
            field = QLineEdit(str(getattr(self._account, name) or ""))
            field.setAccessibleName(tr(title))
            field.editingFinished.connect(partial(self._left, name))
            field.textEdited.connect(partial(self._mended, name))
            self._fields[name] = field
            self._grid.addWidget(label(tr(title), "small", "2"), place, 0)
            self._grid.addWidget(field, place, 1)
        self._pencil.setToolTip(tr("Done"))
        self._fields["name"].setFocus()

    def finish(self) -> None:
        """Keep what is still being typed and go back to reading."""
        for name in tuple(self._fields):
            self._left(name)
        self._fields.clear()
        self._problem.hide()

    def _turn(self) -> None:
        if self._fields:
            self.finish()
            if self._account is not None:
                account = self._account
                self._desk.notices.tell(tr("Saved on this laptop"))
                self._desk.look(lambda reading: reading.load(Account, account.id), self._read_again, self)
        else:
            self.begin()

    def _read_again(self, account: Account) -> None:
        self._account = account
        clear(self._grid)
        for place, (name, title) in enumerate(EDITED.items()):
            self._grid.addWidget(label(tr(title), "small", "2"), place, 0)
            self._grid.addWidget(label(str(getattr(account, name) or "—"), "body", wrap=True), place, 1)

    def _left(self, name: str) -> None:
        """A field is left: what was typed is saved at once, or said to be wrong beside it."""
        if self._account is None or name not in self._fields:
            return
        field = self._fields[name]
        try:
            new = value(REGISTRY[Account].by_name[name], field.text())
        except RuleBroken as broken:
            self._wrong(field, broken)
            return
        if new == getattr(self._account, name):
            return
        seen = self._account
        changed: dict[str, Any] = {name: new}
        self._account = replace(seen, **changed)
        step = partial(change_account, self._desk.store, seen, changed)
        self._desk.do(step, told=tr("Saved on this laptop"), failed=partial(self._wrong, field))

    def _wrong(self, field: QLineEdit, error: Exception) -> None:
        field.setProperty("invalid", "true")
        repolish(field)
        self._problem.setText(said(error))
        self._problem.show()

    def _mended(self, name: str, _: str) -> None:
        field = self._fields[name]
        if field.property("invalid") == "true":
            field.setProperty("invalid", "false")
            repolish(field)
            self._problem.hide()


def _facts(page: AccountPage) -> list[tuple[str, str]]:
    account = page.account
    place = ", ".join(filter(None, (account.street, account.postcode, account.city, account.state, account.country)))
    return [
        (tr("Segment"), account.segment or ""),
        (tr("Territory"), page.territory),
        (tr("Price list"), page.price_list),
        (tr("Terms"), account.payment_terms or ""),
        (tr("Credit"), money(account.credit_limit, account.currency or "") if account.credit_limit else ""),
        (tr("Phone"), account.phone or ""),
        (tr("E-mail"), account.email or ""),
        (tr("Address"), place),
        (tr("Tax no."), account.tax_id or ""),
        (tr("Notes"), account.notes or ""),
    ]


class PeopleCard(QFrame):
    """Who decides and who opens the door."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout()
        self.setLayout(column(card(column(label(tr("People"), "title3"), rule(), self._rows))))

    def show_people(self, people: Sequence[Contact]) -> None:
        """Each with role and number."""
        clear(self._rows)
        if not people:
            self._rows.addWidget(label(tr("Nobody is known here yet."), "body", "2"))
        for person in people:
            told = column(label(person.full_name, "strong"), space=0)
            for text in filter(None, (person.role, person.phone or person.mobile, person.email)):
                told.addWidget(label(text, "small", "2"))
            self._rows.addLayout(row(Avatar(person.full_name), told, None))
