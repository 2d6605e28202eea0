"""A transaction is taken whole or not at all, op by op against what stands, and one that is refused holds nobody up."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from sqlalchemy import Connection

from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op, Plain, Tx, Verb
from fieldcrm.protocol.sums import HLC_SHIFT
from fieldcrm.registry.catalogue import REGISTRY
from sync_server.commit import Commit
from sync_server.rows import WHOLE_ROW, Standing
from sync_server.scope import Person
from sync_server.step import Outcome
from tests.support.desk import (
    ANNA,
    BAKERY,
    CARL,
    DAY,
    FAY,
    NORTH,
    NOW,
    ORDER,
    PAM,
    SOUTH,
    THEN,
    VISIT,
    Doing,
    a_company,
    hers,
    named,
    plain,
    stands,
    terr,
)

NEW, OTHER, FLOUR = (letter * 16 for letter in (b"x", b"y", b"q"))
BUYER: Mapping[str, Plain] = {"account": BAKERY, "family_name": "Koval"}


@pytest.fixture
def company() -> Iterator[Connection]:
    with a_company() as connection:
        stands(connection, "product", FLOUR, 3, code="FL-1", name="Flour")
        stands(connection, "territory", NORTH, 3, code="N", name="North")
        for each in (PAM, FAY):
            stands(connection, "user", each.id, 3, login=each.login, name=each.login)
        yield connection


class Taking(Doing):
    """What one person sends, one transaction after the other."""

    def __init__(self, connection: Connection, who: Person = PAM) -> None:
        super().__init__(connection, who)
        self._commit = Commit(self.batch)
        self._number = 0

    def takes(self, *ops: Op, at_ms: int = NOW) -> Outcome:
        self._number += 1
        tx = Tx(bytes([self._number]) * 16, 0, self._number, at_ms << HLC_SHIFT, ops)
        self._commit.prepare([tx])
        return self._commit.take(tx)

    def now(self, kind: str, id: bytes) -> Mapping[str, Any]:
        return named(kind, self.row(kind, id).values)

    def find(self, kind: str, id: bytes) -> Standing | None:
        return self.rows.find((REGISTRY.by_name[kind].told.wire, id))


def make(kind: str, id: bytes, /, **fields: Plain) -> Op:
    return Op(Verb.INSERT, REGISTRY.by_name[kind].told.wire, id, 0, plain(kind, fields))


def edit(kind: str, id: bytes, base: int, /, **fields: Plain) -> Op:
    return Op(Verb.UPDATE, REGISTRY.by_name[kind].told.wire, id, base, plain(kind, fields))


def remove(kind: str, id: bytes, base: int = 3) -> Op:
    return Op(Verb.DELETE, REGISTRY.by_name[kind].told.wire, id, base)


def said(outcome: Outcome) -> tuple[Result, str, int]:
    return outcome.code, outcome.reason, outcome.at


def test_a_new_row_stands_as_it_was_said_with_the_rest_as_it_is_usual(company: Connection) -> None:
    pam = Taking(company)
    assert said(pam.takes(make("contact", NEW, **BUYER))) == (Result.APPLIED, "", 0)
    row = pam.row("contact", NEW)
    assert (row.bucket, row.version, row.stamps) == (terr(NORTH), 1, {WHOLE_ROW: (1, NOW << HLC_SHIFT, 2, 0)})
    told = pam.now("contact", NEW)
    assert (told["family_name"], told["phone"], told["may_mail"]) == ("Koval", None, 1)
    assert [each.id for each in pam.rows.changed()] == [NEW]


def test_the_same_id_again_is_an_edit_of_what_is_there(company: Connection) -> None:
    pam = Taking(company)
    outcome = pam.takes(make("contact", ANNA, **BUYER, phone="+2"))
    assert outcome.code is Result.PUT_ASIDE
    told = pam.now("contact", ANNA)
    assert (told["family_name"], told["phone"], told["notes"]) == ("Koval", "+2", "Ring twice")


def test_an_edit_is_stamped_in_its_group_alone(company: Connection) -> None:
    pam = Taking(company)
    assert pam.takes(edit("contact", ANNA, 3, phone="+2", role="Owner"), at_ms=THEN + DAY).code is Result.APPLIED
    row = pam.row("contact", ANNA)
    stamp = (4, (THEN + DAY) << HLC_SHIFT, 2, 0)
    numbers = row.spec.group_number
    assert row.stamps == {WHOLE_ROW: (3, THEN << HLC_SHIFT, 3, 0), numbers["phone"]: stamp, numbers["role"]: stamp}
    assert (row.version, pam.now("contact", ANNA)["phone"], pam.now("contact", ANNA)["role"]) == (4, "+2", "Owner")


def test_an_edit_that_changes_nothing_leaves_the_row_alone(company: Connection) -> None:
    pam = Taking(company)
    assert pam.takes(edit("contact", ANNA, 3, phone="+1")).code is Result.APPLIED
    assert pam.rows.changed() == []


@pytest.mark.parametrize(
    ("ops", "told", "about"),
    [
        ([edit("contact", NEW, 1, phone="+2")], (Result.INVALID, "record.missing", 1), "contact"),
        ([make("contact", NEW, account=BAKERY)], (Result.INVALID, "field.required", 1), "family_name"),
        ([make("contact", NEW, family_name="K", account=OTHER)], (Result.INVALID, "owner.missing", 1), "account"),
        ([edit("contact", ANNA, 3, phone=7)], (Result.INVALID, "value.form", 1), "contact.phone cannot be '7'"),
        ([edit("contact", ANNA, 3, role="Boss"), make("product", NEW, code="A", name="A")],
         (Result.OUT_OF_SCOPE, "record.not_yours", 2), "product"),
        ([Op(Verb.UPDATE, 999, ANNA, 1, {1: "x"})], (Result.SCHEMA, "kind.unknown", 1), "999"),
        ([make("order_line", NEW, order=ORDER, product=OTHER, qty=1, price=1)],
         (Result.INVALID, "reference.missing", 1), "product"),
    ],
)  # fmt: skip
def test_what_cannot_be_taken_leaves_nothing_behind_but_what_was_said(
    company: Connection, ops: list[Op], told: tuple[Result, str, int], about: str
) -> None:
    pam = Taking(company)
    outcome = pam.takes(*ops)
    assert (said(outcome), outcome.refused and outcome.refused.about) == (told, about)
    assert {each.spec.name for each in pam.rows.changed()} <= {"conflict"}
    assert {each["reason"] for each in pam.aside} <= {told[1]}
    assert pam.takes(edit("contact", ANNA, 3, phone="+9")).code is Result.APPLIED, "the next is not held up"


def test_what_the_op_before_had_written_is_undone_with_the_rest(company: Connection) -> None:
    pam = Taking(company)
    outcome = pam.takes(make("contact", NEW, **BUYER), edit("contact", ANNA, 3, phone="+2"), edit("contact", OTHER, 1))
    assert said(outcome) == (Result.INVALID, "record.missing", 3)
    assert (pam.find("contact", NEW), pam.now("contact", ANNA)["phone"]) == (None, "+1")
    assert len(outcome.conflicts) == len(pam.aside) == 3


def test_a_value_that_was_seen_and_is_none_refuses_as_much_as_one_that_is_said(company: Connection) -> None:
    pam = Taking(company)
    op = pam.op("contact", ANNA, 3, {"phone": "+2"}, {"phone": 7})
    assert said(pam.takes(op)) == (Result.INVALID, "value.form", 1)


def test_an_edit_of_what_is_gone_is_kept_whole_and_brings_nothing_back(company: Connection) -> None:
    pam = Taking(company)
    pam.row("contact", ANNA).deleted = True
    assert pam.takes(edit("contact", ANNA, 3, phone="+2")).code is Result.PUT_ASIDE
    assert [(each["reason"], each["put_aside"], each["kept"]) for each in pam.aside] == [
        ("row.deleted", {"phone": "+2"}, {})
    ]
    assert pam.row("contact", ANNA).deleted


class TestTakingAway:
    """With what only exists as part of it; what the deleter had not seen keeps it alive."""

    def test_what_was_seen_goes(self, company: Connection) -> None:
        pam = Taking(company)
        assert said(pam.takes(remove("contact", ANNA))) == (Result.APPLIED, "", 0)
        assert (pam.row("contact", ANNA).deleted, pam.row("contact", ANNA).version) == (True, 4)

    def test_what_is_gone_or_never_was_is_gone(self, company: Connection) -> None:
        pam = Taking(company)
        pam.row("contact", ANNA).deleted = True
        for id in (ANNA, NEW):
            assert said(pam.takes(remove("contact", id))) == (Result.APPLIED, "", 0)
        assert pam.rows.changed() == []

    @pytest.mark.parametrize("base", [1, 2])
    def test_an_edit_that_was_not_seen_keeps_it(self, company: Connection, base: int) -> None:
        pam = Taking(company)
        assert pam.takes(remove("contact", ANNA, base)).code is Result.PUT_ASIDE
        assert pam.row("contact", ANNA).deleted is False
        [told] = pam.aside
        assert (told["reason"], told["kept"]["phone"], told["put_aside"]) == ("row.edited", "+1", {})

    def test_one_group_of_it_is_enough(self, company: Connection) -> None:
        pam = Taking(company)
        row = pam.row("contact", ANNA)
        row.stamps[row.spec.group_number["role"]] = (4, NOW << HLC_SHIFT, 3, 0)
        assert pam.takes(remove("contact", ANNA, 3)).code is Result.PUT_ASIDE
        assert pam.takes(remove("contact", ANNA, 4)).code is Result.APPLIED

    def test_a_whole_goes_with_its_parts(self, company: Connection) -> None:
        draft(company, lines_by=2)
        pam = Taking(company)
        assert pam.takes(remove("order", NEW)).code is Result.APPLIED
        assert {each.id for each in pam.rows.changed() if each.deleted} == {NEW, OTHER}

    def test_a_part_that_another_has_added_keeps_the_whole(self, company: Connection) -> None:
        draft(company, lines_by=3)
        pam = Taking(company)
        assert pam.takes(remove("order", NEW)).code is Result.PUT_ASIDE
        assert [each["reason"] for each in pam.aside] == ["row.edited"]
        assert not any(each.deleted for each in pam.rows.changed())

    def test_a_customer_stays_as_long_as_somebodys_work_is_theirs(self, company: Connection) -> None:
        carl = Taking(company, CARL)
        assert carl.takes(remove("account", BAKERY)).code is Result.PUT_ASIDE
        assert [each["reason"] for each in carl.aside] == ["record.owned"]
        assert not carl.row("account", BAKERY).deleted

    def test_what_is_kept_is_refused(self, company: Connection) -> None:
        assert said(Taking(company).takes(remove("visit", VISIT))) == (Result.INVALID, "record.kept", 1)

    def test_a_customer_that_nobody_else_has_written_on_goes_by_the_hand_that_made_it(
        self, company: Connection
    ) -> None:
        pam = Taking(company)
        pam.takes(make("account", NEW, number="A-9", name="New", territory=NORTH))
        assert pam.takes(remove("account", NEW, 1)).code is Result.APPLIED
        assert said(pam.takes(remove("account", BAKERY))) == (Result.OUT_OF_SCOPE, "record.not_yours", 1)

    def test_its_number_is_free_again(self, company: Connection) -> None:
        stands(company, "account", OTHER, 3, number="A-2", name="Opera", territory=NORTH)
        carl = Taking(company, CARL)
        assert carl.takes(remove("account", OTHER)).code is Result.APPLIED
        assert carl.takes(make("account", NEW, number="A-2", name="New", territory=NORTH)).code is Result.APPLIED
        assert carl.now("account", NEW)["number"] == "A-2"


def draft(connection: Connection, lines_by: int) -> None:
    """An order of Pam's with one line."""
    stands(connection, "order", NEW, 2, number="K2", account=BAKERY, user=PAM.id, ordered_on="2025-11-24")
    stands(connection, "order_line", OTHER, lines_by, order=NEW, product=FLOUR, qty=5_000, price=125_000)


