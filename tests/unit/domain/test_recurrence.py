"""What comes back falls on the days that RFC 5545 names; a text that names no rule of ours is refused, never bent."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.recurrence import Every, Rule, monthly, monthly_by_weekday, read_rule, tidy_rule, weekly

TUESDAY = date(2026, 11, 24)
YEAR = timedelta(days=366)
DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))


INTERVALS, TIMES = st.integers(1, 5), st.integers(1, 40)
WEEKDAYS = st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days)))
MONTH = partial(st.builds, Rule, every=st.just(Every.MONTH), interval=INTERVALS)
PATTERNS = st.one_of(
    st.builds(Rule, every=st.sampled_from(Every), interval=INTERVALS),
    st.builds(Rule, every=st.just(Every.WEEK), interval=INTERVALS, weekdays=WEEKDAYS),
    MONTH(month_day=st.sampled_from([-1, *range(1, 32)])),
    MONTH(weekdays=st.tuples(st.integers(0, 6)), nth=st.sampled_from([-5, -2, -1, 1, 2, 3, 4, 5])),
)
RULES = st.one_of(PATTERNS, st.builds(replace, PATTERNS, until=DAYS), st.builds(replace, PATTERNS, times=TIMES))


def by_the_book(rule: Rule, first: date, begin: date, end: date) -> list[date]:
    """What another program, which many calendars trust, makes of the same text."""
    book = rrulestr(rule.text, dtstart=datetime.combine(first, time()))
    found = book.between(datetime.combine(begin, time()), datetime.combine(end, time()), inc=True)
    return [each.date() for each in found]


@given(RULES, DAYS, st.integers(-50, 500), st.integers(0, 500))
def test_a_rule_names_the_days_that_others_read_in_it(rule: Rule, first: date, later: int, length: int) -> None:
    begin = first + timedelta(days=later)
    end = begin + timedelta(days=length)
    assert list(rule.days(first, begin, end)) == by_the_book(rule, first, begin, end)


@given(RULES)
def test_a_rule_reads_back_as_it_was_written(rule: Rule) -> None:
    assert read_rule(rule.text) == rule


@given(st.text())
def test_any_text_is_a_rule_or_refused(text: str) -> None:
    with suppress(RuleBroken):
        assert tidy_rule(tidy_rule(text)) == tidy_rule(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "FREQ=YEARLY",
        "FREQ=WEEKLY;BYDAY=2MO",
        "FREQ=MONTHLY;BYDAY=MO",
        "FREQ=MONTHLY;BYDAY=6MO",
        "FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=3",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=DAILY;BYMONTHDAY=3",
        "FREQ=DAILY;BYHOUR=9",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=1000",
        "FREQ=DAILY;COUNT=3;UNTIL=20261231",
        "FREQ=DAILY;UNTIL=20260230",
        "FREQ=DAILY;UNTIL=20261231T000000Z",
    ],
)
def test_what_is_outside_our_part_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken, match=r"rule\.form"):
        read_rule(text)


def test_a_rule_has_one_spelling() -> None:
    assert tidy_rule(" byday=th,MO;freq=weekly;interval=1 ") == "FREQ=WEEKLY;BYDAY=MO,TH"


def test_the_rules_a_day_suggests() -> None:
    assert weekly(TUESDAY, 2).text == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"
    assert monthly(TUESDAY).text == "FREQ=MONTHLY;BYMONTHDAY=24"
    assert monthly_by_weekday(TUESDAY).text == "FREQ=MONTHLY;BYDAY=4TU"
    assert monthly_by_weekday(date(2026, 12, 29)).text == "FREQ=MONTHLY;BYDAY=-1TU"


@given(RULES, DAYS, st.integers(0, 300))
def test_what_ends_before_a_day_and_goes_on_from_it_is_the_whole(rule: Rule, first: date, later: int) -> None:
    end = first + YEAR
    whole = list(rule.days(first, first, end))
    split = next((day for day in whole if day >= first + timedelta(days=later)), None)
    if split is None:
        return
    before = rule.ends_before(split).days(first, first, end)
    after = rule.goes_on_from(split, first).days(split, split, end)
    assert [*before, *after] == whole


@given(RULES, DAYS, st.integers(-10, 10))
def test_a_moved_pattern_begins_on_its_new_first_day(rule: Rule, first: date, by: int) -> None:
    began = next(rule.days(first, first, first + YEAR), None)
    if began is None:
        return
    shift = timedelta(days=by)
    moved = rule.moved_to(began + shift, shift)
    assert next(moved.days(began + shift, began + shift, began + YEAR)) == began + shift


def test_a_pattern_of_several_weekdays_moves_as_a_whole() -> None:
    rule = read_rule("FREQ=WEEKLY;BYDAY=MO,SU;UNTIL=20261231")
    assert rule.moved_to(TUESDAY, timedelta(days=1)).text == "FREQ=WEEKLY;BYDAY=MO,TU;UNTIL=20270101"


def test_a_rule_at_the_end_of_time_ends_there() -> None:
    last = date(9999, 12, 30)
    for rule in (Rule(every=Every.DAY), weekly(last), monthly(last), monthly_by_weekday(last)):
        assert len(list(rule.days(last, last, date.max))) <= 2
