"""`python -m benchmarks.peers.ours COUNTED DIRECT FOLDER RECORDS`: our own client, which obeys as the peers do."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import func, select

from benchmarks.exchange import KEY
from benchmarks.peers.obeying import obey, phone
from fieldcrm.domain.accounts import Account
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.replication.enrolment import enrol
from fieldcrm.replication.exchange import Exchange, Outcome, State
from fieldcrm.replication.transport import HttpRemote
from fieldcrm.store.store import Store
from sync_server.config import Place, now_ms
from sync_server.invites import invite

LOGIN = "rep"


def held(store: Store) -> int:
    """How many records a device holds."""
    with store.read() as reading:
        tables = [reading.table(spec.cls) for spec in REGISTRY]
        return sum(reading.rows(select(func.count()).select_from(table))[0][0] for table in tables)


class Unread(Store):
    """What a large download leaves for later waits until it is asked for, so that it is measured apart."""

    def catch_up(self, keep_on: Callable[[], bool]) -> None:
        """Not yet."""


class Client:
    """Two devices of one rep: mine, on the counted line, and theirs."""

    def __init__(self, counted: str, direct: str, folder: Path) -> None:
        self._addresses = {"mine": counted, "theirs": direct}
        self._folder = folder
        self._made = 0
        self._held: dict[str, Store] = {}
        self._lines: dict[str, Exchange] = {}
        self._accounts: list[str] = []

    def fill(self) -> None:
        """Their device holds everything; the centre did so before it was started."""
        self._join("theirs")
        self.exchange("theirs")
        with self._held["theirs"].read() as reading:
            self._accounts = [id for (id,) in reading.rows(select(reading.table(Account).c.id))]

    def new(self) -> None:
        """Mine is empty, and has joined."""
        if "mine" in self._held:
            self._held["mine"].close()
        self._join("mine")

    def settle(self) -> None:
        """Every word of it can be searched, which the download has left for later."""
        Store.catch_up(self._held["mine"], lambda: True)

    def count(self) -> dict[str, float]:
        """How many records mine holds."""
        return {"records": held(self._held["mine"])}

    def sync(self) -> None:
        """Everything goes and everything comes."""
        self.exchange("mine")

    def edit(self, whose: str, first: str, count: str) -> None:
        """Another phone number for so many accounts, in one step; theirs are sent up."""
        with self._held[whose].write() as work:
            for id in self._accounts[int(first) : int(first) + int(count)]:
                work.change(Account, id, {"phone": phone()})
        if whose == "theirs":
            self.exchange("theirs")

    def exchange(self, whose: str) -> Outcome:
        """One exchange to its end."""
        outcome = self._lines[whose].run()
        if outcome.state is not State.DONE:
            raise RuntimeError(f"{outcome.state}: {outcome.reason}")
        return outcome

    def _join(self, whose: str) -> None:
        self._made += 1
        address = self._addresses[whose]
        store, remote = Unread.open(self._folder / f"client{self._made}.db", KEY, now_ms), HttpRemote(address)
        enrol(store, remote, server=address, code=self._code(), name="bench", client="bench")
        self._held[whose], self._lines[whose] = store, Exchange(store, remote, "bench", time.monotonic)

    def _code(self) -> str:
        centre = Place(data=self._folder).open()
        code, _ = invite(centre, LOGIN, 60)
        centre.engine.dispose()
        return code


def main() -> None:
    """Obey."""
    counted, direct, folder, _ = sys.argv[1:]
    client = Client(counted, direct, Path(folder))
    obey(
        {
            "fill": client.fill,
            "new": client.new,
            "download": client.sync,
            "settle": client.settle,
            "count": client.count,
            "sync": client.sync,
            "push": client.sync,
            "pull": client.sync,
            "edit": client.edit,
        }
    )


if __name__ == "__main__":
    main()
