"""Text as a search sees it: no case, no accents, one spelling for letters that people mix up, words set apart."""

import re
import unicodedata
from typing import Final

_ALIKE: Final = str.maketrans(
    {"і": "и", "є": "е", "ґ": "г", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
)
"""Letters that decompose into nothing plainer; і and и, since Irina and Iryna are one person in two registers."""

_APOSTROPHES: Final = frozenset("'’‘‛ʼʻʹʾʿ`´′＇")
_INSIDE_A_WORD: Final = re.compile(rf"(?<=[^\W\d_])[{''.join(_APOSTROPHES)}](?=[^\W\d_])")
"""Typed in a dozen ways and as often left out: Мар'яна, Марʼяна and Маряна are one."""
_NOT_LETTERS: Final = str.maketrans({"№": " ", "℡": " "})
"""Signs that would decompose into letters and cling to the number behind them."""

_UNSEEN: Final = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
"""What divides or turns a word around and is not seen in it."""

# Scripts written without blanks: Chinese, Japanese and Korean, in the basic plane and beyond it.
_UNSPACED: Final = "\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
_RUNS: Final = re.compile(rf"[{_UNSPACED}]+|[^\W_{_UNSPACED}]+")
_IS_UNSPACED: Final = re.compile(rf"[{_UNSPACED}]")


def fold(text: str) -> str:
    """Straße -> strasse, Київ -> киив, Ёлка -> елка, café -> cafe, O'Neill -> oneill."""
    joined = text if _APOSTROPHES.isdisjoint(text) else _INSIDE_A_WORD.sub("", text)
    if joined.isascii():
        return joined.lower()
    seen = _UNSEEN.sub("", joined.translate(_NOT_LETTERS))
    apart = unicodedata.normalize("NFKD", seen.casefold()).casefold()  # twice: 𝐀 has a small letter only as an A
    plain = "".join(letter for letter in apart if not _is_accent(letter))
    return unicodedata.normalize("NFC", plain).translate(_ALIKE)


def words(text: str) -> list[str]:
    """The folded words in their order; a run of Chinese is one word, wherever it stands."""
    return _RUNS.findall(fold(text))


def pieces(text: str) -> list[str]:
    """The words that an apostrophe holds together, each for itself: L'Oréal is found under O too."""
    return [] if _APOSTROPHES.isdisjoint(text) else words(_INSIDE_A_WORD.sub(" ", text))


def is_unspaced(word: str) -> bool:
    """Whether the word is of a script in which any part of a run may be a word of its own."""
    return _IS_UNSPACED.match(word) is not None


def _is_accent(letter: str) -> bool:
    """Marks above, below and through a letter, and Hebrew and Arabic vowels; not what makes a kana another one."""
    place = unicodedata.combining(letter)
    return place >= 200 or 10 <= place <= 36
