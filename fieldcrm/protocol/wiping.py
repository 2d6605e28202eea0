"""What travels when the office wants what is on a device gone: its last words, and its word that it is done."""

from typing import Final

import msgspec

from fieldcrm.protocol.messages import Whole

PATH: Final = "/v1/wipe"
WORDS_AT_ONCE: Final = 1 << 20
"""So many bytes of transactions the reference puts into one packet of last words."""

MOST_WORDS: Final = 32 << 20
"""The bytes of last words that are kept of one device; more is refused with TOO_LARGE."""


class WipeRequest(msgspec.Struct, array_like=True, frozen=True):
    """Before: `words` is a rescue packet with some of what was not sent, or nothing, which only asks.

    Afterwards: `erased` is when all was gone by the device's clock, in milliseconds since 1970. Signed as every request
    is, it is the receipt.
    """

    version: int
    words: bytes = b""
    erased: Whole = 0


class WipeAnswer(msgspec.Struct, array_like=True, frozen=True):
    """The device is to be erased indeed, or its word was kept. `about` is the digest that heads the sealed request;
    with `wants_words` it may offer first what it had not sent."""

    about: bytes
    wants_words: bool = False
