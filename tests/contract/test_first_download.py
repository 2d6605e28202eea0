"""A first download comes kind by kind: enough to work with early, and all of it at the end, whatever else happens."""

from collections.abc import Callable, Iterator

import msgspec
import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import ContactId, as_bytes
from fieldcrm.domain.orders import Order
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.messages import SyncAnswer
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store import first_download, replica
from fieldcrm.store.queries.records import digests
from sync_server import edits, office, records
from sync_server.scope import SERVER
from tests.support.callers import plain
from tests.support.centres import BAKERY, EAST, FLOUR, HOTEL, PAM, WEST, Fleet, Laptop, codes, numbered, refused

ORDERS = 5
BUYERS = 8
ONE_ROW = 1
"""A page that is full with the first row of it."""


def history() -> Iterator[office.Loaded]:
    """Buyers and orders of the bakery, each order with a line."""
    for number in range(1, BUYERS + 1):
        values = {"account": as_bytes(BAKERY.id), "family_name": f"Buyer {number}", "may_mail": 1}
        yield REGISTRY.by_name["contact"], number.to_bytes(16), plain("contact", values)
    for number in range(1, ORDERS + 1):
        values = {"number": f"O-{number}", "account": as_bytes(BAKERY.id), "ordered_on": "2026-11-01"}
        values |= {"currency": "USD", "status": "draft", "total": 0}
        yield REGISTRY.by_name["order"], (1000 + number).to_bytes(16), plain("order", values)
        line = {"order": (1000 + number).to_bytes(16), "product": as_bytes(FLOUR.id), "qty": 1, "price": 1}
        line |= {"discount": 0, "position": 1}
        yield REGISTRY.by_name["order_line"], (2000 + number).to_bytes(16), plain("order_line", line)


@pytest.fixture
def new(fleet: Fleet) -> Laptop:
    """A laptop that has joined and holds nothing yet."""
    office.load(fleet.centre, history())
    return fleet.laptop(PAM, fill=False)


def one_page(laptop: Laptop) -> SyncAnswer:
    """The next answer, taken in."""
    answer = laptop.ask(laptop.request(page=ONE_ROW))
    assert laptop.take(answer).current
    must_be_sound(laptop)
    return answer


def must_be_sound(laptop: Laptop) -> None:
    """Every row that is shown has its owner."""
    with laptop.look() as reading:
        assert reading.connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []


def is_usable(laptop: Laptop) -> bool:
    with laptop.look() as reading:
        return first_download.is_usable(reading.connection)


def until_usable(laptop: Laptop) -> None:
    while not is_usable(laptop):
        assert one_page(laptop).more


def to_the_end(laptop: Laptop) -> None:
    while one_page(laptop).more:
        pass


def must_hold_what_stands(laptop: Laptop) -> None:
    """The same rows as at the centre, and the books say so."""
    person = records.person(laptop.fleet.centre, laptop.user.login)
    with laptop.look() as reading:
        assert digests(reading) == records.digests(laptop.fleet.centre, person)
        assert first_download.arrival(reading.connection, REGISTRY).expected == {}
        standing = replica.standing(reading.connection, REGISTRY, "test")
    assert standing.filling == {}
    with laptop.look() as reading:
        suspects = reading.connection.exec_driver_sql("SELECT name FROM sync_bucket WHERE suspect = 1").all()
    assert suspects == []


def test_all_of_it_comes_page_by_page(new: Laptop) -> None:
    to_the_end(new)
    must_hold_what_stands(new)


def test_what_nobody_can_work_without_is_here_before_the_history(new: Laptop) -> None:
    until_usable(new)
    with new.look() as reading:
        assert len(reading.all(Contact)) == BUYERS
        assert [each.name for each in reading.all(Account)] == [BAKERY.name]
        assert len(reading.all(Order)) < ORDERS
        assert first_download.is_first(reading.connection)
    to_the_end(new)
    with new.look() as reading:
        assert len(reading.all(Order)) == ORDERS
    must_hold_what_stands(new)


def test_the_history_is_shown_while_it_comes(new: Laptop) -> None:
    until_usable(new)
    shown: set[int] = set()
    while one_page(new).more:
        with new.look() as reading:
            shown.add(len(reading.all(Order)))
    assert len(shown) > 1


def test_the_centre_says_before_it_begins_how_much_there_is(new: Laptop) -> None:
    coming = one_page(new).coming
    with new.look() as reading:
        expected = first_download.arrival(reading.connection, REGISTRY).expected
    assert (expected["order"], expected["order_line"], expected["contact"]) == (ORDERS, ORDERS, BUYERS)
    assert sum(coming.values()) == sum(expected.values())
    assert one_page(new).coming == {}


def test_how_far_it_has_come_grows_to_the_end(new: Laptop) -> None:
    shares = [0.0]
    while one_page(new).more:
        with new.look() as reading:
            shares.append(first_download.arrival(reading.connection, REGISTRY).share)
    assert shares == sorted(shares)
    assert 0.5 < shares[-1] <= 1.0


