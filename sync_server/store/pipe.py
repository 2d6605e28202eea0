"""A PostgreSQL spoken to at its wire: statements prepared once, what need not be answered at once sent with what must.

See docs/adr/0069-one-way-to-the-database-and-back.md.
"""

import select
import struct
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, NamedTuple

from psycopg import Connection, Error, InterfaceError, OperationalError, abc, adapt, pq
from psycopg.errors import error_from_result
from psycopg.pq.abc import PGresult

from sync_server.store.postgresql import Failed, Many

KEPT: Final = 500
"""Statements that a connection keeps prepared; of more, those that nobody has said for longest are forgotten."""

_OIDS: Final = {"bytea": 17, "int8": 20, "int2": 21, "int4": 23, "text": 25}
_FORMS: Final = {"int8": struct.Struct("!iq"), "int4": struct.Struct("!ii"), "int2": struct.Struct("!ih")}
_NULL: Final = b"\xff\xff\xff\xff"
_ROWS: Final = frozenset((pq.ExecStatus.COMMAND_OK, pq.ExecStatus.TUPLES_OK))

Put = tuple[bytes | None, pq.Format]
"""A value as it travels."""

Found = list[tuple[Any, ...]]
"""Rows."""


class _Said(NamedTuple):
    """A statement with its values, and whether somebody asks for what it finds."""

    statement: str
    values: tuple[Put, ...]
    is_kept: bool = False

    @property
    def key(self) -> tuple[str, tuple[Put, ...]]:
        """Whoever asks the same in the same step means the same."""
        return self.statement, self.values


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
        self._waiting: list[_Said] = []
        self._kept: dict[tuple[str, tuple[Put, ...]], Found] = {}

    def tell(self, statement: str, values: Sequence[Any] = ()) -> None:
        """Do it, before whatever comes after. Its values stand in it as $1, $2 and so on."""
        self._waiting.append(_Said(statement, _put_all(values)))

    def foresee(self, query: str, values: Sequence[Any] = ()) -> None:
        """It will be asked in this step: what it finds in its place is kept until then."""
        said = _Said(query, _put_all(values), is_kept=True)
        self._kept.pop(said.key, None)
        self._waiting.append(said)

    def ask(self, query: str, values: Sequence[Any] = ()) -> Found:
        """What the query finds, once all that was told has been done."""
        said = _Said(query, _put_all(values), is_kept=True)
        if said.key not in self._kept:
            if said not in self._waiting:
                self._waiting.append(said)
            self.flush()
        return self._kept.pop(said.key)

    def flush(self) -> None:
        """All that was told has been done."""
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, []
        for said, (prepared, result) in zip(waiting, self.sent(waiting), strict=True):
            if said.is_kept:
                self._kept[said.key] = _read(prepared, result)

    def forget(self) -> None:
        """What was foreseen was for a step that is over."""
        self._kept.clear()
        self._waiting = [_Said(each.statement, each.values) for each in self._waiting]

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
                words += self._put(statement := said.statement, said.values)
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

    def _put(self, statement: str, values: Sequence[Put]) -> list[_Word]:
        """On its way; what was never said is prepared on the same way."""
        words: list[_Word] = []
        prepared = self._prepared.pop(statement, None)
        if prepared is None:
            words = [*self._forget(), _Word(statement, is_new=True)]
            self._count += 1
            prepared = _Prepared(b"kept_%d" % self._count, adapt.Transformer(self.driver))
            self._line.send_prepare(prepared.name, statement.encode())
        self._prepared[statement] = prepared  # behind all that were said before
        told, formats = [each[0] for each in values], [each[1] for each in values]
        self._line.send_query_prepared(prepared.name, told, formats, pq.Format.BINARY)
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


@lru_cache
def _beginning(level: str, read_only: bool) -> str:
    told = f" ISOLATION LEVEL {level.replace('_', ' ')}" if level else ""
    return f"BEGIN{told}{' READ ONLY' if read_only else ''}"


def _put_all(values: Sequence[Any]) -> tuple[Put, ...]:
    return tuple([_put(value) for value in values])


def _put(value: object) -> Put:
    """Numbers as they are written, so that the server makes of them what the column holds; all else byte by byte."""
    if value is None:
        return None, pq.Format.BINARY
    if isinstance(value, bytes):
        return value, pq.Format.BINARY
    if isinstance(value, str):
        return value.encode(), pq.Format.BINARY
    if isinstance(value, int):
        return b"%d" % value, pq.Format.TEXT
    if isinstance(value, Many):
        return _put_many(value), pq.Format.BINARY
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
