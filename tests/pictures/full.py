"""The company of the pictures grown as large as they come: a hundred thousand customers, full days, long orders."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Final

from sqlalchemy import insert

from fieldcrm.domain.accounts import Account, Rank
from fieldcrm.domain.catalogue import PriceItem, Product
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType, Visit
from fieldcrm.domain.ids import (
    AccountId,
    ActivityId,
    OrderId,
    OrderLineId,
    PriceItemId,
    ProductId,
    VisitId,
)
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.store.shelves import Entity
from fieldcrm.store.store import Store
from tests.pictures.goods import CODES, WHOLESALE, price_of, product_id
from tests.pictures.rep import Clock, fill, publish
from tests.pictures.shops import OKSANA, SHOPS, at, shop_id
from tests.support.company import NORTH, TODAY, numbered

CUSTOMERS, PRODUCTS, A_DAY, LINES, TALKS = 100_000, 20_000, 14, 50, 400
ORDER: Final = OrderId(numbered(49_000))
# fmt: off
_OWNERS: Final = (
    "Andrii", "Bohdan", "Daryna", "Emil", "Fedir", "Halyna", "Inna", "Kateryna", "Lesia", "Mykola", "Nazar", "Oksana",
    "Пилип", "Roman", "Світлана", "Taras", "Uliana", "Володимир", "Yurii", "Zoriana", "王", "李", "张",
)
_TRADES: Final = (
    "Bakery", "Bistro", "Café", "Corner shop", "Delicatessen", "Food hall", "Гастроном", "Hotel", "Kiosk", "Кав’ярня",
    "Market", "Minimarket", "Пекарня", "Restaurant", "Tea house", "Їдальня", "超市", "茶馆",
)
_TOWNS: Final = ("Kyiv", "Bila Tserkva", "Boryspil", "Brovary", "Bucha", "Fastiv", "Irpin", "Obukhiv", "Vasylkiv")
_SORTS: Final = ("beans 1 kg", "beans 500 g", "ground 250 g", "capsules, 10 pcs", "pads, 18 pcs", "instant, 100 g")
_GROWN: Final = ("Brazil", "Colombia", "Ethiopia", "Guatemala", "Honduras", "Kenya", "Nicaragua", "Peru", "Rwanda")
# fmt: on


def fill_up(store: Store, clock: Clock) -> None:
    """All of the usual company, and very much besides."""
    fill(store, clock)
    chance = random.Random(100_000)  # noqa: S311 - the same every time
    _land(store, _customers(chance))
    _land(store, _products(chance))
    publish(store, [*_visits(chance), *_talks(chance), *_prices(chance), _order()])
    store.catch_up(lambda: True)


def _land(store: Store, rows: Iterator[Entity]) -> None:
    """Very many of one kind, as a first download lands them."""
    made = list(rows)
    shelf = store.shelves.of(type(made[0]))
    with store.apply() as applying:
        values = [{**shelf.values(each), "_rv": 1} for each in made]
        applying.connection.execute(insert(shelf.table), values)
        applying.filled.add(shelf.spec.name)


def _customers(chance: random.Random) -> Iterator[Account]:
    for number in range(CUSTOMERS - len(SHOPS)):
        yield Account(
            id=AccountId(numbered(1_000_000 + number)),
            number=f"UA-{200_000 + number}",
            name=f"{chance.choice(_OWNERS)} {chance.choice(_TRADES)} {number % 997 + 1}",
            territory=NORTH.id,
            city=chance.choice(_TOWNS),
            street=f"{chance.choice(_OWNERS)} street {chance.randint(1, 200)}",
            phone=f"+380 44 {chance.randint(200, 999)} {chance.randint(10, 99)} {chance.randint(10, 99)}",
            segment=chance.choice(SHOPS).segment,
            rank=Rank(chance.choice("ABBCCC")),
            price_list=WHOLESALE.id,
            currency="UAH",
        )


def _products(chance: random.Random) -> Iterator[Product]:
    for number in range(PRODUCTS - len(CODES)):
        yield Product(
            id=ProductId(numbered(2_000_000 + number)),
            code=f"CF-{20_000 + number}",
            name=f"{chance.choice(_GROWN)} No. {number % 311 + 1}, {chance.choice(_SORTS)}",
            category=f"Coffee/{chance.choice(('Beans', 'Ground', 'Instant', 'Capsules'))}",
            brand=chance.choice(("Aroma Nova", "Galka", "Kolo")),
            uom="pc",
            list_price=Decimal(chance.randint(80, 900)),
            currency="UAH",
        )


def _visits(chance: random.Random) -> Iterator[Visit]:
    """Every working day of two weeks from eight to half past five."""
    for day in range(14):
        for number in range(A_DAY if (TODAY + timedelta(days=day - 1)).weekday() < 5 else 0):
            begins = at(TODAY + timedelta(days=day - 1), 8) + timedelta(minutes=40 * number)
            yield Visit(
                id=VisitId(numbered(3_000_000 + day * 100 + number)),
                account=AccountId(numbered(1_000_000 + chance.randrange(2_000))),
                user=OKSANA.id,
                day=begins.date(),
                starts_at=begins,
                ends_at=begins + timedelta(minutes=chance.choice((20, 30, 45))),
                purpose=chance.choice(("Order", "New listing", "Shelf check", None)),
            )


def _talks(chance: random.Random) -> Iterator[Activity]:
    """What happened with the bakery in three years."""
    kinds = (ActivityType.CALL, ActivityType.EMAIL, ActivityType.NOTE, ActivityType.MEETING)
    for number in range(TALKS):
        yield Activity(
            id=ActivityId(numbered(4_000_000 + number)),
            type=chance.choice(kinds),
            user=OKSANA.id,
            starts_at=at(TODAY - timedelta(days=2 * number + 1), chance.randint(8, 17)),
            account=shop_id("Sofia Bakery"),
            subject=chance.choice(("Delivery day", "Winter blend", "Cooler", "Prices", "Returns")),
            notes="Spoke with Ihor; he calls back.",
            status=ActivityStatus.COMPLETED,
        )


def _prices(chance: random.Random) -> Iterator[PriceItem]:
    for number in range(LINES):
        yield PriceItem(
            id=PriceItemId(numbered(5_000_000 + number)),
            price_list=WHOLESALE.id,
            product=ProductId(numbered(2_000_000 + number)),
            price=Decimal(chance.randint(80, 900)),
        )


def _order() -> Order:
    """A draft for a new hotel: fifty lines."""
    codes = [(product_id(code), price_of(code)) for code in CODES]
    more = [(ProductId(numbered(2_000_000 + number)), Decimal(120 + number)) for number in range(LINES - len(codes))]
    made = Order(
        id=ORDER,
        number="K7-26-00700",
        account=shop_id("Hotel Opera, minibar"),
        ordered_on=TODAY,
        user=OKSANA.id,
        currency="UAH",
        price_list=WHOLESALE.id,
        lines=tuple(
            OrderLine(
                id=OrderLineId(numbered(49_100 + number)),
                order=ORDER,
                product=product,
                qty=Decimal(6 + number % 19),
                price=price,
                uom="pc",
                position=number,
            )
            for number, (product, price) in enumerate((*codes, *more), 1)
        ),
    )
    return replace(made, total=made.sum)
