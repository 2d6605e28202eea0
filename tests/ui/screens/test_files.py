"""Files in the window: dropped on a customer, a visit or an order, saved elsewhere, fetched and taken off."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from fieldcrm.domain.ids import VisitId
from fieldcrm.services.diary import start_visit_now
from fieldcrm.services.ordering import start_order
from fieldcrm.store.queries.files import FileLine, Where, all_files
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.shared.files_card import WORDS, FilesCard, file_lines
from fieldcrm.ui.visits.report_screen import VisitReport
from tests.support.company import BAKERY, BICYCLES
from tests.support.windows import Desktop

Key = Qt.Key
PLAIN, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
CONTENT = b"a shelf" * 50_000


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    path = tmp_path / "shelf.jpg"
    path.write_bytes(CONTENT)
    return path


def drop(card: FilesCard, *paths: Path) -> None:
    """As a hand does it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(card, QDragEnterEvent(QPoint(5, 5), copy, data, LEFT, PLAIN))
    QApplication.sendEvent(card, QDropEvent(QPoint(5, 5), copy, data, LEFT, PLAIN))


def shows_one(card: FilesCard) -> bool:
    return len(card.list.rows()) == 1


def kept(laptop: Desktop) -> list[FileLine]:
    with laptop.store.read() as reading:
        return all_files(reading)


def test_a_photo_dropped_on_a_customer_is_kept_and_told(laptop: Desktop, shelf: Path) -> None:
    page = laptop.open(f"crm://account/{BAKERY.id}", Customer)
    drop(page.files, shelf)
    laptop.until(lambda: [line.name for line in page.files.list.rows()] == ["shelf.jpg"])
    shelf.unlink()
    told = file_lines(page.files.list.rows()[0], laptop.session.desk)
    assert (told.title, "On this laptop" in told.subtitle) == ("shelf.jpg", True)
    assert "shelf.jpg" in laptop.session.window.notices.kept[0].text


def test_it_is_saved_elsewhere_and_never_over_another(laptop: Desktop, shelf: Path, tmp_path: Path) -> None:
    page = laptop.open(f"crm://account/{BAKERY.id}", Customer)
    drop(page.files, shelf)
    laptop.until(lambda: bool(page.files.list.rows()))
    line = page.files.list.rows()[0]
    page.files.save(line, str(tmp_path / "copy.jpg"))
    laptop.until((tmp_path / "copy.jpg").exists)
    laptop.settled()
    assert (tmp_path / "copy.jpg").read_bytes() == CONTENT
    shelf.write_bytes(b"mine")
    page.files.save(line, str(shelf))
    laptop.settled()
    assert shelf.read_bytes() == b"mine"


def test_what_was_dropped_is_taken_back_by_undo(laptop: Desktop, shelf: Path) -> None:
    page = laptop.open(f"crm://account/{BAKERY.id}", Customer)
    drop(page.files, shelf)
    laptop.until(lambda: bool(page.files.list.rows()))
    laptop.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    laptop.until(lambda: not page.files.list.rows())
    assert kept(laptop) == []


def test_it_is_taken_off_and_undo_brings_it_back(laptop: Desktop, shelf: Path) -> None:
    page = laptop.open(f"crm://account/{BAKERY.id}", Customer)
    drop(page.files, shelf)
    laptop.until(lambda: bool(page.files.list.rows()))
    acts = {act.id: act for act in page.files.offered(page.files.list.rows()[0])}
    assert (acts["file.save"].refused(), acts["file.fetch"].refused()) == ("", "The file is on this laptop.")
    acts["file.remove"].perform()
    laptop.until(lambda: not page.files.list.rows())
    laptop.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    laptop.until(lambda: [line.name for line in page.files.list.rows()] == ["shelf.jpg"])


def test_files_of_a_visit_and_of_an_order_stand_there_and_at_the_customer(laptop: Desktop, shelf: Path) -> None:
    desk = laptop.session.desk
    visit = VisitId(start_visit_now(laptop.store, BAKERY.id, at=desk.now(), today=desk.today(), new_id=desk.new_id).id)
    order = start_order(laptop.store, BAKERY.id, today=desk.today(), new_id=desk.new_id).id
    drop(report := laptop.open(f"crm://visit/{visit}", VisitReport).files, shelf)
    laptop.until(partial(shows_one, report))
    drop(pad := laptop.open(f"crm://order/{order}", OrderPad).files, shelf)
    laptop.until(partial(shows_one, pad))
    customer = laptop.open(f"crm://account/{BAKERY.id}", Customer)
    laptop.until(lambda: len(customer.files.list.rows()) == 2)
    assert {(line.visit, line.order) for line in kept(laptop)} == {(visit, None), (None, order)}


def test_a_drop_while_another_customer_comes_stays_with_the_first(laptop: Desktop, shelf: Path) -> None:
    page = laptop.open(f"crm://account/{BAKERY.id}", Customer)
    drop(page.files, shelf)
    laptop.open(f"crm://account/{BICYCLES.id}", Customer)
    laptop.until(lambda: len(kept(laptop)) == 1)
    laptop.settled()
    assert (kept(laptop)[0].account, page.files.list.rows()) == (BAKERY.id, [])


def test_what_cannot_be_kept_is_told_and_the_others_are_kept(laptop: Desktop, shelf: Path, tmp_path: Path) -> None:
    (empty := tmp_path / "empty.txt").touch()
    page = laptop.open(f"crm://account/{BAKERY.id}", Customer)
    drop(page.files, tmp_path, empty, shelf)
    laptop.until(lambda: len(laptop.session.window.notices.kept) == 3)
    told = " ".join(notice.text for notice in laptop.session.window.notices.kept)
    assert "There is nothing in this file: empty.txt." in told
    assert "This is no file that can be read" in told
    assert [line.name for line in kept(laptop)] == ["shelf.jpg"]


def test_one_that_is_only_at_the_office_is_asked_for(laptop: Desktop, shelf: Path) -> None:
    page = laptop.open(f"crm://account/{BAKERY.id}", Customer)
    drop(page.files, shelf)
    laptop.until(lambda: bool(page.files.list.rows()))
    with laptop.store.apply() as applying:
        for table in ("sync_file_piece", "sync_file", "sync_file_out"):
            applying.connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608 - names of ours
        applying.connection.exec_driver_sql("UPDATE attachment SET at_office = 1")
    page.files.look()
    laptop.until(lambda: [line.where for line in page.files.list.rows()] == [Where.OFFICE])
    page.files.list.view.setFocus()
    fetch = next(act for act in page.files.offered(page.files.list.rows()[0]) if act.id == "file.fetch")
    fetch.perform()
    laptop.until(lambda: [line.where for line in page.files.list.rows()] == [Where.COMING])


def test_each_place_has_a_word_of_its_own() -> None:
    assert len({word for word, _ in WORDS.values()}) == len(Where)
