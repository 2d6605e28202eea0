"""What a rep does with the people at a customer."""

from dataclasses import replace

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import ContactId
from fieldcrm.services.accounts import Fields
from fieldcrm.services.undo import Changed, Done, Made, Removed, done
from fieldcrm.store.store import Store


def add_contact(store: Store, contact: Contact) -> Done:
    """Put down a person at a customer this device holds."""
    with store.write() as work:
        work.load(Account, contact.account)
        _must_be_named(contact)
        work.save(contact)
        return done(work, contact.id, Made(contact))


def change_contact(store: Store, seen: Contact, fields: Fields) -> Done:
    """Write what a person changed on the card they saw; what was left alone stays."""
    with store.write() as work:
        became = replace(seen, **fields)
        _must_be_named(became)
        work.save(became, seen=seen)
        return done(work, seen.id, Changed(seen, became))


def remove_contact(store: Store, contact_id: ContactId) -> Done:
    """Strike out a person who is not there any more; someone else's newer edit brings them back."""
    with store.write() as work:
        contact = work.load(Contact, contact_id)
        work.delete(Contact, contact_id)
        return done(work, contact_id, Removed(contact))


def _must_be_named(contact: Contact) -> None:
    if not contact.family_name.strip():
        raise RuleBroken("field.required", "family_name", "family_name")
