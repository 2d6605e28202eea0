"""The link over HTTP: one kept connection, headers cut to what is needed, nothing trusted that is not sealed."""

import base64
import io
import math
import socket
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from requests.adapters import HTTPAdapter
from requests.structures import CaseInsensitiveDict
from urllib3.exceptions import HTTPError, NewConnectionError, ProtocolError
from urllib3.util import SKIP_HEADER

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol import brief
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.sums import signed_parts
from fieldcrm.replication.addresses import CONNECT_SECONDS, checked
from fieldcrm.replication.ahead import Carry, beside
from fieldcrm.replication.remote import NotSent, Traffic, heard

READ_SECONDS: Final = 60
KEPT_SECONDS: Final = 200
"""By the clock on the wall, which goes on while a laptop sleeps: what was quiet for longer is not spoken into any more.
Somewhere in between it may have been forgotten, and then nobody would answer."""

UNHEARD_SECONDS: Final = 20
AT_ONCE: Final = 64 << 10
_NOT_THERE: Final = frozenset({requests.codes.not_found, requests.codes.not_allowed})
_PLAIN: Final = {"User-Agent": SKIP_HEADER, "Accept-Encoding": SKIP_HEADER}
NO_HEADERS: Final[Mapping[str, str]] = MappingProxyType({})
Note = Callable[[], None] | None


@dataclass(frozen=True, slots=True)
class Late:
    """A body of that length which is made while the head that says so is on its way."""

    length: int
    make: Callable[[], bytes]


Body = bytes | Late
LARGEST_ANSWER: Final = 4 * LIMITS["page_bytes"] + LIMITS["raw_bytes"]


