"""Kinds of value with a form of their own: each is an ordinary type that carries its mark along."""

import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.marks import Scaled, Written

_DIALLED = re.compile(r"\+?(?:[\d*#,;x ()./-]|ext){3,40}", re.IGNORECASE)
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_CURRENCY = re.compile(r"[A-Z]{3}")
_PERIOD = re.compile(r"\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?")
# Bidirectional and zero-width marks turn a name into another name on the screen.
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def tidy_line(text: str) -> str:
    """One line of text: no unseen marks, blanks folded, nothing at the ends."""
    return " ".join(_UNSEEN.sub("", text).split())


def tidy_prose(text: str) -> str:
    """Text of many lines: no unseen marks, nothing at the ends."""
    return _UNSEEN.sub("", text).replace("\r\n", "\n").replace("\r", "\n").strip()


def tidy_phone(text: str) -> str:
    """Keep a number as people write it; refuse what nobody could dial."""
    tidied = tidy_line(text)
    if not _DIALLED.fullmatch(tidied) or sum(letter.isdigit() for letter in tidied) < 3:
        raise RuleBroken("phone.form", text)
    return tidied


def tidy_email(text: str) -> str:
    """Trim and lower the domain's case; refuse what is no address."""
    tidied = text.strip()
    if not _ADDRESS.fullmatch(tidied):
        raise RuleBroken("email.form", text)
    name, _, domain = tidied.rpartition("@")
    return f"{name}@{domain.lower()}"


def tidy_currency(text: str) -> str:
    """Three capital letters, as in ISO 4217."""
    tidied = text.strip().upper()
    if not _CURRENCY.fullmatch(tidied):
        raise RuleBroken("currency.form", text)
    return tidied


def tidy_period(text: str) -> str:
    """A year, a quarter or a month: `2026`, `2026-Q4`, `2026-11`."""
    tidied = text.strip()
    if not _PERIOD.fullmatch(tidied):
        raise RuleBroken("period.form", text)
    return tidied


PhoneNumber = Annotated[str, Written("phone", tidy_phone)]
EmailAddress = Annotated[str, Written("email", tidy_email)]
Line = Annotated[str, Written("line", tidy_line)]
Prose = Annotated[str, Written("prose", tidy_prose)]
Currency = Annotated[str, Written("currency", tidy_currency)]
Period = Annotated[str, Written("period", tidy_period)]
Amount = Annotated[Decimal, Scaled(4, shown=2)]
Quantity = Annotated[Decimal, Scaled(3)]
Percent = Annotated[Decimal, Scaled(4)]
Degrees = Annotated[Decimal, Scaled(6)]
Tags = frozenset[str]
Custom = Mapping[str, str]

_NO_CENTS = frozenset(
    {"CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "XAF", "XOF", "XPF"}
)


def rounded(amount: Decimal, currency: str) -> Decimal:
    """To the currency's own digits, half away from zero, as invoices are."""
    places = Decimal(1) if currency in _NO_CENTS else Decimal("0.01")
    return amount.quantize(places, ROUND_HALF_UP)
