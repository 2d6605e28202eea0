"""The numbers people know records by: each belongs to one living record; who comes second gets the next free one."""

from collections.abc import Iterator, Mapping
from unittest import mock

import pytest
from sqlalchemy import Connection

from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op, Plain, Verb
from fieldcrm.registry.catalogue import REGISTRY
from sync_server.batch import AS_SERVER
from sync_server.keys import Keys
from sync_server.refusals import TxRefused
from sync_server.rows import Rows, Standing
from tests.support.desk import BAKERY, CARL, NORTH, PAM, Doing, a_company, altered, fresh, named, plain, stands

ACCOUNT = REGISTRY.by_name["account"]
NUMBER = ACCOUNT.by_name["number"]


@pytest.fixture
def company() -> Iterator[Connection]:
    with a_company() as connection:
        yield connection


class Giving(Doing):
    """Numbers, as they are asked for."""

    def asks(self, *numbers: object, kind: str = "account") -> Mapping[str, set[str]]:
        spec = REGISTRY.by_name[kind]
        column = next((each.column for each in spec.columns if each.name in ("number", "code", "phone")), 0)
        ops = [Op(Verb.INSERT, spec.told.wire, bytes(16), 0, {column: number}) for number in numbers]
        self.keys = Keys(self.batch)
        claimed = self.keys.claim(ops)
        self.keys.learn(claimed)
        return {told.name: keys for told, _, keys in claimed}

    def gives(self, row: Standing) -> str:
        """What is put aside for it."""
        loss = self.keys.give(self.step, row)
        self.rows.change(row)
        return "" if loss is None else str(loss.aside[NUMBER.column])

    def number(self, row: Standing) -> Plain:
        return row.values[NUMBER.column]


def customer(place: int, number: str = "A-1") -> Standing:
    return fresh("account", bytes([place]) * 16, number=number, name="New", territory=NORTH)


def test_those_that_are_asked_for_are_kept_from_all_other_writers_and_nothing_else_is(company: Connection) -> None:
    pam = Giving(company)
    assert pam.asks("A-1", "A-9", None, 7, "A\0") == {"account": {"A-1", "A-9"}}
    assert pam.asks("+1", kind="contact") == {}


def test_kinds_are_kept_in_one_order_whatever_comes_first_so_that_no_two_wait_for_each_other(
    company: Connection,
) -> None:
    pam = Doing(company)
    ops = [Op(Verb.INSERT, REGISTRY.by_name[kind].told.wire, bytes(16), 0, {2: "X"}) for kind in ("user", "account")]
    with mock.patch.object(Rows, "claim", autospec=True) as kept:
        Keys(pam.batch).claim(ops)
    assert [(call.args[1].name, call.args[2]) for call in kept.call_args_list] == [("account", {"X"}), ("user", {"X"})]


def test_those_that_may_be_given_instead_are_kept_too(company: Connection) -> None:
    pam = Giving(company)
    pam.asks("A-1")
    with mock.patch.object(Rows, "claim", autospec=True) as kept:
        pam.gives(customer(1))
    assert [call.args[1].name for call in kept.call_args_list] == ["account"]
    assert list(kept.call_args.args[2]) == [f"A-1-{number}" for number in range(2, 22)]


def test_one_that_nobody_has_is_given_as_it_was_asked_for(company: Connection) -> None:
    pam = Giving(company)
    pam.asks("A-9")
    row = customer(1, "A-9")
    assert (pam.gives(row), pam.number(row)) == ("", "A-9")


def test_a_kind_without_numbers_is_given_none(company: Connection) -> None:
    pam = Giving(company)
    pam.asks("+1", kind="contact")
    assert pam.keys.give(pam.step, fresh("contact", b"x" * 16, account=BAKERY)) is None


def test_who_comes_second_goes_on_under_the_next_free_one_and_so_does_who_comes_third(company: Connection) -> None:
    stands(company, "account", b"z" * 16, 3, number="A-1-3", name="Another", territory=NORTH)
    pam = Giving(company)
    pam.asks("A-1")
    rows = [customer(place) for place in (1, 2, 3)]
    assert [(pam.gives(row), pam.number(row)) for row in rows] == [("A-1", "A-1-2"), ("A-1", "A-1-4"), ("A-1", "A-1-5")]


def test_many_who_come_with_the_same_one_each_get_another(company: Connection) -> None:
    """More than are looked up at once."""
    pam = Giving(company)
    pam.asks("A-1")
    rows = [customer(place) for place in range(1, 71)]
    for row in rows:
        pam.gives(row)
    assert [pam.number(row) for row in rows] == [f"A-1-{place}" for place in range(2, 72)]


def test_what_is_put_aside_says_what_was_asked_for_and_waits_for_a_person(company: Connection) -> None:
    pam = Giving(company)
    pam.asks("A-1")
    row = customer(1)
    loss = pam.keys.give(pam.step, row)
    assert loss is not None
    assert (named("account", loss.kept), named("account", loss.aside)) == ({"number": "A-1-2"}, {"number": "A-1"})
    assert (loss.group, loss.base, loss.reason, loss.is_open) == (NUMBER.group, {}, "record.taken", True)
    assert loss.lost == loss.stands == pam.step.written
    assert loss.lost.by == PAM.id


def refused(giving: Giving, row: Standing) -> tuple[Result, str, str, str]:
    with pytest.raises(TxRefused) as told:
        giving.keys.give(giving.step, row)
    return told.value.code, told.value.reason, told.value.about, told.value.field


def test_whoever_can_be_told_at_once_is_told_instead(company: Connection) -> None:
    """Where the kind is the office's, and whoever works at the server itself."""
    stands(company, "product", b"q" * 16, 3, code="FL-1", name="Flour")
    carl = Giving(company, CARL)
    carl.asks("FL-1", kind="product")
    flour = fresh("product", b"x" * 16, code="FL-1", name="Flour")
    assert refused(carl, flour) == (Result.UNIQUE, "record.taken", "FL-1", "code")
    here = Giving(company, CARL)
    here.batch = altered(here.batch, author=altered(here.batch.author, device=AS_SERVER))
    here.asks("A-1")
    assert refused(here, customer(1)) == (Result.UNIQUE, "record.taken", "A-1", "number")


def test_what_is_gone_or_has_another_number_by_now_has_its_old_one_no_more(company: Connection) -> None:
    carl = Giving(company, CARL)
    carl.asks("A-1")
    bakery, row = carl.row("account", BAKERY), customer(1)
    bakery.values |= plain("account", {"number": "A-7"})
    assert (carl.gives(row), carl.number(row)) == ("", "A-1")
    gone = Giving(company, CARL)
    gone.asks("A-1")
    gone.row("account", BAKERY).deleted = True
    again = customer(2)
    assert (gone.gives(again), gone.number(again)) == ("", "A-1")


def test_a_record_has_its_own_number(company: Connection) -> None:
    carl = Giving(company, CARL)
    carl.asks("A-1")
    carl.keys.must_be_free(carl.row("account", BAKERY), NUMBER)
    with pytest.raises(TxRefused):
        carl.keys.must_be_free(customer(1), NUMBER)


def test_what_was_given_up_is_found_again_once_it_is_looked_for_from_the_beginning(company: Connection) -> None:
    pam = Giving(company)
    pam.asks("A-1")
    first, second, third, fourth = (customer(place) for place in (1, 2, 3, 4))
    pam.gives(first)
    pam.gives(second)
    first.deleted = True
    pam.gives(third)
    assert pam.number(third) == "A-1-4"
    pam.keys.forget()
    pam.gives(fourth)
    assert pam.number(fourth) == "A-1-2"
