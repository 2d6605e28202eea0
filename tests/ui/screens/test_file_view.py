"""A file in the window: looked at, handed to another program, fetched first, or never opened."""

import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.services import files
from fieldcrm.store import files as stored
from fieldcrm.store.queries.files import Where, file_line
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.files.picture import LARGEST_SIDE, decoded
from fieldcrm.ui.files.view_screen import FileView
from fieldcrm.ui.shell.costs import COSTS
from tests.support.company import BAKERY
from tests.support.windows import Desktop
from tests.ui.screens.conftest import Laptop

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


def png(across: int, down: int) -> bytes:
    image = QImage(across, down, QImage.Format.Format_RGB32)
    image.fill(0xFF8800)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs say bytes, which it refuses
    return bytes(buffer.data().data())


def bomb(across: int, down: int) -> bytes:
    """A picture of a few hundred bytes that says it is so large."""

    def chunk(kind: bytes, told: bytes) -> bytes:
        return len(told).to_bytes(4) + kind + told + zlib.crc32(kind + told).to_bytes(4)

    head = across.to_bytes(4) + down.to_bytes(4) + bytes([8, 2, 0, 0, 0])
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(999))) + chunk(b"IEND", b"")


def kept(laptop: Desktop, folder: Path, name: str, content: bytes) -> str:
    (path := folder / name).write_bytes(content)
    desk = laptop.session.desk
    return files.attach(laptop.store, path, account=BAKERY.id, at=desk.now(), new_id=desk.new_id).id


def looked_at(laptop: Desktop, folder: Path, name: str, content: bytes) -> FileView:
    page = laptop.open(f"crm://file/{kept(laptop, folder, name, content)}", FileView)
    laptop.until(lambda: laptop.opening.tasks.is_idle)
    return page


def refused(page: FileView, id: str) -> str:
    return next(act for act in page.acts() if act.id == id).refused()


class Others(QObject):
    """The programs of the computer, which note what they are given."""

    def __init__(self) -> None:
        super().__init__()
        self.given: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.given.append(Path(url.toLocalFile()))


@pytest.fixture
def others() -> Iterator[Others]:
    made = Others()
    QDesktopServices.setUrlHandler("file", made, "take")  # type: ignore[arg-type]  # the stubs say bytes, which it refuses
    yield made
    QDesktopServices.unsetUrlHandler("file")


def test_a_picture_is_shown_and_turns_to_its_full_size_and_back(laptop: Desktop, tmp_path: Path) -> None:
    page = looked_at(laptop, tmp_path, "shelf.png", png(3_000, 900))
    assert page.sentence == ""
    assert page.picture.accessibleName() == "shelf.png"
    assert page.picture.width() < 3_000
    laptop.press(Key.Key_F, Control | Qt.KeyboardModifier.ShiftModifier)
    laptop.until(lambda: page.picture.minimumWidth() == 3_000)
    laptop.press(Key.Key_F, Control | Qt.KeyboardModifier.ShiftModifier)
    laptop.until(lambda: page.picture.minimumWidth() == 0)


def test_enter_on_a_card_looks_at_it_and_esc_leads_back(laptop: Desktop, tmp_path: Path) -> None:
    kept(laptop, tmp_path, "letter.txt", "Дорогі друзі, 你好".encode())
    customer = laptop.open(f"crm://account/{BAKERY.id}", Customer)
    laptop.until(lambda: bool(customer.files.list.rows()))
    customer.files.list.view.setFocus()
    laptop.press(Key.Key_Return)
    page = laptop.shown(FileView)
    laptop.until(lambda: page.text.toPlainText() == "Дорогі друзі, 你好")
    assert page.text.isReadOnly()
    laptop.press(Key.Key_Escape)
    laptop.until(lambda: isinstance(laptop.session.window.page, Customer))
    laptop.press(Key.Key_O, Control)
    laptop.shown(FileView)


def test_an_endless_text_shows_its_beginning_and_says_so(laptop: Desktop, tmp_path: Path) -> None:
    page = looked_at(laptop, tmp_path, "endless.log", b"a" * 3_000_000)
    assert len(page.text.toPlainText()) < 300_000
    assert "3.0 MB" in page.banner.accessibleName()


