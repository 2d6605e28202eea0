"""What follows an exchange: what was found to differ is mended at once, and once a week everything is proved."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Final

from fieldcrm.protocol.codec import digest64
from fieldcrm.replication.exchange import Outcome, State
from fieldcrm.replication.remote import Remote
from fieldcrm.replication.verification import Verification, Verified
from fieldcrm.store import first_download, history, outbox, replica
from fieldcrm.store.device import must_identity
from fieldcrm.store.store import Reading, Store

DAY_MS: Final = 86_400_000
WEEK_MS: Final = 7 * DAY_MS


@dataclass(frozen=True, slots=True)
class Due:
    """The buckets to compare; None is all of them."""

    only: Collection[int] | None


def due(store: Store, outcome: Outcome, *, is_free: bool) -> Due | None:
    """What is to be done after an exchange that ended so: suspect buckets always, all others on a quiet day of a link
    that costs nothing."""
    if outcome.state is not State.DONE:
        return None
    with store.read() as reading:
        suspects = replica.suspects(reading.connection, store.now_ms())
        if suspects:
            return Due(suspects)
        is_quiet = is_free and not outcome.has_moved and not first_download.is_first(reading.connection)
        return Due(None) if is_quiet and _is_the_day(reading, store.now_ms()) else None


def look_after(
    store: Store, remote: Remote, clock: Callable[[], float], work: Due, keep_on: Callable[[], bool]
) -> Verified:
    """Compare and mend; what cannot be mended row by row is read anew with the next exchange, once a day.

    All of it takes a while on a large device: work that is saved meanwhile goes first.
    """

    def goes_on() -> bool:
        return keep_on() and (work.only is not None or not _waits(store))

    verified = Verification(store, remote, clock).run(goes_on, work.only)
    differing = verified.still
    if verified.reason == "link.not_the_centre" and work.only:  # it has just answered: an older one, which cannot
        differing = differing | set(work.only)
    replica.send_back(store, differing)
    _write_down(store, verified, is_all=work.only is None)
    return verified


def _waits(store: Store) -> bool:
    with store.read() as reading:
        return outbox.waiting(reading.connection) > 0


def _write_down(store: Store, verified: Verified, *, is_all: bool) -> None:
    cost = {
        "bytes_up": verified.bytes_up,
        "bytes_down": verified.bytes_down,
        "ms": round(verified.seconds * 1000),
    }
    if is_all:
        state = history.CHECKED if verified.is_whole else history.PUT_OFF
        history.write_down_check(store, state, verified.mended, **cost)
    elif verified.mended or verified.same:
        history.write_down_check(store, history.MENDED, verified.mended, **cost)
    elif verified.bytes_down:
        history.write_down_quiet(store, **cost)


def _is_the_day(reading: Reading, now_ms: int) -> bool:
    """A week after the last time, or a day after one that came to nothing. A new device's first day is somewhere in its
    first week: devices that joined in one hour do not all come in another."""
    tried = history.last_of(reading.connection, history.PUT_OFF)
    if tried is not None and 0 <= now_ms - tried < DAY_MS:
        return False
    last = history.last_of(reading.connection, history.CHECKED)
    if last is None:
        first = history.first(reading.connection)
        early = int.from_bytes(digest64(must_identity(reading.connection).device_code.encode())) % WEEK_MS
        last = None if first is None else first - early
    return last is not None and not 0 <= now_ms - last < WEEK_MS
