"""Copies of the file: one on request, one kept of each day, and one put back without losing what was not sent."""

import os
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.machine import clock
from fieldcrm.machine.files import make_private_folder, settle
from fieldcrm.protocol.codec import pack, unpack
from fieldcrm.protocol.messages import Tx
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store.book import HELD, WAITING
from fieldcrm.store.care import DAMAGE, are_pages_whole, is_ours, look, must_be_sound
from fieldcrm.store.database import opened
from fieldcrm.store.leaning import Ground

COPIES_KEPT: Final = 3
_AT_A_TIME: Final = 2_000
"""Pages: some hundredths of a second."""
_GO_ON: Final = """
    UPDATE sync_ctl SET hlc = max(hlc, ?), session = max(session, ?), cur_tx = max(cur_tx, ?),
        incarnation = max(incarnation, ?), branch = max(branch, ?) + 1
"""
"""A new branch: whoever looks at the copy has not seen what was written here after it was taken."""
CROWDED: Final = -2
"""The incarnation of what was carried into a copy in which its number is another one's."""
_CARRIED: Final = "txid, incarnation, lane, number, body, at_ms, state, code, reason, answered_ms, covered"


_Rows = Sequence[Sequence[str | bytes | int | None]]


def copy(path: Path, key: bytes, target: Path) -> int:
    """A copy of the file as it stands, under the same key, taken while others work. Says how many bytes.

    Sound and on the disk when this returns, or not there. It replaces an older copy and nothing else.
    """
    with _made_beside(path, key, target) as beside:
        _take(path, key, beside)
    return target.stat().st_size


def copy_before_change(path: Path, key: bytes, target: Path, told: Callable[[int, int], None]) -> None:
    """The same, of a file that is about to be changed as a whole, while somebody waits: each of its pages is proved
    first, and a damaged one is Trouble; what hangs on what is looked through by whoever puts it back.

    `told` hears how many of how many pages are done; what it raises leaves no copy.
    """
    if not are_pages_whole(path, key):  # the driver copies one that is not as empty, and says nothing
        raise Trouble("store.damaged", path.name)
    with _made_beside(path, key, target) as beside:
        _take_pages(path, key, beside, partial(_a_little_at_a_time, told=told))


@contextmanager
def _made_beside(path: Path, key: bytes, target: Path) -> Generator[Path]:
    """Where to make it; it takes its place when it is whole, and is not there otherwise."""
    _must_be_free(path, key, target)
    beside = _beside(target)
    try:
        yield beside
        beside.replace(target)
        settle(target.parent)
    except OSError as error:
        raise RuleBroken("file.unwritable", f"{target}: {error.strerror}") from None
    finally:
        _drop(beside)


def daily_copy(path: Path, key: bytes, folder: Path, today: date) -> Path | None:
    """One copy a day, the last three kept; None if today's is there already."""
    target = make_private_folder(folder) / f"{today.isoformat()}.db"
    if target.exists():
        return None
    copy(path, key, target)
    others = [each for each in copies(folder) if each != target]  # today's stays, whatever year the clock says it is
    for old in others[COPIES_KEPT - 1 :]:
        old.unlink(missing_ok=True)
    return target


def copies(folder: Path) -> list[Path]:
    """The daily copies, newest first."""
    return sorted(folder.glob("????-??-??.db"), reverse=True)


def must_not_be_gone(path: Path, folder: Path) -> None:
    """Refuse to begin anew where there was work: copies of it are kept, and the file itself is empty or away."""
    if not _holds_anything(path) and copies(folder):
        raise Trouble("store.gone", path.name)


