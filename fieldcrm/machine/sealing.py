"""Words that lie beside the encrypted file and are as closed as it is."""

import os
from base64 import b64decode, b64encode
from contextlib import suppress
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_PURPOSE: Final = b"fieldcrm words beside the store 1"
_NONCE: Final = 12


class Seal:
    """Closes with a key made of the file's own: whoever opens the one opens the other."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE).derive(key))

    def close(self, words: str) -> str:
        """Text that says nothing to anybody else, another one each time."""
        nonce = os.urandom(_NONCE)
        return b64encode(nonce + self._cipher.encrypt(nonce, words.encode(), None)).decode()

    def open(self, closed: str) -> str:
        """The words again; what was not closed by this key says nothing."""
        with suppress(ValueError, InvalidTag):
            raw = b64decode(closed, validate=True)
            return self._cipher.decrypt(raw[:_NONCE], raw[_NONCE:], None).decode()
        return ""
