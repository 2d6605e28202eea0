"""Toasts, the list behind the bell, and taking back."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.ui.shared.notices import Notices
from fieldcrm.ui.shared.undo import UndoStack
from tests.support.hands import click

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.fixture
def undo() -> UndoStack:
    return UndoStack()


@pytest.fixture
def notices(window: QWidget, undo: UndoStack) -> Notices:
    return Notices(window, undo)


def toast(window: QWidget) -> QFrame:
    found = window.findChild(QFrame, "toast")
    assert isinstance(found, QFrame)
    return found


def shown(window: QWidget) -> str:
    return toast(window).findChildren(QLabel)[-1].text()


def test_a_notice_makes_room_for_the_next_and_both_are_kept(window: QWidget, notices: Notices) -> None:
    notices.tell("Order L-0421 placed")
    notices.tell("Visit saved")
    assert shown(window) == "Visit saved"
    assert [notice.text for notice in notices.kept] == ["Visit saved", "Order L-0421 placed"]
    assert notices.unseen == 2
    notices.seen()
    assert notices.unseen == 0


def test_what_was_done_is_taken_back_from_its_notice_once(window: QWidget, notices: Notices, undo: UndoStack) -> None:
    taken: list[str] = []
    notices.did("Visit moved", lambda: taken.append("visit"))
    click(toast(window).findChildren(QPushButton)[-1])
    undo.undo()
    assert taken == ["visit"]
    assert not toast(window).isVisible()


def test_the_newest_step_is_taken_back_first(undo: UndoStack) -> None:
    taken: list[int] = []
    for number in (1, 2):
        undo.push(f"step {number}", [lambda: taken.append(1), lambda: taken.append(2)][number - 1])
    undo.undo()
    undo.undo()
    undo.undo()
    assert taken == [2, 1]
    assert undo.is_empty


def test_an_older_step_can_be_taken_back_alone(undo: UndoStack) -> None:
    taken: list[str] = []
    first = undo.push("first", lambda: taken.append("first"))
    undo.push("second", lambda: taken.append("second"))
    undo.take_back(first)
    undo.take_back(first)
    assert (taken, undo.is_empty) == (["first"], False)


def test_a_notice_without_a_way_back_has_no_button(window: QWidget, notices: Notices) -> None:
    notices.did("Order sent")
    assert toast(window).findChildren(QPushButton) == []


def ticking(notices: Notices) -> bool:
    return any(timer.isActive() for timer in notices.findChildren(QTimer))


def test_a_pointer_keeps_the_notice_on_the_screen(window: QWidget, notices: Notices) -> None:
    notices.tell("Saved")
    here = QPointF(5, 5)
    QApplication.sendEvent(toast(window), QEnterEvent(here, here, here))
    assert not ticking(notices)
    QApplication.sendEvent(toast(window), QEvent(QEvent.Type.Leave))
    assert ticking(notices)


def test_a_notice_that_follows_another_has_room_for_its_words(window: QWidget, notices: Notices) -> None:
    notices.tell("Saved")
    notices.tell("Saved once more", "Undo", lambda: None)
    assert toast(window).width() > toast(window).findChildren(QLabel)[-1].sizeHint().width()


def test_what_was_taken_back_by_its_keys_is_not_offered_any_more(
    window: QWidget, notices: Notices, undo: UndoStack
) -> None:
    notices.did("Saved", lambda: None)
    notices.tell("Sent")
    undo.undo()
    assert not toast(window).isHidden()
    notices.did("Moved", lambda: None)
    undo.undo()
    assert toast(window).isHidden()


def test_a_notice_stays_in_its_corner_when_the_window_grows(window: QWidget, notices: Notices) -> None:
    notices.tell("Saved")
    window.resize(1000, 900)
    assert toast(window).geometry().bottom() == 900 - 21


def test_what_went_wrong_is_said_in_a_sentence(window: QWidget, notices: Notices) -> None:
    notices.trouble(RuleBroken("order.empty", "L-0421"))
    assert "line" in shown(window)
    assert "order.empty" not in shown(window)


def test_markup_in_a_notice_is_shown_as_it_was_typed(window: QWidget, notices: Notices) -> None:
    notices.tell("<b>Sofia</b>")
    assert toast(window).findChildren(QLabel)[-1].textFormat() == Qt.TextFormat.PlainText


def test_a_notice_of_any_length_stays_inside_the_window(window: QWidget, notices: Notices) -> None:
    notices.tell("Done: " + "a task with a very long name " * 400)
    box = toast(window).geometry()
    assert window.rect().contains(box)
    assert shown(window).endswith("…")
    assert len(notices.kept[0].text) > 10_000


def test_a_notice_stands_beside_what_it_may_not_cover(qtbot: QtBot, window: QWidget, notices: Notices) -> None:
    form = QWidget(window)
    form.setGeometry(0, 0, 300, 600)
    form.show()
    notices.tell("Visit moved")
    assert toast(window).geometry().intersects(form.geometry())
    notices.keep_clear_of(form)
    assert not toast(window).geometry().intersects(form.geometry())
    notices.tell("Another one")
    assert not toast(window).geometry().intersects(form.geometry())
    form.hide()
    notices.tell("The form is gone")
    assert toast(window).x() < 300
    form.deleteLater()
    qtbot.waitUntil(lambda: not isValid(form))
    notices.tell("And for good")
    assert toast(window).x() < 300
