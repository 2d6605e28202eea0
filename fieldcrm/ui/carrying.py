"""Exchanges through files, the second place and a hub, as the window does them: one at a time with all others."""

from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from fieldcrm.background.jobs import is_wanted
from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.replication import packets, rescue
from fieldcrm.replication.exchange import Outcome
from fieldcrm.replication.hub import visit
from fieldcrm.replication.packets import Written
from fieldcrm.store import hubs, mirrored
from fieldcrm.ui.parts import Parts
from fieldcrm.ui.sync_centre.exchanges import FileWays, HubWays


def file_ways(parts: Parts, heard: Callable[[], object]) -> FileWays:
    """`heard` is told when an answer has been taken in."""

    def write(path: Path) -> Written:
        with parts.turn("exchange"):
            return packets.write(parts.store, path, parts.client)

    def read(path: Path) -> Outcome:
        with parts.turn("exchange"):
            outcome = packets.read(parts.store, path)
        with suppress(RuleBroken, Trouble), parts.turn("rescue"):  # whoever mirrors each save tells what is in the way
            rescue.mirror(parts.store)
        heard()
        return outcome

    def place() -> Path | None:
        with parts.store.read() as reading:
            return mirrored.place(reading.connection)

    def choose(folder: Path | None) -> object:
        with parts.turn("rescue"):
            return rescue.choose(parts.store, folder)

    return FileWays(write=write, read=read, place=place, choose=choose)


def hub_ways(parts: Parts, heard: Callable[[], object]) -> HubWays:
    """`heard` is told when it has been asked, whatever came of it."""

    def use(address: str) -> Outcome:
        with closing(parts.hub(address)):  # an address that is none is refused before it is chosen
            with parts.store.read() as reading:
                is_another = hubs.hub(reading.connection) not in (None, address)
            hubs.choose(parts.store, address)
        if is_another:
            parts.forget_hub()
        with closing(parts.hub(address)) as link:
            outcome = visit(parts.store, link, parts.client, is_wanted)
        heard()
        return outcome

    def forget() -> object:
        hubs.choose(parts.store, None)
        parts.forget_hub()
        return None

    return HubWays(use=use, forget=forget)
