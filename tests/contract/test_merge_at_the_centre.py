"""Two people and one record: what wins, what is put aside, and who hears of it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.conflicts import ConflictStatus
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.diary import Visit, VisitOutcome
from fieldcrm.domain.ids import ContactId, OrderId, OrderLineId, ProductId, VisitId
from fieldcrm.domain.orders import Order, OrderLine, OrderStatus
from fieldcrm.protocol.codes import Result
from sync_server.verify import verify
from tests.support.centres import BAKERY, BOSS, CARL, FLOUR, PAM, Fleet, Laptop, codes, fresh_id

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def both(fleet: Fleet) -> tuple[Laptop, Laptop]:
    return fleet.laptop(PAM), fleet.laptop(CARL)


def settle(*laptops: Laptop) -> None:
    for laptop in (*laptops, *laptops):
        laptop.sync()


def test_edits_of_different_fields_both_stand_and_nothing_is_put_aside(fleet: Fleet) -> None:
    pam, carl = both(fleet)
    pam.change(phone="+1 555 0100")
    carl.change(email="shop@sofia.example")
    settle(carl, pam)
    assert pam.account() == carl.account()
    assert (pam.account().phone, pam.account().email, pam.conflicts()) == ("+1 555 0100", "shop@sofia.example", [])


def test_the_later_of_two_phones_stands_and_the_other_is_kept(fleet: Fleet) -> None:
    pam, carl = both(fleet)
    carl.clock.ms = pam.clock.ms + 60_000
    pam.change(phone="+1 555 0100")
    carl.change(phone="+1 555 0200")
    settle(carl, pam)
    [kept] = pam.conflicts()
    assert pam.account().phone == carl.account().phone == "+1 555 0200"
    assert (kept.kept, kept.put_aside, kept.status) == (
        '{"phone": "+1 555 0200"}',
        '{"phone": "+1 555 0100"}',
        ConflictStatus.INFO,
    )


def test_two_names_for_one_customer_wait_for_a_person(fleet: Fleet) -> None:
    pam, carl = both(fleet)
    pam.change(name="Sofia's Bakery")
    carl.change(name="Sofia Bakery Ltd")
    settle(carl, pam)
    [kept] = pam.conflicts()
    assert pam.account().name == "Sofia Bakery Ltd"
    assert (kept.status, kept.user, kept.group) == (ConflictStatus.OPEN, PAM.id, "legal")
    assert '"Sofia Bakery"' in kept.base
    assert kept.kept_by == CARL.id
    assert carl.conflicts() == pam.conflicts()


def test_a_managers_laptop_hears_of_the_conflict_too(fleet: Fleet) -> None:
    pam, carl = both(fleet)
    boss = fleet.laptop(BOSS)
    pam.change(name="Sofia's Bakery")
    carl.change(name="Sofia Bakery Ltd")
    settle(carl, pam, boss)
    assert boss.conflicts() == pam.conflicts() != []


def test_a_reps_second_thought_is_no_conflict_with_their_first(fleet: Fleet) -> None:
    pam, _ = both(fleet)
    pam.change(name="Sofia")
    pam.change(name="Sofia's Bakery")
    assert codes(pam.sync()) == [Result.APPLIED, Result.APPLIED]
    assert (pam.account().name, pam.conflicts()) == ("Sofia's Bakery", [])


def test_credit_is_the_offices_and_a_reps_figure_is_put_aside(fleet: Fleet) -> None:
    pam, carl = both(fleet)
    pam.change(credit_limit=Decimal(9000))
    settle(pam, carl)
    assert pam.account().credit_limit is carl.account().credit_limit is None
    assert [kept.put_aside for kept in carl.conflicts()] == ['{"credit_limit": "9000.00", "currency": "USD"}']


def test_tags_of_both_sides_are_united(fleet: Fleet) -> None:
    pam, carl = both(fleet)
    pam.change(tags=frozenset({"cooler"}))
    carl.change(tags=frozenset({"vip"}))
    settle(pam, carl)
    assert pam.account().tags == carl.account().tags == frozenset({"cooler", "vip"})


def test_an_address_travels_and_merges_as_one(fleet: Fleet) -> None:
    pam, carl = both(fleet)
    carl.clock.ms = pam.clock.ms + 60_000
    pam.change(street="Volodymyrska 41", city="Kyiv")
    carl.change(city="Lviv")
    settle(pam, carl)
    assert (pam.account().street, pam.account().city) == (None, "Lviv")
    assert '"Volodymyrska 41"' in pam.conflicts()[0].put_aside


def test_an_edit_wins_over_a_delete_that_had_not_seen_it(fleet: Fleet) -> None:
    pam, carl = both(fleet)
    buyer = Contact(id=ContactId(fresh_id()), account=BAKERY.id, family_name="Tkach")
    with pam.work() as work:
        work.save(buyer)
    settle(pam, carl)
    with pam.work() as work:
        work.change(Contact, buyer.id, {"role": "Owner"})
    with carl.work() as work:
        work.delete(Contact, buyer.id)
    settle(pam, carl)
    with carl.look() as reading:
        assert reading.load(Contact, buyer.id).role == "Owner"


def test_an_edit_of_a_deleted_row_is_kept_as_a_record(fleet: Fleet) -> None:
    pam, carl = both(fleet)
    buyer = Contact(id=ContactId(fresh_id()), account=BAKERY.id, family_name="Tkach")
    with pam.work() as work:
        work.save(buyer)
    settle(pam, carl)
    with carl.work() as work:
        work.delete(Contact, buyer.id)
    with pam.work() as work:
        work.change(Contact, buyer.id, {"role": "Owner"})
    settle(carl, pam)
    assert [(kept.put_aside, kept.reason) for kept in pam.conflicts()] == [('{"role": "Owner"}', "row.deleted")]
    with pam.look() as reading:
        assert reading.find(Contact, buyer.id) is None


def test_a_visit_is_its_reps_and_anothers_edit_is_a_suggestion(fleet: Fleet) -> None:
    pam, boss = fleet.laptop(PAM), fleet.laptop(BOSS)
    visit = Visit(id=VisitId(fresh_id()), account=BAKERY.id, user=PAM.id, day=date(2026, 11, 24))
    with pam.work() as work:
        work.save(visit)
    settle(pam, boss)
    with pam.work() as work:
        work.save(work.load(Visit, visit.id).finish(VisitOutcome.ORDER, at=NOON))
    with boss.work() as work:
        work.change(Visit, visit.id, {"outcome": VisitOutcome.NO_NEED})
    settle(pam, boss)
    with boss.look() as reading:
        assert reading.load(Visit, visit.id).outcome is VisitOutcome.ORDER
    assert [kept.put_aside for kept in pam.conflicts()] == ['{"outcome": "no_need"}']


def an_order() -> Order:
    id = OrderId(fresh_id())
    line = OrderLine(id=OrderLineId(fresh_id()), order=id, product=FLOUR.id, qty=Decimal(5), price=Decimal("12.50"))
    order = Order(id=id, number=f"K1-{id[-4:]}", account=BAKERY.id, user=PAM.id, ordered_on=NOON.date(), currency="USD")
    return order.put(line)


def test_an_order_and_its_lines_arrive_as_one(fleet: Fleet) -> None:
    pam, carl = both(fleet)
    order = an_order()
    with pam.work() as work:
        work.save(order.place(at=NOON))
    assert codes(pam.sync()) == [Result.APPLIED]
    carl.sync()
    with carl.look() as reading:
        seen = reading.load(Order, order.id)
    assert (seen.status, seen.total, len(seen.lines)) == (OrderStatus.READY, Decimal("62.50"), 1)


def test_an_order_for_a_customer_met_today_goes_after_the_customer(fleet: Fleet) -> None:
    pam, carl = both(fleet)
    shop = replace(BAKERY, id=type(BAKERY.id)(fresh_id()), number="N-K1-0001", name="New shop", currency=None)
    with pam.work() as work:
        work.save(shop)
    with pam.work() as work:
        work.save(replace(an_order(), account=shop.id))
    assert codes(pam.sync()) == [Result.APPLIED, Result.APPLIED]
    carl.sync()
    with carl.look() as reading:
        assert reading.load(Account, shop.id).name == "New shop"


def test_an_order_of_goods_entered_today_goes_after_the_goods(fleet: Fleet) -> None:
    pam, carl = both(fleet)
    sugar = replace(FLOUR, id=ProductId(fresh_id()), code="SU-1")
    order = an_order()
    with carl.work() as work:
        work.save(sugar)
    with carl.work() as work:
        work.save(replace(order, lines=(replace(order.lines[0], product=sugar.id),)))
    assert codes(carl.sync()) == [Result.APPLIED, Result.APPLIED]
    pam.sync()
    with pam.look() as reading:
        assert reading.load(Order, order.id).lines[0].product == sugar.id


def test_a_placed_order_is_not_written_on_by_its_rep(fleet: Fleet) -> None:
    pam, carl = both(fleet)
    order = an_order()
    with pam.work() as work:
        work.save(order.place(at=NOON))
    settle(pam, carl)
    with pam.work() as work:
        work.change(OrderLine, order.lines[0].id, {"qty": Decimal(500)})
    assert codes(pam.sync()) == [Result.CLOSED]
    with pam.look() as reading:
        assert reading.load(Order, order.id).lines[0].qty == Decimal(5)
    assert '"qty": "500"' in pam.conflicts()[0].put_aside


@pytest.mark.parametrize("status", [OrderStatus.ACCEPTED, OrderStatus.SHIPPED])
def test_a_rep_cannot_accept_their_own_order(fleet: Fleet, status: OrderStatus) -> None:
    pam, _ = both(fleet)
    order = an_order()
    with pam.work() as work:
        work.save(order.place(at=NOON))
    pam.sync()
    with pam.work() as work:
        work.change(Order, order.id, {"status": status})
    assert codes(pam.sync()) == [Result.OUT_OF_SCOPE]


def test_the_office_accepts_an_order_and_the_rep_sees_it(fleet: Fleet) -> None:
    pam, carl = both(fleet)
    order = an_order()
    with pam.work() as work:
        work.save(order.place(at=NOON))
    settle(pam, carl)
    with carl.work() as work:
        work.save(work.load(Order, order.id).move_to(OrderStatus.ACCEPTED))
    settle(carl, pam)
    with pam.look() as reading:
        assert reading.load(Order, order.id).status is OrderStatus.ACCEPTED
    assert verify(fleet.centre) == []
