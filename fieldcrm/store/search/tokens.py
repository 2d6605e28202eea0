"""What stands in the index for a word: short beginnings, and every three letters in a row.

Each token is looked up exactly and read only as far as needed, so one letter is answered as fast as ten. Three
letters in a row prove nothing about their order in the text; whoever asks has the folded text looked at as well.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from fieldcrm.store.search.folding import is_unspaced

WORD_START, FIELD_START, KIND = "^", "<", "="
SIGNS: Final = WORD_START + FIELD_START + KIND
"""Marks that the tokenizer has to let pass."""
REACH: Final = 3


@lru_cache(20_000)
def of_word(word: str) -> frozenset[str]:
    """Everything a word can be found by; most words of a company come again and again."""
    if is_unspaced(word):
        return frozenset((*word, *_rows(word, 2)))
    return frozenset((*(WORD_START + word[:length] for length in range(1, REACH + 1)), *_rows(word, REACH)))


def of_field_start(word: str) -> Iterator[str]:
    """What the first word of a name is found by when that name is typed from its beginning."""
    for length in range(1, REACH + 1):
        yield FIELD_START + word[:length]


def of_kind(kind: int) -> str:
    """What every record of a kind is found by."""
    return f"{KIND}{kind}"


def wanted_start(word: str) -> list[str]:
    """What a record has to have if one of its words begins like this."""
    if is_unspaced(word):
        return wanted_part(word)
    return [WORD_START + word[:REACH], *_rows(word, REACH)]


def wanted_part(word: str) -> list[str]:
    """What a record has to have if these letters are anywhere in one of its words; two letters only begin words."""
    if is_unspaced(word):
        return [*_rows(word, 2)] or [word]
    return [*_rows(word, REACH)] or [WORD_START + word]


def wanted_field_start(words: Sequence[str]) -> list[str]:
    """What a record has to have if one of its names begins with these words."""
    return [FIELD_START + words[0][:REACH], *(token for word in words for token in wanted_start(word))]


def expression(tokens: Iterable[str]) -> str:
    """All of them, as the index is asked."""
    return " AND ".join(f'"{token}"' for token in dict.fromkeys(tokens))


def _rows(word: str, length: int) -> Iterator[str]:
    return (word[start : start + length] for start in range(len(word) - length + 1))
