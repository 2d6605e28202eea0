"""W, the common workload: 230,000 records of a made-up sales force, the same for every run and every scale."""

import random
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
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
    "Nils", "Olga", "Paul", "Rita", "Stefan", "Tina", "Uwe", "Vera", "Wolf", "Xenia", "Yara", "Zoe", "Ahmed",
    "Fatima", "Giulia", "Marco", "Sofia", "Pierre", "Chloe", "Liam", "Emma", "Noah", "Olivia", "Mateo", "Lucia",
    "Hiro", "Yuki", "Wei", "Ling", "Priya", "Arjun", "Ivan", "Natasha", "Kofi", "Ama", "Tomas", "Eva",
]
LAST = [
    "Mueller", "Schmidt", "Schneider", "Fischer", "Weber", "Meyer", "Wagner", "Becker", "Schulz", "Hoffmann",
    "Koch", "Bauer", "Richter", "Klein", "Wolf", "Schroeder", "Neumann", "Schwarz", "Zimmermann", "Braun", "Rossi",
    "Russo", "Ferrari", "Bianchi", "Martin", "Bernard", "Dubois", "Thomas", "Robert", "Smith", "Jones", "Taylor",
    "Brown", "Wilson", "Garcia", "Lopez", "Perez", "Tanaka", "Sato", "Suzuki", "Chen", "Wang", "Li", "Patel",
    "Singh", "Ivanov", "Petrov", "Mensah", "Novak", "Svoboda",
]
TRADES = [
    "Metall", "Holz", "Elektro", "Bau", "Glas", "Textil", "Druck", "Papier", "Chemie", "Pharma", "Auto", "Logistik",
    "Garten", "Moebel", "Technik", "Optik", "Kunststoff", "Werkzeug", "Sanitaer", "Lebensmittel",
]
FORMS = [
    "GmbH", "AG", "KG", "e.K.", "OHG", "Ltd", "SARL", "SpA", "s.r.o.", "Inc",
]
STREETS = [
    "Hauptstrasse", "Bahnhofstrasse", "Gartenweg", "Lindenallee", "Schulstrasse", "Industriestrasse", "Am Markt",
    "Kirchgasse", "Bergstrasse", "Ringstrasse", "Mozartstrasse", "Goethestrasse", "Waldweg", "Dorfstrasse",
    "Poststrasse",
]
TOWNS = [
    ("10115", "Berlin", "DE"), ("20095", "Hamburg", "DE"), ("80331", "Muenchen", "DE"), ("50667", "Koeln", "DE"),
    ("60311", "Frankfurt", "DE"), ("70173", "Stuttgart", "DE"), ("1010", "Wien", "AT"), ("8001", "Zuerich", "CH"),
    ("75001", "Paris", "FR"), ("20121", "Milano", "IT"), ("11000", "Praha", "CZ"), ("1012", "Amsterdam", "NL"),
    ("28001", "Madrid", "ES"), ("EC1A", "London", "GB"), ("04109", "Leipzig", "DE"), ("01067", "Dresden", "DE"),
    ("28195", "Bremen", "DE"), ("90402", "Nuernberg", "DE"), ("4020", "Linz", "AT"), ("3011", "Bern", "CH"),
]
VERBS = [
    "Discussed", "Presented", "Reviewed", "Asked about", "Negotiated", "Agreed on", "Followed up on",
    "Complained about",
]
TOPICS = [
    "the spring catalogue", "pricing for pallets", "the late delivery", "a new frame contract", "sample quantities",
    "the service level", "next year's budget", "the competitor's offer", "credit terms", "warehouse capacity",
]
NEXT = [
    "Call back next week.", "Send the revised quote.", "Visit again in a month.", "No further action.",
    "Waiting for their purchasing department.", "Bring samples next time.",
]
# fmt: on

Loaded = tuple[EntitySpec, bytes, dict[int, Plain]]
TERRITORY = as_text(bytes(15) + b"\x01")
REP = as_text(bytes(15) + b"\x02")
"""The rep the devices belong to; the customers are spread over this one and others."""
REPS = [as_text(bytes(14) + b"\x01" + bytes([number])) for number in range(40)]


