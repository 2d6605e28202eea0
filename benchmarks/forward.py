"""A file of an earlier release that is brought forward: how long nobody can work, and what search takes up behind."""

from contextlib import closing
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from benchmarks import window
from benchmarks.exchange import KEY
from benchmarks.figures import Figure, spent
from fieldcrm.store import layout
from fieldcrm.store.copies import copy_before_change
from fieldcrm.store.database import opened
from fieldcrm.store.store import Store
from sync_server.config import now_ms
from tests.support import layouts

RELEASES: Final = {1: "the first release", 12: "the release before"}


def measured(folder: Path) -> list[Figure]:
    """From each of the layouts that people have, beside the copy alone."""
    window.fill(folder)
    today = folder / "fieldcrm.db"
    with closing(Store.open(today, KEY, now_ms)) as store:
        store.catch_up(lambda: True)
    return [figure for since in RELEASES for figure in _from(since, today, folder / f"{since}.db")]


def set_back(today: Path, path: Path, since: int) -> None:
    """A file of that layout with the rows and the index of one of today's; what it had no room for is left out."""
    layouts.made_from(path, since)
    with opened(path, KEY) as file:
        file.execute(f"ATTACH ? AS today KEY \"x'{KEY.hex()}'\"", (str(today),))
        file.execute("BEGIN")
        file.execute("UPDATE sync_ctl SET applying = 1")
        tables = [name for (name,) in file.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'")]
        for name in (each for each in tables if each not in ("search_index", "sync_ctl")):
            _take_over(file, name)
        file.execute("UPDATE sync_ctl SET applying = 0")
        file.execute("COMMIT")
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _take_over(file: dbapi2.Connection, table: str) -> None:
    then, now = ({row[1] for row in file.execute(f'PRAGMA {of}.table_info("{table}")')} for of in ("main", "today"))
    names = ", ".join(f'"{name}"' for name in sorted(then & now))
    if names:
        file.execute(f'INSERT OR REPLACE INTO main."{table}" ({names}) SELECT {names} FROM today."{table}"')  # noqa: S608 - names of our own


def _from(since: int, today: Path, path: Path) -> list[Figure]:
    set_back(today, path, since)
    megabytes = path.stat().st_size / 1e6
    with spent() as copying:
        copy_before_change(path, KEY, path.with_suffix(".copy"), lambda _done, _of: None)
    with spent() as opening:
        store = Store.open(path, KEY, now_ms)
    with closing(store), spent() as behind:
        store.catch_up(lambda: True)
    times = opening.wall / copying.wall
    return [
        Figure(
            what=f"{megabytes:.0f} MB of {RELEASES[since]} (layout {since}) brought forward to layout {layout.HEAD}",
            measured=f"{opening.wall:.1f} s, {opening.processor:.1f} of a processor; {times:.1f} x the copy alone",
        ),
        Figure(what="then search, behind the window", measured=f"{behind.wall:.1f} s"),
    ]
