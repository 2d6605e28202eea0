"""One-time codes: short enough to read over the telephone, kept as hashes, used once."""

import hashlib
import secrets
from typing import Final

from sqlalchemy import ColumnElement, Connection, insert, select, update

from fieldcrm.domain.errors import RuleBroken
from sync_server import audit
from sync_server.audit import Act, Deed
from sync_server.centre import Centre
from sync_server.store.tables import invites

LETTERS: Final = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
LENGTH: Final = 12
MINUTES: Final = 60 * 24 * 7


def invite(centre: Centre, login: str, minutes: int) -> tuple[str, int]:
    """A fresh code for a person, and when it ends (milliseconds since 1970)."""
    if minutes < 1:
        raise RuleBroken("invite.minutes", str(minutes), "minutes")
    code = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
    expires_ms = centre.now_ms() + minutes * 60_000
    centre.again(lambda: _keep(centre, login, code, expires_ms))
    return code, expires_ms


def _keep(centre: Centre, login: str, code: str, expires_ms: int) -> None:
    users = centre.tables["user"]
    with centre.write() as connection:
        row = connection.execute(select(users).where(users.c.login == login, users.c["_del"] == 0)).mappings().first()
        if row is None:
            raise RuleBroken("record.missing", f"user {login}", "login")
        if not row["active"]:
            raise RuleBroken("user.disabled", login, "login")
        connection.execute(insert(invites).values(hash=_hash(code), user=row["id"], expires_ms=expires_ms))
        audit.link(connection, centre.now_ms(), Deed(act=Act.INVITED, about=row["id"]))


def whose(connection: Connection, code: str, now_ms: int) -> bytes | None:
    """Whom the code is for. None when it is unknown, used or too old."""
    return connection.scalar(select(invites.c.user).where(*_good(code, now_ms)))


def use(connection: Connection, code: str, now_ms: int) -> bytes | None:
    """Whom the code was for; from now on it is used."""
    user = whose(connection, code, now_ms)
    done = connection.execute(update(invites).where(*_good(code, now_ms)).values(used_ms=now_ms))
    return user if done.rowcount == 1 else None


def _good(code: str, now_ms: int) -> tuple[ColumnElement[bool], ...]:
    return invites.c.hash == _hash(code), invites.c.used_ms.is_(None), invites.c.expires_ms > now_ms


def _hash(code: str) -> bytes:
    """A code has 59 bits of chance and a few attempts a minute: a plain hash keeps it."""
    return hashlib.sha256(code.strip().upper().encode()).digest()
