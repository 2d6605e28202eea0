"""Who vouches for the server: the public authorities, or one certificate that the office has handed out."""

import ssl
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.machine.files import write_private


@contextmanager
def trusting(kept: Path, certificate: Path | None) -> Generator[None]:
    """Keep that certificate for good if the block ends well, else what was kept before; None changes nothing."""
    if certificate is None:
        yield
        return
    before = kept.read_bytes() if kept.exists() else None
    write_private(kept, _read(certificate))
    try:
        yield
    except BaseException:
        if before is None:
            kept.unlink()
        else:
            write_private(kept, before)
        raise


def _read(certificate: Path) -> bytes:
    try:
        content = certificate.read_bytes()
    except OSError as error:
        raise RuleBroken("file.unreadable", f"{certificate}: {error.strerror}", "certificate") from error
    try:
        ssl.create_default_context(cadata=content.decode("ascii"))
    except (ValueError, ssl.SSLError) as error:
        raise RuleBroken("certificate.form", str(certificate), "certificate") from error
    return content
