"""A code as a file: the person opens it on the laptop and types nothing."""

import os
import ssl
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.invitation import Invitation


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """All but the code, which is made only when nothing else is missing."""

    file: Path
    address: str
    certificate: str

    @classmethod
    def of(cls, file: str, address: str | None, certificate: str | None) -> "Paper":
        """Refused where laptops could not use it, or where a file would be lost."""
        if address is None or urlsplit(address).scheme not in ("https", "http"):
            raise RuleBroken("invitation.address", address or "", "address")
        path = Path(file)
        if path.exists():
            raise RuleBroken("file.exists", file, "file")
        if not path.parent.is_dir():
            raise RuleBroken("file.unwritable", file, "file")
        return cls(file=path, address=address, certificate="" if certificate is None else _pem(certificate))

    def write(self, code: str) -> str:
        """Where it lies now, for its owner alone: whoever has it can join as that person."""
        told = Invitation(server=self.address, code=code, certificate=self.certificate).written()
        try:
            with os.fdopen(
                os.open(self.file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8"
            ) as out:
                out.write(told)
        except OSError as error:
            raise RuleBroken("file.unwritable", f"{self.file}: {error.strerror}", "file") from error
        return str(self.file)


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
