"""The entries of a day: which visit is next, which are past their time, and which lie over another."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest

from fieldcrm.domain.places import Spot
from fieldcrm.domain.slots import slot_at
from fieldcrm.domain.wall import Wall
from fieldcrm.store.queries.diary import Event
from fieldcrm.ui.shared.hours import hour
from fieldcrm.ui.today.stops import next_visit, stops_of

DAY, WALL = date(2026, 11, 24), Wall(UTC)
NOW = datetime(2026, 11, 24, 10, 5, tzinfo=UTC)


def entry(begins: float, minutes: int = 45, status: str = "planned", *, kind: str = "visit", at: str = "") -> Event:
    return Event(
        kind=kind,
        id=f"{begins}",
        on=None,
        slot=slot_at(DAY, round(begins * 60), timedelta(minutes=minutes), WALL),
        status=status,
        account_id=at,
        name="Somebody",
        place="",
        person="",
        subject="",
        sync=None,
        comes_back=False,
    )


@pytest.mark.parametrize(
    ("day", "following"),
    [
        ([entry(8), entry(9, status="done"), entry(11)], 11),
        ([entry(8), entry(9)], 8),
        ([entry(8), entry(9, status="done")], 8),
        ([entry(8, status="done"), entry(9, status="started"), entry(10)], 9),
        ([entry(8, kind="call"), entry(9)], 9),
    ],
    ids=["after the last that was begun", "late but in their order", "passed over", "begun", "no call"],
)
def test_the_next_visit_comes_after_the_last_one_that_was_begun(day: Sequence[Event], following: float) -> None:
    found = next_visit(day)
    assert found is not None
    assert found.id == f"{following}"


def test_where_all_is_done_nothing_is_next() -> None:
    assert next_visit([entry(8, status="done")]) is None


def test_a_visit_whose_time_is_over_says_so_and_one_that_could_still_be_does_not() -> None:
    day = [entry(8), entry(9, status="done"), entry(9.5), entry(11)]
    assert [each.is_late for each in stops_of(day, {}, NOW)] == [True, False, False, False]


def test_what_lies_over_something_longer_names_its_hour() -> None:
    day = [entry(8, 120), entry(9, 15), entry(9.5), entry(10.5)]
    told = [each.overlaps for each in stops_of(day, {}, NOW)]
    assert told == ["", hour(day[0].slot), hour(day[0].slot), ""]


def test_what_is_over_crowds_nothing() -> None:
    assert [each.overlaps for each in stops_of([entry(8, 120, "done"), entry(9)], {}, NOW)] == ["", ""]


def test_a_call_needs_no_way() -> None:
    places = {"a": Spot(50.45, 30.52), "b": Spot(50.46, 30.53)}
    day = [entry(8, at="a"), entry(9, kind="call", at="b"), entry(10, at="b")]
    away = [each.km for each in stops_of(day, places, NOW)]
    assert away[:2] == [None, None]
    assert away[2] is not None