def test_work_done_before_the_end_is_taken_and_stays_in_sight(new: Laptop) -> None:
    until_usable(new)
    new.change(BAKERY, phone="+1 555 0100")
    met = Contact(id=ContactId(numbered(900)), account=BAKERY.id, family_name="Baker")
    with new.work() as work:
        work.save(met)
    answer = one_page(new)
    assert codes(list(answer.acks)) == [Result.APPLIED, Result.APPLIED]
    assert answer.more
    while one_page(new).more:
        assert new.account().phone == "+1 555 0100"
    must_hold_what_stands(new)
    assert new.account().phone == "+1 555 0100"


def _edits_the_customer(fleet: Fleet, turn: int) -> None:
    edits.change(fleet.centre, REGISTRY.by_name["account"], SERVER, BAKERY.number, {"notes": f"closed on day {turn}"})


def _edits_an_order(fleet: Fleet, turn: int) -> None:
    edits.change(fleet.centre, REGISTRY.by_name["order"], SERVER, "O-1", {"notes": f"by door {turn}"})


def _deletes_a_buyer(fleet: Fleet, turn: int) -> None:
    edits.remove(fleet.centre, REGISTRY.by_name["contact"], SERVER, numbered(turn))


def _takes_the_customer_away(fleet: Fleet, _: int) -> None:
    edits.change(fleet.centre, REGISTRY.by_name["account"], SERVER, BAKERY.number, {"territory": EAST.code})


def _takes_the_customer_away_and_gives_it_back(fleet: Fleet, turn: int) -> None:
    _takes_the_customer_away(fleet, turn)
    edits.change(fleet.centre, REGISTRY.by_name["account"], SERVER, BAKERY.number, {"territory": WEST.code})


def _gives_another_customer(fleet: Fleet, _: int) -> None:
    edits.change(fleet.centre, REGISTRY.by_name["account"], SERVER, HOTEL.number, {"territory": WEST.code})


def _gives_another_territory(fleet: Fleet, _: int) -> None:
    edits.change(fleet.centre, REGISTRY.by_name["user"], SERVER, PAM.login, {"territories": [WEST.code, EAST.code]})


def _takes_the_territory_away(fleet: Fleet, _: int) -> None:
    edits.change(fleet.centre, REGISTRY.by_name["user"], SERVER, PAM.login, {"territories": [EAST.code]})


def _makes_a_customer_with_a_buyer(fleet: Fleet, turn: int) -> None:
    spec = REGISTRY.by_name["account"]
    told = {"number": f"A-9{turn}", "name": "New Bar", "territory": WEST.code}
    made = edits.add_one(fleet.centre, spec, SERVER, told)
    buyer = {"account": made["id"], "family_name": "Barman"}
    edits.add_one(fleet.centre, REGISTRY.by_name["contact"], SERVER, buyer)


@pytest.mark.parametrize(
    "happens",
    [
        _edits_the_customer,
        _edits_an_order,
        _deletes_a_buyer,
        _takes_the_customer_away,
        _takes_the_customer_away_and_gives_it_back,
        _gives_another_customer,
        _gives_another_territory,
        _takes_the_territory_away,
        _makes_a_customer_with_a_buyer,
    ],
    ids=lambda happens: happens.__name__.strip("_"),
)
def test_what_the_office_does_meanwhile_is_in_it_at_the_end(
    fleet: Fleet, new: Laptop, happens: Callable[[Fleet, int], None]
) -> None:
    """After the first page, the fifth and so on, on a laptop of its own each time."""
    for turn, after in enumerate(range(1, _pages(new), 4), 1):
        laptop = fleet.laptop(PAM, fill=False)
        for _ in range(after):
            one_page(laptop)
        happens(fleet, turn)
        to_the_end(laptop)
        must_hold_what_stands(laptop)


def _pages(laptop: Laptop) -> int:
    pages = 1
    while one_page(laptop).more:
        pages += 1
    return pages


def test_an_answer_that_came_before_changes_nothing_when_it_comes_again(new: Laptop) -> None:
    first = one_page(new)
    second = one_page(new)
    for answer in (first, second):
        assert not new.take(answer).current
    to_the_end(new)
    must_hold_what_stands(new)


def test_it_goes_on_where_it_was_when_the_centre_remembers_the_place(new: Laptop) -> None:
    until_usable(new)
    asked = new.request(in_full=False, page=ONE_ROW)
    answer = new.ask(asked)
    assert answer.frames[0].at not in (None, (0, 0))
    assert new.take(answer).current
    to_the_end(new)
    must_hold_what_stands(new)


def test_a_place_in_a_kind_that_there_is_not_is_refused(new: Laptop) -> None:
    one_page(new)
    asked = new.request(page=ONE_ROW)
    assert asked.standing is not None
    [bucket, *_] = asked.standing.filling
    elsewhere = msgspec.structs.replace(asked.standing, filling={bucket: (1, 999, 0)})
    assert refused(lambda: new.ask(msgspec.structs.replace(asked, standing=elsewhere))) is Refusal.BAD_MESSAGE
