"""Exchanges through files and the second place, as the window does them: one at a time with all other exchanges."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.replication import packets, rescue
from fieldcrm.replication.exchange import Outcome
from fieldcrm.replication.packets import Written
from fieldcrm.store import mirrored
from fieldcrm.ui.parts import Parts
from fieldcrm.ui.sync_centre.exchanges import FileWays


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
