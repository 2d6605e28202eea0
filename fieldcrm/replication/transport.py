"""The link over HTTP: one kept connection, headers cut to what is needed, nothing trusted that is not sealed."""

import base64
import math
import socket
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError, NewConnectionError, ProtocolError
from urllib3.util import SKIP_HEADER

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.sums import signed_parts
from fieldcrm.replication.addresses import CONNECT_SECONDS, PORTS, checked
from fieldcrm.replication.ahead import Carry, beside
from fieldcrm.replication.remote import NotSent, Traffic, heard

READ_SECONDS: Final = 60
KEPT_SECONDS: Final = 200
"""By the clock on the wall, which goes on while a laptop sleeps: what was quiet for longer is not spoken into any more.
Somewhere in between it may have been forgotten, and then nobody would answer."""

UNHEARD_SECONDS: Final = 20
AT_ONCE: Final = 64 << 10
LARGEST_ANSWER: Final = 4 * LIMITS["page_bytes"] + LIMITS["raw_bytes"]


class HttpRemote:
    """A centre at an address. Plain http is taken for this machine alone; anything else needs https.

    Whose certificate is trusted: `certificate`'s and those it has signed, else those of the public authorities.
    """

    def __init__(self, server: str, *, certificate: Path | None = None) -> None:
        self._server = checked(server)
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.verify = True if certificate is None else str(certificate)
        self._session.headers.clear()
        self._session.headers.update({"User-Agent": SKIP_HEADER, "Accept-Encoding": SKIP_HEADER})
        for scheme in PORTS:
            self._session.mount(f"{scheme}://", _Wary(pool_maxsize=1, max_retries=0))
        self._ends = math.inf
        self._is_kept = False
        self._heard = 0.0
        self.traffic = Traffic()

    def hurry(self, seconds: float) -> None:
        """Give up what nobody answers within so long from now: it is as if the link had been cut."""
        self._ends = time.monotonic() + seconds

    def close(self) -> None:
        """Hang up."""
        self._session.close()

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """Carry one sealed body there; see `Remote`."""
        headers = {"A": signature(path, sealed, device, key)} if device else {}
        status, body = self._send("POST", path, data=sealed, headers=headers)
        self._count(path, sealed, headers, body)
        return heard(status, body)

    def get(self, path: str) -> bytes | None:
        """What lies at a path for anybody; see `Fetching`."""
        status, body = self._send("GET", path)
        self._count(path, b"", {}, body)
        return body if status == requests.codes.ok else None

    def begin(self, carry: Carry) -> Carry:
        """Carry one request while the answer before is taken in; see `Eager`."""
        return beside(carry)

    def _send(self, verb: str, path: str, **said: Any) -> tuple[int, bytes]:
        left = max(0.1, self._ends - time.monotonic())
        timeout = (min(CONNECT_SECONDS, left), min(READ_SECONDS, left))
        try:
            with self._answered(verb, path, **said, timeout=timeout) as answer:
                return answer.status_code, _bounded(answer, self._ends)
        except (requests.RequestException, HTTPError) as error:  # requests tells of the head, urllib3 of the body
            raise self._trouble(error) from error

    def _answered(self, verb: str, path: str, **said: Any) -> requests.Response:
        """The head of an answer. A kept connection may have been closed at the other end just as we spoke: that is no
        broken link, and it is asked once more on a new one."""
        ask = partial(self._session.request, verb, self._server + path, stream=True, allow_redirects=False, **said)
        was_kept, self._is_kept = self._is_kept and abs(time.time() - self._heard) < KEPT_SECONDS, False
        if not was_kept:
            self._session.close()
        try:
            answer = ask()
        except requests.ConnectionError as error:
            if not (was_kept and isinstance(error.args[0], ProtocolError)):
                raise
            answer = self._asked_again(ask)
        self._is_kept, self._heard = True, time.time()
        return answer

    @staticmethod
    def _asked_again(ask: Callable[[], requests.Response]) -> requests.Response:
        """What was said the first time may have been heard, even where nobody is reached now."""
        try:
            return ask()
        except requests.RequestException as error:
            raise Trouble("link.offline", type(error).__name__) from error

    def _trouble(self, error: Exception) -> Trouble:
        if "CERTIFICATE_VERIFY_FAILED" in str(error):
            return NotSent("link.not_trusted", self._server)
        return (NotSent if _has_sent_nothing(error) else Trouble)("link.offline", type(error).__name__)

    def _count(self, path: str, sealed: bytes, headers: dict[str, str], body: bytes) -> None:
        """Bytes of bodies and of the headers we know; the benchmark counts the socket itself."""
        up = (
            len(sealed)
            + len(path)
            + len(self._server)
            + sum(len(each) + 4 for pair in headers.items() for each in pair)
        )
        before = self.traffic
        self.traffic = replace(before, requests=before.requests + 1, up=before.up + up, down=before.down + len(body))


class _Wary(HTTPAdapter):
    """Where the system can, a line on which what was sent is not even received is one that broke."""

    def init_poolmanager(self, *sizes: Any, **more: Any) -> None:
        """For each line that is opened."""
        option = getattr(socket, "TCP_USER_TIMEOUT", None)
        broken = [] if option is None else [(socket.IPPROTO_TCP, option, UNHEARD_SECONDS * 1000)]
        at_once = (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().init_poolmanager(*sizes, **more, socket_options=[at_once, *broken])


def _has_sent_nothing(error: Exception) -> bool:
    """Whether no connection was made at all: a name that is not found, or nobody who takes it."""
    why = error.args[0] if error.args else None
    return isinstance(error, requests.ConnectTimeout) or isinstance(getattr(why, "reason", None), NewConnectionError)


def signature(path: str, sealed: bytes, device: str, key: bytes) -> str:
    """Who asks, and proof of it: `<device code>.<base64url of the Ed25519 signature, no padding>`."""
    signed = Ed25519PrivateKey.from_private_bytes(key).sign(signed_parts(path, sealed))
    return f"{device}.{base64.urlsafe_b64encode(signed).rstrip(b'=').decode()}"


def _bounded(answer: requests.Response, ends: float) -> bytes:
    """A body larger than any answer of ours is not read to its end, nor one for which there is no time left."""
    body = bytearray()
    while part := answer.raw.read1(AT_ONCE, decode_content=False):
        body += part
        if len(body) > LARGEST_ANSWER:
            break
        if time.monotonic() > ends:
            raise Trouble("link.offline", "no time left")
    if len(body) > LARGEST_ANSWER:
        raise Trouble("link.not_the_centre", "answer too large")
    told = answer.headers.get("Content-Length")
    if told is not None and told.isdigit() and len(body) != int(told):
        raise Trouble("link.offline", "answer cut")
    return bytes(body)
