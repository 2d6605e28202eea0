"""What a person holds back stays here, with what leans on it, and nothing else waits for it; let go, it arrives."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial

import pytest
from sqlalchemy import Engine, event

from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import ContactId, OrderId
from fieldcrm.domain.orders import Order
from fieldcrm.replication.exchange import Exchange, State
from fieldcrm.replication.remote import NotSent
from fieldcrm.services.ordering import Wish, put_line, start_order
from fieldcrm.store import outbox, pausing
from fieldcrm.store.queries.receipts import Came, receipts
from fieldcrm.store.queries.waiting import Entry, entries
from fieldcrm.store.store import Store
from fieldcrm.store.taking_back import take_back
from sync_server import records, rows_file
from sync_server.scope import SERVER
from tests.support.centres import BAKERY, CARL, FLOUR, PAM, Fleet, Laptop, fresh_id
from tests.support.doors import Door, exchanged
from tests.support.packets import add_buyer, agree, buyers, heard, taken, waiting, written

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


def about(laptop: Laptop, kind: str, place: int = 0) -> str:
    """One of the steps that are about a kind."""
    return [each.id for each in outgoing(laptop) if each.changes[0].kind == kind][place]


def states(laptop: Laptop) -> list[str]:
    return [each.state for each in outgoing(laptop)]


def an_order(laptop: Laptop) -> OrderId:
    id = OrderId(start_order(laptop.store, BAKERY.id, today=TODAY, new_id=fresh_id).id)
    put_line(laptop.store, id, Wish(product=FLOUR.id, qty=Decimal(2)), new_id=fresh_id)
    return id


def orders(fleet: Fleet) -> int:
    return len(records.listed(fleet.centre, fleet.centre.registry[Order], SERVER))


def test_an_order_is_held_back_with_its_lines_and_all_else_goes(fleet: Fleet, pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    first, second = an_order(pam), an_order(pam)
    assert pausing.pause(pam.store, about(pam, "order")) == 2
    assert states(pam).count("paused") == 2
    with pam.look() as reading:
        assert [each.came for each in receipts(reading, first)] == [Came.PAUSED, Came.PAUSED]
        assert [each.came for each in receipts(reading, second)] == [Came.WAITING, Came.WAITING]
    outcome = exchanged(pam)
    assert (outcome.state, outcome.pushed, orders(fleet), buyers(fleet)) == (State.DONE, 3, 1, ["Tkach"])
    assert records.listed(fleet.centre, fleet.centre.registry[Order], SERVER)[0]["id"] == second
    assert states(pam) == ["paused", "paused"]
    assert pausing.resume(pam.store, about(pam, "order")) == 2
    assert (exchanged(pam).pushed, orders(fleet), waiting(pam)) == (2, 2, 0)
    agree(pam)


def test_what_is_done_on_it_meanwhile_waits_with_it(fleet: Fleet, pam: Laptop) -> None:
    id = an_order(pam)
    pausing.pause(pam.store, about(pam, "order"))
    put_line(pam.store, id, Wish(product=FLOUR.id, qty=Decimal(2)), new_id=fresh_id)
    pam.change(phone="+1 555 0100")
    assert states(pam) == ["paused", "paused", "paused", "waiting"]
    assert (exchanged(pam).pushed, orders(fleet)) == (1, 0)
    pausing.resume(pam.store, about(pam, "order_line"))
    assert (exchanged(pam).pushed, orders(fleet), waiting(pam)) == (3, 1, 0)
    agree(pam)


def test_what_leans_on_it_waits_with_it_and_goes_with_it(fleet: Fleet, pam: Laptop) -> None:
    """An order for a customer that head office does not know yet."""
    buyer = Contact(id=ContactId(fresh_id()), account=BAKERY.id, family_name="Tkach")
    with pam.work() as work:
        work.save(buyer)
    with pam.work() as work:
        work.save(Contact(id=ContactId(fresh_id()), account=BAKERY.id, family_name="Koval"))
    with pam.work() as work:
        work.change(Contact, buyer.id, {"family_name": "Tkachenko"})
    assert pausing.pause(pam.store, about(pam, "contact")) == 2
    assert states(pam) == ["paused", "waiting", "paused"]
    exchanged(pam)
    assert buyers(fleet) == ["Koval"]
    assert pausing.resume(pam.store, about(pam, "contact", 1)) == 2
    exchanged(pam)
    assert buyers(fleet) == ["Koval", "Tkachenko"]
    agree(pam)


def statements(step: Callable[[], object]) -> int:
    """How often the file is asked or told something meanwhile."""
    said: list[object] = []

    def hear(*told: object) -> None:
        said.append(told)

    event.listen(Engine, "before_cursor_execute", hear)
    try:
        step()
    finally:
        event.remove(Engine, "before_cursor_execute", hear)
    return len(said)


@pytest.mark.parametrize("step", [pausing.pause, pausing.resume, take_back])
def test_however_much_waits_the_file_is_asked_no_more_often(pam: Laptop, step: Callable[[Store, str], int]) -> None:
    an_order(pam)
    told: list[int] = []
    for more in (3, 40):
        for number in range(more):
            add_buyer(pam, f"Tkach {number}")
        id = next(each.id for each in outgoing(pam) if each.changes[0].kind == "contact" and each.state == "waiting")
        if step is pausing.resume:
            pausing.pause(pam.store, id)
        told.append(statements(partial(step, pam.store, id)))
    assert told[0] == told[1] < 60


def test_two_are_let_go_one_by_one(fleet: Fleet, pam: Laptop) -> None:
    for name in ("Tkach", "Koval", "Bondar"):
        add_buyer(pam, name)
    first, second, _ = (each.id for each in outgoing(pam))
    pausing.pause(pam.store, first)
    pausing.pause(pam.store, second)
    assert exchanged(pam).pushed == 1
    pausing.resume(pam.store, second)
    assert (exchanged(pam).pushed, buyers(fleet)) == (1, ["Bondar", "Koval"])
    pausing.resume(pam.store, first)
    assert (exchanged(pam).pushed, buyers(fleet)) == (1, ["Bondar", "Koval", "Tkach"])
    agree(pam)


def test_what_may_be_there_already_is_not_held_back(fleet: Fleet, pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    request = pam.request()
    outbox.note_asked(pam.store, request.sealed)
    pam.ask(request)  # and the answer is lost
    with pytest.raises(RuleBroken, match=r"outbox\.on_its_way"):
        pausing.pause(pam.store, outgoing(pam)[0].id)
    assert states(pam) == ["waiting"]
    add_buyer(pam, "Koval")
    assert pausing.pause(pam.store, outgoing(pam)[1].id) == 1
    assert (exchanged(pam).pushed, buyers(fleet)) == (1, ["Tkach"])


def test_a_line_that_breaks_may_have_carried_it_and_one_that_never_was_has_not(pam: Laptop) -> None:
    class NoLine(Door):
        def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
            raise NotSent("link.offline")

    add_buyer(pam, "Tkach")
    told = Exchange(pam.store, NoLine(pam), "test", lambda: 0.0).run()
    assert told.state is State.OFFLINE
    assert pausing.pause(pam.store, outgoing(pam)[0].id) == 1
    pausing.resume(pam.store, outgoing(pam)[0].id)
    exchanged(pam, most=0)
    with pytest.raises(RuleBroken, match=r"outbox\.on_its_way"):
        pausing.pause(pam.store, outgoing(pam)[0].id)


def test_it_is_in_no_packet_and_outlives_a_new_life(fleet: Fleet, pam: Laptop) -> None:
    add_buyer(pam, "Tkach")
    add_buyer(pam, "Koval")
    pausing.pause(pam.store, outgoing(pam)[0].id)
    packet = written(pam)
    assert taken(pam, packet).count() == 1
    heard(pam, packet)
    kept = fleet.folder / "copy.rows"
    rows_file.write(fleet.centre, kept)
    twin = fleet.twin(pam)
    for laptop, name in ((pam, "Bondar"), (twin, "Melnyk"), (pam, "Lysenko")):
        add_buyer(laptop, name)
        assert exchanged(laptop).state is State.DONE
    assert states(pam) == states(twin) == ["paused"]
    pausing.resume(pam.store, outgoing(pam)[0].id)
    exchanged(pam)
    assert "Tkach" in buyers(fleet)
    agree(pam)


def test_what_somebody_else_wrote_meanwhile_is_merged_with_it(fleet: Fleet, pam: Laptop) -> None:
    carl = fleet.laptop(CARL)
    pam.change(phone="+1 555 0100")
    pausing.pause(pam.store, outgoing(pam)[0].id)
    carl.change(city="Lviv")
    carl.sync()
    exchanged(pam)
    assert (pam.account().city, pam.account().phone) == ("Lviv", "+1 555 0100")
    pausing.resume(pam.store, outgoing(pam)[0].id)
    assert exchanged(pam).pushed == 1
    carl.sync()
    assert (carl.account().city, carl.account().phone) == ("Lviv", "+1 555 0100")
    agree(pam)
