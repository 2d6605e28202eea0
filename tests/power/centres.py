"""What the centre writes on SQLite: what laptops send, a company loaded, copies, an older file brought forward."""

from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from fieldcrm.protocol.codec import pack, unpack
from fieldcrm.protocol.messages import SyncRequest
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import backup, restore
from sync_server.centre import Centre
from sync_server.config import FILE, Place
from sync_server.endpoints.sync import exchange
from sync_server.load import load
from sync_server.store.open import open_sqlite
from sync_server.verify import verify
from tests.power.units import Told, Unit, table
from tests.power.work import saves
from tests.server.test_load import FILES
from tests.support import centre_layouts
from tests.support.centres import BOSS, PAM, Clock, Fleet, new_fleet
from tests.support.moments import in_line

COPY: Final = "copy.db"


# --- an exchange ----------------------------------------------------------------------------------------------------


def taking(folder: Path) -> Generator[None]:
    """One request of a laptop after the other, each with what was done there."""
    with _opened(folder) as centre:
        for path in sorted((folder / "requests").iterdir()):
            exchange(centre, path.suffix[1:], unpack(SyncRequest, path.read_bytes()))
            yield


def taking_together(folder: Path) -> Generator[None]:
    """The requests of three laptops that wait for each other: one commit, and then each is answered."""
    with _opened(folder) as centre:
        paths = sorted((folder / "requests").iterdir())
        requests = [(path.suffix[1:], unpack(SyncRequest, path.read_bytes())) for path in paths]
        in_line(centre, *(partial(exchange, centre, *each) for each in requests))
        yield


def before_all_send(folder: Path) -> None:
    """Three have worked, two of them on the same customer."""
    fleet = _founded(folder)
    (folder / "requests").mkdir()
    for place, person in enumerate((PAM, BOSS, PAM)):
        laptop = fleet.laptop(person)
        laptop.change(phone=f"+{place}")
        laptop.change(notes=f"{place}")
        (folder / "requests" / f"{place}.{laptop.code}").write_bytes(pack(laptop.request()))
    fleet.close()


def before_sending(folder: Path) -> None:
    """Two people have worked on the same customer; neither has sent it."""
    fleet = _founded(folder)
    pam, boss = fleet.laptop(PAM), fleet.laptop(BOSS)
    for _ in saves(pam.store):
        pass
    pam.change(phone="+1")
    boss.change(phone="+2", notes="theirs")
    (folder / "requests").mkdir()
    for place, laptop in enumerate((boss, pam)):
        (folder / "requests" / f"{place}.{laptop.code}").write_bytes(pack(laptop.request()))
    fleet.close()


# --- a whole company ------------------------------------------------------------------------------------------------


def loading(folder: Path) -> Generator[None]:
    """A folder of files is taken in, whole."""
    with _opened(folder) as centre:
        load(centre, folder / "files")
        yield


def before_a_load(folder: Path) -> None:
    """An empty company and its files."""
    Place(data=folder).make("The company", Clock()).engine.dispose()
    (folder / "files").mkdir()
    for name, content in FILES.items():
        (folder / "files" / name).write_text(content, encoding="utf-8")


def founded(folder: Path) -> None:
    """A company and nothing else."""
    _founded(folder).close()


def copying(folder: Path) -> Generator[None]:
    """A copy of it all in one file."""
    with _opened(folder) as centre:
        backup.backup(centre, folder / COPY)
        yield


def going_back(folder: Path) -> Generator[None]:
    """The centre goes on from the copy."""
    restore.restore(Place(data=folder), folder / COPY)
    yield


def worked_since(folder: Path) -> None:
    """A copy, and work that is not in it."""
    fleet = _founded(folder)
    backup.backup(fleet.centre, folder / COPY)
    pam = fleet.laptop(PAM)
    for _ in saves(pam.store):
        pass
    pam.sync()
    fleet.close()


def bringing_forward(folder: Path) -> Generator[None]:
    """The file of the first release is opened by this one."""
    with _opened(folder):
        yield


def of_the_first_release(folder: Path) -> None:
    """The tables as they were then, with a company's name in them."""
    engine = open_sqlite(folder / FILE)
    centre_layouts.make_from(engine, 1)
    engine.dispose()


# --- what it says afterwards ----------------------------------------------------------------------------------------

_BOOKS: Final = {
    "device_lane": "device, incarnation, lane, last",
    "epoch": "no, hex(id)",
    "tx_log": "hex(txid), code, number",
    "bucket": "name, n, cs",
    "bucket_row": "*",
}


def told(folder: Path) -> Told:
    """Every row, what was taken from whom, and where each row lives; the books agree, and a copy is whole."""
    rows = _rows(folder, FILE)
    if (folder / COPY).exists():
        _rows(folder, COPY)
    return rows


def counted(folder: Path) -> Told:
    """How many of each there are: of what is given new ids whenever it is done."""
    names = Counter(str(row[0]) for row in _rows(folder, FILE))
    return tuple(sorted(names.items()))


def _rows(folder: Path, file: str) -> tuple[tuple[object, ...], ...]:
    books = {**{spec.name: "id, *" for spec in REGISTRY}, **_BOOKS}
    with _opened(folder, file) as centre, centre.read() as connection:
        assert verify(centre) == [], file
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        return tuple((name, *row) for name, columns in books.items() for row in table(connection, name, columns))


@contextmanager
def _opened(folder: Path, file: str = FILE) -> Generator[Centre]:
    """Nobody holds its files afterwards."""
    centre = Place(data=folder, file=file).open(Clock())
    try:
        yield centre
    finally:
        centre.engine.dispose()


def _founded(folder: Path) -> Fleet:
    return new_fleet(open_sqlite(folder / FILE), folder)


UNITS: Final = (
    Unit("the centre takes what was sent", before_sending, taking, told),
    Unit("the centre takes what several send at once", before_all_send, taking_together, told),
    Unit("the centre is loaded", before_a_load, loading, counted),
    Unit("the centre is copied", founded, copying, told),
    Unit("the centre goes back to a copy", worked_since, going_back, counted),
    Unit("a centre of the first release", of_the_first_release, bringing_forward, counted, slow=True),
)
