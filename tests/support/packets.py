"""Packets between a laptop of a test and its centre, and what a test asks of the two afterwards."""

from collections.abc import Callable
from pathlib import Path

import pytest

from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import ContactId
from fieldcrm.replication import packets
from fieldcrm.replication.exchange import Outcome, State
from fieldcrm.store import outbox
from fieldcrm.store.queries.records import digests
from sync_server import packets as office
from sync_server import records
from sync_server.packets import Read
from sync_server.scope import SERVER
from sync_server.verify import verify
from tests.support.centres import BAKERY, Fleet, Laptop, fresh_id
from tests.support.doors import exchanged


def written(laptop: Laptop, name: str = "out") -> Path:
    """A packet of what it would send."""
    path = laptop.fleet.folder / f"{laptop.code}.{name}.packet"
    packets.write(laptop.store, path, "test")
    return path


def taken(laptop: Laptop, packet: Path) -> Read:
    """What the office says to it; the answer lies beside the packet."""
    found = office.read(laptop.fleet.centre, packet.read_bytes(), packet.name)
    packet.with_suffix(".answer").write_bytes(found.reply)
    return found


def heard(laptop: Laptop, packet: Path) -> Outcome:
    """Its answer, read on the laptop."""
    return packets.read(laptop.store, packet.with_suffix(".answer"))


def why_not(step: Callable[[], object]) -> str:
    """The code of the rule that says no."""
    with pytest.raises(RuleBroken) as refused:
        step()
    return refused.value.code


def waiting(laptop: Laptop) -> int:
    """How many steps the centre has not answered for."""
    with laptop.look() as reading:
        return outbox.waiting(reading.connection)


def add_buyer(laptop: Laptop, name: str) -> None:
    """A step of its person."""
    with laptop.work() as work:
        work.save(Contact(id=ContactId(fresh_id()), account=BAKERY.id, family_name=name))


def buyers(fleet: Fleet) -> list[str]:
    """The names at the office."""
    found = records.listed(fleet.centre, fleet.centre.registry[Contact], SERVER)
    return sorted(str(each["family_name"]) for each in found)


def agree(laptop: Laptop) -> None:
    """An exchange by net finds nothing in the way, and leaves the laptop with what the centre holds."""
    assert exchanged(laptop).state is State.DONE
    assert (waiting(laptop), verify(laptop.fleet.centre)) == (0, [])
    with laptop.look() as reading:
        held = digests(reading)
    assert held == records.digests(laptop.fleet.centre, records.person(laptop.fleet.centre, laptop.user.login))


def know_the_office(laptop: Laptop) -> None:
    """As joining does."""
    with laptop.fleet.centre.read() as connection:
        told = laptop.fleet.centre.keys(connection).told
    with laptop.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET packets = ?", (told,))


def disk_of(laptop: Laptop) -> bytes:
    """Everything on it."""
    laptop.store.close()
    content = (laptop.fleet.folder / f"{laptop.code}.db").read_bytes()
    laptop.reopen()
    return content


def put_back(laptop: Laptop, disk: bytes) -> None:
    """The disk as it was; the laptop cannot know."""
    laptop.store.close()
    (laptop.fleet.folder / f"{laptop.code}.db").write_bytes(disk)
    laptop.reopen()
