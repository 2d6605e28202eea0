"""What a person types for a number, a day or a moment: one spelling each, and never another value than was meant."""

import decimal
import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Final

from fieldcrm.domain.errors import RuleBroken

LARGEST: Final = 2**63 - 1
"""A column holds no larger whole number."""
_WHOLE = re.compile(r"[+-]?[0-9]+")
_DECIMAL = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,6})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})?"
)
_DIGITS: Final = 40
"""A number of more digits before its point fits no column; one that begins later behind it has too many places."""
_EXACT = decimal.Context(prec=decimal.MAX_PREC, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN)


def whole(text: str) -> int:
    """A whole number in the digits 0 to 9; Python would take other scripts' and 1_000 too."""
    tidied = text.strip()
    if not _WHOLE.fullmatch(tidied):
        raise RuleBroken("number.form", text)
    if len(tidied) > _DIGITS or abs(int(tidied)) > LARGEST:
        raise RuleBroken("number.size", text)
    return int(tidied)


def number(text: str) -> Decimal:
    """A decimal number as scripts and JSON write it."""
    tidied = text.strip()
    if not _DECIMAL.fullmatch(tidied):
        raise RuleBroken("decimal.form", text)
    return Decimal(tidied)


def scaled(value: Decimal, places: int) -> int:
    """The value in units of 10**-places, exactly; refused where it has a finer part or no column could hold it."""
    if value and value.adjusted() > _DIGITS:
        raise RuleBroken("number.size", f"{value}")
    if value and value.adjusted() < -_DIGITS:
        raise RuleBroken("decimal.places", f"{value} has more than {places} places")
    exact = value.scaleb(places, _EXACT)
    units = int(exact)
    if exact != units:
        raise RuleBroken("decimal.places", f"{value} has more than {places} places")
    if abs(units) > LARGEST:
        raise RuleBroken("number.size", f"{value}")
    return units


def day(text: str) -> date:
    """A day written year, month, day."""
    tidied = text.strip()
    if not _DAY.fullmatch(tidied):
        raise RuleBroken("day.form", text)
    try:
        return date.fromisoformat(tidied)
    except ValueError:
        raise RuleBroken("day.form", text) from None


def moment(text: str) -> datetime:
    """A moment with its zone, in UTC."""
    tidied = text.strip()
    if not _MOMENT.fullmatch(tidied):
        raise RuleBroken("moment.zone" if _DAY.fullmatch(tidied) else "moment.form", text)
    try:
        found = datetime.fromisoformat(tidied)
        if found.tzinfo is None:
            raise RuleBroken("moment.zone", text)
        return found.astimezone(UTC)
    except (ValueError, OverflowError):
        raise RuleBroken("moment.form", text) from None
