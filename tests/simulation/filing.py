"""Files in a history: attached and taken off, and where their bytes are when everyone has rested."""

import hashlib
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path

from sqlalchemy import select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.attachments import Attachment, FileKind
from fieldcrm.domain.ids import as_text
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import FileGet
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services import files
from fieldcrm.services.people import me
from fieldcrm.store import book
from fieldcrm.store.files import Held, held, is_sound
from fieldcrm.store.store import Reading, Store
from sync_server.endpoints.files import get
from sync_server.refusals import RequestRefused
from tests.simulation.blanks import quick_place
from tests.simulation.centre import HeadOffice
from tests.simulation.chance import Chance
from tests.simulation.laptops import Laptop

Step = Callable[[Store], object]
SIZES = (1, 700, 30_000, 200_000)
"""The last is more than goes in one piece."""

ATTACHMENT = REGISTRY[Attachment].told.wire


def file_attached(chance: Chance, reading: Reading) -> Step:
    """Often the same bytes as somebody else has."""
    account = chance.met(sorted(reading.all(Account), key=lambda each: each.id))
    size, seed = chance.dice.choice(SIZES), chance.dice.randint(1, 6)
    kind = chance.dice.choice((FileKind.SIGNATURE, FileKind.PHOTO))

    def attach(store: Store) -> None:
        with tempfile.TemporaryDirectory(dir=quick_place()) as folder:
            path = Path(folder) / f"{chance.word()}.jpg"
            path.write_bytes(hashlib.shake_128(f"{seed}".encode()).digest(size))
            files.attach(store, path, account=account.id, kind=kind, at=chance.moment(), new_id=chance.new_id)

    return attach


def file_taken_off(chance: Chance, reading: Reading) -> Step:
    """By whoever has attached it."""
    mine = reading.all(Attachment, reading.table(Attachment).c.user == me(reading).id)
    file = chance.one(sorted(mine, key=lambda each: each.id))
    return lambda store: files.remove(store, file.id)


def wrong_files(office: HeadOffice, laptops: Sequence[Laptop]) -> Iterator[tuple[str, str]]:
    """What speaks against it that bytes are wherever their rows are, every one of them, and nowhere else."""
    living = {row["id"]: row for row in office.rows("attachment")}
    for laptop in laptops:
        with laptop.look() as reading:
            seen = {each.id: each for each in reading.all(Attachment)}
        yield from (("is not where its row is", id) for id in _missing(laptop, seen.values()))
        yield from (("is where no row of it is", sha) for sha in _left(laptop, {each.sha256 for each in seen.values()}))
        for row, told in living.items():
            if told["at_office"] and _reads(office, laptop, row) != (as_text(row) in seen):
                yield "is read by who sees its row, and by nobody else", f"{laptop.code} {as_text(row)}"
        yield from (("is here and was not sent", id) for id in _unsent(laptop, seen.values()))


def _missing(laptop: Laptop, seen: Iterable[Attachment]) -> Iterator[str]:
    for each in seen:
        file = _held(laptop, each)
        if each.at_office and (file is None or not file.whole or not is_sound(laptop.store, file)):
            yield each.id


def _unsent(laptop: Laptop, seen: Iterable[Attachment]) -> Iterator[str]:
    for each in seen:
        file = _held(laptop, each)
        if not each.at_office and file is not None and file.whole:
            yield each.id


def _held(laptop: Laptop, file: Attachment) -> Held | None:
    with laptop.look() as reading:
        return held(reading.connection, file.sha256)


def _left(laptop: Laptop, named: Collection[str]) -> list[str]:
    """What has no row here and waits for none; what broke off while it was read in is swept later."""
    with laptop.look() as reading:
        here = reading.connection.scalars(select(book.files.c.sha).where(book.files.c.sha.is_not(None)))
        waiting = set(reading.connection.scalars(select(book.files_out.c.sha)))
        return [str(sha) for sha in here if sha not in named and sha not in waiting]


def _reads(office: HeadOffice, laptop: Laptop, row: bytes) -> bool:
    with office.centre.read() as connection:
        epoch = office.centre.epoch(connection)[1]
    try:
        get(office.centre, laptop.code, FileGet(PROTOCOL, epoch, ATTACHMENT, row), b"")
    except RequestRefused as refused:
        return refused.refusal is not Refusal.NOT_FOUND
    return True
