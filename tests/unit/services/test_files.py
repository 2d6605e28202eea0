"""A file is attached whole or not at all, whatever is brought."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from sqlalchemy import delete, func, select

from fieldcrm.domain.attachments import LARGEST_FILE, LONGEST_NAME, Attachment, FileKind, file_name
from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.ids import AccountId, NewId, VisitId
from fieldcrm.services import files
from fieldcrm.services.diary import start_visit_now
from fieldcrm.store import book
from fieldcrm.store import files as kept
from fieldcrm.store.queries.files import Where, all_files, file_line, files_of
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, TODAY

AT = datetime(2026, 11, 24, 9, tzinfo=UTC)
SHELF = bytes(range(256)) * 3_000
Attach = Callable[..., Attachment]


@pytest.fixture
def attach(store: Store, new_id: NewId) -> Attach:
    """Hangs a file on the bakery unless something else is said."""

    def step(path: Path, **on: Any) -> Attachment:
        done = files.attach(store, path, **(on or {"account": BAKERY.id}), at=AT, new_id=new_id)
        with store.read() as reading:
            return reading.load(Attachment, done.id)

    return step


def pieces(store: Store) -> int:
    with store.read() as reading:
        return reading.connection.scalar(select(func.count()).select_from(book.file_pieces)) or 0


def nothing(store: Store) -> bool:
    with store.read() as reading:
        return not all_files(reading) and pieces(store) == 0


def test_a_copy_is_kept_and_the_file_may_go(store: Store, attach: Attach, tmp_path: Path) -> None:
    path = tmp_path / "shelf.jpg"
    path.write_bytes(SHELF)
    made = attach(path)
    path.unlink()
    assert (made.kind, made.media_type, made.size) == (FileKind.PHOTO, "image/jpeg", len(SHELF))
    assert files.save_as(store, made.id, tmp_path).read_bytes() == SHELF


def test_what_hangs_on_a_visit_is_the_customers_too(
    store: Store, attach: Attach, tmp_path: Path, new_id: NewId
) -> None:
    visit = VisitId(start_visit_now(store, BAKERY.id, at=AT, today=TODAY, new_id=new_id).id)
    path = tmp_path / "contract.pdf"
    path.write_bytes(b"%PDF")
    made = attach(path, visit=visit)
    with store.read() as reading:
        found = [
            line.id for field, id in (("visit", visit), ("account", BAKERY.id)) for line in files_of(reading, field, id)
        ]
    assert (made.account, found, made.kind) == (BAKERY.id, [made.id, made.id], FileKind.ATTACHMENT)


def test_nothing_is_attached_to_nothing(store: Store, attach: Attach, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a")
    for on, code in (
        ({"account": None}, "attachment.on_nothing"),
        ({"account": AccountId(VISITS_NOBODY)}, "record.missing"),
    ):
        with pytest.raises(RuleBroken, match=code):
            attach(path, **on)
    assert nothing(store)


VISITS_NOBODY = "01940000-0000-7000-8000-0000000fffff"


def gone(path: Path) -> None:
    path.unlink(missing_ok=True)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def too_large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)


def folder(path: Path) -> None:
    path.mkdir()


def pipe(path: Path) -> None:
    os.mkfifo(path)


def to_nowhere(path: Path) -> None:
    path.symlink_to(path.parent / "gone")


def unreadable(path: Path) -> None:
    path.symlink_to("/proc/self/mem")


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (gone, "file.missing"),
        (empty, "attachment.empty"),
        (too_large, "attachment.large"),
        (folder, "attachment.folder"),
        (pipe, "attachment.folder"),
        (to_nowhere, "file.missing"),
        (unreadable, "attachment.empty"),
    ],
)
def test_what_is_no_file_to_attach_is_refused(
    store: Store, attach: Attach, tmp_path: Path, make: Callable[[Path], None], code: str
) -> None:
    make(tmp_path / "it")
    with pytest.raises(RuleBroken, match=code) as told:
        attach(tmp_path / "it")
    assert (told.value.field, nothing(store)) == ("file", True)


def test_the_largest_there_may_be_is_told_by_what_comes_and_not_by_what_was_said(
    store: Store, attach: Attach, tmp_path: Path
) -> None:
    path = tmp_path / "grows.log"
    path.write_bytes(SHELF)
    with patch("fieldcrm.domain.attachments.LARGEST_FILE", len(SHELF)):
        read = files._piece  # pyright: ignore[reportPrivateUsage] - where a disk is read

        def growing(file: Any, name: str) -> bytes:
            with path.open("ab") as more:
                more.write(b"x")
            return bytes(read(file, name))

        with patch.object(files, "_piece", growing), pytest.raises(RuleBroken, match=r"attachment\.large"):
            attach(path)
    assert nothing(store)


def test_a_file_that_cannot_be_read_to_its_end_leaves_nothing(store: Store, attach: Attach, tmp_path: Path) -> None:
    path = tmp_path / "stick.jpg"
    path.write_bytes(SHELF)
    read = iter([SHELF[:1_000]])

    def breaking(*_: object) -> bytes:
        for piece in read:
            return piece
        raise RuleBroken("file.unreadable", "stick.jpg", "file")

    with patch.object(files, "_piece", breaking), pytest.raises(RuleBroken, match="unreadable"):
        attach(path)
    assert nothing(store)


def test_a_disk_that_is_full_half_way_leaves_nothing(store: Store, attach: Attach, tmp_path: Path) -> None:
    path = tmp_path / "shelf.jpg"
    path.write_bytes(SHELF)
    written, write = [0], kept._append  # pyright: ignore[reportPrivateUsage] - where a disk is written

    def filling(*told: Any) -> int:
        written[0] += 1
        if written[0] == 2:
            raise Trouble("store.full", "work.db")
        return int(write(*told))

    with patch.object(kept, "_append", filling), pytest.raises(Trouble, match=r"store\.full"):
        attach(path)
    assert nothing(store)
    assert attach(path).size == len(SHELF)


def test_what_a_kill_left_of_one_read_in_is_swept_away_later(store: Store) -> None:
    def killed() -> Iterator[bytes]:
        yield SHELF
        raise SystemExit

    with patch.object(kept, "_clear"), pytest.raises(SystemExit):
        kept.take_in(store, killed())
    kept.sweep(store)
    assert pieces(store) == 1
    with patch.object(kept, "HOUR_MS", -1):
        kept.sweep(store)
    assert nothing(store)


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("shelf.jpg", "shelf.jpg"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\price.pdf", "price.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("a\x00b\n.txt", "ab.txt"),
        ("..", "file"),
        ("/", "file"),
        ("", "file"),
        (" . ", "file"),
        ("CON", "_CON"),
        ("com1.txt", "_com1.txt"),
        ("what?.txt", "what_.txt"),
        ("half\udcff.txt", "half_.txt"),
        ("Договір № 5.pdf", "Договір № 5.pdf"),
    ],
)
def test_a_name_names_a_file_and_nothing_else(given: str, name: str) -> None:
    assert file_name(given) == name


@pytest.mark.parametrize(
    "given", ["x" * 10_000 + ".jpeg", "Фото" * 2_500 + ".jpeg", "x." + "y" * 10_000, "\U0001f950" * 10_000]
)
def test_a_name_is_no_longer_than_a_disk_takes_and_keeps_its_ending(given: str) -> None:
    name = file_name(given)
    assert 0 < len(name.encode()) <= LONGEST_NAME
    assert name.endswith(".jpeg") == given.endswith(".jpeg")
    assert file_name(name) == name


def test_what_is_not_here_cannot_be_saved_and_can_be_asked_for(store: Store, attach: Attach, tmp_path: Path) -> None:
    path = tmp_path / "shelf.jpg"
    path.write_bytes(SHELF)
    made = attach(path)
    with store.apply() as applying:
        for table in (book.files, book.file_pieces, book.files_out):
            applying.connection.execute(delete(table))
        applying.connection.exec_driver_sql("UPDATE attachment SET at_office = 1")
    with pytest.raises(RuleBroken, match="not_here"):
        files.save_as(store, made.id, tmp_path / "new.jpg")
    files.ask_for(store, made.id)
    with store.read() as reading:
        assert file_line(reading, made.id).where is Where.COMING


@pytest.mark.parametrize("target", ["shelf.jpg", "nowhere/new.jpg"])
def test_nothing_is_written_over_nor_where_there_is_nothing(
    store: Store, attach: Attach, tmp_path: Path, target: str
) -> None:
    path = tmp_path / "shelf.jpg"
    path.write_bytes(SHELF)
    made = attach(path)
    path.write_bytes(b"mine")
    with pytest.raises(RuleBroken, match=r"file\.(exists|unwritable)"):
        files.save_as(store, made.id, tmp_path / target)
    assert (path.read_bytes(), sorted(each.name for each in tmp_path.glob("*.part"))) == (b"mine", [])
