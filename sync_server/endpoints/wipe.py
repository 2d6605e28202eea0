"""A device that is to erase itself asks whether that is so, leaves its last words, and says when it is done."""

from typing import Any, Final

from sqlalchemy import Connection, Row, select

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.people import DeviceStatus
from fieldcrm.protocol.codec import digest_of
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import Capsule
from fieldcrm.protocol.packets import Way, open_packet
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.protocol.wiping import WipeAnswer, WipeRequest
from sync_server import audit, wipes
from sync_server.audit import Act, Deed
from sync_server.centre import Centre
from sync_server.refusals import RequestRefused
from sync_server.store.tables import devices
from sync_server.wipes import Receipt

_LATEST_MS: Final = 253_402_300_799_000  # the year 9999: people are shown it


def wipe(centre: Centre, device_code: str, request: WipeRequest, sealed: bytes, proof: str) -> WipeAnswer:
    """Confirm the order, or keep the device's word; whoever is not to be erased is refused, and nothing is kept of it.

    `sealed` and `proof` are the request as it came and its signature: together they are what can be shown later.
    """
    if request.version != PROTOCOL:
        raise RequestRefused(Refusal.UNKNOWN_VERSION, PROTOCOL)
    if request.erased > _LATEST_MS:
        raise RequestRefused(Refusal.BAD_MESSAGE, text="no such time")
    told = Receipt(erased_ms=request.erased, heard_ms=centre.now_ms(), sealed=sealed, proof=proof)
    return WipeAnswer(digest_of(sealed), centre.again(lambda: _wipe(centre, device_code, request, told)))


def _wipe(centre: Centre, device_code: str, request: WipeRequest, told: Receipt) -> bool:
    """Whether there is something to be offered still."""
    with centre.write() as connection:
        row = connection.execute(select(devices).where(devices.c.code == device_code).with_for_update()).first()
        if row is None:
            raise RequestRefused(Refusal.UNKNOWN_DEVICE)
        if row.status != DeviceStatus.WIPED:
            raise RequestRefused(Refusal.NOT_FOUND)
        if request.erased:
            _note(connection, row.no, row.device, told)
            return False
        takes_words = wipes.wants_words(connection, row.no)
        if request.words and takes_words:
            _must_be_words_of(centre, connection, row, request.words)
            wipes.keep_words(connection, row.no, told.heard_ms, request.words)
        return takes_words


def _must_be_words_of(centre: Centre, connection: Connection, row: Row[Any], packet: bytes) -> None:
    """What nobody could take later is not kept."""
    try:
        letter = open_packet(packet, Way.RESCUE, centre.keys(connection), row.code)
        letter.must_be_from(row.pubkey, row.code)
        letter.message(Capsule, row.code)
    except RuleBroken as broken:
        raise RequestRefused(Refusal.BAD_MESSAGE, text=broken.code) from broken
    if letter.sender != row.code:
        raise RequestRefused(Refusal.BAD_MESSAGE, text="words of another device")


def _note(connection: Connection, number: int, device: bytes, told: Receipt) -> None:
    if wipes.keep_receipt(connection, number, told):
        deed = Deed(act=Act.WIPED, by=device, about=device, digest=digest_of(told.sealed))
        audit.link(connection, told.heard_ms, deed)
