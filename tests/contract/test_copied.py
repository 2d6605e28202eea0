"""Two laptops from one disk: nothing is lost, nothing counts twice, and whoever can do something about it is told."""

import pytest

from fieldcrm.replication.exchange import State
from fieldcrm.store import history
from fieldcrm.store.queries.standing import stand
from sync_server import audit, copied
from sync_server.audit import Act
from tests.support.centres import BAKERY, CARL, PAM, Fleet, Laptop
from tests.support.doors import exchanged
from tests.support.packets import add_buyer, buyers

DAY_MS = 86_400_000


@pytest.fixture
def pam(fleet: Fleet) -> Laptop:
    """A rep's laptop, of which the disk is copied later."""
    return fleet.laptop(PAM)


def times(fleet: Fleet) -> int:
    with fleet.centre.read() as connection:
        found = audit.newest(connection, 100, 0)
        assert audit.broken(connection) == []
    return sum(each.deed.act is Act.COPIED for each in found)


def is_said(laptop: Laptop) -> bool:
    with laptop.look() as reading:
        told = any(line.state == history.COPIED for line in history.lines(reading.connection))
        assert (stand(reading).copied is not None) is told
    return told


def test_both_are_told_and_so_is_the_office_and_each_once_a_day(fleet: Fleet, pam: Laptop) -> None:
    twin = fleet.twin(pam)
    told: list[bool] = []
    for turn in range(3):
        for laptop in (pam, twin):
            add_buyer(laptop, f"{turn}")
            outcome = exchanged(laptop)
            assert outcome.state is State.DONE
            told.append(outcome.copied)
    assert told == [False, True, True, False, False, False]
    assert (is_said(pam), is_said(twin), times(fleet)) == (True, True, 1)
    carl = fleet.laptop(CARL)
    assert (buyers(fleet), carl.conflicts()) == (["0", "0", "1", "1", "2", "2"], [])
    for clock in (pam.clock, twin.clock, fleet.clock):
        clock.ms += 2 * DAY_MS
    pam.change(BAKERY, phone="+1 555 0100")
    assert (exchanged(pam).copied, times(fleet)) == (True, 2)


def test_the_list_of_devices_has_it(fleet: Fleet, pam: Laptop) -> None:
    with fleet.centre.read() as connection:
        assert copied.seen(connection) == {}
    twin = fleet.twin(pam)
    for laptop in (pam, twin):
        add_buyer(laptop, "Tkach")
        exchanged(laptop)
    with fleet.centre.read() as connection:
        assert list(copied.seen(connection).values()) == [pytest.approx(fleet.clock.ms, abs=60_000)]


def test_of_a_laptop_that_is_alone_nothing_is_said(fleet: Fleet, pam: Laptop) -> None:
    for name in ("Tkach", "Koval"):
        add_buyer(pam, name)
        assert not exchanged(pam).copied
    assert (is_said(pam), times(fleet)) == (False, 0)