class TestNumbersPeopleKnow:
    """Each belongs to one: whoever comes second with work goes on under the next, and is told."""

    def test_a_new_customer_under_a_number_that_is_taken_goes_on_under_the_next(self, company: Connection) -> None:
        pam = Taking(company)
        outcome = pam.takes(make("account", NEW, number="A-1", name="New", territory=NORTH))
        assert (outcome.code, pam.now("account", NEW)["number"]) == (Result.PUT_ASIDE, "A-1-2")
        assert [(each["reason"], each["put_aside"]) for each in pam.aside] == [("record.taken", {"number": "A-1"})]

    def test_one_that_is_free_is_theirs(self, company: Connection) -> None:
        pam = Taking(company)
        assert pam.takes(make("account", NEW, number="A-9", name="New", territory=NORTH)).code is Result.APPLIED
        assert (pam.now("account", NEW)["number"], pam.aside) == ("A-9", [])

    def test_a_number_that_the_office_gives_is_given_once(self, company: Connection) -> None:
        stands(company, "account", OTHER, 3, number="A-2", name="Opera", territory=NORTH)
        carl = Taking(company, CARL)
        assert said(carl.takes(edit("account", OTHER, 3, number="A-1"))) == (Result.UNIQUE, "record.taken", 1)
        assert carl.takes(edit("account", OTHER, 3, number="A-3")).code is Result.APPLIED
        assert carl.takes(make("account", NEW, number="A-2", name="New", territory=NORTH)).code is Result.APPLIED
        assert carl.now("account", NEW)["number"] == "A-2"


