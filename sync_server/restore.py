"""Working on from a copy of the centre: what is there is kept, and every laptop is told that the past is another."""

import os
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Final

from sqlalchemy import func, select
from sqlcipher3 import dbapi2

from fieldcrm.domain.errors import RuleBroken, Trouble
from sync_server import audit, lives
from sync_server.audit import Act, Deed
from sync_server.centre import Centre
from sync_server.config import FILE, Place, make_folder
from sync_server.disk import settle
from sync_server.rows_file import fill, is_rows
from sync_server.sole import alone
from sync_server.store.tables import devices, epochs, tx_log
from sync_server.verify import verify

PART: Final = f"{FILE}.part"


def restore(place: Place, file: Path | None) -> dict[str, object]:
    """Put the copy in the place of what is there, and begin a new life with it; without a copy only the latter, for a
    database that its own tools have put back.

    The server must not be running, and over a SQLite file it is not. All of it is done, or nothing is; the file that
    was there is kept beside.
    """
    if file is not None:
        _must_be_there(file)
    with alone(place.data):
        return _restored(place, file)


def _restored(place: Place, file: Path | None) -> dict[str, object]:
    if file is None:
        return _begin(place, after=0, is_fresh=False)
    if place.data is not None:
        return _put_back(place.data, file)
    if not is_rows(file):
        raise RuleBroken("backup.not_rows", str(file), "file")
    _fill(place, file)
    return _begin(place, after=0)


def _put_back(folder: Path, file: Path) -> dict[str, object]:
    make_folder(folder)
    part = Place(data=folder, file=PART)
    try:
        _clear(folder, PART)
        _copy(file, part, folder / PART)
        told = _begin(part, after=_newest_life(folder / FILE))
        told["kept"] = _set_aside(folder / FILE)
        (folder / PART).replace(folder / FILE)
    except OSError as error:
        raise Trouble("disk.write", f"{folder}: {error.strerror}") from error
    finally:
        with suppress(OSError):  # where nothing can be written there is nothing to take away either
            _clear(folder, PART)
    settle(folder)
    return told


def _begin(place: Place, *, after: int, is_fresh: bool = True) -> dict[str, object]:
    """Says how far the copy goes, so that people know what to ask for again."""
    with _closing(place.open()) as centre, centre.write() as connection:
        last_ms = connection.scalar(select(func.max(tx_log.c.at_ms)))
        known = connection.scalar(select(func.count()).select_from(devices))
        life = lives.begin(connection, centre.now_ms(), after, is_fresh=is_fresh)
        audit.link(connection, centre.now_ms(), Deed(act=Act.RESTORED, about=centre.epoch(connection)[1]))
    with _closing(place.open()) as centre:
        findings = verify(centre)
    until = datetime.fromtimestamp(last_ms / 1000, UTC).isoformat(timespec="seconds") if last_ms else None
    return {"life": life, "until": until, "devices": known, "findings": findings}


def _fill(place: Place, file: Path) -> None:
    with _closing(place.make("")) as made:
        try:
            fill(made, file)
        except BaseException:
            made.unmake()
            raise


@contextmanager
def _closing(centre: Centre) -> Generator[Centre]:
    """Its files are whole and nobody holds them afterwards."""
    try:
        yield centre
    finally:
        centre.engine.dispose()


def _copy(file: Path, part: Place, path: Path) -> None:
    if is_rows(file):
        _fill(part, file)
        return
    try:
        with closing(_opened(file)) as source, closing(dbapi2.connect(str(path))) as made:
            source.backup(made)
            found = made.execute("PRAGMA integrity_check(1)").fetchone()[0]
    except dbapi2.Error as error:
        raise RuleBroken("backup.no_company", f"{file}: {error}", "file") from error
    if found != "ok":
        raise RuleBroken("backup.no_company", f"{file}: {found}", "file")


def _must_be_there(file: Path) -> None:
    if not file.is_file():
        raise RuleBroken("file.missing", str(file), "file")
    if not os.access(file, os.R_OK):
        raise RuleBroken("file.unreadable", str(file), "file")


def _newest_life(file: Path) -> int:
    """Of the database that is given up; one that cannot be read says nothing. One in use is not given up."""
    if not file.exists():
        return 0
    try:
        with closing(dbapi2.connect(str(file))) as old:
            old.execute("PRAGMA journal_mode = DELETE")  # refused as long as anybody else has it open
            return int(old.execute(f"SELECT max({epochs.c.no.name}) FROM {epochs.name}").fetchone()[0] or 0)
    except dbapi2.Error as error:
        if "locked" in str(error):
            raise RuleBroken("server.running", str(file)) from error
        return 0


def _set_aside(file: Path) -> str | None:
    if not file.exists():
        return None
    aside = next(path for number in count(1) if not (path := file.with_name(f"{FILE}.before-{number}")).exists())
    for ending in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            file.with_name(file.name + ending).replace(aside.with_name(aside.name + ending))
    try:
        os.link(file, aside)  # it stays where it is until the other takes its place: who dies between has not lost it
    except OSError:  # a disk that knows no second names
        file.replace(aside)
    return str(aside)


def _opened(file: Path) -> dbapi2.Connection:
    return dbapi2.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)


def _clear(folder: Path, name: str) -> None:
    for path in folder.glob(f"{name}*"):
        path.unlink(missing_ok=True)
