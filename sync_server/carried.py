"""A hub brings a packet, and is given the answer for whoever left it there."""

from sqlalchemy import select

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.hubs import BACK_BYTES, CarryAnswer, CarryRequest
from fieldcrm.protocol.versions import PROTOCOL
from sync_server.centre import Centre
from sync_server.devices import must_be_courier
from sync_server.packets import read
from sync_server.refusals import RequestRefused
from sync_server.store.tables import devices


def carried(centre: Centre, device_code: str, request: CarryRequest, about: bytes) -> CarryAnswer:
    """Take the packet as if somebody had brought it by hand; brought again it changes nothing more, and is answered
    with today's news. Why nothing of it can be taken is told in the answer: the hub cannot mend it, nor read it."""
    if request.version != PROTOCOL:
        raise RequestRefused(Refusal.UNKNOWN_VERSION, PROTOCOL)
    with centre.read() as connection:
        must_be_courier(centre, connection, device_code)
    try:
        found = read(centre, request.packet, device_code, most=BACK_BYTES)
    except RuleBroken as broken:
        if broken.code == "packet.put_back":
            raise RequestRefused(Refusal.PUT_BACK) from broken
        return CarryAnswer(about, reason=broken.code)
    return CarryAnswer(about, _whose(centre, found.device, request.key), found.reply)


def _whose(centre: Centre, code: str, key: bytes) -> str:
    """The device, where it has left the packet itself: anybody may leave what they found."""
    with centre.read() as connection:
        public = connection.scalar(select(devices.c.pubkey).where(devices.c.code == code))
    return code if public == key else ""
