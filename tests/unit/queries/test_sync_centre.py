"""The sync centre says what waits, what needs a choice and what was exchanged, in names and not in ids."""

import json
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.ids import ConflictId, NewId, OrderId
from fieldcrm.domain.orders import Order
from fieldcrm.services import ordering
from fieldcrm.services.accounts import change_account
from fieldcrm.services.ordering import Wish
from fieldcrm.store import history
from fieldcrm.store.queries.sync_centre import FieldChoice, choices, exchanges, outbox_rows
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BUYER, CLERK, FLOUR_ID, NOW, REP, TODAY, numbered

NAME = Conflict(
    id=ConflictId(numbered(60)),
    user=REP.id,
    kind="contact",
    row=BUYER.id,
    group="name",
    base=json.dumps({"family_name": "P", "given_name": "I"}),
    kept=json.dumps({"family_name": "Petrenko", "given_name": "Ira"}),
    put_aside=json.dumps({"family_name": "Petrenko", "given_name": "Iryna"}),
    reason="later",
    made_at=NOW,
    account=BAKERY.id,
    kept_by=CLERK.id,
)


def test_a_waiting_step_is_told_by_the_record_it_is_about(store: Store, new_id: NewId) -> None:
    change_account(store, BAKERY, {"phone": "+49 1 2345"})
    order = OrderId(ordering.start_order(store, BAKERY.id, today=TODAY, new_id=new_id).id)
    ordering.put_line(store, order, Wish(product=FLOUR_ID, qty=Decimal(2)), new_id=new_id)
    with store.read() as reading:
        rows = outbox_rows(reading)
    assert [(row.kind, row.title, row.verb, row.state) for row in rows] == [
        ("account", BAKERY.name, "update", "waiting"),
        ("order", "K7-26-00001", "insert", "waiting"),
        ("order", "K7-26-00001", "update", "waiting"),
    ]
    assert rows[2].changes == 2
    assert all(row.size > 0 and row.at == NOW for row in rows)


def test_a_line_alone_goes_by_its_orders_number(store: Store, new_id: NewId) -> None:
    order = OrderId(ordering.start_order(store, BAKERY.id, today=TODAY, new_id=new_id).id)
    ordering.put_line(store, order, Wish(product=FLOUR_ID, qty=Decimal(2)), new_id=new_id)
    with store.write() as work:
        [line] = work.load(Order, order).lines
        work.change(type(line), line.id, {"uom": "kg"})
    with store.read() as reading:
        assert outbox_rows(reading)[-1].title == "K7-26-00001"


def test_a_choice_shows_only_the_fields_in_which_two_people_differ(store: Store) -> None:
    with store.write() as work:
        work.save(NAME)
    with store.read() as reading:
        [choice] = choices(reading, ConflictStatus.OPEN)
    assert choice.fields == (FieldChoice(name="given_name", base="I", put_aside="Iryna", kept="Ira"),)
    assert (choice.title, choice.author_name, choice.kept_by_name) == (BUYER.full_name, REP.name, CLERK.name)


def test_choices_come_oldest_first_and_by_what_they_need(store: Store) -> None:
    older = replace(NAME, id=ConflictId(numbered(61)), made_at=NOW - timedelta(days=1))
    decided = replace(NAME, id=ConflictId(numbered(62)), status=ConflictStatus.INFO)
    with store.write() as work:
        for each in (NAME, older, decided):
            work.save(each)
    with store.read() as reading:
        assert [each.id for each in choices(reading, ConflictStatus.OPEN)] == [older.id, NAME.id]
        assert [each.id for each in choices(reading, ConflictStatus.INFO)] == [decided.id]


def test_a_choice_about_a_record_that_has_gone_still_stands(store: Store) -> None:
    with store.write() as work:
        work.save(replace(NAME, row=numbered(99), kept_by=None))
    with store.read() as reading:
        [choice] = choices(reading, ConflictStatus.OPEN)
    assert (choice.title, choice.kept_by_name) == ("", "")


def test_the_last_exchanges_come_first(store: Store) -> None:
    values: dict[str, int | str] = {
        "state": "done", "pushed": 2, "pulled": 3, "conflicts": 0, "refused": 0,
        "bytes_up": 400, "bytes_down": 250, "ms": 1500,
    }  # fmt: skip
    history.write_down(store, 1, values)
    history.write_down(store, 2, {**values, "pushed": 7})
    with store.read() as reading:
        rows = exchanges(reading)
    assert [row.pushed for row in rows] == [7, 2]
    assert (rows[0].at, rows[0].seconds) == (NOW, 1.5)
