"""What a rep does at the window in a day: opens pages, goes through lists, searches, writes an order."""

import random
from collections.abc import Sequence
from decimal import Decimal
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from sqlalchemy import select

from benchmarks.hands import Hands, Script
from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import Product
from fieldcrm.domain.diary import Visit
from fieldcrm.domain.ids import AccountId, OrderId
from fieldcrm.services import ordering
from fieldcrm.services.ordering import Wish
from fieldcrm.ui.app import Opening, Session
from fieldcrm.ui.customers.list_screen import Customers
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.orders.steps import Steps
from fieldcrm.ui.shared.desk import Desk

LINES: Final = 50
ORDERS: Final = 3
"""So many of these are written on, or 95 of 100 lines would be nothing but the slowest."""
TIMES: Final = 5
JUMPS: Final = 100
TYPED: Final = ("weber holz", "mue", "schneider glas", "+49 30", "100777", "scr steel", "sofia", "a", "gmbh", "хліб")
PRODUCTS: Final = ("screw", "lamp", "valve", "hinge", "cable") * 3
MODES: Final = ("dark", "sunlight", "light") * 2
BETWEEN_KEYS: Final = 0.15
"""Seconds between two keys of somebody who types fast."""
PLACES: Final = ("today", "diary", "customers", "orders", "catalogue", "sync", "settings", "settings/about")


class Day:
    """Each thing as often as it takes to say how long it takes."""

    def __init__(self, opening: Opening, session: Session, hands: Hands) -> None:
        self._theme, self._hands = opening.theme, hands
        self._window, self._desk = session.window, session.desk
        self._orders = [_a_long_order(session.desk) for _ in range(ORDERS)]
        records = _records(session.desk, self._orders[0])
        self._addresses = [f"crm://{each}" for each in (*PLACES, *records)]

    def spend(self) -> Script:
        """All of it, one thing after another."""
        yield self._is_quiet
        for address in self._addresses:
            yield from self._open("first", address)
        for address in self._addresses * TIMES:
            yield from self._open("later", address)
        yield from self._go_through_customers()
        yield from self._search()
        for order in self._orders:
            yield from self._write(order)
        self._hands.hear_no_more()
        for mode in MODES:
            yield from self._hands.time("theme", partial(self._theme.choose, mode))
            yield from self._hands.rest(BETWEEN_KEYS)

    def _open(self, when: str, address: str) -> Script:
        """What a page seen before has to show is painted at once, and what is new a moment later."""
        page = address.removeprefix("crm://").split("/")[0]
        open_it = partial(self._window.open, address)
        if when == "first":
            yield from self._hands.time(f"first {page}", open_it, self._is_quiet)
        else:
            yield from self._hands.time(f"later {page}", open_it)
            yield self._is_quiet
        yield from self._hands.rest(BETWEEN_KEYS)

    def _go_through_customers(self) -> Script:
        """All of them, then anywhere among them."""
        self._window.open("crm://customers")
        page = self._window.page
        if not isinstance(page, Customers):
            raise TypeError(page)
        yield self._is_quiet
        model, bar = page.list.model, page.list.table.verticalScrollBar()
        for _ in range(TIMES):
            yield from self._hands.time("list", page.list.ask, lambda: self._is_quiet() and model.row_at(0) is not None)
            yield from self._hands.rest(BETWEEN_KEYS)
        chance = random.Random(1)  # noqa: S311 - nothing is kept secret by it
        for _ in range(JUMPS):
            yield from self._hands.time("jump", partial(bar.setValue, chance.randrange(bar.maximum())))
            yield from self._hands.time("rows", lambda: None, self._is_quiet)

    def _search(self) -> Script:
        for words in TYPED:
            self._window.search_for()
            yield self._is_quiet
            for letter in words:
                yield from self._hands.rest(BETWEEN_KEYS)
                yield from self._hands.time("search", partial(self._hands.type, letter), self._is_quiet)
            self._hands.press(Qt.Key.Key_Escape)
            yield self._is_quiet

    def _write(self, order: OrderId) -> Script:
        """On an order of fifty lines: letters of a product, one of those that match, and how many."""
        self._window.open(f"crm://order/{order}")
        page = self._window.page
        steps = page.findChild(Steps) if isinstance(page, OrderPad) else None
        if page is None or steps is None:
            raise TypeError(page)
        saved: list[bool] = []
        steps.saved.connect(lambda: saved.append(True))
        yield self._is_quiet
        page.arrive()
        for words in PRODUCTS:
            for letter in words:
                yield from self._hands.time("pad key", partial(self._hands.type, letter))
                yield from self._hands.rest(BETWEEN_KEYS)
            yield self._is_quiet
            self._hands.press(Qt.Key.Key_Return)
            yield from self._hands.rest(BETWEEN_KEYS)
            saved.clear()
            yield from self._hands.time("save", partial(self._hands.press, Qt.Key.Key_Return), lambda: bool(saved))
            yield self._is_quiet
            yield from self._hands.rest(BETWEEN_KEYS)

    def _is_quiet(self) -> bool:
        return self._desk.tasks.is_idle


def _a_long_order(desk: Desk) -> OrderId:
    """A draft of fifty lines for one of the rep's own customers."""
    accounts, products = (desk.store.shelves.of(kind).table.c for kind in (Account, Product))
    with desk.store.read() as reading:
        [(account,)] = reading.rows(select(accounts.id).where(accounts.owner == desk.me).limit(1))
        goods = reading.rows(select(products.id).where(products.discontinued_on.is_(None)).limit(LINES))
    order = OrderId(ordering.start_order(desk.store, AccountId(account), today=desk.today(), new_id=desk.new_id).id)
    wishes = [Wish(product=id, qty=Decimal(2)) for (id,) in goods]
    ordering.put_lines(desk.store, order, wishes=wishes, new_id=desk.new_id)
    return order


def _records(desk: Desk, order: OrderId) -> Sequence[str]:
    """One of each kind that has a page; two values to choose between are for other days."""
    with desk.store.read() as reading:
        accounts, products, visits = (reading.table(kind).c for kind in (Account, Product, Visit))
        [(account,)] = reading.rows(select(accounts.id).where(accounts.owner == desk.me).limit(1))
        [(product,)] = reading.rows(select(products.id).limit(1))
        [(visit,)] = reading.rows(select(visits.id).where(visits.user == desk.me, visits.day >= desk.today()).limit(1))
    return f"account/{account}", f"product/{product}", f"visit/{visit}", f"order/{order}"
