"""Who sees and writes what: every kind there is, each role, wherever a row lives, both ways; and who is turned away.

The table is made from the declarations: a kind that is added is asked about by itself. What is expected is told here
anew, from docs/PROTOCOL.md, and not by the code that decides.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import count
from typing import Any, Final

import pytest
from sqlalchemy import select, update

from fieldcrm.domain.ids import UserId, as_bytes
from fieldcrm.domain.marks import Mark, Policy
from fieldcrm.domain.people import Role, User
from fieldcrm.protocol.backfill import BackfillRequest
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.hubs import CarryRequest
from fieldcrm.protocol.leasing import LeaseRequest
from fieldcrm.protocol.messages import FileGet, FilePut, Op, Plain, Values, VerifyRequest
from fieldcrm.protocol.versions import PROTOCOL, SCHEMA
from fieldcrm.protocol.wiping import WipeRequest
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from sync_server import edits, office
from sync_server.carried import carried
from sync_server.devices import COURIER
from sync_server.endpoints import files as file_ways
from sync_server.endpoints.backfill import tell
from sync_server.endpoints.lease import give_back
from sync_server.endpoints.verify import compare
from sync_server.endpoints.wipe import wipe
from sync_server.scope import SERVER
from sync_server.store.tables import devices
from tests.support.callers import Caller, edit, insert, remove
from tests.support.centres import BOSS, CARL, EAST, EDDY, EPOCH, PAM, PUBLIC, WEST, Fleet, numbered, refused

ADA: Final = User(id=UserId(numbered(7)), login="ada", name="Ada Admin", role=Role.ADMIN)
PEOPLE: Final = (PAM, BOSS, EDDY, CARL, ADA)
OFFICE: Final = (BOSS, CARL, ADA)
LATELY: Final = "the west until lately"
SEES: Final[Mapping[str, tuple[User, ...]]] = {
    "the company": PEOPLE,
    "the west": (PAM, BOSS, CARL, ADA),
    "the east": (EDDY, CARL, ADA),
    LATELY: (EDDY, CARL, ADA),
    "nowhere": (CARL, ADA),
    "with Pam": (PAM, BOSS, CARL, ADA),
    "with Eddy": (EDDY, CARL, ADA),
}
"""Who sees what lives there: Pam works the west and Bea is above her, Eddy the east; Carl and Ada are the office's."""

CUSTOMERS: Final = {"the west": WEST, "the east": EAST, LATELY: WEST, "nowhere": None}
AUTHORS: Final = {"the west": PAM, "with Pam": PAM}
"""In whose name a row there stands; elsewhere it is Eddy's."""

BY_MANY: Final = frozenset(Policy) - {Policy.OFFICE, Policy.ADMIN, Policy.AUTHOR, Policy.NEVER, Policy.DERIVED}
LATER: Final = 2**40
PLAIN: Final[Mapping[str, Plain]] = {
    "day": "2026-11-24",
    "moment": "2026-11-24T09:00:00.000000Z",
    "decimal": 10_000,
    "number": 1,
    "period": "2026-11",
    "flag": 0,
}

Row = tuple[str, EntitySpec, bytes]
"""Where it lives, what it is, its id."""


