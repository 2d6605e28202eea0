"""A disk that is full while somebody types, a clock that is set to another day: nothing is lost, every page opens."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldcrm.domain.accounts import Account
from fieldcrm.ui.customers.page_screen import Customer
from tests.pictures.long import Pages
from tests.support.company import BAKERY, TODAY
from tests.support.disks import fill, small_disk
from tests.support.windows import Desktop, desktop
from tests.ui.screens.conftest import walk

CTRL = Qt.KeyboardModifier.ControlModifier
DISK_KB = 8_000
LONG = "полиця порожня " * 6_000
ADDED = "half a sentence"


def notes(laptop: Desktop) -> str:
    with laptop.store.read() as reading:
        return reading.load(Account, BAKERY.id).notes or ""


def test_what_is_typed_on_a_full_disk_stays_in_its_field_and_is_saved_with_room_again(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    with small_disk(tmp_path / "disk", DISK_KB) as disk, desktop(disk, qtbot, qapp) as laptop:
        page = laptop.open(f"crm://account/{BAKERY.id}", Customer)
        laptop.settled()
        page.about.begin()
        question = page.about.form.questions["notes"]
        question.focus()
        rest = fill(disk)
        QGuiApplication.clipboard().setText(LONG)
        laptop.press(Qt.Key.Key_V, CTRL)
        laptop.press(Qt.Key.Key_Tab)
        laptop.until(lambda: any("disk is full" in each.text for each in laptop.session.window.notices.kept))
        assert (question.words, notes(laptop)) == (LONG.strip(), "")
        rest.unlink()
        question.focus()
        laptop.press(Qt.Key.Key_End, CTRL)
        laptop.type(ADDED)
        laptop.press(Qt.Key.Key_Tab)
        laptop.until(lambda: notes(laptop) == LONG + ADDED)
        laptop.settled()


@pytest.mark.parametrize(
    "day", [TODAY - timedelta(days=1), TODAY + timedelta(days=1), date(1970, 1, 1), date(2038, 1, 20)]
)
def test_every_page_opens_on_whatever_day_the_clock_is_set_to(busy: Desktop, pages: Pages, day: date) -> None:
    busy.calendar.today = day
    busy.session.days.look()
    assert [name for name in walk(busy, pages) if busy.session.window.notices.kept] == []
