"""What a rep does for many customers in one step, which is taken back as one."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType, Visit
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, ActivityId, NewId, VisitId
from fieldcrm.services.people import me
from fieldcrm.services.undo import Done, Made, done
from fieldcrm.store.queries.rounds import planned_on
from fieldcrm.store.store import Store

MOST: Final = 200
"""Customers in one step: a server takes no larger one than a thousand changes, and nobody visits more in a day."""


def plan_visits(store: Store, accounts: Sequence[AccountId], day: date, *, new_id: NewId) -> Done:
    """Put a visit to each of them into that day; who has one there already gets no second."""
    _must_be_few(accounts)
    with store.write() as work:
        person = me(work).id
        there = planned_on(work, person, day)
        wanted = [work.load(Account, account).id for account in accounts if account not in there]
        made = [Visit(id=VisitId(new_id()), account=account, user=person, day=day) for account in wanted]
        for visit in made:
            work.save(visit)
        return done(work, made[0].id if made else "", *map(Made, made))


def note_on_each(store: Store, accounts: Sequence[AccountId], text: str, *, at: datetime, new_id: NewId) -> Done:
    """Write the same note at each of them."""
    _must_be_few(accounts)
    with store.write() as work:
        person = me(work).id
        made = [
            Activity(
                id=ActivityId(new_id()),
                type=ActivityType.NOTE,
                user=person,
                starts_at=at,
                account=work.load(Account, account).id,
                subject=text,
                status=ActivityStatus.COMPLETED,
            )
            for account in accounts
        ]
        for note in made:
            work.save(note)
        return done(work, made[0].id if made else "", *map(Made, made))


def _must_be_few(accounts: Sequence[AccountId]) -> None:
    if len(accounts) > MOST:
        raise RuleBroken("number.most", f"{MOST}")
