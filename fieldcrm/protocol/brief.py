"""An exchange in fewer bytes: who asks stands in the path, and their signature heads a body that needs no digest."""

import re
from typing import Final

from fieldcrm.protocol.codec import DIGEST_BYTES

IN_FULL: Final = "/v1/sync"
"""What is said so, and how it is said to a centre that has not offered this."""

OFFER: Final = ("A", "1")
"""In the head of an answer to a request that was made in full: the next ones may be brief."""

SIGNATURE_BYTES: Final = 64
_CODE: Final = re.compile(r"[A-Z]{1,8}[1-9][0-9]{0,7}[A-Z]{0,7}")


def path_of(code: str) -> str:
    """Where the device with that code asks."""
    return f"/{code}"


def is_code(word: str) -> bool:
    """Whether a device may be called so: nothing else lies under such a path."""
    return _CODE.fullmatch(word) is not None


def without_digest(sealed: bytes) -> bytes:
    """A sealed body as it stands behind the signature, which lets nothing be changed."""
    return sealed[:1] + sealed[1 + DIGEST_BYTES :]
