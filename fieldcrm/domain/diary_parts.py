"""What the words of a diary's line mean one by one: days, times, lengths and what comes back."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, takewhile
from typing import Final

from fieldcrm.domain.diary_words import LANGUAGES, Words
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.recurrence import LONGEST_INTERVAL, MOST_TIMES, Every
from fieldcrm.domain.wall import DAY_MINUTES

FURTHEST: Final = 999
"""Days ahead that a line may say."""
EARLY: Final = 7
"""Nobody visits at three in the night: `3` is in the afternoon, `03:00` is not."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day, or what is wrong with it."""

    day: date | None
    wrong: RuleBroken | None = None


@dataclass(frozen=True, slots=True)
class Time:
    """From a minute of the day on, up to another where that was said, or what is wrong."""

    begin: int = 0
    end: int | None = None
    wrong: RuleBroken | None = None


@dataclass(frozen=True, slots=True)
class Length:
    """So many minutes, or what is wrong with them."""

    minutes: int
    wrong: RuleBroken | None = None


@dataclass(frozen=True, slots=True)
class Again:
    """It comes back; of a week on these weekdays, or on that of its first day."""

    every: Every
    interval: int = 1
    weekdays: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Until:
    """The last day on which it comes back."""

    day: date


@dataclass(frozen=True, slots=True)
class Times:
    """How many times it takes place."""

    times: int


Part = Day | Time | Length | Again | Until | Times
Found = tuple[int, Part]
"""How many words it took, and what they mean."""


@dataclass(frozen=True, slots=True)
class Place:
    """Words from one of them on; `is_hour` where a bare number would be an hour."""

    words: Sequence[str]
    today: date
    is_hour: bool = False

    def word(self, place: int = 0) -> str:
        """A word by its place, or nothing behind the last."""
        return self.words[place] if place < len(self.words) else ""

    def after(self, places: int, *, is_hour: bool = False) -> "Place":
        """Some words on."""
        return Place(self.words[places:], self.today, is_hour)


def told(select: Callable[[Words], Sequence[str]]) -> frozenset[str]:
    """A sort of words in every language."""
    return frozenset(chain.from_iterable(select(words) for words in LANGUAGES))


AT, ON, TO = told(lambda words: words.at), told(lambda words: words.on), told(lambda words: words.to)
_MINUTES, _HOURS = told(lambda words: words.minutes), told(lambda words: words.hours)
_DAYS, _WEEKS, _MONTHS = told(lambda words: words.day), told(lambda words: words.week), told(lambda words: words.month)
_EVERY, _AHEAD = told(lambda words: words.every), told(lambda words: words.ahead)
_UNTIL, _TIMES = told(lambda words: words.until), told(lambda words: words.times)
_MORNING, _AFTERNOON = told(lambda words: words.before_noon), told(lambda words: words.after_noon)
_NEAR: Final = {word: ahead for words in LANGUAGES for word, ahead in words.days_ahead.items()}
_ALONE: Final = {
    **dict.fromkeys(told(lambda words: words.every_day), Every.DAY),
    **dict.fromkeys(told(lambda words: words.every_week), Every.WEEK),
    **dict.fromkeys(told(lambda words: words.every_month), Every.MONTH),
}
_UNITS: Final = (*((word, Every.DAY) for word in _DAYS), *((word, Every.WEEK) for word in _WEEKS))
_COUNTED: Final = {**dict(_UNITS), **dict.fromkeys(_MONTHS, Every.MONTH)}

_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED: Final = re.compile(r"(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2})?)?")
_CHINESE_DAY: Final = re.compile(r"(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号號]?")
_CHINESE_NEXT: Final = re.compile(r"下个?(?:周|星期|礼拜)([一二三四五六日天])")
_CHINESE_AGAIN: Final = re.compile(r"每个?(?:周|星期|礼拜)([一二三四五六日天])")
_CLOCK: Final = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(am|pm)?")
_CHINESE_CLOCK: Final = re.compile(r"(上午|早上|下午|晚上)?(\d{1,2})(?:[点點时](?:(\d{1,2})分?|(半))?|:(\d{2}))")
_BETWEEN: Final = re.compile(r"(.+?)[-–—](.+)")
_LENGTH: Final = re.compile(r"(\d{1,4}(?:[.,]\d)?)(\D+)(?:(\d{1,2})\D*)?")
_NUMBER: Final = re.compile(r"\d{1,4}")


def read_part(place: Place) -> Found | None:
    """What the words at a place mean, and how many of them."""
    return next((found for reader in _READERS if (found := reader(place))), None)


def read_joined(place: Place) -> Found | None:
    """The same behind a word like `at` or `on`, which makes a bare number an hour."""
    if place.word() not in AT | ON:
        return None
    found = read_part(place.after(1, is_hour=place.word() in AT))
    return (found[0] + 1, found[1]) if found and isinstance(found[1], Day | Time | Length) else None


def minute_of(text: str) -> int | None:
    """The minute of the day that a time alone says: `9`, `10:30`, `3pm`."""
    words = text.casefold().split()
    found = _read_clock(Place(words, date.min, is_hour=True)) if words else None
    return found[1] if found is not None and found[0] == len(words) else None


