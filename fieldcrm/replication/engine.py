"""When to exchange: after a save, when the link returns, every few minutes, at night, or when asked; one at a time."""

import random
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from fieldcrm.replication.exchange import Outcome, State

QUIET_SECONDS: Final = 2.0
EVERY_SECONDS: Final = 180.0
LONGEST_BACK_OFF: Final = 1800.0
FIRST_BACK_OFF: Final = 5.0
STOP_SECONDS: Final = 20.0


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
    waiting: int = 0
    attention: int = 0
    online: bool = True
    last: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """What waits to be sent, and what waits for a person."""

    waiting: int
    attention: int


class Plan:
    """When the next exchange is due: pure, told of what happens and of the clock; seconds of one monotonic clock."""

    def __init__(self, now: float, chance: Callable[[], float] = random.random) -> None:
        self._chance = chance
        self._failures = 0
        self.due = now

    def saved(self, now: float, *, urgent: bool) -> None:
        """Work was saved: soon, so that a burst of saves goes as one; an order goes at once."""
        if self._failures == 0:
            self.due = now if urgent else min(self.due, now + QUIET_SECONDS)

    def asked(self, now: float) -> None:
        """The button, or the link that has returned: now, whatever failed before."""
        self.due = now

    def ended(self, now: float, outcome: Outcome) -> None:
        """An exchange has ended: come again by the clock, or wait longer each time nobody was reached."""
        if outcome.state in (State.DONE, State.PARTIAL):
            self._failures = 0
            self.due = now + EVERY_SECONDS
            return
        self._failures += 1
        most = min(LONGEST_BACK_OFF, FIRST_BACK_OFF * 2**self._failures)
        self.due = now + max(outcome.wait, most * (0.5 + self._chance() / 2))


class Engine:
    """Runs exchanges on a thread of its own; nobody's work ever waits for it."""

    def __init__(
        self,
        exchange: Callable[[Callable[[], bool]], Outcome],
        counts: Callable[[], Counts],
        clock: Callable[[], float],
    ) -> None:
        self._exchange = exchange
        self._counts = counts
        self._clock = clock
        self._plan = Plan(clock())
        self._wake = threading.Condition()
        self._stopping = False
        self._paused = False
        self._thread = threading.Thread(target=self._work, name="exchange", daemon=True)
        self._heard: list[Callable[[Condition], None]] = []
        self.condition = Condition()

    def listen(self, heard: Callable[[Condition], None]) -> None:
        """Tell of every change of the condition, on the engine's thread or that of whoever saved."""
        self._heard.append(heard)

    def start(self) -> None:
        """Begin; the first exchange is due at once."""
        self._thread.start()

    def stop(self) -> None:
        """End within a bounded time: a request on its way is left to itself, nothing is half written."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        self._thread.join(STOP_SECONDS)

    def saved(self, *, urgent: bool = False) -> None:
        """Something was saved on this device."""
        self._look(Mood.WAITING)
        self._change(lambda now: self._plan.saved(now, urgent=urgent))

    def ask(self) -> None:
        """Exchange now."""
        self._change(self._plan.asked)

    def pause(self, *, paused: bool) -> None:
        """Hold exchanges back until told otherwise."""
        self._paused = paused
        self._change(lambda _: None)

    def _change(self, change: Callable[[float], None]) -> None:
        with self._wake:
            change(self._clock())
            self._wake.notify()

    def _work(self) -> None:
        while self._await_turn():
            self._say(replace(self.condition, mood=Mood.SENDING))
            outcome = self._exchange(lambda: not self._stopping)
            with self._wake:
                self._plan.ended(self._clock(), outcome)
            online = outcome.state is not State.OFFLINE
            self._look(Mood.WAITING, online=online, last=outcome)

    def _await_turn(self) -> bool:
        with self._wake:
            while not self._stopping and (self._paused or self._plan.due > self._clock()):
                self._wake.wait(None if self._paused else max(0.01, self._plan.due - self._clock()))
            return not self._stopping

    def _look(self, otherwise: Mood, *, online: bool | None = None, last: Outcome | None = None) -> None:
        counts = self._counts()
        refused = last is not None and last.state is State.REFUSED
        mood = Mood.ATTENTION if counts.attention or refused else otherwise if counts.waiting else Mood.SYNCED
        self._say(
            Condition(
                mood=mood,
                waiting=counts.waiting,
                attention=counts.attention,
                online=self.condition.online if online is None else online,
                last=last or self.condition.last,
            )
        )

    def _say(self, condition: Condition) -> None:
        self.condition = condition
        for heard in self._heard:
            heard(condition)
