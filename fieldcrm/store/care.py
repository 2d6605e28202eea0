"""Looking after the file: what is wrong with it, told apart from what is wrong with the disk it lies on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.store.book import WAITING
from fieldcrm.store.database import opened
from fieldcrm.store.layout import APPLICATION_ID

MOST_FINDINGS: Final = 50
DAMAGE: Final = frozenset({"store.damaged", "disk.write"})
"""Trouble that lies in the file. A full disk or one that takes nothing is another, and no reason to leave the file."""


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
    """Read the whole file and say what is wrong with it; nothing is changed. A disk in the way is Trouble."""
    if not path.exists():
        return Findings(problems=["the file is not there"], waiting=None)
    try:
        with opened(path, key) as file:
            problems = [*_damage(file), *_loose_ends(file)] if _is_ours(file) else ["the file is not a store"]
            waiting = _waiting(file) if _is_ours(file) else None
            return Findings(problems=problems[:MOST_FINDINGS], waiting=waiting)
    except Trouble as told:
        if told.code not in DAMAGE:
            raise
        return Findings(problems=[str(told.__cause__ or told)], waiting=None)


def is_ours(path: Path, key: bytes) -> bool:
    """Whether it is a store of this device, or a copy of one."""
    try:
        with opened(path, key) as file:
            return _is_ours(file)
    except Trouble:
        return False


def are_pages_whole(path: Path, key: bytes) -> bool:
    """Whether each page is as it was written; what stands in them is not looked at."""
    with opened(path, key) as file:
        return next(_spoilt_pages(file), None) is None


def must_be_sound(path: Path, key: bytes) -> None:
    """Refuse what is no copy to work on from."""
    if not path.exists():
        raise RuleBroken("file.missing", str(path))
    findings = look(path, key)
    if not findings.is_sound:
        raise RuleBroken("backup.unsound", f"{path}: {findings.problems[0]}")


def _spoilt_pages(file: dbapi2.Connection) -> Iterator[str]:
    file.execute("PRAGMA wal_checkpoint(PASSIVE)")
    return (f"cipher: {told}" for (told,) in file.execute("PRAGMA cipher_integrity_check"))


def _damage(file: dbapi2.Connection) -> Iterator[str]:
    yield from _spoilt_pages(file)
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
