"""What is said at a hub and by one, to be written down as vectors."""

from typing import Final

import msgspec

from fieldcrm.protocol.codec import digest64, unpack
from fieldcrm.protocol.hubs import (
    Brought,
    CarryAnswer,
    CarryRequest,
    Credential,
    HubAnswer,
    HubRequest,
    credential,
    packet_digest,
    slip,
)
from fieldcrm.protocol.messages import EnrolAnswer, EnrolRequest
from fieldcrm.protocol.packets import Keys
from tests.protocol.exchange import EPOCH, KEY

CENTRE, DEVICE = Keys.of_centre(b"c" * 32), Keys.of_device(KEY)
PUBLIC: Final = DEVICE.told[:32]
PACKET: Final = b"a packet"
HUB: Final = credential(CENTRE.signs, "B7", "Zürich", PUBLIC)
"""The hub of the vectors has the device's key."""

SLIP: Final = slip(DEVICE.signs, packet_digest(PACKET), 1_764_000_000_000)
BROUGHT: Final = (
    Brought(SLIP.digest, SLIP.at + 1, b"a packet back"),
    Brought(SLIP.digest, SLIP.at + 2, reason="packet.revoked"),
)
MESSAGES: Final[dict[str, msgspec.Struct]] = {
    "a packet is left at a hub": HubRequest(1, PUBLIC, PACKET),
    "answers were got from a hub": HubRequest(1, PUBLIC, b"", (packet_digest(PACKET),)),
    "it lies there": HubAnswer(digest64(EPOCH), HUB, SLIP, (), 1, SLIP.at),
    "what came back": HubAnswer(digest64(EPOCH), HUB, None, BROUGHT, more=True),
    "a hub brings a packet": CarryRequest(1, PACKET, PUBLIC),
    "it was taken": CarryAnswer(digest64(EPOCH), "A1", b"a packet back"),
    "it was not": CarryAnswer(digest64(EPOCH), reason="packet.stranger"),
    "joining as a hub": EnrolRequest(1, "7JA2YWBFCUS4", PUBLIC, b"proof", "Seattle", "c", courier=True),
    "joined as a hub": EnrolAnswer(b"\xa1" * 16, "A1", b"\xb2" * 16, "pam", EPOCH, "The company", 1, CENTRE.told, HUB),
    "who a hub is": unpack(Credential, HUB),
}
