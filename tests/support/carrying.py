"""Files on laptops of a fleet: made, attached, and carried by the program's own way to a centre in the same process."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fieldcrm.domain.attachments import Attachment, FileKind
from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.codec import digest_of, open_sealed, pack, seal, unpack
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import FileGet, FilePut
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.replication.files import GET, PUT, Carried, Carrying
from fieldcrm.replication.remote import heard
from fieldcrm.services import files
from fieldcrm.store.files import read
from sync_server.endpoints.files import get, put
from sync_server.refusals import RequestRefused
from tests.support.centres import BAKERY, EPOCH, Laptop, fresh_id

AT = datetime(2026, 11, 24, 9, tzinfo=UTC)


def some_bytes(size: int, seed: str = "x") -> bytes:
    """The same each time, and not to be compressed."""
    found = bytearray()
    while len(found) < size:
        found += hashlib.sha256(f"{seed}{len(found)}".encode()).digest()
    return bytes(found[:size])


def a_file(folder: Path, content: bytes, name: str = "shelf.jpg") -> Path:
    """A file that somebody has on their disk."""
    path = folder / name
    path.write_bytes(content)
    return path


def attached(laptop: Laptop, content: bytes, name: str = "shelf.jpg", **more: Any) -> Attachment:
    """A file on a customer; the one on the disk is gone afterwards."""
    path = a_file(laptop.fleet.folder, content, name)
    on: dict[str, Any] = more if {"visit", "order"} & more.keys() else {"account": BAKERY.id, **more}
    done = files.attach(laptop.store, path, **on, at=AT, new_id=fresh_id)
    path.unlink()
    with laptop.look() as reading:
        return reading.load(Attachment, done.id)


def signed(laptop: Laptop, content: bytes) -> Attachment:
    """A signature of the customer's."""
    return attached(laptop, content, "signature.png", kind=FileKind.SIGNATURE)


@dataclass
class FileDoor:
    """Carries so many requests to the endpoints of the centre; then the line is gone. It may be listened at, and an
    answer may be lost or changed on the way."""

    laptop: Laptop
    most: int = 10_000
    changed: Callable[[str, bytes], bytes] = lambda _, answer: answer
    asked: list[FilePut | FileGet] = field(default_factory=list[FilePut | FileGet])

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """The answer, or the centre's no."""
        if self.most == 0:
            raise Trouble("link.offline")
        self.most -= 1
        try:
            return self.changed(path, seal(pack(self._answer(path, sealed, device))))
        except RequestRefused as refused:
            return heard(refused.refusal.status, seal(pack(refused.told)))

    def bring(self, table: int, row: bytes, offset: int, piece: bytes) -> Any:
        """One piece, past the laptop's own program."""
        request = FilePut(PROTOCOL, EPOCH, table, row, offset, piece)
        return put(self.laptop.fleet.centre, self.laptop.code, request, b"about")

    def fetch(self, table: int, row: bytes, offset: int = 0, most: int = 0) -> bytes:
        """Some bytes, past the laptop's own program."""
        request = FileGet(PROTOCOL, EPOCH, table, row, offset, most)
        return get(self.laptop.fleet.centre, self.laptop.code, request, b"about").piece

    def _answer(self, path: str, sealed: bytes, device: str) -> Any:
        body, centre = open_sealed(sealed, limit=LIMITS["raw_bytes"]), self.laptop.fleet.centre
        if path == PUT:
            brought = unpack(FilePut, body)
            self.asked.append(brought)
            return put(centre, device, brought, digest_of(sealed))
        assert path == GET
        wanted = unpack(FileGet, body)
        self.asked.append(wanted)
        return get(centre, device, wanted, digest_of(sealed))


def carried(laptop: Laptop, door: FileDoor | None = None, *, is_free: bool = True) -> Carried:
    """Files of a laptop carried to their end, or to where the line breaks."""
    clock = laptop.fleet.clock
    return Carrying(laptop.store, door or FileDoor(laptop), lambda: clock.ms / 1000, is_free=is_free).run()


def exchanged(laptop: Laptop) -> Carried:
    """Data and files, and what the office says of them."""
    laptop.sync()
    done = carried(laptop)
    laptop.sync()
    return done


def content(laptop: Laptop, sha: str) -> bytes:
    """The bytes of a file that is here."""
    with laptop.look() as reading:
        return b"".join(read(reading.connection, sha))
