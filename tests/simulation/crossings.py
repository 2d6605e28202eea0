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
    known = customers_of(fleet, laptop)
    if not known:
        return
    left = fleet.chance.one(known)
    give(fleet, left, fleet.chance.one(("WEST", "EAST")))
    met = Contact(id=ContactId(fleet.chance.new_id()), account=left.id, family_name=fleet.chance.word())
    add = partial(contacts.add_contact, contact=met)
    with fleet.undisturbed():
        fleet.sync_while(laptop, lambda: fleet.do(laptop, "writes for who leaves", add))


def a_customer_comes_back_between_pages(fleet: "Fleet", laptop: Laptop) -> None:
    """The office takes a customer out of a territory and back again, while what it did first is on its way."""
    known = [each for each in customers_of(fleet, laptop) if each.territory in (WEST.id, EAST.id)]
    if len(known) == 1:
        known += _found_beside(fleet, laptop, known[0])
    if len(known) < 2:
        return
    left, other = fleet.chance.dice.sample(known, 2)
    there, elsewhere = ("WEST", "EAST") if left.territory == WEST.id else ("EAST", "WEST")
    give(fleet, left, elsewhere)
    fleet.at_server(lambda: fleet.record(edits.change, "account", other.number, {"phone": fleet.chance.phone()}))
    met = {"account": other.number, "family_name": fleet.chance.word()}
    fleet.at_server(lambda: fleet.record(edits.add, "contact", [met]))
    usual = laptop.page
    with fleet.undisturbed():
        laptop.page_by(1)
        fleet.sync_while(laptop, lambda: give(fleet, left, there))
        laptop.page_by(usual)


def _found_beside(fleet: "Fleet", laptop: Laptop, account: Account) -> list[Account]:
    """The office finds another customer in that one's territory, and the laptop hears of them."""
    number = fleet.chance.word()
    told = {"number": number, "name": number, "territory": "WEST" if account.territory == WEST.id else "EAST"}
    fleet.at_server(lambda: fleet.record(edits.add, "account", [told]))
    with fleet.undisturbed():
        fleet.exchange_calmly(laptop)
    return [each for each in customers_of(fleet, laptop) if each.number == number]


def customers_of(fleet: "Fleet", laptop: Laptop) -> list[Account]:
    """The customers of whom a laptop that is welcome has heard from the centre."""
    if laptop not in fleet.welcome():
        return []
    with laptop.look() as reading:
        return sorted(reading.all(Account, reading.table(Account).c["_rv"] > 0), key=lambda each: each.id)


def give(fleet: "Fleet", account: Account, territory: str) -> None:
    """The office gives a customer to a territory."""
    fleet.at_server(lambda: fleet.record(edits.change, "account", account.number, {"territory": territory}))
