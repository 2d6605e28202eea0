"""The page of one customer: facts, people, what happened, what to do next."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType
from fieldcrm.domain.ids import AccountId, ActivityId
from fieldcrm.services.diary import log_activity, start_visit_now
from fieldcrm.services.ordering import start_order, start_usual
from fieldcrm.services.undo import Done
from fieldcrm.store.queries.account_page import AccountPage, Happening, account_page
from fieldcrm.store.store import Reading
from fieldcrm.ui.customers.facts import FactsCard, PeopleCard
from fieldcrm.ui.customers.sides import MonthsCard, RhythmCard
from fieldcrm.ui.customers.timeline import Composer, happening_lines
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import Banner, PageHeader, Tabs
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.spread import Part, Spread
from fieldcrm.ui.shared.sync_words import SyncState, sync_word
from fieldcrm.ui.shared.texts import term, tr
from fieldcrm.ui.shared.widgets import Empty, card, column, holder, scrolled
from fieldcrm.ui.shell.pages import Page

FILTERS = {
    "": term("All"),
    "visit": term("Visits"),
    "order": term("Orders"),
    "call": term("Calls"),
    "note": term("Notes"),
    "task": term("Tasks"),
}


class Customer(Page):
    """Reads one snapshot and shows it; what is being typed is never replaced by news."""

    kinds = frozenset({"account", "contact", "visit", "activity", "order", "conflict"})

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._latest = Latest(self._show)
        self._id = AccountId("")
        self._page: AccountPage | None = None
        self._header = PageHeader(face=True)
        self._banner = Banner()
        self._facts = FactsCard(desk)
        self._people = PeopleCard()
        self.composer = Composer()
        self._filters = Tabs(tr("What is shown of the timeline"), "chip")
        self._body: QWidget = QWidget()
        self.timeline: LinesList[Happening] = LinesList(
            tr("Timeline"),
            lambda each: happening_lines(each, desk.today()),
            lambda each: each.id,
            Empty("clock", tr("Nothing has happened here yet.")),
        )
        self._rhythm = RhythmCard()
        self._months = MonthsCard()
        self._build()
        self._connect()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Customers"), self._page.account.name if self._page else "")

    def acts(self) -> list[Act]:
        note = Act(id="customer.note", title=tr("Write a note"), run=self.composer.focus, keys="Ctrl+M", icon="note")
        done = Act(
            id="customer.read", title=tr("Done editing"), run=self._read_again, keys="Esc", refused=self._is_read
        )
        return [*self._offered(), note, done]

    def open(self, parameters: Mapping[str, str]) -> None:
        if self._id != parameters["id"]:
            self._turn_to(AccountId(parameters["id"]))
        self._look()

    def arrive(self) -> None:
        self.timeline.view.setFocus()

    def refresh(self, touched: Touched) -> None:
        self._look()

    def leave(self) -> None:
        self._facts.finish()
        self._desk.drafts[self._id] = self.composer.text

    def _turn_to(self, id: AccountId) -> None:
        """What was begun for one customer is never added to another."""
        self._id, self._page = id, None
        self._latest.turn()
        self.composer.put(self._desk.drafts.get(id, ""))

    def _look(self) -> None:
        wanted, today = self._id, self._desk.today()

        def read(reading: Reading) -> AccountPage:
            return account_page(reading, wanted, today)

        self._desk.look(read, self._latest.next(), self, failed=self._missing)

    def _missing(self, error: Exception) -> None:
        """Under this address nothing of another customer may stand."""
        self._desk.refuse(error)
        self._body.hide()
        self._banner.hide()
        self._header.say(tr("This customer is not on this laptop"))

    def _show(self, page: AccountPage) -> None:
        self._page = page
        self._body.show()
        self._header.say(page.account.name, _about(page), [_state(page)])
        self._warn(page)
        self._facts.show_account(page)
        self._people.show_people(page.people)
        self._rhythm.show_rhythm(page.rhythm, self._desk.today())
        self._months.show_months(page.months)
        self._filter()
        self.titled.emit()

    def _warn(self, page: AccountPage) -> None:
        """Two people changed this customer: one sentence and the way to the choice."""
        self._banner.setVisible(bool(page.conflicts))
        if page.conflicts:
            told = tr("Two people changed this. Both versions are kept: choose what stays.")
            self._banner.say(told, "warn", tr("Choose"), partial(self._choose, page.conflicts[0].id))

    def _filter(self) -> None:
        if self._page is not None:
            kind = self._filters.current
            self.timeline.show_rows([each for each in self._page.timeline if kind in ("", each.kind)])

    def _order(self) -> None:
        step = partial(start_order, self._desk.store, self._id, today=self._desk.today(), new_id=self._desk.new_id)
        self._desk.do(step, self._went_to_order, owner=self)

    def _usual(self) -> None:
        step = partial(start_usual, self._desk.store, self._id, today=self._desk.today(), new_id=self._desk.new_id)
        self._desk.do(step, self._went_to_order, owner=self)

    def _went_to_order(self, done: Done) -> None:
        self.go.emit(f"crm://order/{done.id}")

    def _visit(self) -> None:
        desk = self._desk
        step = partial(start_visit_now, desk.store, self._id, at=desk.now(), today=desk.today(), new_id=desk.new_id)
        desk.do(step, lambda done: self.go.emit(f"crm://visit/{done.id}"), owner=self)

    def _log(self, kind: ActivityType, text: str) -> None:
        """Put down what was typed: its first line is the subject, a task stays open."""
        desk = self._desk
        first, _, rest = text.partition("\n")
        status = ActivityStatus.PLANNED if kind is ActivityType.TASK else ActivityStatus.COMPLETED
        entry = Activity(
            id=ActivityId(desk.new_id()),
            type=kind,
            user=desk.me,
            starts_at=desk.now(),
            account=self._id,
            subject=first[:200],
            notes=rest or None,
            status=status,
        )
        failed = partial(self._not_logged, self._id, text)
        desk.do(lambda: log_activity(desk.store, entry), told=tr("Saved on this laptop"), failed=failed)

    def _not_logged(self, customer: AccountId, text: str, error: Exception) -> None:
        """It stands where it was written, to be added again."""
        self._desk.refuse(error)
        self._desk.drafts[customer] = text
        if isValid(self) and customer == self._id and not self.composer.text:
            self.composer.put(text)

    def _choose(self, conflict: str) -> None:
        self.go.emit(f"crm://sync/choice/{conflict}")

    def _opened(self, happening: Happening) -> None:
        if happening.kind in ("visit", "order"):
            self.go.emit(f"crm://{happening.kind}/{happening.id}")

    def _is_read(self) -> str:
        return "" if self._facts.is_written else tr("Nothing is being edited.")

    def _read_again(self) -> None:
        self._facts.finish()
        self.timeline.view.setFocus()

    def _offered(self) -> list[Act]:
        edit = tr("Edit this customer")
        return [
            Act(id="customer.order", title=tr("New order"), run=self._order, keys="Ctrl+N", icon="plus"),
            Act(id="customer.visit", title=tr("Log visit"), run=self._visit, keys="Ctrl+L", icon="note-pencil"),
            Act(id="customer.edit", title=edit, run=self._facts.begin, keys="Ctrl+E", icon="pencil-simple"),
        ]

    def _build(self) -> None:
        self._header.offer(self._offered()[:2])  # the pencil on the card edits
        self._filters.show_tabs([(kind, tr(title)) for kind, title in FILTERS.items()])
        left = column(self._facts, self._people, None, space=12)
        middle = card(column(self.composer, self._filters, self.timeline, space=8))
        right = column(self._rhythm, self._months, None, space=12)
        parts = (
            Part(widget=scrolled(holder(left), tr("About")), width=282),
            Part(widget=middle, share=1),
            Part(widget=scrolled(holder(right), tr("Sales")), width=288),
        )
        body = Spread(tr("Customer"), parts, main=1, wide_from=960, medium_from=600)
        self._body.setLayout(column(body))
        whole = column(self._header, self._banner, self._body, space=12, margins=(20, 16, 20, 16))
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.composer.written.connect(self._log)
        self._filters.chosen.connect(self._filter)
        self.timeline.chosen.connect(self._opened)
        self._rhythm.usual.connect(self._usual)


def _state(page: AccountPage) -> tuple[str, str]:
    if page.conflicts:
        return sync_word(SyncState.ATTENTION), "bad"
    return (sync_word(SyncState.WAITING), "warn") if page.waits else (worded(page.account.lifecycle.value), "info")


def _about(page: AccountPage) -> str:
    account = page.account
    place = ", ".join(filter(None, (account.city, account.street)))
    owner = tr("owner {}").format(page.owner) if page.owner else ""
    return " · ".join(filter(None, (account.number, account.segment, place, owner)))
