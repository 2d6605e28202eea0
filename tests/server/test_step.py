"""One step as it is judged: what its author had seen, how far their clock is trusted, and what is kept of it."""

from collections.abc import Iterator

import msgspec
import pytest
from sqlalchemy import Connection

from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op, Plain, Verb
from fieldcrm.protocol.sums import HLC_SHIFT
from sync_server.batch import AS_SERVER
from sync_server.conflicts import Loss, Written
from sync_server.refusals import TxRefused
from sync_server.rows import WHOLE_ROW, Stamp, Standing
from sync_server.step import Outcome
from tests.support.desk import (
    ANNA,
    BAKERY,
    CARL,
    FAY,
    NOW,
    PAM,
    VISIT,
    Doing,
    a_company,
    altered,
    fresh,
    hers,
    plain,
)

PHONE, ROLE = 1, 2
LOSS = Loss(
    group="phone",
    base={},
    kept={},
    aside={},
    reason="merged",
    is_open=False,
    lost=Written(by=PAM.id, at_ms=NOW),
    stands=Written(by=None, at_ms=0),
)


@pytest.fixture
def company() -> Iterator[Connection]:
    with a_company() as connection:
        yield connection


def test_the_gravest_of_what_was_met_is_told() -> None:
    outcome = Outcome()
    assert (outcome.code, outcome.reason, outcome.at) == (Result.APPLIED, "", 0)
    for code, told in ((Result.PUT_ASIDE, Result.PUT_ASIDE), (Result.MERGED, Result.PUT_ASIDE)):
        outcome.worsen(code)
        assert outcome.code is told
    assert Outcome(refused=TxRefused(Result.INVALID, "value.form")).reason == "value.form"


@pytest.mark.parametrize(("ahead", "trusted"), [(-5, -5), (0, 0), (1, 1), (2, 1), (10**9, 1)])
def test_a_clock_that_runs_ahead_is_trusted_no_further_than_ours(company: Connection, ahead: int, trusted: int) -> None:
    step = Doing(company, at_ms=NOW + ahead).step
    assert step.hlc == (NOW + trusted) << HLC_SHIFT
    assert step.written == Written(by=PAM.id, at_ms=NOW + trusted)


def test_what_is_written_bears_who_wrote_it_on_which_device_in_which_of_its_lives(company: Connection) -> None:
    pam = Doing(company)
    pam.step.tx = msgspec.structs.replace(pam.step.tx, branch=6)
    assert pam.step.stamp(altered(fresh("contact", ANNA), version=8)) == (8, NOW << HLC_SHIFT, 2, 6)


def row(*stamps: tuple[int, Stamp]) -> Standing:
    return altered(fresh("contact", ANNA), stamps=dict(stamps))


THEIRS, MINE, ANOTHER_LIFE, AT_THE_SERVER = (5, 9, 3, 0), (5, 9, 2, 0), (5, 9, 2, 7), (5, 9, AS_SERVER, 0)


@pytest.mark.parametrize(
    ("stamp", "seen_at_4", "seen_at_5"),
    [(THEIRS, False, True), (MINE, True, True), (ANOTHER_LIFE, False, True), (AT_THE_SERVER, False, True)],
)
def test_a_device_has_seen_what_it_was_told_and_what_it_wrote_itself_in_this_life(
    company: Connection, stamp: Stamp, seen_at_4: bool, seen_at_5: bool
) -> None:
    step, found = Doing(company).step, row((PHONE, stamp))
    assert (step.has_seen(found, PHONE, 4), step.has_seen(found, PHONE, 5)) == (seen_at_4, seen_at_5)


def test_a_group_that_nobody_has_written_by_itself_is_as_old_as_the_row(company: Connection) -> None:
    step = Doing(company).step
    assert not step.has_seen(row((WHOLE_ROW, THEIRS), (PHONE, MINE)), ROLE, 4)
    assert step.has_seen(row((PHONE, THEIRS)), ROLE, 0), "what was loaded with the company is known to all"


@pytest.mark.parametrize(
    ("stamps", "is_known"),
    [
        ([(WHOLE_ROW, MINE), (PHONE, MINE)], True),
        ([(WHOLE_ROW, MINE), (PHONE, THEIRS)], False),
        ([(WHOLE_ROW, THEIRS), (PHONE, MINE)], False),
        ([(PHONE, MINE)], False),
    ],
)
def test_a_row_is_known_to_the_device_that_wrote_all_of_it(
    company: Connection, stamps: list[tuple[int, Stamp]], is_known: bool
) -> None:
    assert Doing(company).step.knows(row(*stamps)) is is_known


def test_whoever_works_at_the_server_knows_every_row_and_has_not_seen_what_others_wrote_there(
    company: Connection,
) -> None:
    carl = Doing(company, CARL)
    here = altered(carl.batch, author=altered(carl.batch.author, device=AS_SERVER))
    step = altered(carl.step, batch=here)
    assert step.knows(row((WHOLE_ROW, THEIRS)))
    assert not step.has_seen(row((PHONE, AT_THE_SERVER)), PHONE, 4)


