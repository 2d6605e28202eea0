"""What goes first over a short line: an order and whatever it cannot do without, and nothing else."""

from datetime import date

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import AccountId, ContactId, OrderId
from fieldcrm.domain.marks import Lane
from fieldcrm.domain.orders import Order
from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import SyncRequest, Tx
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store import outbox
from fieldcrm.store.sealing import BY_HAND
from sync_server.verify import verify
from tests.support.centres import BAKERY, PAM, WEST, Fleet, Laptop, codes, fresh_id

KIND = {spec.told.wire: spec.name for spec in REGISTRY}


def new_customer(number: str = "N-1") -> Account:
    return Account(id=AccountId(fresh_id()), number=number, name="Kiosk", territory=WEST.id, owner=PAM.id)


def an_order(account: Account = BAKERY, number: str = "K1-1") -> Order:
    today = date(2026, 11, 24)
    return Order(id=OrderId(fresh_id()), number=number, account=account.id, ordered_on=today, user=PAM.id)


def do(laptop: Laptop, *entities: Account | Contact | Order) -> None:
    with laptop.work() as work:
        for each in entities:
            work.save(each)


def busy(fleet: Fleet) -> Laptop:
    """A rep who has written on a customer all morning and was never answered."""
    pam = fleet.laptop(PAM)
    for number in range(30):
        pam.change(notes=f"Visited {number}")
    return pam


def sent(laptop: Laptop, *, most_ops: int) -> list[list[str]]:
    """What a request of that size would take along, step by step."""
    with laptop.look() as reading:
        bodies = outbox.to_send(reading.connection, most_ops=most_ops)
    return [[KIND[op.table] for op in unpack(Tx, body).ops] for body in bodies]


def short_request(laptop: Laptop, *, most_ops: int) -> SyncRequest:
    request = laptop.request()
    with laptop.look() as reading:
        bodies = outbox.to_send(reading.connection, most_ops=most_ops)
    return SyncRequest(request.version, request.session, 0, request.digest, bodies, request.standing, whole=True)


def test_an_order_overtakes_the_edits_of_a_whole_morning(fleet: Fleet) -> None:
    pam = busy(fleet)
    do(pam, an_order())
    assert sent(pam, most_ops=1) == [["order"]]


def test_an_order_for_a_new_customer_takes_along_the_customer_and_nothing_else(fleet: Fleet) -> None:
    pam, kiosk = busy(fleet), new_customer()
    do(pam, kiosk)
    pam.change(kiosk, phone="+1 555 0100")
    do(pam, Contact(id=ContactId(fresh_id()), account=kiosk.id, family_name="Tkach"))
    do(pam, an_order(kiosk))
    assert sent(pam, most_ops=2) == [["account"], ["order"]]
    acks = pam.ask(short_request(pam, most_ops=2)).acks
    assert codes([*acks]) == [Result.APPLIED, Result.APPLIED]
    pam.sync()
    assert pam.account(kiosk).phone == "+1 555 0100"
    assert verify(fleet.centre) == []


def test_what_is_written_on_a_new_customer_waits_for_them_even_where_it_is_sent_alone(fleet: Fleet) -> None:
    pam, kiosk = fleet.laptop(PAM), new_customer()
    do(pam, kiosk)
    do(pam, Contact(id=ContactId(fresh_id()), account=kiosk.id, family_name="Tkach"))
    with pam.look() as reading:
        bodies = outbox.to_send(reading.connection, lane=Lane.CRM)
    assert [unpack(Tx, body).lane for body in bodies] == [Lane.ORDERS, Lane.CRM]


def test_many_customers_brought_at_once_are_in_no_orders_way(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    brought = [new_customer(f"N-{number}") for number in range(BY_HAND + 1)]
    do(pam, *brought)
    do(pam, an_order(number="K1-1"))
    assert sent(pam, most_ops=1) == [["order"]]
    pam.take(pam.ask(short_request(pam, most_ops=1)))
    do(pam, an_order(brought[0], number="K1-2"))
    assert [len(step) for step in sent(pam, most_ops=100)] == [BY_HAND + 1, 1]
    assert codes(pam.sync()) == [Result.APPLIED, Result.APPLIED]


def test_thousands_of_orders_do_not_hide_the_customer_they_are_for(fleet: Fleet) -> None:
    """What an order builds on is looked for however much waits in front of it."""
    pam = fleet.laptop(PAM)
    brought = [new_customer(f"N-{number}") for number in range(BY_HAND + 1)]
    do(pam, *brought)
    for number in range(600):
        do(pam, an_order(brought[0], number=f"K1-{number}"))
    assert sent(pam, most_ops=BY_HAND + 2) == [["account"] * (BY_HAND + 1), ["order"]]


def test_a_customer_is_not_taken_away_before_their_orders_are(fleet: Fleet) -> None:
    pam, kiosk = fleet.laptop(PAM), new_customer()
    order = an_order(kiosk)
    do(pam, kiosk, order)
    pam.sync()
    with pam.work() as work:
        work.delete(Order, order.id)
    with pam.work() as work:
        work.delete(Account, kiosk.id)
    with pam.look() as reading:
        bodies = outbox.to_send(reading.connection, lane=Lane.CRM)
    assert [unpack(Tx, body).lane for body in bodies] == [Lane.ORDERS, Lane.CRM]
    assert codes(pam.sync()) == [Result.APPLIED, Result.APPLIED]
    assert pam.conflicts() == []
