"""What the palette looks up, and what it does to a customer it has found."""

import re
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from datetime import date
from functools import partial
from typing import Final

from fieldcrm.domain.ids import AccountId
from fieldcrm.services.diary import start_visit_now
from fieldcrm.services.ordering import start_order
from fieldcrm.store.queries.today import todays_customers
from fieldcrm.store.search import Hit, described, find
from fieldcrm.store.store import Reading
from fieldcrm.ui.customers.newcomers import put_down
from fieldcrm.ui.customers.walk import Walk
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.texts import day, shortened, term, tr
from fieldcrm.ui.shell.memory import Memory
from fieldcrm.ui.shell.palette_rows import Entry, Question, Record, Then, Verb

MOST_FOUND: Final = 24
MOST_RECENT: Final = 9
MOST_OF_A_NAME: Final = 40
_KEPT: Final = "palette/recent"
_REF: Final = re.compile(r"(account|order|visit|product)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})")


class Errands:
    """Runs them on a desk that is there by the time somebody types."""

    def __init__(self, desk: Callable[[], Desk], go: Callable[[str], object], memory: Memory, walk: Walk) -> None:
        self._desk, self._go, self._memory, self._walk = desk, go, memory, walk
        self._in_front = ""

    def verbs(self) -> list[Verb]:
        """What `o sof` and `v sof` do."""
        order, visit, prices = term("New order for {}"), term("Log visit at {}"), term("Prices for {}")
        return [
            Verb(prefix="o", kind="account", title=order, do=self._start_order, icon="receipt", keys="Ctrl+N"),
            Verb(prefix="v", kind="account", title=visit, do=self._start_visit, icon="note-pencil", keys="Ctrl+L"),
            Verb(prefix="p", kind="account", title=prices, do=self._show_prices, icon="package"),
        ]

    def search(self, question: Question, then: Then) -> None:
        """Look it up off the window's thread."""
        desk, kinds, recent = self._desk(), question.kinds or None, self._refs()

        def found(reading: Reading) -> list[Record]:
            near = {*recent, *(("account", each) for each in todays_customers(reading, desk.me, desk.today()))}
            return _records(_near_first(find(reading, question.text, MOST_FOUND, kinds), near))

        desk.look(found, then)

    def recent(self, then: Then) -> None:
        """The records that were open last, the newest first; not the one in front."""
        refs = [ref for ref in self._refs() if "/".join(ref) != self._in_front]
        self._desk().look(lambda reading: _records(described(reading, refs)), then)

    def instead(self, question: Question) -> list[Entry]:
        """A customer who was looked for and is not there may be a new one."""
        name = " ".join(question.text.split())
        if not name or (question.kinds and "account" not in question.kinds):
            return []
        title = tr("Add “{}” as a customer").format(shortened(name, MOST_OF_A_NAME))
        return [Entry(title=title, icon="plus", run=partial(self._add_customer, name))]

    def note(self, address: str) -> None:
        """A page was opened. Only ids are kept: what is remembered outside the file is nobody's data."""
        self._in_front = address.removeprefix("crm://")
        if _REF.fullmatch(self._in_front):
            others = ["/".join(ref) for ref in self._refs() if "/".join(ref) != self._in_front]
            self._memory.keep(_KEPT, " ".join([self._in_front, *others][: MOST_RECENT + 1]))

    def _refs(self) -> list[tuple[str, str]]:
        return [(kind, id) for kind, id in _REF.findall(self._memory.recall(_KEPT))]

    def _start_order(self, account: str) -> None:
        desk = self._desk()
        step = partial(start_order, desk.store, AccountId(account), today=desk.today(), new_id=desk.new_id)
        desk.do(step, lambda done: self._go(f"crm://order/{done.id}"))

    def _start_visit(self, account: str) -> None:
        desk, who = self._desk(), AccountId(account)
        step = partial(start_visit_now, desk.store, who, at=desk.now(), today=desk.today(), new_id=desk.new_id)
        desk.do(step, lambda done: self._go(f"crm://visit/{done.id}"))

    def _add_customer(self, name: str) -> None:
        put_down(self._desk(), self._walk, name, self._go)

    def _show_prices(self, account: str) -> None:
        self._desk().hand.take("account", account)
        self._go("crm://catalogue")


def _near_first(hits: Sequence[Hit], near: Collection[tuple[str, str]]) -> Sequence[Hit]:
    """Of each kind those one is about today or was at lately: `o sof` is meant for the shop one stands in."""
    kinds = list(dict.fromkeys(hit.kind for hit in hits))
    return sorted(hits, key=lambda hit: (kinds.index(hit.kind), (hit.kind, hit.id) not in near))


def _records(hits: Sequence[Hit]) -> list[Record]:
    return [
        Record(kind=hit.kind, id=hit.id, title=hit.title, subtitle=_as_people_write(hit.subtitle), address=address)
        for hit in hits
        if (address := _address(hit))
    ]


def _as_people_write(told: str) -> str:
    """The file writes a day in one way, and people in another."""
    before, sign, last = told.rpartition(" · ")
    with suppress(ValueError):
        return f"{before}{sign}{day(date.fromisoformat(last))}"
    return told


_PAGES: Final = ("account", "order", "visit", "product")


def _address(hit: Hit) -> str:
    """Where a record found is shown: a person or a note on the page of whose it is; nothing where that is unknown."""
    if hit.kind in _PAGES:
        return f"crm://{hit.kind}/{hit.id}"
    return f"crm://account/{hit.account}" if hit.account else ""
