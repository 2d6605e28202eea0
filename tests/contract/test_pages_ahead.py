"""The next page is on its way while the one before is taken in, and it does no harm whatever becomes of either."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, delete, event

from fieldcrm.domain.diary import Activity, ActivityType
from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import ActivityId, as_bytes
from fieldcrm.protocol.codec import open_sealed, unpack
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import SyncAnswer, SyncRequest
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.replication.exchange import State
from fieldcrm.store.first_download import is_first
from fieldcrm.store.link import rows_in
from fieldcrm.store.queries.records import digests
from sync_server import office, records
from sync_server.store.tables import standings
from tests.support.callers import plain
from tests.support.centres import BAKERY, PAM, Fleet, Laptop, fresh_id
from tests.support.doors import EagerDoor, through

BUYERS = 2_500


def buyers() -> Iterator[office.Loaded]:
    """So many, of whom so much is written, that they fill several pages."""
    for number in range(1, BUYERS + 1):
        values = {
            "account": as_bytes(BAKERY.id),
            "family_name": f"Buyer {number}",
            "notes": f"{number:04}" * 100,
            "may_mail": 1,
        }
        yield REGISTRY.by_name["contact"], number.to_bytes(16), plain("contact", values)


class Told(EagerDoor):
    """Remembers what was asked and answered, and lets something happen after each answer."""

    def __init__(self, laptop: Laptop, most: int = 1_000) -> None:
        super().__init__(laptop, most)
        self.asked: list[SyncRequest] = []
        self.rows = 0
        self.meanwhile: Callable[[], None] = lambda: None

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """The answer."""
        self.asked.append(unpack(SyncRequest, open_sealed(sealed, limit=LIMITS["raw_bytes"])))
        body = super().post(path, sealed, device=device, key=key)
        self.rows += rows_in(unpack(SyncAnswer, open_sealed(body, limit=LIMITS["raw_bytes"])))
        self.meanwhile()
        return body


@pytest.fixture
def new(fleet: Fleet) -> Laptop:
    """A laptop that has joined and holds nothing yet."""
    office.load(fleet.centre, buyers())
    return fleet.laptop(PAM, fill=False)


def must_hold_what_stands(laptop: Laptop) -> None:
    """The same rows as at the centre, and the books agree."""
    person = records.person(laptop.fleet.centre, laptop.user.login)
    with laptop.look() as reading:
        assert digests(reading) == records.digests(laptop.fleet.centre, person)
        assert reading.connection.exec_driver_sql("SELECT name FROM sync_bucket WHERE suspect = 1").all() == []


def test_every_page_but_the_first_is_asked_for_ahead_and_comes_once(new: Laptop) -> None:
    door = Told(new)
    outcome = through(door)
    assert outcome.state is State.DONE
    assert door.ahead == len(door.asked) - 1 > 1
    assert outcome.requests == len(door.asked)
    assert door.rows == outcome.came
    must_hold_what_stands(new)


def test_the_centre_is_told_in_full_where_it_began_and_never_again(new: Laptop) -> None:
    door = Told(new)
    through(door)
    assert [request.standing is not None for request in door.asked] == [True] + [False] * (len(door.asked) - 1)


def test_a_line_that_breaks_under_the_page_ahead_costs_that_page_alone(new: Laptop) -> None:
    broken = Told(new, most=2)
    assert through(broken).state is State.OFFLINE
    door = Told(new)
    assert through(door).state is State.DONE
    every = Told(new.fleet.laptop(PAM, fill=False))
    through(every)
    assert broken.rows + door.rows == every.rows
    must_hold_what_stands(new)


def test_a_page_that_cannot_be_written_takes_the_one_ahead_with_it(new: Laptop) -> None:
    door = Told(new)

    def fill_the_disk() -> None:
        if len(door.asked) == 2:
            event.listen(Engine, "before_cursor_execute", _no_room)

    door.meanwhile = fill_the_disk
    try:
        outcome = through(door)
    finally:
        event.remove(Engine, "before_cursor_execute", _no_room)
    assert (outcome.state, outcome.reason) == (State.OFFLINE, "store.full")
    with new.look() as reading:
        assert is_first(reading.connection)
    again = Told(new)
    assert through(again).state is State.DONE
    must_hold_what_stands(new)


def _no_room(_connection: object, _cursor: object, statement: str, *_: object) -> None:
    if "sync_stage" in statement and statement.startswith("INSERT"):
        raise Trouble("store.full")


def test_what_is_saved_meanwhile_goes_with_the_next_request_that_is_made(new: Laptop) -> None:
    door = Told(new)
    note = Activity(
        id=ActivityId(fresh_id()), type=ActivityType.NOTE, user=PAM.id, starts_at=datetime(2026, 11, 24, 9, tzinfo=UTC)
    )

    def save() -> None:
        door.meanwhile = lambda: None
        with new.work() as work:
            work.save(note)

    door.meanwhile = save
    assert through(door).state is State.DONE
    assert [len(request.sealed) for request in door.asked][:3] == [0, 1, 0]
    assert door.ahead == len(door.asked) - 3
    must_hold_what_stands(new)


def test_one_who_stops_takes_in_what_is_on_its_way_and_asks_no_more(new: Laptop) -> None:
    door, asked = Told(new), iter([True, True])
    outcome = through(door, lambda: next(asked, False))
    assert outcome.state is State.PARTIAL
    assert len(door.asked) == outcome.requests == 2
    assert outcome.came == door.rows
    assert through(Told(new)).state is State.DONE
    must_hold_what_stands(new)


def test_a_centre_that_forgot_where_the_device_stands_is_told_again(new: Laptop) -> None:
    door = Told(new)

    def forget() -> None:
        with new.fleet.centre.write() as connection:
            connection.execute(delete(standings))

    door.meanwhile = forget
    assert through(door).state is State.DONE
    must_hold_what_stands(new)


def test_rows_that_come_while_a_page_is_on_its_way_are_not_missed(new: Laptop) -> None:
    door = Told(new)

    def come() -> None:
        values = {"account": as_bytes(BAKERY.id), "family_name": "Late", "may_mail": 1}
        number = (10_000 + len(door.asked)).to_bytes(16)
        office.load(new.fleet.centre, [(REGISTRY.by_name["contact"], number, plain("contact", values))])
        if len(door.asked) > 2:
            door.meanwhile = lambda: None

    door.meanwhile = come
    assert through(door).state is State.DONE
    must_hold_what_stands(new)


def test_who_was_told_how_much_may_come_asks_after_each_page_first(new: Laptop) -> None:
    door = Told(new)
    assert through(door, page=LIMITS["page_bytes"] // 8).state is State.DONE
    assert door.ahead == 0
