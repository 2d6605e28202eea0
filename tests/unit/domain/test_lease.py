"""How long a device may go without its office: what has gone never comes back by a clock, only by the office."""

from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.lease import DAY_MS, Lease, Stage

NOON = 1_764_500_000_000
FORTNIGHT = Lease(days=14, seen_ms=NOON)
moments = st.lists(st.integers(-20 * 365, 20 * 365), max_size=12)


def gone(days: float) -> Lease:
    return FORTNIGHT.at(NOON + int(days * DAY_MS))


def test_it_is_told_at_half_and_at_four_fifths_and_ends_when_all_has_gone() -> None:
    stages = [gone(days).stage for days in (0, 6.99, 7, 11.19, 11.21, 13.99, 14, 400)]
    assert stages == [Stage.FRESH] * 2 + [Stage.HALF] * 2 + [Stage.LATE] * 2 + [Stage.OVER] * 2
    assert [gone(days).days_left for days in (0, 0.5, 1, 13.5, 14, 400)] == [14, 14, 13, 1, 0, 0]


def test_without_an_end_none_comes() -> None:
    free = Lease(days=0, seen_ms=NOON).at(NOON + 10_000 * DAY_MS)
    assert (free.stage, free.days_left) == (Stage.FRESH, 0)


@given(moments)
def test_whatever_the_clock_says_nothing_comes_back(said: list[int]) -> None:
    lease = FORTNIGHT
    for day in said:
        before, lease = lease, lease.at(NOON + day * DAY_MS)
        assert lease.spent_ms >= before.spent_ms


@given(moments)
def test_time_that_goes_on_a_clock_that_was_put_back_counts(said: list[int]) -> None:
    lease = FORTNIGHT
    for day in said:
        lease = lease.at(NOON + day * DAY_MS)
    assert lease.at(lease.seen_ms - 10_000 * DAY_MS).at(lease.seen_ms - 9_986 * DAY_MS).is_over


def test_the_office_begins_it_anew_and_says_how_long_it_is() -> None:
    anew = gone(13).heard(30, 0, NOON + 13 * DAY_MS)
    assert (anew.days, anew.spent_ms, anew.at(NOON + 42 * DAY_MS).is_over) == (30, 0, False)


def test_a_word_of_an_earlier_time_gives_back_what_has_gone_before_it_and_no_more() -> None:
    assert gone(10).heard(14, 4 * DAY_MS, NOON + 10 * DAY_MS).spent_ms == 4 * DAY_MS
    assert gone(3).heard(14, 9 * DAY_MS, NOON + 3 * DAY_MS).spent_ms == 3 * DAY_MS
