"""Whom the rep of the pictures sells to, and what the last half year brought: orders in a rhythm, visits, words."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Final

from fieldcrm.domain.accounts import Account, Lifecycle, Rank
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType, Visit, VisitOutcome, VisitStatus
from fieldcrm.domain.ids import AccountId, ActivityId, ContactId, OrderId, OrderLineId, UserId, VisitId
from fieldcrm.domain.orders import Order, OrderLine, OrderStatus
from fieldcrm.domain.people import Role, User
from fieldcrm.store.shelves import Entity
from tests.pictures.goods import CODES, WHOLESALE, price_of, product_id
from tests.support.company import NORTH, TODAY, numbered

OKSANA: Final = User(id=UserId(numbered(2)), login="oksana", name="Oksana Melnyk", territories=frozenset({NORTH.id}))
BONDAR: Final = User(id=UserId(numbered(3)), login="bondar", name="P. Bondar", role=Role.CLERK)
ORDERS_KEPT: Final = 13


@dataclass(frozen=True, slots=True)
class Shop:
    """One customer: how often it orders, and how many days ago it last did."""

    name: str
    street: str
    segment: str
    rank: str
    every: int
    ago: int
    city: str = "Kyiv"
    lifecycle: Lifecycle = Lifecycle.ACTIVE


# fmt: off
SHOPS: Final = (
    Shop("Sofia Bakery", "Volodymyrska 41", "HoReCa", "A", 14, 14),
    Shop("Kvartal Market", "Peremohy 12", "Food shop", "A", 7, 7),
    Shop("Lavka 24", "Troieshchyna, Mayakovskoho 60", "Convenience", "B", 21, 12),
    Shop("Rynok Svitanok", "Sosiury 3", "Market stall", "B", 14, 15),
    Shop("Magazyn Yavir", "Yavirska 8", "Food shop", "B", 10, 10),
    Shop("Cafe Lypky", "Lypska 15", "HoReCa", "A", 21, 19),
    Shop("Dobrobut Mini", "Saksahanskoho 77", "Convenience", "C", 7, 4),
    Shop("Hotel Opera, minibar", "Khmelnytskoho 53", "Hotel", "A", 28, 23),
    Shop("Kiosk 118", "Lukianivska 118", "Kiosk", "C", 7, 1),
    Shop("Haoyun Supermarket 好运超市", "Bazhana 14", "Food shop", "B", 14, 6),
    Shop("Apteka Zdorovia 7", "Antonovycha 7", "Chemist", "C", 30, 9),
    Shop("Bar Zoria", "Reitarska 21", "HoReCa", "B", 14, 11),
    Shop("Sofiivka Market", "Kyivskyi shliakh 8", "Food shop", "B", 21, 8, "Boryspil"),
    Shop("Пекарня «Колосок»", "вул. Січових Стрільців, 30", "HoReCa", "B", 14, 9),
    Shop("Cafe Lypky, 2nd outlet", "Pecherskyi uzviz 4", "HoReCa", "B", 21, 20),
    Shop("Green Bean Roasters", "Nyzhnii Val 19", "HoReCa", "A", 7, 3),
    Shop("Hostel Podil", "Spaska 6", "Hotel", "C", 30, 18),
    Shop("Канцелярія на Саксаганського", "вул. Саксаганського, 112", "Office", "C", 42, 30),
    Shop("Nova Kava", "Velyka Vasylkivska 72", "HoReCa", "A", 7, 5),
    Shop("Lisova Pisnia", "Zakrevskoho 95", "Food shop", "C", 21, 17),
    Shop("Zoloti Vorota Deli", "Zolotovoritska 2", "Convenience", "B", 14, 3),
    Shop("Ресторан «Черемош»", "вул. Рогнідинська, 4", "HoReCa", "A", 10, 6),
    Shop("Mini Market Obolon", "Heroiv Dnipra 36", "Food shop", "C", 14, 10),
    Shop("Panda Tea House 熊猫茶馆", "Kostolna 9", "HoReCa", "B", 21, 13),
    Shop("Univermah Ukraina, cafe", "Peremohy sq. 3", "HoReCa", "B", 14, 2),
    Shop("Їдальня КПІ", "просп. Берестейський, 37", "Canteen", "A", 14, 12),
    Shop("Vinyl Bar", "Yaroslaviv Val 22", "HoReCa", "C", 28, 25),
    Shop("Brovary Trade Hall", "Kyivska 239", "Food shop", "A", 7, 2, "Brovary"),
    Shop("Irpin Corner", "Soborna 105", "Convenience", "C", 21, 40, "Irpin", Lifecycle.AT_RISK),
    Shop("Vyshneve Foods", "Lesi Ukrainky 44", "Food shop", "B", 14, 13, "Vyshneve"),
    Shop("Pivnichnyi Bazar", "Balzaka 12", "Market stall", "C", 14, 1),
    Shop("Kofe Plus, BC Gulliver", "Sportyvna sq. 1a", "HoReCa", "A", 7, 6),
    Shop("Школа № 155, їдальня", "вул. Шовковична, 13", "Canteen", "C", 30, 21),
    Shop("Old Mill", "Frunze 60", "HoReCa", "C", 28, 60, "Kyiv", Lifecycle.LAPSED),
    Shop("Prospect Café", "Druzhby Narodiv 17", "HoReCa", "C", 0, 0, "Kyiv", Lifecycle.PROSPECT),
    Shop("Family Store Teremky", "Hlushkova 31", "Convenience", "C", 0, 0, "Kyiv", Lifecycle.PROSPECT),
)
PEOPLE: Final = (
    ("Sofia Bakery", "Ihor", "Tkach", "Buyer, decides", "+380 67 204 11 90"),
    ("Sofia Bakery", "Daryna", "Bilyk", "Outlet manager", "+380 50 771 32 08"),
    ("Kvartal Market", "Olena", "Sydorenko", "Owner", "+380 67 515 20 11"),
    ("Lavka 24", "Sofia", "Melnyk", "Buyer", "+380 93 440 18 02"),
    ("Rynok Svitanok", "Vasyl", "Hnatiuk", "Owner", "+380 66 102 77 41"),
    ("Magazyn Yavir", "Halyna", "Moroz", "Manager", "+380 97 331 60 25"),
    ("Cafe Lypky", "Artem", "Yushchuk", "Head barista", "+380 63 218 45 90"),
    ("Dobrobut Mini", "Nina", "Kravets", "Manager", "+380 67 877 12 34"),
    ("Hotel Opera, minibar", "Marta", "Levytska", "Purchasing", "+380 44 581 70 70"),
    ("Kiosk 118", "Petro", "Zinchenko", "Owner", "+380 95 604 88 19"),
    ("Haoyun Supermarket 好运超市", "Wei", "Li", "Owner", "+380 73 909 51 16"),
    ("Apteka Zdorovia 7", "Maryna", "Kovalenko", "Pharmacist", "+380 50 350 44 12"),
    ("Bar Zoria", "Denys", "Shevchuk", "Bar manager", "+380 63 700 25 61"),
    ("Пекарня «Колосок»", "Ганна", "Лисенко", "Власниця", "+380 67 118 90 34"),
    ("Green Bean Roasters", "Yaroslav", "Pryimak", "Co-owner", "+380 68 555 14 77"),
    ("Nova Kava", "Iryna", "Savchenko", "Owner", "+380 67 290 08 45"),
    ("Ресторан «Черемош»", "Богдан", "Ільницький", "Шеф", "+380 50 641 73 30"),
    ("Panda Tea House 熊猫茶馆", "Mei", "Chen", "Manager", "+380 73 404 22 19"),
    ("Їдальня КПІ", "Лариса", "Гончар", "Завідувачка", "+380 44 204 99 18"),
    ("Brovary Trade Hall", "Oleh", "Dovzhenko", "Purchasing", "+380 67 733 10 10"),
    ("Kofe Plus, BC Gulliver", "Kateryna", "Rudenko", "Manager", "+380 93 181 55 20"),
)
# fmt: on
PLACES: Final = {shop.name: place for place, shop in enumerate(SHOPS)}
_SAID: Final = (
    ("Shelf share 42 %, two facings lost to Aroma. Cooler clean.", VisitOutcome.ORDER),
    ("Asked for a tasting of the winter blend.", VisitOutcome.AGREED),
    ("Stock lasts until next week; come back with the price list.", VisitOutcome.NO_NEED),
    ("Two bags arrived torn, credited on the spot.", VisitOutcome.COMPLAINT),
    ("Will try oat drinks from December.", VisitOutcome.AGREED),
    ("The owner was out; left samples and the leaflet.", VisitOutcome.NOT_MET),
)


def shop_id(name: str) -> AccountId:
    """The id of the customer of that name."""
    return AccountId(numbered(100 + PLACES[name]))


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """That moment; the clock on the wall of the pictures shows it too."""
    return datetime.combine(day, time(hour, minute), UTC)


def _worked_on(day: date) -> date:
    """The Friday before, where it is a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def shops() -> Iterator[Entity]:
    """Customers and their people."""
    yield OKSANA
    yield BONDAR
    chance = random.Random(41)  # noqa: S311 - the same every time
    for place, shop in enumerate(SHOPS):
        yield _account(place, shop, chance)
    for number, (name, given, family, role, phone) in enumerate(PEOPLE):
        yield Contact(
            id=ContactId(numbered(300 + number)),
            account=shop_id(name),
            given_name=given,
            family_name=family,
            role=role,
            phone=phone,
            email=f"{family.lower()}@example.ua" if family.isascii() else None,
        )


