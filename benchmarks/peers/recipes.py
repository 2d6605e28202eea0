"""How each of them is installed and started, and what is asked of us beside it."""

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks import exchange
from benchmarks.peers import installing
from benchmarks.peers.driving import Programs

ROOT: Final = installing.HERE.parents[1]
WHOLE, TENTH = 1.0, 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Ours against theirs: so many times as fast, so much of their bytes; of a hundred records, of those going up."""

    times_as_fast: float = 1.0
    of_its_bytes: float = 1.0
    idle: float = 1.0
    pushed: float = 1.0
    pulled: float = 1.0
    hundred: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """A peer: its name, which way it goes, how much of W it is given, how its programs come here, what is asked."""

    name: str
    which: str
    scale: float
    programs: Callable[[], Programs]
    asked: Asked


def ours(folder: Path, scale: float) -> Programs:
    """Our own, over a centre that is made there and then."""
    exchange.w(folder, scale)
    python = sys.executable
    return Programs(
        server=lambda port, at, _records: [
            python,
            "-m",
            "sync_server",
            "serve",
            "--data",
            str(at),
            "--port",
            str(port),
        ],
        client=[python, "-m", "benchmarks.peers.ours"],
        folder=ROOT,
    )


def _anki() -> Programs:
    python = str(installing.python_environment("anki"))
    return Programs(
        server=lambda _port, _at, _records: [python, "-m", "anki.syncserver"],
        client=[python, "-m", "benchmarks.peers.anki.client"],
        folder=ROOT,
        environment=_anki_settings,
    )


def _anki_settings(port: int, folder: Path) -> dict[str, str]:
    return {
        "SYNC_BASE": str(folder / "server"),
        "SYNC_HOST": "127.0.0.1",
        "SYNC_PORT": str(port),
        "SYNC_USER1": "rep:bench",
        "MAX_SYNC_PAYLOAD_MEGS": "2000",
        "RUST_LOG": "error",
    }


def _pouchdb() -> Programs:
    return _node("pouchdb", installing.node_packages("pouchdb"))


def _rxdb() -> Programs:
    return _node("rxdb", installing.node_packages("rxdb"), is_http=False)


def _node(name: str, folder: Path, *, is_http: bool = True) -> Programs:
    node = shutil.which("node") or name
    return Programs(
        server=lambda port, at, records: [node, "server.mjs", str(port), str(at), str(records)],
        client=[node, "client.mjs"],
        folder=folder,
        is_http=is_http,
    )


def _turso() -> Programs:
    folder = installing.node_packages("turso")
    servers = [*folder.glob("node_modules/@tursodatabase/cli-*/tursodb")]
    if not servers:
        raise installing.CannotBeInstalled("its server is not made for this machine")
    node = shutil.which("node") or ""
    return Programs(
        server=lambda port, at, _records: [
            str(servers[0]),
            str(at / "server.db"),
            "--sync-server",
            f"127.0.0.1:{port}",
        ],
        client=[node, "client.mjs"],
        folder=folder,
    )


PEERS: Final = (
    Recipe(
        name="Anki",
        which="which copies its file",
        scale=WHOLE,
        programs=_anki,
        asked=Asked(of_its_bytes=0.4, idle=0.62, pushed=0.12, hundred=0.26),
    ),
    Recipe(name="Turso", which="which copies its pages", scale=WHOLE, programs=_turso, asked=Asked(pushed=0.12)),
    Recipe(
        name="PouchDB",
        which="on LevelDB",
        scale=TENTH,
        programs=_pouchdb,
        asked=Asked(times_as_fast=30, of_its_bytes=0.18),
    ),
    Recipe(name="RxDB", which="which keeps all in memory", scale=TENTH, programs=_rxdb, asked=Asked(times_as_fast=5)),
)
