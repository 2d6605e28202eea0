"""What became of a record's steps is known from the centre's answers and from nothing else."""

from datetime import date

from fieldcrm.domain.ids import OrderId
from fieldcrm.domain.orders import Order, OrderStatus
from fieldcrm.store import outbox
from fieldcrm.store.queries.receipts import Came, Receipt, last_receipt, receipts
from fieldcrm.store.queries.waiting import forget_refused
from tests.support.centres import BAKERY, HOTEL, PAM, Fleet, Laptop, fresh_id
from tests.support.doors import exchanged


def an_order(laptop: Laptop) -> str:
    id, day = OrderId(fresh_id()), date(2026, 11, 24)
    with laptop.work() as work:
        work.save(Order(id=id, number="K1-1", account=BAKERY.id, ordered_on=day, user=PAM.id))
    return id


def told(laptop: Laptop, id: str) -> list[Receipt]:
    with laptop.look() as reading:
        return receipts(reading, id)


def test_a_step_waits_until_the_centre_has_answered_for_it(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    order = an_order(pam)
    [waiting] = told(pam, order)
    assert (waiting.came, waiting.answered) == (Came.WAITING, None)
    pam.sync()
    [received] = told(pam, order)
    assert (received.came, received.saved) == (Came.RECEIVED, waiting.saved)
    assert received.answered is not None
    assert received.answered > received.saved


def test_what_the_centre_has_taken_waits_here_while_its_answer_is_lost(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    order = an_order(pam)
    pam.ask(pam.request())
    assert [each.came for each in told(pam, order)] == [Came.WAITING]
    pam.sync()
    assert [each.came for each in told(pam, order)] == [Came.RECEIVED]


def test_what_was_refused_says_so_and_why(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    order = an_order(pam)
    with pam.work() as work:
        work.change(Order, order, {"status": OrderStatus.ACCEPTED})
    pam.sync()
    received, refused = told(pam, order)
    assert received.came is Came.RECEIVED
    assert (refused.came, refused.reason) == (Came.REFUSED, "order.status")
    forget_refused(pam.store, refused.id)
    assert told(pam, order)[-1].came is Came.REFUSED


def test_each_step_has_a_receipt_of_its_own_and_the_newest_is_the_last(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    pam.change(phone="+1 555 0100")
    pam.sync()
    pam.change(phone="+1 555 0200")
    assert [each.came for each in told(pam, BAKERY.id)] == [Came.RECEIVED, Came.WAITING]
    with pam.look() as reading:
        newest = last_receipt(reading, BAKERY.id)
        assert newest is not None
        assert newest.came is Came.WAITING
        assert last_receipt(reading, HOTEL.id) is None


def test_an_attempt_that_comes_to_nothing_changes_no_receipt_however_often_it_is_made(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    order = an_order(pam)
    before = told(pam, order)
    for _ in range(40):
        exchanged(pam, most=0)
    assert told(pam, order) == before
    with pam.look() as reading:
        since = outbox.oldest(reading.connection)
    assert since == round(before[0].saved.timestamp() * 1000)
    exchanged(pam)
    assert [each.came for each in told(pam, order)] == [Came.RECEIVED]