def minutes_of(text: str) -> int | None:
    """How many minutes a length alone says; a bare number is minutes."""
    words = text.casefold().split()
    if len(words) == 1 and _NUMBER.fullmatch(words[0]):
        words = [words[0], "min"]
    match _read_length(Place(words, date.min)) if words else None:
        case (taken, Length(minutes)) if taken == len(words):
            return minutes or None
        case _:
            return None


def _read_day(place: Place) -> Found | None:
    word = place.word()
    near = _NEAR.get(word)
    if near is not None:
        return 1, Day(place.today + timedelta(days=near))
    if word[:1] == "+" and _NUMBER.fullmatch(word[1:]):
        return 1, _days_on(int(word[1:]), place)
    weekday = _weekday(word)
    if weekday is not None:
        return 1, Day(_next_weekday(weekday, place.today))
    return _read_ahead(place) or _read_figures(place) or _read_month(place)


def _days_on(days: int, place: Place) -> Day:
    if days > FURTHEST:
        return Day(None, RuleBroken("day.impossible", f"+{days}", "day"))
    return Day(place.today + timedelta(days=days))


def _read_ahead(place: Place) -> Found | None:
    """`in 3 days`, `через 2 недели`."""
    if place.word() not in _AHEAD or not _NUMBER.fullmatch(place.word(1)):
        return None
    unit = _COUNTED.get(place.word(2))
    days = {Every.DAY: 1, Every.WEEK: 7}.get(unit, 0) if unit else 0
    return (3, _days_on(int(place.word(1)) * days, place)) if days else None


def _read_figures(place: Place) -> Found | None:
    """`2026-11-24`, `24.11`, `24/11/26`, `11月24日`; `10.45` is no day but a time."""
    word = place.word()
    if found := _ISO.fullmatch(word):
        return 1, _written(word, place.today, found[3], found[2], found[1])
    if found := _CHINESE_DAY.fullmatch(word):
        return 1, _written(word, place.today, found[3], found[2], found[1])
    if found := _CHINESE_NEXT.fullmatch(word):
        monday = place.today - timedelta(days=place.today.weekday())
        return 1, Day(monday + timedelta(days=7 + (_weekday(f"周{found[1]}") or 0)))
    found = _DOTTED.fullmatch(word)
    if found is None:
        return None
    meant = _written(word, place.today, found[1], found[2], found[3])
    is_time = meant.wrong and "." in word and not found[3] and _minute(found[1], found[2], "") is not None
    return (1, Time(_minute(found[1], found[2], "") or 0)) if is_time else (1, meant)


def _read_month(place: Place) -> Found | None:
    """`24 nov`, `nov 24`, either with a year behind it."""
    first, second = place.word(), place.word(1)
    for number, name in ((first, second), (second, first)):
        month = _month(name)
        if month and re.fullmatch(r"\d{1,2}", number):
            year = place.word(2) if re.fullmatch(r"\d{4}", place.word(2)) else ""
            text = " ".join(filter(None, (first, second, year)))
            return 2 + bool(year), _written(text, place.today, number, str(month), year)
    return None


def _written(text: str, today: date, day: str, month: str, year: str | None) -> Day:
    """A day without its year is the nearest."""
    if year:
        years: tuple[int, ...] = (int(year) + (2000 if len(year) == 2 else 0),)
    else:
        years = (today.year, today.year + 1, today.year - 1)
    found = [each for each in (_date(year, int(month), int(day)) for year in years) if each]
    if not found:
        return Day(None, RuleBroken("day.impossible", text, "day"))
    return Day(min(found, key=lambda each: abs(each - today)))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _read_time(place: Place) -> Found | None:
    """`10:30`, `9am`, `10:30-11:15`, `10 to 11` where an hour is meant."""
    begin = _read_clock(place)
    if begin is None:
        return _read_span(place)
    taken, minute = begin
    if place.word(taken) in TO | {"-", "–"}:
        end = _read_clock(place.after(taken + 1, is_hour=True))
        if end is not None:
            taken += 1 + end[0]
            return taken, _span(" ".join(place.words[:taken]), minute, end[1])
    return taken, _span(" ".join(place.words[:taken]), minute)


def _read_span(place: Place) -> Found | None:
    """Both ends in one word."""
    found = _BETWEEN.fullmatch(place.word())
    if found is None:
        return None
    is_hour = place.is_hour or re.search(r":|am|pm", place.word()) is not None
    begin, end = (_read_clock(Place((found[each],), place.today, is_hour)) for each in (1, 2))
    return (1, _span(place.word(), begin[1], end[1])) if begin and end else None


def _span(text: str, begin: int | None, *ends: int | None) -> Time:
    """A minute that there is not is None; an end has to come after its beginning."""
    if begin is None or any(end is None or end <= begin for end in ends):
        return Time(wrong=RuleBroken("time.impossible", text, "time"))
    return Time(begin, ends[0] if ends else None)


