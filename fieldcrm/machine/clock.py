"""The machine's clock: the only place where the product asks what time it is."""

from datetime import UTC, date, datetime

from fieldcrm.domain.ids import uuid7


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


def now_ms() -> int:
    """This moment in milliseconds since 1970."""
    return int(now().timestamp() * 1000)


def today() -> date:
    """The day on the calendar on the wall: business days are local."""
    return now().astimezone().date()


def new_id() -> str:
    """A fresh id that sorts by this moment."""
    return uuid7(now_ms())
