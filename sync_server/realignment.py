"""Many customers go to other territories: looked at as a whole, then moved a few at a time while devices exchange."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_text
from fieldcrm.domain.people import Territory, User
from fieldcrm.protocol.messages import Op
from sync_server import csv_rows, office
from sync_server.centre import Centre
from sync_server.csv_rows import Problem

STEP: Final = 100
"""So many customers with all that is theirs are moved in one transaction; whoever sends meanwhile waits no longer."""

COLUMNS: Final = ("account", "territory", "owner")


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """Where a customer is to go, and the fields that say so; an `owner` that is not among them stays."""

    account: bytes
    territory: str
    fields: Mapping[str, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Realigned:
    """How many customers went to each territory, by its code, and how many were there already."""

    moved: Mapping[str, int]
    stood: int


def of_file(centre: Centre, path: Path) -> list[Aim]:
    """What a file with the columns `account`, `territory` and perhaps `owner` asks for.

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


def realign(centre: Centre, aims: Sequence[Aim]) -> Realigned:
    """Move them, step by step: one that is cut short goes on where it was when it is asked for again."""
    moved: Counter[str] = Counter()
    for first in range(0, len(aims), STEP):
        moved.update(centre.again(partial(_step, centre, aims[first : first + STEP])))
    return Realigned(moved=moved, stood=len(aims) - moved.total())


def _step(centre: Centre, aims: Sequence[Aim]) -> list[str]:
    """The territories to which customers have gone."""
    with centre.write() as connection:
        table = centre.tables["account"]
        query = select(table).where(table.c.id.in_([aim.account for aim in aims]), table.c["_del"] == 0)
        standing = {row["id"]: dict(row) for row in connection.execute(query).mappings()}
        asked = [(aim, _op(centre, standing[aim.account], aim)) for aim in aims if aim.account in standing]
        changes = [(aim.territory, op) for aim, op in asked if op is not None]
        if changes:
            office.take(centre, connection, [op for _, op in changes])
    return [territory for territory, _ in changes]


def _op(centre: Centre, row: Mapping[str, Any], aim: Aim) -> Op | None:
    spec = centre.registry[Account]
    new = {name: value for name, value in aim.fields.items() if spec.by_name[name].plain(value) != row[name]}
    return office.update_op(spec, as_text(aim.account), row["_rv"], new) if new else None


class _Reading:
    """Turns the names in a file into what they name, and keeps what is wrong with it."""

    def __init__(self, centre: Centre, file: str) -> None:
        self._file = file
        self.problems: list[Problem] = []
        self._met: set[bytes] = set()
        with centre.read() as connection:
            self._known = {
                "account": _ids(centre, connection, Account, "number"),
                "territory": _ids(centre, connection, Territory, "code"),
                "owner": _ids(centre, connection, User, "login"),
            }

    def aim(self, number: int, row: Mapping[str, str] | Problem) -> Aim | None:
        """What a row asks for, or None where something in it is wrong."""
        if isinstance(row, Problem):
            self.problems.append(row)
            return None
        found = {column: self._id(number, column, name) for column, name in row.items() if name or column == "account"}
        account = found.pop("account")
        if account is None or None in found.values():
            return None
        if account in self._met:
            self._wrong(number, "account", f"{row['account']} stands there twice")
        self._met.add(account)
        fields = {"territory": None, **{column: as_text(id) for column, id in found.items() if id is not None}}
        return Aim(account=account, territory=row["territory"], fields=fields)

    def _id(self, number: int, column: str, name: str) -> bytes | None:
        found = self._known[column].get(name)
        if found is None:
            self._wrong(number, column, f"there is no {column} {name}")
        return found

    def _wrong(self, number: int, column: str, reason: str) -> None:
        self.problems.append(Problem(file=self._file, row=number, column=column, reason=reason))


def _ids(centre: Centre, connection: Connection, kind: type, name: str) -> dict[str, bytes]:
    """The living records of a kind by what people call them."""
    table = centre.tables[centre.registry[kind].name]
    rows = connection.execute(select(table.c[name], table.c.id).where(table.c["_del"] == 0))
    return {called: id for called, id in rows if called}
