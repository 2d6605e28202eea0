"""What is done for many customers at once is one step: all of it or nothing, and taken back as one."""

from datetime import timedelta

import pytest

from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType, Visit
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, NewId
from fieldcrm.services.rounds import MOST, note_on_each, plan_visits
from fieldcrm.services.undo import take_back
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BICYCLES, NOW, REP, TODAY, numbered

BOTH = [BAKERY.id, BICYCLES.id]


def visits(store: Store) -> list[Visit]:
    with store.read() as reading:
        return reading.all(Visit)


def notes(store: Store) -> list[Activity]:
    with store.read() as reading:
        return reading.all(Activity)


def test_a_visit_is_planned_to_each_and_taken_back_from_all(store: Store, new_id: NewId) -> None:
    step = plan_visits(store, BOTH, TODAY, new_id=new_id)
    assert [(each.account, each.day, each.user) for each in visits(store)] == [(id, TODAY, REP.id) for id in BOTH]
    assert step.undo
    take_back(store, step.undo, new_id=new_id)
    assert visits(store) == []


def test_who_is_visited_that_day_already_gets_no_second_visit(store: Store, new_id: NewId) -> None:
    plan_visits(store, BOTH[:1], TODAY, new_id=new_id)
    plan_visits(store, BOTH[:1], TODAY + timedelta(days=1), new_id=new_id)
    plan_visits(store, BOTH, TODAY, new_id=new_id)
    assert sorted(each.account for each in visits(store) if each.day == TODAY) == BOTH
    nothing = plan_visits(store, BOTH, TODAY, new_id=new_id)
    assert (nothing.touched, nothing.undo) == (frozenset(), None)


def test_the_same_note_is_written_at_each(store: Store, new_id: NewId) -> None:
    step = note_on_each(store, BOTH, "New prices", at=NOW, new_id=new_id)
    assert [(each.account, each.type, each.subject, each.status) for each in notes(store)] == [
        (id, ActivityType.NOTE, "New prices", ActivityStatus.COMPLETED) for id in BOTH
    ]
    assert step.undo
    take_back(store, step.undo, new_id=new_id)
    assert notes(store) == []


def test_more_than_a_server_takes_at_once_are_refused(store: Store, new_id: NewId) -> None:
    many = [AccountId(numbered(5_000 + number)) for number in range(MOST + 1)]
    with pytest.raises(RuleBroken, match=r"number\.most"):
        plan_visits(store, many, TODAY, new_id=new_id)
    with pytest.raises(RuleBroken, match=r"number\.most"):
        note_on_each(store, many, "New prices", at=NOW, new_id=new_id)


def test_one_who_is_gone_leaves_nothing_behind(store: Store, new_id: NewId) -> None:
    with pytest.raises(RuleBroken, match=r"record\.missing"):
        plan_visits(store, [BAKERY.id, AccountId(numbered(77))], TODAY, new_id=new_id)
    with pytest.raises(RuleBroken, match=r"record\.missing"):
        note_on_each(store, [BAKERY.id, AccountId(numbered(77))], "Gone", at=NOW, new_id=new_id)
    assert (visits(store), notes(store)) == ([], [])
