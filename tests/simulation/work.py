"""What people do in a day: each is the real service over the real store, with what it is about drawn by lot."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, timedelta
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import ColumnElement, select

from fieldcrm.domain.accounts import Account, Channel, ChannelKind, Rank
from fieldcrm.domain.conflicts import Conflict
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.diary import Activity, ActivityType, Visit, VisitOutcome
from fieldcrm.domain.ids import (
    AccountId,
    ActivityId,
    ChannelId,
    ConflictId,
    ContactId,
    OrderId,
    OrderLineId,
    ProductId,
    VisitId,
)
from fieldcrm.domain.orders import Order, OrderLine, OrderStatus
from fieldcrm.domain.slots import Slot
from fieldcrm.domain.wall import Wall
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services import accounts, conflicts, contacts, diary, ordering, planning
from fieldcrm.services.conflicts import Side
from fieldcrm.services.diary import Report
from fieldcrm.services.people import me
from fieldcrm.services.planning import Reach, Wanted, Which
from fieldcrm.services.records import delete_record
from fieldcrm.store import book
from fieldcrm.store.store import Reading, Store
from tests.simulation.chance import Chance
from tests.simulation.filing import file_attached, file_taken_off
from tests.support.centres import EAST, FLOUR, WEST

Step = Callable[[Store], object]
TODAY: Final = date(2026, 11, 24)


def _fields(chance: Chance, account: Account) -> dict[str, object]:
    tag = chance.one([*sorted(account.tags), chance.word(), chance.word()])
    told: dict[str, Callable[[], object]] = {
        "name": chance.word,
        "phone": chance.phone,
        "street": chance.word,
        "city": chance.word,
        "notes": chance.word,
        "website": chance.word,
        "tax_id": chance.word,
        "rank": lambda: chance.dice.choice(list(Rank)[:3]),
        "visit_every_days": lambda: chance.dice.choice((7, 14, None)),
        "tags": lambda: account.tags ^ {tag},
        "custom": lambda: {**(account.custom or {}), chance.dice.choice("abc"): chance.word()},
    }
    names = chance.dice.sample(chance.dice.choice((["name", "phone"], sorted(told))), chance.dice.randint(1, 2))
    return {name: told[name]() for name in names}


def account_changed(chance: Chance, reading: Reading) -> Step:
    seen = chance.met(sorted(reading.all(Account), key=lambda each: each.id))
    fields = _fields(chance, seen)
    return lambda store: accounts.change_account(store, seen, fields)


def what_waits_changed_again(chance: Chance, reading: Reading) -> Step:
    """Under a waiting change the person still looks at their own value, whatever a pull has brought meanwhile."""
    seen = chance.one(_overtaken(reading) or _waiting(reading))
    fields: dict[str, object] = {"name": chance.word(), "phone": chance.phone()}
    return lambda store: accounts.change_account(store, seen, fields)


def _waiting(reading: Reading, *where: ColumnElement[bool]) -> list[Account]:
    """Those of which a change has not been sent yet."""
    account, ops = reading.shelves.of(Account).table, book.ops
    mine = select(ops.c.id).where(ops.c.tbl == REGISTRY[Account].told.wire, ops.c.id == account.c.id, *where)
    return reading.all(Account, mine.exists())


def _overtaken(reading: Reading) -> list[Account]:
    """Those on which somebody else's change lies under the one that waits."""
    return _waiting(reading, reading.shelves.of(Account).table.c["_rv"] > book.ops.c.base)


def account_added(chance: Chance, _: Reading) -> Step:
    fields = {"phone": chance.phone()}
    return lambda store: accounts.add_account(store, chance.word(), fields, new_id=chance.new_id)


def number_typed(chance: Chance, reading: Reading) -> Step:
    """Somebody writes down a customer or an order under a number that others use too."""
    number = f"N-{chance.dice.randint(1, 2)}"
    account = chance.one(reading.all(Account))
    order = Order(id=OrderId(chance.new_id()), number=number, account=account.id, ordered_on=TODAY, user=me(reading).id)
    return chance.dice.choice(
        (
            lambda store: accounts.add_account(store, chance.word(), {"number": number}, new_id=chance.new_id),
            _saving(order),
        )
    )


def account_taken_away(chance: Chance, reading: Reading) -> Step:
    return _removal(chance, reading, Account)


def account_moved(chance: Chance, reading: Reading) -> Step:
    """By the office it moves; by a rep it is a suggestion."""
    account = chance.one(reading.all(Account))
    territory = chance.dice.choice((WEST.id, EAST.id, None))
    return _change(Account, account.id, {"territory": territory})


def office_fields_changed(chance: Chance, reading: Reading) -> Step:
    account = chance.one(reading.all(Account))
    fields = chance.dice.choice(({"segment": chance.word()}, {"credit_limit": Decimal(chance.number())}))
    return _change(Account, account.id, fields)


