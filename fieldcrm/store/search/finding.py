"""The answer to a few typed letters: exact numbers, then names that begin so, then words, then parts of words."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import chain, product
from threading import Lock
from typing import Final

from sqlalchemy import Connection, TextClause, text
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store.search import tokens
from fieldcrm.store.search.describing import Found, describe
from fieldcrm.store.search.dialling import LOCAL_DIGITS, NATIONAL_DIGITS, digits, is_from_abroad
from fieldcrm.store.search.documents import FIELD
from fieldcrm.store.search.folding import is_unspaced, words
from fieldcrm.store.search.hits import Hit, Snapshot

KINDS: Final = ("account", "contact", "product", "order", "activity", "visit")
"""What a person looks for most comes first among equals."""
_FOUND_AS_OWNER: Final[Mapping[str, tuple[str, ...]]] = {
    "account": ("address", "channel"),
    "product": ("product_unit",),
}
"""Kinds with no page of their own: whoever finds one is shown what it belongs to."""
MOST: Final = 400
"""Records looked at for one answer: nobody reads a hundred thousand, and the best of them are not further down."""


LONGEST_COUNTRY: Final = 3
"""So many digits say at most which country: what follows them may have been written down at home."""


@dataclass(frozen=True, slots=True)
class Question:
    """Tokens a record must have, and what its folded text must hold where tokens alone do not prove it.

    Of each of the `pieces` it must hold one spelling.
    """

    tokens: Sequence[str]
    pieces: Sequence[Sequence[str]] = ()

    def query(self, column: str, mark: str = "") -> str:
        """The rows that answer it, in no order; `mark` keeps its parameters apart from another's."""
        return (
            f"SELECT d.{column} AS id FROM search_index AS i JOIN search_doc AS d ON d.n = i.rowid "
            f"WHERE search_index MATCH :{mark}tokens{''.join(self._proofs(mark))}"
        )

    def values(self, kind: str, mark: str = "") -> dict[str, str]:
        """What `query` leaves open, so that only rows of the kind answer."""
        every = tokens.expression([tokens.of_kind(REGISTRY.by_name[kind].told.wire), *self.tokens])
        return {f"{mark}tokens": every, **dict(self._spellings(mark))}

    def _proofs(self, mark: str) -> Iterator[str]:
        for place, spellings in enumerate(self.pieces):
            held = (f"instr(d.text, :{mark}piece{place}_{each})" for each in range(len(spellings)))
            yield f" AND ({' OR '.join(held)})"

    def _spellings(self, mark: str) -> Iterator[tuple[str, str]]:
        for place, spellings in enumerate(self.pieces):
            yield from ((f"{mark}piece{place}_{each}", spelling) for each, spelling in enumerate(spellings))


