"""Devices that push: real to the centre's endpoint, but they keep no rows."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.diary import Activity
from fieldcrm.protocol.codec import pack
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op, Plain, Standing, SyncRequest, Tx, Verb
from fieldcrm.protocol.standings import digest, led_to
from fieldcrm.protocol.versions import PROTOCOL, SCHEMA
from fieldcrm.registry.catalogue import REGISTRY
from sync_server.centre import Centre
from sync_server.config import now_ms
from sync_server.endpoints.sync import exchange
from sync_server.store.tables import buckets

PUSH: Final = 2_000
EPOCH: Final = b"bench-01"
_AT: Final = "2026-11-30T09:00:00.000000Z"
NEW: Final = 6
"""Of so many changes one is a new record, where they are mixed."""


@dataclass
class Device:
    """One that stands somewhere and has customers, and notes, that nobody else edits."""

    code: str
    user: bytes
    standing: Standing
    accounts: Sequence[bytes]
    notes: Sequence[bytes]
    chance: random.Random
    sent: int = 0
    session: int = 0
    told: Standing | None = None

    @classmethod
    def that_knows_all(
        cls, centre: Centre, code: str, user: bytes, accounts: Sequence[bytes], notes: Sequence[bytes]
    ) -> "Device":
        """One that has heard everything that is there now."""
        with centre.read() as connection:
            heads = {row.id: row.head for row in connection.execute(select(buckets)) if row.head}
        standing = Standing(EPOCH, 1, SCHEMA, "bench", heads, {})
        chance = random.Random(code)  # noqa: S311 - the same every time, nothing is kept secret by it
        return cls(code, user, standing, accounts, notes, chance)

    def seal(self, work: "Work", changes: int, size: int) -> tuple[bytes, ...]:
        """The next so many changes, so many to a transaction."""
        sealed: list[bytes] = []
        for _ in range(changes // size):
            self.sent += 1
            ops = tuple(work(self) for _ in range(size))
            sealed.append(pack(Tx(self.chance.randbytes(16), 1, self.sent, now_ms() << 16, ops)))
        return tuple(sealed)

    def push(self, centre: Centre, bodies: tuple[bytes, ...]) -> None:
        """One request and its answer; where it stands it says the first time only."""
        self.session += 1
        standing = None if self.told else self.standing
        told = digest(self.standing)
        answer = exchange(centre, self.code, SyncRequest(PROTOCOL, self.session, 0, told, bodies, standing))
        if len(answer.acks) != len(bodies) or any(Result(ack.code).refused for ack in answer.acks):
            raise RuntimeError("not all was taken")
        self.told = self.standing = led_to(self.standing, answer)


Work = Callable[[Device], Op]
"""One change of a device's."""


def only_phones(device: Device) -> Op:
    """The number of a customer."""
    phone = {REGISTRY[Account].by_name["phone"].column: f"+49 {device.chance.randint(10_000, 99_999)}"}
    return Op(Verb.UPDATE, REGISTRY[Account].told.wire, device.chance.choice(device.accounts), 1, phone)


def mixed(device: Device) -> Op:
    """Customers and notes on them, a sixth of it new: contacts and notes."""
    match device.chance.randrange(2 * NEW):
        case 0:
            return _new(device, Contact, account=device.chance.choice(device.accounts), family_name="Buyer")
        case 1:
            whose = {"account": device.chance.choice(device.accounts), "user": device.user}
            return _new(device, Activity, type="note", notes="New", starts_at=_AT, status="completed", **whose)
        case number if number % 2:
            notes = {REGISTRY[Activity].by_name["notes"].column: f"Spoke about number {number}."}
            return Op(Verb.UPDATE, REGISTRY[Activity].told.wire, device.chance.choice(device.notes), 1, notes)
        case _:
            return only_phones(device)


def _new(device: Device, kind: type, **values: Plain) -> Op:
    spec = REGISTRY[kind]
    told = {spec.by_name[name].column: value for name, value in values.items()}
    return Op(Verb.INSERT, spec.told.wire, device.chance.randbytes(16), 0, told)
