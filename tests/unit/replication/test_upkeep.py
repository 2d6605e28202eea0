"""What follows an exchange: at once what differs, once a week everything, and nothing that a link is paid for."""

from pathlib import Path

import pytest
from sqlalchemy import insert, update

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import AccountId
from fieldcrm.protocol.versions import SCHEMA
from fieldcrm.replication import upkeep
from fieldcrm.replication.exchange import Outcome, State
from fieldcrm.replication.upkeep import DAY_MS, WEEK_MS, Due
from fieldcrm.store import book, history
from fieldcrm.store.database import FAST
from fieldcrm.store.device import Identity, join
from fieldcrm.store.store import Store
from tests.support.company import KEY, now_ms, numbered

QUIET = Outcome(requests=1, bytes_up=90, bytes_down=60)


class Clock:
    """Stands until it is put."""

    def __init__(self) -> None:
        self.ms = now_ms()

    def __call__(self) -> int:
        return self.ms


class Nobody:
    """Answers as somebody does who is not asked."""

    def __init__(self, code: str = "link.offline") -> None:
        self._code = code

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """See `Remote`."""
        raise Trouble(self._code)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Store:
    """A laptop with one bucket that was pulled to its end."""
    made = Store.open(tmp_path / "work.db", KEY, clock, synchronous=FAST)
    join(
        made,
        Identity(
            device=numbered(1),
            device_code="K1",
            user=numbered(2),
            login="pam",
            company="The company",
            server="http://127.0.0.1:1",
            epoch=b"epoch-01",
            key=b"p" * 32,
        ),
    )
    with made.apply() as applying:
        bucket = {"id": 7, "name": "terr:1", "cursor": 9, "staged": 9, "schema": SCHEMA}
        applying.connection.execute(insert(book.buckets).values(bucket))
    tell(made, "UPDATE sync_ctl SET last_pull_ms = 1")
    return made


def tell(store: Store, statement: str) -> None:
    with store.apply() as applying:
        applying.connection.exec_driver_sql(statement)


def checked(store: Store, state: str = history.CHECKED, mended: int = 0) -> None:
    history.write_down_check(store, state, mended, bytes_up=1, bytes_down=1, ms=1)


def is_due(store: Store, outcome: Outcome = QUIET, *, is_free: bool = True) -> bool:
    return upkeep.due(store, outcome, is_free=is_free) is not None


def test_a_week_after_the_last_time_everything_is_compared(store: Store, clock: Clock) -> None:
    checked(store)
    clock.ms += WEEK_MS - 1
    assert not is_due(store)
    clock.ms += 1
    assert upkeep.due(store, QUIET, is_free=True) == Due(None)


def test_but_not_on_a_link_that_costs_nor_after_work_nor_after_a_failure(store: Store, clock: Clock) -> None:
    checked(store)
    clock.ms += WEEK_MS
    assert not is_due(store, is_free=False)
    assert not is_due(store, Outcome(pulled=1))
    assert not is_due(store, Outcome(state=State.OFFLINE))
    assert is_due(store)


def test_the_first_day_of_a_device_is_in_its_first_week_and_its_own(store: Store, clock: Clock) -> None:
    assert not is_due(store)
    days: dict[str, int] = {}
    checked(store, history.QUIET)
    began = clock.ms
    for code in ("K1", "K2", "K3", "K4"):
        with store.apply() as applying:
            applying.connection.execute(update(book.control).values(device_code=code))
        clock.ms = began
        while not is_due(store):
            clock.ms += DAY_MS // 8
        days[code] = clock.ms - began
    assert max(days.values()) <= WEEK_MS
    assert len(set(days.values())) == len(days)


def test_what_was_begun_and_not_ended_is_tried_the_next_day(store: Store, clock: Clock) -> None:
    checked(store)
    clock.ms += WEEK_MS
    checked(store, history.PUT_OFF)
    clock.ms += DAY_MS - 1
    assert not is_due(store)
    clock.ms += 1
    assert is_due(store)


def test_a_clock_that_is_put_back_by_years_puts_nothing_off(store: Store, clock: Clock) -> None:
    checked(store)
    clock.ms -= 100 * WEEK_MS
    assert is_due(store)


def test_a_device_that_is_being_filled_is_left_alone(store: Store, clock: Clock) -> None:
    checked(store)
    clock.ms += WEEK_MS
    tell(store, "UPDATE sync_ctl SET last_pull_ms = NULL")
    assert not is_due(store)


def test_what_was_found_to_differ_is_compared_at_once_on_any_link(store: Store) -> None:
    tell(store, "UPDATE sync_bucket SET suspect = 1")
    assert upkeep.due(store, Outcome(pulled=1), is_free=False) == Due(frozenset({7}))
    assert not is_due(store, Outcome(state=State.OFFLINE))


def test_it_is_not_read_anew_because_nobody_was_reached(store: Store) -> None:
    tell(store, "UPDATE sync_bucket SET suspect = 1")
    upkeep.look_after(store, Nobody(), lambda: 0.0, Due(frozenset({7})), lambda: True)
    assert cursor(store) == 9
    assert is_due(store)


def test_where_the_centre_cannot_compare_it_is_read_anew_once_a_day(store: Store, clock: Clock) -> None:
    older = Nobody("link.not_the_centre")
    tell(store, "UPDATE sync_bucket SET suspect = 1")
    upkeep.look_after(store, older, lambda: 0.0, Due(frozenset({7})), lambda: True)
    assert cursor(store) == 0
    tell(store, "UPDATE sync_bucket SET cursor = 9, staged = 9")
    assert not is_due(store)
    clock.ms += DAY_MS
    assert is_due(store)


def test_an_older_centre_is_not_asked_to_compare_everything_every_time(store: Store, clock: Clock) -> None:
    checked(store)
    clock.ms += WEEK_MS
    upkeep.look_after(store, Nobody("link.not_the_centre"), lambda: 0.0, Due(None), lambda: True)
    assert (cursor(store), is_due(store)) == (9, False)


def test_work_that_is_saved_meanwhile_goes_before_what_can_wait(store: Store) -> None:
    with store.write() as work:
        work.save(Account(id=AccountId(numbered(5)), number="N-1", name="Bakery"))
    tell(store, "UPDATE account SET _rv = 1, _b = 7")
    verified = upkeep.look_after(store, Nobody(), lambda: 0.0, Due(None), lambda: True)
    assert (verified.requests, verified.reason) == (0, "stopped")
    assert upkeep.look_after(store, Nobody(), lambda: 0.0, Due({7}), lambda: True).requests == 1


def cursor(store: Store) -> int:
    with store.read() as reading:
        return int(reading.connection.exec_driver_sql("SELECT cursor FROM sync_bucket").scalar_one())


def test_only_what_was_put_right_stands_in_the_history(store: Store) -> None:
    for state, mended in ((history.CHECKED, 0), (history.PUT_OFF, 0), (history.MENDED, 0), (history.CHECKED, 3)):
        checked(store, state, mended)
    with store.read() as reading:
        assert [line.pulled for line in history.lines(reading.connection)] == [3]
