"""A small company to test with: one bakery, one rep, a few goods, and ids that count instead of being drawn."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count
from pathlib import Path

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import PriceItem, PriceList, Product
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import (
    AccountId,
    ContactId,
    NewId,
    PriceItemId,
    PriceListId,
    ProductId,
    TerritoryId,
    UserId,
    as_text,
)
from fieldcrm.domain.people import Role, Territory, User
from fieldcrm.store.database import FAST
from fieldcrm.store.device import Identity, join
from fieldcrm.store.store import Store
from tests.support.blanks import begin

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 24)
KEY = b"k" * 32


def now_ms() -> int:
    return int(NOW.timestamp() * 1000)


def numbered(number: int) -> str:
    """An id that says in a failure which one it is."""
    return as_text(number.to_bytes(16))


def counted(start: int = 1000) -> NewId:
    """Makes ids in the order they are asked for."""
    numbers = count(start)
    return lambda: numbered(next(numbers))


NORTH = Territory(id=TerritoryId(numbered(1)), code="NORTH", name="The north")
REP = User(id=UserId(numbered(2)), login="pam", name="Pamela Rep", territories=frozenset({NORTH.id}))
CLERK = User(id=UserId(numbered(3)), login="carl", name="Carl Clerk", role=Role.CLERK)
BAKERY = Account(
    id=AccountId(numbered(10)),
    number="AW-0017",
    name="Sofia Straße Bäckerei",
    territory=NORTH.id,
    phone="+380 44 123-45-67",
    city="Київ",
    currency="USD",
    price_list=PriceListId(numbered(35)),
)
BICYCLES = Account(id=AccountId(numbered(11)), number="N-2", name="北京市自行车公司", territory=NORTH.id, city="北京")
BUYER = Contact(
    id=ContactId(numbered(20)), account=BAKERY.id, family_name="Петренко", given_name="Ірина", phone="0221 999 1234"
)
FLOUR_ID, SUGAR_ID = ProductId(numbered(30)), ProductId(numbered(31))
DEALERS = PriceList(id=PriceListId(numbered(35)), code="DEALERS", currency="USD")
FLOUR = Product(id=FLOUR_ID, code="FLOUR", name="Flour", category="Baking", list_price=Decimal(12), currency="USD")
SUGAR = Product(id=SUGAR_ID, code="SUGAR", name="Sugar", category="Baking", list_price=Decimal(3), currency="USD")
FLOUR_PRICE = PriceItem(id=PriceItemId(numbered(36)), price_list=DEALERS.id, product=FLOUR_ID, price=Decimal(10))
FLOUR_BREAK = PriceItem(
    id=PriceItemId(numbered(37)), price_list=DEALERS.id, product=FLOUR_ID, price=Decimal(9), min_qty=Decimal(10)
)


def open_store(path: Path) -> Store:
    """A store of nobody yet, quick because it need not survive a power cut."""
    begin(path / "work.db", KEY, lambda blank: _opened(blank).close())
    return _opened(path / "work.db")


def filled_store(path: Path, fill: Callable[[Store], object]) -> Store:
    """A store with what `fill` puts in, which is the same each time; or the one that is there, as it is."""

    def make(file: Path) -> None:
        store = open_store(file.parent)
        fill(store)
        store.close()

    begin(path / "work.db", fill, make)
    return open_store(path)


def _opened(file: Path) -> Store:
    return Store.open(file, KEY, now_ms, synchronous=FAST)


def enrol_clerk(store: Store) -> None:
    """The same of somebody at the office."""
    enrol(store, CLERK)


def enrol(store: Store, user: User = REP) -> None:
    """Make it that person's, with the company's first rows in it."""
    who = Identity(
        device=numbered(5),
        device_code="K7",
        user=user.id,
        login=user.login,
        company="Adventure Works",
        server="http://127.0.0.1:1",
        epoch=b"epoch-01",
        key=b"p" * 32,
    )
    join(store, who)
    with store.write() as work:
        for each in (NORTH, REP, CLERK, DEALERS, FLOUR, SUGAR, FLOUR_PRICE, FLOUR_BREAK, BAKERY, BICYCLES, BUYER):
            work.save(each)
