"""The card and the people of a customer; the card is edited in place and saved as one leaves a field."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QFrame, QVBoxLayout

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services.accounts import change_account
from fieldcrm.services.undo import Done
from fieldcrm.store.queries.account_page import AccountPage
from fieldcrm.ui.shared.charts import Avatar
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import Fact, Facts, section
from fieldcrm.ui.shared.record_forms import RecordForm
from fieldcrm.ui.shared.texts import money, tr
from fieldcrm.ui.shared.widgets import button, card, clear, column, label, row, rule

EDITED: Final = ("name", "phone", "email", "website", "street", "city", "postcode", "notes")


class FactsCard(QFrame):
    """Facts to read; a press on the pencil makes fields of those a rep may change."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._account: Account | None = None
        self.facts = Facts()
        self.form = RecordForm(REGISTRY[Account], EDITED, desk.today)
        self.form.hide()
        self.form.wants_saving.connect(self._save)
        self.form.unplaced.connect(self._on_unplaced)
        self._pencil = button("", "pencil-simple", "ghost", name=tr("Edit this customer"), tip="Ctrl+E")
        self._pencil.clicked.connect(self._turn)
        title = section(tr("About"), self._pencil)
        self.setLayout(column(card(column(title, self.facts, self.form))))

    def show_account(self, page: AccountPage) -> None:
        """Show what stands; a field a person is writing in stays theirs."""
        self._account = page.account
        self.facts.show_facts(_facts(page))
        self.form.show_record(page.account)

    def begin(self) -> None:
        """Make fields of what may be changed."""
        if self._account is not None:
            self._be_written(written=True)
            self.form.questions["name"].focus()

    def finish(self) -> None:
        """Keep what is still being typed and go back to reading."""
        self.form.flush()
        self._be_written(written=False)

    def _turn(self) -> None:
        if self.form.isHidden():
            self.begin()
        else:
            self.finish()

    def _be_written(self, *, written: bool) -> None:
        self.form.setVisible(written)
        self.facts.setVisible(not written)
        self._pencil.setAccessibleName(tr("Done") if written else tr("Edit this customer"))

    def _save(self, fields: dict[str, object]) -> None:
        """What is written next is compared with what this leaves behind, not with what was there before."""
        if self._account is None:
            return
        seen = self._account
        changed: dict[str, Any] = fields
        self._account = replace(seen, **changed)
        step = partial(change_account, self._desk.store, seen, fields)
        self._desk.do(step, self._on_saved, told=tr("Saved on this laptop"), failed=partial(self._on_refused, seen))

    def _on_unplaced(self, error: Exception) -> None:
        self._desk.refuse(error)

    def _on_saved(self, _: Done) -> None:
        self.form.saved()

    def _on_refused(self, seen: Account, error: Exception) -> None:
        if self._account is not None and self._account.id == seen.id:
            self._account = seen
        self.form.refused(error)


def _facts(page: AccountPage) -> list[Fact]:
    account = page.account
    place = ", ".join(filter(None, (account.street, account.postcode, account.city, account.state, account.country)))
    return [
        Fact(tr("Segment"), account.segment or ""),
        Fact(tr("Territory"), page.territory),
        Fact(tr("Price list"), page.price_list),
        Fact(tr("Terms"), account.payment_terms or ""),
        Fact(tr("Credit"), money(account.credit_limit, account.currency or "") if account.credit_limit else ""),
        Fact(tr("Phone"), account.phone or ""),
        Fact(tr("E-mail"), account.email or ""),
        Fact(tr("Address"), place),
        Fact(tr("Tax no."), account.tax_id or ""),
        Fact(tr("Notes"), account.notes or ""),
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
