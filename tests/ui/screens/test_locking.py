"""The lock: nothing behind it is read or reached, nothing typed is lost, and it opens for whom it should."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from fieldcrm.domain.errors import Trouble
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.shared.overlay import Overlay
from fieldcrm.ui.shell.cover import Cover
from fieldcrm.ui.shell.idle import Idle
from fieldcrm.ui.shell.typing_sign import TypingSign
from fieldcrm.ui.shell.window import PRODUCT
from fieldcrm.ui.today.screen import Today
from tests.support.company import BAKERY, NOW
from tests.support.hands import CTRL
from tests.support.windows import Desktop

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@dataclass
class Clocks:
    """The wall's, and the machine's, which stands still while the lid is closed."""

    wall: datetime = NOW
    ticks: float = 0.0


def lock(laptop: Desktop) -> Cover:
    laptop.press(Key.Key_F12)
    cover = laptop.session.lock.cover
    assert cover.is_up
    return cover


def asking(laptop: Desktop, right: str) -> Cover:
    """A lock that a passphrase opens."""

    def tries(typed: str) -> None:
        if typed != right:
            raise Trouble("key.wrong_passphrase")

    cover = Cover(laptop.session.window, laptop.opening.tasks, tries)
    cover.put_up()
    return cover


def seen() -> list[str]:
    """Every word in any window of the program."""
    found = [each for each in QApplication.allWidgets() if each.isVisible()]
    words = [each.text() for each in found if isinstance(each, QLabel | QLineEdit)]
    return [*words, *(each.windowTitle() for each in QApplication.topLevelWidgets() if each.isVisible())]


def test_nothing_of_the_company_is_seen_not_even_in_the_title(laptop: Desktop) -> None:
    laptop.open(f"crm://account/{BAKERY.id}", Customer)
    laptop.until(lambda: BAKERY.name in laptop.session.window.windowTitle())
    lock(laptop)
    assert [each for each in seen() if BAKERY.name in each or "Petrenko" in each] == []
    assert laptop.session.window.windowTitle() == PRODUCT


def test_a_page_that_is_ready_only_now_names_nobody_in_the_title(laptop: Desktop) -> None:
    lock(laptop)
    page = laptop.open(f"crm://account/{BAKERY.id}", Customer)
    laptop.until(lambda: BAKERY.name in page.trail)
    page.titled.emit()
    assert laptop.session.window.windowTitle() == PRODUCT
    assert laptop.focus is laptop.session.lock.cover
    laptop.press(Key.Key_Return)
    assert BAKERY.name in laptop.session.window.windowTitle()


def test_it_covers_the_whole_window_at_any_size_and_after_all_was_made_anew(laptop: Desktop) -> None:
    cover = lock(laptop)
    window = laptop.session.window
    window.resize(QSize(1024, 600))
    window.rebuild()
    laptop.settled()
    inside = window.centralWidget()
    assert inside is not None
    assert not inside.isVisible()
    assert cover.geometry() == window.rect()
    assert window.childAt(window.rect().center()) in (cover, *cover.findChildren(QWidget))


@pytest.mark.parametrize(
    ("key", "modifier"), [(Key.Key_K, CTRL), (Key.Key_3, ALT), (Key.Key_Z, CTRL), (Key.Key_F5, CTRL)]
)
def test_no_key_reaches_what_is_behind_it(laptop: Desktop, key: Key, modifier: Qt.KeyboardModifier) -> None:
    lock(laptop)
    before = laptop.session.window.address
    laptop.press(key, modifier)
    QTest.keyClick(laptop.session.window, key, modifier)
    assert laptop.session.lock.cover.is_up
    assert laptop.session.window.address == before
    assert [each for each in laptop.session.window.findChildren(QLineEdit) if each.isVisible()] == []


def test_tab_does_not_lead_behind_it(laptop: Desktop) -> None:
    cover = lock(laptop)
    laptop.press(Key.Key_Tab)
    assert QApplication.focusWidget() is cover


def test_what_was_being_typed_is_there_again_with_the_keys_in_it(laptop: Desktop) -> None:
    page = laptop.open(f"crm://account/{BAKERY.id}", Customer)
    laptop.settled()
    laptop.press(Key.Key_Slash)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    laptop.type("They want oat drinks")
    lock(laptop)
    laptop.press(Key.Key_Return)
    assert QApplication.focusWidget() is field
    assert "They want oat drinks" in (field.text() if isinstance(field, QLineEdit) else field.toPlainText())
    assert page.isVisible()


def test_an_open_palette_is_closed(laptop: Desktop) -> None:
    laptop.press(Key.Key_K, CTRL)
    laptop.session.lock.close()
    laptop.press(Key.Key_Return)
    assert not laptop.session.lock.cover.is_up
    assert [each for each in laptop.session.window.findChildren(Overlay) if each.is_open] == []


def test_keys_work_again_once_it_is_lifted(laptop: Desktop) -> None:
    lock(laptop)
    laptop.press(Key.Key_Return)
    laptop.press(Key.Key_3, ALT)
    assert laptop.session.window.address == "crm://customers"


def test_a_wrong_passphrase_is_answered_beside_the_field_and_opens_nothing(laptop: Desktop) -> None:
    cover = asking(laptop, "battery staple")
    laptop.type("battery stable")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: any("not the passphrase" in each for each in seen()))
    assert cover.is_up
    laptop.type("battery staple")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: not cover.is_up)


def test_the_passphrase_is_not_shown_and_does_not_stay(laptop: Desktop) -> None:
    cover = asking(laptop, "battery staple")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    laptop.type("battery staple")
    assert "battery" not in field.displayText()
    laptop.press(Key.Key_Return)
    laptop.until(lambda: not cover.is_up)
    laptop.until(lambda: not isValid(field))


def test_no_press_alone_opens_what_a_passphrase_locks(laptop: Desktop) -> None:
    cover = asking(laptop, "battery staple")
    for key in (Key.Key_Return, Key.Key_Space, Key.Key_Escape):
        laptop.press(key)
    laptop.settled()
    assert cover.is_up


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def idle(laptop: Desktop, clocks: Clocks) -> Idle:
    made = Idle(laptop.session.window, lambda: clocks.wall, lambda: clocks.ticks, laptop.session)
    made.minutes = 5
    made.look()
    return made


def told(idle: Idle) -> Callable[[], int]:
    heard: list[None] = []
    idle.long.connect(lambda: heard.append(None))
    return lambda: len(heard)


def test_it_locks_after_so_many_minutes_and_not_before(idle: Idle, clocks: Clocks) -> None:
    times = told(idle)
    clocks.ticks = 299.0
    idle.look()
    assert times() == 0
    clocks.ticks = 300.0
    idle.look()
    assert times() == 1


def test_a_hand_on_the_keys_begins_the_minutes_anew(laptop: Desktop, idle: Idle, clocks: Clocks) -> None:
    times = told(idle)
    door = laptop.session.window.windowHandle()
    clocks.ticks = 299.0
    QTest.keyClick(door, Key.Key_Shift)
    QGuiApplication.sync()
    clocks.ticks = 400.0
    idle.look()
    assert times() == 0


def test_an_hour_with_the_lid_closed_counts(idle: Idle, clocks: Clocks) -> None:
    times = told(idle)
    clocks.wall += timedelta(hours=1)
    idle.look()
    assert times() == 1


def test_whoever_opens_the_lid_does_not_begin_the_minutes_anew(laptop: Desktop, idle: Idle, clocks: Clocks) -> None:
    """The first hand comes before the next look at the clock, and does nothing else."""
    times = told(idle)
    laptop.shown(Today).agenda.view.selectRow(0)
    door = laptop.session.window.windowHandle()
    before = laptop.session.window.address
    clocks.wall += timedelta(hours=1)
    QTest.keyClick(door, Key.Key_Return)
    QGuiApplication.sync()
    assert times() == 1
    assert laptop.session.window.address == before


def test_a_clock_put_back_does_not_keep_it_open(idle: Idle, clocks: Clocks) -> None:
    times = told(idle)
    clocks.wall -= timedelta(hours=3)
    clocks.ticks = 300.0
    idle.look()
    assert times() == 1


def test_never_is_never(idle: Idle, clocks: Clocks) -> None:
    times = told(idle)
    idle.minutes = 0
    clocks.ticks = 1e9
    idle.look()
    assert times() == 0


def test_the_window_locks_by_itself(laptop: Desktop) -> None:
    laptop.session.lock.after(5)
    laptop.session.lock.idle.long.emit()
    assert laptop.session.lock.cover.is_up


def keyboard(cover: Cover) -> list[str]:
    return [each.text() for each in cover.findChildren(QLabel) if each.isVisible() and "Keyboard" in each.text()]


def test_which_keyboard_one_types_in_is_said_as_far_as_it_is_known(laptop: Desktop) -> None:
    cover = asking(laptop, "Right horse")
    assert keyboard(cover) == []
    laptop.type("r")
    assert keyboard(cover) == ["Keyboard: ABC"]
    laptop.type("ы")
    assert keyboard(cover) == ["Keyboard: АБВ"]
    laptop.type("1")
    assert keyboard(cover) == ["Keyboard: АБВ"]


@pytest.mark.parametrize(("system", "sign"), [("ru_RU", "RU"), ("uk_UA", "UK"), ("en_GB", "EN"), ("zh_CN", "中")])
def test_the_system_s_keyboard_is_told_when_it_changes_until_a_letter_says_otherwise(
    laptop: Desktop, system: str, sign: str
) -> None:
    made = TypingSign(lambda: QLocale(system))
    laptop.bot.addWidget(made)
    [told, _] = made.findChildren(QLabel)
    QGuiApplication.inputMethod().localeChanged.emit()
    assert told.text() == f"Keyboard: {sign}"
    made.note("ы", has_shift=False)
    assert told.text() == f"Keyboard: {sign if system in ('ru_RU', 'uk_UA') else 'АБВ'}"


def test_whoever_has_forgotten_it_is_told_what_can_be_done(laptop: Desktop) -> None:
    cover = asking(laptop, "Right horse")
    laptop.press(Key.Key_Tab)
    laptop.press(Key.Key_Tab)
    laptop.press(Key.Key_Space)
    assert any("not even head office" in each for each in seen())
    laptop.press(Key.Key_Tab)
    laptop.type("Right horse")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: not cover.is_up)


def test_what_is_typed_can_be_seen_by_keys_alone_and_caps_lock_is_told(laptop: Desktop) -> None:
    cover = asking(laptop, "Right horse")
    [field] = cover.findChildren(QLineEdit)
    [caps] = [each for each in cover.findChildren(QLabel) if each.text() == "Caps Lock is on."]
    laptop.type("R")
    assert caps.isVisible()
    laptop.type("i")
    assert not caps.isVisible()
    assert field.echoMode() is QLineEdit.EchoMode.Password
    laptop.press(Key.Key_Tab)
    laptop.press(Key.Key_Space)
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    assert field.hasFocus()
    laptop.type("ght horse")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: not cover.is_up)
