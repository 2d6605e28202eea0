"""Bytes of files, both ways. A row that somebody sees is the only key to them: no digest opens anything, and whoever
says they have the bytes too has to bring them."""

import re
from typing import Final

from sqlalchemy import Connection

from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import FileGet, FilePiece, FilePut, FileStands
from fieldcrm.protocol.versions import PROTOCOL
from sync_server import files
from sync_server.centre import Centre
from sync_server.devices import Asker, asker_of
from sync_server.files import Content, Named
from sync_server.refusals import RequestRefused

_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


def put(centre: Centre, device_code: str, request: FilePut, about: bytes) -> FileStands:
    """Take a piece that continues what is there, and say how much that is; the same piece again changes nothing.

    Only when all bytes have come and are what the row says does anybody get to read one of them.
    """
    _must_speak(request.version)
    if len(request.piece) > LIMITS["piece_bytes"]:
        raise RequestRefused(Refusal.TOO_LARGE)
    kept = centre.again(lambda: _kept(centre, device_code, request)) if request.piece else None
    content = kept or _stands(centre, device_code, request)
    if content is None:
        return FileStands(about, 0)
    if not content.whole and content.came == content.size:
        _prove(centre, device_code, request, content)
        return FileStands(about, content.size, whole=True)
    return FileStands(about, content.came, whole=content.whole)


def get(centre: Centre, device_code: str, request: FileGet, about: bytes) -> FilePiece:
    """Bytes of a file whose row the person sees; of all else they do not even hear whether it is there."""
    _must_speak(request.version)
    most = min(request.most or LIMITS["piece_bytes"], LIMITS["piece_bytes"])
    with centre.read() as connection:
        who = asker_of(centre, connection, device_code, request.epoch)
        file = files.named(centre, connection, request.table, request.row)
        if file is None or not _may_see(centre, connection, who, file):
            raise RequestRefused(Refusal.NOT_FOUND)
        content = files.content_of(connection, file)
        if content is None:
            raise RequestRefused(Refusal.NOT_FOUND)
        return FilePiece(about, files.read(connection, content, request.offset, most))


def _kept(centre: Centre, device_code: str, request: FilePut) -> Content | None:
    with centre.write() as connection:
        who = asker_of(centre, connection, device_code, request.epoch, lock=True)
        file = _brought(centre, connection, who, request)
        known = files.content_of(connection, file) or files.coming(connection, file, who.number)
        there = known.came if known is not None else 0
        if (known is not None and known.whole) or request.offset != there:
            return known
        if there + len(request.piece) > file.size:
            raise RequestRefused(Refusal.OTHER_BYTES)
        return files.append(connection, file, who.number, request.piece)


def _stands(centre: Centre, device_code: str, request: FilePut) -> Content | None:
    with centre.read() as connection:
        who = asker_of(centre, connection, device_code, request.epoch)
        file = _brought(centre, connection, who, request)
        return files.content_of(connection, file) or files.coming(connection, file, who.number)


def _prove(centre: Centre, device_code: str, request: FilePut, content: Content) -> None:
    """Read with nobody waiting for it, then settled at once. What is not what the row says is thrown away."""
    with centre.read() as connection:
        is_right = files.digest(connection, content) == content.sha
    centre.again(lambda: _settle(centre, device_code, request, content, is_right=is_right))
    if not is_right:
        raise RequestRefused(Refusal.OTHER_BYTES)


def _settle(centre: Centre, device_code: str, request: FilePut, content: Content, *, is_right: bool) -> None:
    with centre.write() as connection:
        who = asker_of(centre, connection, device_code, request.epoch, lock=True)
        file = _brought(centre, connection, who, request)
        if files.content_of(connection, file) is not None:  # somebody else was quicker
            files.drop(connection, [content.no])
        elif files.coming(connection, file, who.number) != content:  # it has been judged by another request
            return
        elif is_right:
            files.settle(centre, connection, file, content, who.number)
        else:
            files.drop(connection, [content.no])


def _must_speak(version: int) -> None:
    if version != PROTOCOL:
        raise RequestRefused(Refusal.UNKNOWN_VERSION, PROTOCOL)


def _brought(centre: Centre, connection: Connection, who: Asker, request: FilePut) -> Named:
    """The file somebody brings bytes of: of a row they see, or have made before its customer went to somebody else."""
    file = files.named(centre, connection, request.table, request.row)
    if file is None or not _may_bring(centre, connection, who, file):
        raise RequestRefused(Refusal.NOT_FOUND)
    if not 0 < file.size <= LIMITS["file_bytes"]:
        raise RequestRefused(Refusal.TOO_LARGE)
    if not _DIGEST.fullmatch(file.sha):
        raise RequestRefused(Refusal.OTHER_BYTES)
    return file


def _may_bring(centre: Centre, connection: Connection, who: Asker, file: Named) -> bool:
    return file.writer == who.person.id or _may_see(centre, connection, who, file)


def _may_see(centre: Centre, connection: Connection, who: Asker, file: Named) -> bool:
    return centre.company(connection).may(who.person, file.bucket)
