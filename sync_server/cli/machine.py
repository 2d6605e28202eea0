"""Commands about the running server and its data."""

import json
import os
import socket
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import logs
from sync_server.backup import backup
from sync_server.centre import Centre
from sync_server.cli.places import centre
from sync_server.cli.serving import alone_until_told, bound_to, config_of, must_be_safe, must_load, say_ready
from sync_server.config import DATABASE, place
from sync_server.ending import end_after, end_of_input
from sync_server.forgetting import forget
from sync_server.leases import Leases
from sync_server.night import Night
from sync_server.restore import restore
from sync_server.sole import alone
from sync_server.store.open import open_sqlite
from sync_server.verify import verify

if TYPE_CHECKING:
    import uvicorn

MOST_AT_ONCE = 15
"""So many connections to a database one process has."""


def serve(said: Namespace) -> None:
    """Answer until SIGTERM; `ready URL` on standard output says from when on, and nothing else is said there."""
    from sync_server.web.application import application  # no other command waits for it

    must_be_safe(said)
    _must_be_able(said)
    logs.start()
    if said.until_eof:
        end_after(end_of_input)
    bound = bound_to(said.host, said.port)
    with alone(place(said.data, said.database).data), centre(said) as opened, bound:
        opened.night = Night.told(said.night)
        opened.leases = Leases.told(said.offline_days)
        opened.tells_apart = said.pieces
        if said.workers > 1:
            config = config_of("sync_server.web.worker:made", said)
        else:
            config = config_of(application(opened, at_once=said.at_once), said)
        must_load(config)
        say_ready(bound, said)
        if said.workers > 1:
            _many(opened, config, bound, said)
        else:
            alone_until_told(config, bound)


def _many(opened: Centre, config: "uvicorn.Config", bound: socket.socket, said: Namespace) -> None:
    """Each process opens the database for itself; one that dies is started again."""
    from uvicorn.supervisors import Multiprocess

    from sync_server.web import worker

    os.environ[DATABASE] = opened.engine.url.render_as_string(hide_password=False)
    told = {worker.AT_ONCE: said.at_once, worker.PROCESSES: said.workers, worker.NIGHT: opened.night}
    told |= {worker.LEASES: opened.leases, worker.PIECES: int(said.pieces)}
    os.environ |= {name: str(each) for name, each in told.items()}
    Multiprocess(config, sockets=[bound]).run()


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


def forgotten(said: Namespace) -> object:
    """How much of what has gone need not be told any more."""
    with centre(said) as opened:
        return {"forgotten": forget(opened)}


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
    from sync_server.web.application import application

    described = application(Centre(open_sqlite(Path(":memory:")), REGISTRY, lambda: 0))
    document: object = json.loads(json.dumps(described.openapi_schema.to_schema(), default=str))
    return document