def history() -> Iterator[Entity]:
    """What they ordered, and what was said at their doors."""
    chance = random.Random(1124)  # noqa: S311 - the same every time
    for place, shop in enumerate(SHOPS):
        favourites = chance.sample(CODES, 7)
        if place == 0:  # the order of the pictures has some of what they usually take
            favourites = [*dict.fromkeys(("CF-1007", "CF-1001", "SY-4410", *favourites))][:7]
        for back in range(ORDERS_KEPT if shop.every else 0):
            day = _worked_on(TODAY - timedelta(days=shop.ago + back * shop.every))
            if day >= TODAY - timedelta(days=200):
                yield _order(place, back, day, chance.sample(favourites, chance.randint(4, 7)), chance)
        for back in range(1, 6 if shop.every else 1):
            yield _visit(place, back, shop, chance)
    bakery = shop_id("Sofia Bakery")
    yield Activity(
        id=ActivityId(numbered(7_001)),
        type=ActivityType.EMAIL,
        user=OKSANA.id,
        starts_at=at(date(2026, 11, 3), 14, 10),
        account=bakery,
        subject="Autumn price list sent",
        notes="Opened the same day.",
        status=ActivityStatus.COMPLETED,
    )


def _account(place: int, shop: Shop, chance: random.Random) -> Account:
    is_in_town = shop.city == "Kyiv"
    middle = (50.4501, 30.5234) if is_in_town else (50.42, 30.70)
    north, east = (each + chance.uniform(-0.05, 0.05) for each in middle)
    return Account(
        id=shop_id(shop.name),
        number=f"UA-{10_400 + place * 7}",
        name=shop.name,
        territory=NORTH.id,
        legal_name=f"{shop.name} LLC" if shop.name.isascii() else None,
        tax_id=str(32_145_098 + place * 131) + "71",
        phone=f"+380 44 {200 + place} {10 + place} {70 - place}",
        street=shop.street,
        city=shop.city,
        postcode=f"0{1001 + place * 33}",
        country="UA",
        lat=Decimal(f"{north:.5f}"),
        lon=Decimal(f"{east:.5f}"),
        segment=shop.segment,
        price_list=WHOLESALE.id,
        payment_terms="14 days net",
        credit_limit=Decimal(60_000),
        currency="UAH",
        owner=OKSANA.id,
        notes="Deliveries Mon and Thu before 11:00, back door." if place == 0 else None,
        lifecycle=shop.lifecycle,
        rank=Rank(shop.rank),
        visit_every_days=shop.every or None,
        last_visit_on=TODAY - timedelta(days=shop.ago) if shop.every else None,
        tags=frozenset({"Key account"}) if shop.rank == "A" else frozenset(),
    )


