"""What a lost laptop had not sent is taken from the capsule it left: in its person's name, and once."""

from pathlib import Path

import pytest
from sqlalchemy import update

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import ContactId, OrderId
from fieldcrm.domain.orders import Order
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.replication import packets, rescue
from fieldcrm.store import mirrored
from sync_server import edits, lives, rows_file
from sync_server import packets as office_packets
from sync_server import rescue as office
from sync_server.rescue import Rescued
from sync_server.scope import SERVER
from sync_server.store.tables import devices
from sync_server.verify import verify
from tests.support.centres import BAKERY, EDDY, HOTEL, PAM, Fleet, Laptop, fresh_id
from tests.support.company import TODAY
from tests.support.doors import exchanged
from tests.support.packets import agree, buyers, disk_of, put_back, why_not


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


@pytest.fixture
def pam(fleet: Fleet, stick: Path) -> Laptop:
    """A rep whose unsent work is mirrored on a stick."""
    made = fleet.laptop(PAM)
    exchanged(made)
    rescue.choose(made.store, stick)
    return made


def capsule(stick: Path) -> Path:
    [found] = stick.glob("*.rescue")
    return found


def add_buyer(laptop: Laptop, name: str) -> None:
    with laptop.work() as work:
        work.save(Contact(id=ContactId(fresh_id()), account=BAKERY.id, family_name=name))
    rescue.mirror(laptop.store)


def brought(fleet: Fleet, file: Path) -> Rescued:
    return office.take(fleet.centre, file.read_bytes(), file.name)


def codes(rescued: Rescued) -> list[Result]:
    return [Result(ack.code) for ack in rescued.acks]


def revoke(fleet: Fleet, laptop: Laptop) -> None:
    with fleet.centre.write() as connection:
        connection.execute(update(devices).where(devices.c.code == laptop.code).values(status="revoked"))


def test_what_a_lost_laptop_had_not_sent_is_taken_in_its_persons_name(fleet: Fleet, pam: Laptop, stick: Path) -> None:
    add_buyer(pam, "Tkach")
    pam.change(phone="+1 555 0100")
    rescue.mirror(pam.store)
    revoke(fleet, pam)
    rescued = brought(fleet, capsule(stick))
    assert (rescued.login, codes(rescued)) == ("pam", [Result.APPLIED, Result.APPLIED])
    new = fleet.laptop(PAM)
    assert new.account().phone == "+1 555 0100"
    assert buyers(fleet) == ["Tkach"]
    assert verify(fleet.centre) == []


def test_a_capsule_that_is_brought_twice_is_taken_once(fleet: Fleet, pam: Laptop, stick: Path) -> None:
    add_buyer(pam, "Tkach")
    brought(fleet, capsule(stick))
    assert codes(brought(fleet, capsule(stick))) == [Result.DUPLICATE]
    assert buyers(fleet) == ["Tkach"]


def test_a_laptop_that_turns_up_again_sends_what_is_known(fleet: Fleet, pam: Laptop, stick: Path) -> None:
    add_buyer(pam, "Tkach")
    brought(fleet, capsule(stick))
    add_buyer(pam, "Bondar")
    assert exchanged(pam).pushed == 2
    assert buyers(fleet) == ["Bondar", "Tkach"]
    assert codes(brought(fleet, capsule(stick))) == [Result.DUPLICATE, Result.DUPLICATE]
    agree(pam)


def test_a_capsule_begins_where_the_office_had_answered(fleet: Fleet, pam: Laptop, stick: Path) -> None:
    add_buyer(pam, "Tkach")
    exchanged(pam)
    add_buyer(pam, "Bondar")
    assert codes(brought(fleet, capsule(stick))) == [Result.APPLIED]
    assert buyers(fleet) == ["Bondar", "Tkach"]
    agree(pam)


def test_once_all_is_answered_nothing_is_left_in_it(fleet: Fleet, pam: Laptop, stick: Path) -> None:
    add_buyer(pam, "Tkach")
    exchanged(pam)
    rescue.mirror(pam.store)
    assert codes(brought(fleet, capsule(stick))) == []


