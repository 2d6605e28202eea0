"""How a program of the server listens: at an address of its own, by TLS where others can hear, until told to end."""

import ipaddress
import signal
import socket
import ssl
import sys
from argparse import Namespace
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING

import uvicorn  # whoever lacks the server's part is told so whatever they type

from fieldcrm.domain.errors import RuleBroken, Trouble
from sync_server.litter import look_past_what_is_there

if TYPE_CHECKING:
    from litestar import Litestar  # no other command than those that serve waits for it

GRACE_SECONDS = 10


def say_ready(bound: socket.socket, said: Namespace) -> None:
    """`ready URL` on standard output, which says from when on requests are taken."""
    scheme = "https" if said.tls_cert else "http"
    host, port = bound.getsockname()[:2]
    sys.stdout.write(f"ready {scheme}://{host}:{port}\n")
    sys.stdout.flush()


def alone_until_told(config: uvicorn.Config, bound: socket.socket) -> None:
    """Being told to end is an end like any other: uvicorn would give itself the signal once more, past what is open."""
    look_past_what_is_there()
    with _unmoved_by(signal.SIGTERM):
        uvicorn.Server(config).run(sockets=[bound])


@contextmanager
def _unmoved_by(number: signal.Signals) -> Generator[None]:
    before = signal.signal(number, _do_nothing)
    try:
        yield
    finally:
        signal.signal(number, before)


def _do_nothing(number: int, frame: FrameType | None) -> None:
    """uvicorn has done what there is to do."""


def must_load(config: uvicorn.Config) -> None:
    """A certificate that cannot be used is told before anybody is told that the server is ready."""
    if config.ssl_certfile is None:
        return
    try:
        ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(config.ssl_certfile, config.ssl_keyfile)
    except OSError as error:
        raise RuleBroken("file.unreadable", f"{config.ssl_certfile}: {error.strerror or error}", "tls-cert") from error


def config_of(served: "Litestar | str", said: Namespace) -> uvicorn.Config:
    """How uvicorn is to serve; it says nothing about itself to strangers."""
    from sync_server.web.patience import KEPT_SECONDS, Patient

    return uvicorn.Config(
        served,
        factory=isinstance(served, str),
        workers=said.workers,
        http=Patient,
        timeout_keep_alive=KEPT_SECONDS,
        server_header=False,
        date_header=False,
        access_log=False,
        log_config=None,
        lifespan="off",
        timeout_graceful_shutdown=GRACE_SECONDS,
        ssl_certfile=said.tls_cert,
        ssl_keyfile=said.tls_key,
    )


def bound_to(host: str, port: int) -> socket.socket:
    """A socket that listens there; Trouble when somebody else does."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    made = socket.socket(family)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((host, port))
        made.listen(512)
    except OSError as error:
        made.close()
        raise Trouble("server.address_taken", f"{host}:{port}: {error.strerror}") from error
    return made


def must_be_safe(said: Namespace) -> None:
    """Plain http stays on this machine."""
    if said.tls_cert:
        return
    if said.tls_key:
        raise RuleBroken("server.tls_key", said.tls_key, "tls-key")
    try:
        loopback = said.host == "localhost" or ipaddress.ip_address(said.host).is_loopback
    except ValueError:
        loopback = False
    if not loopback:
        raise RuleBroken("server.needs_https", said.host, "host")
