"""A hub carries what it cannot read: once to the centre, whatever happens on the way, and back to its sender alone."""

from collections.abc import Callable, Generator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select, update

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.ids import OrderId
from fieldcrm.domain.orders import Order
from fieldcrm.protocol.codec import pack, seal
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.hubs import HUB_PATH, PACKET_BYTES, Brought, HubRequest
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.replication import packets
from fieldcrm.replication.exchange import State
from fieldcrm.replication.hub import visit as visit_hub
from fieldcrm.replication.remote import RemoteRefused
from fieldcrm.store.queries.receipts import Came, Receipt, receipts
from sync_server.hub import book, joining
from sync_server.refusals import RequestRefused
from sync_server.store.tables import devices
from tests.support.centres import BAKERY, EDDY, KEY, PAM, PUBLIC, Fleet, Laptop, fresh_id
from tests.support.doors import exchanged
from tests.support.hubs import Door, Hub
from tests.support.packets import add_buyer, agree, buyers, know_the_office, put_back, waiting, why_not
from tests.support.packets import disk_of as disk

Joins = Callable[[Hub], Hub]


@pytest.fixture
def joins(monkeypatch: pytest.MonkeyPatch) -> Joins:
    def join(hub: Hub) -> Hub:
        hub.join(lambda line: monkeypatch.setattr(joining, "Line", line), again=hub.book.joined_yet() is not None)
        return hub

    return join


@pytest.fixture
def hub(fleet: Fleet, tmp_path: Path, joins: Joins) -> Generator[Hub]:
    """A hub in the west that carries by night."""
    made = joins(Hub(fleet, tmp_path / "hub"))
    yield made
    made.book.close()


@pytest.fixture
def pam(fleet: Fleet) -> Laptop:
    """A rep who has exchanged by net once, and now reaches the hub alone."""
    made = fleet.laptop(PAM)
    know_the_office(made)
    return made


def an_order(laptop: Laptop) -> str:
    id = OrderId(fresh_id())
    with laptop.work() as work:
        work.save(Order(id=id, number="K1-1", account=BAKERY.id, ordered_on=date(2026, 11, 24), user=PAM.id))
    return id


def told(laptop: Laptop, id: str) -> Receipt:
    with laptop.look() as reading:
        [found] = receipts(reading, id)
    return found


def test_an_order_goes_by_way_of_the_hub_and_shows_three_times(hub: Hub, pam: Laptop) -> None:
    order = an_order(pam)
    outcome = hub.visit(pam)
    assert (outcome.state, outcome.reason, outcome.region) == (State.OFFLINE, "hub.lies", "West")
    left = told(pam, order)
    assert (left.came, left.hub, waiting(pam)) == (Came.AT_HUB, "West", 1)
    assert left.left is not None
    assert hub.carry().carried == 1
    assert hub.visit(pam).pushed == 1
    received = told(pam, order)
    assert (received.came, received.hub, received.left, waiting(pam)) == (Came.RECEIVED, "West", left.left, 0)
    assert received.answered is not None
    agree(pam)


def test_news_come_back_by_way_of_the_hub(fleet: Fleet, hub: Hub, pam: Laptop) -> None:
    carl = fleet.laptop(hub.user)
    carl.change(city="Lviv")
    carl.sync()
    assert hub.visit(pam).pulled == 0
    hub.carry()
    assert hub.visit(pam).pulled == 1
    assert pam.account().city == "Lviv"


def test_a_hub_that_passes_on_has_the_answer_in_the_same_visit(fleet: Fleet, hub: Hub, pam: Laptop) -> None:
    hub.passes_on = True
    hub.reopen()
    add_buyer(pam, "Tkach")
    outcome = hub.visit(pam)
    assert (outcome.state, outcome.reason, outcome.pushed) == (State.DONE, "", 1)
    assert (buyers(fleet), waiting(pam), hub.book.by_sender()) == (["Tkach"], 0, [])