def contact_added(chance: Chance, reading: Reading) -> Step:
    account = chance.one(reading.all(Account))
    contact = Contact(id=ContactId(chance.new_id()), account=account.id, family_name=chance.word())
    return lambda store: contacts.add_contact(store, contact)


def contact_changed(chance: Chance, reading: Reading) -> Step:
    seen = chance.one(reading.all(Contact))
    told: dict[str, object] = {
        "family_name": chance.word(),
        "given_name": chance.word(),
        "mobile": chance.phone(),
        "role": chance.word(),
        "may_mail": not seen.may_mail,
    }
    names = chance.dice.sample(sorted(told), 2)
    return lambda store: contacts.change_contact(store, seen, {name: told[name] for name in names})


def contact_removed(chance: Chance, reading: Reading) -> Step:
    contact = chance.one(reading.all(Contact))
    return lambda store: contacts.remove_contact(store, contact.id)


def contact_goes_to_another_customer(chance: Chance, reading: Reading) -> Step:
    contact, account = chance.one(reading.all(Contact)), chance.one(reading.all(Account))
    return _change(Contact, contact.id, {"account": account.id})


def channel_added(chance: Chance, reading: Reading) -> Step:
    account = chance.one(reading.all(Account))
    kind = chance.dice.choice((ChannelKind.PHONE, ChannelKind.WEB))
    return _saving(Channel(id=ChannelId(chance.new_id()), account=account.id, kind=kind, value=chance.word()))


def channel_removed(chance: Chance, reading: Reading) -> Step:
    return _removal(chance, reading, Channel)


def visit_planned(chance: Chance, reading: Reading) -> Step:
    account, purpose = chance.one(reading.all(Account)), chance.word()
    return lambda store: diary.plan_visit(store, account.id, Slot(day=TODAY), purpose, new_id=chance.new_id)


def visit_goes_on(chance: Chance, reading: Reading) -> Step:
    visit = chance.one(reading.all(Visit))
    at = chance.moment()
    return chance.dice.choice(
        (
            lambda store: diary.check_in(store, visit.id, at=at),
            lambda store: diary.move_visit(store, visit.id, Slot(day=TODAY + timedelta(days=at.minute), starts_at=at)),
            lambda store: diary.call_off_visit(store, visit.id),
            lambda store: diary.miss_visit(store, visit.id, chance.word()),
            lambda store: diary.note_on_visit(store, visit, {"notes": chance.word()}),
        )
    )


def visit_reported(chance: Chance, reading: Reading) -> Step:
    visit, met = chance.one(reading.all(Visit)), reading.all(Contact)
    report = Report(
        outcome=chance.dice.choice(list(VisitOutcome)[:6]),
        notes=chance.word(),
        met=frozenset(each.id for each in met if each.account == visit.account),
        next_visit_on=chance.dice.choice((None, TODAY + timedelta(days=14))),
    )
    at = chance.moment() + timedelta(days=1)
    return lambda store: diary.report_visit(store, VisitId(visit.id), report, at=at, new_id=chance.new_id)


def activity_logged(chance: Chance, reading: Reading) -> Step:
    account = chance.dice.choice((None, chance.one(reading.all(Account)).id))
    activity = Activity(
        id=ActivityId(chance.new_id()),
        type=chance.dice.choice(list(ActivityType)[:5]),
        user=me(reading).id,
        starts_at=chance.moment(),
        account=account,
        subject=chance.word(),
    )
    return lambda store: diary.log_activity(store, activity)


def series_goes_on(chance: Chance, reading: Reading) -> Step:
    """A visit every week is planned, loses a day, moves, or has one of its days reported."""
    account, other = chance.one(reading.all(Account)), Slot(day=TODAY + timedelta(days=chance.dice.randint(8, 13)))
    wanted = Wanted(slot=Slot(day=TODAY), account=account.id, rule="FREQ=WEEKLY;BYDAY=TU")
    known = [each for each in reading.all(Visit) if each.rule]
    if not known:
        return lambda store: planning.plan(store, wanted, Wall(UTC), new_id=chance.new_id)
    which = Which(kind=planning.VISIT, id=chance.one(known).id, on=TODAY + timedelta(weeks=chance.dice.randint(0, 3)))
    reach = chance.dice.choice(list(Reach))
    return chance.dice.choice(
        (
            lambda store: planning.call_off(store, which, Reach.ONE, Wall(UTC)),
            lambda store: planning.stand_alone(store, which, Wall(UTC), new_id=chance.new_id),
            lambda store: planning.move(store, which, other, reach, Wall(UTC), new_id=chance.new_id),
        )
    )


