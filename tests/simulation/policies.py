"""People who write on one record without knowing of each other, on fields of every policy: what merging is about."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from fieldcrm.domain.accounts import Account, Lifecycle, Rank
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.diary import Activity, ActivityType, Visit, VisitOutcome
from fieldcrm.domain.ids import ActivityId, ContactId, OrderId, OrderLineId, ProductId, VisitId
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services.records import delete_record
from fieldcrm.store.store import Store
from tests.simulation.chance import Chance, NothingToDo
from tests.simulation.laptops import Laptop
from tests.simulation.work import TODAY
from tests.support.centres import EAST, FLOUR, WEST

if TYPE_CHECKING:
    from tests.simulation.fleet import Fleet

Drawn = Callable[[Chance, Any], object]
"""A value for a field of that record."""


def _word(chance: Chance, _: Any) -> object:
    return chance.word()


def _phone(chance: Chance, _: Any) -> object:
    return chance.phone()


def _moment(chance: Chance, _: Any) -> object:
    return chance.moment()


def _day(chance: Chance, _: Any) -> object:
    return TODAY + timedelta(days=chance.dice.randint(-5, 5))


def _tags(chance: Chance, seen: Account) -> object:
    return seen.tags ^ {chance.dice.choice("abcd") for _ in range(2)}


def _custom(chance: Chance, seen: Account) -> object:
    return {**(seen.custom or {}), chance.dice.choice("ab"): chance.word()}


def _next(chance: Chance, seen: Any) -> object:
    """A step that everybody may make from there."""
    status = REGISTRY[type(seen)].status
    steps = status.moves.others[str(seen.status)] if status is not None and status.moves is not None else ()
    return type(seen.status)(chance.dice.choice(sorted(steps) or [str(seen.status)]))


def _one_of(*values: object) -> Drawn:
    return lambda chance, _: chance.dice.choice(values)


FIELDS: Final[Mapping[type[Any], Mapping[str, Drawn]]] = {
    Account: {
        "name": _word,
        "phone": _phone,
        "street": _word,
        "city": _word,
        "notes": _word,
        "tax_id": _word,
        "segment": _word,
        "tags": _tags,
        "custom": _custom,
        "last_visit_on": _day,
        "rank": _one_of(*list(Rank)[:3]),
        "lifecycle": _one_of(*list(Lifecycle)[:4]),
        "territory": _one_of(WEST.id, EAST.id),
    },
    Contact: {
        "family_name": _word,
        "given_name": _word,
        "mobile": _phone,
        "notes": _word,
        "may_mail": _one_of(True, False),  # noqa: FBT003 - values of the field
    },
    Visit: {
        "notes": _word,
        "purpose": _word,
        "day": _day,
        "missed_reason": _word,
        "checked_out_at": _moment,
        "outcome": _one_of(*list(VisitOutcome)[:6]),
        "status": _next,
    },
    Activity: {
        "notes": _word,
        "subject": _word,
        "starts_at": _moment,
    },
    Order: {
        "notes": _word,
        "reference": _word,
        "wanted_on": _day,
        "currency": _one_of("EUR", "USD"),
        "status": _next,
    },
    OrderLine: {
        "qty": lambda chance, _: chance.wish().qty,
        "price": lambda chance, _: chance.wish().qty,
    },
}
"""What people write, so that each policy of each kind is met."""


def people_meet(fleet: "Fleet", laptop: Laptop) -> None:
    """Some who have heard of everything write on one record, or delete it, and exchange one after another."""
    if laptop not in fleet.welcome():
        return
    kind = fleet.chance.dice.choice(list(FIELDS))
    with fleet.undisturbed():
        for each in fleet.welcome() or fleet.laptops:
            fleet.exchange_calmly(each)
        _have_one(fleet, laptop, kind)
        _meet(fleet, laptop, kind)


def _have_one(fleet: "Fleet", laptop: Laptop, kind: type[Any]) -> None:
    """One more of the kind, of which everybody hears who may."""
    with suppress(NothingToDo):
        fleet.do(laptop, f"adds a {kind.__name__}", lambda store: _add(store, laptop, kind, fleet.chance))
    for each in [laptop, *fleet.laptops]:
        if fleet.office.welcomes(each.code):
            fleet.exchange_calmly(each)


def _meet(fleet: "Fleet", laptop: Laptop, kind: type[Any]) -> None:
    draw = fleet.chance
    with laptop.look() as reading:
        known = sorted(each.id for each in reading.all(kind))
    if not known:
        return
    id = draw.one(known)
    meeting = draw.dice.sample(fleet.laptops, min(len(fleet.laptops), 3))
    for each in meeting:
        for _ in range(draw.dice.randint(1, 2)):
            fleet.do(each, f"writes on {kind.__name__} {id}", lambda store: _write(store, kind, id, draw))
    if kind is Account and draw.dice.random() < 0.3:
        fleet.rename_at_server(id)
    for each in draw.dice.sample(meeting, len(meeting)):
        if fleet.office.welcomes(each.code):
            fleet.exchange_calmly(each)


def _write(store: Store, kind: type[Any], id: str, chance: Chance) -> None:
    with store.read() as reading:
        seen = next((each for each in reading.all(kind) if each.id == id), None)
    if seen is None:
        return
    if chance.dice.random() < 0.08:
        delete_record(store, REGISTRY[kind], id)
        return
    names = chance.dice.sample(sorted(FIELDS[kind]), 2)
    with store.write() as work:
        work.change(kind, id, {name: FIELDS[kind][name](chance, seen) for name in names})


def _add(store: Store, laptop: Laptop, kind: type[Any], chance: Chance) -> None:
    with store.write() as work:
        account = chance.one(sorted(each.id for each in work.all(Account)))
        orders = sorted(each.id for each in work.all(Order))
        new, me = chance.new_id(), laptop.user.id
        made: dict[type[Any], Callable[[], Any]] = {
            Contact: lambda: Contact(id=ContactId(new), account=account, family_name=chance.word()),
            Visit: lambda: Visit(id=VisitId(new), account=account, user=me, day=TODAY),
            Activity: lambda: Activity(
                id=ActivityId(new), type=ActivityType.CALL, user=me, starts_at=chance.moment(), account=account
            ),
            Order: lambda: Order(id=OrderId(new), number=chance.word(), account=account, ordered_on=TODAY, user=me),
            OrderLine: lambda: OrderLine(
                id=OrderLineId(new),
                order=OrderId(chance.one(orders)),
                product=ProductId(FLOUR.id),
                qty=chance.wish().qty,
                price=chance.wish().qty,
            ),
        }
        if kind in made:
            work.save(made[kind]())
