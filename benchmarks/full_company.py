"""A company as large as they come: 100,000 customers, 20,000 products, and a million things that happened with them.

All of it from one seed; only the days count from today, so that a diary has something in it.
"""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from benchmarks.workload import ACCOUNTS, NEXT, REP, TOPICS, VERBS, Loaded, records, row
from fieldcrm.domain.catalogue import PriceItem, PriceList, Product, StockLevel, Warehouse
from fieldcrm.domain.diary import Activity, Visit
from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.registry.catalogue import REGISTRY

if TYPE_CHECKING:
    from fieldcrm.protocol.messages import Plain

SEED: Final = 20261129
CUSTOMERS, PRODUCTS, HALLS = 100_000, 20_000, 3
VISITS, TALKS, ORDERS, LINES = 500_000, 400_000, 100_000, 400_000
OURS: Final = 1_500
"""So many of the customers are the rep's own."""
CALLED, ORDERED = 0.02, 0.2
"""So much of all visits and talks, and of all orders, is with these: some eight a day, and fourteen orders each."""
BACK, AHEAD = 1_700, 40
"""Days of the past that are remembered, and of the future that are planned."""
# fmt: off
SEGMENTS = ["Food shops", "Bakeries", "Hotels", "Restaurants", "Canteens", "Workshops", "Schools", "Chemists"]
GOODS = ["Screw", "Hinge", "Lamp", "Valve", "Gloves", "Cable", "Filter", "Brush", "Bracket", "Switch", "Hose", "Tape"]
SORTS = ["steel", "brass", "nylon", "oak", "rubber", "glass", "copper", "cotton", "zinc", "ceramic"]
BRANDS = ["Nordwerk", "Halden", "Prima", "Ostra", "Kvartal", "Delmar", "Tessen", "Ruvo"]
SHELVES = ["Tools/Hand", "Tools/Power", "Fittings/Doors", "Fittings/Windows", "Light", "Water/Pipes", "Water/Taps"]
# fmt: on
Customer = tuple[bytes, bytes]
"""A customer and who sells to it."""


def kinds(today: date) -> Iterator[list[Loaded]]:
    """Every record kind by kind, owners before what they own."""
    chance = random.Random(SEED)  # noqa: S311 - the same every time, nothing is kept secret by it
    found = list(records(CUSTOMERS / ACCOUNTS, customers_only=True))
    yield [each for each in found if each[0].name == "territory"]
    yield [each for each in found if each[0].name == "user"]
    yield [row(PriceList, _id(PriceList, 0), code="STD", name="Standard", currency="EUR")]
    accounts = [each for each in found if each[0].name == "account"]
    customers = [_sold_to(chance, place, each) for place, each in enumerate(accounts)]
    yield accounts
    yield from _goods(chance, today)
    ours = [each for each in customers if each[1] == as_bytes(REP)]

    def somebody(often: float) -> Customer:
        return chance.choice(ours if chance.random() < often else customers)

    yield [_visit(chance, place, somebody(CALLED), today) for place in range(VISITS)]
    yield [_talk(chance, place, somebody(CALLED), today) for place in range(TALKS)]
    yield [_order(chance, place, somebody(ORDERED), today) for place in range(ORDERS)]
    yield [_line(chance, place) for place in range(LINES)]


