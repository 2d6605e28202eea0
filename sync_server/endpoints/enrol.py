"""A new device joins with a one-time code and its own public key."""

from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, func, insert, select

from fieldcrm.domain.ids import as_bytes, as_text, uuid7
from fieldcrm.domain.people import Device, DeviceStatus
from fieldcrm.domain.values import tidy_line
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.hubs import credential
from fieldcrm.protocol.messages import EnrolAnswer, EnrolRequest
from fieldcrm.protocol.versions import PROTOCOL
from sync_server import audit, invites, lives, office
from sync_server.audit import Act, Deed
from sync_server.centre import Centre
from sync_server.devices import COURIER
from sync_server.refusals import RequestRefused
from sync_server.scope import Person
from sync_server.store.tables import devices, epochs

LONGEST_NAME: Final = 100


@dataclass(frozen=True, slots=True)
class _Made:
    device: str
    code: str
    name: str
    person: Person
    epoch: bytes
    company: str
    packets: bytes
    hub: bytes


def enrol(centre: Centre, request: EnrolRequest) -> EnrolAnswer:
    """Give the device its name and number; a code that was used, has ended or never was is refused.

    The device, its record and the used code stand or fall together.
    """
    if request.version != PROTOCOL:
        raise RequestRefused(Refusal.UNKNOWN_VERSION, PROTOCOL)
    _must_hold_the_key(request)
    _must_be_good(centre, request.code)
    made = centre.again(lambda: _enrol(centre, request))
    return EnrolAnswer(
        device=as_bytes(made.device),
        code=made.code,
        user=made.person.id,
        login=made.person.login,
        epoch=made.epoch,
        company=made.company,
        incarnation=1,
        packets=made.packets,
        hub=made.hub,
    )


def _must_hold_the_key(request: EnrolRequest) -> None:
    try:
        key = Ed25519PublicKey.from_public_bytes(request.key)
        key.verify(request.proof, request.code.encode() + request.key)
    except (ValueError, InvalidSignature):
        raise RequestRefused(Refusal.BAD_SIGNATURE) from None


def _must_be_good(centre: Centre, code: str) -> None:
    """A look before anything is written: whoever guesses codes keeps nobody from writing."""
    with centre.read() as connection:
        if invites.whose(connection, code, centre.now_ms()) is None:
            raise RequestRefused(Refusal.BAD_CODE)


def _enrol(centre: Centre, request: EnrolRequest) -> _Made:
    with centre.write() as connection:
        made = _make(centre, connection, request)
        fields = {"user": as_text(made.person.id), "code": made.code, "name": made.name}
        office.take(centre, connection, [office.insert_op(centre.registry[Device], made.device, fields)])
        deed = Deed(act=Act.JOINED, by=made.person.id, about=as_bytes(made.device), digest=request.key)
        audit.link(connection, centre.now_ms(), deed)
    return made


def _make(centre: Centre, connection: Connection, request: EnrolRequest) -> _Made:
    """The epoch is held until the commit, so that two who join at once get two numbers."""
    epoch = connection.execute(select(epochs).order_by(epochs.c.no.desc()).limit(1).with_for_update()).one()
    user = invites.use(connection, request.code, centre.now_ms())
    person = centre.company(connection).people.get(user) if user else None
    if person is None or not person.active:
        raise RequestRefused(Refusal.BAD_CODE)
    if request.courier and not person.speaks_for_the_office:
        raise RequestRefused(Refusal.BAD_CODE, text="a hub is the office's")
    number = (connection.scalar(select(func.max(devices.c.no))) or 0) + 1
    code = device_code(number, lives.count(connection))
    keys, name = centre.keys(connection), tidy_line(request.name)[:LONGEST_NAME] or code
    made = _Made(
        device=uuid7(centre.now_ms()),
        code=code,
        name=name,
        person=person,
        epoch=epoch.id,
        company=epoch.company,
        packets=keys.told,
        hub=credential(keys.signs, code, name, request.key) if request.courier else b"",
    )
    connection.execute(insert(devices).values(_values(centre, made, number, request.key)))
    return made


def _values(centre: Centre, made: _Made, number: int, key: bytes) -> dict[str, object]:
    return {
        "no": number,
        "device": as_bytes(made.device),
        "code": made.code,
        "user": made.person.id,
        "pubkey": key,
        "status": COURIER if made.hub else DeviceStatus.ENROLLED.value,
        "name": made.name,
        "last_seen_ms": centre.now_ms(),
    }


def device_code(number: int, restores: int = 0) -> str:
    """Short and unique: A1 to A9, B1 ... Z9, then AA1 and so on; it heads printed order numbers.

    After a restore a letter goes behind: a device that joined after the copy was made has its code still.
    """
    letters, digit = divmod(number - 1, 9)
    return f"{_in_letters(letters)}{digit + 1}{_in_letters(restores - 1) if restores else ''}"


def _in_letters(number: int) -> str:
    """A, B ... Z, AA, AB and so on, from 0."""
    head = ""
    while number >= 0:
        number, letter = divmod(number, 26)
        head = chr(ord("A") + letter) + head
        number -= 1
    return head