def test_what_lost_is_kept_and_told_as_put_aside_and_what_is_handed_on_is_told_as_taken(company: Connection) -> None:
    pam = Doing(company)
    pam.step.put_aside(pam.row("contact", ANNA), LOSS)
    assert (pam.code, len(pam.aside), len(pam.step.outcome.conflicts)) == (Result.PUT_ASIDE, 1, 1)
    other = Doing(company)
    other.step.hand_on(other.row("contact", ANNA), LOSS)
    assert (other.code, len(other.aside), len(other.step.outcome.conflicts)) == (Result.APPLIED, 2, 1)


def test_a_settled_difference_is_not_a_difference_again(company: Connection) -> None:
    pam = Doing(company)
    settled = fresh("conflict", b"x" * 16)
    for act in (pam.step.put_aside, pam.step.hand_on):
        pam.step.outcome.code = Result.APPLIED
        act(settled, LOSS)
        assert (pam.code, pam.aside, pam.step.outcome.conflicts) == (Result.MERGED, [], [])


def edit(pam: Doing, kind: str, id: bytes, was: dict[str, Plain], **new: Plain) -> Op:
    return pam.op(kind, id, 1, new, was)


def test_of_what_is_kept_whole_all_is_told_that_can_be_shown(company: Connection) -> None:
    pam = Doing(company)
    op = edit(pam, "contact", ANNA, {"phone": "+0", "role": 7}, phone="+2", title=8)
    pam.step.put_aside_whole(pam.row("contact", ANNA), op, kept=plain("contact", {"phone": "+1"}), reason="why")
    [told] = pam.aside
    assert (told["base"], told["kept"], told["put_aside"]) == ({"phone": "+0"}, {"phone": "+1"}, {"phone": "+2"})
    assert (told["group"], told["reason"], told["status"]) == ("*", "why", "open")
    assert (told["user"], told["kept_by"], told["kept_at"]) == (PAM.id, None, None)
    assert pam.code is Result.PUT_ASIDE


class TestAStepThatIsRefused:
    """Nothing of it is taken, and all of it is kept, row by row, beside what its author may see there."""

    REFUSED = TxRefused(Result.CLOSED, "order.closed", "K1")

    def refused(self, doing: Doing, *ops: Op) -> None:
        doing.step.tx = msgspec.structs.replace(doing.step.tx, ops=ops)
        doing.step.at = 2
        doing.step.put_aside_all(self.REFUSED)

    def test_it_is_told_why_and_at_which_op(self, company: Connection) -> None:
        pam = Doing(company)
        pam.step.outcome.worsen(Result.MERGED)
        self.refused(pam, edit(pam, "contact", ANNA, {}, phone="+2"))
        outcome = pam.step.outcome
        assert (outcome.code, outcome.reason, outcome.at) == (Result.CLOSED, "order.closed", 2)
        assert outcome.conflicts == [each.id for each in pam.rows.changed()]
        assert [(each["reason"], each["group"]) for each in pam.aside] == [("order.closed", "*")]

    def test_of_each_row_it_is_kept_once_with_the_last_that_was_said_and_the_first_that_was_seen(
        self, company: Connection
    ) -> None:
        pam = Doing(company)
        self.refused(
            pam,
            edit(pam, "contact", ANNA, {"phone": "+0"}, phone="+2", role="Owner"),
            edit(pam, "account", BAKERY, {}, notes="Shut"),
            edit(pam, "contact", ANNA, {"phone": "+2", "title": "Ms"}, phone="+3", title="Mrs"),
        )
        told = {each["kind"]: each for each in pam.aside}
        assert told["contact"]["put_aside"] == {"phone": "+3", "role": "Owner", "title": "Mrs"}
        assert told["contact"]["base"] == {"phone": "+0", "title": "Ms"}
        assert told["contact"]["kept"] == {"phone": "+1", "role": None, "title": None}
        assert told["account"]["put_aside"] == {"notes": "Shut"}

    def test_who_may_not_see_what_stands_is_not_told_it(self, company: Connection) -> None:
        fay = Doing(company, FAY)
        self.refused(fay, edit(fay, "contact", ANNA, {}, phone="+2"))
        assert [(each["kept"], each["account"]) for each in fay.aside] == [({}, None)]

    def test_beside_what_is_gone_nothing_stands(self, company: Connection) -> None:
        pam = Doing(company)
        pam.row("visit", VISIT).deleted = True
        self.refused(pam, edit(pam, "visit", VISIT, {}, notes="n"))
        assert [each["kept"] for each in pam.aside] == [{}]

    def test_a_row_that_was_to_be_made_is_kept_with_its_customer(self, company: Connection) -> None:
        pam = Doing(company)
        new = plain("visit", {**hers(), "notes": "n", "status": 7})
        wire = pam.row("visit", VISIT).spec.told.wire
        self.refused(pam, Op(Verb.INSERT, wire, b"x" * 16, 0, new))
        [told] = pam.aside
        assert (told["account"], told["kept"], told["put_aside"]["notes"]) == (BAKERY, {}, "n")
        assert "status" not in told["put_aside"]

    def test_of_a_kind_that_nobody_here_knows_nothing_can_be_kept(self, company: Connection) -> None:
        pam = Doing(company)
        self.refused(pam, Op(Verb.UPDATE, 999, ANNA, 1, {1: "x"}), edit(pam, "contact", ANNA, {}, phone="+2"))
        assert [each["kind"] for each in pam.aside] == ["contact"]
