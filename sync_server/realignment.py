"""Many customers go to other territories: looked at as a whole, then moved a few at a time while devices exchange."""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Select, select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_text
from fieldcrm.domain.people import Territory, User
from fieldcrm.protocol.messages import Op
from sync_server import csv_rows, office
from sync_server.centre import Centre
from sync_server.csv_rows import Problem

STEP: Final = 25
"""So many customers with all that is theirs are moved in one transaction; whoever sends meanwhile waits no longer."""

REST_S: Final = 0.12
"""Seconds between two steps, in which others write. Whoever waits for a SQLite file looks again every tenth of a
second: a job that began its next step at once kept laptops out for 24 seconds."""

COLUMNS: Final = ("account", "territory", "owner", "from")
NOBODY: Final = "-"
"""Stands in the column `owner` where there is to be none; with nothing there it stays as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """Where a customer is to go, and the fields that say so; an `owner` that is not among them stays.

    With `only_from` it is moved only while it stands in that territory, be that none.
    """

    account: bytes
    territory: str
    fields: Mapping[str, str | None]
    only_from: tuple[bytes | None] | None = None

    def asks_of(self, centre: Centre, row: Mapping[str, Any]) -> Mapping[str, str | None]:
        """What of it is otherwise in the row as it stands."""
        spec = centre.registry[Account]
        return {name: value for name, value in self.fields.items() if spec.by_name[name].plain(value) != row[name]}

    def may_take(self, row: Mapping[str, Any]) -> bool:
        """Whether the customer stands where it is to be moved from."""
        return self.only_from is None or row["territory"] == self.only_from[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Realigned:
    """How many customers went to each territory, by its code, how many were there already, and how many stayed since
    they are not where they were to be moved from, or not there any more."""

    moved: Mapping[str, int]
    stood: int
    elsewhere: int


def of_file(centre: Centre, path: Path) -> list[Aim]:
    """What a file with the columns `account`, `territory` and perhaps `owner` and `from` asks for.

    Raises BadFile with every place that is wrong; an empty territory is none, an empty owner whoever it is.
    """
    if not path.exists():
        raise RuleBroken("file.missing", str(path), "file")
    reading = _Reading(centre, path.name)
    aims = [reading.aim(number, row) for number, row in csv_rows.rows(path, COLUMNS, COLUMNS[:2])]
    csv_rows.must_be_none(reading.problems)
    return [aim for aim in aims if aim is not None]


def between(centre: Centre, source: str, target: str) -> list[Aim]:
    """All customers of one territory into another; those of territories below it stay."""
    with centre.read() as connection:
        known = _ids(centre, connection, Territory, "code")
        for code, field in ((source, "from"), (target, "to")):
            if code not in known:
                raise RuleBroken("reference.missing", f"territory {code}", field)
        table = centre.tables["account"]
        mine = select(table.c.id).where(table.c["_del"] == 0, table.c.territory == known[source]).order_by(table.c.id)
        to = {"territory": as_text(known[target])}
        return [Aim(account=id, territory=target, fields=to) for id in connection.scalars(mine)]


def parts(aims: Sequence[Aim], most: int) -> Iterator[Sequence[Aim]]:
    """So many at a time."""
    for first in range(0, len(aims), most):
        yield aims[first : first + most]


def _to_nobody(*_: int) -> None:
    """Nobody wants to know how far it is."""


def realign(
    centre: Centre,
    aims: Sequence[Aim],
    told: Callable[[int, int], object] = _to_nobody,
    rest: Callable[[float], object] = time.sleep,
) -> Realigned:
    """Move them, step by step: one that is cut short goes on where it was when it is asked for again.

    After each step it is `told` how many of how many have been looked at; between two of them it lets others in.
    """
    moved: Counter[str] = Counter()
    elsewhere = done = 0
    for some in parts(aims, STEP):
        if done:
            rest(REST_S)
        gone, left = centre.again(partial(_step, centre, some))
        moved.update(gone)
        elsewhere += left
        done += len(some)
        told(done, len(aims))
    return Realigned(moved=moved, stood=len(aims) - moved.total() - elsewhere, elsewhere=elsewhere)


def standing(centre: Centre, connection: Connection, aims: Sequence[Aim]) -> dict[bytes, Mapping[str, Any]]:
    """The customers of a step as they stand now, by their ids; those that are gone are not among them."""
    return _found(connection, _query(centre, aims))


def _query(centre: Centre, aims: Sequence[Aim]) -> Select[Any]:
    table = centre.tables["account"]
    return select(table).where(table.c.id.in_([aim.account for aim in aims]), table.c["_del"] == 0)


def _found(connection: Connection, query: Select[Any]) -> dict[bytes, Mapping[str, Any]]:
    return {row["id"]: dict(row) for row in connection.execute(query).mappings()}


def _held(centre: Centre, connection: Connection, aims: Sequence[Aim]) -> dict[bytes, Mapping[str, Any]]:
    """The same, and they stay so until the commit: who moves one of them meanwhile waits."""
    table = centre.tables["account"]
    return _found(connection, _query(centre, aims).order_by(table.c.id).with_for_update())


def _step(centre: Centre, aims: Sequence[Aim]) -> tuple[list[str], int]:
    """The territories to which customers have gone, and how many stayed where they are."""
    gone, ops, left = list[str](), list[Op](), 0
    with centre.write() as connection:
        rows = _held(centre, connection, aims)
        for aim in aims:
            row = rows.get(aim.account)
            asked = None if row is None else aim.asks_of(centre, row)
            if row is None or asked is None or (asked and not aim.may_take(row)):
                left += 1
            elif asked:
                gone.append(aim.territory)
                ops.append(office.update_op(centre.registry[Account], as_text(aim.account), row["_rv"], asked))
        if ops:
            office.take(centre, connection, ops)
    return gone, left


class _Reading:
    """Turns the names in a file into what they name, and keeps what is wrong with it."""

    def __init__(self, centre: Centre, file: str) -> None:
        self._file = file
        self.problems: list[Problem] = []
        self._met: set[bytes] = set()
        with centre.read() as connection:
            self._known = {
                "account": {**_gone(centre, connection), **_ids(centre, connection, Account, "number")},
                "territory": _ids(centre, connection, Territory, "code"),
                "owner": _ids(centre, connection, User, "login"),
            }
        self._known["from"] = self._known["territory"]

    def aim(self, number: int, row: Mapping[str, str] | Problem) -> Aim | None:
        """What a row asks for, or None where something in it is wrong."""
        if isinstance(row, Problem):
            self.problems.append(row)
            return None
        named = {column: name for column, name in row.items() if column == "account" or name not in ("", NOBODY)}
        found = {column: self._id(number, column, name) for column, name in named.items()}
        account = found.pop("account")
        if account is None or None in found.values():
            return None
        was = (found.pop("from", None),) if "from" in row else None
        if account in self._met:
            self._wrong(number, "account", f"{row['account']} stands there twice")
        self._met.add(account)
        fields = {"territory": None, **{column: as_text(id) for column, id in found.items() if id is not None}}
        fields |= {"owner": None} if row.get("owner") == NOBODY else {}
        return Aim(account=account, territory=row["territory"], fields=fields, only_from=was)

    def _id(self, number: int, column: str, name: str) -> bytes | None:
        found = self._known[column].get(name)
        if found is None:
            self._wrong(number, column, f"there is no {column} {name}")
        return found

    def _wrong(self, number: int, column: str, reason: str) -> None:
        self.problems.append(Problem(file=self._file, row=number, column=column, reason=reason))


def _gone(centre: Centre, connection: Connection) -> dict[str, bytes]:
    """Customers that are deleted, by their numbers: one who left between a plan and its way back stops no other."""
    table = centre.tables["account"]
    rows = connection.execute(select(table.c.number, table.c.id).where(table.c["_del"] != 0))
    return {number: id for number, id in rows if number}


def _ids(centre: Centre, connection: Connection, kind: type, name: str) -> dict[str, bytes]:
    """The living records of a kind by what people call them."""
    table = centre.tables[centre.registry[kind].name]
    rows = connection.execute(select(table.c[name], table.c.id).where(table.c["_del"] == 0))
    return {called: id for called, id in rows if called}
