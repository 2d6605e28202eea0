"""What moving many customers would do, before anything is moved; and the file by which it is undone."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, func, select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import VisitStatus
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.orders import NEXT, OrderStatus
from sync_server import csv_rows, disk
from sync_server.centre import Centre
from sync_server.realignment import COLUMNS, NOBODY, Aim, parts, standing
from sync_server.scope import Company, Person, home

OPEN: Final = frozenset(
    status for status, later in NEXT.items() if later and status not in (OrderStatus.DELIVERED, OrderStatus.INVOICED)
)
"""What somebody has still to see to."""

AT_A_TIME: Final = 1_000
"""So many are looked at together: nobody waits for whoever only reads."""

Way = tuple[str, str]
"""From which territory to which, by their codes; nothing where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How many customers somebody who is bound to territories would see that they do not see now, and lose."""

    login: str
    gains: int
    loses: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreseen:
    """How many customers would move and which way, what of theirs is under way, and what that is to whom.

    `stood` are where they are to be already; those `elsewhere` would stay.
    """

    ways: Mapping[Way, int]
    stood: int
    elsewhere: int
    open_orders: int
    planned_visits: int
    people: Sequence[Change]

    @property
    def customers(self) -> int:
        """So many would be moved, or go to another owner."""
        return sum(self.ways.values())


@dataclass(frozen=True, slots=True)
class _Move:
    aim: Aim
    row: Mapping[str, Any]


def foreseen(centre: Centre, aims: Sequence[Aim]) -> Foreseen:
    """Nothing is moved by it; what devices send meanwhile may make it another."""
    ways, homes = Counter[Way](), Counter[Way]()
    stood = elsewhere = orders = visits = 0
    with centre.read() as connection:
        codes = _names(centre, connection, "territory", "code")
        for some in parts(aims, AT_A_TIME):
            rows = standing(centre, connection, some)
            moves = list(_moves(centre, some, rows))
            left = sum(aim.account not in rows for aim in some) + _barred(centre, some, rows)
            stood += len(some) - len(moves) - left
            elsewhere += left
            ways.update((codes.get(move.row["territory"], ""), move.aim.territory) for move in moves)
            homes.update(_homes(centre, moves))
            ids = [move.aim.account for move in moves]
            orders += _count(centre, connection, "order", ids, OPEN)
            visits += _count(centre, connection, "visit", ids, (VisitStatus.PLANNED,))
        people = list(_changes(centre.company(connection), homes))
    return Foreseen(
        ways=ways, stood=stood, elsewhere=elsewhere, open_orders=orders, planned_visits=visits, people=people
    )


def keep_back(centre: Centre, aims: Sequence[Aim], path: Path) -> int:
    """Write where each customer stands that will be moved, as a plan that moves it back while nobody else has moved it
    since; says how many they are.

    One that was cut short and is asked for again finds the file, and leaves it as it is. Raises RuleBroken where
    another file is there or none can be written; then nothing is to be moved.
    """
    with centre.read() as connection:
        rows = list(_back(centre, connection, aims))
    if not rows:
        return 0
    if path.exists():
        if not _ways_back(path).issuperset((number, aim) for number, _, _, aim in rows):
            raise RuleBroken("file.exists", str(path), "back")
        return len(rows)
    try:
        with disk.beside(path) as partial, partial.open("w", encoding="utf-8", newline="") as file:
            out = csv.writer(file, lineterminator="\n")
            out.writerow(COLUMNS)
            out.writerows(rows)
    except OSError as error:
        raise RuleBroken("file.unwritable", f"{path}: {error.strerror}", "back") from error
    return len(rows)


def _ways_back(path: Path) -> set[tuple[str, str]]:
    """Which customers a file moves back, and from where: from anywhere else it would not."""
    rows = csv_rows.rows(path, COLUMNS, COLUMNS[:2])
    return {(row["account"], row.get("from", "")) for _, row in rows if isinstance(row, dict)}


def _back(centre: Centre, connection: Connection, aims: Sequence[Aim]) -> Iterator[tuple[str, str, str, str]]:
    codes, logins = (_names(centre, connection, *each) for each in (("territory", "code"), ("user", "login")))
    for some in parts(aims, AT_A_TIME):
        for move in _moves(centre, some, standing(centre, connection, some)):
            row = move.row
            owner = logins.get(row["owner"], NOBODY) if "owner" in move.aim.fields else ""
            yield row["number"], codes.get(row["territory"], ""), owner, move.aim.territory


def _moves(centre: Centre, aims: Iterable[Aim], rows: Mapping[bytes, Mapping[str, Any]]) -> Iterator[_Move]:
    for aim in aims:
        row = rows.get(aim.account)
        if row is not None and aim.asks_of(centre, row) and aim.may_take(row):
            yield _Move(aim, row)


def _barred(centre: Centre, aims: Iterable[Aim], rows: Mapping[bytes, Mapping[str, Any]]) -> int:
    here = ((aim, rows[aim.account]) for aim in aims if aim.account in rows)
    return sum(bool(aim.asks_of(centre, row)) and not aim.may_take(row) for aim, row in here)


def _homes(centre: Centre, moves: Iterable[_Move]) -> Iterator[Way]:
    """The bucket each customer lives in, and the one it would live in."""
    spec = centre.registry[Account]
    for move in moves:
        asked = {name: spec.by_name[name].plain(value) for name, value in move.aim.fields.items()}
        was, becomes = (
            {each.column: row[each.name] for each in spec.columns} for row in (move.row, {**move.row, **asked})
        )
        yield home(spec, was, None), home(spec, becomes, None)


def _changes(company: Company, homes: Mapping[Way, int]) -> Iterator[Change]:
    for person in sorted(company.people.values(), key=lambda each: each.login):
        if person.active and not person.sees_everything:
            gains, loses = _seen(company, person, homes)
            if gains or loses:
                yield Change(login=person.login, gains=gains, loses=loses)


def _seen(company: Company, person: Person, homes: Mapping[Way, int]) -> tuple[int, int]:
    told = [(company.may(person, was), company.may(person, becomes), count) for (was, becomes), count in homes.items()]
    gains = sum(count for had, has, count in told if has and not had)
    return gains, sum(count for had, has, count in told if had and not has)


def _count(
    centre: Centre, connection: Connection, kind: str, accounts: Sequence[bytes], statuses: Iterable[str]
) -> int:
    table = centre.tables[kind]
    theirs = (table.c.account.in_(accounts), table.c["_del"] == 0, table.c.status.in_([str(each) for each in statuses]))
    return connection.scalar(select(func.count()).where(*theirs)) or 0


def _names(centre: Centre, connection: Connection, kind: str, name: str) -> dict[bytes, str]:
    table = centre.tables[kind]
    return {row[0]: row[1] for row in connection.execute(select(table.c.id, table.c[name]))}
