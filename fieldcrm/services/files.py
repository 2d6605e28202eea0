"""What people do with files: hang them on customers, visits and orders, give them to everybody, save them elsewhere."""

import mimetypes
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from io import FileIO
from pathlib import Path
from typing import Final

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.attachments import Attachment, FileKind, Literature, file_name, must_be_a_size
from fieldcrm.domain.diary import Visit
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, AttachmentId, LiteratureId, NewId, OrderId, UserId, VisitId
from fieldcrm.domain.orders import Order
from fieldcrm.domain.people import OFFICE_ROLES, User
from fieldcrm.machine.files import settle
from fieldcrm.services.undo import Done, Made, Removed, done
from fieldcrm.store import files
from fieldcrm.store.device import must_identity
from fieldcrm.store.files import PIECE, Held
from fieldcrm.store.queries.files import Where, file_line
from fieldcrm.store.store import Reading, Store

UNKNOWN_TYPE: Final = "application/octet-stream"


def attach(
    store: Store,
    path: Path,
    *,
    account: AccountId | None = None,
    visit: VisitId | None = None,
    order: OrderId | None = None,
    kind: FileKind | None = None,
    at: datetime,
    new_id: NewId,
) -> Done:
    """Hang a file on a customer, a visit or an order. It is here, encrypted, when this returns, and the file itself may
    go; or nothing has happened."""
    with store.read() as reading:
        _whose(reading, account, visit, order)
    name, read_in = _taken_in(store, path)
    media_type = _media_type(name)
    with store.write() as work:
        made = Attachment(
            id=AttachmentId(new_id()),
            account=_whose(work, account, visit, order),
            user=UserId(must_identity(work.connection).user),
            kind=kind or (FileKind.PHOTO if media_type.startswith("image/") else FileKind.ATTACHMENT),
            name=name,
            media_type=media_type,
            size=read_in.size,
            sha256=str(read_in.sha),
            added_at=at,
            visit=visit,
            order=order,
        )
        files.keep(work, read_in)
        work.save(made)
        return done(work, made.id, Made(made))


def publish(store: Store, path: Path, *, at: datetime, new_id: NewId) -> Done:
    """Give everybody a file to read and to show; that is the office's to do."""
    with store.read() as reading:
        _must_be_of_the_office(reading)
    name, read_in = _taken_in(store, path)
    with store.write() as work:
        made = Literature(
            id=LiteratureId(new_id()),
            user=UserId(must_identity(work.connection).user),
            name=name,
            media_type=_media_type(name),
            size=read_in.size,
            sha256=str(read_in.sha),
            added_at=at,
        )
        files.keep(work, read_in)
        work.save(made)
        return done(work, made.id, Made(made))


def remove(store: Store, id: str) -> Done:
    """Take a file off what it hangs on, for everybody. Its bytes go once no row names them and files are carried."""
    with store.write() as work:
        line = file_line(work, id)
        kind = Attachment if line.account is not None else Literature
        if kind is Literature:
            _must_be_of_the_office(work)
        elif line.user != must_identity(work.connection).user and not _is_of_the_office(work):
            raise RuleBroken("record.not_yours", line.name)
        was = work.load(kind, id)
        work.delete(kind, id)
        return done(work, id, Removed(was))


def save_as(store: Store, id: str, target: Path) -> Path:
    """Write a file out, whole or not at all; a folder gets it under its own name. Nothing is written over."""
    with store.read() as reading:
        line = file_line(reading, id)
        into = target / file_name(line.name) if target.is_dir() else target
        write_out(into, files.read(reading.connection, line.sha256))
    files.used(store, line.sha256)
    return into


def ask_for(store: Store, id: str) -> None:
    """Have it fetched with the next exchange, before all else."""
    with store.read() as reading:
        line = file_line(reading, id)
    if not line.is_here:
        files.want(store, line.sha256)


def send_now(store: Store, id: str) -> None:
    """Have it sent with the next exchange, before all else and over any link; refused where it does not wait."""
    with store.read() as reading:
        line = file_line(reading, id)
    if line.where is not Where.ONLY_HERE:
        raise RuleBroken("attachment.not_waiting", line.name)
    files.press(store, line.id, line.sha256)


def _whose(reading: Reading, account: AccountId | None, visit: VisitId | None, order: OrderId | None) -> AccountId:
    """The customer of what the file hangs on, which has to be here."""
    if visit is not None:
        return reading.load(Visit, visit).account
    if order is not None:
        return reading.load(Order, order).account
    if account is None:
        raise RuleBroken("attachment.on_nothing", "", "on")
    return AccountId(reading.load(Account, account).id)


def _is_of_the_office(reading: Reading) -> bool:
    return reading.load(User, must_identity(reading.connection).user).role in OFFICE_ROLES


def _must_be_of_the_office(reading: Reading) -> None:
    if not _is_of_the_office(reading):
        raise RuleBroken("kind.office", "literature")


def _taken_in(store: Store, path: Path) -> tuple[str, Held]:
    name = file_name(path.name)
    with _opened(path) as file:
        must_be_a_size(os.fstat(file.fileno()).st_size, name)
        return name, files.take_in(store, _pieces(file, name))


def _opened(path: Path) -> FileIO:
    """Looked at by what was opened: between a look and an opening a name may become another thing's. One that gives
    bytes only when somebody else writes some is not waited for."""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        if path.is_dir():  # Windows would only say that it may not be opened
            raise RuleBroken("attachment.folder", path.name, "file")
        file = os.fdopen(os.open(path, flags), "rb", buffering=0)
    except FileNotFoundError:
        raise RuleBroken("file.missing", str(path), "file") from None
    except (OSError, ValueError) as error:
        raise RuleBroken("file.unreadable", f"{path}: {error}", "file") from None
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise RuleBroken("attachment.folder", path.name, "file")
    return file


def _pieces(file: FileIO, name: str) -> Iterator[bytes]:
    """To its end, wherever that is by now."""
    came = 0
    while piece := _piece(file, name):
        came += len(piece)
        must_be_a_size(came, name)
        yield piece
    must_be_a_size(came, name)


def _piece(file: FileIO, name: str) -> bytes:
    """As long as pieces are, but for the last one."""
    read = bytearray()
    try:
        while len(read) < PIECE and (some := file.read(PIECE - len(read))):
            read += some
    except OSError as error:
        raise RuleBroken("file.unreadable", f"{name}: {error.strerror}", "file") from None
    return bytes(read)


def write_out(target: Path, pieces: Iterator[bytes]) -> None:
    """Whole or not at all, for this person alone, and never over another file."""
    beside = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        if target.exists():
            raise RuleBroken("file.exists", str(target), "file")
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            for piece in pieces:
                out.write(piece)
            out.flush()
            os.fsync(out.fileno())
        _give_name(beside, target)
        settle(target.parent)
    except OSError as error:
        raise RuleBroken("file.unwritable", f"{target}: {error.strerror}", "file") from None
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _give_name(beside: Path, target: Path) -> None:
    """Never over a file that came there meanwhile, where the disk knows second names."""
    try:
        os.link(beside, target)
    except FileExistsError:
        raise RuleBroken("file.exists", str(target), "file") from None
    except OSError:
        beside.replace(target)


def _media_type(name: str) -> str:
    """By its ending, from what comes with Python alone: no two machines tell it differently."""
    found, _ = mimetypes.MimeTypes().guess_type(name)
    return found or UNKNOWN_TYPE