def test_older_capsules_and_packets_of_the_same_work_do_no_harm(
    fleet: Fleet, pam: Laptop, stick: Path, tmp_path: Path
) -> None:
    add_buyer(pam, "Tkach")
    old = tmp_path / "old.rescue"
    old.write_bytes(capsule(stick).read_bytes())
    add_buyer(pam, "Bondar")
    packet = tmp_path / "out.packet"
    packets.write(pam.store, packet, "test")
    assert codes(brought(fleet, capsule(stick))) == [Result.APPLIED, Result.APPLIED]
    assert codes(brought(fleet, old)) == [Result.DUPLICATE]
    found = office_packets.read(fleet.centre, packet.read_bytes(), "out")
    assert (found.count(), found.count(known=True)) == (0, 2)
    agree(pam)


def test_an_order_and_what_it_builds_on_come_whole(fleet: Fleet, pam: Laptop, stick: Path) -> None:
    add_buyer(pam, "Tkach")
    exchanged(pam)  # so that the laptop's numbers are not those the work gets here
    shop = Account(id=type(BAKERY.id)(fresh_id()), number="A-9", name="New shop", territory=BAKERY.territory)
    with pam.work() as work:
        work.save(shop)
    with pam.work() as work:
        work.save(Order(id=OrderId(fresh_id()), number="K1-1", account=shop.id, ordered_on=TODAY))
    rescue.mirror(pam.store)
    assert codes(brought(fleet, capsule(stick))) == [Result.APPLIED, Result.APPLIED]
    agree(pam)


def test_work_of_a_disk_that_was_put_back_is_taken_too(fleet: Fleet, pam: Laptop, stick: Path) -> None:
    """The same number was given to other work before: a lost laptop cannot be asked to number it anew."""
    disk = disk_of(pam)
    add_buyer(pam, "Tkach")
    exchanged(pam)
    put_back(pam, disk)
    add_buyer(pam, "Bondar")
    assert codes(brought(fleet, capsule(stick))) == [Result.APPLIED]
    assert buyers(fleet) == ["Bondar", "Tkach"]
    agree(pam)


def test_a_disk_that_was_put_back_has_not_seen_what_was_brought(fleet: Fleet, pam: Laptop, stick: Path) -> None:
    """It would pass for its own last word, and be overwritten without a trace."""
    disk = disk_of(pam)
    pam.change(phone="+1 555 0100")
    rescue.mirror(pam.store)
    brought(fleet, capsule(stick))
    put_back(pam, disk)
    pam.change(phone="+1 555 0200")
    agree(pam)
    [lost] = pam.conflicts()
    assert (pam.account().phone, lost.put_aside) == ("+1 555 0200", '{"phone": "+1 555 0100"}')


def test_work_is_taken_though_the_centre_was_put_back_and_lacks_what_came_before(
    fleet: Fleet, pam: Laptop, stick: Path
) -> None:
    rows_file.write(fleet.centre, fleet.folder / "copy.rows")
    add_buyer(pam, "Tkach")
    exchanged(pam)
    add_buyer(pam, "Bondar")
    rows_file.fill(fleet.centre, fleet.folder / "copy.rows")
    with fleet.centre.write() as connection:
        lives.begin(connection, fleet.centre.now_ms())
    assert codes(brought(fleet, capsule(stick))) == [Result.APPLIED]
    agree(pam)
    assert buyers(fleet) == ["Bondar", "Tkach"]


def test_what_its_person_may_not_write_is_refused_and_kept(fleet: Fleet, pam: Laptop, stick: Path) -> None:
    with pam.store.apply() as applying:  # a customer this rep was never given
        id = bytes.fromhex(HOTEL.id.replace("-", ""))
        row = (id, "A-2", "Hotel Opera")
        applying.connection.exec_driver_sql(
            "INSERT INTO account (id, number, name, _rv, _b) VALUES (?, ?, ?, 1, 2)", row
        )
    pam.change(HOTEL, phone="+1 555 6666")
    add_buyer(pam, "Tkach")
    assert codes(brought(fleet, capsule(stick))) == [Result.OUT_OF_SCOPE, Result.APPLIED]
    assert codes(brought(fleet, capsule(stick))) == [Result.OUT_OF_SCOPE, Result.DUPLICATE]


