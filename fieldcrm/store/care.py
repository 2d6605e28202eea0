"""Looking after the file: what is wrong with it, a copy of it, and a copy put back without losing what was not sent."""

import os
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.store.book import WAITING
from fieldcrm.store.layout import APPLICATION_ID

COPIES_KEPT: Final = 3
MOST_FINDINGS: Final = 50
_GO_ON: Final = """
    UPDATE sync_ctl SET hlc = max(hlc, ?), session = max(session, ?), cur_tx = max(cur_tx, ?),
        incarnation = max(incarnation, ?), branch = max(branch, ?) + 1
"""
"""A new branch: whoever looks at the copy has not seen what was written here after it was taken."""
_CARRIED: Final = "txid, incarnation, lane, number, body, at_ms, state, code, reason, answered_ms, covered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What is wrong with a file, in the database's own words; and how much in it was not sent, if that can be read."""

    problems: Sequence[str]
    waiting: int | None

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def look(path: Path, key: bytes) -> Findings:
    """Read the whole file and say what is wrong with it; nothing is changed."""
    try:
        with _opened(path, key) as file:
            problems = [*_damage(file), *_loose_ends(file)] if _is_ours(file) else ["the file is not a store"]
            return Findings(problems=problems[:MOST_FINDINGS], waiting=_waiting(file))
    except dbapi2.DatabaseError as error:
        return Findings(problems=[str(error)], waiting=None)


def copy(path: Path, key: bytes, target: Path) -> int:
    """A copy of the file as it stands, under the same key, taken while others work; sound, or not there. Says bytes."""
    beside = target.with_name(f"{target.name}.part")
    try:
        beside.unlink(missing_ok=True)
        beside.touch(mode=0o600)
        with _opened(path, key) as source, _opened(beside, key) as file:
            source.backup(file)
        _must_be_sound(beside, key)
        beside.replace(target)
    except OSError as error:
        raise RuleBroken("file.unwritable", f"{target}: {error.strerror}") from None
    except dbapi2.DatabaseError as error:
        raise Trouble("store.damaged", path.name) from error
    finally:
        beside.unlink(missing_ok=True)
    return target.stat().st_size


def daily_copy(path: Path, key: bytes, folder: Path, today: date) -> Path | None:
    """One copy a day, the last three kept; None if today's is there already."""
    target = folder / f"{today.isoformat()}.db"
    if target.exists():
        return None
    copy(path, key, target)
    for old in copies(folder)[COPIES_KEPT:]:
        old.unlink(missing_ok=True)
    return target


def copies(folder: Path) -> list[Path]:
    """The daily copies, newest first."""
    return sorted(folder.glob("????-??-??.db"), reverse=True)


def put_back(path: Path, key: bytes, source: Path) -> int:
    """Work on from a copy. The file that was there stays beside it, and what it had not sent is sent from the copy.

    The numbers it had given out are carried along too: a number given twice would be other work under an old name.
    Nobody else may have the file open. Says how much unsent work was carried over.
    """
    _must_be_sound(source, key)
    beside = path.with_name(f"{path.name}.part")
    beside.write_bytes(source.read_bytes())
    beside.chmod(0o600)
    carried = _carry(path, beside, key) if path.exists() else 0
    _set_aside(path)
    beside.replace(path)
    return carried


def _carry(path: Path, target: Path, key: bytes) -> int:
    try:
        with _opened(path, key) as file:
            rows = file.execute(f"SELECT {_CARRIED} FROM sync_tx ORDER BY tx").fetchall()
            clock = file.execute("SELECT hlc, session, cur_tx, incarnation, branch FROM sync_ctl").fetchone()
            numbers = file.execute("SELECT name, last FROM series").fetchall()
    except dbapi2.DatabaseError as error:
        raise Trouble("store.unsent_unreadable", path.name) from error
    with _opened(target, key) as file:
        file.execute("BEGIN IMMEDIATE")
        file.execute(_GO_ON, clock)
        higher = "ON CONFLICT (name) DO UPDATE SET last = max(last, excluded.last)"
        file.executemany(f"INSERT INTO series (name, last) VALUES (?, ?) {higher}", numbers)
        carried = sum(_carry_one(file, row) for row in rows)
        file.execute("COMMIT")
    return carried


def _carry_one(file: dbapi2.Connection, row: Sequence[str | bytes | int | None]) -> bool:
    """A transaction the copy does not know; true if it still has to be sent."""
    marks = ", ".join("?" * len(row))
    step = "UPDATE sync_ctl SET cur_tx = cur_tx + 1"
    add = f"INSERT OR IGNORE INTO sync_tx (tx, {_CARRIED}) SELECT cur_tx, {marks} FROM sync_ctl"
    file.execute(step)
    return file.execute(add, row).rowcount == 1 and row[6] == WAITING


def _set_aside(path: Path) -> None:
    """With its log of what is not in the file yet: the two only mean something together."""
    number = next(n for n in count(1) if not path.with_name(f"{path.name}.before-{n}").exists())
    for ending in ("-shm", "-wal", ""):
        part = path.with_name(path.name + ending)
        if part.exists():
            os.replace(part, path.with_name(f"{path.name}.before-{number}{ending}"))


def _must_be_sound(path: Path, key: bytes) -> None:
    if not path.exists():
        raise RuleBroken("file.missing", str(path))
    findings = look(path, key)
    if not findings.is_sound:
        raise RuleBroken("backup.unsound", f"{path}: {findings.problems[0]}")


def _damage(file: dbapi2.Connection) -> Iterator[str]:
    file.execute("PRAGMA wal_checkpoint(PASSIVE)")
    for (told,) in file.execute("PRAGMA cipher_integrity_check"):
        yield f"cipher: {told}"
    for (told,) in file.execute(f"PRAGMA integrity_check({MOST_FINDINGS})"):
        if told != "ok":
            yield str(told)


def _loose_ends(file: dbapi2.Connection) -> Iterator[str]:
    for table, rowid, above, _ in file.execute("PRAGMA foreign_key_check"):
        yield f"{table} row {rowid} belongs to no {above}"


def _waiting(file: dbapi2.Connection) -> int:
    return int(file.execute(f"SELECT count(*) FROM sync_tx WHERE state = {WAITING}").fetchone()[0])


def _is_ours(file: dbapi2.Connection) -> bool:
    return int(file.execute("PRAGMA application_id").fetchone()[0]) == APPLICATION_ID


@contextmanager
def _opened(path: Path, key: bytes) -> Generator[dbapi2.Connection]:
    connection = dbapi2.connect(str(path), isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA busy_timeout = 10000")
        yield connection
    finally:
        connection.close()