class Table:
    """A row of every kind in every place it can live in."""

    def __init__(self, fleet: Fleet) -> None:
        self.fleet = fleet
        self.rows: list[Row] = []
        self.values: dict[bytes, Values] = {}
        self._numbers = count(5_000)
        self._ids: dict[tuple[str, str], bytes] = {}
        for spec in REGISTRY:
            for place in _places(spec):
                self._add(place, spec)
        office.load(fleet.centre, ((spec, id, self.values[id]) for _, spec, id in self.rows))
        moved = self.values[self._ids[LATELY, "account"]]
        number = str(moved[REGISTRY.by_name["account"].by_name["number"].column])
        edits.change(fleet.centre, REGISTRY.by_name["account"], SERVER, number, {"territory": EAST.code})

    def _add(self, place: str, spec: EntitySpec) -> None:
        id = next(self._numbers).to_bytes(16)
        self._ids[place, spec.name] = id
        self.values[id] = self.new(place, spec)
        self.rows.append((place, spec, id))

    def new(self, place: str, spec: EntitySpec) -> Values:
        """What a row of that kind, there, has to say."""
        told: Values = {each.column: each.plain_default for each in spec.columns}
        told |= {each.column: self._plain(place, each) for each in spec.columns if each.required or each.leans}
        return told

    def insert(self, place: str, spec: EntitySpec) -> Op:
        """One more of that kind there."""
        told = {spec.by_column[column].name: value for column, value in self.new(place, spec).items()}
        said = {name: value for name, value in told.items() if value is not None}
        return insert(spec.name, next(self._numbers).to_bytes(16), **said)

    def _plain(self, place: str, field: FieldSpec) -> Plain:
        target = REGISTRY.target(field)
        if target is not None:
            return self._named(place, target.name, field)
        if field.codec.choices:
            return field.codec.choices[0]
        return PLAIN.get(field.codec.widget, f"T-{next(self._numbers)}")

    def _named(self, place: str, kind: str, field: FieldSpec) -> bytes | None:
        if kind == "user":
            return as_bytes(AUTHORS.get(place, EDDY).id)
        if kind == "territory" and Mark.ROUTE in field.marks:
            territory = CUSTOMERS[place]
            return as_bytes(territory.id) if territory is not None else None
        return self._ids.get((place, kind)) or self._ids.get(("the company", kind))

    def asked(self) -> Iterator[tuple[Row, FieldSpec]]:
        """Of each row the first plain column of each policy."""
        for place, spec, id in self.rows:
            chosen: dict[Policy | None, FieldSpec] = {}
            for field in spec.columns:
                if _is_plain(field):
                    chosen.setdefault(field.policy, field)
            for field in chosen.values():
                yield (place, spec, id), field

    def other(self, field: FieldSpec) -> Plain:
        """A value nobody has given it yet."""
        number = next(self._numbers)
        return number if field.codec.widget in ("decimal", "number") else f"said {number}"

    def standing(self) -> dict[bytes, Mapping[str, Any]]:
        """Every row as it is at the centre; one that was deleted is not there."""
        found: dict[bytes, Mapping[str, Any]] = {}
        with self.fleet.centre.read() as connection:
            for table in self.fleet.centre.tables.values():
                rows = connection.execute(select(table).where(table.c["_del"] == 0)).mappings()
                found |= {row["id"]: dict(row) for row in rows}
        return found


def _places(spec: EntitySpec) -> tuple[str, ...]:
    kinds = {spec.name, *(each.name for each in REGISTRY.chain(spec))}
    if "account" in kinds:
        return tuple(CUSTOMERS)
    is_somebodys = spec.marked(Mark.WRITER) is not None and spec.name != "literature"
    return ("with Pam", "with Eddy") if is_somebodys else ("the company",)


def _is_plain(field: FieldSpec) -> bool:
    is_place = field.is_place or field.is_id or field.moves is not None
    return not is_place and field.names is None and field.codec.widget in ("line", "prose", "decimal")


def _may_write(user: User, place: str, spec: EntitySpec, field: FieldSpec) -> bool:
    """What docs/PROTOCOL.md says of an edit by somebody who has seen what stands (§7)."""
    if user not in SEES[place] or spec.name == "device":
        return False
    match field.policy or Policy.ASK:
        case Policy.OFFICE:
            return user in OFFICE
        case Policy.ADMIN:
            return user is ADA
        case Policy.AUTHOR:
            return user in OFFICE or AUTHORS.get(place, EDDY) is user
        case policy:
            return policy in BY_MANY


@pytest.fixture
def table(fleet: Fleet) -> Table:
    spec = REGISTRY[User]
    fields = {each.name: getattr(ADA, each.name) for each in spec.fields[1:]}
    office.write(fleet.centre, [office.insert_op(spec, ADA.id, fields)])
    return Table(fleet)


def test_the_table_has_every_kind(table: Table) -> None:
    assert {spec.name for _, spec, _ in table.rows} == {spec.name for spec in REGISTRY}
    assert len(table.rows) * len(PEOPLE) > 200


def test_everybody_is_told_what_they_may_see_and_nothing_else(table: Table) -> None:
    for user in PEOPLE:
        caller = Caller(table.fleet.centre, f"K{table.fleet.enrol(user)}")
        caller.pull()
        told = {id for _, id in caller.rows}
        wrong = [(place, spec.name) for place, spec, id in table.rows if (id in told) is not (user in SEES[place])]
        assert wrong == [], user.login


def test_everybody_writes_what_they_may_and_nothing_else(table: Table) -> None:
    for user in PEOPLE:
        cells = [(*row, field, table.other(field)) for row, field in table.asked()]
        push(table, user, [edit(spec.name, id, LATER, **{field.name: said}) for _, spec, id, field, said in cells])
        standing = table.standing()
        wrong = [
            (place, spec.name, field.name)
            for place, spec, id, field, said in cells
            if (standing[id][field.name] == said) is not _may_write(user, place, spec, field)
        ]
        assert wrong == [], user.login


