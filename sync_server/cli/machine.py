"""Commands about the running server and its data."""

import ipaddress
import json
import os
import signal
import socket
import ssl
import sys
from argparse import Namespace
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import uvicorn
from litestar import Litestar
from uvicorn.supervisors import Multiprocess

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import logs
from sync_server.backup import backup
from sync_server.centre import Centre
from sync_server.cli.places import centre
from sync_server.config import DATABASE, place
from sync_server.ending import end_after, end_of_input
from sync_server.leases import Leases
from sync_server.night import Night
from sync_server.restore import restore
from sync_server.sole import alone
from sync_server.store.open import open_sqlite
from sync_server.verify import verify
from sync_server.web import worker
from sync_server.web.application import application
from sync_server.web.patience import Patient

GRACE_SECONDS = 10

MOST_AT_ONCE = 15
"""So many connections to a database one process has."""


def serve(said: Namespace) -> None:
    """Answer until SIGTERM; `ready URL` on standard output says from when on, and nothing else is said there."""
    _must_be_safe(said)
    _must_be_able(said)
    logs.start()
    if said.until_eof:
        end_after(end_of_input)
    bound = _bound(said.host, said.port)
    with alone(place(said.data, said.database).data), centre(said) as opened, bound:
        opened.night = Night.told(said.night)
        opened.leases = Leases.told(said.offline_days)
        if said.workers > 1:
            config = _config("sync_server.web.worker:made", said)
        else:
            config = _config(application(opened, at_once=said.at_once), said)
        _must_load(config)
        _say_ready(bound, said)
        if said.workers > 1:
            _many(opened, config, bound, said)
        else:
            _alone(config, bound)


def _say_ready(bound: socket.socket, said: Namespace) -> None:
    scheme = "https" if said.tls_cert else "http"
    host, port = bound.getsockname()[:2]
    sys.stdout.write(f"ready {scheme}://{host}:{port}\n")
    sys.stdout.flush()


def _alone(config: uvicorn.Config, bound: socket.socket) -> None:
    """Being told to end is an end like any other: uvicorn would give itself the signal once more, past what is open."""
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


def _many(opened: Centre, config: uvicorn.Config, bound: socket.socket, said: Namespace) -> None:
    """Each process opens the database for itself; one that dies is started again."""
    os.environ[DATABASE] = opened.engine.url.render_as_string(hide_password=False)
    told = {worker.AT_ONCE: said.at_once, worker.PROCESSES: said.workers, worker.NIGHT: opened.night}
    told[worker.LEASES] = opened.leases
    os.environ |= {name: str(each) for name, each in told.items()}
    Multiprocess(config, sockets=[bound]).run()


def _must_load(config: uvicorn.Config) -> None:
    """A certificate that cannot be used is told before anybody is told that the server is ready."""
    if config.ssl_certfile is None:
        return
    try:
        ssl.create_default_context(ssl.Purpose.CLIENT_AUTH).load_cert_chain(config.ssl_certfile, config.ssl_keyfile)
    except OSError as error:
        raise RuleBroken("file.unreadable", f"{config.ssl_certfile}: {error.strerror or error}", "tls-cert") from error


def _config(served: Litestar | str, said: Namespace) -> uvicorn.Config:
    return uvicorn.Config(
        served,
        factory=isinstance(served, str),
        workers=said.workers,
        http=Patient,
        server_header=False,
        date_header=False,
        access_log=False,
        log_config=None,
        lifespan="off",
        timeout_graceful_shutdown=GRACE_SECONDS,
        ssl_certfile=said.tls_cert,
        ssl_keyfile=said.tls_key,
    )


def _bound(host: str, port: int) -> socket.socket:
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


def _must_be_safe(said: Namespace) -> None:
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


def _must_be_able(said: Namespace) -> None:
    """A SQLite file has one writer: more processes would only wait for each other."""
    if said.workers < 1 or (said.workers > 1 and place(said.data, said.database).database is None):
        raise RuleBroken("server.workers", str(said.workers), "workers")
    if not 1 <= said.at_once <= MOST_AT_ONCE:
        raise RuleBroken("server.at_once", str(said.at_once), "at-once")


def verified(said: Namespace) -> object:
    """Findings; an empty list is the good answer."""
    with centre(said) as opened:
        findings = verify(opened)
    if findings:
        raise Trouble("centre.disagrees", "; ".join(findings[:5]))
    return {"ok": True, "findings": findings}


def backed_up(said: Namespace) -> object:
    """The file, its size and digest."""
    with centre(said) as opened:
        return backup(opened, Path(said.file))


def put_back(said: Namespace) -> object:
    """The number of the new life, how far the copy goes, what was kept of before, and what `verify` finds."""
    if not said.restored:
        raise RuleBroken("restore.unsaid", "", "restored")
    return restore(place(said.data, said.database), Path(said.file) if said.file else None)


def openapi(_said: Namespace) -> object:
    """The description of the endpoints; it needs no database."""
    described = application(Centre(open_sqlite(Path(":memory:")), REGISTRY, lambda: 0))
    document: object = json.loads(json.dumps(described.openapi_schema.to_schema(), default=str))
    return document
