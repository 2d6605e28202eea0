"""What exchanges have used is whole: those count too that moved nothing, in one line for each hour."""

from datetime import UTC, datetime, timedelta

from fieldcrm.replication.costs import keep_cost
from fieldcrm.replication.exchange import Outcome
from fieldcrm.store import history
from fieldcrm.store.store import Store
from tests.support.company import NOW

LONG_AGO = NOW - timedelta(days=400)
NOTHING_NEW = Outcome(requests=1, bytes_up=90, bytes_down=60, seconds=0.2)


def used(store: Store, since: datetime = LONG_AGO) -> list[tuple[int, int]]:
    with store.read() as reading:
        return [(each.up, each.down) for each in history.used_since(reading.connection, since)]


def test_exchanges_that_moved_nothing_are_one_line_that_is_not_told(store: Store) -> None:
    for _ in range(3):
        keep_cost(store, NOTHING_NEW)
    with store.read() as reading:
        assert history.lines(reading.connection) == []
    assert used(store) == [(270, 180)]


def test_an_exchange_that_reached_nobody_costs_nothing(store: Store) -> None:
    keep_cost(store, Outcome(requests=1, bytes_up=90))
    assert used(store) == []


def test_what_moved_something_stands_in_the_history_already(store: Store) -> None:
    keep_cost(store, Outcome(pulled=7, bytes_up=90, bytes_down=4000))
    assert used(store) == []


def test_what_was_used_before_is_left_out(store: Store) -> None:
    keep_cost(store, NOTHING_NEW)
    assert used(store, datetime(2100, 1, 1, tzinfo=UTC)) == []
