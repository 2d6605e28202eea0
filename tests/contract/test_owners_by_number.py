"""In a first download an owner is told by its number in the bucket, which is a few bytes, and is the right one."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from sqlalchemy import delete

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.domain.orders import Order
from fieldcrm.protocol.messages import Block, Plain, SyncAnswer
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store import book, first_download, numbered
from fieldcrm.store.queries.records import digests
from sync_server import edits, office, records
from sync_server.scope import SERVER
from tests.support.callers import plain
from tests.support.centres import BAKERY, FLOUR, PAM, Fleet, Laptop

ORDERS = 6
ONE_ROW = 1
LINE, ORDER, CONTACT = (REGISTRY.by_name[name] for name in ("order_line", "order", "contact"))


def history() -> Iterator[office.Loaded]:
    """Buyers and orders of the bakery, two lines to each order, told far from it."""
    for number in range(1, ORDERS + 1):
        buyer = {"account": as_bytes(BAKERY.id), "family_name": f"Buyer {number}", "may_mail": 1}
        yield CONTACT, number.to_bytes(16), plain("contact", buyer)
        values: dict[str, Plain] = {"number": f"O-{number}", "account": as_bytes(BAKERY.id), "ordered_on": "2026-11-01"}
        values |= {"currency": "USD", "status": "draft", "total": 0}
        yield ORDER, (1000 + number).to_bytes(16), plain("order", values)
    for number in range(2 * ORDERS):
        line: dict[str, Plain] = {
            "order": (1001 + number % ORDERS).to_bytes(16),
            "product": as_bytes(FLOUR.id),
            "qty": 1,
            "price": 1,
        }
        yield LINE, (2000 + number).to_bytes(16), plain("order_line", line | {"discount": 0, "position": 1})


@pytest.fixture
def new(fleet: Fleet) -> Laptop:
    """A laptop that has joined and holds nothing yet."""
    office.load(fleet.centre, history())
    return fleet.laptop(PAM, fill=False)


def owners(answer: SyncAnswer, kind: str) -> list[object]:
    """What stands in an answer's column that says whose the rows of a kind are."""
    spec = REGISTRY.by_name[kind]
    above = REGISTRY.owner(spec)
    assert above is not None
    place = spec.columns.index(above[0])
    blocks = [block for frame in answer.frames for block in frame.blocks if block.table == spec.told.wire]
    return [value for block in blocks for value in block.columns[place] or ()]


def to_the_end(laptop: Laptop, page: int = ONE_ROW) -> None:
    while True:
        answer = laptop.ask(laptop.request(page=page))
        assert laptop.take(answer).current
        if not answer.more:
            return


def until_orders_come(laptop: Laptop) -> None:
    """All that nobody can work without is in the tables, and the first order has been told."""
    while True:
        answer = laptop.ask(laptop.request(page=ONE_ROW))
        assert laptop.take(answer).current
        if any(block.table == ORDER.told.wire for frame in answer.frames for block in frame.blocks):
            return


def must_hold_what_stands(laptop: Laptop) -> None:
    """The same rows as at the centre, and nothing is left of the pages."""
    person = records.person(laptop.fleet.centre, laptop.user.login)
    with laptop.look() as reading:
        assert digests(reading) == records.digests(laptop.fleet.centre, person)
        assert reading.connection.exec_driver_sql("SELECT count(*) FROM sync_stage").scalar_one() == 0


def test_who_asks_for_it_is_told_numbers_and_who_does_not_is_told_ids(new: Laptop) -> None:
    by_number = owners(new.ask(new.request()), "order_line")
    assert set(map(type, by_number)) == {int}
    by_id = owners(new.ask(replace(new.request(), numbered=False)), "order_line")
    assert set(map(type, by_id)) == {bytes}
    assert len(by_number) == len(by_id) == 2 * ORDERS


@pytest.mark.parametrize("page", [ONE_ROW, 600, 0])
def test_each_row_has_the_owner_it_has_at_the_centre(new: Laptop, page: int) -> None:
    to_the_end(new, page)
    must_hold_what_stands(new)


def test_an_owner_that_was_written_since_it_was_told_is_told_by_its_id(new: Laptop) -> None:
    until_orders_come(new)
    written = as_text((1001).to_bytes(16))
    edits.change(new.fleet.centre, REGISTRY[Order], SERVER, written, {"notes": "Ring twice"})
    lines: list[object] = []
    while True:
        answer = new.ask(new.request(page=ONE_ROW))
        lines += owners(answer, "order_line")
        new.take(answer)
        if not answer.more:
            break
    assert [each for each in lines if isinstance(each, bytes)] == [as_bytes(written)] * 2
    assert len([each for each in lines if isinstance(each, int)]) == 2 * ORDERS - 2
    must_hold_what_stands(new)


def test_numbers_of_pages_that_were_applied_are_known_after_a_start_anew(new: Laptop) -> None:
    until_orders_come(new)
    with new.look() as reading:
        assert first_download.is_usable(reading.connection)
        assert [each.name for each in reading.all(Account)] == [BAKERY.name]
    new.store.close()
    new.reopen()
    to_the_end(new)
    must_hold_what_stands(new)


def test_a_program_that_did_not_keep_them_asks_for_ids(new: Laptop) -> None:
    until_orders_come(new)
    with new.store.apply() as applying:
        applying.connection.execute(delete(book.stage).where(book.stage.c.n < 0))
    with new.look() as reading:
        assert not numbered.can_be_told(reading.connection)


def test_a_number_that_nobody_told_is_trouble_and_nothing_of_its_page_is_applied(new: Laptop) -> None:
    answer = new.ask(new.request())
    frames = tuple(replace(frame, blocks=tuple(map(_astray, frame.blocks))) for frame in answer.frames)
    with pytest.raises(Trouble, match=r"message\.bad"):
        new.take(replace(answer, frames=frames))
    with new.look() as reading:
        assert reading.all(Order) == []
        assert first_download.is_first(reading.connection)
    to_the_end(new)
    must_hold_what_stands(new)


def _astray(block: Block) -> Block:
    if block.table != LINE.told.wire:
        return block
    columns = list(block.columns)
    columns[LINE.columns.index(LINE.by_name["order"])] = (999_999,)
    return replace(block, columns=tuple(columns))