def _order(place: int, back: int, day: date, codes: list[str], chance: random.Random) -> Order:
    id = OrderId(numbered(10_000 + place * 20 + back))
    lines = tuple(
        OrderLine(
            id=OrderLineId(numbered(20_000 + (place * 20 + back) * 10 + number)),
            order=id,
            product=product_id(code),
            qty=Decimal(chance.choice((2, 4, 6, 6, 12, 12, 18, 24))),
            price=price_of(code),
            uom="pc",
            position=number,
        )
        for number, code in enumerate(codes, 1)
    )
    states = (OrderStatus.CONFIRMED, OrderStatus.SHIPPED, OrderStatus.DELIVERED)
    made = Order(
        id=id,
        number=f"K7-26-{400 - place - back * 40 + 200:05}",
        account=AccountId(numbered(100 + place)),
        ordered_on=day,
        user=OKSANA.id,
        currency="UAH",
        status=states[place % 3] if back == 0 else OrderStatus.INVOICED,
        wanted_on=day + timedelta(days=2),
        shipped_on=day + timedelta(days=2) if back or place % 3 else None,
        price_list=WHOLESALE.id,
        placed_at=at(day, 11, 2),
        office_number=f"10-{4_471 - back * 90 - place}",
        lines=lines,
    )
    return replace(made, total=made.sum)


def _visit(place: int, back: int, shop: Shop, chance: random.Random) -> Visit:
    day = _worked_on(TODAY - timedelta(days=shop.ago + (back - 1) * shop.every or 1))
    said, outcome = chance.choice(_SAID)
    begins = at(day, chance.randint(9, 15), chance.choice((0, 15, 30, 45)))
    return Visit(
        id=VisitId(numbered(40_000 + place * 10 + back)),
        account=AccountId(numbered(100 + place)),
        user=OKSANA.id,
        day=day,
        starts_at=begins,
        ends_at=begins + timedelta(minutes=35),
        status=VisitStatus.DONE,
        checked_in_at=begins,
        checked_out_at=begins + timedelta(minutes=38),
        outcome=outcome,
        notes=said,
    )
