"""Text as a search sees it: no case, no accents, one spelling for letters that people mix up, words set apart."""

import re
import unicodedata
from typing import Final

_ALIKE: Final = str.maketrans(
    {"і": "и", "є": "е", "ґ": "г", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)
"""Letters that decompose into nothing plainer; і and и, since Irina and Iryna are one person in two registers."""

# Scripts written without blanks: Chinese, Japanese and Korean, in the basic plane and beyond it.
_UNSPACED: Final = "\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
_RUNS: Final = re.compile(rf"[{_UNSPACED}]+|[^\W_{_UNSPACED}]+")
_IS_UNSPACED: Final = re.compile(rf"[{_UNSPACED}]")
_DIALLED: Final = re.compile(r"\+?[\d ()./\\-]+")
LEAST_DIGITS: Final = 3
LOCAL_DIGITS, NATIONAL_DIGITS = 7, 10
"""So many last digits say who is called within a town, and within most countries."""


def fold(text: str) -> str:
    """Straße -> strasse, Київ -> киив, Ёлка -> елка, café -> cafe."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in apart if not _is_accent(letter))
    return unicodedata.normalize("NFC", plain).translate(_ALIKE)


def words(text: str) -> list[str]:
    """The folded words in their order; a run of Chinese is one word, wherever it stands."""
    return _RUNS.findall(fold(text))


def is_unspaced(word: str) -> bool:
    """Whether the word is of a script in which any part of a run may be a word of its own."""
    return _IS_UNSPACED.match(word) is not None


def digits(text: str) -> str:
    """The digits of something that could be dialled, however it was typed; of anything else nothing."""
    if not _DIALLED.fullmatch(text.strip()):
        return ""
    found = "".join(letter for letter in text if letter.isdecimal())
    return found if len(found) >= LEAST_DIGITS else ""


def _is_accent(letter: str) -> bool:
    """Marks above, below and through a letter, and Hebrew and Arabic vowels; not what makes a kana another one."""
    place = unicodedata.combining(letter)
    return place >= 200 or 10 <= place <= 36
