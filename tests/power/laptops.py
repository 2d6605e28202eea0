"""What a laptop writes: saves, what was answered, what came, a copy, an older file brought forward."""

import hashlib
import shutil
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import ContactId
from fieldcrm.protocol.codec import pack, unpack
from fieldcrm.protocol.messages import Restored, SyncAnswer
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services import files
from fieldcrm.store import care, copies, going_back, replica
from fieldcrm.store import files as kept
from fieldcrm.store.queries.files import all_files
from fieldcrm.store.queries.waiting import entries
from fieldcrm.store.store import Store
from fieldcrm.store.taking_back import bring_back, take_back
from sync_server.store.open import open_sqlite
from tests.power.units import Told, Unit, table
from tests.power.work import DAY, saves
from tests.support import layouts
from tests.support.centres import BAKERY, BOSS, EAST, EPOCH, PAM, Clock, Laptop, new_fleet, numbered

KEY: Final = b"k" * 32
FILE: Final = "K1.db"
NOON: Final = datetime(2026, 11, 30, 12, tzinfo=UTC)
_PAGE: Final = 400
"""So light that what a few people did comes in several pages."""


# --- what a person does ---------------------------------------------------------------------------------------------


def saving(folder: Path) -> Generator[None]:
    """One step of a person after the other."""
    with closing(_opened(folder)) as store:
        yield from saves(store)


def taking_back_and_having_again(folder: Path) -> Generator[None]:
    """An order is taken back with what was done on it, and then a customer; the order waits again."""
    with closing(_opened(folder)) as store:
        with store.read() as reading:
            customer, order, *_ = (each.id for each in entries(reading))
        for step, id in ((take_back, order), (take_back, customer), (bring_back, order)):
            step(store, id)
            yield


def attaching(folder: Path) -> Generator[None]:
    """A photograph is read in piece by piece, and kept in one step with its row."""
    with closing(_opened(folder)) as store:
        files.attach(store, folder / "shelf.jpg", account=BAKERY.id, at=NOON, new_id=lambda: numbered(720))
        yield


def with_a_photograph(folder: Path) -> None:
    """Somebody has taken one."""
    joined(folder)
    (folder / "shelf.jpg").write_bytes(bytes(range(256)) * 2_500)


# --- what an exchange writes ----------------------------------------------------------------------------------------


def taking(folder: Path) -> Generator[None]:
    """One answer of the centre after the other."""
    with closing(_opened(folder)) as store:
        for path in sorted((folder / "answers").iterdir()):
            taken = replica.take(store, unpack(SyncAnswer, path.read_bytes()))
            assert taken.current
            yield


def joined(folder: Path) -> None:
    """A laptop of the west with the company on it, and nothing to take."""
    _prepare(folder, lambda _: None)


def after_sending(folder: Path) -> None:
    """What was done lies there unsent, and the answer to it is on its way."""

    def work(laptop: Laptop) -> None:
        for _ in saves(laptop.store):
            pass

    _prepare(folder, work)


def after_others(folder: Path) -> None:
    """Others have worked on what was edited here as well; it comes in pages."""

    def work(laptop: Laptop) -> None:
        boss = laptop.fleet.laptop(BOSS)
        for number in range(710, 716):
            with boss.work() as step:
                step.save(Contact(id=ContactId(numbered(number)), account=BAKERY.id, family_name=f"Buyer {number}"))
        boss.change(phone="+1", notes="theirs")
        boss.sync()
        laptop.change(phone="+2", city="Kyiv")

    _prepare(folder, work)


def before_the_first(folder: Path) -> None:
    """The laptop is empty; all of it comes, kind by kind."""
    _prepare(folder, lambda _: None, fill=False)


def after_a_move(folder: Path) -> None:
    """The only customer has gone to another territory, with what hung on it and with what waits here."""

    def work(laptop: Laptop) -> None:
        boss = laptop.fleet.laptop(BOSS)
        boss.change(territory=EAST.id)
        boss.sync()
        laptop.change(notes="Written too late.")

    _prepare(folder, work)


def following(folder: Path) -> Generator[None]:
    """The centre goes on from a copy that has none of what it had answered."""
    with closing(_opened(folder)) as store:
        going_back.follow(store, Restored(epoch=EPOCH + b"a life l", incarnation=5, buckets=()))
        yield


