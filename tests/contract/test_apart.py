"""Rows of a first download that lie apart from the answers: fetched once for many, by what keeps them on the way."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.apart import PIECES_PATH, name_of, opened
from fieldcrm.protocol.codec import BadMessage
from fieldcrm.protocol.messages import Apart
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.replication.exchange import State
from fieldcrm.store.queries.records import digests
from sync_server import office, records
from sync_server.apart import Shelf
from tests.support.callers import plain
from tests.support.centres import BAKERY, EDDY, PAM, Fleet, Laptop
from tests.support.doors import Door, through

PAGE = 9_000


def buyers() -> Iterator[office.Loaded]:
    for number in range(1, 601):
        values = {"account": as_bytes(BAKERY.id), "family_name": f"Buyer {number}", "may_mail": 1}
        yield REGISTRY.by_name["contact"], number.to_bytes(16), plain("contact", values)


@dataclass
class Between(Door):
    """Carries to the centre as `Door` does, and keeps what it has fetched there. `spoils` changes a byte of it,
    `breaks` has only its beginning."""

    kept: dict[str, bytes] = field(default_factory=dict[str, bytes])
    fetched: list[str] = field(default_factory=list[str])
    spoils: bool = False
    breaks: bool = False

    def get(self, path: str) -> bytes | None:
        if self.breaks:
            raise Trouble("link.offline", "answer cut")
        if path not in self.kept:
            body = self.laptop.fleet.centre.shelf.body(bytes.fromhex(path.removeprefix(PIECES_PATH)))
            if body is None:
                return None
            self.kept[path] = body
            self.fetched.append(path)
        body = self.kept[path]
        return body[:-1] + bytes([body[-1] ^ 1]) if self.spoils else body


@pytest.fixture
def full(fleet: Fleet) -> Fleet:
    """A centre that tells rows apart, and has some."""
    office.load(fleet.centre, buyers())
    fleet.centre.tells_apart = True
    return fleet


def must_hold_what_stands(laptop: Laptop) -> None:
    person = records.person(laptop.fleet.centre, laptop.user.login)
    with laptop.look() as reading:
        assert digests(reading) == records.digests(laptop.fleet.centre, person)


def filled(between: Between) -> None:
    assert through(between, page=PAGE).state is State.DONE
    must_hold_what_stands(between.laptop)


def test_the_second_laptop_is_filled_by_what_lies_on_the_way(full: Fleet) -> None:
    first = Between(full.laptop(PAM, fill=False))
    filled(first)
    second = Between(full.laptop(PAM, fill=False), kept=first.kept)
    filled(second)
    assert (len(first.fetched) > 1, second.fetched) == (True, [])


def test_what_was_spoiled_on_the_way_is_told_by_the_centre(full: Fleet) -> None:
    between = Between(full.laptop(PAM, fill=False), spoils=True)
    filled(between)
    assert len(between.fetched) == 1


def test_what_is_kept_half_on_the_way_is_told_by_the_centre(full: Fleet) -> None:
    filled(Between(full.laptop(PAM, fill=False), breaks=True))


def test_what_is_gone_is_told_by_the_centre(full: Fleet) -> None:
    full.centre.shelf = Shelf(most=0)
    between = Between(full.laptop(PAM, fill=False))
    filled(between)
    assert between.fetched == []


def test_a_centre_that_tells_nothing_apart_is_asked_in_vain(full: Fleet) -> None:
    full.centre.tells_apart = False
    between = Between(full.laptop(PAM, fill=False))
    filled(between)
    assert between.fetched == []


def test_who_does_not_ask_is_told_all_in_the_answer(full: Fleet) -> None:
    laptop = full.laptop(PAM, fill=False)
    answer = laptop.ask(laptop.request(page=PAGE))
    assert answer.apart == ()
    assert any(frame.blocks for frame in answer.frames)


def test_whoever_keeps_a_piece_sees_nothing_of_it(full: Fleet) -> None:
    between = Between(full.laptop(PAM, fill=False))
    filled(between)
    assert all(b"Buyer" not in body for body in between.kept.values())
    for path, body in between.kept.items():
        name = bytes.fromhex(path.removeprefix(PIECES_PATH))
        assert name == name_of(body)
        with pytest.raises(BadMessage):
            opened(body, Apart(0, name, name))


def test_nobody_is_told_the_name_of_what_they_may_not_see(full: Fleet) -> None:
    hers = Between(full.laptop(PAM, fill=False))
    filled(hers)
    his = Between(full.laptop(EDDY, fill=False))
    filled(his)
    assert hers.fetched
    assert not set(his.fetched) & set(hers.fetched)
