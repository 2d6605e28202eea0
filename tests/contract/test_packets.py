"""A packet is one exchange in a file: once, whatever came by net meanwhile, and in whatever order it is read."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select, update

from fieldcrm.domain.ids import OrderId
from fieldcrm.domain.orders import Order
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import SyncAnswer
from fieldcrm.replication import packets
from fieldcrm.replication.exchange import State
from fieldcrm.store import history, replica
from fieldcrm.store.replica import Taken
from fieldcrm.store.store import Store
from sync_server import lives, records, rows_file
from sync_server import packets as office
from sync_server.scope import SERVER
from sync_server.store.tables import devices
from tests.support.centres import BAKERY, CARL, EDDY, PAM, Fleet, Laptop, fresh_id
from tests.support.doors import exchanged
from tests.support.packets import (
    add_buyer,
    agree,
    buyers,
    disk_of,
    heard,
    know_the_office,
    put_back,
    taken,
    waiting,
    why_not,
    written,
)

TODAY = date(2026, 11, 24)


@pytest.fixture
def pam(fleet: Fleet) -> Laptop:
    """A rep with everything that is hers, who has exchanged by net once."""
    made = fleet.laptop(PAM)
    assert exchanged(made).state is State.DONE
    return made


def test_a_packet_and_its_answer_are_one_exchange(fleet: Fleet, pam: Laptop) -> None:
    carl = fleet.laptop(CARL)
    carl.change(city="Lviv")
    carl.sync()
    pam.change(phone="+1 555 0100")
    packet = written(pam)
    assert waiting(pam) == 1
    assert taken(pam, packet).count() == 1
    outcome = heard(pam, packet)
    assert (outcome.state, outcome.pushed, waiting(pam)) == (State.DONE, 1, 0)
    assert (pam.account().city, pam.account().phone) == ("Lviv", "+1 555 0100")
    agree(pam)


def test_nothing_counts_as_sent_before_the_office_has_answered(pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    taken(pam, written(pam))
    assert waiting(pam) == 1
    with pam.look() as reading:
        [line, *_] = history.lines(reading.connection)
        used = list(history.used_since(reading.connection, datetime.fromtimestamp(0, UTC)))
    assert (line.state, line.pushed) == (history.WRITTEN, 1)
    assert line.bytes_up not in [each.up for each in used]


def test_a_packet_that_went_by_net_before_it_is_read_is_taken_once(fleet: Fleet, pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    packet = written(pam)
    assert exchanged(pam).pushed == 1
    found = taken(pam, packet)
    assert (found.count(), found.count(known=True), buyers(fleet)) == (0, 1, ["Tkach"])
    assert why_not(lambda: heard(pam, packet)) == "packet.old"
    agree(pam)


def test_a_packet_that_goes_by_net_after_it_is_read_is_taken_once(fleet: Fleet, pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    packet = written(pam)
    assert taken(pam, packet).count() == 1
    assert exchanged(pam).pushed == 1
    assert why_not(lambda: heard(pam, packet)) == "packet.old"
    assert buyers(fleet) == ["Tkach"]
    agree(pam)


def test_a_packet_read_twice_and_its_answers_read_twice_have_the_effect_of_once(fleet: Fleet, pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    packet = written(pam)
    taken(pam, packet)
    again = taken(pam, packet)
    assert (again.count(), again.count(known=True)) == (0, 1)
    assert heard(pam, packet).pushed == 1
    assert why_not(lambda: heard(pam, packet)) == "packet.old"
    assert buyers(fleet) == ["Tkach"]
    agree(pam)


def test_packets_read_out_of_order_are_taken_once_and_any_of_the_answers_will_do(fleet: Fleet, pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    first = written(pam, "first")
    add_buyer(pam, "Bondar")
    second = written(pam, "second")
    assert taken(pam, second).count() == 2
    late = taken(pam, first)
    assert (late.count(), late.count(known=True), late.reason) == (0, 1, "")
    assert heard(pam, first).pushed == 1
    assert why_not(lambda: heard(pam, second)) == "packet.old"
    agree(pam)
    assert buyers(fleet) == ["Bondar", "Tkach"]


def test_work_in_a_packet_of_before_a_later_exchange_by_net_is_no_rollback(pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    packet = written(pam)
    add_buyer(pam, "Bondar")
    exchanged(pam)
    add_buyer(pam, "Moroz")
    exchanged(pam)
    found = taken(pam, packet)
    assert (found.reason, found.count(known=True)) == ("", 1)
    agree(pam)


def test_work_goes_on_by_packets_alone(fleet: Fleet, pam: Laptop) -> None:
    for name in ("Tkach", "Bondar", "Moroz"):
        add_buyer(pam, name)
        packet = written(pam)
        assert taken(pam, packet).count() == 1
        assert heard(pam, packet).pushed == 1
    assert len(buyers(fleet)) == 3
    agree(pam)


def test_an_answer_that_is_older_than_one_that_was_read_is_left(fleet: Fleet, pam: Laptop) -> None:
    carl = fleet.laptop(CARL)
    old = written(pam, "old")
    taken(pam, old)
    carl.change(city="Lviv")
    carl.sync()
    new = written(pam, "new")
    taken(pam, new)
    assert heard(pam, new).pulled > 0
    assert why_not(lambda: heard(pam, old)) == "packet.old"
    assert pam.account().city == "Lviv"


def test_a_laptop_that_has_never_been_on_a_net_gets_all_that_is_its_by_packet(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM, fill=False)
    know_the_office(pam)
    packet = written(pam)
    taken(pam, packet)
    outcome = heard(pam, packet)
    assert (outcome.state, pam.account().name) == (State.DONE, BAKERY.name)
    agree(pam)


def test_an_answer_of_many_pages_goes_on_where_it_was_stopped(
    fleet: Fleet, pam: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    carl = fleet.laptop(CARL)
    for number in range(40):
        add_buyer(carl, f"Buyer {number}")
    carl.sync()
    monkeypatch.setitem(LIMITS, "page_bytes", 1)
    packet = written(pam)
    taken(pam, packet)
    with pytest.raises(InterruptedError):
        stopped_after_two_pages(pam, packet, monkeypatch)
    outcome = heard(pam, packet)
    assert outcome.state is State.DONE
    agree(pam)


def stopped_after_two_pages(pam: Laptop, packet: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    take, pages = replica.take, iter(range(2))

    def take_two(store: Store, answer: SyncAnswer, heard_ms: int | None) -> Taken:
        if next(pages, None) is None:
            raise InterruptedError
        return take(store, answer, heard_ms)

    with monkeypatch.context() as patched:
        patched.setattr(replica, "take", take_two)
        heard(pam, packet)


def test_more_than_a_packet_holds_comes_with_the_next(
    fleet: Fleet, pam: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    carl = fleet.laptop(CARL)
    for number in range(40):
        add_buyer(carl, f"Buyer {number}")
    carl.sync()
    monkeypatch.setitem(LIMITS, "page_bytes", 1)
    monkeypatch.setitem(LIMITS, "packet_bytes", 200)
    packet = written(pam)
    taken(pam, packet)
    outcome = heard(pam, packet)
    assert (outcome.state, outcome.reason) == (State.PARTIAL, "packet.more")
    monkeypatch.undo()
    rest = written(pam)
    taken(pam, rest)
    assert heard(pam, rest).state is State.DONE
    agree(pam)


def test_a_weeks_work_is_taken_in_portions_and_whole(pam: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(30):
        add_buyer(pam, f"Buyer {number}")
    monkeypatch.setitem(LIMITS, "ops_per_request", 7)
    packet = written(pam)
    assert taken(pam, packet).count() == 30
    assert heard(pam, packet).pushed == 30
    agree(pam)


def test_the_disk_of_a_laptop_that_was_put_back_is_found_out_by_packet_too(fleet: Fleet, pam: Laptop) -> None:
    disk = disk_of(pam)
    add_buyer(pam, "Tkach")
    exchanged(pam)
    put_back(pam, disk)
    add_buyer(pam, "Bondar")
    packet = written(pam)
    found = taken(pam, packet)
    assert (found.reason, found.acks) == ("rolled_back", [])
    outcome = heard(pam, packet)
    assert (outcome.state, outcome.reason, waiting(pam)) == (State.PARTIAL, "packet.again", 1)
    again = written(pam)
    assert taken(pam, again).count() == 1
    assert heard(pam, again).pushed == 1
    assert buyers(fleet) == ["Bondar", "Tkach"]
    agree(pam)


def test_a_disk_that_lacks_what_another_lane_had_sent_is_found_out_too(fleet: Fleet, pam: Laptop) -> None:
    disk = disk_of(pam)
    add_buyer(pam, "Tkach")
    exchanged(pam)
    put_back(pam, disk)
    with pam.work() as work:
        work.save(Order(id=OrderId(fresh_id()), number="K1-1", account=BAKERY.id, ordered_on=TODAY))
    assert taken(pam, written(pam)).reason == "rolled_back"
    agree(pam)
    assert len(records.listed(fleet.centre, fleet.centre.registry[Order], SERVER)) == 1


def test_a_clock_that_was_put_back_does_not_hide_that_the_disk_was(pam: Laptop) -> None:
    disk = disk_of(pam)
    add_buyer(pam, "Tkach")
    exchanged(pam)
    put_back(pam, disk)
    pam.clock.ms -= 10**10
    with pam.work() as work:
        work.save(Order(id=OrderId(fresh_id()), number="K1-1", account=BAKERY.id, ordered_on=TODAY))
    assert taken(pam, written(pam)).reason == "rolled_back"
    agree(pam)


def test_an_answer_speaks_of_the_very_work_that_was_in_the_packet(fleet: Fleet, pam: Laptop) -> None:
    """A disk that was put back, or a copy of it, stands where the packet was written and has other work under its
    numbers."""
    disk = disk_of(pam)
    add_buyer(pam, "Tkach")
    packet = written(pam)
    put_back(pam, disk)
    add_buyer(pam, "Bondar")
    assert taken(pam, packet).count() == 1
    assert why_not(lambda: heard(pam, packet)) == "packet.old"
    assert waiting(pam) == 1
    agree(pam)
    assert buyers(fleet) == ["Bondar", "Tkach"]


def test_a_centre_that_was_put_back_says_so_by_packet(fleet: Fleet, pam: Laptop) -> None:
    rows_file.write(fleet.centre, fleet.folder / "copy.rows")
    add_buyer(pam, "Tkach")
    exchanged(pam)
    rows_file.fill(fleet.centre, fleet.folder / "copy.rows")
    with fleet.centre.write() as connection:
        lives.begin(connection, fleet.centre.now_ms())
    packet = written(pam)
    assert taken(pam, packet).reason == "restored"
    outcome = heard(pam, packet)
    assert (outcome.went_back, outcome.again, outcome.reason) == (True, 1, "packet.again")
    assert why_not(lambda: heard(pam, packet)) == "packet.old"
    agree(pam)
    assert buyers(fleet) == ["Tkach"]


def test_a_packet_of_a_revoked_laptop_is_refused_at_the_office(fleet: Fleet, pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    packet = written(pam)
    with fleet.centre.write() as connection:
        connection.execute(update(devices).where(devices.c.code == pam.code).values(status="revoked"))
    assert why_not(lambda: taken(pam, packet)) == "packet.revoked"
    assert buyers(fleet) == []


def test_a_packet_in_anothers_name_is_refused(fleet: Fleet, pam: Laptop) -> None:
    """Whoever knows the office's address can close a packet, but not sign it as somebody else."""
    eddy = fleet.laptop(EDDY)
    exchanged(eddy)
    with eddy.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET device_code = ?, key = ?", (pam.code, b"e" * 32))
    assert why_not(lambda: taken(eddy, written(eddy))) == "packet.forged"


