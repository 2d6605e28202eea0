"""Which step hangs on which, told from the steps alone: what goes after another, what means nothing without it."""

from types import SimpleNamespace
from typing import Any

import pytest

from fieldcrm.protocol.codec import pack
from fieldcrm.protocol.messages import Op, Tx, Verb
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store.images import Key
from fieldcrm.store.leaning import Ground, sent_after, undone_with

ACCOUNT, CONTACT, ORDER, LINE = (
    REGISTRY.by_name[name].told.wire for name in ("account", "contact", "order", "order_line")
)
PHONE, NOTE, STATUS = 5, 6, 7
"""Of a contact its phone, of a line some column, and of an order its status."""

BAKERY, OTHER, ANNA, BERT, AN_ORDER, A_LINE = (bytes([n]) * 16 for n in range(6))


def make(table: int, id: bytes, **leans: bytes) -> Op:
    by_name = REGISTRY.by_wire[table].by_name
    return Op(Verb.INSERT, table, id, 0, {by_name[name].column: row for name, row in leans.items()})


def write(table: int, id: bytes, *columns: int, base: int = 1) -> Op:
    return Op(Verb.UPDATE, table, id, base, dict.fromkeys(columns, "new"))


def remove(table: int, id: bytes) -> Op:
    return Op(Verb.DELETE, table, id, 1)


def steps(*each: Op | tuple[Op, ...]) -> list[Any]:
    """As they lie in the file, in the order they were done in."""
    ops = [one if isinstance(one, tuple) else (one,) for one in each]
    return [SimpleNamespace(tx=n, body=pack(Tx(n.to_bytes(16), 0, n, n, some))) for n, some in enumerate(ops, 1)]


def record(op: Op) -> Key:
    """Of an order its lines too."""
    return (ORDER, AN_ORDER) if op.table == LINE else (op.table, op.id)


def after(records: set[Key], *each: Op | tuple[Op, ...]) -> list[int]:
    return [step.tx for step in sent_after(REGISTRY, steps(*each), frozenset(records))]


def with_it(*each: Op | tuple[Op, ...]) -> list[int]:
    first, *later = steps(*each)
    return [step.tx for step in undone_with(REGISTRY, first, later, record)]


def test_all_that_is_done_on_a_record_is_sent_in_its_order_and_nothing_else() -> None:
    told = write(CONTACT, ANNA, PHONE), write(CONTACT, BERT, PHONE), (write(CONTACT, BERT, 3), write(CONTACT, ANNA, 4))
    assert after({(CONTACT, ANNA)}, *told) == [1, 3]
    assert after({(CONTACT, BERT)}, *told) == [2, 3]
    assert after(set(), *told) == []


def test_what_was_done_with_the_record_in_one_step_takes_along_what_is_done_on_it_later() -> None:
    both = (write(CONTACT, ANNA, PHONE), write(ACCOUNT, BAKERY, PHONE))
    assert after({(CONTACT, ANNA)}, both, write(ACCOUNT, BAKERY, 8)) == [1, 2]


def test_what_each_of_them_has_left_is_waited_for_to_the_end() -> None:
    made = make(ACCOUNT, BAKERY), write(ACCOUNT, BAKERY, PHONE), make(CONTACT, ANNA, account=BAKERY)
    assert after({(ACCOUNT, BAKERY)}, *made) == with_it(*made) == [1, 2, 3]


def test_what_names_a_row_that_is_made_is_sent_after_it() -> None:
    made = make(ACCOUNT, BAKERY), make(CONTACT, ANNA, account=BAKERY), make(CONTACT, BERT, account=OTHER)
    assert after({(ACCOUNT, BAKERY)}, *made) == [1, 2]


def test_what_names_a_row_that_was_there_already_need_not_wait_for_what_is_written_on_that() -> None:
    assert after({(ACCOUNT, BAKERY)}, write(ACCOUNT, BAKERY, PHONE), make(CONTACT, ANNA, account=BAKERY)) == [1]