def _read_clock(place: Place) -> tuple[int, int | None] | None:
    """How many words, and the minute of the day, or None for a time there is not."""
    word, half = place.word(), place.word(1)
    if found := _CHINESE_CLOCK.fullmatch(word):
        return 1, _chinese_minute(found)
    found = _CLOCK.fullmatch(word)
    if found is None:
        return None
    named = found[3] or ("am" if half in _MORNING else "pm" if half in _AFTERNOON else "")
    if not (":" in word or named or place.is_hour):
        return None
    return 2 if named and not found[3] else 1, _minute(found[1], found[2] or "0", named)


def _chinese_minute(found: re.Match[str]) -> int | None:
    minutes = "30" if found[4] else found[3] or found[5] or "0"
    return _minute(found[2], minutes, "pm" if found[1] in _AFTERNOON else "am" if found[1] else "")


def _minute(hour: str, minute: str, half: str) -> int | None:
    """The minute of the day; None for an hour there is not."""
    hours, minutes = int(hour), int(minute)
    if hours > 23 or minutes > 59 or (half and not 1 <= hours <= 12):
        return None
    is_afternoon = half == "pm" or (not half and 1 <= hours < EARLY and len(hour) == 1)
    if half:
        hours %= 12
    return (hours + (12 if is_afternoon else 0)) * 60 + minutes


def _read_length(place: Place) -> Found | None:
    """`45m`, `1h30`, `90 min`, `1,5 часа`."""
    word, unit = place.word(), place.word(1)
    found = _LENGTH.fullmatch(word)
    if found is not None:
        length = _length(found[1], found[2], found[3] or "0")
        return (1, length) if length else None
    is_number = re.fullmatch(r"\d{1,4}(?:[.,]\d)?", word)
    length = _length(word, unit, "0") if is_number and len(unit) > 1 else None
    return (2, length) if length else None


def _length(number: str, unit: str, more: str) -> Length | None:
    per = 60 if is_among(unit, _HOURS) else 1 if is_among(unit, _MINUTES) else 0
    if not per:
        return None
    minutes = round(float(number.replace(",", ".")) * per) + int(more)
    if 0 < minutes <= DAY_MINUTES:
        return Length(minutes)
    return Length(0, RuleBroken("length.impossible", f"{number} {unit}", "length"))


def _read_again(place: Place) -> Found | None:
    """`daily`, `every tue thu`, `every 2 weeks`, `每周四`."""
    word = place.word()
    if word in _ALONE:
        return 1, Again(_ALONE[word])
    if found := _CHINESE_AGAIN.fullmatch(word):
        return 1, Again(Every.WEEK, 1, (_weekday(f"周{found[1]}") or 0,))
    if word not in _EVERY:
        return None
    weekdays = tuple(_weekdays(place.words[1:]))
    if weekdays:
        return 1 + len(weekdays), Again(Every.WEEK, 1, tuple(sorted(set(weekdays))))
    is_counted = re.fullmatch(r"\d{1,2}", place.word(1)) is not None
    unit = _COUNTED.get(place.word(1 + is_counted))
    interval = int(place.word(1)) if is_counted else 1
    return (2 + is_counted, Again(unit, interval)) if unit and 1 <= interval <= LONGEST_INTERVAL else None


def _weekdays(words: Sequence[str]) -> Iterator[int]:
    found = takewhile(lambda weekday: weekday is not None, map(_weekday, words))
    return (weekday for weekday in found if weekday is not None)


def _read_until(place: Place) -> Found | None:
    if place.word() not in _UNTIL:
        return None
    match _read_day(place.after(1)):
        case (taken, Day(date() as day)):
            return taken + 1, Until(day)
        case _:
            return None


def _read_times(place: Place) -> Found | None:
    number = place.word()
    is_counted = re.fullmatch(r"\d{1,3}", number) and place.word(1) in _TIMES
    return (2, Times(max(1, min(int(number), MOST_TIMES)))) if is_counted else None


def _weekday(word: str) -> int | None:
    return _WEEKDAY_OF.get(word, next((day for stem, day in _WEEKDAY_STEMS if word.startswith(stem)), None))


def _month(word: str) -> int:
    return _MONTH_OF.get(word, next((month for stem, month in _MONTH_STEMS if word.startswith(stem)), 0))


def _next_weekday(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def is_among(word: str, words: frozenset[str]) -> bool:
    """Whether it is one of them, or begins like one that stands for all its endings."""
    return word in words or any(each.endswith("*") and word.startswith(each[:-1]) for each in words)


def _numbered(select: Callable[[Words], Sequence[Sequence[str]]], start: int) -> Iterator[tuple[str, int]]:
    for language in LANGUAGES:
        for number, words in enumerate(select(language), start):
            yield from ((word, number) for word in words)


_WEEKDAY_OF: Final = dict(_numbered(lambda words: words.weekdays, 0))
_MONTH_OF: Final = dict(_numbered(lambda words: words.months, 1))
_WEEKDAY_STEMS: Final = [(word[:-1], day) for word, day in _WEEKDAY_OF.items() if word.endswith("*")]
_MONTH_STEMS: Final = [(word[:-1], month) for word, month in _MONTH_OF.items() if word.endswith("*")]
_READERS: Final = (_read_again, _read_until, _read_times, _read_day, _read_length, _read_time)
