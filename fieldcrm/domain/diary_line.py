"""A line typed into the diary, understood: `visit Sofia Bakery thu 10:30 45m`, in any of our languages."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain
from typing import Final, TypeVar

from fieldcrm.domain.diary_parts import (
    Again,
    Day,
    Found,
    Length,
    Part,
    Place,
    Time,
    Times,
    Until,
    read_joined,
    read_part,
    told,
)
from fieldcrm.domain.diary_words import CHINESE
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.recurrence import Every, Rule, monthly, weekly

P = TypeVar("P", bound=Part)


class Kind(StrEnum):
    """What is planned; each but a visit is a type of activity."""

    VISIT = "visit"
    CALL = "call"
    MEETING = "meeting"
    TASK = "task"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What was understood. What was not said is None, and what cannot be is in `wrong`.

    `name` is what is left: whom it is with, or what a meeting or task is about; `about` follows a word for it.
    """

    kind: Kind | None = None
    name: str = ""
    about: str = ""
    day: date | None = None
    begin: int | None = None
    minutes: int | None = None
    rule: Rule | None = None
    wrong: tuple[RuleBroken, ...] = ()


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the line: where it stands, and how it is compared; a quoted one is compared with nothing."""

    begin: int
    end: int
    folded: str


_KINDS: Final = {
    **dict.fromkeys(told(lambda words: words.visit), Kind.VISIT),
    **dict.fromkeys(told(lambda words: words.call), Kind.CALL),
    **dict.fromkeys(told(lambda words: words.meeting), Kind.MEETING),
    **dict.fromkeys(told(lambda words: words.task), Kind.TASK),
}
_ABOUT: Final = told(lambda words: words.about)
_WIDE: Final = str.maketrans("０１２３４５６７８９：．／＋－　’ʼ", "0123456789:./+- ''")
"""Digits and marks as Chinese keyboards give them, and apostrophes; each one letter for one."""

_QUOTED: Final = re.compile(r'"[^"]*"|«[^»]*»|“[^”]*”')


def understand(line: str, today: date) -> Said:
    """Read a line; whatever it says, it is read somehow: words that mean nothing else are the name."""
    words = list(_words(line))
    found = _chosen(list(_found([word.folded for word in words], today)))
    taken = {place for begin, (length, _) in found for place in range(begin, begin + length)}
    left = [word for place, word in enumerate(words) if place not in taken]
    kind = _KINDS.get(left[0].folded) if left else None
    name, about = _left(line, left[1:] if kind else left)
    return _said(kind, name, about, [part for _, (_, part) in found], today)


def _words(line: str) -> Iterator[Word]:
    """Words and quoted texts in their order; Chinese ones that mean something stand alone without blanks."""
    plain, begin = line.translate(_WIDE), 0
    for quoted in chain(_QUOTED.finditer(plain), (None,)):
        end = quoted.start() if quoted else len(plain)
        for found in _WORD.finditer(plain, begin, end):
            yield Word(found.start(), found.end(), found[0].casefold().strip(",;"))
        if quoted:
            yield Word(quoted.start(), quoted.end(), "")
            begin = quoted.end()


def _found(words: Sequence[str], today: date) -> Iterator[tuple[int, Found]]:
    """Everything that means something, from left to right; a bare number behind a day is an hour."""
    place, is_after_day = 0, False
    while place < len(words):
        here = Place(words[place : place + _MOST_WORDS], today, is_after_day)
        found = read_part(here) or read_joined(here)
        if found:
            yield place, found
        is_after_day = found is not None and isinstance(found[1], Day)
        place += found[0] if found else 1


def _chosen(found: Sequence[tuple[int, Found]]) -> list[tuple[int, Found]]:
    """Of each sort the last one: in `visit Sun Cafe thu` the first is part of a name."""
    last = {type(each[1][1]): each for each in found}
    return sorted(last.values(), key=lambda each: each[0])


def _left(line: str, words: Iterable[Word]) -> tuple[str, str]:
    """The line without what was understood, and what stands in it behind a word for `about`."""
    name, about = "", ""
    is_about, end = False, 0
    for word in words:
        if word.folded in _ABOUT and name:
            is_about = True
            continue
        text = line[word.begin : word.end].strip('"«»“”')
        glue = "" if word.begin == end else " "
        name, about = (name, f"{about}{glue}{text}") if is_about else (f"{name}{glue}{text}", about)
        end = word.end
    return name.strip(" ,;"), about.strip(" ,;")


def _said(kind: Kind | None, name: str, about: str, parts: Sequence[Part], today: date) -> Said:
    day, time, length = _one(parts, Day), _one(parts, Time), _one(parts, Length)
    rule = _rule(parts, (day and day.day) or today)
    wrong = tuple(part.wrong for part in (day, time, length) if part and part.wrong)
    begin = None if time is None or time.wrong else time.begin
    return Said(
        kind=kind,
        name=name,
        about=about,
        day=_first_day(day.day if day else None, rule, today),
        begin=begin,
        minutes=_minutes(time, length),
        rule=rule,
        wrong=wrong,
    )


def _one(parts: Iterable[Part], sort: type[P]) -> P | None:
    return next((part for part in parts if isinstance(part, sort)), None)


def _minutes(time: Time | None, length: Length | None) -> int | None:
    if time and time.end is not None:
        return time.end - time.begin
    return length.minutes if length and not length.wrong else None


def _rule(parts: Sequence[Part], day: date) -> Rule | None:
    again, until, times = _one(parts, Again), _one(parts, Until), _one(parts, Times)
    if again is None:
        return None
    return _pattern(again, day, until.day if until else None, times.times if times and not until else 0)


def _pattern(again: Again, day: date, until: date | None, times: int) -> Rule:
    match again.every:
        case Every.WEEK:
            weekdays = again.weekdays or weekly(day).weekdays
            return Rule(every=Every.WEEK, interval=again.interval, weekdays=weekdays, until=until, times=times)
        case Every.MONTH:
            month_day = monthly(day).month_day
            return Rule(every=Every.MONTH, interval=again.interval, month_day=month_day, until=until, times=times)
        case _:
            return Rule(every=again.every, interval=again.interval, until=until, times=times)


def _first_day(day: date | None, rule: Rule | None, today: date) -> date | None:
    """`every tue` begins with the next one."""
    if day is not None or rule is None or not rule.weekdays:
        return day
    return next(rule.days(today, today, today.replace(year=min(today.year + 2, date.max.year), day=1)), None)


_MOST_WORDS: Final = 9
"""No expression is longer: a week has seven days."""


def _chinese() -> str:
    kinds = (*CHINESE.visit, *CHINESE.call, *CHINESE.meeting, *CHINESE.task)
    words = (*kinds, *CHINESE.days_ahead, *CHINESE.until, *CHINESE.about, *chain(*CHINESE.weekdays))
    alone = (*CHINESE.every_day, *CHINESE.every_week, *CHINESE.every_month)
    return "|".join(sorted((*words, *alone), key=len, reverse=True))


_SPECIAL: Final = (
    r"每个?(?:周|星期|礼拜)[一二三四五六日天]|下个?(?:周|星期|礼拜)[一二三四五六日天]"
    r"|(?:\d{4}年)?\d{1,2}月\d{1,2}[日号號]?"
    r"|\d+(?:[.,]\d)?(?:分钟|个?小时)"
    r"|(?:上午|早上|下午|晚上)\d{1,2}(?:[点點时](?:\d{1,2}分?|半)?|:\d{2})|\d{1,2}[点點时](?:\d{1,2}分?|半)?"
    rf"|{_chinese()}"
)
_WORD: Final = re.compile(rf"{_SPECIAL}|(?:(?!{_SPECIAL})\S)+")
