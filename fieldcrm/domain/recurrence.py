"""What comes back in the diary: a rule that names days, read from and written as a part of RFC 5545."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import islice, takewhile
from typing import Annotated, Final

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.marks import Written

MOST_TIMES: Final = 999
LONGEST_INTERVAL: Final = 99
LAST: Final = -1
"""The last of its weekday, or the last day, of a month."""

_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_NTH: Final = re.compile(r"(-?[1-5])(MO|TU|WE|TH|FR|SA|SU)")
_WEEK: Final = 7


class Every(StrEnum):
    """What a rule counts in."""

    DAY = "DAILY"
    WEEK = "WEEKLY"
    MONTH = "MONTHLY"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Every so many days, weeks or months; of a week its `weekdays` (Monday is 0), of a month one day.

    A month's day is `month_day`, or else the `nth` of the one weekday. A rule that names none is about its first day.
    It ends with the day `until`, or after so many `times`, or not at all.
    """

    every: Every
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    month_day: int = 0
    nth: int = 0
    until: date | None = None
    times: int = 0

    @property
    def text(self) -> str:
        """As RFC 5545 writes it: `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20261231`."""
        return ";".join(f"{name}={value}" for name, value in self._parts() if value)

    def days(self, first: date, begin: date, end: date) -> Iterator[date]:
        """Its days from `begin` to `end`, both included, where `first` is the day it may begin."""
        start = first if self.times else max(first, begin)
        last = min(end, self.until or end)
        found = (day for day in self._all(first, start, last) if day >= first)
        counted = islice(found, self.times) if self.times else found
        return (day for day in counted if day >= begin)

    def ends_before(self, day: date) -> "Rule":
        """The same up to the day before."""
        return replace(self, until=day - timedelta(days=1), times=0)

    def goes_on_from(self, day: date, first: date) -> "Rule":
        """The same for what is left of it from that day on."""
        gone = sum(1 for _ in self.days(first, first, day - timedelta(days=1))) if self.times else 0
        return replace(self, times=max(1, self.times - gone)) if self.times else self

    def moved_to(self, first: date, by: timedelta) -> "Rule":
        """The same pattern some days later or earlier, where `first` is its new beginning."""
        until = self.until + by if self.until else None
        match self.every:
            case Every.WEEK:
                weekdays = tuple(sorted((day + by.days) % _WEEK for day in self.weekdays))
                return replace(self, weekdays=weekdays, until=until)
            case Every.MONTH if by and self.nth:
                return replace(self, weekdays=(first.weekday(),), nth=_nth_of(first), until=until)
            case Every.MONTH if by and self.month_day:
                return replace(self, month_day=first.day, until=until)
            case _:
                return replace(self, until=until)

    def _parts(self) -> Iterator[tuple[str, str]]:
        yield "FREQ", self.every.value
        yield "INTERVAL", str(self.interval) if self.interval > 1 else ""
        nth = str(self.nth) if self.nth else ""
        yield "BYDAY", ",".join(f"{nth}{_WEEKDAYS[day]}" for day in self.weekdays)
        yield "BYMONTHDAY", str(self.month_day) if self.month_day else ""
        yield "UNTIL", f"{self.until:%Y%m%d}" if self.until else ""
        yield "COUNT", str(self.times) if self.times else ""

    def _all(self, first: date, start: date, last: date) -> Iterator[date]:
        """In order, from the period that `start` is in; days before `start` may be among them."""
        if start > last:
            return iter(())
        match self.every:
            case Every.DAY:
                found = self._daily(first, start)
            case Every.WEEK:
                found = self._weekly(first, start)
            case Every.MONTH:
                found = self._monthly(first, start, last)
        return takewhile(lambda day: day <= last, found)

    def _daily(self, first: date, start: date) -> Iterator[date]:
        skipped = -(-(start - first).days // self.interval)
        ordinals = range(first.toordinal() + skipped * self.interval, date.max.toordinal() + 1, self.interval)
        return map(date.fromordinal, ordinals)

    def _weekly(self, first: date, start: date) -> Iterator[date]:
        """Weeks are counted from Monday, wherever people begin theirs: that is RFC 5545's own beginning."""
        monday = first.toordinal() - first.weekday()
        step = _WEEK * self.interval
        skipped = (start.toordinal() - monday) // step
        weekdays = self.weekdays or (first.weekday(),)
        mondays = range(monday + skipped * step, date.max.toordinal() - _WEEK, step)
        return (date.fromordinal(each + day) for each in mondays for day in weekdays if each + day > 0)

    def _monthly(self, first: date, start: date, last: date) -> Iterator[date]:
        begun = first.year * 12 + first.month - 1
        skipped = max(0, start.year * 12 + start.month - 1 - begun) // self.interval
        months = range(begun + skipped * self.interval, last.year * 12 + last.month, self.interval)
        found = (self._in_month(month // 12, month % 12 + 1, first) for month in months)
        return (day for day in found if day)

    def _in_month(self, year: int, month: int, first: date) -> date | None:
        """The one day of a month; a month without a 31st has none."""
        length = _month_length(year, month)
        if self.nth:
            number = _nth_weekday(date(year, month, 1).weekday(), self.weekdays[0], self.nth, length)
        else:
            wanted = self.month_day or first.day
            number = wanted if wanted > 0 else length + 1 + wanted
        return date(year, month, number) if 1 <= number <= length else None


def weekly(day: date, interval: int = 1) -> Rule:
    """On this day's weekday."""
    return Rule(every=Every.WEEK, interval=interval, weekdays=(day.weekday(),))


def monthly(day: date) -> Rule:
    """On this day of the month."""
    return Rule(every=Every.MONTH, month_day=day.day)


def monthly_by_weekday(day: date) -> Rule:
    """On the second Tuesday, if it is one; a fifth is the last."""
    return Rule(every=Every.MONTH, weekdays=(day.weekday(),), nth=_nth_of(day))


def read_rule(text: str) -> Rule:
    """The rule a text names; what is outside the part of RFC 5545 we keep is refused, never bent."""
    try:
        parts = dict(part.split("=", 1) for part in text.strip().upper().split(";"))
        rule = _rule(parts)
    except (ValueError, KeyError):
        raise RuleBroken("rule.form", text) from None
    return rule


def tidy_rule(text: str) -> str:
    """A rule in its one spelling."""
    return read_rule(text).text


Repeats = Annotated[str, Written("line", tidy_rule)]


def _rule(parts: dict[str, str]) -> Rule:
    every = Every(parts.pop("FREQ"))
    nth, weekdays = _by_day(every, parts.pop("BYDAY", ""))
    month_day = parts.pop("BYMONTHDAY", "")
    until = parts.pop("UNTIL", "")
    rule = Rule(
        every=every,
        interval=_whole(parts.pop("INTERVAL", "1"), LONGEST_INTERVAL),
        weekdays=weekdays,
        nth=nth,
        month_day=_month_day(every, month_day) if month_day else 0,
        until=_day(until) if until else None,
        times=_whole(parts.pop("COUNT", "0"), MOST_TIMES, least=0),
    )
    is_clear = not (rule.until and rule.times) and not (rule.nth and rule.month_day)
    if parts or not is_clear:
        raise ValueError(parts)
    return rule


def _by_day(every: Every, text: str) -> tuple[int, tuple[int, ...]]:
    if not text:
        return 0, ()
    found = _NTH.fullmatch(text)
    if found and every is Every.MONTH:
        return int(found[1]), (_WEEKDAYS.index(found[2]),)
    if every is not Every.WEEK:
        raise ValueError(text)
    return 0, tuple(sorted({_WEEKDAYS.index(day) for day in text.split(",")}))


def _month_day(every: Every, text: str) -> int:
    number = int(text)
    if every is not Every.MONTH or not (number == LAST or 1 <= number <= 31):
        raise ValueError(text)
    return number


def _day(text: str) -> date:
    if not text.isascii() or len(text) != 8:
        raise ValueError(text)
    return date(int(text[:4]), int(text[4:6]), int(text[6:]))


def _whole(text: str, most: int, *, least: int = 1) -> int:
    number = int(text)
    if not least <= number <= most:
        raise ValueError(text)
    return number


def _nth_of(day: date) -> int:
    nth = (day.day - 1) // _WEEK + 1
    return LAST if nth == 5 else nth


def _nth_weekday(first_weekday: int, weekday: int, nth: int, length: int) -> int:
    """The number of the day; one that the month does not have is outside it."""
    earliest = 1 + (weekday - first_weekday) % _WEEK
    if nth > 0:
        return earliest + _WEEK * (nth - 1)
    latest = earliest + _WEEK * ((length - earliest) // _WEEK)
    return latest + _WEEK * (nth + 1)


def _month_length(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1) if (year, month) < (date.max.year, 12) else None
    return 31 if following is None else (following - timedelta(days=1)).day
