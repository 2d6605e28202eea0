"""The names of things: one id type per noun, so that nouns point at each other without importing each other."""

import os
from collections.abc import Callable
from typing import NewType

AccountId = NewType("AccountId", str)
ActivityId = NewType("ActivityId", str)
AddressId = NewType("AddressId", str)
AttachmentId = NewType("AttachmentId", str)
ChannelId = NewType("ChannelId", str)
ConflictId = NewType("ConflictId", str)
ContactId = NewType("ContactId", str)
DeviceId = NewType("DeviceId", str)
LiteratureId = NewType("LiteratureId", str)
OrderId = NewType("OrderId", str)
OrderLineId = NewType("OrderLineId", str)
PriceItemId = NewType("PriceItemId", str)
PriceListId = NewType("PriceListId", str)
ProductId = NewType("ProductId", str)
ProductUnitId = NewType("ProductUnitId", str)
PromotionId = NewType("PromotionId", str)
StockLevelId = NewType("StockLevelId", str)
SubstitutionId = NewType("SubstitutionId", str)
TargetId = NewType("TargetId", str)
TerritoryId = NewType("TerritoryId", str)
UserId = NewType("UserId", str)
VisitId = NewType("VisitId", str)
WarehouseId = NewType("WarehouseId", str)

NewId = Callable[[], str]
"""Makes one fresh id a call; a device's own in the product, a counter in tests."""


def uuid7(milliseconds: int) -> str:
    """Make an id that sorts by the moment it was made; 74 random bits keep devices apart."""
    chance = int.from_bytes(os.urandom(10))
    bits = milliseconds << 80 | 0x7 << 76 | (chance >> 68) << 64 | 0b10 << 62 | chance & (1 << 62) - 1
    return as_text(bits.to_bytes(16))


def as_text(sixteen: bytes) -> str:
    """The form people and JSON see: 8-4-4-4-12 lower-case hexadecimal digits."""
    text = sixteen.hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def as_bytes(text: str) -> bytes:
    """The form kept and sent: 16 bytes; ValueError when the text is no such id."""
    raw = bytes.fromhex(text.replace("-", ""))
    if len(raw) != 16 or len(text) != 36:
        raise ValueError(f"{text!r} is no id")
    return raw
