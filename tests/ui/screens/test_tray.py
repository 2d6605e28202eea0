"""The icon beside the clock says what waits, opens what is asked for, and keeps the program going if one wishes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from fieldcrm.ui.settings.screen import Settings
from fieldcrm.ui.shared.sync_words import Standing
from fieldcrm.ui.shell.tray import KEPT_AS, Tray
from fieldcrm.ui.sync_centre.screen import SyncCentre
from fieldcrm.ui.today.screen import Today
from tests.support.windows import Desktop, desktop

pytestmark = pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface", "This plugin does not support")

Reason = QSystemTrayIcon.ActivationReason


@pytest.fixture
def beside_clock(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desktop]:
    """A laptop whose system has a place for icons."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    with desktop(tmp_path, qtbot, qapp) as made:
        yield made


def tray(laptop: Desktop) -> Tray:
    return laptop.session.tray


def entries(laptop: Desktop) -> list[str]:
    return [each.text().split("\t")[0] for each in tray(laptop).menu.actions()]


def press(laptop: Desktop, title: str) -> None:
    next(each for each in tray(laptop).menu.actions() if each.text().startswith(title)).trigger()


def drawn(laptop: Desktop, standing: Standing) -> QImage:
    tray(laptop).show_standing(standing)
    return tray(laptop).icon.icon().pixmap(64, 64).toImage()


def test_it_says_what_waits_and_draws_how_much(beside_clock: Desktop) -> None:
    laptop = beside_clock
    calm, waiting, choice = (drawn(laptop, each) for each in (Standing(), Standing(waiting=3), Standing(attention=3)))
    assert tray(laptop).icon.toolTip() == "FieldCRM: 3 need attention"
    assert calm != waiting != choice != calm
    assert drawn(laptop, Standing(waiting=4)) != waiting
    assert drawn(laptop, Standing(waiting=100)) == drawn(laptop, Standing(waiting=2_000))


def test_its_menu_leads_into_the_window(beside_clock: Desktop) -> None:
    laptop = beside_clock
    laptop.shown(Today)
    assert entries(laptop) == ["Open FieldCRM", "What waits", "Sync now", "Quit FieldCRM"]
    asked = laptop.line.asked
    press(laptop, "Sync now")
    laptop.until(lambda: laptop.line.asked > asked)
    laptop.session.window.hide()
    press(laptop, "What waits")
    laptop.shown(SyncCentre)
    assert laptop.session.window.isVisible()


def test_a_press_opens_the_window_that_was_closed(beside_clock: Desktop) -> None:
    laptop = beside_clock
    tray(laptop).choose("stay")
    laptop.session.window.close()
    assert not laptop.session.window.isVisible()
    tray(laptop).icon.activated.emit(Reason.Trigger)
    assert laptop.session.window.isVisible()
    laptop.shown(Today)


def test_the_program_goes_on_without_its_window_only_for_whoever_wishes(
    beside_clock: Desktop, qapp: QApplication
) -> None:
    laptop = beside_clock
    assert qapp.quitOnLastWindowClosed()
    page = laptop.open("crm://settings", Settings)
    page.choices["closed"].choose("stay")
    assert (qapp.quitOnLastWindowClosed(), laptop.opening.memory.recall(KEPT_AS)) == (False, "stay")
    page.choices["closed"].choose("end")
    assert qapp.quitOnLastWindowClosed()


def test_whoever_quits_by_it_ends_the_program_whatever_was_chosen(
    beside_clock: Desktop, qtbot: QtBot, qapp: QApplication
) -> None:
    laptop = beside_clock
    tray(laptop).choose("stay")
    with qtbot.waitSignal(laptop.session.window.closed):
        press(laptop, "Quit")
    assert not laptop.session.window.isVisible()
    tray(laptop).end()
    assert qapp.quitOnLastWindowClosed()


@pytest.mark.parametrize("kept", ["", "stay"])
def test_where_there_is_no_place_for_it_the_window_is_all_there_is(
    laptop: Desktop, qapp: QApplication, kept: str
) -> None:
    laptop.opening.memory.keep(KEPT_AS, kept)
    page = laptop.open("crm://settings", Settings)
    assert "closed" not in page.choices
    assert not tray(laptop).icon.isVisible()
    assert (tray(laptop).when_closed, qapp.quitOnLastWindowClosed()) == ("end", True)
