"""Who waits to write is taken together with all who wait: one durable commit answers them all."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from threading import Lock
from typing import Any, Final, Generic, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from fieldcrm.domain.errors import Trouble
from sync_server.store.dialects import bulk

T = TypeVar("T")

LONGEST: Final = 0.05
"""Seconds of work after which a group takes nobody in any more: whoever came first does not wait for all the rest."""


class _Member(Generic[T]):
    """One who waits, and what has become of their step. Only they are woken for it: not all who stand in line."""

    def __init__(self, step: Callable[[Connection], T]) -> None:
        self._step = step
        self._results: list[T] = []
        self._word = Lock()
        self._word.acquire()
        self.error: BaseException | None = None
        self.is_begun = self.is_answered = False

    def wait(self) -> None:
        """Until they are answered, or it is theirs to lead."""
        self._word.acquire()

    def wake(self) -> None:
        """One of both has come."""
        self._word.release()

    def do(self, connection: Connection) -> None:
        """The step, in a transaction that others share; whatever came of it before is not so."""
        self.is_begun, self.error = True, None
        self._results = [self._step(connection)]

    def answer(self) -> T:
        """What it came to."""
        if self.error is not None:
            raise self.error
        [result] = self._results
        return result


_Attempt = Callable[[Connection, _Member[Any], int], None]
"""To do the step of one who waits, so that it can be undone alone; the number is that of nobody else in the group."""


class _Spoilt(Exception):
    """A step has failed that had written, and nothing says how far it is to be undone."""


class Groups:
    """A line of steps, each taken whole or undone. Nobody is answered before the commit that holds their step, and one
    that fails leaves nothing behind and the others of its group as they are.

    `begin` opens a writing transaction; `undone` is told whenever something in it was undone; `written` says how much
    has been written in it, and -1 where nothing can be done any more but to undo it.
    """

    def __init__(
        self,
        begin: Callable[[], AbstractContextManager[Connection]],
        undone: Callable[[Connection | None], object],
        written: Callable[[Connection], int],
        clock: Callable[[], float] = time.monotonic,
        leaders: int = 1,
    ) -> None:
        self._begin = begin
        self._undone = undone
        self._written = written
        self._clock = clock
        self._line = Lock()
        self._waiting = deque[_Member[Any]]()
        self._leading = 0
        self.leaders = leaders
        """So many groups work at once."""

    @property
    def here(self) -> int:
        """So many lead or wait."""
        return self._leading + len(self._waiting)

    def take(self, step: Callable[[Connection], T]) -> T:
        """What the step came to, once that is durable. One of those who wait does the work of all, in their order."""
        mine = _Member(step)
        with self._line:
            is_mine_to_lead = self._leading < self.leaders
            if is_mine_to_lead:
                self._leading += 1
            else:
                self._waiting.append(mine)
        if not is_mine_to_lead:
            mine.wait()
        if not mine.is_answered:
            self._lead(mine)
        return mine.answer()

    def _lead(self, first: _Member[Any]) -> None:
        members = [first]
        try:
            self._together(members)
        except BaseException as error:  # noqa: BLE001 - each of the group hears of it, whoever leads it
            self._undone(None)
            if not first.is_begun:
                members += self._all()
            for each in members:  # also who was refused: that may have been for what is not so now
                each.error = error
        finally:
            self._answer(members)

    def _answer(self, members: Sequence[_Member[Any]]) -> None:
        """The first who waits still leads from now on; where nobody waits, whoever comes next leads at once."""
        with self._line:
            after = self._waiting.popleft() if self._waiting else None
            self._leading -= after is None
        if after is not None:
            after.wake()
        for each in members:
            each.is_answered = True
            each.wake()

    def _together(self, members: list[_Member[Any]]) -> None:
        """Whoever is refused is so before anything is written, as good as always, and leaves nothing to undo. Where
        something is, all begin again, and each has a mark then."""
        try:
            with self._begin() as connection:
                self._fill(connection, members, self._try_unmarked)
        except _Spoilt:
            self._undone(None)
            self._stand_in_line_again(members)
        else:
            return
        with self._begin() as connection:
            self._fill(connection, members, self._try)

    def _stand_in_line_again(self, members: list[_Member[Any]]) -> None:
        """All but the first, before all who came later."""
        with self._line:
            self._waiting.extendleft(reversed(members[1:]))
        del members[1:]

    def _fill(self, connection: Connection, members: list[_Member[Any]], attempt: _Attempt) -> None:
        """Those who wait, and who come meanwhile. The first needs no way back of its own: if it fails, it was alone."""
        until = self._clock() + LONGEST
        members[0].do(connection)
        while self._clock() < until and (one := self._next()) is not None:
            members.append(one)
            bulk(connection).foresee_no_more(connection)
            attempt(connection, one, len(members))

    def _next(self) -> _Member[Any] | None:
        with self._line:
            return self._waiting.popleft() if self._waiting else None

    def _try_unmarked(self, connection: Connection, one: _Member[Any], _: int) -> None:
        before = self._written(connection)
        try:
            one.do(connection)
        except Exception as error:
            if self._written(connection) != before:
                raise _Spoilt from error
            one.error = error
            self._undone(connection)

    def _try(self, connection: Connection, one: _Member[Any], number: int) -> None:
        """Each has a mark of its own: a fault may be of what was told before, and then there is no such mark."""
        mark = f"step_{number}"
        bulk(connection).tell(connection, f"SAVEPOINT {mark}", [()])
        try:
            one.do(connection)
        except Exception as error:  # noqa: BLE001 - whatever it was, it is told to whoever waits for it
            self._go_back(connection, mark, error)
            one.error = error
            self._undone(connection)
        bulk(connection).tell(connection, f"RELEASE {mark}", [()])

    def _go_back(self, connection: Connection, mark: str, error: Exception) -> None:
        """Before this step. On a full disk SQLite has undone everything by itself; a PostgreSQL has where it has died,
        or the fault is of an earlier step and was found out late. Then nobody was taken, and each hears of the
        database's fault: why this one was refused is no answer to the others."""
        try:
            bulk(connection).ask(connection, f"ROLLBACK TO {mark}", ())
        except SQLAlchemyError as fault:
            raise (error if isinstance(error, (SQLAlchemyError, Trouble)) else fault) from None

    def _all(self) -> list[_Member[Any]]:
        """Everybody who waits: what could not even begin for one cannot for the others."""
        with self._line:
            found = list(self._waiting)
            self._waiting.clear()
        return found
