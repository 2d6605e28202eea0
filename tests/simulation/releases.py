"""Programs of different releases in one history: who begins with which, and what happens when somebody is updated."""

import shutil
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import as_text
from fieldcrm.registry.catalogue import Registry
from fieldcrm.services import contacts
from fieldcrm.store.store import Reading, Store, Work
from sync_server import edits
from tests.simulation import filing, work
from tests.simulation.beginning import beginning_of
from tests.simulation.chance import Chance, NothingToDo
from tests.simulation.laptops import Laptop
from tests.simulation.oracles import must_hold_what_it_knows
from tests.simulation.work import TODAY, Event, Step
from tests.support.schemas import NEXT, NEXT_CONTACT, RELEASES, Cooler, CoolerId

if TYPE_CHECKING:
    from tests.simulation.fleet import Fleet


def drawn(chance: Chance, folder: Path, codes: Sequence[str], devices: int) -> Mapping[str, Registry]:
    """Which release each laptop has at first; its file is one that this release has made and filled."""
    releases = {code: chance.one(list(RELEASES.values())) for code in codes}
    for code, registry in releases.items():
        shutil.copy(beginning_of(registry, devices, code), folder)
    return releases


def a_laptop_is_updated(fleet: "Fleet", laptop: Laptop) -> None:
    """To any later release; whatever it was in the midst of."""
    later = [registry for schema, registry in RELEASES.items() if schema > laptop.registry.schema]
    if not later:
        return
    release = fleet.chance.one(later)
    fleet.tell(laptop, f"is updated to schema {release.schema}")
    laptop.update(release)
    fleet.tally["laptop_updated"] += 1


def the_centre_is_updated(fleet: "Fleet", _: Laptop) -> None:
    """Before some laptops and after others."""
    if fleet.office.registry is not NEXT:
        fleet.office.update(NEXT)
        fleet.history.append("the centre is updated")
        fleet.tally["centre_updated"] += 1


def the_office_knows_more(fleet: "Fleet", _: Laptop) -> None:
    """It writes what only the newest release has words for."""
    accounts, people = (fleet.office.rows(kind) for kind in ("account", "contact"))
    if fleet.office.registry is not NEXT or not people:
        return
    draw, word = fleet.chance, fleet.chance.word()
    account, contact = draw.one(accounts), draw.one(people)
    lent: dict[str, Any] = {"account": account["number"], "serial": word}
    told: dict[str, Any] = draw.one(({"nickname": word}, {"middle_name": word}, {"languages": str(draw.number())}))
    steps: list[Callable[[], object]] = [
        lambda: fleet.record(edits.add, "cooler", [lent]),
        lambda: fleet.record(edits.change, "contact", as_text(contact["id"]), told),
    ]
    fleet.at_server(draw.one(steps))


def somebody_edits_before_they_are_told(fleet: "Fleet", laptop: Laptop) -> None:
    """Just updated, they write one part of a name, of which the office has written another that only now has a word."""
    if laptop not in fleet.welcome() or laptop.registry is NEXT:
        return
    with fleet.undisturbed():
        the_centre_is_updated(fleet, laptop)
        for account in fleet.office.rows("account"):
            person = {"account": account["number"], "family_name": fleet.chance.word()}
            fleet.at_server(partial(fleet.record, edits.add, "contact", [person]))
        fleet.exchange_calmly(laptop)
        with laptop.look() as reading:
            met = sorted(reading.all(Contact, reading.table(Contact).c["_rv"] > 0), key=lambda each: each.id)
        if not met:
            return
        seen, word = fleet.chance.one(met), fleet.chance.word()
        fleet.at_server(lambda: fleet.record(edits.change, "contact", seen.id, {"middle_name": fleet.chance.word()}))
        fleet.exchange_calmly(laptop)
        laptop.update(NEXT)
        fleet.do(laptop, "writes", lambda store: contacts.change_contact(store, seen, {"given_name": word}))
        fleet.exchange_calmly(laptop)


def somebody_knows_more_than_the_office(fleet: "Fleet", laptop: Laptop) -> None:
    """Updated before the centre, they write of what that has no words for, and it waits until it has."""
    if laptop not in fleet.welcome() or fleet.office.registry is NEXT:
        return
    with fleet.undisturbed():
        laptop.update(NEXT)
        with laptop.look() as reading:
            if not reading.all(Account):
                return
            lend = cooler_lent(fleet.chance, reading)
        fleet.do(laptop, "lends a cooler", lend)
        fleet.exchange_calmly(laptop)


def cooler_lent(chance: Chance, reading: Reading) -> Step:
    """A kind that nobody else has heard of."""
    account = chance.one(reading.all(Account))
    cooler = Cooler(id=CoolerId(chance.new_id()), account=account.id, serial=chance.word())
    return lambda store: _do(store, lambda writing: writing.save(cooler))


def cooler_placed(chance: Chance, reading: Reading) -> Step:
    cooler = chance.one(reading.all(Cooler))
    fields: dict[str, object] = {"serial": chance.word(), "placed_on": TODAY}
    return lambda store: _do(store, lambda writing: writing.change(Cooler, cooler.id, fields))


def cooler_taken_back(chance: Chance, reading: Reading) -> Step:
    cooler = chance.one(reading.all(Cooler))
    return lambda store: _do(store, lambda writing: writing.delete(Cooler, cooler.id))


def person_told_more_of(chance: Chance, reading: Reading) -> Step:
    """Fields that nobody else has heard of, beside one of the same group that everybody knows."""
    contact = chance.one(reading.all(NEXT_CONTACT))
    told = {"nickname": chance.word(), "middle_name": chance.word(), "family_name": chance.word()}
    fields: dict[str, object] = {"languages": chance.number(), **told}
    some = {name: fields[name] for name in chance.dice.sample(sorted(fields), 2)}
    return lambda store: _do(store, lambda writing: writing.change(NEXT_CONTACT, contact.id, some))


def _do(store: Store, step: Callable[[Work], None]) -> None:
    with store.write() as work:
        step(work)


EVENTS: Final[Mapping[Event, int]] = {
    **work.EVENTS,
    cooler_lent: 4,
    cooler_placed: 2,
    cooler_taken_back: 1,
    person_told_more_of: 6,
}
"""What people do, whatever release they have."""
SINCE: Final[Mapping[Event, int]] = {
    work.series_goes_on: 2,
    filing.file_attached: 4,
    filing.file_taken_off: 4,
    **dict.fromkeys((cooler_lent, cooler_placed, cooler_taken_back, person_told_more_of), NEXT.schema),
}
"""What only those can do who have this schema or a later one."""


def draw(chance: Chance, reading: Reading) -> tuple[str, Step]:
    """Something to do that this release can, by its name."""
    event = chance.often(EVENTS)
    if SINCE.get(event, 0) > reading.shelves.registry.schema:
        raise NothingToDo
    return event.__name__, event(chance, reading)


def everyone_is_updated(fleet: "Fleet") -> None:
    """Some before the centre, some after it; all along everybody holds what they have words for."""
    _must_all_hold(fleet)
    for laptop in fleet.laptops:
        if fleet.chance.dice.random() < 0.5:
            laptop.update(NEXT)
    fleet.office.update(NEXT)
    fleet.settle()
    _must_all_hold(fleet)
    for laptop in fleet.laptops:
        laptop.update(NEXT)
    fleet.settle()


def _must_all_hold(fleet: "Fleet") -> None:
    for laptop in fleet.laptops:
        must_hold_what_it_knows(laptop, fleet.office)
