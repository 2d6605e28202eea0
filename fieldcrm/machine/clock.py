"""The machine's clock: the only place where the product asks what time it is."""

import sys
import time
from datetime import UTC, date, datetime
from typing import Final

from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import uuid7

if sys.platform == "linux":

    def _steady() -> float:
        return time.clock_gettime(time.CLOCK_BOOTTIME)

elif sys.platform == "darwin":

    def _steady() -> float:
        return time.clock_gettime(time.CLOCK_MONOTONIC)  # time.monotonic() stands still there in a sleep

else:

    def _steady() -> float:
        return time.monotonic()


EARLIEST: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""An id holds the moment it was made, counted from here."""


def now() -> datetime:
    """This moment, in UTC; a clock that has lost its battery is Trouble before anything is written under its time."""
    moment = datetime.now(UTC)
    if moment < EARLIEST:
        raise Trouble("clock.wrong", f"{moment:%Y-%m-%d}")
    return moment


def now_ms() -> int:
    """This moment in milliseconds since 1970."""
    return int(now().timestamp() * 1000)


def today() -> date:
    """The day on the calendar on the wall: business days are local."""
    return now().astimezone().date()


def new_id() -> str:
    """A fresh id that sorts by this moment."""
    return uuid7(now_ms())


def steady() -> float:
    """Seconds since some moment: they go on while the machine sleeps, and nobody can set them."""
    return _steady()
