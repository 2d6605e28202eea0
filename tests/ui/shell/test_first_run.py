"""Joining a company: a code is used once, and what went wrong is said in words that help."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fieldcrm.replication.exchange import Outcome, State
from fieldcrm.ui.first_run.screen import FirstRun
from fieldcrm.ui.shared.tasks import Tasks
from tests.support.hands import press, type_text

pytestmark = pytest.mark.usefixtures("theme")
Made = Callable[..., FirstRun]


class Office:
    """Counts what it is asked."""

    def __init__(self, *outcomes: Outcome) -> None:
        self.joined: list[tuple[str, str]] = []
        self.outcomes = list(outcomes)

    def join(self, server: str, code: str) -> None:
        self.joined.append((server, code))

    def download(self) -> Outcome:
        return self.outcomes.pop(0)


def opened(qtbot: QtBot, tasks: Tasks, office: Office, *, joined: bool = False) -> FirstRun:
    made = FirstRun(tasks, office.join, office.download, joined=joined)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def fields(made: FirstRun) -> tuple[QLineEdit, QLineEdit]:
    server, code = made.findChildren(QLineEdit)
    return server, code


def says(made: FirstRun, words: str) -> bool:
    return any(words in each.text() for each in made.findChildren(QLabel))


def test_two_presses_of_enter_use_the_code_once(qtbot: QtBot, tasks: Tasks) -> None:
    office = Office(Outcome())
    made = opened(qtbot, tasks, office)
    server, code = fields(made)
    type_text(server, "https://office.example")
    press(server, Qt.Key.Key_Return)
    assert code.hasFocus()
    type_text(code, "AB-12")
    with qtbot.waitSignal(made.ready):
        press(code, Qt.Key.Key_Return)
        press(code, Qt.Key.Key_Return)
    assert office.joined == [("https://office.example", "AB-12")]


def test_what_is_missing_gets_the_keys(qtbot: QtBot, tasks: Tasks) -> None:
    made = opened(qtbot, tasks, Office())
    made.begin()
    assert fields(made)[0].hasFocus()


def test_a_download_that_was_cut_is_tried_again_without_a_code(qtbot: QtBot, tasks: Tasks) -> None:
    office = Office(Outcome(state=State.OFFLINE, reason="link.offline"), Outcome())
    made = opened(qtbot, tasks, office)
    made.fill("https://office.example", "AB-12")
    made.begin()
    qtbot.waitUntil(lambda: says(made, "cannot be reached just now"))
    [again] = made.findChildren(QPushButton)
    assert (again.text(), fields(made)[1].isEnabled()) == ("Try again", False)
    with qtbot.waitSignal(made.ready):
        again.click()
    assert len(office.joined) == 1


def test_a_laptop_that_was_switched_off_is_told_so(qtbot: QtBot, tasks: Tasks) -> None:
    made = opened(qtbot, tasks, Office(Outcome(state=State.REFUSED, reason="revoked")), joined=True)
    qtbot.waitUntil(lambda: says(made, "switched this laptop off"))