def test_a_packet_of_a_laptop_nobody_knows_is_refused(fleet: Fleet, pam: Laptop) -> None:
    packet = written(pam)
    with fleet.centre.write() as connection:
        connection.execute(devices.delete())
    assert why_not(lambda: taken(pam, packet)) == "packet.stranger"


def test_an_answer_opens_on_the_laptop_that_asked_alone(fleet: Fleet, pam: Laptop) -> None:
    with fleet.centre.read() as connection:
        assert connection.scalar(select(devices.c.no)) is not None
    eddy = fleet.laptop(EDDY)
    exchanged(eddy)
    with eddy.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET key = ?", (b"e" * 32,))
    packet = written(pam)
    taken(pam, packet)
    answer = packet.with_suffix(".answer")
    assert why_not(lambda: packets.read(eddy.store, answer)) == "packet.not_for_us"
    assert why_not(lambda: packets.read(pam.store, packet)) == "packet.other_way"
    assert why_not(lambda: office.read(fleet.centre, answer.read_bytes(), "answer")) == "packet.other_way"


def test_a_laptop_that_does_not_know_the_offices_key_learns_it_with_an_exchange(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    assert why_not(lambda: written(pam)) == "packet.no_key"
    exchanged(pam)
    assert taken(pam, written(pam)).reason == ""


def test_when_all_was_last_heard_is_when_the_office_said_it(fleet: Fleet, pam: Laptop) -> None:
    packet = written(pam)
    fleet.clock.ms += 60_000
    taken(pam, packet)
    said_ms = fleet.clock.ms
    pam.clock.ms = said_ms + 3 * 86_400_000
    heard(pam, packet)
    with pam.look() as reading:
        last = reading.connection.exec_driver_sql("SELECT last_pull_ms FROM sync_ctl").scalar_one()
    assert abs(last - said_ms) < 60_000
