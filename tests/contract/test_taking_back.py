"""What a person takes back before it was sent never arrives, the record stands as it stood before, and it can be had
again as it was; what may be at head office is not taken back."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import partial

import pytest

from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import ContactId, OrderId
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.replication.exchange import Exchange, State
from fieldcrm.services.ordering import Wish, place_order, put_line, start_order
from fieldcrm.store import copies, history, pausing
from fieldcrm.store.queries.records import digests
from fieldcrm.store.queries.waiting import Entry, entries, goes_along, taken_back
from fieldcrm.store.store import Store
from fieldcrm.store.taking_back import bring_back, take_back
from sync_server import records
from sync_server.scope import SERVER
from tests.support.centres import BAKERY, CARL, FLOUR, PAM, Fleet, Laptop, fresh_id
from tests.support.doors import Door, exchanged
from tests.support.packets import add_buyer, agree, buyers, heard, taken, waiting, written

KEY = b"k" * 32
TODAY = date(2026, 11, 24)


@pytest.fixture
def pam(fleet: Fleet) -> Laptop:
    """A rep with everything that is hers."""
    made = fleet.laptop(PAM)
    assert exchanged(made).state is State.DONE
    return made


def outgoing(laptop: Laptop) -> list[Entry]:
    with laptop.look() as reading:
        return entries(reading)


def steps(laptop: Laptop) -> list[str]:
    return [each.id for each in outgoing(laptop)]


def aside(laptop: Laptop) -> list[Entry]:
    with laptop.look() as reading:
        return taken_back(reading)


def shown(laptop: Laptop) -> object:
    with laptop.look() as reading:
        return digests(reading)


def an_order(laptop: Laptop) -> OrderId:
    id = OrderId(start_order(laptop.store, BAKERY.id, today=TODAY, new_id=fresh_id).id)
    put_line(laptop.store, id, Wish(product=FLOUR.id, qty=Decimal(2)), new_id=fresh_id)
    return id


def orders(fleet: Fleet) -> int:
    return len(records.listed(fleet.centre, fleet.centre.registry[Order], SERVER))


class Hasty(Door):
    """Between the reading of what a request will hold and its leaving the clock is looked at: the person is quicker."""

    def __init__(self, laptop: Laptop, step: Callable[[], object]) -> None:
        super().__init__(laptop)
        self._store, self._clock, self._step = laptop.store, laptop.clock, step
        self._store.now_ms = self._look

    def _look(self) -> int:
        self._store.now_ms = self._clock
        self._step()
        return self._clock()


def about(laptop: Laptop, kind: str) -> str:
    return next(each.id for each in outgoing(laptop) if each.changes[0].kind == kind)


def of_buyer(laptop: Laptop, name: str) -> str:
    return next(each.id for each in outgoing(laptop) if each.changes[0].values.get("family_name") == name)


def _at(laptop: Laptop) -> datetime:
    return datetime.fromtimestamp(laptop.clock() / 1000, UTC)


def no(step: Callable[[], object]) -> str:
    with pytest.raises(RuleBroken) as refused:
        step()
    return refused.value.code


def test_the_record_stands_as_head_office_has_it_and_nothing_arrives(fleet: Fleet, pam: Laptop) -> None:
    before = shown(pam)
    pam.change(phone="+1 555 0100")
    assert take_back(pam.store, steps(pam)[0]) == 1
    assert (pam.account().phone, shown(pam), waiting(pam)) == (None, before, 0)
    assert exchanged(pam).pushed == 0
    carl = fleet.laptop(CARL)
    carl.sync()
    assert carl.account().phone is None
    agree(pam)


def test_brought_back_it_waits_as_it_was_and_arrives(fleet: Fleet, pam: Laptop) -> None:
    pam.change(phone="+1 555 0100")
    add_buyer(pam, "Koval")
    an_order(pam)
    was, listed = shown(pam), outgoing(pam)
    for id in (steps(pam)[0], steps(pam)[1], steps(pam)[2]):
        take_back(pam.store, id)
    assert waiting(pam) == 0
    assert [each.others for each in aside(pam)] == [1, 0, 0]
    for each in reversed(aside(pam)):
        bring_back(pam.store, each.id)
    assert (shown(pam), outgoing(pam), aside(pam)) == (was, listed, [])
    assert (exchanged(pam).pushed, buyers(fleet), orders(fleet)) == (4, ["Koval"], 1)
    agree(pam)


def test_what_the_office_changes_meanwhile_stands_and_is_under_it_when_it_comes_back(fleet: Fleet, pam: Laptop) -> None:
    carl = fleet.laptop(CARL)
    pam.change(phone="+1 555 0100")
    take_back(pam.store, (id := steps(pam)[0]))
    carl.change(phone="+1 555 0300", city="Lviv")
    carl.sync()
    exchanged(pam)
    assert (pam.account().phone, pam.account().city) == ("+1 555 0300", "Lviv")
    bring_back(pam.store, id)
    assert (pam.account().phone, pam.account().city) == ("+1 555 0100", "Lviv")
    assert exchanged(pam).pushed == 1
    agree(pam)


def test_of_two_steps_on_one_field_the_first_takes_the_second_along_and_not_the_other_way_round(pam: Laptop) -> None:
    """The second was written over the first; a third that is about something else stays."""
    pam.change(phone="+1 555 0100")
    pam.change(phone="+1 555 0200")
    pam.change(city="Lviv")
    first, second, _ = steps(pam)
    assert take_back(pam.store, second) == 1
    assert (pam.account().phone, pam.account().city) == ("+1 555 0100", "Lviv")
    bring_back(pam.store, second)
    with pam.look() as reading:
        assert [each.id for each in goes_along(reading, first)] == [first, second]
    assert take_back(pam.store, first) == 2
    assert (pam.account().phone, pam.account().city) == (None, "Lviv")
    assert bring_back(pam.store, first) == 2
    assert (pam.account().phone, pam.account().city) == ("+1 555 0200", "Lviv")
    assert exchanged(pam).pushed == 3
    assert pam.account().phone == "+1 555 0200"
    agree(pam)


def test_an_order_that_was_never_sent_goes_with_its_lines_and_its_placing(fleet: Fleet, pam: Laptop) -> None:
    id = an_order(pam)
    add_buyer(pam, "Koval")
    place_order(pam.store, id, at=_at(pam))
    order = steps(pam)[0]
    assert take_back(pam.store, order) == 3
    with pam.look() as reading:
        assert (reading.find(Order, id), reading.all(OrderLine)) == (None, [])
    assert (exchanged(pam).pushed, orders(fleet), buyers(fleet)) == (1, 0, ["Koval"])
    assert bring_back(pam.store, order) == 3
    with pam.look() as reading:
        assert len(reading.load(Order, id).lines) == 1
    assert (exchanged(pam).pushed, orders(fleet)) == (3, 1)
    agree(pam)


def test_a_line_takes_the_placing_along_that_counted_on_it(pam: Laptop) -> None:
    id = an_order(pam)
    exchanged(pam)
    put_line(pam.store, id, Wish(product=FLOUR.id, qty=Decimal(7)), new_id=fresh_id)
    place_order(pam.store, id, at=_at(pam))
    assert take_back(pam.store, steps(pam)[0]) == 2
    with pam.look() as reading:
        order = reading.load(Order, id)
    assert (order.is_draft, [each.qty for each in order.lines], order.total) == (True, [Decimal(2)], order.sum)
    agree(pam)


def test_a_deletion_that_is_taken_back_has_it_all_there_again(fleet: Fleet, pam: Laptop) -> None:
    add_buyer(pam, "Koval")
    exchanged(pam)
    was = shown(pam)
    with pam.work() as work:
        [buyer] = work.all(Contact)
        work.delete(Contact, buyer.id)
    take_back(pam.store, (id := steps(pam)[0]))
    assert shown(pam) == was
    bring_back(pam.store, id)
    assert (exchanged(pam).pushed, buyers(fleet)) == (1, [])
    agree(pam)


def test_what_goes_on_is_numbered_without_a_gap_and_names_anew_what_it_builds_on(fleet: Fleet, pam: Laptop) -> None:
    buyer = Contact(id=ContactId(fresh_id()), account=BAKERY.id, family_name="Tkach")
    pam.change(phone="+1 555 0100")
    with pam.work() as work:
        work.save(buyer)
    add_buyer(pam, "Koval")
    with pam.work() as work:
        work.change(Contact, buyer.id, {"role": "Owner"})
    take_back(pam.store, steps(pam)[0])
    take_back(pam.store, steps(pam)[1])
    assert (exchanged(pam).pushed, buyers(fleet), waiting(pam)) == (2, ["Tkach"], 0)
    agree(pam)


def test_what_may_be_there_already_is_not_taken_back(fleet: Fleet, pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    exchanged(pam, most=0)
    assert no(lambda: take_back(pam.store, steps(pam)[0])) == "outbox.on_its_way"
    add_buyer(pam, "Koval")
    packet = written(pam)
    assert no(lambda: take_back(pam.store, steps(pam)[1])) == "outbox.on_its_way"
    add_buyer(pam, "Bondar")
    assert take_back(pam.store, steps(pam)[2]) == 1
    assert taken(pam, packet).count() == 2
    heard(pam, packet)
    assert (buyers(fleet), waiting(pam)) == (["Koval", "Tkach"], 0)
    assert no(lambda: take_back(pam.store, fresh_id())) == "outbox.missing"
    assert no(lambda: bring_back(pam.store, fresh_id())) == "outbox.not_kept"


def test_taken_back_or_held_back_at_any_moment_before_a_request_leaves_it_is_in_none(fleet: Fleet, pam: Laptop) -> None:
    """A request is read from the file, and a moment later it is noted that it leaves."""
    for step, name in ((take_back, "Tkach"), (pausing.pause, "Koval")):
        add_buyer(pam, name)
        add_buyer(pam, f"{name}enko")
        hasty = Hasty(pam, partial(step, pam.store, of_buyer(pam, name)))
        assert Exchange(pam.store, hasty, "test", lambda: 0.0).run().pushed == 1
    assert buyers(fleet) == ["Kovalenko", "Tkachenko"]
    pausing.resume(pam.store, steps(pam)[0])
    assert (exchanged(pam).pushed, buyers(fleet)) == (1, ["Koval", "Kovalenko", "Tkachenko"])
    agree(pam)


def test_while_an_exchange_is_under_way_what_it_does_not_carry_can_be_taken_back(fleet: Fleet, pam: Laptop) -> None:
    class Meanwhile(Door):
        def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
            if waiting(pam) == 1:
                add_buyer(pam, "Koval")
                carried, fresh = steps(pam)
                assert no(lambda: take_back(pam.store, carried)) == "outbox.on_its_way"
                assert take_back(pam.store, fresh) == 1
            return super().post(path, sealed, device=device, key=key)

    add_buyer(pam, "Tkach")
    assert Exchange(pam.store, Meanwhile(pam), "test", lambda: 0.0).run().state is State.DONE
    assert (buyers(fleet), waiting(pam)) == (["Tkach"], 0)
    [kept] = aside(pam)
    bring_back(pam.store, kept.id)
    exchanged(pam)
    assert buyers(fleet) == ["Koval", "Tkach"]
    agree(pam)


def test_what_was_done_on_it_since_and_is_on_its_way_comes_first(pam: Laptop) -> None:
    pam.change(phone="+1 555 0100")
    take_back(pam.store, (id := steps(pam)[0]))
    pam.change(phone="+1 555 0200")
    exchanged(pam, most=0)
    assert no(lambda: bring_back(pam.store, id)) == "outbox.overtaken"
    exchanged(pam)
    assert bring_back(pam.store, id) == 1
    assert pam.account().phone == "+1 555 0100"
    exchanged(pam)
    agree(pam)


def test_what_was_done_since_and_waits_too_lies_over_it_again(pam: Laptop) -> None:
    pam.change(phone="+1 555 0100")
    take_back(pam.store, (id := steps(pam)[0]))
    pam.change(phone="+1 555 0200")
    bring_back(pam.store, id)
    assert pam.account().phone == "+1 555 0200"
    assert exchanged(pam).pushed == 2
    assert pam.account().phone == "+1 555 0200"
    agree(pam)


def test_what_is_held_back_is_taken_back_and_held_again(fleet: Fleet, pam: Laptop) -> None:
    an_order(pam)
    order = steps(pam)[0]
    pausing.pause(pam.store, order)
    take_back(pam.store, order)
    an_order(pam)
    assert [each.state for each in outgoing(pam)] == ["waiting", "waiting"]
    bring_back(pam.store, order)
    assert sorted(each.state for each in outgoing(pam)) == ["paused", "paused", "waiting", "waiting"]
    assert (exchanged(pam).pushed, orders(fleet)) == (2, 1)
    pausing.resume(pam.store, order)
    assert (exchanged(pam).pushed, orders(fleet)) == (2, 2)
    agree(pam)


def test_it_is_kept_ninety_days_and_said_in_history(pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    take_back(pam.store, steps(pam)[0])
    pam.clock.ms += round(timedelta(days=91).total_seconds() * 1000)
    assert len(aside(pam)) == 1
    add_buyer(pam, "Koval")
    kept = steps(pam)[0]
    take_back(pam.store, kept)
    assert [each.id for each in aside(pam)] == [kept]
    bring_back(pam.store, kept)
    with pam.look() as reading:
        told = [line.state for line in history.lines(reading.connection)]
    assert told[:3] == [history.BROUGHT_BACK, history.TAKEN_BACK, history.TAKEN_BACK]


@pytest.mark.parametrize("make_room", [take_back, pausing.pause])
def test_a_copy_from_before_loses_nothing_that_got_the_number_since(
    fleet: Fleet, pam: Laptop, make_room: Callable[[Store, str], int]
) -> None:
    """What was done later stands under the number that the earlier one has in the copy."""
    path, kept = fleet.folder / f"{pam.code}.db", fleet.folder / "kept.db"
    add_buyer(pam, "Tkach")
    an_order(pam)
    copies.copy(path, KEY, kept)
    make_room(pam.store, steps(pam)[0])
    make_room(pam.store, about(pam, "order"))
    add_buyer(pam, "Koval")
    add_buyer(pam, "Bondar")
    exchanged(pam, most=0)
    pam.store.close()
    assert copies.put_back(path, KEY, kept) == 2
    pam.reopen()
    assert no(lambda: take_back(pam.store, of_buyer(pam, "Koval"))) == "outbox.on_its_way"
    assert exchanged(pam).pushed == 5
    assert (buyers(fleet), orders(fleet), waiting(pam)) == (["Bondar", "Koval", "Tkach"], 1, 0)
    agree(pam)


def test_of_a_copy_whose_file_is_lost_all_may_have_arrived(fleet: Fleet, pam: Laptop) -> None:
    path, kept = fleet.folder / f"{pam.code}.db", fleet.folder / "kept.db"
    add_buyer(pam, "Tkach")
    copies.copy(path, KEY, kept)
    exchanged(pam)
    pam.store.close()
    path.unlink()
    copies.put_back(path, KEY, kept)
    pam.reopen()
    assert no(lambda: take_back(pam.store, steps(pam)[0])) == "outbox.on_its_way"
    exchanged(pam)
    assert (buyers(fleet), waiting(pam)) == (["Tkach"], 0)


def test_what_the_office_took_away_meanwhile_is_sent_all_the_same_and_kept_there(fleet: Fleet, pam: Laptop) -> None:
    add_buyer(pam, "Koval")
    exchanged(pam)
    with pam.look() as reading:
        [buyer] = reading.all(Contact)
    with pam.work() as work:
        work.change(Contact, buyer.id, {"role": "Owner"})
    take_back(pam.store, (id := steps(pam)[0]))
    carl = fleet.laptop(CARL)
    with carl.work() as work:
        work.delete(Contact, buyer.id)
    carl.sync()
    exchanged(pam)
    bring_back(pam.store, id)
    assert (waiting(pam), buyers(fleet)) == (1, [])
    exchanged(pam)
    assert (waiting(pam), [each.row for each in pam.conflicts()]) == (0, [buyer.id])
    agree(pam)
