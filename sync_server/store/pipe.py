"""A PostgreSQL spoken to at its wire: statements prepared once, what need not be answered at once sent with what must.

See docs/adr/0069-one-way-to-the-database-and-back.md.
"""

import select
import struct
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, groupby
from operator import attrgetter
from typing import Any, Final, NamedTuple

from psycopg import Connection, Error, InterfaceError, OperationalError, abc, adapt, pq
from psycopg.errors import error_from_result
from psycopg.pq.abc import PGresult

from sync_server.store.postgresql import Failed, Many, numbered

KEPT: Final = 500
"""Statements that a connection keeps prepared; of more, those that nobody has said for longest are forgotten."""

_OIDS: Final = {"bytea": 17, "int8": 20, "int2": 21, "int4": 23, "text": 25}
_FORMS: Final = {"int8": struct.Struct("!iq"), "int4": struct.Struct("!ii"), "int2": struct.Struct("!ih")}
_NULL: Final = b"\xff\xff\xff\xff"
_WELL: Final = frozenset((pq.TransactionStatus.IDLE, pq.TransactionStatus.INTRANS))
_ROWS: Final = frozenset((pq.ExecStatus.COMMAND_OK, pq.ExecStatus.TUPLES_OK))

_TEXT: Final = int(pq.Format.TEXT)
_BINARY: Final = int(pq.Format.BINARY)

Found = list[tuple[Any, ...]]
"""Rows."""


_Key = tuple[str, tuple[Any, ...]]
"""A query and its values: whoever asks the same in the same step means the same."""


class _Said(NamedTuple):
    """A statement with its values as they travel, each with its format; `key` if somebody asks for what it finds."""

    statement: str
    values: Sequence[bytes | None]
    formats: Sequence[int]
    key: _Key | None = None
    is_apart: bool = False

    @property
    def is_kept(self) -> bool:
        """Whether somebody asks."""
        return self.key is not None


@dataclass(slots=True)
class _Prepared:
    """A statement by its name at the server, and how what it finds is read."""

    name: bytes
    reading: abc.Transformer
    is_read: bool = False


class _Word(NamedTuple):
    """One thing on its way: a statement that is `said` with its values, or that a new one be prepared."""

    statement: str
    said: _Prepared | None = None
    is_new: bool = False


