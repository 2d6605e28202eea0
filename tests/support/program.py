"""The program `fieldcrm` run inside the test: real parser, real store on disk, a link that leads nowhere."""

import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fieldcrm.cli.desk import Doors
from fieldcrm.cli.program import run
from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import TerritoryId, UserId
from fieldcrm.domain.people import Role, Territory, User
from fieldcrm.machine import clock
from fieldcrm.machine.paths import Profile, find_profile
from fieldcrm.store.device import Identity, join
from fieldcrm.store.store import Store
from tests.support.blanks import begin

KEY = bytes(range(32))
TERRITORY = TerritoryId("01940000-0000-7000-8000-000000000001")
REP = UserId("01940000-0000-7000-8000-000000000002")


@dataclass(frozen=True)
class Ended:
    """How a command ended and what it said."""

    status: int
    out: str
    notices: str

    @property
    def document(self) -> Any:
        """Standard output as the one JSON document it has to be."""
        return json.loads(self.out)


class NoLink:
    """Nobody is there."""

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        raise Trouble("link.offline")

    def get(self, path: str) -> bytes | None:
        raise Trouble("link.offline")

    def close(self) -> None:
        """Nothing to hang up."""

    def hurry(self, seconds: float) -> None:
        """Nobody is any sooner."""


@dataclass(frozen=True)
class Program:
    """Runs commands on one profile."""

    profile: Path
    window: Callable[[Profile, str], int] = lambda _profile, _address: 0

    def __call__(self, *words: str) -> Ended:
        """One command, as people read it."""
        out, notices = io.StringIO(), io.StringIO()
        status = run([*words], self.doors, out, notices)
        return Ended(status, out.getvalue(), notices.getvalue())

    def json(self, *words: str) -> Any:
        """One command that has to succeed, as a script reads it."""
        ended = self(*words, "--json")
        assert ended.status == 0, ended
        return ended.document

    def refused(self, *words: str) -> Any:
        """The error of one command that has to be refused."""
        ended = self(*words, "--json")
        assert ended.status == 3, ended
        return ended.document["error"]

    @property
    def doors(self) -> Doors:
        """Doors that lead to this profile and to nobody else."""
        return Doors(
            profile=lambda wanted: find_profile(wanted or str(self.profile), {}),
            key=lambda _: KEY,
            store=lambda profile, key, _: open_store(profile, key),
            remote=lambda _profile, _server: NoLink(),
            hub=lambda _profile, _address: NoLink(),
            near=lambda _profile, _address: NoLink(),
            window=self.window,
            draw=lambda _profile, _pages, _folder: [],
            erased=lambda _: None,
            rejoin=lambda _profile, _server, _code, _name: False,
        )


def open_store(profile: Profile, key: bytes = KEY) -> Store:
    """The store of a profile, under a key every test knows."""
    return _opened(profile.store, key)


def _opened(path: Path, key: bytes) -> Store:
    return Store.open(path, key, clock.now_ms, synchronous="OFF")


def joined(folder: Path, role: Role = Role.REP) -> Program:
    """A program whose device has joined a company of one person and one territory."""
    begin(find_profile(str(folder), {}).store, role, lambda file: _join(file, role))
    return Program(folder)


def _join(file: Path, role: Role) -> None:
    store = _opened(file, KEY)
    join(
        store,
        Identity(
            device="01940000-0000-7000-8000-000000000003",
            device_code="K7",
            user=REP,
            login="pamela",
            company="Test",
            server="http://127.0.0.1:1",
            epoch=b"12345678",
            key=bytes(32),
        ),
    )
    with store.write() as work:
        work.save(Territory(id=TERRITORY, code="NORTH", name="North"))
        work.save(User(id=REP, login="pamela", name="Pamela", role=role, territories=frozenset({TERRITORY})))
    store.close()
