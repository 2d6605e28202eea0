"""Whom the centre lets see what, worked out from people and territories alone."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import create_engine, insert
from sqlcipher3 import dbapi2

from fieldcrm.domain.ids import SubstitutionId, UserId, as_text
from fieldcrm.domain.marks import Policy
from fieldcrm.domain.people import Role
from fieldcrm.domain.substitutions import Substitution
from fieldcrm.registry.catalogue import REGISTRY
from sync_server.scope import ORG, SERVER, UNASSIGNED, Company, Person, home, read_company
from sync_server.store.tables import domain_tables

NORTH, COAST, PORT, SOUTH = (bytes([number]) * 16 for number in (1, 2, 3, 4))
NOTHING = list[bytes]()
REP = Person(id=b"r" * 16, login="rep", role=Role.REP, territories=frozenset({NORTH}), manager=None, active=True)
BOSS = replace(REP, id=b"b" * 16, login="boss", role=Role.MANAGER, territories=frozenset())
AWAY = replace(REP, id=b"a" * 16, login="away", territories=frozenset({SOUTH}))
DAY = date(2026, 11, 30)
TREE: dict[bytes, bytes | None] = {NORTH: None, COAST: NORTH, PORT: COAST, SOUTH: None}


def people(*others: Person) -> dict[bytes, Person]:
    return {each.id: each for each in (REP, *others)}


def stands_in(absent: bytes = AWAY.id, substitute: bytes = REP.id, first: int = 30, last: int = 30) -> Substitution:
    """On those days of November; a day before and a day after is the office's usual."""
    return Substitution(
        id=SubstitutionId(as_text(b"s" * 16)),
        absent=UserId(as_text(absent)),
        substitute=UserId(as_text(substitute)),
        first_day=date(2026, 11, first),
        last_day=date(2026, 11, last),
    )


def user(id: bytes) -> str:
    return f"user:{as_text(id)}"


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


def test_everybody_has_what_is_the_companys_and_their_own() -> None:
    company = Company({REP.id: REP}, TREE, (), DAY)
    assert company.reach(REP) == frozenset({ORG, user(REP.id), *told(NORTH, COAST, PORT)})
    assert [company.may(REP, each) for each in (ORG, user(REP.id), *told(SOUTH), UNASSIGNED)] == [
        True,
        True,
        False,
        False,
    ]


def test_a_manager_has_what_is_their_reports_and_theirs_in_turn_and_nobody_else_has() -> None:
    rep, below = replace(REP, manager=BOSS.id), replace(AWAY, manager=REP.id)
    company = Company({each.id: each for each in (rep, below, BOSS)}, TREE, (), DAY)
    assert company.reach(BOSS) == frozenset({ORG, user(BOSS.id), user(REP.id), user(AWAY.id)})
    assert user(AWAY.id) not in (company.reach(rep) or ())


@pytest.mark.parametrize(("role", "own"), [(Role.ADMIN, [NORTH]), (Role.ADMIN, NOTHING), (Role.CLERK, NOTHING)])
def test_an_administrator_and_a_clerk_bound_to_no_territory_see_everything(role: Role, own: list[bytes]) -> None:
    person = replace(REP, role=role, territories=frozenset(own))
    company = Company({REP.id: person}, TREE, (), DAY)
    assert company.reach(person) is None
    assert company.may(person, UNASSIGNED)


@pytest.mark.parametrize(("role", "own"), [(Role.CLERK, [SOUTH]), (Role.REP, NOTHING), (Role.MANAGER, NOTHING)])
def test_nobody_else_does(role: Role, own: list[bytes]) -> None:
    person = replace(REP, role=role, territories=frozenset(own))
    assert territories(Company({REP.id: person}, TREE, (), DAY), person) == told(*own)


def test_who_stands_in_has_the_territories_of_who_is_away_and_not_what_is_their_own() -> None:
    reach = Company(people(AWAY), TREE, [stands_in()], DAY).reach(REP) or frozenset()
    assert told(SOUTH) < reach
    assert user(AWAY.id) not in reach


@pytest.mark.parametrize(
    "substitution",
    [
        stands_in(first=26, last=28),  # it is over
        stands_in(substitute=BOSS.id),  # somebody else does
        stands_in(absent=b"?" * 16),  # for nobody who is there
    ],
)
def test_nobody_else_has_them(substitution: Substitution) -> None:
    assert territories(Company(people(AWAY), TREE, [substitution], DAY)) == told(NORTH, COAST, PORT)


