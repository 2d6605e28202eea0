"""The card of a customer: read at a glance, edited in place, saved as one leaves a field."""

from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QWidget

from fieldcrm.domain.accounts import Account
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services.accounts import change_account
from fieldcrm.store.queries.account_page import AccountPage
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import Fact, Facts, section
from fieldcrm.ui.shared.keeper import Keeper
from fieldcrm.ui.shared.labels import field_name
from fieldcrm.ui.shared.record_forms import RecordForm
from fieldcrm.ui.shared.texts import counted, day, keys, listed, money, together, tr, whole
from fieldcrm.ui.shared.widgets import button, column

EDITED: Final = (
    "name",
    "type",
    "phone",
    "email",
    "website",
    "street",
    "city",
    "postcode",
    "rank",
    "visit_every_days",
    "notes",
)


class About(QWidget):
    """Facts to read; a press on the pencil makes fields of those a rep may change."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.facts = Facts()
        self.form = RecordForm(REGISTRY[Account], EDITED, desk.today)
        self.form.hide()
        self._keeper: Keeper[Account] = Keeper(desk, self.form, change_account, told=tr("Saved on this laptop"))
        self._pencil = button("", "pencil-simple", "ghost", name=tr("Edit this customer"), tip=keys("Ctrl+E"))
        self._pencil.clicked.connect(self._turn)
        title = section(tr("About"), self._pencil)
        self.setLayout(column(title, self.facts, self.form))

    def show_account(self, page: AccountPage, age: str) -> None:
        """Show what stands, and as of when that is known; a field a person is writing in stays theirs."""
        self.facts.show_facts(facts_of(page, age))
        self._keeper.show(page.account)
        if self.form.is_offering:
            self._be_written(written=True)

    @property
    def record(self) -> Account | None:
        """The card as the person sees it, their own changes included."""
        return self._keeper.record

    @property
    def is_written(self) -> bool:
        """Whether it is a form just now."""
        return not self.form.isHidden()

    def begin(self) -> None:
        """Make fields of what may be changed."""
        if self._keeper.record is not None:
            self._be_written(written=True)
            self.form.questions["name"].focus()

    def finish(self) -> None:
        """Keep what is still being typed and go back to reading."""
        self.form.flush()
        self._be_written(written=False)

    def be_done(self) -> None:
        """The same, with what was offered: whoever says so has seen it."""
        self.form.take()
        self.finish()

    def _turn(self) -> None:
        if self.is_written:
            self.be_done()
        else:
            self.begin()

    def _be_written(self, *, written: bool) -> None:
        self.form.setVisible(written)
        self.facts.setVisible(not written)
        self._pencil.setAccessibleName(tr("Done") if written else tr("Edit this customer"))


def changed_fields(seen: Account, now: Account) -> list[str]:
    """What fields are called that differ."""
    names = REGISTRY[Account].by_name
    return [field_name("account", name) for name in names if getattr(seen, name) != getattr(now, name)]


def facts_of(page: AccountPage, age: str) -> list[Fact]:
    """What is known; what is not takes no room."""
    account = page.account
    place = ", ".join(filter(None, (account.street, account.postcode, account.city, account.state, account.country)))
    every = account.visit_every_days
    return [
        Fact(tr("Number"), account.number),
        Fact(tr("Segment"), listed((account.segment, account.rank))),
        Fact(tr("Territory"), page.territory),
        Fact(tr("Price list"), page.price_list),
        Fact(tr("Terms"), account.payment_terms or ""),
        _credit(page, age),
        Fact(tr("Delivery"), tr("on hold") if account.credit_hold else "", "bad"),
        Fact(tr("Phone"), together(account.phone or "")),
        Fact(tr("E-mail"), account.email or ""),
        Fact(tr("Address"), place),
        Fact(tr("Visits"), counted("every %n day(s)", every) if every else ""),
        Fact(tr("Last visit"), day(account.last_visit_on)),
        Fact(tr("Tax no."), account.tax_id or ""),
        Fact(tr("Notes"), account.notes or ""),
    ]


def _credit(page: AccountPage, age: str) -> Fact:
    """What is left of it, as far as this laptop knows of orders; below nothing is too much."""
    account = page.account
    if page.free is None:
        return Fact(tr("Credit"), money(account.credit_limit, account.currency or "") if account.credit_limit else "")
    limit = f"{whole(account.credit_limit)} {account.currency}"
    told = tr("{free} of {limit} free").format(free=whole(max(page.free, Decimal(0))), limit=limit)
    return Fact(tr("Credit"), listed((told, age)), "ok" if page.free > 0 else "bad")
