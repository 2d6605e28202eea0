"""What meets on its way: work written while an answer comes, customers who leave and come back meanwhile."""

from functools import partial
from typing import TYPE_CHECKING

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import ContactId
from fieldcrm.services import contacts
from sync_server import edits
from tests.simulation.laptops import Laptop
from tests.support.centres import EAST, WEST

if TYPE_CHECKING:
    from tests.simulation.fleet import Fleet


def two_write_on_one(fleet: "Fleet", laptop: Laptop) -> None:
    """What one has sent meets the other in an exchange, who writes while it comes, and once more before a look."""
    others = [each for each in fleet.welcome() if each is not laptop]
    if not others or laptop not in fleet.welcome():
        return
    other = fleet.chance.one(others)
    with fleet.undisturbed():
        again = partial(fleet.rename, laptop, fleet.rename(other))
        other.line.badness = 0.0
        other.sync()
        fleet.sync_while(laptop, again)
    again()


def a_customer_leaves_under_work(fleet: "Fleet", laptop: Laptop) -> None:
    """The office gives a customer to another territory; who comes to hear of it writes for them meanwhile."""
    known = _known(fleet, laptop)
    if not known:
        return
    left = fleet.chance.one(known)
    _give(fleet, left, fleet.chance.one(("WEST", "EAST")))
    met = Contact(id=ContactId(fleet.chance.new_id()), account=left.id, family_name=fleet.chance.word())
    add = partial(contacts.add_contact, contact=met)
    with fleet.undisturbed():
        fleet.sync_while(laptop, lambda: fleet.do(laptop, "writes for who leaves", add))


def a_customer_comes_back_between_pages(fleet: "Fleet", laptop: Laptop) -> None:
    """The office takes a customer out of a territory and back again, while what it did first is on its way."""
    known = [each for each in _known(fleet, laptop) if each.territory in (WEST.id, EAST.id)]
    if len(known) < 2:
        return
    left, other = fleet.chance.dice.sample(known, 2)
    there, elsewhere = ("WEST", "EAST") if left.territory == WEST.id else ("EAST", "WEST")
    _give(fleet, left, elsewhere)
    fleet.at_server(lambda: fleet.record(edits.change, "account", other.number, {"phone": fleet.chance.phone()}))
    usual = laptop.page
    with fleet.undisturbed():
        laptop.page_by(1)
        fleet.sync_while(laptop, lambda: _give(fleet, left, there))
        laptop.page_by(usual)


def _known(fleet: "Fleet", laptop: Laptop) -> list[Account]:
    """The customers of whom a laptop that is welcome has heard from the centre."""
    if laptop not in fleet.welcome():
        return []
    with laptop.look() as reading:
        return sorted(reading.all(Account, reading.table(Account).c["_rv"] > 0), key=lambda each: each.id)


def _give(fleet: "Fleet", account: Account, territory: str) -> None:
    fleet.at_server(lambda: fleet.record(edits.change, "account", account.number, {"territory": territory}))
