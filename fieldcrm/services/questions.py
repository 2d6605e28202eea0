"""Asking whoever wrote the other value which of the two is right; the choice stays open."""

from datetime import datetime

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import ActivityId, ConflictId, NewId
from fieldcrm.services.people import me
from fieldcrm.services.undo import Done, Made, done
from fieldcrm.store.queries.questions import place_of
from fieldcrm.store.store import Store


def ask_author(
    store: Store, conflict_id: ConflictId, subject: str, words: str, *, now: datetime, new_id: NewId
) -> Done:
    """Put the question down at the customer, who both of them have: it travels with the next exchange."""
    with store.write() as work:
        conflict, person = work.load(Conflict, conflict_id), me(work).id
        if conflict.status is not ConflictStatus.OPEN:
            raise RuleBroken("choice.none", conflict_id)
        if conflict.other_author(person) is None or conflict.account is None:
            raise RuleBroken("question.nobody", conflict_id)
        question = Activity(
            id=ActivityId(new_id()),
            type=ActivityType.NOTE,
            user=person,
            starts_at=now,
            account=work.load(Account, conflict.account).id,
            subject=subject,
            notes=words,
            outcome=place_of(conflict_id),
            status=ActivityStatus.COMPLETED,
        )
        work.save(question)
        return done(work, question.id, Made(question))