class HttpRemote:
    """A centre at an address. Plain http is taken for this machine alone; anything else needs https.

    Whose certificate is trusted: `certificate`'s and those it has signed, else those of the public authorities.
    """

    def __init__(self, server: str, *, certificate: Path | None = None) -> None:
        self._server = checked(server)
        self._trusted: bool | str = True if certificate is None else str(certificate)
        self._line = _Wary(pool_maxsize=1, max_retries=0)
        self._ends = math.inf
        self._is_kept = False
        self.is_brief = False
        self._heard = 0.0
        self.traffic = Traffic()

    def hurry(self, seconds: float) -> None:
        """Give up what nobody answers within so long from now: it is as if the link had been cut."""
        self._ends = time.monotonic() + seconds

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """Carry one sealed body there; see `Remote`."""
        return self._post(path, sealed, device, key, None)

    def post_noting(self, path: str, sealed: bytes, note: Callable[[], None], *, device: str, key: bytes) -> bytes:
        """The same, noted while the head is on its way; see `Heralding`."""
        return self._post(path, sealed, device, key, note)

    def _post(self, path: str, sealed: bytes, device: str, key: bytes, note: Note) -> bytes:
        may_be_brief = device and path == brief.IN_FULL and self.is_brief
        if may_be_brief and (told := self._post_briefly(sealed, device, key, note)):
            return heard(*told)
        headers = {"A": signature(path, sealed, device, key)} if device else {}
        said = sealed if note is None else Late(len(sealed), partial(_noted, sealed, note))
        status, body = self._send("POST", path, said, headers)
        self._count(path, len(sealed), headers, body)
        return heard(status, body)

    def _post_briefly(self, sealed: bytes, device: str, key: bytes, note: Note) -> tuple[int, bytes] | None:
        """The same in fewer bytes; None where nobody knows that way, and from then on it is not tried."""
        path, body = brief.path_of(device), brief.without_digest(sealed)

        def said() -> bytes:
            return _noted(signed(path, body, key) + body, note)

        length = brief.SIGNATURE_BYTES + len(body)
        told = self._send("POST", path, Late(length, said))
        self._count(path, length, {}, told[1])
        self.is_brief = told[0] not in _NOT_THERE
        return told if self.is_brief else None

    def get(self, path: str) -> bytes | None:
        """What lies at a path for anybody; see `Fetching`."""
        status, body = self._send("GET", path)
        self._count(path, 0, {}, body)
        return body if status == requests.codes.ok else None

    def begin(self, carry: Carry) -> Carry:
        """Carry one request while the answer before is taken in; see `Eager`."""
        return beside(carry)

    def _send(
        self, verb: str, path: str, body: Body = b"", headers: Mapping[str, str] = NO_HEADERS
    ) -> tuple[int, bytes]:
        try:
            with self._answered(partial(self._asked, verb, path, body, headers)) as answer:
                self.is_brief |= answer.headers.get(brief.OFFER[0]) == brief.OFFER[1]
                return answer.status_code, _bounded(answer, self._ends)
        except (requests.RequestException, HTTPError) as error:  # requests tells of the head, urllib3 of the body
            raise self._trouble(error) from error

    def _asked(self, verb: str, path: str, body: Body, headers: Mapping[str, str]) -> requests.Response:
        """Said to the adapter itself: nothing of what a session adds is wanted, and every exchange waits for it."""
        said = requests.PreparedRequest()
        said.method, said.url = verb, self._server + path
        said.headers = CaseInsensitiveDict({**_PLAIN, **headers})
        if verb == "POST":
            said.headers["Content-Length"] = str(body.length if isinstance(body, Late) else len(body))
            said.body = _Made(body.make) if isinstance(body, Late) else body
        left = max(0.1, self._ends - time.monotonic())
        timeout = (min(CONNECT_SECONDS, left), min(READ_SECONDS, left))
        return self._line.send(said, stream=True, timeout=timeout, verify=self._trusted)

    def _answered(self, ask: Callable[[], requests.Response]) -> requests.Response:
        """The head of an answer. A kept connection may have been closed at the other end just as we spoke: that is no
        broken link, and it is asked once more on a new one."""
        was_kept, self._is_kept = self._is_kept and abs(time.time() - self._heard) < KEPT_SECONDS, False
        if not was_kept:
            self._line.close()
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

    def _count(self, path: str, length: int, headers: dict[str, str], body: bytes) -> None:
        """Bytes of bodies and of the headers we know; the benchmark counts the socket itself."""
        up = length + len(path) + len(self._server) + sum(len(each) + 4 for pair in headers.items() for each in pair)
        before = self.traffic
        self.traffic = replace(before, requests=before.requests + 1, up=before.up + up, down=before.down + len(body))


class _Made(io.BytesIO):
    """What is read of it is made by then."""

    def __init__(self, make: Callable[[], bytes]) -> None:
        super().__init__()
        self._make: Callable[[], bytes] | None = make

    def read(self, size: int | None = -1) -> bytes:
        """Some of it."""
        if self._make is not None:
            self.write(self._make())
            self.seek(0)
            self._make = None
        return super().read(size)


def _noted(body: bytes, note: Note) -> bytes:
    if note is not None:
        note()
    return body


class _Wary(HTTPAdapter):
    """Where the system can, a line on which what was sent is not even received is one that broke."""

    def build_response(self, req: requests.PreparedRequest, resp: Any) -> requests.Response:
        """The status, the head and what comes behind it; nobody here wants cookies, or to know how text is written."""
        answer = requests.Response()
        answer.status_code, answer.headers, answer.raw = resp.status, CaseInsensitiveDict(resp.headers), resp
        return answer

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
    return f"{device}.{base64.urlsafe_b64encode(signed(path, sealed, key)).rstrip(b'=').decode()}"


def signed(path: str, body: bytes, key: bytes) -> bytes:
    """The Ed25519 signature of what goes to that path."""
    return _signer(key).sign(signed_parts(path, body))


@lru_cache(maxsize=1)
def _signer(key: bytes) -> Ed25519PrivateKey:
    """To take it up is half the work of signing."""
    return Ed25519PrivateKey.from_private_bytes(key)


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