class Pipe:
    """One connection. What is told waits until something is asked, or for `flush`, and goes with it, in its order.

    A fault of what was told is raised when it is found out: nothing after it was done, and the transaction is lost.
    """

    def __init__(self, driver: "Connection[Any]") -> None:
        self.driver = driver
        self._line = driver.pgconn
        self._prepared: dict[str, _Prepared] = {}
        self._count = 0
        self._told = 0
        self._waiting: list[_Said] = []
        self._kept: dict[_Key, Found] = {}

    def tell(self, statement: str, values: Sequence[Any] = ()) -> None:
        """Do it, before whatever comes after. Its values stand in it as $1, $2 and so on."""
        self._told += 1
        self._waiting.append(_Said(statement, *_put_all(values)))

    def tell_apart(self, statement: str, values: Sequence[Any]) -> None:
        """The same with question marks for its values; it touches nothing that others touch which are told so beside
        it, and goes as one with them."""
        self._told += 1
        self._waiting.append(_Said(statement, *_put_all(values), is_apart=True))

    def note(self) -> None:
        """Something is said past the pipe."""
        self._told += 1

    @property
    def written(self) -> int:
        """How often something was told; -1 where nothing can be done any more but to undo it."""
        return self._told if self._line.transaction_status in _WELL else -1

    def foresee(self, query: str, values: Sequence[Any] = ()) -> None:
        """It will be asked in this step: what it finds in its place is kept until then."""
        key = (query, tuple(values))
        self._kept.pop(key, None)
        self._waiting.append(_Said(query, *_put_all(values), key))

    def ask(self, query: str, values: Sequence[Any] = ()) -> Found:
        """What the query finds, once all that was told has been done."""
        key = (query, tuple(values))
        if key not in self._kept:
            if not any(said.key == key for said in self._waiting):
                self._waiting.append(_Said(query, *_put_all(values), key))
            self.flush()
        return self._kept.pop(key)

    def flush(self) -> None:
        """All that was told has been done."""
        if not self._waiting:
            return
        waiting, self._waiting = _joined(self._waiting), []
        for said, (prepared, result) in zip(waiting, self.sent(waiting), strict=True):
            if said.key is not None:
                self._kept[said.key] = _read(prepared, result)

    def forget(self) -> None:
        """What was foreseen was for a step that is over."""
        self._kept.clear()
        self._waiting = [each._replace(key=None) for each in self._waiting]

    def drop(self) -> None:
        """What waits is never said, and what was foreseen is not so: the step is undone, or over."""
        self._waiting.clear()
        self._kept.clear()

    def sent(self, waiting: Sequence[_Said]) -> list[tuple[_Prepared, PGresult]]:
        """How each was prepared, and its result, in one way there and back; raises the first fault."""
        statement = waiting[0].statement
        try:
            self._line.enter_pipeline_mode()
            words = self._begin()
            for said in waiting:
                statement = said.statement
                words += self._put(said)
            self._line.pipeline_sync()
            found = list(self._results())
            self._line.exit_pipeline_mode()
        except BaseException as error:
            self.driver.close()  # nobody knows what is on its way still
            if isinstance(error, Error):
                raise Failed(statement, error, is_gone=True) from error
            raise
        self._must_be_well(words, found)
        return [(word.said, result) for word, result in zip(words, found, strict=True) if word.said is not None]

    def _begin(self) -> list[_Word]:
        """As the driver does by itself where nothing is begun."""
        driver = self.driver
        if driver.autocommit or self._line.transaction_status != pq.TransactionStatus.IDLE:
            return []
        level = driver.isolation_level
        statement = _beginning(level.name if level else "", bool(driver.read_only))
        self._line.send_query_params(statement.encode(), None)
        return [_Word(statement)]

    def _put(self, said: _Said) -> list[_Word]:
        """On its way; what was never said is prepared on the same way."""
        words, statement = list[_Word](), said.statement
        prepared = self._prepared.pop(statement, None)
        if prepared is None:
            words = [*self._forget(), _Word(statement, is_new=True)]
            self._count += 1
            prepared = _Prepared(b"kept_%d" % self._count, adapt.Transformer(self.driver))
            self._line.send_prepare(prepared.name, statement.encode())
        self._prepared[statement] = prepared  # behind all that were said before
        self._line.send_query_prepared(prepared.name, said.values, said.formats, pq.Format.BINARY)
        return [*words, _Word(statement, prepared)]

    def _forget(self) -> list[_Word]:
        """The server need not keep more than that."""
        if len(self._prepared) < KEPT:
            return []
        oldest = next(iter(self._prepared))
        statement = f"DEALLOCATE {self._prepared.pop(oldest).name.decode()}"
        self._line.send_query_params(statement.encode(), None)
        return [_Word(statement)]

    def _results(self) -> Iterator[PGresult]:
        """One for each word; other threads work while this one waits for them."""
        line, is_ended = self._line, False
        while line.flush():
            self._wait(to_send=True)
        while True:
            while line.is_busy():
                self._wait(to_send=False)
            result = line.get_result()
            if result is None:  # the end of what one word has brought
                if is_ended:
                    raise OperationalError("the connection has ended")
                is_ended = True
            elif result.status == pq.ExecStatus.PIPELINE_SYNC:
                return
            else:
                is_ended = False
                yield result

    def _wait(self, *, to_send: bool) -> None:
        _until_ready(self._line.socket, to_send)
        self._line.consume_input()

    def _must_be_well(self, words: Sequence[_Word], found: Sequence[PGresult]) -> None:
        """Raises the first fault. What was not prepared then, or cannot be done any more, is prepared anew."""
        for place, (word, result) in enumerate(zip(words, found, strict=True)):
            if result.status not in _ROWS:
                for each in (word, *(each for each in words[place:] if each.is_new)):
                    self._prepared.pop(each.statement, None)
                raise Failed(word.statement, error_from_result(result), is_gone=self.driver.closed)


