"""What head office could not accept is sent once more as it was when its reason has passed, else it is said why not."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from fieldcrm.domain.catalogue import Product
from fieldcrm.domain.conflicts import ConflictStatus
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import OrderId, ProductId
from fieldcrm.domain.orders import Order, OrderStatus
from fieldcrm.domain.people import Role
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.replication.exchange import State
from fieldcrm.services.ordering import start_order
from fieldcrm.services.sending_again import send_anyway
from fieldcrm.store import resending
from fieldcrm.store.queries.records import digests
from fieldcrm.store.queries.waiting import Entry, entries, forget_refused, taken_back
from sync_server import edits, records
from sync_server.scope import SERVER
from tests.support.centres import BAKERY, CARL, PAM, Fleet, Laptop, fresh_id
from tests.support.doors import exchanged
from tests.support.packets import add_buyer, agree

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def pam(fleet: Fleet) -> Laptop:
    """A rep with everything that is hers."""
    made = fleet.laptop(PAM)
    assert exchanged(made).state is State.DONE
    return made


def outgoing(laptop: Laptop) -> list[Entry]:
    with laptop.look() as reading:
        return entries(reading)


def open_ones(laptop: Laptop) -> int:
    return sum(each.status is ConflictStatus.OPEN for each in laptop.conflicts())


def no(step: Callable[[], object]) -> str:
    with pytest.raises(RuleBroken) as refused:
        step()
    return refused.value.code


def given(fleet: Fleet, role: Role) -> None:
    edits.change(fleet.centre, REGISTRY.by_name["user"], SERVER, PAM.login, {"role": role.value})


def an_order(laptop: Laptop) -> OrderId:
    id = OrderId(start_order(laptop.store, BAKERY.id, today=date(2026, 11, 24), new_id=fresh_id).id)
    with laptop.work() as work:
        work.change(Order, id, {"status": OrderStatus.READY})
    exchanged(laptop)
    return id


def refused(laptop: Laptop, id: OrderId, **more: object) -> str:
    """A step that only an office may make, which is refused."""
    with laptop.work() as work:
        work.change(Order, id, {"status": OrderStatus.ON_HOLD, **more})
    exchanged(laptop)
    [entry] = outgoing(laptop)
    assert (entry.state, entry.reason) == ("refused", "order.status")
    return entry.id


def order(laptop: Laptop, id: OrderId) -> Order:
    with laptop.look() as reading:
        return reading.load(Order, id)


def test_with_the_right_given_it_arrives_and_asks_nobody_any_more(fleet: Fleet, pam: Laptop) -> None:
    id = an_order(pam)
    entry = refused(pam, id, reference="R-7")
    assert (order(pam, id).status, open_ones(pam)) == (OrderStatus.READY, 1)
    assert no(lambda: send_anyway(pam.store, entry, now=NOW)) == "status.step"
    given(fleet, Role.CLERK)
    exchanged(pam)
    made = send_anyway(pam.store, entry, now=NOW)
    assert [(each.id, each.state) for each in outgoing(pam)] == [(made.id, "waiting")]
    assert (order(pam, id).reference, open_ones(pam)) == ("R-7", 0)
    assert exchanged(pam).pushed == 1
    told = records.one(fleet.centre, REGISTRY[Order], SERVER, id)
    assert (told["status"], told["reference"], outgoing(pam), open_ones(pam)) == ("on_hold", "R-7", [], 0)
    agree(pam)


def test_what_is_new_is_made_under_its_own_id(fleet: Fleet, pam: Laptop) -> None:
    flour = Product(id=ProductId(fresh_id()), code="FL-2", name="Rye flour")
    with pam.work() as work:
        work.save(flour)
    exchanged(pam)
    [entry] = outgoing(pam)
    assert no(lambda: send_anyway(pam.store, entry.id, now=NOW)) == "field.office"
    given(fleet, Role.CLERK)
    exchanged(pam)
    send_anyway(pam.store, entry.id, now=NOW)
    exchanged(pam)
    assert records.one(fleet.centre, REGISTRY[Product], SERVER, flour.id)["code"] == "FL-2"
    agree(pam)


def test_what_others_wrote_since_is_merged_with_it_and_not_covered_up(fleet: Fleet, pam: Laptop) -> None:
    id, carl = an_order(pam), fleet.laptop(CARL)
    entry = refused(pam, id, notes="Ring twice")
    with carl.work() as work:
        work.change(Order, id, {"notes": "Ring once"})
    carl.sync()
    given(fleet, Role.CLERK)
    exchanged(pam)
    assert order(pam, id).notes == "Ring once"
    send_anyway(pam.store, entry, now=NOW)
    exchanged(pam)
    assert order(pam, id).status is OrderStatus.ON_HOLD
    assert any("Ring once" in each.put_aside + each.kept and each.group != "*" for each in pam.conflicts())
    agree(pam)


def test_called_off_before_it_is_sent_it_is_refused_as_before(fleet: Fleet, pam: Laptop) -> None:
    id = an_order(pam)
    entry = refused(pam, id)
    given(fleet, Role.CLERK)
    exchanged(pam)
    with pam.look() as reading:
        was = digests(reading)
    made = send_anyway(pam.store, entry, now=NOW)
    resending.call_off(pam.store, made.id, entry)
    with pam.look() as reading:
        assert (digests(reading), taken_back(reading)) == (was, [])
    assert ([(each.id, each.state) for each in outgoing(pam)], open_ones(pam)) == ([(entry, "refused")], 1)
    made = send_anyway(pam.store, entry, now=NOW)
    exchanged(pam, most=0)
    assert no(lambda: resending.call_off(pam.store, made.id, entry)) == "outbox.on_its_way"


def test_what_cannot_be_sent_says_why(fleet: Fleet, pam: Laptop) -> None:
    id = an_order(pam)
    entry = refused(pam, id)
    add_buyer(pam, "Koval")
    assert no(lambda: send_anyway(pam.store, outgoing(pam)[1].id, now=NOW)) == "outbox.not_refused"
    exchanged(pam)
    edits.change(fleet.centre, REGISTRY[Order], SERVER, id, {"status": "on_hold"})
    given(fleet, Role.CLERK)
    exchanged(pam)
    assert no(lambda: send_anyway(pam.store, entry, now=NOW)) == "outbox.stands_so"
    edits.change(fleet.centre, REGISTRY.by_name["user"], SERVER, PAM.login, {"territories": ""})
    given(fleet, Role.REP)
    exchanged(pam)
    assert no(lambda: send_anyway(pam.store, entry, now=NOW)) == "record.missing"
    forget_refused(pam.store, entry)
    assert no(lambda: send_anyway(pam.store, entry, now=NOW)) == "outbox.not_refused"
