"""The companies that are drawn: a usual one, a new one, a full one, one with long names, one with things to settle."""

from collections.abc import Callable, Mapping
from typing import Final

from fieldcrm.store.store import Store
from tests.pictures import full, long, rep, settling, steering
from tests.pictures.rep import Clock
from tests.pictures.shops import BONDAR, OKSANA
from tests.support.company import NORTH

Filled = Callable[[Store, Clock], object]


def _empty(store: Store, _: Clock) -> None:
    """A first morning: nobody has written anything yet."""
    rep.join_company(store)
    rep.publish(store, [NORTH, OKSANA, BONDAR])
    rep.synced(store)


def _settling(store: Store, clock: Clock) -> None:
    """What two people wrote at once."""
    rep.fill(store, clock)
    rep.publish(store, settling.differences())


def _long(store: Store, _: Clock) -> None:
    """Names as long as they come."""
    long.fill(store)
    rep.synced(store)


def _new(_: Store, __: Clock) -> None:
    """A laptop that has joined no company."""


FILLED: Final[Mapping[str, Filled]] = {
    "usual": rep.fill,
    "settling": _settling,
    "steering": steering.fill,
    "new": _new,
    "empty": _empty,
    "full": full.fill_up,
    "long": _long,
}
