"""Whom the centre lets see what, worked out from people and territories alone."""

from dataclasses import replace
from datetime import date

from fieldcrm.domain.ids import as_text
from fieldcrm.domain.people import Role
from sync_server.scope import Company, Person

NORTH, COAST, PORT, SOUTH = (bytes([number]) * 16 for number in (1, 2, 3, 4))
REP = Person(id=b"r" * 16, login="rep", role=Role.REP, territories=frozenset({NORTH}), manager=None, active=True)
DAY = date(2026, 11, 30)
TREE: dict[bytes, bytes | None] = {NORTH: None, COAST: NORTH, PORT: COAST, SOUTH: None}


def territories(company: Company, person: Person = REP) -> set[str]:
    reach = company.reach(person)
    assert reach is not None
    return {name for name in reach if name.startswith("terr:")}


def told(*ids: bytes) -> set[str]:
    return {f"terr:{as_text(each)}" for each in ids}


def test_whoever_has_a_territory_has_all_below_it() -> None:
    assert territories(Company({REP.id: REP}, TREE, (), DAY)) == told(NORTH, COAST, PORT)


def test_territories_in_a_circle_are_no_trap() -> None:
    circle = {NORTH: PORT, COAST: NORTH, PORT: COAST, SOUTH: None}
    assert territories(Company({REP.id: REP}, circle, (), DAY)) == told(NORTH, COAST, PORT)


def test_somebody_who_has_left_sees_nothing() -> None:
    gone = replace(REP, active=False)
    assert Company({gone.id: gone}, TREE, (), DAY).reach(gone) == frozenset()
