"""The address of a server or a hub: whether it may be spoken to, and whether anybody opens there."""

import ipaddress
import socket
from typing import Final
from urllib.parse import urlsplit

from fieldcrm.domain.errors import RuleBroken

CONNECT_SECONDS: Final = 10
PORTS: Final = {"http": 80, "https": 443}


def is_there(server: str) -> bool:
    """Whether anybody opens at that address; nothing is said to them, so it costs a few packets."""
    parts = urlsplit(server)
    port = parts.port or PORTS.get(parts.scheme, 0)
    try:
        with socket.create_connection((parts.hostname or "", port), CONNECT_SECONDS):
            return True
    except OSError:
        return False


def checked(server: str) -> str:
    """It, as it is spoken to. Plain http is taken for this machine alone; anything else needs https."""
    parts = urlsplit(server)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise RuleBroken("server.address", server, "server")
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        raise RuleBroken("server.needs_https", server, "server")
    return server.rstrip("/")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
