"""Who this device is: kept in the encrypted file, written once when it joins."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, update

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.protocol.sums import EPOCH_ROOT
from fieldcrm.store import book
from fieldcrm.store.resealing import number_anew
from fieldcrm.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """A device of one person at one company. `key` is the raw private Ed25519 key, 32 bytes; `packets` the public ones
    of the centre for exchanges in files, or nothing while they are not known."""

    device: str
    device_code: str
    user: str
    login: str
    company: str
    server: str
    epoch: bytes
    key: bytes
    incarnation: int = 1
    branch: int = 0
    packets: bytes = b""


def identity(connection: Connection) -> Identity | None:
    """Who this device is, or None before it has joined."""
    return _identity(book.CONTROL.one(connection))


def _identity(row: Any) -> Identity | None:
    if row.device is None:
        return None
    return Identity(
        device=as_text(row.device),
        device_code=row.device_code,
        user=as_text(row.user),
        login=row.login,
        company=row.company,
        server=row.server,
        epoch=row.epoch,
        key=row.key,
        incarnation=row.incarnation,
        branch=row.branch,
        packets=row.packets or b"",
    )


def must_identity(connection: Connection) -> Identity:
    """Who this device is; refused before it has joined."""
    return must_be_known(book.CONTROL.one(connection))


def must_be_known(control: Any) -> Identity:
    """The same from what was read."""
    found = _identity(control)
    if found is None:
        raise RuleBroken("device.not_enrolled")
    return found


def join(store: Store, who: Identity) -> None:
    """Remember who we are; a store joins once, so that two people's data never mix."""
    with store.apply() as applying:
        if identity(applying.connection) is not None:
            raise RuleBroken("device.already_enrolled")
        _become(applying.connection, who)
        applying.connection.execute(
            update(book.control).values(epoch=who.epoch, incarnation=who.incarnation, branch=who.branch)
        )


def join_again(store: Store, who: Identity) -> None:
    """Go on as another device of the same person at the same company; all that waits is sent by it.

    The epoch stays: what the centre has lost since is learnt at the next exchange, as by any other device.
    """
    with store.apply() as applying:
        before = must_identity(applying.connection)
        if before.user != who.user:
            raise RuleBroken("device.other_person", who.login)
        if before.epoch[:EPOCH_ROOT] != who.epoch[:EPOCH_ROOT]:
            raise RuleBroken("device.other_company", who.company)
        _become(applying.connection, who)
        number_anew(applying.connection, who.incarnation, store.now_ms())


def _become(connection: Connection, who: Identity) -> None:
    connection.execute(
        update(book.control).values(
            device=as_bytes(who.device),
            device_code=who.device_code,
            user=as_bytes(who.user),
            login=who.login,
            company=who.company,
            server=who.server,
            key=who.key,
            packets=who.packets or None,
        )
    )
