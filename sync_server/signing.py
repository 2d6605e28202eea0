"""The key a company signs its invitations with: a file of its own, so that no copy of the database holds it."""

import os
import secrets
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key

from fieldcrm.domain.errors import RuleBroken
from sync_server.disk import settle


def signing_key(file: Path) -> Ed25519PrivateKey:
    """The key that lies there, made when it is first asked for; two who ask at once get the same one."""
    if not file.exists():
        try:
            _make(file)
        except OSError as error:
            raise RuleBroken("file.unwritable", f"{file}: {error.strerror}", "key") from error
    return _key_in(file)


def _make(file: Path) -> None:
    """Whole or not at all, and never over another one: laptops know the company by it."""
    beside = file.with_name(f"{file.name}.{secrets.token_hex(8)}")
    content = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    try:
        os.link(beside, file)
        settle(file.parent)
    except FileExistsError:
        return
    finally:
        beside.unlink()


def _key_in(file: Path) -> Ed25519PrivateKey:
    try:
        found = load_pem_private_key(file.read_bytes(), None)
    except OSError as error:
        raise RuleBroken("file.unreadable", f"{file}: {error.strerror}", "key") from error
    except (ValueError, TypeError) as error:
        raise RuleBroken("signing.form", str(file), "key") from error
    if not isinstance(found, Ed25519PrivateKey):
        raise RuleBroken("signing.form", str(file), "key")
    return found
