"""A hub brings the rows of a first download: once over the centre's link, and what it keeps outlives it."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

import pytest

from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.apart import PIECES_PATH
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.replication.exchange import Exchange, State
from fieldcrm.replication.pieces import Nearest, nearest
from fieldcrm.store import hubs
from fieldcrm.store.queries.records import digests
from sync_server import office, records
from sync_server.hub import joining
from sync_server.hub.pieces import FOLDER
from tests.support.callers import plain
from tests.support.centres import BAKERY, PAM, Fleet, Laptop
from tests.support.doors import Door, EagerDoor
from tests.support.hubs import Hub

PAGE = 12_000


def buyers() -> Iterator[office.Loaded]:
    """Of names as hard to squeeze as those of people."""
    for number in range(1, 801):
        name = f"Buyer {blake2b(number.to_bytes(2), digest_size=16).hexdigest()}"
        values = {"account": as_bytes(BAKERY.id), "family_name": name, "may_mail": 1}
        yield REGISTRY.by_name["contact"], number.to_bytes(16), plain("contact", values)


@dataclass
class Link(EagerDoor):
    """A laptop's own way to the centre. `down` is all that came by it, `got` how many pieces."""

    down: int = 0
    got: int = 0

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """The answer, counted."""
        body = Door.post(self, path, sealed, device=device, key=key)
        self.down += len(body)
        return body

    def get(self, path: str) -> bytes | None:
        """What lies at the centre."""
        body = self.laptop.fleet.centre.shelf.body(bytes.fromhex(path.removeprefix(PIECES_PATH)))
        self.down += len(body or b"")
        self.got += 1
        return body


@dataclass
class ToHub:
    """A laptop's way to the hub, which may spoil what it carries."""

    hub: Hub
    spoils: bool = False
    asked: int = 0

    def get(self, path: str) -> bytes | None:
        """What the hub hands out."""
        self.asked += 1
        body = self.hub.larder.piece(bytes.fromhex(path.removeprefix(PIECES_PATH)))
        return body[:-1] + bytes([body[-1] ^ 1]) if self.spoils and body else body

    def hurry(self, seconds: float) -> None:
        """It is as quick as it is."""

    def close(self) -> None:
        """Nothing to hang up."""


@pytest.fixture
def hub(fleet: Fleet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[Hub]:
    """The hub of a centre that has something to tell."""
    office.load(fleet.centre, buyers())
    made = Hub(fleet, tmp_path / "hub")
    made.join(lambda line: monkeypatch.setattr(joining, "Line", line))
    yield made
    made.book.close()


def must_hold_what_stands(laptop: Laptop) -> None:
    person = records.person(laptop.fleet.centre, laptop.user.login)
    with laptop.look() as reading:
        assert digests(reading) == records.digests(laptop.fleet.centre, person)


def filled(way: ToHub) -> Link:
    """One more laptop of hers, which has chosen that hub, after its first download."""
    fleet = way.hub.fleet
    assert isinstance(fleet, Fleet)
    laptop = fleet.laptop(PAM, fill=False)
    hubs.choose(laptop.store, "https://hub.test")
    link = Link(laptop)
    with nearest(laptop.store, link, lambda _: way, lambda: 0.0) as found:
        assert isinstance(found, Nearest)
        assert Exchange(laptop.store, found, "test", lambda: 0.0, page=PAGE).run().state is State.DONE
    must_hold_what_stands(laptop)
    with nearest(laptop.store, link, lambda _: way, lambda: 0.0) as found:
        assert found is link, "later exchanges are the centre's alone"
    return link


def brought(hub: Hub) -> int:
    """Bytes that the hub has fetched at the centre."""
    return sum(map(len, hub.upstream.fetched))


def test_the_second_laptop_of_a_region_takes_next_to_nothing_from_the_centre_though_the_hub_was_killed(
    hub: Hub,
) -> None:
    first, way = filled(ToHub(hub)), ToHub(hub)
    before, pieces = brought(hub), len(hub.upstream.fetched)
    kept = sorted((hub.folder / FOLDER).iterdir())
    assert len(kept) == pieces > 4
    assert all(b"Buyer" not in each.read_bytes() for each in kept)

    kept[0].with_suffix(".partial").write_bytes(b"half")
    kept[1].write_bytes(kept[1].read_bytes()[:-9])  # it was not on the disk yet when the power went
    hub.reopen()
    second = filled(way)
    again = brought(hub) - before
    assert (first.got, second.got, len(hub.upstream.fetched), way.asked) == (0, 0, pieces + 1, pieces)
    assert again == kept[1].stat().st_size
    assert sorted((hub.folder / FOLDER).iterdir()) == kept
    assert 5 * second.down < first.down + before


def test_a_hub_that_lies_is_asked_once_and_the_centre_tells_the_rest_as_if_there_were_none(hub: Hub) -> None:
    way = ToHub(hub, spoils=True)
    link = filled(way)
    assert (way.asked, link.got in (1, 2)) == (1, True), "those of the one answer that named them"