def activity_changed(chance: Chance, reading: Reading) -> Step:
    seen = chance.one(reading.all(Activity))
    fields = {"notes": chance.word(), "outcome": chance.word()}
    return chance.dice.choice(
        (
            lambda store: diary.change_activity(store, seen, fields),
            lambda store: diary.complete_task(store, seen.id),
        )
    )


def order_written(chance: Chance, reading: Reading) -> Step:
    account, place_at = chance.one(reading.all(Account)), chance.dice.choice((None, chance.moment()))
    wishes = [chance.wish()]
    return lambda store: ordering.write_order(
        store, account.id, wishes, today=TODAY, place_at=place_at, new_id=chance.new_id
    )


def order_goes_on(chance: Chance, reading: Reading) -> Step:
    order = chance.one(reading.all(Order))
    return chance.dice.choice(
        (
            lambda store: ordering.put_line(store, order.id, chance.wish(), new_id=chance.new_id),
            lambda store: ordering.remove_line(store, order.id, chance.one(order.lines).id),
            lambda store: ordering.place_order(store, order.id, at=chance.moment()),
            lambda store: ordering.recall_order(store, order.id),
            lambda store: ordering.cancel_order(store, order.id),
            lambda store: ordering.set_terms(store, order, {"notes": chance.word()}),
        )
    )


def order_line_typed(chance: Chance, reading: Reading) -> Step:
    """As `record add` does it: a line of its own, whatever the order's status."""
    order = chance.one(reading.all(Order))
    line = OrderLine(
        id=OrderLineId(chance.new_id()),
        order=OrderId(order.id),
        product=ProductId(FLOUR.id),
        qty=Decimal(1),
        price=Decimal(chance.number()),
    )
    return _saving(line)


def order_moved_by_the_office(chance: Chance, reading: Reading) -> Step:
    order = chance.one(reading.all(Order))
    status = chance.dice.choice(
        (OrderStatus.ACCEPTED, OrderStatus.ON_HOLD, OrderStatus.REJECTED, OrderStatus.CONFIRMED)
    )
    return lambda store: ordering.move_order(store, order.id, status, chance.word())


def order_taken_away(chance: Chance, reading: Reading) -> Step:
    return _removal(chance, reading, Order)


def choice_made(chance: Chance, reading: Reading) -> Step:
    conflict = chance.one(reading.all(Conflict))
    side = chance.dice.choice(list(Side))
    at = chance.moment()
    return lambda store: conflicts.resolve(store, ConflictId(conflict.id), side, now=at)


def much_at_once(chance: Chance, reading: Reading) -> Step:
    """A new customer, somebody there, their first order and a visit: one step over both lanes."""
    seen, person = chance.one(reading.all(Account)), me(reading)
    account = replace(
        seen,
        id=AccountId(chance.new_id()),
        number=chance.word(),
        name=chance.word(),
        territory=None,
        owner=person.id,
        tags=frozenset(),
        custom=None,
    )
    contact = Contact(id=ContactId(chance.new_id()), account=account.id, family_name=chance.word())
    order = Order(
        id=OrderId(chance.new_id()), number=chance.word(), account=account.id, ordered_on=TODAY, user=person.id
    )

    def step(store: Store) -> None:
        with store.write() as work:
            for entity in (account, contact, order):
                work.save(entity)

    return step


def _change(kind: type[Any], id: str, fields: Mapping[str, object]) -> Step:
    def step(store: Store) -> None:
        with store.write() as work:
            work.change(kind, id, fields)

    return step


def _saving(entity: Any) -> Step:
    def step(store: Store) -> None:
        with store.write() as work:
            work.save(entity)

    return step


def _removal(chance: Chance, reading: Reading, kind: type[Any]) -> Step:
    found = chance.one(reading.all(kind))
    return lambda store: delete_record(store, REGISTRY[kind], found.id)


Event = Callable[[Chance, Reading], Step]
EVENTS: Final[Mapping[Event, int]] = {
    account_changed: 8,
    what_waits_changed_again: 9,
    account_added: 2,
    number_typed: 4,
    account_taken_away: 1,
    account_moved: 3,
    office_fields_changed: 2,
    contact_added: 4,
    contact_changed: 4,
    contact_removed: 2,
    contact_goes_to_another_customer: 1,
    channel_added: 2,
    channel_removed: 1,
    visit_planned: 3,
    visit_goes_on: 3,
    visit_reported: 2,
    activity_logged: 3,
    activity_changed: 2,
    series_goes_on: 2,
    order_written: 4,
    order_goes_on: 4,
    order_line_typed: 1,
    order_moved_by_the_office: 3,
    order_taken_away: 1,
    file_attached: 4,
    file_taken_off: 1,
    choice_made: 4,
    much_at_once: 2,
}
"""What may happen, and how often beside the others."""


def draw(chance: Chance, reading: Reading) -> tuple[str, Step]:
    """Something to do, by its name."""
    event = chance.often(EVENTS)
    return event.__name__, event(chance, reading)
