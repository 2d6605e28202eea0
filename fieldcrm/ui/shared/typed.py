"""What people type, read as it was meant: `10+5`, `1 250,5`, `thu`, `+7`, `24.11 10:30`."""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Final

from PySide6.QtCore import QLocale

from fieldcrm.domain.wall import Wall
from fieldcrm.ui.shared.texts import term, tr

_SUM: Final = re.compile(r"(?<=[\d)])\s*([+*-])\s*(?=\d)")
_DAYS_ON: Final = re.compile(r"[+-]\d{1,3}")
_CLOCK: Final = re.compile(r"(?P<day>.*?)\s*(?<!\d)(?P<hour>\d{1,2})[:.](?P<minute>\d{2})")
_NUMBER: Final = re.compile(r"-?(?=[.,]?\d)\d{0,30}(?:[.,]\d{0,12})?")
_MARKS: Final = re.compile(r"[\s.,/年月日-]+")
_NEAR: Final = {term("yesterday"): -1, term("today"): 0, term("tomorrow"): 1}


def decimal_text(typed: str) -> str:
    """A number as the declarations read it; what is none stays as it was typed, to be complained of."""
    terms = _SUM.split("".join(typed.split()))
    try:
        total = _number(terms[0])
        for sign, following in zip(terms[1::2], terms[2::2], strict=True):
            total = _APPLIED[sign](total, _number(following))
    except InvalidOperation:
        return typed
    return f"{total:f}"


def amount_of(typed: str) -> Decimal | None:
    """So many of something: a number above nothing, or None."""
    text = decimal_text(typed)
    return Decimal(text) if _NUMBER.fullmatch(text) and Decimal(text) > 0 else None


def _number(typed: str) -> Decimal:
    """The last comma or point divides off the decimals; where both occur, the other one divides thousands."""
    if "," in typed and "." in typed:
        thousands = "," if typed.rindex(".") > typed.rindex(",") else "."
        typed = typed.replace(thousands, "")
    if not _NUMBER.fullmatch(typed):
        raise InvalidOperation(typed)  # nobody means 1e9 or nan, and Decimal would take them
    return Decimal(typed.replace(",", "."))


_APPLIED: Final[dict[str, Callable[[Decimal, Decimal], Decimal]]] = {
    "+": lambda first, second: first + second,
    "-": lambda first, second: first - second,
    "*": lambda first, second: first * second,
}


def day_of(typed: str, today: date) -> date | None:
    """The day that was meant, or None: one without a year is the nearest, a weekday the next one."""
    text = typed.strip().casefold()
    if _DAYS_ON.fullmatch(text):
        return today + timedelta(days=int(text))
    near = [ahead for word, ahead in _NEAR.items() if text in (word, tr(word))]
    if near:
        return today + timedelta(days=near[0])
    return _weekday(text, today) or _written(text, today)


def moment_of(typed: str, today: date) -> datetime | None:
    """A day with a time on the wall; a time alone is today's."""
    found = _CLOCK.fullmatch(typed.strip())
    if found is None:
        return None
    day = day_of(found["day"], today) if found["day"] else today
    hour, minute = int(found["hour"]), int(found["minute"])
    if day is None or hour > 23 or minute > 59:
        return None
    return Wall().moment(day, 60 * hour + minute)


def _weekday(text: str, today: date) -> date | None:
    if len(text) < 2 or not text.isalpha():
        return None
    for ahead in range(1, 8):
        day = today + timedelta(days=ahead)
        if any(name.startswith(text) for name in _weekday_names(day)):
            return day
    return None


def _weekday_names(day: date) -> list[str]:
    return [locale.dayName(day.isoweekday(), length).casefold() for locale in _locales() for length in _LENGTHS]


def _written(text: str, today: date) -> date | None:
    parts = [part for part in _MARKS.split(text) if part]
    is_backwards = len(parts[0]) == 4 if len(parts) == 3 else "月" in text
    if is_backwards:
        parts.reverse()
    if len(parts) not in (2, 3) or not parts[0].isdigit():
        return None
    month = _month(parts[1])
    if len(parts) == 3:
        return _day(_year(parts[2]), month, int(parts[0]))
    nearest = (_day(year, month, int(parts[0])) for year in (today.year, today.year + 1, today.year - 1))
    return min((day for day in nearest if day), key=lambda day: abs(day - today), default=None)


def _month(part: str) -> int:
    if part.isdigit():
        return int(part)
    for locale in _locales():
        for month in range(1, 13):
            names = (locale.monthName(month), locale.standaloneMonthName(month))
            if len(part) >= 3 and any(name.casefold().startswith(part[:3]) for name in names):
                return month
    return 0


def _year(part: str) -> int:
    if not part.isdigit():
        return 0
    return int(part) + 2000 if len(part) == 2 else int(part)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


_LENGTHS: Final = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)


def _locales() -> tuple[QLocale, QLocale]:
    return QLocale(), QLocale(QLocale.Language.English)
