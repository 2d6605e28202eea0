"""Free time in a day goes to the customer who is due and near, each of them once, and never over what is planned."""

from datetime import UTC, date, datetime, timedelta
from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.ids import AccountId
from fieldcrm.domain.openings import FARTHEST, Candidate, Opening, Stop, openings
from fieldcrm.domain.order_stages import STATUSES, Stage, stage_of
from fieldcrm.domain.orders import OrderStatus
from fieldcrm.domain.places import Spot, km
from fieldcrm.domain.slots import Slot, slot_at
from fieldcrm.domain.wall import Wall

WALL = Wall(UTC)
DAY = date(2026, 11, 24)
KYIV, LVIV = Spot(50.4501, 30.5234), Spot(49.8397, 24.0297)
NEXT_DOOR = Spot(50.46, 30.53)


def at(hour: int, minute: int = 0) -> datetime:
    return WALL.moment(DAY, 60 * hour + minute)


def taken(hour: int, minutes: int, spot: Spot | None = None) -> Stop:
    return Stop(slot=slot_at(DAY, hour * 60, timedelta(minutes=minutes), WALL), spot=spot)


def due(name: str, left: int = 0, spot: Spot | None = None) -> Candidate:
    return Candidate(account=AccountId(name), name=name, left=left, spot=spot)


def found(stops: list[Stop], candidates: list[Candidate], after: datetime | None = None) -> list[Opening]:
    return openings(stops, candidates, after or at(9), at(18), WALL)


def said(opening: Opening) -> tuple[str, str, str]:
    begins, ends = opening.slot.starts_at, opening.slot.ends_at
    assert begins is not None
    assert ends is not None
    return f"{begins:%H:%M}", f"{ends:%H:%M}", opening.candidate.name


def test_what_lies_between_two_visits_and_after_the_last_is_free() -> None:
    day = [taken(9, 45), taken(11, 60)]
    names = [due("Anna"), due("Boris"), due("Clara")]
    assert [said(each) for each in found(day, names)] == [("09:45", "11:00", "Anna"), ("12:00", "18:00", "Boris")]


def test_the_latest_comes_first_where_no_place_is_known() -> None:
    [first, *_] = found([taken(9, 45)], [due("In time", 3), due("Late", -4)])
    assert first.candidate.name == "Late"


def test_the_nearest_comes_first_and_says_how_far() -> None:
    names = [due("Far and late", -9, Spot(50.6, 30.5)), due("Next door", -2, NEXT_DOOR), due("Nobody knows where", -20)]
    [first, *_] = found([taken(9, 45, KYIV)], names)
    assert first.candidate.name == "Next door"
    assert first.km is not None
    assert isclose(first.km, km(KYIV, NEXT_DOOR))


def test_who_is_late_or_due_within_days_goes_before_who_is_nearer() -> None:
    names = [due("Next door, in two days", 2, NEXT_DOOR), due("Farther and late", -32, Spot(50.6, 30.5))]
    [first, *_] = found([taken(9, 45, KYIV)], names)
    assert first.candidate.name == "Farther and late"


def test_nobody_is_sent_to_another_town_between_two_visits() -> None:
    assert km(KYIV, LVIV) > FARTHEST
    assert found([taken(9, 45, KYIV)], [due("Lviv", -9, LVIV)]) == []


def test_less_than_a_visit_is_no_opening() -> None:
    assert [said(each) for each in found([taken(9, 30), taken(10, 480)], [due("Anna")])] == []


def test_what_is_gone_of_the_day_is_not_offered_and_planning_goes_by_quarters() -> None:
    [only] = found([taken(9, 45)], [due("Anna")], after=at(14, 7))
    assert said(only) == ("14:15", "18:00", "Anna")
    assert only.visit.length == timedelta(minutes=45)


def test_entries_without_an_hour_take_no_time() -> None:
    [only] = found([taken(9, 45), Stop(slot=Slot(day=DAY))], [due("Anna")])
    assert said(only) == ("09:45", "18:00", "Anna")


@given(
    st.lists(st.tuples(st.integers(7, 19), st.integers(5, 200)), max_size=8),
    st.integers(0, 12),
    st.integers(8 * 60, 18 * 60),
)
def test_no_opening_lies_over_what_is_planned_and_nobody_is_offered_twice(
    day: list[tuple[int, int]], many: int, minute: int
) -> None:
    stops = [taken(hour, minutes) for hour, minutes in day]
    offered = found(stops, [due(str(each)) for each in range(many)], after=WALL.moment(DAY, minute))
    assert len({each.candidate.name for each in offered}) == len(offered)
    assert not [each for each in offered if any(each.slot.clashes(stop.slot) for stop in stops)]
    assert all(each.slot.length >= each.visit.length for each in offered)


@pytest.mark.parametrize(
    ("here", "there", "kilometres"),
    [
        (KYIV, LVIV, 468),
        (KYIV, KYIV, 0.0),
        (Spot(0, 0), Spot(0, 180), 20_015.1),
        (Spot(90, 0), Spot(-90, 7), 20_015.1),
    ],
)
def test_a_distance_is_that_of_the_great_circle(here: Spot, there: Spot, kilometres: float) -> None:
    assert km(here, there) == pytest.approx(kilometres, abs=1)
    assert km(there, here) == pytest.approx(km(here, there))


def test_an_order_stands_on_one_rung_at_most_and_what_is_not_sent_is_still_here() -> None:
    for status in OrderStatus:
        assert sum(status in statuses for statuses in STATUSES.values()) <= 1
    assert stage_of(OrderStatus.READY, waits=True) is Stage.WAITING
    assert stage_of(OrderStatus.READY, waits=False) is Stage.RECEIVED
    assert stage_of(OrderStatus.DRAFT, waits=True) is Stage.DRAFT
    assert stage_of(OrderStatus.CANCELLED, waits=False) is None
