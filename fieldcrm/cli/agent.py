"""`agent`: exchanges without a window, for offices and kiosks, until it is told to stop."""

import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

from fieldcrm.background.schedule import nightly as at_night
from fieldcrm.cli.answers import Answer
from fieldcrm.cli.command import Command, option
from fieldcrm.cli.desk import Desk
from fieldcrm.cli.exchanges import exchange
from fieldcrm.machine.ending import told_to_end
from fieldcrm.machine.wiping import under_way
from fieldcrm.replication.engine import Condition, Counts, Engine
from fieldcrm.replication.exchange import State
from fieldcrm.store.device import must_identity
from fieldcrm.store.queries import standing


def agent(desk: Desk, nightly: str | None) -> Answer:
    """Exchange by the engine's own plan, or only at the times given; ends cleanly when the system says so."""
    with desk.store.read() as reading:
        must_identity(reading.connection)
    stop = threading.Event()
    at_work = _by_plan(desk, stop) if nightly is None else at_night(nightly, _once(desk, stop))
    with told_to_end(stop.set), at_work:
        desk.say("exchanging; stop with Ctrl+C or SIGTERM")
        stop.wait()
    return Answer(document={"state": "stopped"}, lines=["stopped"])


def new_engine(desk: Desk) -> Engine:
    """What decides when this desk's profile exchanges."""
    return Engine(lambda keep_on: exchange(desk, None, keep_on), lambda: counts(desk), time.monotonic)


def counts(desk: Desk) -> Counts:
    """What waits to be sent, and what waits for a person."""
    with desk.store.read() as reading:
        found = standing.stand(reading)
    return Counts(found.waiting, found.attention)


@contextmanager
def _by_plan(desk: Desk, stop: threading.Event) -> Generator[None]:
    engine = new_engine(desk)
    engine.listen(_tell(desk))
    engine.listen(lambda _: _end_if_erased(desk, stop))
    engine.start()
    try:
        yield
    finally:
        engine.stop()


def _end_if_erased(desk: Desk, stop: threading.Event) -> None:
    """All here is to go: with the desk left, that is done."""
    if under_way(desk.profile) is not None:
        stop.set()


def _once(desk: Desk, stop: threading.Event) -> Callable[[], None]:
    def once() -> None:
        outcome = exchange(desk, None)
        _end_if_erased(desk, stop)
        desk.say(f"{outcome.state}: sent {outcome.pushed}, received {outcome.pulled}")

    return once


def _tell(desk: Desk) -> Callable[[Condition], None]:
    def tell(condition: Condition) -> None:
        last = condition.last
        if last is not None and (last.pushed or last.pulled or last.state is not State.DONE):
            desk.say(f"{condition.mood}: {condition.waiting} waiting, sent {last.pushed}, received {last.pulled}")

    return tell


COMMANDS = (
    Command(
        "agent",
        "Exchange by itself without a window, until told to stop.",
        agent,
        (option("--nightly", "CRON", "only at these times, as in 0 2 * * *"),),
    ),
)
