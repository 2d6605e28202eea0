"""The sync centre's files: what waits, why, how far it is, and that a person may send it over any link."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

from fieldcrm.domain.attachments import Attachment, FileKind
from fieldcrm.domain.ids import as_bytes
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services import files
from fieldcrm.store import files as kept
from fieldcrm.store.files import Outgoing
from fieldcrm.store.queries.files import FileLine
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.sync_centre.files_under_way import FilesUnderWay, way_lines
from fieldcrm.ui.sync_centre.screen import SyncCentre
from tests.support.company import BAKERY, TODAY
from tests.support.windows import Desktop

Key = Qt.Key
LARGE = 700_000


@pytest.fixture
def way(laptop: Desktop, tmp_path: Path) -> FilesUnderWay:
    """A photograph and a signature wait, and the sync centre shows them."""
    desk = laptop.session.desk
    for name, size, kind in (("shelf.jpg", LARGE, None), ("hand.png", 900, FileKind.SIGNATURE)):
        (path := tmp_path / name).write_bytes(name.encode() + bytes(size - len(name)))
        files.attach(laptop.store, path, account=BAKERY.id, kind=kind, at=desk.now(), new_id=desk.new_id)
    page = laptop.open("crm://sync/files", SyncCentre)
    laptop.until(lambda: names(page.files) == ["hand.png", "shelf.jpg"])
    page.arrive()
    return page.files


def names(way: FilesUnderWay) -> list[str]:
    return [line.name for line in way.list.rows()]


def outgoing(line: FileLine) -> Outgoing:
    return Outgoing(REGISTRY[Attachment].told.wire, as_bytes(line.id), line.sha256, 0)


def told(way: FilesUnderWay, place: int) -> str:
    return way_lines(way.list.rows()[place], TODAY).pill


def test_what_waits_says_for_what(way: FilesUnderWay) -> None:
    QAbstractItemModelTester(way.list.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert told(way, 0) == "Waits to be sent"
    assert told(way, 1) == "Waits for a connection that costs nothing"
    assert way.pressing.refused() == "Only a large file waits for a connection that costs nothing."


def test_a_large_one_is_sent_over_any_link_by_keys(laptop: Desktop, way: FilesUnderWay) -> None:
    laptop.press(Key.Key_Down)
    assert way.pressing.refused() == ""
    way.findChildren(QPushButton)[0].click()
    laptop.until(lambda: names(way) == ["shelf.jpg", "hand.png"])
    assert told(way, 0) == "Waits to be sent"
    assert "shelf.jpg goes with the next exchange" in [each.text for each in laptop.session.window.notices.kept]


def test_how_far_it_is_is_told_while_it_goes(laptop: Desktop, way: FilesUnderWay) -> None:
    shelf = way.list.rows()[1]
    kept.heard(laptop.store, outgoing(shelf), LARGE // 2, whole=False)
    kept.tell(laptop.store, shelf.sha256)
    laptop.until(lambda: "350" in told(way, 1) and "sent" in told(way, 1))


def test_what_was_refused_says_why(laptop: Desktop, way: FilesUnderWay) -> None:
    hand = way.list.rows()[0]
    kept.refuse(laptop.store, outgoing(hand), "attachment.lost")
    kept.tell(laptop.store, hand.sha256)
    laptop.until(lambda: told(way, 0) == "Needs attention")
    assert way_lines(way.list.rows()[0], TODAY).subtitle == "The file is not on this laptop any more."


@pytest.mark.usefixtures("way")
def test_enter_opens_what_it_hangs_on(laptop: Desktop) -> None:
    laptop.press(Key.Key_Return)
    laptop.until(lambda: isinstance(laptop.session.window.page, Customer))