def _goods(chance: random.Random, today: date) -> Iterator[list[Loaded]]:
    yield [_product(chance, place) for place in range(PRODUCTS)]
    yield [_price(chance, place) for place in range(PRODUCTS + PRODUCTS // 2)]
    yield [row(Warehouse, _id(Warehouse, place), code=f"W{place}", name=f"Hall {place}") for place in range(HALLS)]
    yield [_stock(chance, place, today) for place in range(HALLS * PRODUCTS)]


def _id(kind: type, place: int) -> str:
    """The records of a kind are numbered, and lie as far apart as ids made at random do."""
    return as_text(REGISTRY[kind].told.wire.to_bytes(1) + (place * 0x9E3779B97F4A7C15 % 2**64).to_bytes(8) + bytes(7))


def _sold_to(chance: random.Random, place: int, account: Loaded) -> Customer:
    """A customer of the workload, who belongs to a rep and has a price list as well."""
    spec, id, values = account
    is_ours = place % (CUSTOMERS // OURS) == 0
    more: dict[str, Plain] = {
        "segment": chance.choice(SEGMENTS),
        "price_list": as_bytes(_id(PriceList, 0)),
        "rank": chance.choice("AABBBCCCC"),
        "visit_every_days": chance.choice([14, 28, 42]),
    }
    more |= {"owner": as_bytes(REP)} if is_ours else {}
    numbers = {each.name: each.column for each in spec.columns}
    values.update({numbers[name]: value for name, value in more.items()})
    owner = values[numbers["owner"]]
    return id, owner if isinstance(owner, bytes) else b""


def _product(chance: random.Random, place: int) -> Loaded:
    sort, good, brand = chance.choice(SORTS), chance.choice(GOODS), chance.choice(BRANDS)
    price = chance.randint(50, 18_000) * 100
    return row(
        Product,
        _id(Product, place),
        code=f"{good[:2]}{sort[:1]}-{10_000 + place}".upper(),
        name=f"{good} {sort} {chance.randint(1, 400)} {brand}",
        category=chance.choice(SHELVES),
        brand=brand,
        uom="pc",
        list_price=price,
        currency="EUR",
        min_price=price * 7 // 10,
        barcode=str(4_000_000_000_000 + place),
        discontinued_on="2026-01-31" if chance.random() < 0.03 else None,
    )


def _price(chance: random.Random, place: int) -> Loaded:
    """One for each product; every second has another from ten on."""
    return row(
        PriceItem,
        _id(PriceItem, place),
        price_list=as_bytes(_id(PriceList, 0)),
        product=as_bytes(_id(Product, place % PRODUCTS)),
        price=chance.randint(50, 18_000) * 100,
        min_qty=1_000 if place < PRODUCTS else 10_000,
    )


def _stock(chance: random.Random, place: int, today: date) -> Loaded:
    return row(
        StockLevel,
        _id(StockLevel, place),
        warehouse=as_bytes(_id(Warehouse, place // PRODUCTS)),
        product=as_bytes(_id(Product, place % PRODUCTS)),
        on_hand=chance.randint(0, 500) * 1_000,
        as_of=today.isoformat(),
    )


def _visit(chance: random.Random, place: int, customer: Customer, today: date) -> Loaded:
    begins = _moment(chance, today)
    is_past = begins.date() < today
    return row(
        Visit,
        _id(Visit, place),
        account=customer[0],
        user=customer[1],
        day=begins.date().isoformat(),
        starts_at=_told(begins),
        ends_at=_told(begins + timedelta(minutes=30)),
        status="done" if is_past else "planned",
        purpose=chance.choice(TOPICS),
        checked_in_at=_told(begins) if is_past else None,
        checked_out_at=_told(begins + timedelta(minutes=25)) if is_past else None,
        outcome=chance.choice(["order", "agreed", "no_need", "not_met"]) if is_past else None,
        notes=_said(chance) if is_past else None,
    )


def _talk(chance: random.Random, place: int, customer: Customer, today: date) -> Loaded:
    begins = _moment(chance, today)
    return row(
        Activity,
        _id(Activity, place),
        type=chance.choice(["call", "email", "meeting", "note", "task"]),
        user=customer[1],
        starts_at=_told(begins),
        ends_at=_told(begins + timedelta(minutes=chance.choice([10, 15, 30]))),
        account=customer[0],
        subject=chance.choice(TOPICS),
        notes=_said(chance),
        status="completed" if begins.date() < today else "planned",
    )


def _order(chance: random.Random, place: int, customer: Customer, today: date) -> Loaded:
    on = min(_moment(chance, today).date(), today)
    return row(
        Order,
        _id(Order, place),
        number=f"SO-{200_000 + place}",
        account=customer[0],
        ordered_on=on.isoformat(),
        user=customer[1],
        currency="EUR",
        status=chance.choice(["confirmed", "shipped", "invoiced", "invoiced", "invoiced"]),
        total=chance.randint(2_000, 900_000) * 100,
        price_list=as_bytes(_id(PriceList, 0)),
    )


def _line(chance: random.Random, place: int) -> Loaded:
    return row(
        OrderLine,
        _id(OrderLine, place),
        order=as_bytes(_id(Order, place % ORDERS)),
        product=as_bytes(_id(Product, chance.randrange(PRODUCTS))),
        qty=chance.randint(1, 50) * 1_000,
        price=chance.randint(50, 18_000) * 100,
        uom="pc",
        position=place // ORDERS + 1,
    )


def _said(chance: random.Random) -> str:
    return f"{chance.choice(VERBS)} {chance.choice(TOPICS)}. {chance.choice(NEXT)}"


def _moment(chance: random.Random, today: date) -> datetime:
    day = today + timedelta(days=chance.randint(-BACK, AHEAD))
    return datetime.combine(day, time(chance.randint(8, 17), chance.choice([0, 15, 30, 45])), UTC)


def _told(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M}:00.000000Z"
