"""A link that carries little and breaks often: work gets through all the same, orders first, and what is left is
told."""

import secrets
from datetime import date

import pytest
from msgspec.structs import replace

from fieldcrm.domain.ids import OrderId, as_bytes
from fieldcrm.domain.orders import Order
from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.messages import Tx
from fieldcrm.replication.exchange import State
from fieldcrm.replication.left import what_is_left
from fieldcrm.replication.pace import LEAST
from fieldcrm.store import link, outbox
from tests.support.callers import Caller, insert
from tests.support.centres import BAKERY, CARL, PAM, Fleet, Laptop, fresh_id
from tests.support.doors import SlowDoor, exchanged


def words() -> str:
    """What does not get shorter by being compressed."""
    return secrets.token_urlsafe(150)


def a_month_away(fleet: Fleet) -> Laptop:
    """Much was done, here and in the office, and nothing of it was told."""
    pam = fleet.laptop(PAM)
    for _ in range(300):
        pam.change(notes=words())
    for number in range(20):
        an_order(pam, number)
    news(fleet, 400)
    return pam


def an_order(laptop: Laptop, number: int) -> None:
    id, day = OrderId(fresh_id()), date(2026, 11, 24)
    with laptop.work() as work:
        work.save(Order(id=id, number=f"K1-{number}", account=BAKERY.id, ordered_on=day, user=PAM.id))


def news(fleet: Fleet, rows: int) -> None:
    carl = Caller(fleet.centre, f"K{fleet.enrol(CARL)}")
    shop = as_bytes(BAKERY.id)
    ops = [insert("contact", secrets.token_bytes(16), account=shop, family_name=words()) for _ in range(rows)]
    for first in range(0, rows, 200):
        carl.do(*ops[first : first + 200])


def waiting(laptop: Laptop) -> list[Tx]:
    with laptop.look() as reading:
        return [unpack(Tx, body) for body in outbox.for_a_file(reading.connection)]


def test_a_month_of_work_gets_through_a_line_that_hangs_up_every_twenty_seconds(fleet: Fleet) -> None:
    pam = a_month_away(fleet)
    door = SlowDoor(pam, rate=1_200, cut=20.0)
    tries = next(number for number in range(1, 200) if door.run().state is State.DONE)
    assert tries <= 12
    assert waiting(pam) == []


def test_what_a_link_carries_is_remembered_by_the_next_exchange(fleet: Fleet) -> None:
    """Whoever is cut off in the first minute of each exchange would learn nothing else."""
    pam = a_month_away(fleet)
    door = SlowDoor(pam, rate=1_200, cut=20.0)
    for _ in range(200):
        if door.run().state is State.DONE:
            break
        with pam.look() as reading:
            assert link.known(reading.connection).room > 0
    assert waiting(pam) == []
    with pam.look() as reading:
        found = link.known(reading.connection)
    assert LEAST <= found.room <= 8 * LEAST
    assert 600 <= found.rate <= 1_300


def test_a_minute_is_enough_for_the_orders_and_the_rest_is_told(fleet: Fleet) -> None:
    pam = a_month_away(fleet)
    door = SlowDoor(pam, rate=1_200, cut=60.0)
    outcome = door.run(seconds=60.0)
    assert (outcome.state, outcome.reason) == (State.PARTIAL, "")
    assert door.now <= 60.0
    assert {tx.lane for tx in waiting(pam)} == {1}
    assert outcome.pushed >= 20
    left = outcome.left
    assert left is not None
    assert (left.changes, left.rows) == (len(waiting(pam)), rows_left(pam))
    began = door.now
    assert door.run().state is State.DONE
    assert (door.now - began) / 3 <= left.seconds <= 3 * (door.now - began)
    assert what_is_left(pam.store, 1_200).bytes == 0


def rows_left(laptop: Laptop) -> int:
    with laptop.look() as reading:
        return link.rows_left(reading.connection)


def test_an_exchange_with_too_little_time_for_anything_asks_nobody(fleet: Fleet) -> None:
    pam = a_month_away(fleet)
    door = SlowDoor(pam, rate=1_200, cut=60.0)
    door.run(seconds=60.0)
    began = door.now
    assert door.run(seconds=0.5).state is State.PARTIAL
    assert door.now == began


def test_a_quick_line_is_not_asked_often(fleet: Fleet) -> None:
    pam = a_month_away(fleet)
    outcome = SlowDoor(pam, rate=10_000_000).run()
    assert (outcome.state, outcome.requests) == (State.DONE, 1)


@pytest.mark.parametrize("page", [5_000, 20_000])
def test_how_much_is_to_come_is_told_with_the_first_page_and_counted_down(fleet: Fleet, page: int) -> None:
    pam = fleet.laptop(PAM)
    news(fleet, 400)
    first = pam.ask(pam.request(page=page))
    came = link.rows_in(first)
    assert first.more
    assert first.left == 400 - came
    pam.take(first)
    assert rows_left(pam) == 400 - came
    exchanged(pam, page=page)
    assert rows_left(pam) == 0


def test_who_is_between_two_pages_is_not_told_again(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    news(fleet, 400)
    request = pam.request(page=5_000)
    assert pam.ask(request).left > 0
    assert pam.ask(replace(pam.request(page=5_000), whole=True)).left == 0
