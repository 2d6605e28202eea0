"""Who vouches for the server: the public authorities, or one certificate that the office has handed out."""

import hashlib
import ssl
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.machine.files import write_private


@contextmanager
def trusting(kept: Path, certificate: bytes) -> Generator[None]:
    """Keep that certificate for good if the block ends well, else what was kept before; with none nothing changes."""
    if certificate:
        _must_be_certificate(certificate, "")
    with keeping(kept, certificate):
        yield


@contextmanager
def keeping(kept: Path, content: bytes) -> Generator[None]:
    """Keep what an office is known by if the block ends well, else what was kept before; nothing changes nothing."""
    if not content:
        yield
        return
    before = kept.read_bytes() if kept.exists() else None
    write_private(kept, content)
    try:
        yield
    except BaseException:
        if before is None:
            kept.unlink()
        else:
            write_private(kept, before)
        raise


def fingerprint(kept: Path) -> str:
    """Of the certificate that is kept, in pairs as offices read it out; nothing where none is."""
    if not kept.exists():
        return ""
    told = hashlib.sha256(ssl.PEM_cert_to_DER_cert(_first(kept.read_text("ascii")))).hexdigest().upper()
    return ":".join(told[at : at + 2] for at in range(0, len(told), 2))


def _first(pem: str) -> str:
    """Only the first of several: it is the one the server shows."""
    begin, end = pem.index(ssl.PEM_HEADER), pem.index(ssl.PEM_FOOTER) + len(ssl.PEM_FOOTER)
    return pem[begin:end]


def certificate_in(path: Path) -> bytes:
    """What the file holds, which has to be a certificate."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise RuleBroken("file.unreadable", f"{path}: {error.strerror}", "certificate") from error
    _must_be_certificate(content, str(path))
    return content


def _must_be_certificate(content: bytes, about: str) -> None:
    try:
        ssl.create_default_context(cadata=content.decode("ascii"))
    except (ValueError, ssl.SSLError) as error:
        raise RuleBroken("certificate.form", about, "certificate") from error


def is_signed(key: bytes, said: bytes, signature: bytes) -> bool:
    """Whether whoever holds the private half of that Ed25519 key has signed exactly this."""
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, said)
    except (ValueError, InvalidSignature):
        return False
    return True
