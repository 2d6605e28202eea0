"""Closing a person's work on this machine because it was too long without its office, and opening it again: the key of
the file gives its place to that of the device, which opens nothing, and lies beside it closed for the office alone."""

from collections.abc import Callable
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldcrm.domain.errors import Trouble
from fieldcrm.machine.files import settle, write_private
from fieldcrm.machine.paths import Profile

Exchanged = Callable[[Path, bytes], object]
"""Keeps another key in the place of the one that is kept there."""


class Closed(msgspec.Struct, frozen=True):
    """Whom to ask, as which device, and the box that holds the key, which only the office can open.

    `proof` is the public half of the device's key. `days` is how long the device was without its office.
    """

    server: str
    device: str
    company: str
    proof: bytes
    box: bytes
    days: int = 0

    def is_kept(self, key: bytes) -> bool:
        """Whether that is the device's key, and not that of the file."""
        return Ed25519PrivateKey.from_private_bytes(key).public_key().public_bytes_raw() == self.proof


_reads: msgspec.json.Decoder[Closed] = msgspec.json.Decoder(Closed)


def close(profile: Profile, told: Closed, device_key: bytes, exchanged: Exchanged) -> None:
    """From here on nothing on this machine opens the work. Stopped before its end, it is open or closed, and what opens
    it is in the box all the same."""
    write_private(profile.closed, msgspec.json.encode(told))
    exchanged(profile.key, device_key)


def is_closed(profile: Profile, key: bytes) -> Closed | None:
    """What is to be asked for with that key, or None where it opens the work; what a closing left that was stopped
    before it had closed anything, or an opening that had opened all, goes."""
    try:
        told = _reads.decode(profile.closed.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError) as error:
        raise Trouble("disk.read", f"{profile.closed}: {error}") from error
    if told.is_kept(key):
        return told
    _forget(profile)
    return None


def open_again(profile: Profile, key: bytes, exchanged: Exchanged) -> None:
    """The work opens again with its own key."""
    exchanged(profile.key, key)
    _forget(profile)


def _forget(profile: Profile) -> None:
    profile.closed.unlink(missing_ok=True)
    settle(profile.folder)
