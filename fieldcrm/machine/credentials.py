"""The key of the encrypted file: kept by the system's key ring, or wrapped by a passphrase; never lying open."""

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, Protocol

import keyring
import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, KeyringLocked, PasswordDeleteError

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.machine.files import write_private

PASSPHRASE_VARIABLE: Final = "FIELDCRM_PASSPHRASE"  # noqa: S105 - the name of a variable, not a passphrase
SHORTEST_PASSPHRASE: Final = 10
KEY_BYTES: Final = 32
SERVICE: Final = "fieldcrm"
SCRYPT_COST: Final = 1 << 16
_PURPOSE: Final = b"fieldcrm store key 1"

REAL_BACKENDS: Final = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.macOS.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
)
"""Key rings that encrypt. A list, since add-ons put files of plain text into keyring's own choice."""


class InKeyring(msgspec.Struct, frozen=True, tag="keyring"):
    """The key lies in the system's key ring under this name."""

    name: str


class Wrapped(msgspec.Struct, frozen=True, tag="passphrase"):
    """The key itself, sealed under what scrypt makes of a passphrase."""

    salt: bytes
    nonce: bytes
    sealed: bytes
    cost: int = SCRYPT_COST


Slot = InKeyring | Wrapped
_slots: msgspec.json.Decoder[Slot] = msgspec.json.Decoder(Slot)


class Ring(Protocol):
    """What we ask of a key ring."""

    def take(self, name: str) -> str | None:
        """The secret kept under the name, or None."""
        ...

    def keep(self, name: str, secret: str) -> None:
        """Keep a secret."""
        ...

    def drop(self, name: str) -> None:
        """Keep it no more."""
        ...


class SystemRing:
    """The key ring of the person who is logged in."""

    def __init__(self, backend: KeyringBackend) -> None:
        self._backend = backend

    def take(self, name: str) -> str | None:
        """The secret kept under the name, or None; a ring that stays shut is trouble."""
        try:
            return self._backend.get_password(SERVICE, name)
        except (KeyringError, OSError) as error:
            raise _trouble(error) from error

    def keep(self, name: str, secret: str) -> None:
        """Keep a secret; a ring that stays shut is trouble."""
        try:
            self._backend.set_password(  # pyright: ignore[reportUnknownMemberType] - keyring wraps it untyped
                SERVICE, name, secret
            )
        except (KeyringError, OSError) as error:
            raise _trouble(error) from error

    def drop(self, name: str) -> None:
        """Keep it no more; one that is not there is gone already."""
        try:
            self._backend.delete_password(SERVICE, name)
        except PasswordDeleteError:
            return
        except (KeyringError, OSError) as error:
            raise _trouble(error) from error


@dataclass(frozen=True, kw_only=True)
class Credentials:
    """The ways to a key on this machine: a ring, a passphrase given beforehand, or a person to ask for one.

    An empty passphrase locks nothing, so it is none: a variable that was set to nothing must not open the work to all.
    The ring is only looked for when it is needed: that takes a tenth of a second.
    """

    ring: Callable[[], Ring | None]
    passphrase: str | None = None
    ask: Callable[[], str] | None = None
    ask_new: Callable[[], str] | None = None
    cost: int = SCRYPT_COST

    def key_for(self, slot_file: Path, store: Path) -> bytes:
        """The key of a store; a store that is not there yet gets a new one, kept safely before this returns."""
        if slot_file.exists():
            return self._open(_read(slot_file))
        if store.exists():
            raise Trouble("key.missing", slot_file.name)
        return self._make(slot_file)

    def exchange_for(self, slot_file: Path, key: bytes) -> None:
        """Keep another key in the place of the one that is kept, under the same name of the same ring or the same
        passphrase: the one before is not kept any more when this returns. Stopped at any point, one of the two is."""
        slot = _read(slot_file)
        if isinstance(slot, Wrapped):
            passphrase = self._given()
            unwrap(slot, passphrase)
            write_private(slot_file, msgspec.json.encode(wrap(key, passphrase, self.cost)))
            return
        ring = self.ring()
        if ring is None:
            raise Trouble("key.ring_gone")
        ring.keep(slot.name, key.hex())

    def _given(self) -> str:
        if self.passphrase:
            return self.passphrase
        if self.ask is None:
            raise Trouble("key.passphrase_needed")
        return self.ask()

    def _make(self, slot_file: Path) -> bytes:
        """A passphrase given on purpose comes before the ring: whoever gives one means it."""
        key = secrets.token_bytes(KEY_BYTES)
        if self.passphrase:
            slot: Slot = wrap(key, self.passphrase, self.cost)
        elif (ring := self.ring()) is not None:
            slot = _put(ring, key)
        elif self.ask_new is not None:
            slot = wrap(key, long_enough(self.ask_new()), self.cost)
        else:
            raise Trouble("key.no_ring")
        write_private(slot_file, msgspec.json.encode(slot))
        return key

    def _open(self, slot: Slot) -> bytes:
        if isinstance(slot, InKeyring):
            return _take(self.ring(), slot.name)
        return unwrap(slot, self._given())


