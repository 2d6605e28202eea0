"""A question about a difference is a note at the customer: it travels, leads to the difference, and settles nothing."""

from dataclasses import replace

import pytest

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.diary import Activity, ActivityStatus
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import NewId
from fieldcrm.services.questions import ask_author
from fieldcrm.services.undo import Done, take_back
from fieldcrm.store.queries.choices import matter, open_differences
from fieldcrm.store.queries.questions import Asked
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, CLERK, NOW, REP, numbered
from tests.support.differences import LIFECYCLE, keep


def ask(store: Store, new_id: NewId, conflict: Conflict = LIFECYCLE) -> Done:
    keep(store, conflict)
    return ask_author(store, conflict.id, "Which is right?", "Active or closed", now=NOW, new_id=new_id)


def test_whoever_looks_at_the_difference_sees_whom_was_asked_and_when(store: Store, new_id: NewId) -> None:
    ask(store, new_id)
    asked = Asked(by=REP.id, by_name=REP.name, whom=CLERK.id, whom_name=CLERK.name, at=NOW)
    with store.read() as reading:
        assert [each.asked for each in open_differences(reading)] == [asked]
        assert matter(reading, LIFECYCLE.id).differences[0].asked == asked


def test_it_is_a_note_at_the_customer_and_the_choice_stays_open(store: Store, new_id: NewId) -> None:
    made = ask(store, new_id)
    with store.read() as reading:
        note = reading.load(Activity, made.id)
        assert reading.load(Conflict, LIFECYCLE.id).status is ConflictStatus.OPEN
    assert (note.account, note.user, note.status) == (BAKERY.id, REP.id, ActivityStatus.COMPLETED)
    assert note.outcome == f"crm://sync/choice/{LIFECYCLE.id}"


def test_a_question_that_is_taken_back_was_never_asked(store: Store, new_id: NewId) -> None:
    made = ask(store, new_id)
    assert made.undo is not None
    take_back(store, made.undo, new_id=new_id)
    with store.read() as reading:
        assert [each.asked for each in open_differences(reading)] == [None]


@pytest.mark.parametrize(
    "conflict",
    [
        replace(LIFECYCLE, kept_by=None),
        replace(LIFECYCLE, kept_by=REP.id),
        replace(LIFECYCLE, account=None),
    ],
)
def test_where_there_is_nobody_to_ask_nothing_is_written(store: Store, new_id: NewId, conflict: Conflict) -> None:
    with pytest.raises(RuleBroken, match=r"question\.nobody"):
        ask(store, new_id, conflict)
    with store.read() as reading:
        assert not reading.all(Activity, reading.table(Activity).c.outcome.is_not(None))


def test_what_is_settled_is_asked_no_more(store: Store, new_id: NewId) -> None:
    with pytest.raises(RuleBroken, match=r"choice\.none"):
        ask(store, new_id, replace(LIFECYCLE, status=ConflictStatus.RESOLVED))


def test_each_is_asked_about_the_others_version() -> None:
    assert LIFECYCLE.other_author(REP.id) == CLERK.id
    assert LIFECYCLE.other_author(CLERK.id) == REP.id
    assert LIFECYCLE.other_author(BOSS) == CLERK.id
    assert replace(LIFECYCLE, kept_by=None).other_author(BOSS) == REP.id


BOSS = type(REP.id)(numbered(77))
