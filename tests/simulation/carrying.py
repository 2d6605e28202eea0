"""Packets and capsules that somebody carries: lost, doubled, late, out of order, damaged, and on another laptop."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.replication import packets, rescue
from sync_server import packets as office_packets
from sync_server import rescue as office_rescue
from tests.simulation.centre import HeadOffice
from tests.simulation.chance import Chance
from tests.simulation.laptops import CLIENT, Laptop
from tests.simulation.ledger import Ledger
from tests.simulation.oracles import Before

KEPT: Final = 6
"""So many of each lie about."""

DAMAGED: Final = 0.1


@dataclass(slots=True)
class Post:
    """Files that lie about: nobody knows which of them were delivered, or how often."""

    folder: Path
    packets: list[bytes] = field(default_factory=list[bytes])
    answers: list[bytes] = field(default_factory=list[bytes])
    capsules: list[bytes] = field(default_factory=list[bytes])

    @property
    def file(self) -> Path:
        """Where one is written or read."""
        return self.folder / "carried"


class World(Protocol):
    """As much of a fleet as concerns what is carried."""

    office: HeadOffice
    chance: Chance
    tally: Counter[str]
    ledger: Ledger
    post: Post
    history: list[str]


def a_packet_is_carried(world: World, laptop: Laptop) -> None:
    """Somebody writes one; the office reads one that lies about; somebody reads an answer that does."""
    _leave(world, world.post.packets, lambda: packets.write(laptop.store, world.post.file, CLIENT))
    if world.post.packets and world.chance.dice.random() < 0.7:
        _try(world, "office reads a packet", lambda: _read_at_office(world))
    if world.post.answers and world.chance.dice.random() < 0.7:
        _try(world, f"{laptop.code} reads an answer", lambda: _read_answer(world, laptop))


def a_capsule_is_carried(world: World, laptop: Laptop) -> None:
    """What somebody has not sent is left in a second place, and what lies in some such place is brought in."""
    _leave(world, world.post.capsules, lambda: rescue.export(laptop.store, world.post.file))
    if world.post.capsules and world.chance.dice.random() < 0.4:
        _try(world, "office takes a capsule", lambda: _take_at_office(world))


def an_answer_meets_other_work(world: World, laptop: Laptop, work: Callable[[], object]) -> None:
    """The disk is put back while a packet is away: what it stands by is as it was, and its numbers get other work."""
    laptop.take_copy(len(world.history))
    work()
    world.post.packets.clear()
    _leave(world, world.post.packets, lambda: packets.write(laptop.store, world.post.file, CLIENT))
    if not world.post.packets:
        return
    reply = office_packets.read(world.office.centre, world.post.packets[-1], "packet").reply
    laptop.go_back_to_copy()
    world.tally["laptop_rolled_back"] += 1
    work()
    world.post.file.write_bytes(reply)
    _try(world, f"{laptop.code} reads what it did not ask", lambda: packets.read(laptop.store, world.post.file))


def _leave(world: World, pile: list[bytes], write: Callable[[], object]) -> None:
    world.post.file.unlink(missing_ok=True)
    _try(world, "a file is left", write)
    if world.post.file.exists():
        pile.append(world.post.file.read_bytes())
        del pile[:-KEPT]


def _try(world: World, what: str, step: Callable[[], object]) -> None:
    """Whatever is refused is refused in words, and has changed nothing."""
    try:
        step()
    except RuleBroken as refused:
        world.tally[refused.code] += 1
        what = f"{what}: {refused.code}"
    world.history.append(what)


def _read_at_office(world: World) -> None:
    found = office_packets.read(world.office.centre, _one(world, world.post.packets), "packet")
    world.tally["packet_taken" if found.count() else f"packet_{found.reason or 'known'}"] += 1
    world.post.answers.append(found.reply)
    del world.post.answers[:-KEPT]


def _take_at_office(world: World) -> None:
    found = office_rescue.take(world.office.centre, _one(world, world.post.capsules), "capsule")
    world.tally["capsule_taken" if found.acks else "capsule_empty"] += 1


def _read_answer(world: World, laptop: Laptop) -> None:
    before = Before(laptop, world.office, world.ledger)
    world.post.file.write_bytes(_one(world, world.post.answers))
    outcome = packets.read(laptop.store, world.post.file)
    world.tally[f"packet_heard_{outcome.reason or outcome.state}"] += 1
    before.must_hold(is_done=False)


def _one(world: World, pile: list[bytes]) -> bytes:
    content = world.chance.one(pile)
    if world.chance.dice.random() > DAMAGED:
        return content
    place = world.chance.dice.randrange(len(content))
    return content[:place] if world.chance.dice.random() < 0.5 else _flipped(content, place)


def _flipped(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 0x10]) + content[place + 1 :]