def test_a_laptop_does_not_wait_for_a_centre_that_was_just_missed(hub: Hub, pam: Laptop) -> None:
    hub.passes_on = True
    hub.reopen()
    hub.upstream.broken = Trouble("hub.offline")
    hub.visit(pam)
    add_buyer(pam, "Tkach")
    assert hub.visit(pam).reason == "hub.lies"
    assert hub.upstream.asked == 2  # to join, and once since
    hub.now += 61
    hub.upstream.broken = None
    add_buyer(pam, "Bondar")
    assert hub.visit(pam).state is State.DONE


def test_what_lies_there_is_not_left_again_and_again(hub: Hub, pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    for _ in range(5):
        hub.visit(pam)
    [sender] = hub.book.by_sender()
    assert sender["lying"] == 1
    add_buyer(pam, "Bondar")
    for _ in range(5):
        hub.visit(pam)
    [sender] = hub.book.by_sender()
    assert sender["lying"] == 2


def test_a_hub_that_was_killed_with_a_packet_in_hand_carries_it_once(fleet: Fleet, hub: Hub, pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    hub.visit(pam)
    hub.reopen()
    hub.upstream.lost = 1  # the centre has taken it, and nobody here has heard
    assert hub.carry().why == "hub.offline"
    hub.reopen()
    assert hub.carry().carried == 1
    assert hub.carry().carried == 0
    assert hub.visit(pam).pushed == 1
    assert buyers(fleet) == ["Tkach"]
    agree(pam)


@pytest.mark.parametrize("most", range(5))
def test_a_visit_that_is_cut_anywhere_is_made_again(fleet: Fleet, hub: Hub, pam: Laptop, most: int) -> None:
    add_buyer(pam, "Tkach")
    hub.visit(pam)
    hub.carry()
    hub.visit(pam, most=most)
    hub.visit(pam)
    hub.carry()
    hub.visit(pam)
    assert (waiting(pam), buyers(fleet)) == (0, ["Tkach"])
    agree(pam)


def test_a_receipt_that_was_lost_is_given_again_with_its_time(fleet: Fleet, hub: Hub, pam: Laptop) -> None:
    packet = packets.packed(pam.store, "test")
    first = hub.book.leave(PUBLIC, packet.content, fleet.clock())
    assert hub.book.leave(PUBLIC, packet.content, fleet.clock()) == first
    [sender] = hub.book.by_sender()
    assert sender["lying"] == 1


def test_an_answer_stays_until_its_sender_says_that_it_was_got(hub: Hub, pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    hub.visit(pam)
    hub.carry()
    [brought], _ = hub.book.brought(PUBLIC)
    hub.book.got(b"e" * 32, (brought.digest,), 1)
    assert hub.book.brought(PUBLIC) == ((brought,), False)
    hub.visit(pam)
    assert hub.book.brought(PUBLIC) == ((), False)


def test_work_that_went_by_net_meanwhile_is_taken_once(fleet: Fleet, hub: Hub, pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    hub.visit(pam)
    assert exchanged(pam).pushed == 1
    assert hub.carry().carried == 1
    outcome = hub.visit(pam)
    assert (outcome.pushed, buyers(fleet)) == (0, ["Tkach"])
    agree(pam)


def test_answers_too_large_for_one_packet_come_in_several(
    fleet: Fleet, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = fleet.laptop(PAM, fill=False)
    know_the_office(new)
    hub.passes_on = True
    hub.reopen()
    monkeypatch.setattr("sync_server.carried.BACK_BYTES", 1)
    monkeypatch.setitem(LIMITS, "page_bytes", 300)
    for _ in range(10):
        if hub.visit(new).state is State.DONE:
            break
    assert new.account().name == BAKERY.name
    monkeypatch.undo()
    agree(new)


def test_a_disk_that_was_put_back_is_found_out_by_way_of_the_hub_too(fleet: Fleet, hub: Hub, pam: Laptop) -> None:
    before = disk(pam)
    add_buyer(pam, "Tkach")
    hub.visit(pam)
    hub.carry()
    put_back(pam, before)
    add_buyer(pam, "Bondar")
    for _ in range(3):
        hub.visit(pam)
        hub.carry()
    hub.visit(pam)
    assert (buyers(fleet), waiting(pam)) == (["Bondar", "Tkach"], 0)
    agree(pam)


def test_a_laptop_that_cannot_close_a_packet_yet_says_so_and_goes_on(fleet: Fleet, hub: Hub) -> None:
    old = fleet.laptop(PAM)
    outcome = hub.visit(old)
    assert (outcome.state, outcome.reason, hub.book.by_sender()) == (State.OFFLINE, "packet.no_key", [])


# Who is turned away


def test_a_hub_is_of_the_office(fleet: Fleet, tmp_path: Path, joins: Joins) -> None:
    reps = Hub(fleet, tmp_path / "reps", user=PAM)
    with pytest.raises(RuleBroken) as refused:
        joins(reps)
    assert refused.value.code == "hub.code"
    assert reps.book.joined_yet() is None
    reps.book.close()


def put(fleet: Fleet, hub: Hub, status: str) -> None:
    with fleet.centre.write() as connection:
        code = hub.book.joined().code
        connection.execute(update(devices).where(devices.c.code == code).values(status=status))


def test_a_hub_that_was_revoked_takes_nothing_more_and_loses_nothing(
    fleet: Fleet, hub: Hub, pam: Laptop, joins: Joins
) -> None:
    add_buyer(pam, "Tkach")
    hub.visit(pam)
    put(fleet, hub, "revoked")
    assert hub.carry().why == "refused.revoked"
    add_buyer(pam, "Bondar")
    outcome = hub.visit(pam)
    assert (outcome.state, outcome.reason, waiting(pam)) == (State.OFFLINE, "hub.shut", 2)
    joins(hub)
    assert hub.carry().carried == 1
    hub.visit(pam)
    hub.carry()
    hub.visit(pam)
    assert (buyers(fleet), waiting(pam)) == (["Bondar", "Tkach"], 0)
    agree(pam)


def test_a_packet_of_a_revoked_laptop_is_told_so_and_nothing_lies_there_any_more(
    fleet: Fleet, hub: Hub, pam: Laptop
) -> None:
    add_buyer(pam, "Tkach")
    hub.visit(pam)
    with fleet.centre.write() as connection:
        connection.execute(update(devices).where(devices.c.code == pam.code).values(status="revoked"))
    assert hub.carry().refused == 1
    assert hub.visit(pam).reason == "packet.revoked"
    assert (buyers(fleet), waiting(pam)) == ([], 1)


def test_a_packet_to_another_company_is_not_taken(hub: Hub, pam: Laptop) -> None:
    with pam.store.apply() as applying:
        public = hub.book.joined().packets[:32]
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET packets = ?", (public + PUBLIC,))
    assert hub.visit(pam).reason == "hub.stranger"
    assert hub.book.by_sender() == []


@pytest.mark.parametrize(("is_wanted", "asked"), [(True, 7), (False, 2)])
def test_a_hub_that_always_has_more_is_asked_another_time(
    hub: Hub, pam: Laptop, monkeypatch: pytest.MonkeyPatch, is_wanted: bool, asked: int
) -> None:
    """The last request says what was got; whoever is to stop asks for nothing else."""

    def bring(_: bytes) -> tuple[tuple[Brought, ...], bool]:
        return (Brought(b"x" * 32, 1, reason="packet.damaged"),), True

    monkeypatch.setattr(hub.book, "brought", bring)
    monkeypatch.setattr("fieldcrm.replication.hub._ANSWERS", 5)
    door = Door(hub, 20)
    visit_hub(pam.store, door, "test", lambda: is_wanted)
    assert 20 - door.most == asked


def test_a_hub_of_another_company_is_none(hub: Hub, pam: Laptop) -> None:
    with pam.store.apply() as applying:
        told = PUBLIC + hub.book.joined().packets[32:]
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET packets = ?", (told,))
    add_buyer(pam, "Tkach")
    assert hub.visit(pam).reason == "hub.stranger"


def asked(hub: Hub, packet: bytes, *, key: bytes = KEY, public: bytes = PUBLIC) -> Refusal | None:
    sealed = seal(pack(HubRequest(PROTOCOL, public, packet)))
    try:
        Door(hub).post(HUB_PATH, sealed, device="K1", key=key)
    except RemoteRefused as refused:
        return refused.refusal
    return None


def test_what_is_no_packet_for_the_centre_is_not_taken(hub: Hub, pam: Laptop) -> None:
    good = packets.packed(pam.store, "test").content
    assert asked(hub, b"no packet") is Refusal.BAD_MESSAGE
    assert asked(hub, good[:20]) is Refusal.BAD_MESSAGE
    assert asked(hub, good[:9] + b"\x02" + good[10:]) is Refusal.BAD_MESSAGE
    assert asked(hub, good + bytes(PACKET_BYTES)) is Refusal.TOO_LARGE
    assert asked(hub, good, key=b"e" * 32) is Refusal.BAD_SIGNATURE
    assert hub.book.by_sender() == []
    assert asked(hub, good) is None


def test_a_packet_that_was_cut_short_is_told_by_the_centre_and_holds_nobody_up(
    fleet: Fleet, hub: Hub, pam: Laptop
) -> None:
    assert asked(hub, packets.packed(pam.store, "test").content[:-1]) is None
    add_buyer(pam, "Tkach")
    hub.visit(pam)
    done = hub.carry()
    assert (done.carried, done.refused, buyers(fleet)) == (1, 1, ["Tkach"])


def test_a_packet_that_somebody_else_has_found_opens_for_its_sender_alone(fleet: Fleet, hub: Hub, pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    packet = packets.packed(pam.store, "test").content
    other = b"e" * 32
    with fleet.centre.read() as connection:
        assert connection.scalar(select(devices.c.pubkey).where(devices.c.code == pam.code)) == PUBLIC
    hub.book.leave(other, packet, 1)
    hub.carry()
    [brought], _ = hub.book.brought(other)
    [sender] = hub.book.by_sender()
    assert sender["device"] == ""
    eddy = fleet.laptop(EDDY)
    know_the_office(eddy)
    with eddy.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET key = ?", (other,))
    assert why_not(lambda: packets.take(eddy.store, brought.answer, "found")) == "packet.not_for_us"


# Limits


def refused(step: Callable[[], object]) -> Refusal:
    with pytest.raises(RequestRefused) as told:
        step()
    return told.value.refusal


def test_no_room_is_said_and_nothing_that_lies_there_goes_for_it(hub: Hub, pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    hub.visit(pam)
    hub.book.room = 1
    add_buyer(pam, "Bondar")
    outcome = hub.visit(pam)
    assert (outcome.reason, waiting(pam)) == ("hub.full", 2)
    assert hub.carry().carried == 1


def test_one_device_does_not_fill_a_hub(hub: Hub) -> None:
    for number in range(book.MOST_LYING):
        hub.book.leave(PUBLIC, b"%d" % number, 1)
    assert refused(lambda: hub.book.leave(PUBLIC, b"more", 1)) is Refusal.HUB_FULL
    hub.book.leave(b"e" * 32, b"other", 1)


def test_strangers_leave_room_for_those_whom_the_centre_has_named(hub: Hub, pam: Laptop) -> None:
    hub.visit(pam)
    hub.carry()
    hub.book.strangers_room = 10
    assert refused(lambda: hub.book.leave(b"e" * 32, bytes(11), 1)) is Refusal.HUB_FULL
    add_buyer(pam, "Tkach")
    assert hub.visit(pam).reason == "hub.lies"


def test_a_packet_that_the_centre_stumbles_over_keeps_no_other_one_back(fleet: Fleet, hub: Hub, pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    hub.visit(pam)
    hub.upstream.broken = RequestRefused(Refusal.INTERNAL)
    assert hub.carry().put_off == 1
    hub.upstream.broken = None
    assert hub.carry().carried == 1
    assert buyers(fleet) == ["Tkach"]
