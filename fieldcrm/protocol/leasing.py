"""What travels when a device whose time without the centre was over asks for the key of its own file."""

from typing import Annotated, Final

import msgspec
from msgspec import Meta

from fieldcrm.protocol.messages import Id

PATH: Final = "/v1/lease"
LARGEST_BOX: Final = 4 << 10

Octets32 = Annotated[bytes, Meta(min_length=32, max_length=32)]


class FileKey(msgspec.Struct, array_like=True, frozen=True):
    """Whose file it is, and the key that opens it. It travels in packets alone, closed for one who may read it."""

    user: Id
    key: Octets32


class LeaseRequest(msgspec.Struct, array_like=True, frozen=True):
    """Open what is on this device again. `box` is the packet of the way LEASE that it has closed for the centre when
    its time was over, `reply_to` the device's `Keys.address`."""

    version: int
    reply_to: Octets32
    box: Annotated[bytes, Meta(max_length=LARGEST_BOX)]


class LeaseAnswer(msgspec.Struct, array_like=True, frozen=True):
    """`about` is the digest that heads the sealed request, `packet` one of the way KEY for who asked: what the box
    held."""

    about: bytes
    packet: bytes
