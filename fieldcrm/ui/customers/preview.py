"""Who a customer of the list is, beside the list: enough to know whether to open the page."""

from PySide6.QtWidgets import QVBoxLayout

from fieldcrm.domain.ids import AccountId
from fieldcrm.store.queries.account_page import AccountPage, Wanted, account_page
from fieldcrm.store.queries.timeline import Sort
from fieldcrm.store.store import Reading
from fieldcrm.ui.customers.facts import facts_of
from fieldcrm.ui.customers.sides import TONES, due_words, open_lines
from fieldcrm.ui.customers.timeline import tell
from fieldcrm.ui.shared import preview
from fieldcrm.ui.shared.charts import Avatar
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import Facts
from fieldcrm.ui.shared.preview import told
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.widgets import chip, column, label, row

HAPPENINGS = 4
OPEN_ITEMS = 3


class Preview(preview.Preview):
    """Facts and people, what is due and open, and what happened last."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("storefront", tr("Choose a customer to see the essentials."), self._look, self._show)
        self._desk = desk
        self.age = ""
        """As of when what only head office knows is known."""

    def _look(self) -> None:
        wanted, today = Wanted(AccountId(self.shown), Sort.ALL, HAPPENINGS), self._desk.today()

        def read(reading: Reading) -> AccountPage:
            return account_page(reading, wanted, today)

        self._desk.look(read, self.latest.next(), self, failed=self.gone)

    def _show(self, page: AccountPage) -> None:
        facts, today = Facts(), self._desk.today()
        facts.show_facts(facts_of(page, self.age))
        happened = [tell(each, today) for each in page.timeline.happenings]
        self.fill(
            [
                self._head(page),
                self._due(page),
                facts,
                *told(
                    tr("People"), [f"{each.full_name}  {each.phone or each.mobile or ''}" for each in page.people[:3]]
                ),
                *told(tr("Open"), [open_lines(each, today).sentence for each in page.open[:OPEN_ITEMS]]),
                *told(tr("Timeline"), [f"{each.when}  {each.title}".strip() for each in happened]),
            ]
        )

    def _head(self, page: AccountPage) -> QVBoxLayout:
        account = page.account
        name = column(label(account.name, "title3"), label(account.city or account.number, "small", "2"), space=0)
        head = row(Avatar(account.name, 36), name)
        head.setStretch(1, 1)
        return column(head, self.opening(f"crm://account/{account.id}"))

    def _due(self, page: AccountPage) -> QVBoxLayout:
        rhythm, today = page.rhythm, self._desk.today()
        chips = [chip(due_words(rhythm, today), TONES[rhythm.state(today)])] if rhythm else []
        return column(row(*chips, None))