def put_back(path: Path, key: bytes, source: Path) -> int:
    """Work on from a copy. The file that was there stays beside it, and what it had not sent is sent from the copy.

    The numbers it had given out are carried along too: a number given twice would be other work under an old name.
    Nobody else may have the file open. Says how much unsent work was carried over.
    """
    must_be_sound(source, key)
    beside = _beside(path)
    try:
        _take(source, key, beside)
        carried = _carry(path, beside, key) if _holds_anything(path) else _ask_all(beside, key)
        _set_aside(path)
        beside.replace(path)
        settle(path.parent)
    except OSError as error:
        raise Trouble("disk.write", f"{path}: {error.strerror}") from error
    finally:
        _drop(beside)
    return carried


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.part")


def _take(source: Path, key: bytes, target: Path) -> None:
    _take_pages(source, key, target, lambda file, made: file.backup(made))
    if not look(target, key).is_sound:
        raise Trouble("store.damaged", source.name)


def _a_little_at_a_time(file: dbapi2.Connection, made: dbapi2.Connection, told: Callable[[int, int], None]) -> None:
    """As it stands now, whoever writes meanwhile: without a look that lasts until the end each of them would have it
    begin anew, and an agent of the release before, which is still at work, would keep it from ever ending."""
    file.execute("BEGIN")
    file.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()
    file.backup(made, pages=_AT_A_TIME, progress=lambda _, left, of: told(of - left, of))


def _take_pages(
    source: Path, key: bytes, target: Path, take: Callable[[dbapi2.Connection, dbapi2.Connection], None]
) -> None:
    """Through the driver: whoever opens the file beside it and closes it again drops the locks that it holds there."""
    target.unlink(missing_ok=True)
    target.touch(mode=0o600)
    try:
        with opened(source, key) as file, opened(target, key) as made:
            take(file, made)
    except Trouble as trouble:  # the driver does not say of which of the two files it tells
        raise Trouble(trouble.code, source.name if trouble.code in DAMAGE else trouble.about) from trouble


def _drop(path: Path) -> None:
    with suppress(OSError):  # where nothing can be written there is nothing to take away either
        path.unlink(missing_ok=True)


def _must_be_free(path: Path, key: bytes, target: Path) -> None:
    if not target.is_file():
        return
    is_the_file = path.exists() and target.samefile(path)
    if is_the_file or not is_ours(target, key):
        raise RuleBroken("file.exists", str(target))


def _holds_anything(path: Path) -> bool:
    return path.exists() and (not path.is_file() or path.stat().st_size > 0)


def _carry(path: Path, target: Path, key: bytes) -> int:
    rows, moment, numbers, asked = _unsent(path, key)
    with opened(target, key) as file:
        file.execute("PRAGMA journal_mode = DELETE")  # a log that cannot be folded in would be left behind in silence
        file.execute("BEGIN IMMEDIATE")
        file.execute(_GO_ON, moment)
        higher = "ON CONFLICT (name) DO UPDATE SET last = max(last, excluded.last)"
        file.executemany(f"INSERT INTO series (name, last) VALUES (?, ?) {higher}", numbers)
        carried = sum(_carry_one(file, row) for row in rows)
        _number_anew(file)
        _note_asked(file, asked)
        file.execute("COMMIT")
    return carried


def _note_asked(file: dbapi2.Connection, asked: _Rows | None) -> None:
    """What has left since the copy was taken may be at the centre; where nobody knows, all of it may.

    A copy of a release that did not note it says so itself when it is brought forward.
    """
    if not _notes_asked(file):
        return
    if asked is None:
        file.execute("UPDATE sync_tx SET asked = 1 WHERE state = 0")
    else:
        file.executemany("UPDATE sync_tx SET asked = 1 WHERE txid = ?", asked)


def _notes_asked(file: dbapi2.Connection) -> bool:
    return any(row[1] == "asked" for row in file.execute("PRAGMA table_info(sync_tx)"))


def _ask_all(target: Path, key: bytes) -> int:
    """Nothing is left of the file it stands for."""
    with opened(target, key) as file:
        file.execute("PRAGMA journal_mode = DELETE")
        file.execute("BEGIN IMMEDIATE")
        _note_asked(file, None)
        file.execute("COMMIT")
    return 0


