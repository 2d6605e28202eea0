"""What the days of a week have, and how full they are."""

from datetime import timedelta

from fieldcrm.domain.diary import ActivityType
from fieldcrm.domain.ids import NewId
from fieldcrm.domain.slots import Slot, slot_at, whole_day
from fieldcrm.services import planning
from fieldcrm.services.planning import Wanted
from fieldcrm.store.queries.week import DayLoad, week_load
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, REP, TODAY
from tests.unit.queries.test_diary import DAY, HOUR, KYIV

DAYS = [TODAY, TODAY + DAY]


def loads(store: Store) -> list[DayLoad]:
    with store.read() as reading:
        return week_load(reading, REP.id, DAYS, KYIV)


def put_in(store: Store, new_id: NewId, slot: Slot, kind: ActivityType | None = None) -> None:
    wanted = Wanted(slot=slot, type=kind, account=None if kind else BAKERY.id, subject="Spring range")
    planning.plan(store, wanted, KYIV, new_id=new_id)


def test_visits_tasks_and_what_else_there_is_are_counted_on_their_days(store: Store, new_id: NewId) -> None:
    put_in(store, new_id, slot_at(TODAY, 600, HOUR, KYIV))
    put_in(store, new_id, Slot(day=TODAY))
    put_in(store, new_id, slot_at(TODAY, 660, HOUR, KYIV), ActivityType.TASK)
    put_in(store, new_id, slot_at(TODAY + DAY, 600, 3 * HOUR, KYIV), ActivityType.MEETING)
    first, second = loads(store)
    assert (first.visits, first.tasks, first.others) == (2, 1, 0)
    assert first.part == (2 * HOUR + timedelta(minutes=45)) / (9 * HOUR)  # a visit without an hour takes its usual time
    assert (second.visits, second.tasks, second.others, second.part) == (0, 0, 1, 3 / 9)


def test_what_lasts_fills_each_day_it_touches(store: Store, new_id: NewId) -> None:
    fair = whole_day(TODAY, KYIV)
    assert fair.ends_at is not None
    put_in(store, new_id, Slot(day=TODAY, starts_at=fair.starts_at, ends_at=fair.ends_at + DAY), ActivityType.MEETING)
    assert [(each.others, each.part) for each in loads(store)] == [(1, 1.0), (1, 1.0)]


def test_no_days_are_no_question(store: Store) -> None:
    with store.read() as reading:
        assert week_load(reading, REP.id, (), KYIV) == []
