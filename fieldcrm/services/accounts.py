"""What a rep does with a customer's card."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, NewId
from fieldcrm.domain.numbering import account_number, account_series
from fieldcrm.services.people import me, must_be_allowed, must_begin_without
from fieldcrm.services.undo import Changed, Done, Made, done
from fieldcrm.store.device import must_identity
from fieldcrm.store.numbers import issue
from fieldcrm.store.store import Store

Fields = Mapping[str, Any]
"""The domain's values by field name: what a form was filled in with."""


def add_account(store: Store, name: str, fields: Fields, *, new_id: NewId) -> Done:
    """Put down a customer met on the road: ours, in our territory if we have but one, numbered by this device."""
    with store.write() as work:
        _must_be_named(name)
        person = me(work)
        account = Account(
            id=AccountId(new_id()),
            number=issue(work, Account, account_series(must_identity(work.connection).device_code), account_number),
            name=name,
            territory=min(person.territories) if len(person.territories) == 1 else None,
            owner=person.id,
        )
        must_begin_without(person, work.shelves.of(Account).spec, fields)
        made = replace(account, **fields)
        work.save(made)
        return done(work, made.id, Made(made))


def change_account(store: Store, seen: Account, fields: Fields) -> Done:
    """Write what a person changed on the card they saw; what was left alone stays, however old the card was."""
    with store.write() as work:
        must_be_allowed(work, Account, fields)
        became = replace(seen, **fields)
        _must_be_named(became.name)
        work.save(became, seen=seen)
        return done(work, seen.id, Changed(seen, became))


def _must_be_named(name: str) -> None:
    if not name.strip():
        raise RuleBroken("field.required", "name", "name")
