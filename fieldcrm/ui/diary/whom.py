"""Whom an entry is with: customers and people found by a few letters, off the window's thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import AccountId, ContactId
from fieldcrm.store.search import find
from fieldcrm.store.store import Reading
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.editors import Pick
from fieldcrm.ui.shared.lists import Lines

MOST: Final = 6
KINDS: Final = frozenset({"account", "contact"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Whom:
    """A customer, and the person there who was meant."""

    account: AccountId
    name: str
    about: str
    contact: ContactId | None = None

    @property
    def lines(self) -> Lines:
        """As a list offers it."""
        return Lines(title=self.name, subtitle=self.about, icon="user" if self.contact else "storefront")


def find_whom(reading: Reading, typed: str) -> list[Whom]:
    """The customers and people that were meant, best first."""
    hits = find(reading, typed, MOST, KINDS) if typed.strip() else []
    found = (_customer(reading, hit.id) if hit.kind == "account" else _person(reading, hit.id) for hit in hits)
    return [whom for whom in found if whom is not None]


def _customer(reading: Reading, id: str) -> Whom | None:
    account = reading.find(Account, id)
    if account is None:
        return None
    place = ", ".join(filter(None, (account.city, account.street)))
    return Whom(account=account.id, name=account.name, about=place)


def _person(reading: Reading, id: str) -> Whom | None:
    person = reading.find(Contact, id)
    account = reading.find(Account, person.account) if person is not None else None
    if person is None or account is None:
        return None
    return Whom(account=account.id, name=person.full_name, about=account.name, contact=person.id)


class CustomerLookup:
    """Customers for a field of a form."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, typed: str, then: Callable[[Sequence[Pick]], None]) -> object:
        """Customers that fit what was typed."""

        def asked(reading: Reading) -> list[Pick]:
            hits = find(reading, typed, MOST, {"account"})
            return [Pick(id=hit.id, title=hit.title, subtitle=hit.subtitle) for hit in hits]

        return self._desk.look(asked, then)

    def name(self, id: str, then: Callable[[str], None]) -> object:
        """What a customer is called."""

        def asked(reading: Reading) -> str:
            found = reading.find(Account, id)
            return found.name if found else ""

        return self._desk.look(asked, then)
