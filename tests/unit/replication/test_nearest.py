"""Where pieces come from: a hub as long as it is of use, and whatever becomes of it the centre."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.apart import PIECES_PATH, name_of
from fieldcrm.replication.pieces import SOON, Nearest
from fieldcrm.replication.transport import HttpRemote

BODIES = [bytes([number]) * 1_000 for number in range(6)]
PATHS = {PIECES_PATH + name_of(body).hex(): body for body in BODIES}
Gives = Callable[[str], bytes | None]


@dataclass
class Time:
    """What the clock says."""

    now: float = 0.0


@dataclass
class Place:
    """Somebody who hands out pieces, each in so many `seconds`."""

    time: Time
    seconds: float = 0.0
    gives: Gives = PATHS.get
    asked: list[str] = field(default_factory=list[str])
    hurried: list[float] = field(default_factory=list[float])

    def get(self, path: str) -> bytes | None:
        """What lies there."""
        self.asked.append(path)
        self.time.now += self.seconds
        return self.gives(path)

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """The same back."""
        return sealed

    def hurry(self, seconds: float) -> None:
        """So much is waited for at most."""
        self.hurried.append(seconds)

    def close(self) -> None:
        """Nothing to hang up."""


def fetched(hub: Place, centre: Place) -> tuple[int, int]:
    """How many of all pieces were asked for there and there; what comes is always what was wanted."""
    nearest = Nearest(centre, hub, lambda: hub.time.now)
    assert nearest.is_of_use
    assert [nearest.get(path) for path in PATHS] == BODIES
    assert nearest.is_of_use is (len(hub.asked) > 4), "the centre tells nothing apart for one that is left"
    return len(hub.asked), len(centre.asked)


def test_what_a_hub_has_is_not_asked_for_at_the_centre() -> None:
    time = Time()
    hub = Place(time)
    assert fetched(hub, Place(time)) == (6, 0)
    assert len(hub.hurried) == 6, "it has so long for each"


def test_of_a_hub_that_soon_says_no_each_is_asked_for() -> None:
    time = Time()
    assert fetched(Place(time, SOON, lambda _: None), Place(time)) == (6, 6)


def _is_gone(_: str) -> bytes | None:
    raise Trouble("link.offline")


OF_NO_USE: list[tuple[Gives, float]] = [
    (lambda _: b"a lie", 0),
    (lambda _: b"", 0),
    (_is_gone, 0),
    (lambda _: None, SOON + 1),
]


@pytest.mark.parametrize(("gives", "seconds"), OF_NO_USE)
def test_one_that_lies_or_is_gone_or_lets_one_wait_for_nothing_is_asked_once(gives: Gives, seconds: float) -> None:
    time = Time()
    assert fetched(Place(time, seconds, gives), Place(time)) == (1, 6)


def test_one_that_has_run_out_and_takes_its_time_to_say_so_is_asked_no_more() -> None:
    time = Time()
    hub = Place(time)

    def gives(path: str) -> bytes | None:
        hub.seconds = 0.0 if len(hub.asked) < 2 else SOON + 1
        return PATHS[path] if len(hub.asked) < 3 else None

    hub.gives = gives
    assert fetched(hub, Place(time, 20.0)) == (3, 4)


def test_a_slow_one_is_left_where_the_centre_is_quicker() -> None:
    time = Time()
    assert fetched(Place(time, 5.0), Place(time, 1.0)) == (1, 5)


def test_a_slow_one_is_asked_on_where_the_centre_is_as_slow() -> None:
    time = Time()
    assert fetched(Place(time, 5.0), Place(time, 4.0)) == (5, 1)


def test_what_nobody_has_is_nowhere() -> None:
    time = Time()
    assert Nearest(Place(time), Place(time), lambda: 0.0).get(PIECES_PATH + "ff" * 32) is None


def test_all_else_goes_to_the_centre_and_may_be_begun_there() -> None:
    hub = Place(Time())
    nearest = Nearest(Place(Time()), hub, lambda: 0.0)
    assert (nearest.post("/v1/sync", b"sealed"), hub.asked) == (b"sealed", [])
    assert nearest.begin(lambda: b"later")() == b"later"
    eager = Nearest(HttpRemote("http://127.0.0.1:1"), hub, lambda: 0.0)
    assert eager.begin(lambda: b"beside")() == b"beside"
