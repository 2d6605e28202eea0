"""Who may see and write what: one predicate over buckets, asked for every op and every bucket."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property
from typing import Any

from sqlalchemy import Connection, Select, Table, select

from fieldcrm.domain.ids import SubstitutionId, UserId, as_bytes, as_text
from fieldcrm.domain.marks import Home, Mark, Policy
from fieldcrm.domain.people import OFFICE_ROLES, Role, may_say
from fieldcrm.domain.substitutions import Substitution
from fieldcrm.protocol.messages import Values
from fieldcrm.registry.reading import EntitySpec

ORG = "org"
UNASSIGNED = "unassigned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A user as far as rights go."""

    id: bytes
    login: str
    role: Role
    territories: frozenset[bytes]
    manager: bytes | None
    active: bool

    @property
    def speaks_for_the_office(self) -> bool:
        """Whether the company's own fields are theirs to write."""
        return self.role in OFFICE_ROLES

    def may_say(self, policy: Policy | None) -> bool:
        """Whether what a field of that policy holds is theirs to say."""
        return may_say(self.role, policy)

    @property
    def sees_everything(self) -> bool:
        """An administrator, and a clerk who is bound to no territory."""
        return self.role is Role.ADMIN or (self.role is Role.CLERK and not self.territories)


SERVER = Person(id=bytes(16), login="server", role=Role.ADMIN, territories=frozenset(), manager=None, active=True)
"""Whoever works on the server itself."""


@dataclass(frozen=True)
class Company:
    """The people, the tree of territories and who stands in for whom, as they stand on a day."""

    people: Mapping[bytes, Person]
    parents: Mapping[bytes, bytes | None]
    substitutions: Sequence[Substitution] = ()
    day: date = date.min
    _known: dict[bytes, frozenset[str]] = field(default_factory=dict[bytes, frozenset[str]])

    @cached_property
    def _below(self) -> Mapping[bytes, list[bytes]]:
        below: dict[bytes, list[bytes]] = {}
        for child, parent in self.parents.items():
            if parent is not None:
                below.setdefault(parent, []).append(child)
        return below

    @cached_property
    def _reports(self) -> Mapping[bytes, list[bytes]]:
        reports: dict[bytes, list[bytes]] = {}
        for person in self.people.values():
            if person.manager is not None:
                reports.setdefault(person.manager, []).append(person.id)
        return reports

    def buckets_of(self, person: Person) -> frozenset[str]:
        """The names of the buckets someone bound to territories may see."""
        if person.id not in self._known:
            own = {ORG, f"user:{as_text(person.id)}"}
            theirs = self._under(person.territories.union(*(each.territories for each in self._away(person, self.day))))
            reports = _tree(self._reports, {person.id}) if person.role is Role.MANAGER else set[bytes]()
            self._known[person.id] = frozenset(own | theirs | {f"user:{as_text(each)}" for each in reports})
        return self._known[person.id]

    def lately(self, person: Person, since: date) -> frozenset[str]:
        """The names of the buckets someone saw after that day for whom they stood in for."""
        return self._under(frozenset(one for each in self._away(person, since) for one in each.territories))

    def _away(self, person: Person, since: date) -> Iterator[Person]:
        """Those the person has stood in for since that day; whoever stands in for these does not count."""
        for each in self.substitutions:
            absent = self.people.get(as_bytes(each.absent))
            if as_bytes(each.substitute) == person.id and each.was_open(since, self.day) and absent is not None:
                yield absent

    def _under(self, territories: frozenset[bytes]) -> frozenset[str]:
        return frozenset(f"terr:{as_text(each)}" for each in _tree(self._below, territories))

    def reach(self, person: Person) -> frozenset[str] | None:
        """The names of the buckets someone may see; None is all there are."""
        if not person.active:
            return frozenset()
        return None if person.sees_everything else self.buckets_of(person)

    def may(self, person: Person, bucket: str) -> bool:
        """THE predicate: whether this person may see, and so write, what lives in that bucket."""
        reach = self.reach(person)
        return reach is None or bucket in reach


def _tree(below: Mapping[bytes, list[bytes]], roots: "frozenset[bytes] | set[bytes]") -> set[bytes]:
    """The roots and everything under them; a circle ends where it began."""
    found: set[bytes] = set()
    ahead = list(roots)
    while ahead:
        each = ahead.pop()
        if each not in found:
            found.add(each)
            ahead.extend(below.get(each, ()))
    return found


def read_company(connection: Connection, tables: Mapping[str, Table], day: date) -> Company:
    """The company as it stands in the tables on that day."""
    users, territories = tables["user"], tables["territory"]
    people = [
        Person(
            id=row.id,
            login=row.login,
            role=Role(row.role) if row.role in list(Role) else Role.UNKNOWN,
            territories=frozenset(as_bytes(each) for each in json.loads(row.territories)),
            manager=row.manager,
            active=bool(row.active),
        )
        for row in connection.execute(_living(users))
    ]
    parents = {row.id: row.parent for row in connection.execute(_living(territories))}
    return Company({each.id: each for each in people}, parents, _substitutions(connection, tables), day)


@cache
def _living(table: Table) -> Select[Any]:
    return select(table).where(table.c["_del"] == 0)


def _substitutions(connection: Connection, tables: Mapping[str, Table]) -> list[Substitution]:
    table = tables["substitution"]
    return [
        Substitution(
            id=SubstitutionId(as_text(row.id)),
            absent=UserId(as_text(row.absent)),
            substitute=UserId(as_text(row.substitute)),
            first_day=date.fromisoformat(row.first_day),
            last_day=date.fromisoformat(row.last_day),
            days_before=row.days_before,
            days_after=row.days_after,
        )
        for row in connection.execute(_living(table))
    ]


def home(spec: EntitySpec, values: Values, owner: str | None) -> str:
    """The bucket a row lives in: its owner's, its route's, or what its kind says of rows that have neither."""
    if owner is not None:
        return owner
    route = spec.marked(Mark.ROUTE)
    if route is not None and (territory := values.get(route.column)) is not None:
        return f"terr:{as_text(territory)}"
    return _without_route(spec, values)


def _without_route(spec: EntitySpec, values: Values) -> str:
    if spec.told.home is Home.COMPANY:
        return ORG
    whose = spec.marked(Mark.WRITER if spec.told.home is Home.WRITER else Mark.KEEPER)
    person = values.get(whose.column) if whose is not None else None
    return UNASSIGNED if person is None else f"user:{as_text(person)}"