def test_who_stands_in_for_the_substitute_of_another_does_not_stand_in_for_that_one() -> None:
    both = [stands_in(), stands_in(absent=BOSS.id, substitute=AWAY.id), stands_in(absent=REP.id, substitute=BOSS.id)]
    company = Company(people(AWAY, BOSS), TREE, both, DAY)
    assert territories(company, BOSS) == told(NORTH, COAST, PORT)


def test_what_somebody_saw_lately_is_that_of_whom_they_stood_in_for() -> None:
    company = Company(people(AWAY), TREE, [stands_in(first=1, last=3)], DAY)
    assert company.lately(REP, date(2026, 11, 4)) == told(SOUTH)
    assert company.lately(REP, date(2026, 11, 5)) == frozenset()


def test_the_server_speaks_for_the_office_and_a_rep_says_only_what_is_everybodys_to_say() -> None:
    assert (SERVER.speaks_for_the_office, REP.speaks_for_the_office) == (True, False)
    assert [SERVER.may_say(each) for each in (Policy.ADMIN, None)] == [True, True]
    assert [REP.may_say(each) for each in (Policy.OFFICE, Policy.LATER, None)] == [False, True, True]


def row(kind: str, id: bytes, **fields: object) -> dict[str, object]:
    columns = {each.name: each.plain_default for each in REGISTRY.by_name[kind].columns}
    return {**columns, "id": id, "_rv": 1, "_b": 1, "_seq": 1, "_del": 0, **fields}


def a_user(id: bytes, login: str, **fields: object) -> dict[str, object]:
    return row("user", id, **{"login": login, "name": login, "role": "rep", "territories": "[]", "active": 1, **fields})


DAYS = {"first_day": "2026-11-28", "last_day": "2026-11-29", "days_before": 2, "days_after": 3}
WHO = {"absent": AWAY.id, "substitute": REP.id}
ROWS = {
    "user": [
        a_user(REP.id, "rep", territories=f'["{as_text(NORTH)}"]', manager=BOSS.id),
        a_user(BOSS.id, "boss", role="bishop", active=0),
        a_user(AWAY.id, "away", _del=1),
    ],
    "territory": [
        row("territory", NORTH, code="N", name="North"),
        row("territory", COAST, code="C", name="Coast", parent=NORTH),
        row("territory", SOUTH, code="S", name="South", _del=1),
    ],
    "substitution": [
        row("substitution", b"s" * 16, **WHO, **DAYS),
        row("substitution", b"d" * 16, **WHO, **DAYS, _del=1),
    ],
}


def test_the_company_is_read_as_it_stands_in_the_tables_without_what_was_deleted() -> None:
    tables = domain_tables(REGISTRY)
    with create_engine("sqlite://", module=dbapi2).begin() as connection:
        for kind, rows in ROWS.items():
            tables[kind].create(connection)
            connection.execute(insert(tables[kind]), rows)
        company = read_company(connection, tables, DAY)
    boss = replace(BOSS, role=Role.UNKNOWN, active=False)
    expected = replace(stands_in(first=28, last=29), days_before=2, days_after=3)
    assert company.people == {REP.id: replace(REP, manager=BOSS.id), BOSS.id: boss}
    assert (company.parents, company.substitutions, company.day) == ({NORTH: None, COAST: NORTH}, [expected], DAY)


def lives(kind: str, above: str | None = None, /, **fields: object) -> str:
    spec = REGISTRY.by_name[kind]
    return home(spec, {spec.by_name[name].column: value for name, value in fields.items()}, above)


def test_a_row_lives_with_its_owner_on_its_route_or_with_its_person() -> None:
    assert lives("contact", "terr:1") == "terr:1"
    assert lives("account", "terr:1", territory=NORTH) == "terr:1"
    assert {lives("account", territory=NORTH)} == told(NORTH)
    assert lives("account", territory=None) == lives("account") == UNASSIGNED
    assert lives("account", owner=REP.id) == user(REP.id)
    assert lives("product") == lives("contact") == ORG
    assert lives("activity", user=REP.id) == user(REP.id)
    assert lives("activity", user=None) == UNASSIGNED
