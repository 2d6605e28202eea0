"""The devices that may exchange, as far as an exchange asks."""

from typing import Final

import msgspec
from sqlalchemy import Connection, select

from fieldcrm.protocol.codes import Refusal
from sync_server.centre import Centre
from sync_server.refusals import RequestRefused
from sync_server.scope import ORG, Company, Person
from sync_server.store import pushes
from sync_server.store.tables import devices

COURIER: Final = "courier"
"""The status of a hub, which may carry and is shut out wherever a device is asked for."""


class Asker(msgspec.Struct, frozen=True, kw_only=True):
    """The device that asks and the person who carries it. An `incarnation` is one of its lives between rollbacks.

    Looked up with it: the company, the database's own life by number and name, and where the device is remembered to
    stand under the digest it was asked for with.
    """

    number: int
    code: str
    person: Person
    last_session: int
    incarnation: int
    company: Company
    epoch: tuple[int, bytes]
    stood: bytes | None = None


def asker(centre: Centre, connection: Connection, code: str, *, digest: bytes = b"", lock: bool = False) -> Asker:
    """The device with that code; refused when it is not one of ours or may not exchange any more.

    With `lock`, every other push of that device waits until the commit; what is told of it is as it is from then on.
    """
    if lock:
        pushes.lock(connection, code)
    row = pushes.asker(connection, ORG, code, digest)
    if row is None:
        raise RequestRefused(Refusal.UNKNOWN_DEVICE)
    number, user, status, last_session, incarnation, head, *epoch, stood = row
    company = centre.company_at(connection, head)
    person = company.people.get(user)
    if status != "enrolled" or person is None or not person.active:
        raise _shut_out(status)
    return Asker(
        number=number,
        code=code,
        person=person,
        last_session=last_session,
        incarnation=incarnation,
        company=company,
        epoch=(epoch[0], epoch[1]),
        stood=stood,
    )


def asker_of(centre: Centre, connection: Connection, code: str, epoch: bytes, *, lock: bool = False) -> Asker:
    """The same, of a device that means this life of this company."""
    who = asker(centre, connection, code, lock=lock)
    if epoch != who.epoch[1]:
        raise RequestRefused(Refusal.OTHER_SERVER)
    return who


def must_be_courier(centre: Centre, connection: Connection, code: str) -> None:
    """Refused when the device with that code is no hub, or may not carry any more, as when its person has left."""
    row = connection.execute(select(devices).where(devices.c.code == code)).first()
    if row is None:
        raise RequestRefused(Refusal.UNKNOWN_DEVICE)
    person = centre.company(connection).people.get(row.user)
    if row.status not in (COURIER, "enrolled") or person is None or not person.active:
        raise _shut_out(row.status)
    if row.status != COURIER:
        raise RequestRefused(Refusal.NOT_FOUND)


def _shut_out(status: str) -> RequestRefused:
    return RequestRefused(Refusal.WIPE if status == "wiped" else Refusal.REVOKED)


class Writers:
    """Whose each device is; asked only where two people met."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[int, bytes | None] = {}

    def __call__(self, device: int) -> bytes | None:
        """The user of a device, or None for the server itself."""
        if device not in self._known:
            self._known[device] = self._connection.scalar(select(devices.c.user).where(devices.c.no == device))
        return self._known[device]
