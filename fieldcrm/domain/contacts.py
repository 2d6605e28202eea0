"""People at a customer."""

from datetime import timedelta
from typing import Annotated

from fieldcrm.domain.ids import AccountId, ContactId
from fieldcrm.domain.marks import LATER, LOWEST, Delete, Together, entity, owner, search, wire
from fieldcrm.domain.values import EmailAddress, Line, PhoneNumber, Prose

NAME = Together("name", LATER)
DAY = timedelta(days=1)


@entity(wire=4, delete=Delete.EDIT_WINS)
class Contact:
    """A person at a customer; the buyer a rep asks for at the door."""

    id: Annotated[ContactId, wire(1)]
    account: Annotated[AccountId, wire(2, LATER), owner]
    family_name: Annotated[Line, wire(3, NAME), search]
    given_name: Annotated[Line | None, wire(4, NAME), search] = None
    title: Annotated[Line | None, wire(5, LATER)] = None
    role: Annotated[Line | None, wire(6, LATER)] = None
    phone: Annotated[PhoneNumber | None, wire(7, LATER, alert=DAY), search] = None
    mobile: Annotated[PhoneNumber | None, wire(8, LATER, alert=DAY), search] = None
    email: Annotated[EmailAddress | None, wire(9, LATER, alert=DAY), search] = None
    notes: Annotated[Prose | None, wire(10, LATER), search] = None
    may_mail: Annotated[bool, wire(11, LOWEST)] = True

    @property
    def full_name(self) -> str:
        """As said at the door: given name first."""
        return f"{self.given_name} {self.family_name}" if self.given_name else self.family_name