if sys.platform == "win32":

    def _until_ready(socket: int, to_send: bool) -> None:
        select.select([socket], [socket] if to_send else [], [])

else:

    def _until_ready(socket: int, to_send: bool) -> None:
        """Something can be read, or sent; other threads work meanwhile."""
        waiting = select.poll()  # whose number may be higher than `select` can count
        waiting.register(socket, select.POLLIN | (select.POLLOUT if to_send else 0))
        waiting.poll()


def _read(prepared: _Prepared, result: PGresult) -> Found:
    """Its rows; of these nothing is kept with the connection."""
    reading = prepared.reading
    reading.set_pgresult(result, set_loaders=not prepared.is_read, format=pq.Format.BINARY)
    prepared.is_read = True
    found = reading.load_rows(0, result.ntuples, tuple)
    reading.set_pgresult(None, set_loaders=False)
    return found


def _joined(waiting: Sequence[_Said]) -> list[_Said]:
    """Those that stand beside each other and are apart as one, which is prepared, sent and answered once."""
    joined: list[_Said] = []
    for is_apart, beside in groupby(waiting, key=attrgetter("is_apart")):
        if is_apart:
            statements, values, formats, *_ = zip(*beside, strict=True)
            told, as_what = list(chain.from_iterable(values)), list(chain.from_iterable(formats))
            joined.append(_Said(_as_one(statements), told, as_what))
        else:
            joined.extend(beside)
    return joined


@lru_cache(4_000)
def _as_one(statements: tuple[str, ...]) -> str:
    """All of them; a PostgreSQL does what stands in WITH as well as what comes after it."""
    *others, last = statements
    within = ", ".join(f"told_{place} AS ({statement})" for place, statement in enumerate(others))
    return numbered(f"WITH {within} {last}" if within else last)


@lru_cache
def _beginning(level: str, read_only: bool) -> str:
    told = f" ISOLATION LEVEL {level.replace('_', ' ')}" if level else ""
    return f"BEGIN{told}{' READ ONLY' if read_only else ''}"


def _put_all(values: Sequence[object]) -> tuple[list[bytes | None], list[int]]:
    """Numbers as they are written, so that the server makes of them what the column holds; all else byte by byte."""
    told, formats = list[bytes | None](), [_BINARY] * len(values)
    for place, value in enumerate(values):
        if value is None or type(value) is bytes:
            told.append(value)
        elif type(value) is int:
            told.append(b"%d" % value)
            formats[place] = _TEXT
        elif type(value) is str:
            told.append(value.encode())
        else:
            told.append(_put_rarely(value))
            formats[place] = _TEXT if isinstance(value, int) else _BINARY
    return told, formats


def _put_rarely(value: object) -> bytes:
    """Lists, and words and numbers of types that have a name of their own."""
    if isinstance(value, Many):
        return _put_many(value)
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, int):
        return b"%d" % value
    raise InterfaceError(f"no such values: {type(value).__name__}")


def _put_many(many: Many) -> bytes:
    """PostgreSQL's own form: how many dimensions, whether any is missing, of what, how many, from where; then each."""
    missing = int(None in many.values)
    head = struct.pack("!iiiii", 1, missing, _OIDS[many.of], len(many.values), 1)
    form = _FORMS.get(many.of)
    if form is not None:
        size = form.size - 4
        return head + b"".join(_NULL if each is None else form.pack(size, each) for each in many.values)
    told = (each.encode() if isinstance(each, str) else each for each in many.values)
    return head + b"".join(_NULL if each is None else struct.pack("!i", len(each)) + each for each in told)
