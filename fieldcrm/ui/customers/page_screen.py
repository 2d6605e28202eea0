"""The page of one customer: facts, people, what happened, what to do next."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fieldcrm.domain.ids import AccountId
from fieldcrm.store.queries.account_list import account_at
from fieldcrm.store.queries.account_page import AccountPage, Wanted, account_page
from fieldcrm.store.queries.open_items import OpenItem
from fieldcrm.store.queries.timeline import Happening, Sort
from fieldcrm.store.store import Reading
from fieldcrm.ui.customers.body import Body
from fieldcrm.ui.customers.composer import Composer
from fieldcrm.ui.customers.doings import Doings
from fieldcrm.ui.customers.facts import About, changed_fields
from fieldcrm.ui.customers.people import People
from fieldcrm.ui.customers.sides import TONES, MonthsCard, OpenCard, RhythmCard, due_words
from fieldcrm.ui.customers.timeline import entries
from fieldcrm.ui.customers.timeline_list import TimelineList
from fieldcrm.ui.customers.walk import Walk
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.files_card import FilesCard
from fieldcrm.ui.shared.headings import Banner, Chip, PageHeader, Tabs
from fieldcrm.ui.shared.labels import status_tone, worded
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.sync_words import SYNC_TONES, Standing, SyncState, sync_word
from fieldcrm.ui.shared.texts import counted, listed, term, tr
from fieldcrm.ui.shared.widgets import Empty, card, column, rule
from fieldcrm.ui.shell.pages import Page

FILTERS: Final = {
    Sort.ALL: term("All"),
    Sort.VISITS: term("Visits"),
    Sort.ORDERS: term("Orders"),
    Sort.TALKS: term("Calls & mail"),
    Sort.NOTES: term("Notes"),
    Sort.TASKS: term("Tasks"),
    Sort.CHANGES: term("Changes"),
}
AT_FIRST: Final = 60
AT_A_TIME: Final = 200
"""So much more of what happened is read as one comes to its end."""
OPENED: Final = ("visit", "order")


class Customer(Page):
    """Reads one snapshot and shows it; what is being typed is never replaced by news."""

    kinds = frozenset({"account", "contact", "visit", "activity", "order", "conflict", "attachment"})

    def __init__(self, desk: Desk, walk: Walk) -> None:
        super().__init__()
        self._desk, self._walk = desk, walk
        self._latest = Latest(self._show)
        self._wanted = Wanted(AccountId(""), Sort.ALL, AT_FIRST)
        self._page: AccountPage | None = None
        self._begins = True
        self._news: tuple[str, ...] = ()
        self._age = ""
        self._header = PageHeader(face=True)
        self._banner = Banner()
        self.about = About(desk)
        self.people = People(desk)
        self.files = FilesCard(desk, "account")
        self.composer = Composer()
        self._doings = Doings(desk, self.composer)
        self.filters = Tabs(tr("What is shown of the timeline"), "chip")
        self.timeline = TimelineList(tr("Timeline"), Empty("clock", tr("Nothing has happened here yet.")))
        self._rhythm = RhythmCard()
        self._months = MonthsCard()
        self.open_items = OpenCard()
        self._build()
        self._connect()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Customers"), self._page.account.name if self._page else "")

    def acts(self) -> list[Act]:
        steps = [
            Act(
                id="customer.next",
                title=tr("Next customer of the list"),
                run=partial(self._step, 1),
                keys="Alt+Down",
                refused=partial(self._no_step, 1),
            ),
            Act(
                id="customer.previous",
                title=tr("Previous customer of the list"),
                run=partial(self._step, -1),
                keys="Alt+Up",
                refused=partial(self._no_step, -1),
            ),
        ]
        done = Act(
            id="customer.read", title=tr("Done editing"), run=self._read_again, keys="Esc", refused=self._is_read
        )
        return [*self._first_acts(), *self._more_acts(), self.files.opening(), self._body.aside.act(), *steps, done]

    def open(self, parameters: Mapping[str, str]) -> None:
        if self._wanted.id != parameters["id"]:
            self._turn_to(AccountId(parameters["id"]))
        self._look()

    def arrive(self) -> None:
        self.timeline.view.setFocus()

    def refresh(self, touched: Touched) -> None:
        self._look()
        self.files.refresh(touched)

    def show_standing(self, standing: Standing) -> None:
        """What is left of a credit and what was sold are as old as the last exchange."""
        if standing.age != self._age:
            self._age = standing.age
            if self._page is not None:
                self._show_aged(self._page)

    def _show_aged(self, page: AccountPage) -> None:
        self.about.show_account(page, self._age)
        self._months.show_sales(page.sales, self._age)

    def leave(self) -> None:
        self.about.finish()
        self.people.leave()

    def _turn_to(self, id: AccountId) -> None:
        """What was begun for one customer is never added to another."""
        self._wanted, self._page, self._begins = Wanted(id, self._sort, AT_FIRST), None, True
        self._news = ()
        self._latest.turn()
        self._doings.turn_to(id)
        self.files.turn_to(id)

    @property
    def _sort(self) -> Sort:
        return Sort(self.filters.current)

    def _look(self) -> None:
        wanted, today = self._wanted, self._desk.today()

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
        self._hear(page)
        today = self._desk.today()
        self._body.show()
        self._doings.number = self._number
        self._header.say(page.account.name, _about(page), self._chips(page))
        self._header.refresh()
        self._warn(page)
        self._show_aged(page)
        self.people.show_people(page.account.id, page.people)
        self._rhythm.show_rhythm(page.rhythm, page.basket, today)
        self.open_items.show_items(page.open, today)
        self._show_timeline(page)
        if self._walk.newcomer == page.account.id:
            self._walk.newcomer = ""
            self._body.to_cards(self.about.begin)()
        self.titled.emit()

    def _show_timeline(self, page: AccountPage) -> None:
        found = entries(page.timeline.happenings, self._desk.today())
        if self._begins:
            self.timeline.show_from_the_top(found)
            self._body.to_the_top()  # Qt follows the keys where a timeline with nothing in it hides
        else:
            self.timeline.show_entries(found)
        self._begins = False

    def _chips(self, page: AccountPage) -> list[Chip]:
        account, today = page.account, self._desk.today()
        segment = [(account.segment, "info")] if account.segment else []
        stands = account.lifecycle.value
        tone = status_tone(stands)
        stand = [(worded(stands), tone)] if tone != "ok" else []
        due = [(due_words(page.rhythm, today), TONES[page.rhythm.state(today)])] if page.rhythm else []
        sync = [(sync_word(SyncState(page.sync)), SYNC_TONES[SyncState(page.sync)])] if page.sync else []
        return [*segment, *stand, *due, *sync]

    @property
    def _number(self) -> str:
        """Whom one calls: the customer's own number, or the first that one of its people has."""
        if self._page is None:
            return ""
        people = (number for person in self._page.people for number in (person.phone, person.mobile))
        return next(filter(None, (self._page.account.phone, *people)), "")

    def _hear(self, page: AccountPage) -> None:
        """What is on the card and was not when last seen, own changes included, somebody else has changed."""
        seen = self.about.record
        if seen is not None and seen.id == page.account.id and not page.waits:
            self._news = tuple(dict.fromkeys((*self._news, *changed_fields(seen, page.account))))

    def _warn(self, page: AccountPage) -> None:
        """Two people changed this customer: a sentence and the way to the choice; news are told until heard."""
        self._banner.setVisible(bool(page.conflicts or self._news))
        if not page.conflicts and self._news:
            told = tr("Changed by somebody else: {}").format(listed(self._news))
            self._banner.say(told, "info", tr("Got it"), self._heard)
        if page.conflicts:
            told = tr("Two people changed this. Both versions are kept: choose what stays.")
            choose = partial(self.go.emit, f"crm://sync/choice/{page.conflicts[0].id}")
            self._banner.say(told, "warn", tr("Choose"), choose)

    def _heard(self) -> None:
        self._news = ()
        self._banner.hide()
        self.timeline.view.setFocus()

    def _filter(self) -> None:
        self._wanted, self._begins = Wanted(self._wanted.id, self._sort, AT_FIRST), True
        self._latest.turn()
        self._look()

    def _read_on(self) -> None:
        """The end of what was read is in sight: more of it, where there is more."""
        shown = self._page.timeline if self._page else None
        if shown is not None and shown.has_more and len(shown.happenings) >= self._wanted.most:
            self._wanted = Wanted(self._wanted.id, self._wanted.sort, self._wanted.most + AT_A_TIME)
            self._look()

    def _opened(self, happening: Happening) -> None:
        if happening.kind == "conflict" and happening.differs:
            self.go.emit(f"crm://sync/choice/{happening.id}")
        elif happening.kind in OPENED:
            self.go.emit(f"crm://{happening.kind}/{happening.id}")
        else:
            self.timeline.turn_whole(happening)

    def _take_up(self, item: OpenItem) -> None:
        if item.comes_back:
            self._desk.notices.tell(tr("This comes back: a day of it is opened in the diary."))
        elif item.kind == "conflict":
            self.go.emit(f"crm://sync/choice/{item.id}")
        elif item.kind in OPENED:
            self.go.emit(f"crm://{item.kind}/{item.id}")
        else:
            self._doings.tick_off(item)

    def _step(self, by: int) -> None:
        key = self._walk.beside(self._wanted.id, by)
        if key is not None:
            self._desk.look(lambda reading: account_at(reading, key), partial(self._stepped, by), self)

    def _stepped(self, by: int, id: AccountId | None) -> None:
        if id is None:
            self._desk.notices.tell(tr("This is not on this laptop any more."))
        else:
            self._walk.step(by, id)
            self.go.emit(f"crm://account/{id}")

    def _no_step(self, by: int) -> str:
        has = self._walk.beside(self._wanted.id, by) is not None
        return "" if has else tr("There is no further customer here: open one from the list.")

    def _bring_into_sight(self) -> None:
        """Where the keys are, once there is a place for it: Qt itself only follows Tab."""
        now = QApplication.focusWidget()
        if now is not None and self._body.left.isAncestorOf(now):
            self._body.left.ensureWidgetVisible(now)

    def _is_read(self) -> str:
        return "" if self.about.is_written or self.people.is_written else tr("Nothing is being edited.")

    def _read_again(self) -> None:
        self.about.be_done()
        self.people.be_done()
        self.timeline.view.setFocus()

    def _first_acts(self) -> list[Act]:
        """The main one first."""
        do = self._doings
        visit, call = tr("Log visit"), tr("Call them")
        return [
            Act(id="customer.order", title=tr("New order"), run=do.order, keys="Ctrl+N", icon="plus"),
            Act(id="customer.visit", title=visit, run=do.visit, keys="Ctrl+L", icon="note-pencil"),
            Act(id="customer.call", title=call, run=do.call, keys="Ctrl+Shift+C", icon="phone", refused=do.no_number),
        ]

    def _more_acts(self) -> list[Act]:
        usual, edit, person = tr("Order the usual basket"), tr("Edit this customer"), tr("Add a person")
        file, to = tr("Add a file"), self._body.to_cards
        write_down = self._body.to_what_happened(self.composer.focus)
        again, write = "arrow-counter-clockwise", tr("Write a note")
        return [
            Act(id="customer.usual", title=usual, run=self._doings.usual, keys="Ctrl+Shift+U", icon=again),
            Act(id="customer.note", title=write, run=write_down, keys="Ctrl+M", other_keys="/", icon="note"),
            Act(id="customer.edit", title=edit, run=to(self.about.begin), keys="Ctrl+E", icon="pencil-simple"),
            Act(
                id="customer.person", title=person, run=to(self.people.begin_another), keys="Ctrl+Shift+P", icon="user"
            ),
            Act(id="customer.file", title=file, run=self.files.ask_which, keys="Ctrl+Shift+I", icon="file-text"),
        ]

    def _build(self) -> None:
        self.filters.show_tabs([(sort.value, tr(title)) for sort, title in FILTERS.items()])
        told = column(self.about, rule(), self.people, rule(), self.files, None, space=10)
        middle = card(column(self.composer, self.filters, self.timeline, space=8), (12, 12, 8, 6))
        self._body = Body((card(told),), middle, (self._rhythm, self._months, self.open_items))
        self._header.offer(self._first_acts(), behind=self._more_acts())
        self._header.keep(self._body.aside.control)
        whole = column(self._header, self._banner, self._body, space=12, margins=(20, 14, 20, 16))
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        do = self._doings
        do.went.connect(self.go)
        self.files.went.connect(self.go)
        self.composer.written.connect(do.write_down)
        self.composer.begun.connect(do.begin)
        self.filters.chosen.connect(self._filter)
        self.timeline.chosen.connect(self._opened)
        self.timeline.ended.connect(self._read_on)
        self.people.written.connect(self._bring_into_sight, Qt.ConnectionType.QueuedConnection)
        self.people.called.connect(do.dial)
        self.people.mailed.connect(do.mail)
        self._rhythm.usual.connect(do.usual)
        self.open_items.chosen.connect(self._take_up)
        self.open_items.adding.connect(partial(self.composer.begin, "task"))


def _about(page: AccountPage) -> str:
    account = page.account
    place = ", ".join(filter(None, (account.city, account.street)))
    every = account.visit_every_days
    visits = counted("visits every %n day(s)", every) if every else ""
    owner = tr("owner {}").format(page.owner) if page.owner else ""
    return "  ·  ".join(filter(None, (worded(account.type.value), place, visits, owner)))
