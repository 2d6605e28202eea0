"""Telephone numbers as a search sees them: digits alone, however somebody wrote or typed them."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

LEAST_DIGITS: Final = 3
LOCAL_DIGITS, NATIONAL_DIGITS = 7, 10
"""So many last digits say who is called within a town, and within most countries."""
MOST_DIGITS: Final = 15
"""No country has longer numbers."""

_DIGIT: Final = re.compile(r"\d")
_DIALLED: Final = re.compile(r"(?:tel:)?\+?[\d ()./\\-]+", re.IGNORECASE)
_EXTENSION: Final = re.compile(r"\s*(?:ext|extn|extension|x|доб|внутр|вн|#|,|;|\*)[.:]?\s*[\d*#,;]+$", re.IGNORECASE)
_TRUNK: Final = re.compile(r"^((?:tel:)?\s*(?:\+|00)[\d .-]*)\(0\)", re.IGNORECASE)
_ABROAD: Final = re.compile(r"(?:tel:)?\s*(?:\+|00)", re.IGNORECASE)
_AMONG_WORDS: Final = re.compile(r"(?<!\w)\+?\(?\d[\d ()./-]{5,}\d(?!\w)")


def digits(text: str) -> str:
    """The digits of something that could be dialled, however it was typed; of anything else nothing.

    Without an extension, and without the (0) that is dialled only at home: +49 (0) 221 is 49221.
    """
    number = _TRUNK.sub(r"\1", _EXTENSION.sub("", _plain(text).strip()))
    if not _DIALLED.fullmatch(number):
        return ""
    found = "".join(letter for letter in number if letter.isdecimal())
    return found if len(found) >= LEAST_DIGITS else ""


def numbers(text: str) -> Iterator[str]:
    """Every number in a text that may be words: the text itself, or those among the words that are long enough."""
    many = len(_DIGIT.findall(text))
    if many < LEAST_DIGITS:
        return
    whole = digits(text)
    if whole:
        yield whole
        return
    if many < LOCAL_DIGITS:
        return
    for found in _AMONG_WORDS.findall(_plain(text)):
        number = digits(found)
        if LOCAL_DIGITS <= len(number) <= MOST_DIGITS:
            yield number


def is_from_abroad(text: str) -> bool:
    """Whether it begins as one dials from another country."""
    return _ABROAD.match(_plain(text)) is not None


def _plain(text: str) -> str:
    """Digits of every script as ours, every dash as a hyphen, every blank as a space, nothing unseen."""
    if text.isascii():
        return text
    return "".join(map(_plainly, unicodedata.normalize("NFKC", text)))


def _plainly(letter: str) -> str:
    match unicodedata.category(letter):
        case "Nd":
            return str(unicodedata.decimal(letter))
        case "Pd":
            return "-"
        case "Zs":
            return " "
        case "Cf":
            return ""
        case _:
            return "-" if letter == "\u2212" else letter
