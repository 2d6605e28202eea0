"""Who a customer of the list is, beside the list: enough to know whether to open the page."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcrm.domain.ids import AccountId
from fieldcrm.store.queries.account_page import AccountPage, Wanted, account_page
from fieldcrm.store.queries.timeline import Sort
from fieldcrm.store.store import Reading
from fieldcrm.ui.customers.facts import facts_of
from fieldcrm.ui.customers.sides import TONES, due_words, open_lines
from fieldcrm.ui.customers.timeline import tell
from fieldcrm.ui.shared.charts import Avatar
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import Facts
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.widgets import Empty, button, card, chip, clear, column, holder, label, row, scrolled

REST_MS = 60
"""Whoever holds an arrow down goes past most of them."""
HAPPENINGS = 4
OPEN_ITEMS = 3


class Preview(QWidget):
    """Follows the selection, a little behind."""

    opened = Signal(str)
    """The address of the page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.age = ""
        """As of when what only head office knows is known."""
        self._id = AccountId("")
        self._latest = Latest(self._show)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._look)
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(tr("Preview"))
        inside = holder(column(self._inside, None, margins=(0, 0, 4, 0)))
        self.setLayout(column(card(column(scrolled(inside, tr("Preview"))), (14, 12, 8, 12))))

    @property
    def shown(self) -> AccountId:
        """Whose it is."""
        return self._id

    def turn_to(self, id: AccountId) -> None:
        """Another customer, or the same one looked at anew."""
        self._id = id
        self._latest.turn()
        self._rest.start()

    def clear(self) -> None:
        """Nobody is selected."""
        if not self._id and self._inside.count():
            return
        self._id = AccountId("")
        self._latest.turn()
        self._rest.stop()
        clear(self._inside)
        self._inside.addWidget(Empty("storefront", tr("Choose a customer to see the essentials.")))

    def _look(self) -> None:
        wanted, today = Wanted(self._id, Sort.ALL, HAPPENINGS), self._desk.today()

        def read(reading: Reading) -> AccountPage:
            return account_page(reading, wanted, today)

        self._desk.look(read, self._latest.next(), self, failed=self._gone)

    def _gone(self, error: Exception) -> None:
        """The list says so itself."""
        del error
        self.clear()

    def _show(self, page: AccountPage) -> None:
        clear(self._inside)
        self._inside.setSpacing(8)
        for part in (self._head(page), self._due(page)):
            self._inside.addLayout(part)
        facts = Facts()
        facts.show_facts(facts_of(page, self.age))
        self._inside.addWidget(facts)
        self._tell(tr("People"), [f"{each.full_name}  {each.phone or each.mobile or ''}" for each in page.people[:3]])
        today = self._desk.today()
        self._tell(tr("Open"), [open_lines(each, today).sentence for each in page.open[:OPEN_ITEMS]])
        told = [tell(each, today) for each in page.timeline.happenings]
        self._tell(tr("Timeline"), [f"{each.when}  {each.title}".strip() for each in told])

    def _head(self, page: AccountPage) -> QVBoxLayout:
        account = page.account
        name = column(label(account.name, "title3"), label(account.city or account.number, "small", "2"), space=0)
        head = row(Avatar(account.name, 36), name)
        head.setStretch(1, 1)
        opening = button(tr("Open the page"), "arrow-right")
        opening.clicked.connect(lambda: self.opened.emit(f"crm://account/{account.id}"))
        return column(head, row(opening, None))

    def _due(self, page: AccountPage) -> QVBoxLayout:
        rhythm, today = page.rhythm, self._desk.today()
        chips = [chip(due_words(rhythm, today), TONES[rhythm.state(today)])] if rhythm else []
        return column(row(*chips, None))

    def _tell(self, title: str, lines: list[str]) -> None:
        if lines:
            self._inside.addWidget(label(title, "strong"))
        for line in lines:
            self._inside.addWidget(label(line, "small", "2"))