def all_answered(folder: Path) -> None:
    """Some work of this laptop is at the centre, some is not."""

    def work(laptop: Laptop) -> None:
        for _ in saves(laptop.store):
            pass
        laptop.sync()
        laptop.change(notes="Not sent.")

    _prepare(folder, work)


# --- what is done to the file as a whole ----------------------------------------------------------------------------


def copying(folder: Path) -> Generator[None]:
    """The copy of the day."""
    copies.daily_copy(folder / FILE, KEY, folder / "copies", DAY)
    yield


def putting_back(folder: Path) -> Generator[None]:
    """Work goes on from a copy, with what the file had not sent."""
    copies.put_back(folder / FILE, KEY, folder / "copies" / "2026-11-29.db")
    yield


def copied_and_worked(folder: Path) -> None:
    """There is a copy, and something was done after it."""
    joined(folder)
    copies.daily_copy(folder / FILE, KEY, folder / "copies", date(2026, 11, 29))
    with closing(_opened(folder)) as store:
        for _ in saves(store):
            pass


def bringing_forward(folder: Path) -> Generator[None]:
    """The file of the first release is opened by this one."""
    _opened(folder).close()
    yield


def of_the_first_release(folder: Path) -> None:
    """A file as it was then, with a company in it."""
    layouts.made_from(folder / FILE, 1)


# --- what it says afterwards ----------------------------------------------------------------------------------------


def told(folder: Path) -> Told:
    """Every row as a person would see it, all that waits, and how far each bucket was read; the file is sound."""
    findings = care.look(folder / FILE, KEY)
    assert findings.is_sound, findings.problems
    for each in copies.copies(folder / "copies"):
        assert care.look(each, KEY).is_sound, each.name
    with closing(_opened(folder)) as store, store.read() as reading:
        here = [hashlib.sha256(b"".join(kept.read(reading.connection, each.sha256))) for each in all_files(reading)]
        return (*_rows(reading.connection), *(each.digest() for each in here))


_BOOKS: Final = {
    "sync_tx": "tx, lane, number, state, code, covered, length(body)",
    "sync_back": "tx, lane, length(body), back_ms > 0",
    "sync_op": "n, tbl, hex(id), kind, base, new, sealed",
    "sync_bucket": "name, cursor, staged, n, sum, leaving",
    "sync_file_out": "hex(id), sha, rank, there",
    "sync_ctl": "hex(epoch), branch",
}


def _rows(connection: Connection) -> Iterator[tuple[object, ...]]:
    books = {**{spec.name: "id, *" for spec in REGISTRY}, **_BOOKS}
    for name, columns in books.items():
        for row in table(connection, name, columns):
            yield name, *row


def _opened(folder: Path) -> Store:
    return Store.open(folder / FILE, KEY, Clock())


def _prepare(folder: Path, work: Callable[[Laptop], object], *, fill: bool = True) -> None:
    """The laptop as that leaves it, and beside it what the centre answers to its next exchange."""
    fleet = new_fleet(open_sqlite(folder / "centre.db"), folder)
    laptop = fleet.laptop(PAM, fill=fill)
    work(laptop)
    laptop.store.close()
    shutil.copy(folder / FILE, folder / "before.db")
    laptop.reopen()
    _keep_answers(laptop, folder / "answers")
    fleet.close()
    (folder / "before.db").replace(folder / FILE)
    (folder / "centre.db").unlink()


def _keep_answers(laptop: Laptop, folder: Path) -> None:
    folder.mkdir()
    more, number = True, 0
    while more:
        answer = laptop.ask(laptop.request(page=_PAGE))
        (folder / f"{number:04}").write_bytes(pack(answer))
        laptop.take(answer)
        more, number = answer.more, number + 1


UNITS: Final = (
    Unit("saving", joined, saving, told),
    Unit("what waits is taken back", after_sending, taking_back_and_having_again, told, slow=True),
    Unit("a photograph is attached", with_a_photograph, attaching, told),
    Unit("what was sent is answered", after_sending, taking, told),
    Unit("what others did comes in pages", after_others, taking, told),
    Unit("the first download", before_the_first, taking, told),
    Unit("a customer is taken away", after_a_move, taking, told),
    Unit("the centre has another past", all_answered, following, told),
    Unit("the copy of the day", joined, copying, told),
    Unit("a copy is put back", copied_and_worked, putting_back, told),
    Unit("a file of the first release", of_the_first_release, bringing_forward, told, slow=True),
)
