"""Kinds of value with a form of their own: each is an ordinary type that carries its mark along."""

import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Annotated, Final

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.marks import Scaled, Written

LONGEST_TEXT: Final = 256 << 10
"""So many bytes of UTF-8 may a single text have; what is longer is a document and no field."""
_DIALLED = re.compile(r"\+?(?:[\d*#,;x ()./-]|ext){3,40}", re.IGNORECASE)
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_CURRENCY = re.compile(r"[A-Z]{3}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_PERIOD = re.compile(r"(?!0000)\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?")
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


def tidy_digest(text: str) -> str:
    """The SHA-256 of some bytes, in hexadecimal."""
    tidied = text.strip().lower()
    if not _DIGEST.fullmatch(tidied):
        raise RuleBroken("digest.form", text)
    return tidied


PhoneNumber = Annotated[str, Written("phone", tidy_phone)]
EmailAddress = Annotated[str, Written("email", tidy_email)]
Line = Annotated[str, Written("line", tidy_line)]
Prose = Annotated[str, Written("prose", tidy_prose)]
Currency = Annotated[str, Written("currency", tidy_currency)]
Period = Annotated[str, Written("period", tidy_period)]
Sha256 = Annotated[str, Written("line", tidy_digest)]
_NOTHING, _HUNDRED = Decimal(0), Decimal(100)
Amount = Annotated[Decimal, Scaled(4, shown=2, least=_NOTHING)]
Quantity = Annotated[Decimal, Scaled(3, least=_NOTHING)]
SomeQuantity = Annotated[Decimal, Scaled(3, least=Decimal("0.001"))]
Percent = Annotated[Decimal, Scaled(4, least=_NOTHING, most=_HUNDRED)]
Latitude = Annotated[Decimal, Scaled(6, least=Decimal(-90), most=Decimal(90))]
Longitude = Annotated[Decimal, Scaled(6, least=Decimal(-180), most=Decimal(180))]
Tags = frozenset[str]
Custom = Mapping[str, str]

EXACT: Final = Context(prec=100)
"""Room for every digit of quantity times price less discount: what is rounded is rounded once, and on purpose."""

_CENTS: Final = Decimal("0.01")
_OTHER_DIGITS: Final = {
    Decimal(1): "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    Decimal("0.001"): "BHD IQD JOD KWD LYD OMR TND",
    Decimal("0.0001"): "CLF UYW",
}
_SMALLEST: Final = {code: place for place, codes in _OTHER_DIGITS.items() for code in codes.split()}
"""The smallest coin, as ISO 4217 has it, of currencies that are not counted in hundredths."""


def rounded(amount: Decimal, currency: str) -> Decimal:
    """To the currency's own digits, half away from zero, as invoices are."""
    return amount.quantize(_SMALLEST.get(currency, _CENTS), ROUND_HALF_UP, EXACT)
