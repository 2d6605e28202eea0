"""`agent`: exchanges without a window, for offices and kiosks, until it is told to stop."""

import threading
from collections.abc import Callable
from typing import Final

from fieldcrm.background.schedule import until
from fieldcrm.cli.answers import Answer
from fieldcrm.cli.command import Argument, Command
from fieldcrm.cli.desk import Desk
from fieldcrm.cli.exchanges import exchange
from fieldcrm.machine.clock import steady
from fieldcrm.machine.ending import told_to_end
from fieldcrm.machine.wiping import under_way
from fieldcrm.replication.engine import Condition, Counts, Engine
from fieldcrm.replication.exchange import Outcome, State
from fieldcrm.store.device import must_identity
from fieldcrm.store.lease import look
from fieldcrm.store.queries import standing

HEAD_OFFICE: Final = "head-office"
A_DAY: Final = 24.0 * 3600


def agent(desk: Desk, nightly: str | None) -> Answer:
    """Exchange by the engine's own plan, or once a night, or at the times given; ends cleanly when the system says so.

    A machine that was asleep at its time exchanges when it wakes, and who is not answered is tried again.
    """
    with desk.store.read() as reading:
        must_identity(reading.connection)
    engine, stop = new_engine(desk, nightly), threading.Event()
    engine.listen(_tell(desk))
    engine.listen(lambda _: _end_if_erased(desk, stop))
    with told_to_end(stop.set):
        engine.start()
        try:
            desk.say("exchanging; stop with Ctrl+C or SIGTERM")
            stop.wait()
        finally:
            engine.stop()
    return Answer(document={"state": "stopped"}, lines=["stopped"])


def new_engine(desk: Desk, nightly: str | None = None) -> Engine:
    """What decides when this desk's profile exchanges."""
    is_by_office = nightly == HEAD_OFFICE

    def exchanged(keep_on: Callable[[], bool]) -> Outcome:
        return exchange(desk, None, keep_on, nightly=is_by_office)

    if nightly is None:
        return Engine(exchanged, lambda: counts(desk), steady)
    if is_by_office:
        return Engine(exchanged, lambda: counts(desk), steady, again=as_the_office_says)
    seconds = until(nightly)
    return Engine(exchanged, lambda: counts(desk), steady, first=seconds(), again=lambda _: seconds())


def as_the_office_says(outcome: Outcome) -> float:
    """A server of an older release does not say when."""
    return outcome.wait or A_DAY


def counts(desk: Desk) -> Counts:
    """What waits to be sent, and what waits for a person."""
    with desk.store.read() as reading:
        found = standing.stand(reading)
    return Counts(found.waiting, found.attention)


def _end_if_erased(desk: Desk, stop: threading.Event) -> None:
    """All here is to go, or to be closed as it was too long without the office: with the desk left, that is done."""
    if under_way(desk.profile) is not None or look(desk.store).is_over:
        stop.set()


def _tell(desk: Desk) -> Callable[[Condition], None]:
    def tell(condition: Condition) -> None:
        last = condition.last
        if last is not None and (last.pushed or last.pulled or last.state is not State.DONE):
            waits = f"{condition.waiting} waiting{f' at {last.region}' if last.region else ''}"
            desk.say(f"{condition.mood}: {waits}, sent {last.pushed}, received {last.pulled}")

    return tell


COMMANDS = (
    Command(
        "agent",
        "Exchange by itself without a window, until told to stop.",
        agent,
        (
            Argument(
                "--nightly",
                "once a night, at the moment the server has for this device; or only at these times, as in 0 2 * * *",
                {"metavar": "CRON", "nargs": "?", "const": HEAD_OFFICE},
            ),
        ),
    ),
)