def test_a_deletion_is_sent_after_those_of_what_is_in_its_way() -> None:
    assert after({(CONTACT, ANNA)}, remove(CONTACT, ANNA), remove(ACCOUNT, BAKERY)) == [1, 2]
    assert after({(LINE, A_LINE)}, remove(LINE, A_LINE), remove(ORDER, AN_ORDER)) == [1]
    assert after({(CONTACT, ANNA)}, remove(CONTACT, ANNA), make(ORDER, AN_ORDER, account=BAKERY)) == [1]


def test_the_newest_step_of_another_lane_is_the_one_to_build_on() -> None:
    ground = Ground(REGISTRY)
    assert ground.under([make(CONTACT, ANNA, account=BAKERY)], 1) is None
    ground.add([make(ACCOUNT, BAKERY)], (1, 3))
    ground.add([write(ACCOUNT, BAKERY, PHONE)], (2, 5))
    ground.add([write(ACCOUNT, BAKERY, PHONE)], (2, 4))
    assert ground.under([make(CONTACT, ANNA, account=BAKERY)], 0) == (1, 3)
    assert ground.under([write(ACCOUNT, BAKERY, PHONE)], 0) == (2, 5)
    assert ground.under([write(ACCOUNT, BAKERY, PHONE)], 2) == (1, 3)
    assert ground.under([write(ACCOUNT, OTHER, PHONE)], 0) is None
    ground.add([write(ACCOUNT, BAKERY, PHONE)], (1, 9))
    assert ground.under([write(ACCOUNT, BAKERY, PHONE)], 0) == (1, 9)


def test_what_stands_in_its_own_lane_needs_no_naming() -> None:
    ground = Ground(REGISTRY)
    ground.add([make(ACCOUNT, BAKERY)], (1, 3))
    assert ground.under([write(ACCOUNT, BAKERY, PHONE)], 1) is None


def test_another_field_of_the_same_record_is_no_matter_of_a_step_that_is_undone() -> None:
    assert with_it(write(CONTACT, ANNA, PHONE), write(CONTACT, ANNA, NOTE), write(CONTACT, ANNA, NOTE, PHONE)) == [1, 3]
    assert with_it(write(CONTACT, ANNA, PHONE), write(CONTACT, BERT, PHONE)) == [1]


def test_with_a_row_that_was_made_goes_all_that_was_done_on_it_and_on_what_hangs_on_it() -> None:
    made = make(ACCOUNT, BAKERY), make(CONTACT, ANNA, account=BAKERY), write(CONTACT, ANNA, PHONE)
    assert with_it(*made, write(CONTACT, BERT, PHONE)) == [1, 2, 3]
    assert with_it(make(ACCOUNT, BAKERY), remove(ACCOUNT, BAKERY)) == [1, 2]
    assert with_it(make(CONTACT, ANNA, account=BAKERY), write(ACCOUNT, BAKERY, PHONE)) == [1]


def test_with_a_deletion_goes_that_of_what_it_was_in_the_way_of() -> None:
    assert with_it(remove(CONTACT, ANNA), remove(ACCOUNT, BAKERY)) == [1, 2]
    assert with_it(remove(CONTACT, ANNA), write(ACCOUNT, BAKERY, PHONE)) == [1]
    assert with_it(write(CONTACT, ANNA, PHONE), remove(CONTACT, ANNA)) == [1]


@pytest.mark.parametrize("first", [make(LINE, A_LINE, order=AN_ORDER), write(LINE, A_LINE, NOTE), remove(LINE, A_LINE)])
def test_where_a_record_has_been_taken_on_since_what_it_said_then_goes_too(first: Op) -> None:
    assert with_it(first, write(ORDER, AN_ORDER, STATUS)) == [1, 2]
    assert with_it(first, write(ORDER, AN_ORDER, STATUS + 1)) == [1]
    assert with_it(first, write(ORDER, OTHER, STATUS)) == [1]
