"""The company of the pictures: a rep's Tuesday in Kyiv at five past ten, and the week around it."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Final

from sqlalchemy import insert, update

from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType, Visit, VisitOutcome
from fieldcrm.domain.ids import (
    ActivityId,
    ContactId,
    NewId,
    OrderId,
    TargetId,
    VisitId,
    as_bytes,
)
from fieldcrm.domain.orders import Order
from fieldcrm.domain.targets import Measure, Target
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services import contacts, diary, ordering
from fieldcrm.services.diary import Report
from fieldcrm.services.ordering import Wish
from fieldcrm.store import book
from fieldcrm.store.device import Identity, join
from fieldcrm.store.shelves import Entity
from fieldcrm.store.store import Store, Work
from tests.pictures import papers
from tests.pictures.goods import goods, product_id
from tests.pictures.shops import OKSANA, at, history, shop_id, shops
from tests.support.company import NORTH, TODAY, counted, numbered

NOW: Final = at(TODAY, 10, 5)
ORDER: Final = OrderId(numbered(10_000))
"""The bakery's last one, delivered."""
DRAFT: Final = OrderId(numbered(60_500))
"""The one that is being written for it."""
VISITED, VISIT = VisitId(numbered(5_003)), VisitId(numbered(5_004))
"""The day's first visit, which is reported, and its second."""
DAY: Final = timedelta(days=1)
MONDAY: Final = TODAY - DAY
# fmt: off
_VISITS: Final = (
    # day from Monday, hour, minute, minutes, customer, purpose, done
    (0, 9, 0, 45, "Kvartal Market", "Order placed", True),
    (0, 11, 0, 60, "Magazyn Yavir", "Autumn shelf", True),
    (0, 15, 45, 30, "Nova Kava", None, True),
    (1, 9, 0, 35, "Kvartal Market", "Bring the cooler planogram", False),
    (1, 10, 15, 40, "Sofia Bakery", "Bring autumn price list", False),
    (1, 11, 30, 30, "Lavka 24", "Quote expires", False),
    (1, 14, 30, 45, "Haoyun Supermarket 好运超市", "Grinder noise", False),
    (1, 16, 0, 30, "Apteka Zdorovia 7", None, False),
    (2, 9, 30, 45, "Cafe Lypky", "Winter blend tasting", False),
    (2, 15, 0, 45, "Hotel Opera, minibar", "Minibar audit", False),
    (3, 9, 0, 30, "Kiosk 118", None, False),
    (3, 10, 0, 90, "Green Bean Roasters", "Year contract", False),
    (4, 10, 0, 30, "Dobrobut Mini", None, False),
    (7, 9, 0, 45, "Kvartal Market", None, False),
    (8, 10, 15, 40, "Univermah Ukraina, cafe", None, False),
    (9, 13, 0, 45, "Brovary Trade Hall", "New listing", False),
)
_ENTRIES: Final = (
    (0, 14, 0, 90, ActivityType.MEETING, "Team call", None),
    (1, 13, 0, 60, ActivityType.CALL, "Monthly call with the regional office", None),
    (2, 13, 0, 60, ActivityType.MEETING, "Training: winter blend", None),
    (4, 15, 0, 60, ActivityType.MEETING, "Expenses, week 47", None),
    (1, 10, 0, 0, ActivityType.TASK, "Send the planogram to Sofia Bakery", "Sofia Bakery"),
    (2, 10, 0, 0, ActivityType.TASK, "Call back Lavka 24 about the cooler", "Lavka 24"),
    (4, 10, 0, 0, ActivityType.TASK, "Expense report, week 47", None),
)
_NEWS: Final = (
    ("price_item", 38, 5), ("promotion", 580, 4), ("order", 10_001, 3), ("order", 10_021, 3), ("order", 10_042, 2),
    ("stock_level", 800, 1), ("stock_level", 802, 1), ("stock_level", 804, 1),
)
_EXCHANGES: Final = (
    # days and hours ago, sent, received, kB up, kB down
    (6, 15, 12, 240, 31, 402), (5, 8, 1, 22, 5, 38), (5, 14, 9, 88, 22, 140), (4, 8, 3, 17, 8, 25),
    (4, 16, 15, 61, 40, 96), (3, 8, 2, 31, 6, 44), (2, 8, 1, 12, 5, 19), (1, 8, 4, 26, 9, 33), (1, 13, 6, 12, 14, 31),
    (1, 17, 11, 130, 35, 212), (0, 8, 2, 57, 6, 118),
)
# fmt: on


class Clock:
    """The time it is for the company; it is set, and does not go."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def ms(self) -> int:
        """As the store reads it."""
        return round(self.now.timestamp() * 1000)


def fill(store: Store, clock: Clock) -> None:
    """All the company, then what the rep has written this morning, where nobody could be reached."""
    join_company(store)
    publish(store, [NORTH, *shops(), *goods(), *history(), *_plans(), _target()])
    _remember(store)
    _write(store, clock, counted(60_000))
    papers.hang(store)
    clock.now = NOW


def publish(store: Store, rows: Iterable[Entity]) -> None:
    """As head office sends it: nothing of it waits."""
    with store.apply() as applying:
        work = Work(applying.connection, store.shelves)
        for each in rows:
            work.save(each)
        applying.touched |= work.touched
        for kind in {kind for kind, _ in work.touched}:
            applying.connection.exec_driver_sql(f'UPDATE "{kind}" SET _rv = 1 WHERE _rv = 0')  # noqa: S608 - our own


def join_company(store: Store) -> None:
    """The laptop is Oksana's from now on."""
    join(
        store,
        Identity(
            device=numbered(5),
            device_code="K7",
            user=OKSANA.id,
            login=OKSANA.login,
            company="Aroma Nova Distribution",
            server="https://sync.aroma-nova.example",
            epoch=b"epoch-01",
            key=b"p" * 32,
        ),
    )