def _unsent(path: Path, key: bytes) -> tuple[_Rows, Sequence[int], _Rows, _Rows | None]:
    try:
        with opened(path, key) as file:
            rows = file.execute(f"SELECT {_CARRIED} FROM sync_tx ORDER BY tx").fetchall()
            moment = file.execute("SELECT hlc, session, cur_tx, incarnation, branch FROM sync_ctl").fetchone()
            noted = "SELECT txid FROM sync_tx WHERE asked = 1"
            asked = file.execute(noted).fetchall() if _notes_asked(file) else None
            return rows, moment, file.execute("SELECT name, last FROM series").fetchall(), asked
    except Trouble as told:
        if told.code not in DAMAGE:
            raise
        raise Trouble("store.unsent_unreadable", path.name) from told


def _carry_one(file: dbapi2.Connection, row: Sequence[str | bytes | int | None]) -> bool:
    """A transaction the copy does not know; true if it still has to be sent.

    Its number may stand for another one there: what was held back or taken back since has made room for it. Then it is
    laid in a life of its own for now.
    """
    txid, life = row[0], row[1]
    if file.execute("SELECT 1 FROM sync_tx WHERE txid = ?", (txid,)).fetchone():
        return False
    file.execute("UPDATE sync_ctl SET cur_tx = cur_tx + 1")
    marks = ", ".join("?" * len(row))
    add = f"INSERT OR IGNORE INTO sync_tx (tx, {_CARRIED}) SELECT cur_tx, {marks} FROM sync_ctl"
    if not file.execute(add, row).rowcount:
        free = "SELECT max(number) + 1 FROM sync_tx WHERE incarnation = ? AND lane = ?"
        [number] = file.execute(free, (life if life == HELD else CROWDED, row[2])).fetchone()
        file.execute(add, (txid, life if life == HELD else CROWDED, row[2], number or 1, *row[4:]))
    return row[6] == WAITING


def _number_anew(file: dbapi2.Connection) -> None:
    """Where a number would have been given twice this device begins a new life with all that waits; see
    `resealing.number_anew`."""
    crowded = "SELECT 1 FROM sync_tx WHERE state = 0 AND incarnation = ?"
    if not file.execute(crowded, (CROWDED,)).fetchone():
        return
    [before, branch] = file.execute("SELECT incarnation, branch FROM sync_ctl").fetchone()
    life = max(before + 1, clock.now_ms())
    file.execute("UPDATE sync_ctl SET incarnation = ?, begun_after = ?", (life, before))
    last, ground = dict[int, int](), Ground(REGISTRY)
    waiting = "SELECT tx, lane, body FROM sync_tx WHERE state = 0 AND incarnation <> 0 ORDER BY tx"
    for step, lane, body in file.execute(waiting).fetchall():
        was = unpack(Tx, body)
        last[lane] = last.get(lane, 0) + 1
        anew = Tx(was.txid, lane, last[lane], was.hlc, was.ops, branch, ground.under(was.ops, lane))
        ground.add(was.ops, (lane, last[lane]))
        values = (life, last[lane], pack(anew), step)
        file.execute("UPDATE sync_tx SET incarnation = ?, number = ?, body = ? WHERE tx = ?", values)


def _set_aside(path: Path) -> None:
    """Keep the file under a second name, with its log of what is not in it yet: the two only mean something together.

    The file itself stays where it is until another takes its place: whoever dies between has not lost it.
    """
    number = next(n for n in count(1) if not path.with_name(f"{path.name}.before-{n}").exists())
    aside = path.with_name(f"{path.name}.before-{number}")
    if path.exists():
        _name_too(path, aside)
    for ending in ("-shm", "-wal"):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.replace(aside.with_name(aside.name + ending))


def _name_too(path: Path, aside: Path) -> None:
    try:
        os.link(path, aside)
    except OSError:  # a disk that knows no second names
        path.replace(aside)
