"""The hub's line to the centre over HTTP: nothing is trusted that is not sealed, or is not what its name says."""

import base64
import http.client
import ipaddress
import ssl
import time
from typing import Final, TypeVar
from urllib.parse import SplitResult, urlsplit

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.protocol.codec import BadMessage, open_sealed, pack, seal, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.limits import LARGEST, LIMITS
from fieldcrm.protocol.messages import Refused
from fieldcrm.protocol.sums import signed_parts
from sync_server.refusals import RequestRefused

M = TypeVar("M", bound=msgspec.Struct)

SECONDS: Final = 60.0
"""The centre may have a week's work of somebody to take in before it answers."""

PIECE_SECONDS: Final = 8.0
"""A laptop waits at the hub for one, and goes to the centre itself when it takes much longer."""

LARGEST_PIECE: Final = 4 * LIMITS["page_bytes"]
_AT_ONCE: Final = 64 << 10
LARGEST_ANSWER: Final = 4 * LIMITS["page_bytes"] + LIMITS["raw_bytes"]


class Line:
    """The centre at an address; whoever has signed that certificate is trusted, or the public authorities are."""

    def __init__(self, upstream: str, certificate: str = "", seconds: float = SECONDS) -> None:
        self._parts = _checked(upstream)
        self._upstream = upstream
        self._seconds = seconds
        self._context = _context(certificate) if self._parts.scheme == "https" else None

    def ask(self, path: str, message: msgspec.Struct, kind: type[M], *, code: str = "", key: bytes = b"") -> M:
        """The answer; RequestRefused when the centre says no, Trouble when nobody was reached who is the centre."""
        sealed = seal(pack(message))
        status, body = self._post(path, sealed, {"A": _proof(path, sealed, code, key)} if code else {})
        try:
            told = open_sealed(body, limit=LARGEST)
            if status == http.client.OK:
                return unpack(kind, told)
            refused = unpack(Refused, told)
            raise RequestRefused(Refusal(refused.code), wait=refused.wait, text=refused.text)
        except (BadMessage, ValueError) as error:
            raise Trouble("hub.not_the_centre", self._upstream) from error

    def _post(self, path: str, sealed: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
        line = self.opened()
        try:
            line.request("POST", self.place(path), sealed, headers)
            answer = line.getresponse()
            body = answer.read(LARGEST_ANSWER + 1)
        except (OSError, http.client.HTTPException) as error:
            raise self.trouble(error) from error
        finally:
            line.close()
        if len(body) > LARGEST_ANSWER:
            raise Trouble("hub.not_the_centre", self._upstream)
        return answer.status, body

    def place(self, path: str) -> str:
        """Where that is at the centre's address."""
        return self._parts.path.rstrip("/") + path

    def trouble(self, error: Exception) -> Trouble:
        """What it means that this happened on the way."""
        is_strange = isinstance(error, ssl.SSLCertVerificationError)
        return Trouble("hub.not_trusted" if is_strange else "hub.offline", self._upstream)

    def opened(self) -> http.client.HTTPConnection:
        """A new connection, not made yet."""
        host, port = self._parts.hostname or "", self._parts.port
        if self._context is None:
            return http.client.HTTPConnection(host, port, timeout=self._seconds)
        return http.client.HTTPSConnection(host, port, timeout=self._seconds, context=self._context)


class Fetcher:
    """Fetches what lies at the centre for anybody, each within a few seconds; connections are kept for the next."""

    def __init__(self, line: Line, seconds: float = PIECE_SECONDS) -> None:
        self._line = line
        self._seconds = seconds
        self._idle: list[http.client.HTTPConnection] = []

    def fetch(self, path: str) -> bytes | None:
        """What lies there, or None if nothing does; Trouble when nobody was reached, or not in time."""
        try:
            connection, was_kept = self._idle.pop(), True
        except IndexError:
            connection, was_kept = self._line.opened(), False
        try:
            return self._answered(connection, path, was_kept=was_kept)
        except (OSError, http.client.HTTPException) as error:
            connection.close()
            raise self._line.trouble(error) from error

    def close(self) -> None:
        """Hang up."""
        while self._idle:
            self._idle.pop().close()

    def _answered(self, connection: http.client.HTTPConnection, path: str, *, was_kept: bool) -> bytes | None:
        ends = time.monotonic() + self._seconds
        try:
            answer = _asked(connection, self._line.place(path))
        except (ConnectionError, http.client.HTTPException):
            if not was_kept:
                raise
            connection.close()  # it was closed at the other end meanwhile; the next request opens it anew
            answer = _asked(connection, self._line.place(path))
        body = _in_time(answer, ends)
        answer.close()  # read piece by piece it does not do so itself, and the next request would not be sent
        if not answer.will_close:
            self._idle.append(connection)
        return body if answer.status == http.client.OK else None


def _asked(connection: http.client.HTTPConnection, path: str) -> http.client.HTTPResponse:
    connection.request("GET", path)
    return connection.getresponse()


def _in_time(answer: http.client.HTTPResponse, ends: float) -> bytes:
    body = bytearray()
    while part := answer.read1(_AT_ONCE):
        body += part
        if len(body) > LARGEST_PIECE or time.monotonic() > ends:
            raise TimeoutError
    return bytes(body)


def _context(certificate: str) -> ssl.SSLContext:
    made = ssl.create_default_context(cadata=certificate or None)
    if certificate:
        made.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN  # the server's own will do, whoever has signed it
    return made


def _proof(path: str, sealed: bytes, code: str, key: bytes) -> str:
    signed = Ed25519PrivateKey.from_private_bytes(key).sign(signed_parts(path, sealed))
    return f"{code}.{base64.urlsafe_b64encode(signed).rstrip(b'=').decode()}"


def _checked(upstream: str) -> SplitResult:
    """Plain http stays on this machine."""
    try:
        parts = urlsplit(upstream)
        is_port = parts.port is None or parts.port > 0
    except ValueError:
        raise RuleBroken("server.address", upstream, "upstream") from None
    if parts.scheme not in ("http", "https") or not parts.hostname or not is_port:
        raise RuleBroken("server.address", upstream, "upstream")
    if parts.scheme == "http" and not _is_this_machine(parts.hostname or ""):
        raise RuleBroken("server.needs_https", upstream, "upstream")
    return parts


def _is_this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
