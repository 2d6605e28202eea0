"""What of a record is searched: the fields its declaration marks, folded, the names among them known as names."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from fieldcrm.domain.marks import Mark
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from fieldcrm.store.search import tokens
from fieldcrm.store.search.dialling import numbers
from fieldcrm.store.search.folding import pieces, words

_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "account": ("name", "legal_name", "number"),
    "contact": ("family_name", "given_name"),
    "product": ("name", "code"),
    "order": ("number", "office_number"),
    "activity": ("subject",),
}
"""What people call a record by; typed from its beginning, it comes before all else."""

FIELD: Final = "|"
"""Stands around every field of a folded text, with a blank before every word: `| sofia bakery| aw001|`."""


@dataclass(frozen=True, slots=True)
class Searched:
    """A kind of record that can be found."""

    spec: EntitySpec
    fields: tuple[FieldSpec, ...]
    names: frozenset[str]
    owner: FieldSpec | None
    key: FieldSpec | None

    @property
    def columns(self) -> str:
        """Id, owner and every searched field, for a SELECT."""
        owner = f'"{self.owner.name}"' if self.owner else "NULL"
        return ", ".join(("id", owner, *(f'"{field.name}"' for field in self.fields)))


@dataclass(frozen=True, slots=True)
class Document:
    """One record as the index holds it."""

    id: bytes
    owner: bytes | None
    key: str | None
    text: str
    tokens: str


@cache
def searched() -> Mapping[str, Searched]:
    """Every kind that marks a field for search, names first: those are what a ranking looks at."""
    found = (_searched(spec) for spec in REGISTRY)
    return {each.spec.name: each for each in found if each.fields}


def _searched(spec: EntitySpec) -> Searched:
    names = _NAMES.get(spec.name, ())
    fields = {field.name: field for field in spec.fields if Mark.SEARCH in field.marks}
    first = [fields[name] for name in names]
    rest = [field for name, field in fields.items() if name not in names]
    return Searched(spec, (*first, *rest), frozenset(names), spec.marked(Mark.OWNER), spec.marked(Mark.KEY))


def document(kind: Searched, row: Sequence[Any]) -> Document:
    """Fold one row, given as `Searched.columns` selects it."""
    id, owner, *values = row
    said = {field.name: value for field, value in zip(kind.fields, values, strict=True) if value}
    key = words(said.get(kind.key.name, "")) if kind.key else []
    folded = {name: field_words(value) for name, value in said.items()}
    if kind.key and len(key) > 1:
        folded[kind.key.name].append("".join(key))  # a number in parts is as often typed in one
    found = {tokens.of_kind(kind.spec.told.wire)}.union(*_tokens(kind, folded))
    return Document(id, owner, " ".join(key) or None, folded_text(folded.values()), " ".join(found))


def field_words(value: str) -> list[str]:
    """The words of a field, and what else they may be found by: parts of them, and numbers that can be dialled."""
    found = words(value)
    return found + [each for each in (*pieces(value), *numbers(value)) if each not in found]


def folded_text(fields: Iterable[Sequence[str]]) -> str:
    """The text a hit is checked against: what a word or a field begins with can be told from what is inside one."""
    return "".join(FIELD + "".join(f" {word}" for word in field) for field in fields) + FIELD


def _tokens(kind: Searched, folded: Mapping[str, Sequence[str]]) -> Iterator[Iterable[str]]:
    for name, field in folded.items():
        yield from map(tokens.of_word, field)
        if name in kind.names and field:
            yield tokens.of_field_start(field[0])