def test_what_is_not_its_makers_to_say_is_left_out_and_kept(company: Connection) -> None:
    pam = Taking(company)
    outcome = pam.takes(make("account", NEW, number="N", name="New", territory=NORTH, segment="A"))
    assert (outcome.code, pam.now("account", NEW)["segment"]) == (Result.PUT_ASIDE, None)
    assert [(each["group"], each["put_aside"]) for each in pam.aside] == [("segment", {"segment": "A"})]


class TestWhatHasChangedHands:
    """Fay had the customer until lately: what she did there is taken, on what is others' it is a word."""

    @pytest.fixture
    def fay(self, company: Connection) -> Taking:
        fay = Taking(company, FAY)
        fay.row("account", BAKERY).left = frozenset({terr(SOUTH)})
        return fay

    def test_new_work_is_taken_and_told(self, fay: Taking) -> None:
        visit = {**hers(), "user": FAY.id}
        assert fay.takes(make("visit", NEW, **visit)).code is Result.APPLIED
        assert (fay.find("visit", NEW) is not None, len(fay.aside)) == (True, 2)
        assert {each["reason"] for each in fay.aside} == {"late.taken"}
        assert fay.takes(edit("visit", NEW, 1, notes="n")).code is Result.APPLIED
        assert fay.now("visit", NEW)["notes"] == "n"

    def test_a_word_on_what_is_others_is_a_suggestion(self, fay: Taking) -> None:
        assert fay.takes(edit("contact", ANNA, 3, phone="+2")).code is Result.PUT_ASIDE
        assert fay.now("contact", ANNA)["phone"] == "+1"
        assert {each["reason"] for each in fay.aside} == {"late.suggested"}

    def test_and_so_is_that_it_should_go(self, fay: Taking) -> None:
        assert fay.takes(remove("contact", ANNA)).code is Result.PUT_ASIDE
        assert fay.row("contact", ANNA).deleted is False
        assert {each["reason"] for each in fay.aside} == {"late.suggested"}

    def test_ones_own_goes_where_one_takes_it_away_and_is_written_where_one_writes(self, fay: Taking) -> None:
        fay.takes(make("visit", NEW, **{**hers(), "user": FAY.id}))
        assert fay.takes(edit("visit", NEW, 1, notes="n")).code is Result.APPLIED
        assert fay.takes(remove("visit", NEW, 2)).code is Result.APPLIED
        assert fay.row("visit", NEW).deleted

    def test_ones_own_is_what_stands_in_ones_name_or_is_all_of_ones_making(
        self, company: Connection, fay: Taking
    ) -> None:
        stands(company, "visit", NEW, 3, **{**hers(), "user": FAY.id})
        stands(company, "contact", OTHER, 5, **BUYER)
        assert fay.takes(edit("visit", NEW, 3, notes="n")).code is Result.APPLIED
        assert fay.takes(edit("contact", OTHER, 3, role="Owner")).code is Result.APPLIED
        assert (fay.now("visit", NEW)["notes"], fay.now("contact", OTHER)["role"]) == ("n", "Owner")

    def test_who_never_had_it_is_refused(self, company: Connection) -> None:
        fay = Taking(company, FAY)
        for op in (edit("contact", ANNA, 3, phone="+2"), remove("contact", ANNA), make("contact", NEW, **BUYER)):
            outcome = fay.takes(op)
            assert said(outcome) == (Result.OUT_OF_SCOPE, "record.out_of_scope", 1)
            assert outcome.refused is not None
            assert outcome.refused.about == "contact"


