"""In whose name history stands that names nobody: a diary must be somebody's."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select

from fieldcrm.domain.people import Role
from sync_server.centre import Centre

SIGNED: Final = ("activity", "visit")


@dataclass(frozen=True, slots=True)
class Said:
    """What one row of a file says, and the id it was given."""

    file: str
    row: int
    id: str
    values: dict[str, str]


def sign(centre: Centre, rows: Mapping[str, Sequence[Said]]) -> None:
    """Where the diary's file names nobody, the customer's owner is meant, or an administrator if there is none."""
    unsigned = [said for kind in SIGNED for said in rows.get(kind, ()) if not said.values.get("user", "").strip()]
    if not unsigned:
        return
    owners, admin = _owners(centre, rows.get("account", ())), _administrator(centre)
    for said in unsigned:
        said.values["user"] = owners.get(said.values.get("account", "").strip()) or admin


def _owners(centre: Centre, accounts: Iterable[Said]) -> Mapping[str, str]:
    """Logins by the numbers of accounts, of those that are there and of those that come."""
    table, users = centre.tables["account"], centre.tables["user"]
    query = select(table.c.number, users.c.login).join(users, users.c.id == table.c.owner)
    with centre.read() as connection:
        there = {row.number: row.login for row in connection.execute(query)}
    coming = {said.values.get("number", "").strip(): said.values.get("owner", "").strip() for said in accounts}
    return {**there, **coming}


def _administrator(centre: Centre) -> str:
    users = centre.tables["user"]
    query = select(users.c.login).where(users.c.role == Role.ADMIN.value, users.c["_del"] == 0).order_by(users.c.id)
    with centre.read() as connection:
        return connection.scalar(query) or ""
