"""Slots clash where they overlap, and the next free one clashes with nothing and lies in working hours."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.slots import STEP, WORK_BEGINS, WORK_ENDS, Slot, next_free, slot_at, snapped, taken_part, whole_day
from fieldcrm.domain.wall import Wall

KYIV = Wall(ZoneInfo("Europe/Kyiv"))
TUESDAY, SATURDAY = date(2026, 11, 24), date(2026, 11, 28)
MINUTE = timedelta(minutes=1)
SLOTS = st.builds(
    slot_at,
    st.dates(TUESDAY, TUESDAY + timedelta(days=5)),
    st.integers(0, 1439),
    st.integers(1, 300).map(lambda minutes: minutes * MINUTE),
    st.just(KYIV),
)


def at(minute: int, length: int = 30, day: date = TUESDAY) -> Slot:
    return slot_at(day, minute, length * MINUTE, KYIV)


def test_slots_that_follow_each_other_do_not_clash() -> None:
    assert not at(600).clashes(at(630))
    assert at(600).clashes(at(629))
    assert not Slot(day=TUESDAY).clashes(at(600))


@given(SLOTS, SLOTS)
def test_a_clash_is_mutual(one: Slot, other: Slot) -> None:
    assert one.clashes(other) == other.clashes(one)


@given(st.lists(SLOTS, max_size=40), st.integers(15, 240).map(lambda minutes: minutes * MINUTE))
def test_the_next_free_slot_is_free_and_in_working_hours(taken: list[Slot], length: timedelta) -> None:
    after = KYIV.moment(TUESDAY, 11 * 60 + 7)
    found = next_free(taken, after, length, KYIV)
    assert found.starts_at is not None
    assert found.starts_at >= after
    assert not any(found.clashes(each) for each in taken)
    begins = KYIV.minute(found.starts_at)
    assert begins % STEP == 0
    assert WORK_BEGINS <= begins <= WORK_ENDS - length / MINUTE
    assert found.day.weekday() < 5


def test_where_everything_is_taken_the_first_slot_is_offered_all_the_same() -> None:
    month = [whole_day(TUESDAY + timedelta(days=day), KYIV) for day in range(60)]
    assert next_free(month, KYIV.moment(TUESDAY, 600), 30 * MINUTE, KYIV) == at(600)


def test_after_the_last_working_hour_it_is_the_next_morning() -> None:
    assert next_free([], KYIV.moment(TUESDAY, 19 * 60), 30 * MINUTE, KYIV) == at(
        WORK_BEGINS, day=TUESDAY + timedelta(days=1)
    )


def test_on_a_saturday_one_plans_for_that_day_or_for_monday() -> None:
    assert next_free([], KYIV.moment(SATURDAY, 600), 30 * MINUTE, KYIV).day == SATURDAY
    full = [whole_day(SATURDAY, KYIV)]
    assert next_free(full, KYIV.moment(SATURDAY, 600), 30 * MINUTE, KYIV).day == SATURDAY + timedelta(days=2)


def test_a_minute_snaps_to_the_nearest_quarter_of_its_day() -> None:
    assert [snapped(minute) for minute in (-20, 7, 8, 622.4, 1439)] == [0, 0, 15, 615, 1425]


def test_a_slot_moves_to_another_day_at_the_same_time() -> None:
    assert at(600).on(SATURDAY, KYIV) == at(600, day=SATURDAY)
    assert Slot(day=TUESDAY).on(SATURDAY, KYIV) == Slot(day=SATURDAY)
    assert whole_day(TUESDAY, KYIV).covers_its_day(KYIV)
    assert not at(0, 600).covers_its_day(KYIV)


def test_an_hour_that_is_taken_twice_counts_once_and_evenings_do_not_count() -> None:
    slots = [
        at(WORK_BEGINS, 180),
        at(WORK_BEGINS + 60, 60),
        at(WORK_ENDS - 60, 300),
        at(WORK_ENDS + 60),
        at(600, 9, SATURDAY),
    ]
    assert taken_part(slots, timedelta(), TUESDAY, KYIV) == 240 / (WORK_ENDS - WORK_BEGINS)
    assert taken_part(slots, 60 * MINUTE, TUESDAY, KYIV) == 300 / (WORK_ENDS - WORK_BEGINS)


@given(st.lists(SLOTS, max_size=40), st.integers(0, 2_000).map(lambda minutes: minutes * MINUTE))
def test_no_day_is_more_than_full(slots: list[Slot], without_hour: timedelta) -> None:
    assert 0 <= taken_part(slots, without_hour, TUESDAY, KYIV) <= 1
    assert taken_part([*slots, whole_day(TUESDAY, KYIV)], without_hour, TUESDAY, KYIV) == 1