def test_of_somebody_who_may_not_work_here_any_more_nothing_is_taken(fleet: Fleet, pam: Laptop, stick: Path) -> None:
    add_buyer(pam, "Tkach")
    edits.change(fleet.centre, fleet.centre.registry.by_name["user"], SERVER, "pam", {"active": "no"})
    assert why_not(lambda: brought(fleet, capsule(stick))) == "user.disabled"
    assert buyers(fleet) == []


def test_a_weeks_work_is_taken_in_portions(
    fleet: Fleet, pam: Laptop, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(20):
        add_buyer(pam, f"Buyer {number}")
    monkeypatch.setitem(LIMITS, "ops_per_request", 7)
    assert codes(brought(fleet, capsule(stick))) == [Result.APPLIED] * 20
    monkeypatch.undo()
    agree(pam)


def test_a_capsule_is_no_packet_and_nobody_elses(fleet: Fleet, pam: Laptop, stick: Path, tmp_path: Path) -> None:
    assert (
        why_not(lambda: office_packets.read(fleet.centre, capsule(stick).read_bytes(), "capsule")) == "packet.capsule"
    )
    packets.write(pam.store, tmp_path / "out", "test")
    assert why_not(lambda: brought(fleet, tmp_path / "out")) == "packet.other_way"
    eddy = fleet.laptop(EDDY)
    exchanged(eddy)
    with eddy.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET device_code = ?, key = ?", (pam.code, b"e" * 32))
    rescue.export(eddy.store, tmp_path / "forged")
    assert why_not(lambda: brought(fleet, tmp_path / "forged")) == "packet.forged"


def test_what_was_left_by_somebody_who_knew_more_is_never_written_over(fleet: Fleet, pam: Laptop, stick: Path) -> None:
    """After a copy of the file was put back, the capsule may be all that is left of what was written since."""
    disk = disk_of(pam)
    add_buyer(pam, "Tkach")
    kept = capsule(stick).read_bytes()
    put_back(pam, disk)
    add_buyer(pam, "Bondar")
    [aside] = stick.glob("*.before-1")
    assert aside.read_bytes() == kept
    assert codes(brought(fleet, aside)) == [Result.APPLIED]
    add_buyer(pam, "Moroz")
    assert len(list(stick.iterdir())) == 2
    agree(pam)
    assert buyers(fleet) == ["Bondar", "Moroz", "Tkach"]


def test_a_stick_that_is_not_there_is_told_and_is_written_when_it_is_back(
    fleet: Fleet, pam: Laptop, stick: Path
) -> None:
    stick.rename(stick.with_name("pulled"))
    assert why_not(lambda: add_buyer(pam, "Tkach")) == "rescue.place"
    stick.with_name("pulled").rename(stick)
    rescue.mirror(pam.store)
    assert codes(brought(fleet, capsule(stick))) == [Result.APPLIED]


def test_a_place_that_was_given_up_is_written_no_more(pam: Laptop, stick: Path) -> None:
    before = capsule(stick).read_bytes()
    rescue.choose(pam.store, None)
    add_buyer(pam, "Tkach")
    assert capsule(stick).read_bytes() == before
    with pam.look() as reading:
        assert mirrored.place(reading.connection) is None


def test_a_copy_of_the_disk_is_not_told_that_its_own_work_is_there(fleet: Fleet, pam: Laptop, stick: Path) -> None:
    """What was brought has the number of what the centre lost: the laptop sends its own again."""
    disk = disk_of(pam)
    rows_file.write(fleet.centre, fleet.folder / "copy.rows")
    add_buyer(pam, "Tkach")
    kept = capsule(stick).read_bytes()
    put_back(pam, disk)
    add_buyer(pam, "Bondar")
    exchanged(pam)
    rows_file.fill(fleet.centre, fleet.folder / "copy.rows")
    with fleet.centre.write() as connection:
        lives.begin(connection, fleet.centre.now_ms())
    assert codes(office.take(fleet.centre, kept, "kept")) == [Result.APPLIED]
    agree(pam)
    assert buyers(fleet) == ["Bondar", "Tkach"]