def records(scale: float = 1.0, *, customers_only: bool = False) -> Iterator[Loaded]:
    """Every record at that scale, or the customers alone; owners come before what they own."""
    chance = random.Random(SEED)  # noqa: S311 - the same every time, nothing is kept secret by it
    yield row(Territory, TERRITORY, code="W", name="The workload's territory")
    for number, id in enumerate([REP, *REPS]):
        login = f"rep{number:02}" if number else "rep"
        yield row(User, id, login=login, name=f"Rep {number}", role="rep", territories=f'["{TERRITORY}"]')
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


def more_notes(held: Iterable[Loaded], number: int) -> Iterator[Loaded]:
    """So many more things that happened with the customers there are."""
    chance = random.Random(SEED + 1)  # noqa: S311 - the same every time, nothing is kept secret by it
    accounts = [as_text(id) for spec, id, _ in held if spec.name == "account"]
    return (_activity(chance, chance.choice(accounts)) for _ in range(number))


def _id(chance: random.Random) -> str:
    return as_text(chance.getrandbits(128).to_bytes(16))


def row(kind: type[Any], id: str, **values: Plain) -> Loaded:
    """A record of that kind; what is not said has its default."""
    spec = REGISTRY[kind]
    return spec, as_bytes(id), {each.column: values.get(each.name, each.plain_default) for each in spec.columns}


def _account(chance: random.Random, place: int, id: str) -> Loaded:
    first, last = chance.choice(FIRST), chance.choice(LAST)
    owner, trade, form = chance.choice(LAST), chance.choice(TRADES), chance.choice(FORMS)
    postcode, city, country = chance.choice(TOWNS)
    return row(
        Account,
        id,
        number=str(100_000 + place),
        name=f"{owner} {trade} {form}",
        territory=as_bytes(TERRITORY),
        phone=f"+49 {chance.randint(30, 999)} {chance.randint(100_000, 9_999_999)}",
        email=f"{first}.{last}@{owner}-{trade}.example".lower(),
        street=_street(chance),
        postcode=postcode,
        city=city,
        country=country,
        lat=chance.randint(46_000_000, 54_000_000),
        lon=chance.randint(6_000_000, 17_000_000),
        credit_limit=chance.randint(0, 500) * 1_000_000,
        currency="EUR",
        owner=as_bytes(chance.choice(REPS)),
        lifecycle=chance.choice(["suspect", "prospect", "active", "lapsed"]),
        notes=f"{first} {last}, mobile +49 1{chance.randint(50, 79)} {chance.randint(1_000_000, 9_999_999)}",
    )


def _activity(chance: random.Random, account: str) -> Loaded:
    starts_at = _moment(chance)
    minutes = chance.choice([10, 15, 20, 30, 45, 60])
    return row(
        Activity,
        _id(chance),
        type=chance.choice(["call", "email", "meeting", "note"]),
        user=as_bytes(chance.choice(REPS)),
        starts_at=_told(starts_at),
        ends_at=_told(starts_at + timedelta(minutes=minutes)),
        account=as_bytes(account),
        notes=f"{chance.choice(VERBS)} {chance.choice(TOPICS)}. {chance.choice(NEXT)}",
        status="completed" if chance.random() < 0.8 else "planned",
    )


def _order(chance: random.Random, place: int, id: str, account: str) -> Loaded:
    postcode, city, _ = chance.choice(TOWNS)
    return row(
        Order,
        id,
        number=f"SO-{200_000 + place}",
        account=as_bytes(account),
        ordered_on=_told(_moment(chance))[:10],
        user=as_bytes(chance.choice(REPS)),
        currency="EUR",
        status=chance.choice(["draft", "ready", "confirmed", "shipped", "invoiced"]),
        total=chance.randint(2_000, 900_000) * 100,
        notes=f"{_street(chance)}, {postcode} {city}",
    )


def _line(chance: random.Random, order: str, position: int) -> Loaded:
    return row(
        OrderLine,
        _id(chance),
        order=as_bytes(order),
        product=chance.randint(1_000, 2_999).to_bytes(16),
        qty=chance.randint(1, 50) * 1000,
        price=chance.randint(50, 18_000) * 100,
        discount=chance.choice([0, 0, 0, 3, 5, 10]) * 10_000,
        position=position,
    )


def _street(chance: random.Random) -> str:
    return f"{chance.choice(STREETS)} {chance.randint(1, 199)}"


def _moment(chance: random.Random) -> datetime:
    day = datetime(2026, 11, 24, tzinfo=UTC) - timedelta(days=chance.randint(0, 1800))
    return day + timedelta(hours=chance.randint(7, 18), minutes=chance.randint(0, 59))


def _told(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M}:00.000000Z"