@pytest.mark.parametrize(
    ("content", "told"),
    [(bomb(60_000, 60_000), "too large to be shown"), (png(40, 40)[:60], "damaged"), (bomb(0, 7), "damaged")],
)
def test_a_bomb_is_refused_calmly(laptop: Desktop, tmp_path: Path, content: bytes, told: str) -> None:
    page = looked_at(laptop, tmp_path, "shelf.png", content)
    assert told in page.sentence
    assert refused(page, "file.copy") == ""


def test_a_large_picture_is_made_no_larger_than_a_screen() -> None:
    assert decoded("wall.png", png(8_000, 100)).width() == LARGEST_SIDE
    with pytest.raises(RuleBroken):
        decoded("wall.png", bomb(32_001, 1))


def test_what_others_show_is_a_copy_that_goes_with_the_window(anew: Laptop, tmp_path: Path, others: Others) -> None:
    laptop = anew.start()
    page = looked_at(laptop, tmp_path, "contract.pdf", b"%PDF-1.7 and more")
    assert "outside the safe" in page.sentence
    laptop.press(Key.Key_O, Control)
    laptop.until(lambda: bool(others.given))
    [copy] = others.given
    assert copy.read_bytes() == b"%PDF-1.7 and more"
    assert copy.is_relative_to(laptop.session.desk.opened)
    laptop.until(lambda: "goes when FieldCRM closes" in page.banner.accessibleName())
    anew.stop()
    assert not laptop.session.desk.opened.exists()


def test_copies_of_a_window_that_was_killed_go_at_the_next_start(anew: Laptop, tmp_path: Path) -> None:
    (left := tmp_path / "opened" / "0a1b").mkdir(parents=True)
    (left / "contract.pdf").write_bytes(b"%PDF-1.7")
    anew.start()
    assert not (tmp_path / "opened").exists()


@pytest.mark.parametrize("name", ["invoice.pdf.exe", "invoice.pdf"])
def test_what_runs_is_never_opened(laptop: Desktop, tmp_path: Path, others: Others, name: str) -> None:
    page = looked_at(laptop, tmp_path, name, b"MZ\x90\0 a program")
    assert "never opened here" in page.sentence
    assert refused(page, "file.hand") == "This kind of file is never opened here."
    laptop.press(Key.Key_O, Control)
    laptop.settled()
    assert others.given == []
    assert refused(page, "file.copy") == ""


def test_one_that_has_not_come_says_what_it_costs_and_shows_itself_when_it_is_here(
    laptop: Desktop, tmp_path: Path
) -> None:
    id = kept(laptop, tmp_path, "shelf.png", content := png(900, 900))
    page = laptop.open(f"crm://file/{id}", FileView)
    laptop.settled()
    with laptop.store.apply() as applying:
        for table in ("sync_file_piece", "sync_file", "sync_file_out"):
            applying.connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608 - names of ours
        applying.connection.exec_driver_sql("UPDATE attachment SET at_office = 1")
    laptop.session.costs.choose_link(COSTS)
    laptop.session.costs.name_price("100")
    laptop.session.window.open("crm://today")
    laptop.session.window.open(f"crm://file/{id}")
    laptop.until(lambda: "not on this laptop yet" in page.sentence)
    assert "costs about" in page.sentence
    assert refused(page, "file.hand") == "The file has not been fetched to this laptop yet."
    asked = laptop.line.asked
    laptop.press(Key.Key_G, Control)
    laptop.until(lambda: "comes with the next exchange" in page.sentence)
    laptop.until(lambda: laptop.line.asked > asked)
    with laptop.store.read() as reading:
        line = file_line(reading, id)
    assert line.where is Where.COMING
    held = stored.begin(laptop.store, line.sha256, line.size)
    assert stored.prove(laptop.store, stored.append(laptop.store, held, content))
    laptop.until(lambda: page.picture.accessibleName() == "shelf.png" and page.sentence == "")


def test_one_that_is_gone_says_so(laptop: Desktop, tmp_path: Path) -> None:
    id = kept(laptop, tmp_path, "letter.txt", b"words")
    page = laptop.open(f"crm://file/{id}", FileView)
    laptop.until(lambda: page.text.toPlainText() == "words")
    files.remove(laptop.store, id)
    laptop.until(lambda: "not on this laptop any more" in page.sentence)
    assert page.text.toPlainText() == ""