def test_nobody_deletes_or_adds_where_they_do_not_see(table: Table) -> None:
    """What somebody adds where they saw until lately is late work, and taken: test_late_work.py."""
    for user in PEOPLE:
        unseen = [row for row in table.rows if user not in SEES[row[0]]]
        removed = push(table, user, [remove(spec.name, id, LATER) for _, spec, id in unseen])
        new = [table.insert(place, spec) for place, spec, _ in unseen if place != LATELY]
        added = push(table, user, new)
        left = table.standing().keys()
        assert [(place, spec.name) for place, spec, id in unseen if id not in left] == [], user.login
        assert [op.table for op in new if op.id in left] == [], user.login
        assert (Result.APPLIED in removed, Result.APPLIED in added) == (False, False), user.login


def push(table: Table, user: User, ops: list[Op]) -> list[int]:
    """Each as a step of its own, all in one request of a new device."""
    caller = Caller(table.fleet.centre, f"K{table.fleet.enrol(user)}")
    sealed = [caller.seal(op, number=number) for number, op in enumerate(ops, 1)]
    return [ack.code for ack in caller.send(*sealed).acks] if sealed else []


# Who is turned away, and at which door


def _ways(fleet: Fleet, code: str) -> dict[str, Callable[[], object]]:
    caller, centre = Caller(fleet.centre, code), fleet.centre
    row = b"r" * 16
    told = VerifyRequest(PROTOCOL, EPOCH, SCHEMA, 1, 0, {})
    return {
        "pull": caller.send,
        "push": lambda: caller.send(caller.seal(remove("account", row, 1))),
        "compare": lambda: compare(centre, code, told, b""),
        "backfill": lambda: tell(centre, code, BackfillRequest(PROTOCOL, EPOCH, SCHEMA, {}), b""),
        "bring a file": lambda: file_ways.put(centre, code, FilePut(PROTOCOL, EPOCH, 22, row), b""),
        "fetch a file": lambda: file_ways.get(centre, code, FileGet(PROTOCOL, EPOCH, 22, row), b""),
        "open again": lambda: give_back(centre, code, LeaseRequest(PROTOCOL, row * 2, b""), b"x" * 9),
        "erase": lambda: wipe(centre, code, WipeRequest(PROTOCOL), b"x" * 9, ""),
        "carry": lambda: carried(centre, code, CarryRequest(PROTOCOL, b"no packet", PUBLIC), b""),
    }


def _put(fleet: Fleet, code: str, status: str) -> None:
    with fleet.centre.write() as connection:
        connection.execute(update(devices).where(devices.c.code == code).values(status=status))


def _leave(fleet: Fleet, user: User) -> None:
    edits.change(fleet.centre, REGISTRY[User], SERVER, user.login, {"active": "no"})


def test_whoever_is_turned_away_is_so_at_every_door(table: Table) -> None:
    fleet = table.fleet
    codes = {user.login: f"K{fleet.enrol(user)}" for user in PEOPLE}
    for code in codes.values():
        for status, refusal in (("revoked", Refusal.REVOKED), ("wiped", Refusal.WIPE)):
            _put(fleet, code, status)
            told = {name: refused(way) for name, way in _ways(fleet, code).items()}
            erase = told.pop("erase")
            assert erase is (None if status == "wiped" else Refusal.NOT_FOUND)
            assert set(told.values()) == {refusal}, told
        _put(fleet, code, "enrolled")
    for user in PEOPLE:
        _leave(fleet, user)
        told = {name: refused(way) for name, way in _ways(fleet, codes[user.login]).items() if name != "erase"}
        assert set(told.values()) == {Refusal.REVOKED}, told
    assert {refused(way) for way in _ways(fleet, "K99").values()} == {Refusal.UNKNOWN_DEVICE}


def test_a_hub_carries_and_does_nothing_else_and_nobody_else_carries(table: Table) -> None:
    fleet = table.fleet
    for user in PEOPLE:
        code = f"K{fleet.enrol(user)}"
        assert refused(_ways(fleet, code)["carry"]) is Refusal.NOT_FOUND
        _put(fleet, code, COURIER)
        told = {name: refused(way) for name, way in _ways(fleet, code).items()}
        assert (told.pop("carry"), told.pop("erase")) == (None, Refusal.NOT_FOUND)
        assert set(told.values()) == {Refusal.REVOKED}, told
        _leave(fleet, user)
        assert refused(_ways(fleet, code)["carry"]) is Refusal.REVOKED
