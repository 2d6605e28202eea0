"""The heads of all chains in a signed file, kept where whoever can change the database cannot: so that no chain is
written anew or cut short unseen."""

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy import Connection, select

from fieldcrm.domain.errors import RuleBroken
from sync_server import audit
from sync_server.audit import Broken
from sync_server.store.tables import audit_links

_KIND: Final = "fieldcrm audit heads"
_PURPOSE: Final = b"fieldcrm audit heads 1\n"
_LARGEST: Final = 64 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Heads:
    """Where each chain stood at a moment: the number of its last link, and the hash."""

    at_ms: int
    chains: dict[int, tuple[int, bytes]]

    def missing(self, connection: Connection) -> list[Broken]:
        """The chains that have not got that link any more: they were cut, or written anew from some link on."""
        return [
            Broken(chain, no, "it is not the one that was signed")
            for chain, (no, told) in self.chains.items()
            if _hash_of(connection, chain, no) != told
        ]


def heads(connection: Connection, at_ms: int) -> Heads:
    """As they are now."""
    each = connection.scalars(select(audit_links.c.chain).distinct().order_by(audit_links.c.chain)).all()
    return Heads(at_ms=at_ms, chains={chain: audit.head(connection, chain) for chain in each})


def written(found: Heads, key: Ed25519PrivateKey) -> bytes:
    """As they stand in a file, signed."""
    chains = [[chain, no, last.hex()] for chain, (no, last) in found.chains.items()]
    told = {"this_is": _KIND, "at_ms": found.at_ms, "chains": chains}
    signature = b64encode(key.sign(_signed_part(told))).decode()
    return (json.dumps({**told, "signature": signature}, indent=1) + "\n").encode()


def read(file: Path, key: Ed25519PublicKey) -> Heads:
    """What a file says; refused unless the company itself has signed it as it stands."""
    told = _told(file)
    try:
        key.verify(b64decode(told.pop("signature"), validate=True), _signed_part(told))
        chains = cast("list[tuple[int, int, str]]", told["chains"])
        return Heads(at_ms=told["at_ms"], chains={chain: (no, bytes.fromhex(last)) for chain, no, last in chains})
    except (InvalidSignature, KeyError, TypeError, ValueError) as error:
        raise RuleBroken("audit.heads_form", str(file), "heads") from error


def _told(file: Path) -> dict[str, Any]:
    try:
        if file.stat().st_size > _LARGEST:
            raise RuleBroken("audit.heads_form", str(file), "heads")
        told: object = json.loads(file.read_bytes())
    except OSError as error:
        raise RuleBroken("file.unreadable", f"{file}: {error.strerror}", "heads") from error
    except (ValueError, RecursionError) as error:
        raise RuleBroken("audit.heads_form", str(file), "heads") from error
    if not isinstance(told, dict):
        raise RuleBroken("audit.heads_form", str(file), "heads")
    return cast("dict[str, Any]", told)


def _signed_part(told: dict[str, Any]) -> bytes:
    return _PURPOSE + json.dumps(told, sort_keys=True, separators=(",", ":")).encode()


def _hash_of(connection: Connection, chain: int, no: int) -> bytes | None:
    links = audit_links.c
    return connection.scalar(select(links.hash).where(links.chain == chain, links.no == no))