def system_ring() -> Ring | None:
    """The system's key ring if it is one that encrypts, otherwise None."""
    chosen = keyring.get_keyring()
    among: list[KeyringBackend] = getattr(chosen, "backends", None) or [chosen]
    real = next((backend for backend in among if _is_real(backend)), None)
    return SystemRing(real) if real else None


def passphrase_of(slot_file: Path) -> Callable[[str], object] | None:
    """Tries a passphrase as the next start would, a wrong one is Trouble; None where the key ring keeps the key."""
    slot = _read(slot_file)
    return partial(unwrap, slot) if isinstance(slot, Wrapped) else None


def forget(slot_file: Path, ring: Callable[[], Ring | None]) -> None:
    """Take the key out of the ring that keeps it, so that nothing opens the store any more; whatever stands in the way
    there, the store itself is to go too."""
    with suppress(Trouble):
        slot = _read(slot_file) if slot_file.exists() else None
        kept = ring() if isinstance(slot, InKeyring) else None
        if isinstance(slot, InKeyring) and kept is not None:
            kept.drop(slot.name)


def wrap(key: bytes, passphrase: str, cost: int = SCRYPT_COST) -> Wrapped:
    """Seal a key so that only the passphrase opens it."""
    salt, nonce = os.urandom(16), os.urandom(12)
    sealed = AESGCM(_stretched(passphrase, salt, cost)).encrypt(nonce, key, _PURPOSE)
    return Wrapped(salt=salt, nonce=nonce, sealed=sealed, cost=cost)


def unwrap(slot: Wrapped, passphrase: str) -> bytes:
    """The key again; another passphrase is trouble, and nothing is changed."""
    try:
        return AESGCM(_stretched(passphrase, slot.salt, slot.cost)).decrypt(slot.nonce, slot.sealed, _PURPOSE)
    except InvalidTag:
        raise Trouble("key.wrong_passphrase") from None


def long_enough(passphrase: str) -> str:
    """A passphrase a person chooses has to keep a thief busy."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise RuleBroken("passphrase.short", str(SHORTEST_PASSPHRASE))
    return passphrase


def _stretched(passphrase: str, salt: bytes, cost: int) -> bytes:
    return Scrypt(salt=salt, length=KEY_BYTES, n=cost, r=8, p=1).derive(passphrase.encode())


def _is_real(backend: KeyringBackend) -> bool:
    return f"{type(backend).__module__}.{type(backend).__qualname__}" in REAL_BACKENDS


def _put(ring: Ring, key: bytes) -> InKeyring:
    name = f"store {secrets.token_hex(8)}"
    ring.keep(name, key.hex())
    return InKeyring(name=name)


def _take(ring: Ring | None, name: str) -> bytes:
    if ring is None:
        raise Trouble("key.ring_gone")
    found = ring.take(name)
    if found is None:
        raise Trouble("key.lost", name)
    return bytes.fromhex(found)


def _trouble(error: Exception) -> Trouble:
    return Trouble("key.ring_locked" if isinstance(error, KeyringLocked) else "key.ring_failed")


def _read(slot_file: Path) -> Slot:
    try:
        return _slots.decode(slot_file.read_bytes())
    except (msgspec.DecodeError, OSError) as error:
        raise Trouble("key.damaged", slot_file.name) from error