def _plans() -> Iterator[Entity]:
    for place, (day, hour, minute, minutes, name, purpose, is_done) in enumerate(_VISITS):
        begins = at(MONDAY + day * DAY, hour, minute)
        made = Visit(
            id=VisitId(numbered(5_000 + place)),
            account=shop_id(name),
            user=OKSANA.id,
            day=begins.date(),
            starts_at=begins,
            ends_at=begins + timedelta(minutes=minutes),
            purpose=purpose,
        )
        yield _reported(made, begins) if is_done else made
    for place, (day, hour, minute, minutes, kind, subject, whom) in enumerate(_ENTRIES):
        begins = at(MONDAY + day * DAY, hour, minute)
        yield Activity(
            id=ActivityId(numbered(7_100 + place)),
            type=kind,
            user=OKSANA.id,
            starts_at=begins,
            ends_at=begins + timedelta(minutes=minutes) if minutes else None,
            account=shop_id(whom) if whom else None,
            subject=subject,
            status=ActivityStatus.COMPLETED if day == 0 else ActivityStatus.PLANNED,
        )


def _reported(visit: Visit, begins: datetime) -> Visit:
    return visit.check_in(at=begins).finish(VisitOutcome.ORDER, at=begins + timedelta(minutes=30))


def _target() -> Target:
    return Target(
        id=TargetId(numbered(590)), user=OKSANA.id, period="2026-11", measure=Measure.AMOUNT, value=Decimal(780_000)
    )


def _remember(store: Store) -> None:
    """What exchanges of the last days have carried, and what came with them."""
    with store.apply() as applying:
        for days, hour, pushed, pulled, up, down in _EXCHANGES:
            moment = at(TODAY - days * DAY, hour, 12)
            applying.connection.execute(
                insert(book.log).values(
                    at_ms=round(moment.timestamp() * 1000),
                    state="done",
                    pushed=pushed,
                    pulled=pulled,
                    conflicts=0,
                    refused=0,
                    bytes_up=up * 1024,
                    bytes_down=down * 1024,
                    ms=1_400 + 11 * down,
                )
            )
        for kind, number, days in _NEWS:
            applying.connection.execute(
                insert(book.received).values(
                    at_ms=round(at(TODAY - days * DAY, 8, 12).timestamp() * 1000),
                    tbl=REGISTRY.by_name[kind].told.wire,
                    id=as_bytes(numbered(number)),
                )
            )
    synced(store)


def synced(store: Store) -> None:
    """At twelve past eight, for the last time."""
    with store.apply() as applying:
        last = round(at(TODAY, 8, 12).timestamp() * 1000)
        applying.connection.execute(update(book.control).values(last_pull_ms=last))


def _write(store: Store, clock: Clock, new_id: NewId) -> None:
    """Seven steps between nine and ten."""
    for minute, step in enumerate(_steps(store, new_id), 1):
        clock.now = at(TODAY, 9, 30 + 4 * minute)
        step(clock.now)


def _steps(store: Store, new_id: NewId) -> Iterator[Callable[[datetime], object]]:
    kvartal, bakery = shop_id("Kvartal Market"), shop_id("Sofia Bakery")
    report = Report(
        outcome=VisitOutcome.ORDER,
        notes="Cooler moved to the entrance, planogram is up. Wants oat drinks for December.",
        next_visit_on=None,
    )
    yield lambda at: diary.report_visit(store, VISITED, report, at=at, new_id=new_id)
    basket = (("CF-1001", 12), ("CF-1014", 24), ("DR-2201", 18), ("DR-2214", 48), ("TE-3101", 10))
    wishes = [Wish(product=product_id(code), qty=Decimal(qty)) for code, qty in basket]
    yield lambda at: ordering.write_order(store, kvartal, wishes, today=TODAY, place_at=at, new_id=new_id)
    more = [Wish(product=product_id("AC-7712"), qty=Decimal(40))]
    yield lambda at: ordering.write_order(store, shop_id("Nova Kava"), more, today=TODAY, place_at=at, new_id=new_id)
    yield lambda _: contacts.add_contact(
        store,
        Contact(
            id=ContactId(new_id()),
            account=shop_id("Lavka 24"),
            given_name="Taras",
            family_name="Vovk",
            role="New buyer",
            phone="+380 93 440 18 77",
        ),
    )
    yield lambda at: diary.log_activity(
        store,
        Activity(
            id=ActivityId(new_id()),
            type=ActivityType.NOTE,
            user=OKSANA.id,
            starts_at=at,
            account=bakery,
            notes="Ihor asked for a tasting of the winter blend, 10 portions.",
            subject="Tasting",
            status=ActivityStatus.COMPLETED,
        ),
    )
    yield lambda _: _draft(store, counted(60_500))


def _draft(store: Store, new_id: NewId) -> None:
    """The order that is being written: what is short, what is out, what is cheaper by the dozen."""
    lines = (("CF-1001", 12), ("CF-1014", 24), ("DR-2203", 18), ("TE-3107", 5), ("SY-4410", 6))
    wishes = [Wish(product=product_id(code), qty=Decimal(qty)) for code, qty in lines]
    made = ordering.write_order(store, shop_id("Sofia Bakery"), wishes, today=TODAY, place_at=None, new_id=new_id)
    with store.read() as reading:
        order = reading.load(Order, made.id)
    ordering.set_terms(store, order, {"reference": "PO 2211", "wanted_on": date(2026, 11, 26)})
