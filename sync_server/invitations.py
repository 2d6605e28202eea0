"""A code as a file: the person opens it on the laptop and types nothing."""

import os
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.invitation import Invitation
from sync_server.centre import Centre
from sync_server.signing import signing_key
from sync_server.store.tables import epochs


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """All but the code, which is made only when nothing else is missing."""

    file: Path
    address: str
    certificate: str
    key: Ed25519PrivateKey
    hub: str

    @classmethod
    def of(cls, file: str, address: str | None, certificate: str | None, key: Path | None, hub: str | None) -> "Paper":
        """Refused where laptops could not use it, or where a file would be lost."""
        if address is None or not _is_address(address):
            raise RuleBroken("invitation.address", address or "", "address")
        if hub is not None and not _is_address(hub):
            raise RuleBroken("server.address", hub, "hub")
        path = Path(file)
        if path.exists():
            raise RuleBroken("file.exists", file, "file")
        if not path.parent.is_dir():
            raise RuleBroken("file.unwritable", file, "file")
        pem = "" if certificate is None else _pem(certificate)
        if key is None:
            raise RuleBroken("invitation.key", "", "key")
        return cls(file=path, address=address, certificate=pem, key=signing_key(key), hub=hub or "")

    def write(self, company: str, code: str, expires_ms: int) -> Invitation:
        """Laid where it was asked for, for its owner alone: whoever has it can join as that person."""
        told = Invitation(
            server=self.address,
            code=code,
            certificate=self.certificate,
            company=company,
            expires=datetime.fromtimestamp(expires_ms // 1000, UTC),
            centre=self.key.public_key().public_bytes_raw(),
            hub=self.hub,
        )
        try:
            with os.fdopen(
                os.open(self.file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8"
            ) as out:
                out.write(told.written(self.key.sign))
        except OSError as error:
            raise RuleBroken("file.unwritable", f"{self.file}: {error.strerror}", "file") from error
        return told


def company_name(centre: Centre) -> str:
    """Whom the person is to see that the invitation is from."""
    with centre.read() as connection:
        newest = select(epochs.c.company).order_by(epochs.c.no.desc()).limit(1)
        return connection.scalar(newest) or ""


def _is_address(told: str) -> bool:
    return urlsplit(told).scheme in ("https", "http")


def _pem(certificate: str) -> str:
    try:
        content = Path(certificate).read_bytes()
    except OSError as error:
        raise RuleBroken("file.unreadable", f"{certificate}: {error.strerror}", "certificate") from error
    try:
        told = content.decode("ascii")
        ssl.create_default_context(cadata=told)
    except (ValueError, ssl.SSLError) as error:
        raise RuleBroken("certificate.form", certificate, "certificate") from error
    return told[told.index(ssl.PEM_HEADER) :]
