"""A device that was without the centre for too long gets the key of its file back, if its person still works here."""

from sqlalchemy import select

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.protocol.codec import digest_of
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.leasing import FileKey, LeaseAnswer, LeaseRequest
from fieldcrm.protocol.packets import Keys, Way, close, is_address, open_packet
from fieldcrm.protocol.versions import PROTOCOL
from sync_server import audit
from sync_server.audit import Act, Deed
from sync_server.centre import Centre
from sync_server.devices import asker
from sync_server.refusals import RequestRefused
from sync_server.store.tables import devices


def give_back(centre: Centre, device_code: str, request: LeaseRequest, sealed: bytes) -> LeaseAnswer:
    """What is in the box, closed for the device that asks: one that may exchange, of the person whose file it opens.

    Anybody else is refused, and so is a box that was not closed for here; the audit tells of every key given.
    """
    if request.version != PROTOCOL:
        raise RequestRefused(Refusal.UNKNOWN_VERSION, PROTOCOL)
    about = digest_of(sealed)
    return LeaseAnswer(about, centre.again(lambda: _give_back(centre, device_code, request, about)))


def _give_back(centre: Centre, device_code: str, request: LeaseRequest, about: bytes) -> bytes:
    with centre.write() as connection:
        who = asker(centre, connection, device_code, lock=True)
        keys = centre.keys(connection)
        held = _held(keys, request)
        if held.user != who.person.id:
            raise RequestRefused(Refusal.NOT_FOUND)
        row = connection.execute(select(devices.c.device).where(devices.c.no == who.number)).one()
        deed = Deed(act=Act.OPENED, by=held.user, about=row.device, digest=about)
        audit.link(connection, centre.now_ms(), deed)
    return close(Way.KEY, held, keys, request.reply_to)


def _held(keys: Keys, request: LeaseRequest) -> FileKey:
    if not is_address(request.reply_to):
        raise RequestRefused(Refusal.BAD_MESSAGE, text="nobody's address")
    try:
        return open_packet(request.box, Way.LEASE, keys, "box").message(FileKey, "box")
    except RuleBroken as broken:
        raise RequestRefused(Refusal.BAD_MESSAGE, text=broken.code) from broken
