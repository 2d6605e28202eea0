"""A new device joins with a one-time code and its own public key."""

from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, func, insert, select

from fieldcrm.domain.ids import as_bytes, as_text, uuid7
from fieldcrm.domain.people import Device
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import EnrolAnswer, EnrolRequest
from fieldcrm.protocol.versions import PROTOCOL
from sync_server import invites, office
from sync_server.centre import Centre
from sync_server.refusals import RequestRefused
from sync_server.store.tables import devices, epochs

LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class _Made:
    device: str
    code: str
    user: bytes
    login: str
    epoch: bytes
    company: str


def enrol(centre: Centre, request: EnrolRequest) -> EnrolAnswer:
    """Give the device its name and number; a code that was used, has ended or never was is refused."""
    if request.version != PROTOCOL:
        raise RequestRefused(Refusal.UNKNOWN_VERSION, PROTOCOL)
    _must_hold_the_key(request)
    with centre.write() as connection:
        made = _make(centre, connection, request)
    fields = {
        "user": as_text(made.user),
        "code": made.code,
        "name": request.name[:LONGEST_NAME] or made.code,
    }
    office.write(centre, [office.insert_op(centre.registry[Device], made.device, fields)])
    return EnrolAnswer(
        device=as_bytes(made.device),
        code=made.code,
        user=made.user,
        login=made.login,
        epoch=made.epoch,
        company=made.company,
        incarnation=1,
    )


def _must_hold_the_key(request: EnrolRequest) -> None:
    try:
        key = Ed25519PublicKey.from_public_bytes(request.key)
        key.verify(request.proof, request.code.encode() + request.key)
    except (ValueError, InvalidSignature):
        raise RequestRefused(Refusal.BAD_SIGNATURE) from None


def _make(centre: Centre, connection: Connection, request: EnrolRequest) -> _Made:
    user = invites.use(connection, request.code, centre.now_ms())
    person = centre.company(connection).people.get(user) if user else None
    if user is None or person is None or not person.active:
        raise RequestRefused(Refusal.BAD_CODE)
    number = (connection.scalar(select(func.max(devices.c.no))) or 0) + 1
    device, code = uuid7(centre.now_ms()), device_code(number)
    connection.execute(
        insert(devices).values(
            no=number,
            device=as_bytes(device),
            code=code,
            user=user,
            pubkey=request.key,
            status="enrolled",
            name=request.name[:LONGEST_NAME],
            last_seen_ms=centre.now_ms(),
        )
    )
    epoch = connection.execute(select(epochs).order_by(epochs.c.no.desc()).limit(1)).one()
    return _Made(device, code, user, person.login, epoch.id, epoch.company)


def device_code(number: int) -> str:
    """Short and unique: A1 to A9, B1 ... Z9, then AA1 and so on; it heads printed order numbers."""
    letters, digit = divmod(number - 1, 9)
    head = ""
    while True:
        letters, letter = divmod(letters, 26)
        head = chr(ord("A") + letter) + head
        if letters == 0:
            return f"{head}{digit + 1}"
        letters -= 1
