"""What a rep writes into the diary: visits planned, moved and reported, calls, notes and tasks."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Activity, ActivityStatus, Visit, VisitOutcome, VisitStatus
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, ActivityId, ContactId, NewId, VisitId
from fieldcrm.domain.slots import Slot
from fieldcrm.services.accounts import Fields
from fieldcrm.services.people import me, must_be_allowed
from fieldcrm.services.undo import Change, Changed, Done, Made, alter, done
from fieldcrm.store.store import Store, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What came of a visit; `next_visit_on` plans the next one."""

    outcome: VisitOutcome
    notes: str | None = None
    met: frozenset[ContactId] = frozenset()
    next_step: str | None = None
    next_visit_on: date | None = None


def plan_visit(store: Store, account: AccountId, slot: Slot, purpose: str | None, *, new_id: NewId) -> Done:
    """Put a visit of ours into the diary."""
    with store.write() as work:
        work.load(Account, account)
        visit = _planned(work, account, slot, new_id)
        made = replace(visit, purpose=purpose)
        work.save(made)
        return done(work, made.id, Made(made))


def start_visit_now(store: Store, account: AccountId, *, at: datetime, today: date, new_id: NewId) -> Done:
    """Walk in unannounced: a visit that nobody planned begins."""
    with store.write() as work:
        work.load(Account, account)
        visit = replace(_planned(work, account, Slot(day=today), new_id), ad_hoc=True).check_in(at=at)
        work.save(visit)
        return done(work, visit.id, Made(visit))


def move_visit(store: Store, visit_id: VisitId, slot: Slot) -> Done:
    """Put a visit that has not begun on another day or hour."""
    with store.write() as work:
        return alter(work, Visit, visit_id, lambda visit: visit.plan_for(slot.day, slot.starts_at, slot.ends_at))


def check_in(store: Store, visit_id: VisitId, *, at: datetime) -> Done:
    """Stand at the door."""
    with store.write() as work:
        return alter(work, Visit, visit_id, lambda visit: visit.check_in(at=at))


def note_on_visit(store: Store, seen: Visit, fields: Fields) -> Done:
    """Keep what was typed into a report that is not finished; a finished one takes notes only."""
    with store.write() as work:
        must_be_allowed(work, Visit, fields)
        _must_be_open(seen, fields)
        became = replace(seen, **fields)
        work.save(became, seen=seen)
        return done(work, seen.id, Changed(seen, became))


def report_visit(store: Store, visit_id: VisitId, report: Report, *, at: datetime, new_id: NewId) -> Done:
    """Finish a visit: the report, the customer's last visit and the next one commit together or not at all."""
    with store.write() as work:
        was = work.load(Visit, visit_id)
        finished = replace(
            was.finish(report.outcome, at=at),
            notes=report.notes,
            met=report.met,
            next_step=report.next_step,
            next_visit_on=report.next_visit_on,
        )
        work.save(finished)
        changes = (Changed(was, finished), *_remember_on_account(work, finished), *_plan_next(work, finished, new_id))
        return done(work, visit_id, *changes)


def call_off_visit(store: Store, visit_id: VisitId) -> Done:
    """Take a planned visit off the day."""
    with store.write() as work:
        return alter(work, Visit, visit_id, lambda visit: visit.call_off())


def miss_visit(store: Store, visit_id: VisitId, reason: str) -> Done:
    """Say why a planned visit did not take place."""
    with store.write() as work:
        return alter(work, Visit, visit_id, lambda visit: visit.miss(reason))


def log_activity(store: Store, activity: Activity) -> Done:
    """Put down a call, a meeting, an e-mail, a task or a note."""
    with store.write() as work:
        if activity.account is not None:
            work.load(Account, activity.account)
        work.save(activity)
        return done(work, activity.id, Made(activity))


def change_activity(store: Store, seen: Activity, fields: Fields) -> Done:
    """Write what a person changed on an entry they saw."""
    with store.write() as work:
        must_be_allowed(work, Activity, fields)
        became = replace(seen, **fields)
        work.save(became, seen=seen)
        return done(work, seen.id, Changed(seen, became))


def complete_task(store: Store, activity_id: ActivityId) -> Done:
    """Tick it off."""
    with store.write() as work:
        return alter(work, Activity, activity_id, lambda task: task.move_to(ActivityStatus.COMPLETED))


def _planned(work: Work, account: AccountId, slot: Slot, new_id: NewId) -> Visit:
    visit = Visit(id=VisitId(new_id()), account=account, user=me(work).id, day=slot.day)
    return visit.plan_for(slot.day, slot.starts_at, slot.ends_at)


def _remember_on_account(work: Work, visit: Visit) -> tuple[Change, ...]:
    account = work.load(Account, visit.account)
    if account.last_visit_on is not None and account.last_visit_on >= visit.day:
        return ()
    visited = replace(account, last_visit_on=visit.day)
    work.save(visited)
    return (Changed(account, visited),)


def _plan_next(work: Work, visit: Visit, new_id: NewId) -> tuple[Change, ...]:
    if visit.next_visit_on is None:
        return ()
    following = _planned(work, visit.account, Slot(day=visit.next_visit_on), new_id)
    work.save(following)
    return (Made(following),)


def _must_be_open(visit: Visit, fields: Fields) -> None:
    if visit.status is VisitStatus.DONE and set(fields) - {"notes"}:
        raise RuleBroken("visit.done", str(visit.day), min(set(fields) - {"notes"}))