def find(reading: Snapshot, typed: str, limit: int = 20, kinds: Collection[str] | None = None) -> list[Hit]:
    """The records that hold every word typed, best first; among equals the one last changed."""
    wanted = [kind for kind in KINDS if kinds is None or kind in kinds]
    share = min(limit, MOST // len(KINDS))
    best: dict[tuple[str, bytes], Found] = {}
    for found in chain(_exact(reading.connection, typed, wanted), _ask_all(reading.connection, typed, wanted, share)):
        best.setdefault((found.kind, found.id), found)
        if len(best) == limit:
            break
    return describe(reading.connection, list(best.values()), words(typed), _number(typed))


def ids_of(kind: str, typed: str, mark: str = "p") -> TextClause | None:
    """The query for the id of every record of a kind that `find` would show; None if no letter was typed.

    Two such queries in one statement keep their parameters apart by their marks.
    """
    questions = [_anywhere(words(typed)), *_by_number(typed)] if words(typed) else []
    parts: list[str] = []
    values: dict[str, str] = {}
    for place, (question, via) in enumerate(product(questions, _shown_as(kind))):
        parts.append(question.query("id" if via == kind else "owner", f"{mark}{place}_"))
        values |= question.values(via, f"{mark}{place}_")
    return text(" UNION ".join(parts)).bindparams(**values) if parts else None


class Finder:
    """Answers in a thread of its own, one question at a time; a newer one stops the one before."""

    def __init__(self, read: Callable[[], AbstractContextManager[Snapshot]]) -> None:
        self._read = read
        self._lock = Lock()
        self._running: dbapi2.Connection | None = None

    def find(self, typed: str, limit: int = 20, kinds: Collection[str] | None = None) -> list[Hit] | None:
        """As `find`; None when it was stopped."""
        with self._read() as reading:
            self._runs(reading.connection.connection.driver_connection)
            try:
                return find(reading, typed, limit, kinds)
            except OperationalError as error:
                if "interrupted" in str(error.orig):
                    return None
                raise
            finally:
                self._runs(None)

    def stop(self) -> None:
        """Let go of the question being answered, if there is one; called from any thread."""
        with self._lock:
            if self._running is not None:
                self._running.interrupt()

    def _runs(self, connection: dbapi2.Connection | None) -> None:
        with self._lock:
            self._running = connection


def _exact(connection: Connection, typed: str, kinds: Collection[str]) -> Iterator[Found]:
    query = text("SELECT kind, id FROM search_doc WHERE key = :key ORDER BY n DESC LIMIT 20")
    for wire, id in connection.execute(query, {"key": " ".join(words(typed))}):
        kind = REGISTRY.by_wire[wire].name
        if kind in kinds:
            yield Found(kind, id, kind)


def _ask_all(connection: Connection, typed: str, kinds: Sequence[str], share: int) -> Iterator[Found]:
    """A question costs a millisecond even where nothing can answer it: a kind of which there is none is not asked."""
    asked = [(kind, via) for kind in kinds for via in _shown_as(kind) if _has_any(connection, via)]
    for question in _questions(typed):
        for kind, via in asked:
            yield from _ask(connection, question, kind, via, share)


def _has_any(connection: Connection, kind: str) -> bool:
    query = text("SELECT 1 FROM search_index WHERE search_index MATCH :tokens LIMIT 1")
    return connection.execute(query, Question(()).values(kind)).first() is not None


def _ask(connection: Connection, question: Question, kind: str, via: str, share: int) -> Iterator[Found]:
    query = f"{question.query('id' if via == kind else 'owner')} ORDER BY i.rowid DESC LIMIT :share"
    for id in connection.scalars(text(query), {**question.values(via), "share": share}):
        yield Found(kind, id, via)


def _shown_as(kind: str) -> tuple[str, ...]:
    return kind, *_FOUND_AS_OWNER.get(kind, ())


def _questions(typed: str) -> Iterator[Question]:
    """From what is most likely meant to what may be."""
    wanted = words(typed)
    if not wanted:
        return
    yield Question(tokens.wanted_field_start(wanted), [[f"{FIELD} {' '.join(wanted)}"]])
    yield Question([token for word in wanted for token in tokens.wanted_start(word)], _unproven(wanted, " "))
    yield from _by_number(typed)
    yield _anywhere(wanted)


def _anywhere(wanted: Sequence[str]) -> Question:
    return Question([token for word in wanted for token in tokens.wanted_part(word)], _unproven(wanted, ""))


def _by_number(typed: str) -> Iterator[Question]:
    """As typed; then as the same number dialled from elsewhere: its end, or one written down with less before it."""
    number = _number(typed)
    if number:
        yield _anywhere([number])
    if len(number) > NATIONAL_DIGITS:
        yield _anywhere([number[-NATIONAL_DIGITS:]])
    if len(number) > LOCAL_DIGITS:
        ends = [number[start:] for start in range(1, len(number) - LOCAL_DIGITS + 1)]
        spellings = [f" {trunk}{end}{FIELD}" for end in ends for trunk in ("", "0")]
        yield Question(tokens.wanted_part(number[-LOCAL_DIGITS:]), [spellings])
    if len(number) >= LOCAL_DIGITS and is_from_abroad(typed):
        begun = [number[start:] for start in range(1, LONGEST_COUNTRY + 1)]
        spellings = [f" {trunk}{begin}" for begin in begun for trunk in ("", "0", "8")]
        yield Question(tokens.wanted_part(number[LONGEST_COUNTRY:]), [spellings])


def _number(typed: str) -> str:
    """Without the zeros that stand for `+` or for leaving town."""
    return digits(typed).lstrip("0")


def _unproven(wanted: Sequence[str], before: str) -> list[list[str]]:
    return [[before + word] for word in wanted if len(word) > (2 if is_unspaced(word) else tokens.REACH)]
