"""Exchanges by itself, one at a time and on a thread of its own; nobody's work ever waits for it."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import count
from typing import Final, Protocol

from fieldcrm.background.schedule import Alarm
from fieldcrm.domain.lease import Lease
from fieldcrm.replication.exchange import Outcome
from fieldcrm.replication.exchange import State as Ended
from fieldcrm.replication.plan import EVERY_SECONDS, Plan
from fieldcrm.replication.session import NEXT, RUNNING, Event, State, ended
from fieldcrm.store.first_download import Arrival

STOP_SECONDS: Final = 20.0
THREAD: Final = "exchange"
NO_LEASE: Final = Lease()
_log = logging.getLogger(__name__)


class Mood(StrEnum):
    """What a person is told of the whole: the worst that is true."""

    SYNCED = "synced"
    WAITING = "waiting"
    SENDING = "sending"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """Whether work is safe and whether it has gone."""

    mood: Mood = Mood.SYNCED
    state: State = State.IDLE
    waiting: int = 0
    attention: int = 0
    online: bool = True
    """Whether the centre was reached when last asked; an attempt that has not been answered yet says nothing."""
    last: Outcome | None = None
    last_sync: datetime | None = None
    arrival: Arrival | None = None
    lease: Lease = NO_LEASE


@dataclass(frozen=True, slots=True)
class Counts:
    """What waits to be sent, and for a person, when everything was last heard, or how much of it if it was not."""

    waiting: int
    attention: int
    last_sync: datetime | None = None
    arrival: Arrival | None = None
    lease: Lease = NO_LEASE


class Clockwork(Protocol):
    """Wakes the engine after a time."""

    def start(self) -> None:
        """Begin to tick."""
        ...

    def set(self, seconds: float) -> None:
        """Ring after so long, and no more at the time set before."""
        ...

    def stop(self) -> None:
        """Never ring again."""
        ...


def _as_ever() -> bool:
    """Nobody to ask whether the link is there: then it never returns, and exchanges go by the clock."""
    return True


def _as_told(outcome: Outcome) -> float:
    """After an exchange that went well, the centre may say when to come again; 0 is by the clock."""
    return outcome.wait


class Engine:
    """Decides when to exchange and does it; everyone may tell it anything on any thread, and never waits."""

    def __init__(
        self,
        exchange: Callable[[Callable[[], bool]], Outcome],
        counts: Callable[[], Counts],
        clock: Callable[[], float],
        *,
        is_there: Callable[[], bool] = _as_ever,
        alarm: Callable[[Callable[[], None], float], Clockwork] = Alarm,
        first: float = 0.0,
        again: Callable[[Outcome], float] = _as_told,
    ) -> None:
        """`first` is in how many seconds the first exchange is due, `again` how many lie between one that went well and
        the next."""
        self._again = again
        self._exchange = exchange
        self._counts = counts
        self._clock = clock
        self._is_there = is_there
        self._plan = Plan(due=clock() + first)
        self._alarm = alarm(self._ring, EVERY_SECONDS)
        self._wake = threading.Condition()
        self._telling = threading.RLock()
        self._state = State.IDLE
        self._stopping = False
        self._paused = False
        self._is_reached = True
        self._is_wished = False
        self._thread = threading.Thread(target=self._work, name=THREAD, daemon=True)
        self._heard: list[Callable[[Condition], None]] = []
        self.condition = Condition()

    def listen(self, heard: Callable[[Condition], None]) -> None:
        """Tell of every change of the condition, on the engine's thread or that of whoever saved."""
        self._heard.append(heard)

    def start(self) -> None:
        """Begin; unless it was said otherwise, the first exchange is due at once."""
        self._alarm.start()
        self._thread.start()

    def stop(self) -> None:
        """End within a bounded time: a request on its way is left to itself, nothing is half written."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        self._thread.join(STOP_SECONDS)
        self._alarm.stop()

    def saved(self, *, urgent: bool = False) -> None:
        """Something was saved on this device."""
        self._look()
        self._change(lambda plan, now: plan.saved(now, urgent=urgent))

    def ask(self) -> None:
        """Exchange now, whatever failed before."""
        self._change(Plan.asked)

    def pause(self, *, paused: bool) -> None:
        """Hold exchanges back until told otherwise; one under way ends at its next page."""
        self._paused = paused
        self._change(lambda plan, _: plan)

    def _change(self, change: Callable[[Plan, float], Plan]) -> None:
        with self._wake:
            self._plan = change(self._plan, self._clock())
            self._wake.notify()

    def _ring(self) -> None:
        with self._wake:
            self._wake.notify()

    def _work(self) -> None:
        while self._await_turn():
            if self._plan.due > self._clock():
                self._knock()
            elif self._begins():
                self._run()

    def _await_turn(self) -> bool:
        """Sleep until something is to be done, or to be stopped. The alarm goes by a wall clock, which may be put
        back: so the sleep has an end of its own."""
        with self._wake:
            while not self._stopping and (self._paused or self._plan.next > self._clock()):
                if not self._paused:
                    self._alarm.set(max(0.0, self._plan.next - self._clock()))
                self._wake.wait(EVERY_SECONDS)
            return not self._stopping

    def _knock(self) -> None:
        is_there = self._is_there()
        self._change(lambda plan, now: plan.looked(now, is_there=is_there))

    def _begins(self) -> bool:
        """Take what was wished for so far as one turn; all that is wished for from here on is another one's."""
        with self._wake:
            self._is_wished = self._plan.wished
            self._state = NEXT[self._state][Event.ASKED if self._is_wished else Event.DUE]
            begins = self._state in RUNNING
            self._plan = self._plan.begun() if begins else self._plan.held_back(self._clock())
        return begins

    def _run(self) -> None:
        self._look()
        asked = count()
        outcome = self._exchanged(lambda: self._goes_on(next(asked)))
        event = ended(outcome)
        self._state = NEXT[self._state][event]
        self._is_reached = self._state is not State.OFFLINE
        wait = self._again(outcome) if event is Event.DONE else outcome.wait
        self._change(lambda plan, now: plan.ended(now, event, wait))
        self._look(outcome)

    def _exchanged(self, keep_on: Callable[[], bool]) -> Outcome:
        try:
            return self._exchange(keep_on)
        except Exception:  # noqa: BLE001 - the thread would end without a word; the log has the report
            _log.exception("an exchange ended in a bug of ours; work goes on, and it is tried again")
            return Outcome(state=Ended.OFFLINE, reason="bug")

    def _goes_on(self, request: int) -> bool:
        """Asked before each request: the first begins an exchange, every other one goes on with it."""
        if request:
            self._state = NEXT[self._state][Event.PAGE]
            self._is_reached = True
            self._look()
        return not (self._stopping or self._paused)

    def _look(self, last: Outcome | None = None) -> None:
        """Tell how things stand; whoever tells last has looked last."""
        with self._telling:
            counts = self._counts()
            self.condition = Condition(
                mood=_mood(self._state, counts, is_told=self._is_reached or self._is_wished),
                state=self._state,
                waiting=counts.waiting,
                attention=counts.attention,
                online=self._is_reached,
                last=last or self.condition.last,
                last_sync=counts.last_sync,
                arrival=counts.arrival,
                lease=counts.lease,
            )
            for heard in self._heard:
                heard(self.condition)


def _mood(state: State, counts: Counts, *, is_told: bool) -> Mood:
    """With nobody reached, an attempt that begins by itself is not told: at each one the window would flicker."""
    if state in RUNNING and is_told:
        return Mood.SENDING
    if counts.attention or state in (State.ATTENTION, State.REVOKED, State.UPGRADE):
        return Mood.ATTENTION
    return Mood.WAITING if counts.waiting else Mood.SYNCED
