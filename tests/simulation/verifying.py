"""Files that are damaged in silence, and laptops that have themselves looked through."""

from collections import Counter
from collections.abc import Sequence
from typing import Final, Protocol

from sqlalchemy import select, text

from fieldcrm.domain.ids import as_bytes
from fieldcrm.replication.exchange import State
from fieldcrm.store import book
from tests.simulation.centre import HeadOffice
from tests.simulation.chance import Chance
from tests.simulation.laptops import Laptop
from tests.simulation.oracles import differences, must

AGAIN: Final = 4
_THESE: Final = "id IN (SELECT id FROM {kind} WHERE _rv > 0 ORDER BY id LIMIT :some OFFSET :at)"
_DAMAGE: Final = {
    "other values": "UPDATE {kind} SET notes = :word WHERE {these}",
    "an old version": "UPDATE {kind} SET notes = :word, _rv = 1 WHERE {these}",
    "a version that never was": "UPDATE {kind} SET _rv = _rv + 7 WHERE {these}",
    "another bucket": "UPDATE {kind} SET _b = (SELECT min(id) FROM sync_bucket) WHERE {these}",
    "images that were not told": "UPDATE shadow_{kind} SET notes = :word",
    "rows lost": "DELETE FROM {kind} WHERE {these}",
    "a ghost": (
        "INSERT INTO contact (id, _rv, _b, account, family_name) "
        "SELECT :id, :some, _b, id, :word FROM account WHERE _rv > 0 ORDER BY id LIMIT 1 OFFSET :at"
    ),
}
"""What may be the matter with a file."""


class World(Protocol):
    """As much of a fleet as concerns one laptop alone."""

    office: HeadOffice
    chance: Chance
    tally: Counter[str]


def look_through(world: World, laptop: Laptop) -> None:
    """Over whatever line there is, in the midst of anything: what was told right needs no mending."""
    laptop.line.badness = world.chance.dice.choice((0.0, 0.3))
    verified = laptop.verify()
    must(f"{laptop.code} holds what it was told", ["a row"] * verified.mended + sorted(map(str, verified.still)))


def damage_and_mend(world: World, laptop: Laptop) -> None:
    """Something happens to the file and nothing is written down of it; it is found and mended, whatever the line does
    and whoever dies meanwhile, and what waits to be sent is what it was."""
    if not world.office.welcomes(laptop.code):
        return
    what = world.chance.dice.sample(sorted(_DAMAGE), 2)
    with laptop.undisturbed():
        for each in what:
            _damage(laptop, each, world.chance)
        waiting = laptop.waiting()
        laptop.line.badness = 0.5
        laptop.verify_dying(world.chance.dice.randint(1, 150))
        must(f"{laptop.code} keeps what waits", [] if laptop.waiting() == waiting else what)
        _mend_well(laptop, what)
    must(f"{laptop.code} is mended of {' and '.join(what)}", _differences(laptop, world.office))
    laptop.forget_mendings()
    world.tally["laptop_damaged"] += 1


def _mend_well(laptop: Laptop, what: Sequence[str]) -> None:
    laptop.line.badness = 0.0
    for _ in range(AGAIN):
        outcome = laptop.sync()
        must(f"{laptop.code} exchanges", [] if outcome.state is State.DONE else [outcome.reason])
        if laptop.verify().is_whole:
            return
    must(f"{laptop.code} can be mended", what)


def _damage(laptop: Laptop, what: str, chance: Chance) -> None:
    kind = "contact" if what == "rows lost" else chance.one(("account", "contact"))
    statement = _DAMAGE[what].format(kind=kind, these=_THESE.format(kind=kind))
    values = {
        "word": chance.word(),
        "id": as_bytes(chance.new_id()),
        "some": chance.dice.randint(1, 3),
        "at": chance.dice.choice((0, 0, 1, 3)),
    }
    with laptop.store.apply() as applying:
        used = {name: value for name, value in values.items() if f":{name}" in statement}
        applying.connection.execute(text(statement), used)


def _differences(laptop: Laptop, office: HeadOffice) -> list[str]:
    with laptop.look() as reading:
        suspect = reading.connection.scalars(select(book.buckets.c.name).where(book.buckets.c.suspect != 0)).all()
    return [*differences(laptop, office), *suspect]
