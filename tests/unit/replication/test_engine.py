"""The engine on its own thread: one exchange at a time, told of everything, ended in bounded time."""

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from queue import SimpleQueue

import pytest

from fieldcrm.replication.engine import Condition, Counts, Engine, Mood
from fieldcrm.replication.exchange import Outcome
from fieldcrm.replication.exchange import State as Ended
from fieldcrm.replication.plan import EVERY_SECONDS, LONGEST_BACK_OFF
from fieldcrm.replication.session import State
from tests.support.patience import PATIENCE_S


class Hours:
    """A clock that is put by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class HandBell:
    """An alarm that rings when a test says so."""

    def __init__(self, ring: Callable[[], None], every_seconds: float) -> None:
        self.ring = ring
        self.every_seconds = every_seconds
        self.is_running = False
        self.set_to: list[float] = []

    def start(self) -> None:
        self.is_running = True

    def set(self, seconds: float) -> None:
        self.set_to.append(seconds)

    def stop(self) -> None:
        self.is_running = False


class Bench:
    """An engine whose exchanges do what a test puts in."""

    def __init__(self) -> None:
        self.clock = Hours()
        self.counts = Counts(0, 0)
        self.outcomes: SimpleQueue[Outcome] = SimpleQueue()
        self.began: SimpleQueue[Callable[[], bool]] = SimpleQueue()
        self.told: SimpleQueue[Condition] = SimpleQueue()
        self.door_is_open = True
        self.knocks: SimpleQueue[bool] = SimpleQueue()
        self.engine = Engine(
            self._exchange, lambda: self.counts, self.clock, is_there=self._is_there, alarm=self._new_bell
        )
        self.engine.listen(self.told.put)

    def _new_bell(self, ring: Callable[[], None], every_seconds: float) -> HandBell:
        self.bell = HandBell(ring, every_seconds)
        return self.bell

    def _exchange(self, keep_on: Callable[[], bool]) -> Outcome:
        keep_on()
        self.began.put(keep_on)
        return self.outcomes.get(timeout=PATIENCE_S)

    def _is_there(self) -> bool:
        self.knocks.put(self.door_is_open)
        return self.door_is_open

    def await_exchange(self, outcome: Outcome | None = None) -> Condition:
        """The next exchange begins, ends like this, and is told of."""
        self.outcomes.put(outcome or Outcome())
        self.began.get(timeout=PATIENCE_S)
        return self.hear(lambda condition: condition.state is not State.SYNCING)

    def hear(self, matches: Callable[[Condition], bool]) -> Condition:
        while True:
            condition = self.told.get(timeout=PATIENCE_S)
            if matches(condition):
                return condition

    def later(self, seconds: float) -> None:
        self.clock.now += seconds
        self.bell.ring()


@contextmanager
def running() -> Generator[Bench]:
    bench = Bench()
    bench.engine.start()
    try:
        yield bench
    finally:
        bench.outcomes.put(Outcome())
        bench.engine.stop()


def test_the_first_exchange_is_due_at_once_and_the_next_by_the_clock() -> None:
    with running() as bench:
        assert bench.await_exchange().state is State.IDLE
        bench.later(EVERY_SECONDS)
        assert bench.await_exchange().state is State.IDLE


def test_the_centre_says_when_the_next_one_is_due() -> None:
    with running() as bench:
        bench.await_exchange(Outcome(wait=7200))
        bench.later(7199)
        assert bench.began.empty()
        bench.later(1)
        bench.await_exchange()


def test_a_machine_that_slept_through_its_time_exchanges_when_it_wakes() -> None:
    with running() as bench:
        bench.await_exchange(Outcome(wait=7200))
        bench.later(9 * 3600)
        bench.await_exchange(Outcome(state=Ended.REFUSED, reason="busy", wait=60))
        bench.later(60)
        bench.await_exchange()


def test_a_save_is_told_as_waiting_then_sending_then_synced() -> None:
    with running() as bench:
        bench.await_exchange()
        bench.counts = Counts(1, 0)
        bench.engine.saved(urgent=True)
        assert bench.hear(lambda _: True).mood is Mood.WAITING
        assert bench.hear(lambda _: True).mood is Mood.SENDING
        bench.counts = Counts(0, 0)
        assert bench.await_exchange().mood is Mood.SYNCED


def test_exchanges_never_overlap_however_often_one_is_asked_for() -> None:
    with running() as bench:
        bench.began.get(timeout=PATIENCE_S)
        for _ in range(5):
            bench.engine.ask()
            bench.engine.saved(urgent=True)
        assert bench.began.empty()
        bench.outcomes.put(Outcome())


def test_an_exchange_that_is_asked_for_during_another_follows_it() -> None:
    with running() as bench:
        bench.began.get(timeout=PATIENCE_S)
        bench.engine.ask()
        bench.outcomes.put(Outcome())
        bench.await_exchange()


def test_an_exchange_that_is_asked_for_during_one_that_fails_follows_it_all_the_same() -> None:
    with running() as bench:
        bench.began.get(timeout=PATIENCE_S)
        bench.engine.ask()
        bench.outcomes.put(Outcome(state=Ended.REFUSED, reason="busy", wait=3600))
        bench.hear(lambda condition: not condition.online)
        assert bench.await_exchange().online


def test_an_attempt_nobody_has_answered_does_not_count_as_online_or_as_sending() -> None:
    with running() as bench:
        bench.counts = Counts(2, 0)
        assert bench.await_exchange(Outcome(state=Ended.OFFLINE, reason="link.offline")).mood is Mood.WAITING
        bench.later(LONGEST_BACK_OFF)
        trying = bench.hear(lambda condition: condition.state is State.SYNCING)
        assert (trying.mood, trying.online) == (Mood.WAITING, False)
        bench.outcomes.put(Outcome())
        assert bench.hear(lambda condition: condition.state is State.IDLE).online


def test_whoever_presses_the_button_sees_it_try() -> None:
    with running() as bench:
        bench.await_exchange(Outcome(state=Ended.OFFLINE, reason="link.offline", wait=3600))
        bench.engine.ask()
        assert bench.hear(lambda condition: condition.state is State.SYNCING).mood is Mood.SENDING
        bench.outcomes.put(Outcome())


def test_an_answer_with_more_to_come_says_that_the_link_is_there() -> None:
    with running() as bench:
        bench.await_exchange(Outcome(state=Ended.OFFLINE, reason="link.offline"))
        bench.later(LONGEST_BACK_OFF)
        keep_on = bench.began.get(timeout=PATIENCE_S)
        assert keep_on()
        assert bench.hear(lambda condition: condition.state is State.CATCHING_UP).online
        bench.outcomes.put(Outcome())


def test_the_button_reaches_out_though_the_wait_is_long() -> None:
    with running() as bench:
        assert not bench.await_exchange(Outcome(state=Ended.REFUSED, reason="busy", wait=3600)).online
        bench.engine.ask()
        assert bench.await_exchange().online


def test_the_link_that_returns_starts_an_exchange() -> None:
    with running() as bench:
        bench.door_is_open = False
        bench.await_exchange(Outcome(state=Ended.OFFLINE, reason="link.offline", wait=3600))
        bench.later(25)
        assert bench.knocks.get(timeout=PATIENCE_S) is False
        bench.door_is_open = True
        bench.later(25)
        assert bench.knocks.get(timeout=PATIENCE_S) is True
        bench.later(25)
        assert bench.await_exchange().online


def test_a_device_that_was_shut_out_asks_no_more_by_itself() -> None:
    with running() as bench:
        assert bench.await_exchange(Outcome(state=Ended.REFUSED, reason="revoked")).mood is Mood.ATTENTION
        bench.later(EVERY_SECONDS)
        bench.later(EVERY_SECONDS)
        assert bench.began.empty()
        bench.engine.ask()
        assert bench.await_exchange().state is State.IDLE


def test_a_further_request_is_told_as_catching_up() -> None:
    with running() as bench:
        keep_on = bench.began.get(timeout=PATIENCE_S)
        assert keep_on()
        assert bench.hear(lambda condition: condition.state is State.CATCHING_UP).mood is Mood.SENDING
        bench.outcomes.put(Outcome())


def test_a_pause_holds_exchanges_back_and_ends_the_one_under_way() -> None:
    with running() as bench:
        keep_on = bench.began.get(timeout=PATIENCE_S)
        bench.engine.pause(paused=True)
        assert not keep_on()
        bench.outcomes.put(Outcome(state=Ended.PARTIAL))
        bench.hear(lambda condition: condition.state is State.IDLE)
        bench.engine.ask()
        assert bench.began.empty()
        bench.engine.pause(paused=False)
        bench.await_exchange()


def test_a_conflict_wants_a_look_even_when_everything_is_sent() -> None:
    with running() as bench:
        bench.counts = Counts(0, 1)
        assert bench.await_exchange().mood is Mood.ATTENTION


def test_a_bug_of_ours_does_not_end_the_engine(caplog: pytest.LogCaptureFixture) -> None:
    def broken(_: Callable[[], bool]) -> Outcome:
        raise ZeroDivisionError

    told: SimpleQueue[Condition] = SimpleQueue()
    engine = Engine(broken, lambda: Counts(1, 0), Hours(), alarm=HandBell)
    engine.listen(told.put)
    engine.start()
    while (condition := told.get(timeout=PATIENCE_S)).last is None:
        pass
    engine.stop()
    assert (condition.mood, condition.last.reason) == (Mood.WAITING, "bug")
    assert "ZeroDivisionError" in caplog.text


def test_a_stopped_engine_leaves_no_thread_and_no_alarm() -> None:
    with running() as bench:
        bench.await_exchange()
    assert not bench.bell.is_running
    assert "exchange" not in [thread.name for thread in threading.enumerate()]


def test_the_alarm_is_set_to_the_next_thing_to_do() -> None:
    with running() as bench:
        bench.await_exchange()
        bench.later(30)
        bench.engine.ask()
        bench.await_exchange()
    assert EVERY_SECONDS in bench.bell.set_to
