"""The devices that may exchange, as far as an exchange asks."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from fieldcrm.protocol.codes import Refusal
from sync_server.centre import Centre
from sync_server.refusals import RequestRefused
from sync_server.scope import Person
from sync_server.store.tables import devices


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """The device that asks and the person who carries it. An `incarnation` is one of its lives between rollbacks."""

    number: int
    code: str
    person: Person
    last_session: int
    incarnation: int


def asker(centre: Centre, connection: Connection, code: str, *, lock: bool = False) -> Asker:
    """The device with that code; refused when it is not one of ours or may not exchange any more.

    With `lock`, every other push of that device waits until the commit.
    """
    query = select(devices).where(devices.c.code == code)
    row = connection.execute(query.with_for_update() if lock else query).first()
    if row is None:
        raise RequestRefused(Refusal.UNKNOWN_DEVICE)
    person = centre.company(connection).people.get(row.user)
    if row.status != "enrolled" or person is None or not person.active:
        raise RequestRefused(Refusal.WIPE if row.status == "wiped" else Refusal.REVOKED)
    return Asker(number=row.no, code=code, person=person, last_session=row.last_session, incarnation=row.incarnation)


def asker_of(centre: Centre, connection: Connection, code: str, epoch: bytes, *, lock: bool = False) -> Asker:
    """The same, of a device that means this life of this company."""
    who = asker(centre, connection, code, lock=lock)
    if epoch != centre.epoch(connection)[1]:
        raise RequestRefused(Refusal.OTHER_SERVER)
    return who


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