def test_who_is_handed_over_lives_there_from_then_on(company: Connection) -> None:
    carl = Taking(company, CARL)
    assert carl.takes(edit("account", BAKERY, 3, territory=SOUTH)).code is Result.INVALID, "there is no such territory"
    stands(company, "territory", SOUTH, 3, code="S", name="South")
    assert carl.takes(edit("account", BAKERY, 3, territory=SOUTH)).code is Result.APPLIED
    assert {each.bucket for each in carl.rows.changed() if each.spec.name != "conflict"} == {terr(SOUTH)}


class TestWhatAnOrderComesTo:
    """It is worked out from its lines, whatever a device says of it."""

    LINE: Mapping[str, Plain] = {"product": FLOUR, "qty": 5_000, "price": 125_000}

    def order(self, id: bytes = NEW, number: str = "K3") -> Op:
        said: Mapping[str, Plain] = {"account": BAKERY, "user": PAM.id, "ordered_on": "2025-11-24"}
        return make("order", id, number=number, **said, currency="EUR", total=70_000)

    def test_is_the_sum_of_its_lines_and_of_no_others(self, company: Connection) -> None:
        pam = Taking(company)
        one, two, three = (bytes([place]) * 16 for place in (1, 2, 3))
        lines = [make("order_line", id, order=NEW, **self.LINE) for id in (one, two)]
        others = self.order(OTHER, "K4"), make("order_line", three, order=OTHER, **{**self.LINE, "qty": 1_000})
        assert pam.takes(self.order(), *lines, *others).code is Result.APPLIED
        assert (pam.now("order", NEW)["total"], pam.now("order", OTHER)["total"]) == (1_250_000, 125_000)
        row = pam.row("order", NEW)
        assert row.stamps[row.spec.group_number["total"]] == (1, NOW << HLC_SHIFT, 2, 0)

    def test_is_worked_out_anew_for_what_is_written_on_a_line_and_for_what_is_added(self, company: Connection) -> None:
        draft(company, lines_by=2)
        pam = Taking(company)
        assert pam.takes(edit("order_line", OTHER, 3, qty=2_000)).code is Result.APPLIED
        assert (pam.now("order", NEW)["total"], pam.row("order", NEW).version) == (250_000, 4)
        assert pam.takes(make("order_line", b"m" * 16, order=NEW, **self.LINE)).code is Result.APPLIED
        assert pam.now("order", NEW)["total"] == 875_000

    def test_that_is_so_already_is_not_written(self, company: Connection) -> None:
        draft(company, lines_by=2)
        pam = Taking(company)
        pam.takes(edit("order", NEW, 3, notes="n"))
        total = pam.now("order", NEW)["total"]
        version = pam.row("order", NEW).version
        assert pam.takes(edit("order_line", OTHER, 3, position=4)).code is Result.APPLIED
        assert (total, pam.row("order", NEW).version) == (625_000, version)

    def test_without_lines_is_what_it_came_with(self, company: Connection) -> None:
        pam = Taking(company)
        assert pam.takes(self.order()).code is Result.APPLIED
        assert pam.now("order", NEW)["total"] == 70_000

    def test_is_nothing_once_its_last_line_is_taken_off(self, company: Connection) -> None:
        draft(company, lines_by=2)
        pam = Taking(company)
        assert pam.takes(remove("order_line", OTHER)).code is Result.APPLIED
        assert pam.now("order", NEW)["total"] == 0

    def test_is_not_asked_of_one_that_is_gone(self, company: Connection) -> None:
        draft(company, lines_by=2)
        pam = Taking(company)
        assert pam.takes(remove("order_line", OTHER), remove("order", NEW)).code is Result.APPLIED
        assert (pam.now("order", NEW)["total"], pam.row("order", NEW).version) == (None, 4)
