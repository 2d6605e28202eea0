"""What is played to its end in one go: by chance it would come together too seldom."""

from dataclasses import replace
from typing import TYPE_CHECKING

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.ids import AccountId, OrderId, as_bytes, as_text
from fieldcrm.domain.orders import Order
from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.messages import Tx
from fieldcrm.store import outbox
from fieldcrm.store.sealing import BY_HAND
from fieldcrm.store.store import Store
from sync_server import edits
from tests.simulation.carrying import an_answer_meets_other_work
from tests.simulation.laptops import Laptop
from tests.simulation.oracles import must
from tests.simulation.work import TODAY
from tests.support.centres import BOSS, EDDY, PAM

if TYPE_CHECKING:
    from tests.simulation.fleet import Fleet

MET = 4
"""So many customers have somebody to meet, and an order, when a new laptop is filled."""


def somebody_stands_in(fleet: "Fleet", _: Laptop) -> None:
    """One rep for another, for some days or until it is called off."""
    standing = fleet.office.rows("substitution")
    if standing and fleet.chance.dice.random() < 0.5:
        ended = {"last_day": "2020-01-01"}
        return fleet.at_server(lambda: fleet.record(edits.change, "substitution", as_text(standing[0]["id"]), ended))
    absent, substitute = fleet.chance.dice.sample((PAM, EDDY, BOSS), 2)
    today = fleet.office.centre.today().isoformat()
    told = {"absent": absent.login, "substitute": substitute.login, "first_day": today, "last_day": today}
    return fleet.at_server(lambda: fleet.record(edits.add, "substitution", [told]))


def a_clock_is_put(fleet: "Fleet", laptop: Laptop) -> None:
    """Forward or back, up to years."""
    draw = fleet.chance.dice
    laptop.clock.ahead_ms += draw.choice((-1, 1)) * draw.choice((60_000, 86_400_000, 10**11))
    fleet.tally["clock_put"] += 1


def customers_come_to_a_new_laptop(fleet: "Fleet", laptop: Laptop) -> None:
    """A new laptop is filled row by row, while the office finds new customers."""
    if laptop not in fleet.welcome():
        return
    place = fleet.laptops.index(laptop)
    with fleet.undisturbed():
        for row in fleet.office.rows("account")[:MET]:
            _somebody_is_met(fleet, str(row["number"]))
        with laptop.look() as reading:
            known = sorted(reading.all(Account), key=lambda each: each.id)
        for account in known[:MET]:
            ordered(fleet, laptop, account)
        fleet.exchange_calmly(laptop)
        fleet.a_laptop_is_replaced(laptop)
        new = fleet.laptops[place]
        usual, happens = new.page, new.line.meanwhile
        new.page_by(1)
        new.line.meanwhile = lambda: _a_customer_comes(fleet)
        fleet.exchange_calmly(new)
        new.page_by(usual)
        new.line.meanwhile = happens


def _a_customer_comes(fleet: "Fleet") -> None:
    if fleet.chance.dice.random() > 0.4:
        return
    number = f"N-{len(fleet.office.rows('account', living=False))}"
    told = {"number": number, "name": fleet.chance.word(), "territory": fleet.chance.one(("WEST", "EAST"))}
    fleet.at_server(lambda: fleet.record(edits.add, "account", [told]))
    _somebody_is_met(fleet, number)


def _somebody_is_met(fleet: "Fleet", number: str) -> None:
    met = {"account": number, "family_name": fleet.chance.word()}
    fleet.at_server(lambda: fleet.record(edits.add, "contact", [met]))


def the_office_edits_what_a_restore_lost(fleet: "Fleet", laptop: Laptop) -> None:
    """Somebody builds on what was written after the copy; before they send it, the office writes on the same record."""
    others = [each for each in fleet.welcome() if each.code != laptop.code]
    if laptop not in fleet.welcome() or not others:
        return
    other = fleet.chance.one(others)
    with fleet.undisturbed():
        fleet.the_centre_is_copied(laptop)
        met = fleet.rename(other)
        for each in (other, laptop):
            fleet.exchange_calmly(each)
        fleet.rename(laptop, met)
        fleet.the_centre_goes_back(laptop)
        fleet.rename_at_server(met)
        fleet.exchange_calmly(laptop)


def two_copies_of_a_disk_meet_two_restores(fleet: "Fleet", laptop: Laptop) -> None:
    """What one has sent after the first restore is lost in the second, and the other one is there before it."""
    if laptop not in fleet.welcome():
        return
    with fleet.undisturbed():
        fleet.exchange_calmly(laptop)
        fleet.the_centre_is_copied(laptop)
        clone = fleet.clone(laptop)
        for each in (laptop, clone):
            fleet.the_centre_goes_back(each)
            fleet.rename(each)
            fleet.exchange_calmly(each)
        fleet.exchange_calmly(laptop)


def a_disk_goes_back_under_a_packet(fleet: "Fleet", laptop: Laptop) -> None:
    """The office answers what a disk has lost, and the answer is read where other work has its numbers."""
    if laptop not in fleet.welcome():
        return
    with fleet.undisturbed():
        fleet.exchange_calmly(laptop)
        an_answer_meets_other_work(fleet, laptop, lambda: fleet.rename(laptop))


def an_order_overtakes(fleet: "Fleet", laptop: Laptop) -> None:
    """Whoever has written all morning adds a customer and takes their order: a short request has these two."""
    if laptop not in fleet.welcome():
        return
    with fleet.undisturbed():
        fleet.exchange_calmly(laptop)
        for _ in range(3):
            fleet.rename(laptop)
        kiosk = _new_customers(fleet, laptop, 1)
        order = ordered(fleet, laptop, kiosk[0])
        with laptop.look() as reading:
            short = [unpack(Tx, body).ops for body in outbox.to_send(reading.connection, most_ops=2)]
        first = [op.id for ops in short for op in ops]
        must("an order and its customer go first", [first] * (first != [as_bytes(kiosk[0].id), as_bytes(order.id)]))
        fleet.exchange_calmly(laptop)


def an_order_is_for_one_of_many_new_customers(fleet: "Fleet", laptop: Laptop) -> None:
    """A list of customers is brought in, which goes behind everything, and an order for one of them does not."""
    if laptop not in fleet.welcome():
        return
    with fleet.undisturbed():
        fleet.exchange_calmly(laptop)
        brought = _new_customers(fleet, laptop, BY_HAND + 1)
        order = ordered(fleet, laptop, fleet.chance.one(brought))
        fleet.exchange_calmly(laptop)
        must("an order is taken with its customer", [order.number] * (("order", order.id) not in fleet.office.shown()))


def _new_customers(fleet: "Fleet", laptop: Laptop, number: int) -> list[Account]:
    blank = Account(id=AccountId(""), number="", name="", owner=laptop.user.id)
    draw = fleet.chance
    made = [replace(blank, id=AccountId(draw.new_id()), number=draw.word(), name=draw.word()) for _ in range(number)]

    def step(store: Store) -> None:
        with store.write() as work:
            for each in made:
                work.save(each)

    laptop.do(step)
    return made


def ordered(fleet: "Fleet", laptop: Laptop, account: Account) -> Order:
    number, id = fleet.chance.word(), OrderId(fleet.chance.new_id())
    order = Order(id=id, number=number, account=account.id, ordered_on=TODAY, user=laptop.user.id)

    def step(store: Store) -> None:
        with store.write() as work:
            work.save(order)

    laptop.do(step)
    return order
