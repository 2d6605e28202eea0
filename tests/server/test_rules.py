"""What is asked of values, whoever sends them: that they are whole, fit their columns and are no flood."""

from collections.abc import Callable, Iterator
from unittest import mock

import pytest
from sqlalchemy import Connection

from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Op, Plain, Tx, Values, Verb
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import rules
from sync_server.refusals import TxRefused
from tests.support.desk import ANNA, BAKERY, NORTH, ORDER, Doing, a_company, plain, stands

ACCOUNT, CONTACT, LINE = (REGISTRY.by_name[name] for name in ("account", "contact", "order_line"))
FINE = Result.APPLIED, "", "", ""
MOST, KEY = LIMITS["value_bytes"], LIMITS["key_bytes"]


@pytest.fixture
def company() -> Iterator[Connection]:
    with a_company() as connection:
        yield connection


def edits(*values: Values) -> tuple[Op, ...]:
    return tuple(Op(Verb.UPDATE, CONTACT.told.wire, ANNA, 1, each) for each in values)


def why_small(*ops: Op) -> tuple[Result, str, str]:
    return _why(lambda: rules.must_be_small(Tx(b"t" * 16, 0, 1, 1, ops)))[:3]


def _why(act: Callable[[], object]) -> tuple[Result, str, str, str]:
    try:
        act()
    except TxRefused as refused:
        return refused.code, refused.reason, refused.about, refused.field
    return FINE


@pytest.mark.parametrize("letter", ["a", "ж", "面"])
def test_a_value_is_as_long_as_its_bytes_and_no_longer_than_is_taken(letter: str) -> None:
    most = MOST // len(letter.encode())
    note = CONTACT.by_name["notes"].column
    assert why_small(*edits({}, {note: letter * most})) == FINE[:3]
    told = why_small(*edits({}, {note: "x", 3: letter * (most + 1)}))
    assert told == (Result.TOO_LARGE, "value.large", str(MOST))


def test_what_is_no_text_has_no_length() -> None:
    assert why_small(*edits({3: 10**12, 4: None})) == FINE[:3]


def test_a_step_has_no_more_ops_than_are_taken() -> None:
    with mock.patch.dict(LIMITS, ops_per_tx=2):
        assert why_small(*edits({}, {})) == FINE[:3]
        assert why_small(*edits({}, {}, {})) == (Result.TOO_LARGE, "step.too_large", "3")


def whole(**fields: Plain) -> tuple[Result, str, str, str]:
    return _why(lambda: rules.must_be_whole(CONTACT, plain("contact", fields)))


def test_a_new_row_brings_what_it_cannot_do_without() -> None:
    assert whole(account=BAKERY, family_name="Koval") == FINE
    assert whole(account=BAKERY) == (Result.INVALID, "field.required", "family_name", "family_name")


def test_and_nothing_that_no_column_holds() -> None:
    assert whole(account=BAKERY, family_name="Koval", phone=7)[:2] == (Result.INVALID, "value.form")


@pytest.mark.parametrize("letter", ["a", "ж"])
def test_a_number_is_no_longer_than_an_index_takes(letter: str) -> None:
    most = KEY // len(letter.encode())
    fits, is_too_long = (plain("account", {"number": letter * each}) for each in (most, most + 1))
    assert _why(lambda: rules.must_fit(ACCOUNT, fits)) == FINE
    assert _why(lambda: rules.must_fit(ACCOUNT, is_too_long)) == (Result.TOO_LARGE, "value.large", str(KEY), "number")


def test_what_does_not_name_its_number_has_none_to_measure() -> None:
    assert _why(lambda: rules.must_fit(ACCOUNT, plain("account", {"name": "Sofia"})))[1] == ""


def test_it_is_said_which_value_is_none() -> None:
    told = _why(lambda: rules.must_fit(CONTACT, plain("contact", {"phone": 7})))
    assert told == (Result.INVALID, "value.form", "contact.phone cannot be '7'", "")


def test_of_what_was_refused_that_is_shown_which_can_be() -> None:
    said = plain("contact", {"phone": "+2", "role": 7, "notes": None}) | {99: "x"}
    assert rules.tellable(CONTACT, said) == plain("contact", {"phone": "+2", "notes": None})


@pytest.mark.parametrize(
    ("value", "is_one"), [(ANNA, True), (b"", False), (ANNA[1:], False), (ANNA + b"a", False), ("a" * 16, False)]
)
def test_an_id_is_sixteen_bytes(value: object, is_one: bool) -> None:
    assert rules.is_id(value) is is_one


def test_the_orders_that_lines_belong_to_are_asked_for_and_no_others(company: Connection) -> None:
    of_it, other = b"l" * 16, b"m" * 16
    stands(company, "order_line", of_it, 2, order=ORDER, product=NORTH, qty=1, price=1)
    ops = [Op(Verb.UPDATE, LINE.told.wire, id, 1, {}) for id in (of_it, other)]
    ops.append(Op(Verb.UPDATE, CONTACT.told.wire, ANNA, 1, {}))
    rows = Doing(company).rows
    assert list(rules.leant_on(rows, ops)) == [(REGISTRY.by_name["order"].told.wire, ORDER)]
