"""W, the common workload: 230,000 records of a made-up sales force, the same for every run and every scale."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Activity
from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.domain.people import Territory, User
from fieldcrm.protocol.messages import Plain
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.reading import EntitySpec

SEED = 20240601
ACCOUNTS, ACTIVITIES, ORDERS, LINES = 20_000, 60_000, 30_000, 120_000
# fmt: off
FIRST = [
    "Anna", "Ben", "Clara", "David", "Elena", "Frank", "Greta", "Hugo", "Ines", "Jan", "Katrin", "Lars", "Maria",
    "Nils", "Olga", "Paul", "Rita", "Stefan",
]
LAST = [
    "Mueller", "Schmidt", "Weber", "Meyer", "Wagner", "Becker", "Koch", "Bauer", "Klein", "Rossi", "Martin",
    "Dubois", "Smith", "Jones", "Novak",
]
TRADES = [
    "Metall", "Holz", "Elektro", "Bau", "Glas", "Textil", "Druck", "Papier", "Chemie", "Auto", "Logistik", "Garten",
    "Technik", "Optik",
]
STREETS = [
    "Hauptstrasse", "Bahnhofstrasse", "Gartenweg", "Lindenallee", "Schulstrasse", "Industriestrasse", "Ringstrasse",
]
# fmt: on
TOWNS = [("10115", "Berlin"), ("20095", "Hamburg"), ("80331", "Muenchen"), ("1010", "Wien"), ("75001", "Paris")]
VERBS = ["Discussed", "Presented", "Reviewed", "Asked about", "Negotiated", "Agreed on", "Followed up on"]
TOPICS = [
    "the spring catalogue",
    "pricing for pallets",
    "the late delivery",
    "a new frame contract",
    "sample quantities",
]

Loaded = tuple[EntitySpec, bytes, dict[int, Plain]]
TERRITORY = as_text(bytes(15) + b"\x01")
REP = as_text(bytes(15) + b"\x02")


def records(scale: float = 1.0, *, customers_only: bool = False) -> Iterator[Loaded]:
    """Every record at that scale, or the customers alone; owners come before what they own."""
    chance = random.Random(SEED)  # noqa: S311 - the same every time, nothing is kept secret by it
    yield _row(Territory, TERRITORY, code="W", name="The workload's territory")
    yield _row(User, REP, login="rep", name="Rita Rep", role="rep", territories=f'["{TERRITORY}"]')
    accounts = [_id(chance) for _ in range(int(ACCOUNTS * scale))]
    yield from (_account(chance, place, id) for place, id in enumerate(accounts))
    if customers_only:
        return
    for _ in range(int(ACTIVITIES * scale)):
        yield _activity(chance, chance.choice(accounts))
    orders = [_id(chance) for _ in range(int(ORDERS * scale))]
    yield from (_order(chance, place, id, chance.choice(accounts)) for place, id in enumerate(orders))
    for place in range(int(LINES * scale)):
        yield _line(chance, orders[place % len(orders)], place // len(orders) + 1)


def _id(chance: random.Random) -> str:
    return as_text(chance.getrandbits(128).to_bytes(16))


def _row(kind: type[Any], id: str, **values: Plain) -> Loaded:
    spec = REGISTRY[kind]
    return spec, as_bytes(id), {each.column: values.get(each.name, each.plain_default) for each in spec.columns}


def _account(chance: random.Random, place: int, id: str) -> Loaded:
    first, last = chance.choice(FIRST), chance.choice(LAST)
    company = f"{chance.choice(LAST)} {chance.choice(TRADES)} GmbH"
    postcode, city = chance.choice(TOWNS)
    return _row(
        Account,
        id,
        number=str(100_000 + place),
        name=company,
        territory=as_bytes(TERRITORY),
        phone=f"+49 {chance.randint(30, 999)} {chance.randint(100_000, 9_999_999)}",
        email=f"{first}.{last}@{company.split()[0]}.example".lower(),
        street=f"{chance.choice(STREETS)} {chance.randint(1, 199)}",
        postcode=postcode,
        city=city,
        country="DE",
        lat=chance.randint(46_000_000, 54_000_000),
        lon=chance.randint(6_000_000, 17_000_000),
        credit_limit=chance.randint(0, 500) * 1_000_000,
        currency="EUR",
        owner=as_bytes(REP),
    )


def _activity(chance: random.Random, account: str) -> Loaded:
    return _row(
        Activity,
        _id(chance),
        type=chance.choice(["call", "email", "meeting", "note"]),
        user=as_bytes(REP),
        starts_at=_moment(chance),
        account=as_bytes(account),
        notes=f"{chance.choice(VERBS)} {chance.choice(TOPICS)}.",
        status="completed" if chance.random() < 0.8 else "planned",
    )


def _order(chance: random.Random, place: int, id: str, account: str) -> Loaded:
    return _row(
        Order,
        id,
        number=f"SO-{200_000 + place}",
        account=as_bytes(account),
        ordered_on=_moment(chance)[:10],
        user=as_bytes(REP),
        currency="EUR",
        status=chance.choice(["ready", "confirmed", "shipped", "invoiced"]),
        total=chance.randint(2_000, 900_000) * 100,
    )


def _line(chance: random.Random, order: str, position: int) -> Loaded:
    return _row(
        OrderLine,
        _id(chance),
        order=as_bytes(order),
        product=chance.getrandbits(11).to_bytes(16),
        qty=chance.randint(1, 50) * 1000,
        price=chance.randint(50, 18_000) * 100,
        position=position,
    )


def _moment(chance: random.Random) -> str:
    day = date(2026, 11, 24) - timedelta(days=chance.randint(0, 1800))
    return f"{day}T{chance.randint(7, 18):02}:{chance.randint(0, 59):02}:00.000000Z"
