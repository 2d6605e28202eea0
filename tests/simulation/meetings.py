"""Two who meet on one record, played to its end: by chance they would come together too seldom."""

from functools import partial
from typing import TYPE_CHECKING

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.attachments import Attachment
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import ContactId, OrderId, OrderLineId, ProductId
from fieldcrm.domain.orders import OrderLine
from fieldcrm.services import accounts, contacts, files
from fieldcrm.store.store import Store
from sync_server import edits
from tests.simulation.crossings import customers_of, give
from tests.simulation.filing import file_attached
from tests.simulation.laptops import Laptop
from tests.simulation.scenes import ordered
from tests.simulation.work import Step
from tests.support.centres import FLOUR, WEST

if TYPE_CHECKING:
    from tests.simulation.fleet import Fleet


def an_edit_meets_a_deletion(fleet: "Fleet", laptop: Laptop) -> None:
    """The office writes in a record that somebody takes away who has not seen it."""
    account = _one_customer(fleet, laptop)
    if account is None:
        return
    met = Contact(id=ContactId(fleet.chance.new_id()), account=account.id, family_name=fleet.chance.word())
    with fleet.undisturbed():
        fleet.do(laptop, "adds somebody", partial(contacts.add_contact, contact=met))
        fleet.exchange_calmly(laptop)
        written = {"role": fleet.chance.word()}
        fleet.at_server(lambda: fleet.record(edits.change, "contact", met.id, written))
        fleet.do(laptop, "takes them away", lambda store: contacts.remove_contact(store, met.id))
        fleet.exchange_calmly(laptop)


def a_number_is_given_twice(fleet: "Fleet", laptop: Laptop) -> None:
    """Two write down a new customer under one number, and neither has heard of the other."""
    others = [each for each in fleet.welcome() if each.code != laptop.code]
    if laptop not in fleet.welcome() or not others:
        return
    other, number = fleet.chance.one(others), fleet.chance.word()
    with fleet.undisturbed():
        for each in (laptop, other):
            fleet.do(each, f"writes down {number}", _new_customer(fleet, number))
        for each in (laptop, other):
            fleet.exchange_calmly(each)


def _new_customer(fleet: "Fleet", number: str) -> Step:
    return partial(
        accounts.add_account, name=fleet.chance.word(), fields={"number": number}, new_id=fleet.chance.new_id
    )


def a_line_is_for_an_order_that_is_closed(fleet: "Fleet", laptop: Laptop) -> None:
    """The office turns an order down, and who has not heard of it adds to it: what is refused is not there."""
    account = _one_customer(fleet, laptop)
    if account is None:
        return
    with fleet.undisturbed():
        order = ordered(fleet, laptop, account)
        fleet.exchange_calmly(laptop)
        if ("order", order.id) not in laptop.shown():
            return  # the customer has left
        fleet.at_server(lambda: fleet.record(edits.change, "order", order.number, {"status": "rejected"}))
        wish = fleet.chance.wish()
        line = OrderLine(
            id=OrderLineId(fleet.chance.new_id()),
            order=OrderId(order.id),
            product=ProductId(FLOUR.id),
            qty=wish.qty,
            price=wish.qty,
        )
        fleet.do(laptop, "adds to an order", _saving(line))
        fleet.exchange_calmly(laptop)


def a_file_goes_with_its_row(fleet: "Fleet", laptop: Laptop) -> None:
    """A file is attached and sent; then somebody takes it off, or the customer leaves."""
    account = _one_customer(fleet, laptop)
    if account is None:
        return
    with fleet.undisturbed():
        with laptop.look() as reading:
            attach = file_attached(fleet.chance, reading)
        before = _files(laptop)
        fleet.do(laptop, "attaches a file", attach)
        fleet.exchange_calmly(laptop)
        if fleet.chance.dice.random() < 0.5:
            for id in _files(laptop) - before:
                fleet.do(laptop, "takes it off", partial(files.remove, id=id))
        else:
            give(fleet, account, "EAST" if account.territory == WEST.id else "WEST")
        fleet.exchange_calmly(laptop)


def _files(laptop: Laptop) -> set[str]:
    with laptop.look() as reading:
        return {each.id for each in reading.all(Attachment)}


def _one_customer(fleet: "Fleet", laptop: Laptop) -> Account | None:
    known = customers_of(fleet, laptop)
    return fleet.chance.one(known) if known else None


def _saving(line: OrderLine) -> Step:
    def save(store: Store) -> None:
        with store.write() as work:
            work.save(line)

    return save
