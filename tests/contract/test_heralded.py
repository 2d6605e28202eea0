"""A link on which the head of a request goes first: what its body carries is noted while that is on its way."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from fieldcrm.domain.errors import Trouble
from fieldcrm.replication.exchange import State
from fieldcrm.replication.remote import NotSent
from fieldcrm.store import pausing
from fieldcrm.store.queries.waiting import entries
from tests.support.centres import PAM, Fleet, Laptop
from tests.support.doors import Door, through


def _nothing() -> None:
    return None


@dataclass
class Heralded(Door):
    """Says a head, and a person may do something until it has left."""

    meanwhile: Callable[[], object] = _nothing
    heads: list[list[str]] = field(default_factory=list[list[str]])

    def post_noting(self, path: str, sealed: bytes, note: Callable[[], None], *, device: str, key: bytes) -> bytes:
        """The body leaves once that is noted."""
        meanwhile, self.meanwhile = self.meanwhile, _nothing
        meanwhile()
        self.heads.append(asked(self.laptop))
        note()
        self.heads.append(asked(self.laptop))
        return self.post(path, sealed, device=device, key=key)


@dataclass
class Broken(Heralded):
    """Nobody answers; or nobody is there."""

    error: type[Trouble] = Trouble

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """Fails."""
        raise self.error("link.offline")


def asked(laptop: Laptop) -> list[str]:
    with laptop.look() as reading:
        rows = reading.connection.exec_driver_sql("SELECT asked FROM sync_tx WHERE state = 0 ORDER BY tx")
        return ["asked" if each else "here" for each in rows.scalars()]


@pytest.fixture
def pam(fleet: Fleet) -> Laptop:
    made = fleet.laptop(PAM)
    made.change(phone="+1 555 0100")
    return made


def test_what_leaves_is_noted_between_head_and_body(pam: Laptop) -> None:
    door = Heralded(pam)
    assert (through(door).pushed, door.heads) == (1, [["here"], ["asked"]])


def test_what_is_held_back_while_the_head_leaves_does_not(pam: Laptop) -> None:
    with pam.look() as reading:
        [change] = [each.id for each in entries(reading)]
    door = Heralded(pam, meanwhile=lambda: pausing.pause(pam.store, change))
    outcome = through(door)
    assert (outcome.state, outcome.pushed, asked(pam)) == (State.DONE, 0, ["here"])
    assert pausing.resume(pam.store, change) == 1
    assert through(door).pushed == 1


def test_a_line_that_never_was_has_carried_nothing_and_one_that_broke_may_have(pam: Laptop) -> None:
    for error, left in ((NotSent, ["here"]), (Trouble, ["asked"])):
        assert (through(Broken(pam, error=error)).state, asked(pam)) == (State.OFFLINE, left)
    assert through(Heralded(pam)).pushed == 1
