"""Joining a company: a code is used once, and what went wrong is said in words that help."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Final

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fieldcrm.domain.invitation import Invitation
from fieldcrm.replication.exchange import Outcome, State
from fieldcrm.store.first_download import Arrival
from fieldcrm.ui.first_run.screen import FirstRun, KeepOn, SoFar, Ways
from fieldcrm.ui.shared.language import LANGUAGES
from fieldcrm.ui.shared.tasks import Tasks
from tests.support.company import NOW
from tests.support.hands import press, type_text
from tests.support.offices import ANOTHER_KEY, PAM, paper

pytestmark = pytest.mark.usefixtures("theme")
Made = Callable[..., FirstRun]


EXPECTED: Final = {"account": 1_240, "product": 3_100, "visit": 5_000, "order": 12_000, "order_line": 40_000}
NOTHING: Final = Arrival({}, {}, is_usable=False)
SOME: Final = Arrival(EXPECTED, {"account": 1_240, "product": 620, "visit": 0}, is_usable=False)
USABLE: Final = Arrival(EXPECTED, {"account": 1_240, "product": 3_100, "visit": 5_000, "order": 50}, is_usable=True)
MUCH: Final = Arrival({"order_line": 3_000_000}, {}, is_usable=False)


class Office:
    """Counts what it is asked."""

    def __init__(self, *outcomes: Outcome) -> None:
        self.joined: list[Invitation] = []
        self.outcomes = list(outcomes)
        self.demos = 0
        self.arrival = NOTHING
        self.arrivals = [SOME]
        self.held = Event()
        self.held.set()
        self.is_stopped = False

    def join(self, invitation: Invitation) -> str:
        self.joined.append(invitation)
        return "Kvartal Trade"

    def download(self, keep_on: KeepOn, told: SoFar) -> Outcome:
        for arrival in self.arrivals:
            self.arrival = arrival
            told(Outcome(bytes_down=1_200_000, seconds=10.0))
            while keep_on() and not self.held.wait(0.01):
                pass
            if not keep_on():
                self.is_stopped = True
                return Outcome(state=State.PARTIAL)
        self.arrivals = []
        return self.outcomes.pop(0)

    def demo(self) -> None:
        self.demos += 1

    @property
    def ways(self) -> Ways:
        return Ways(
            join=self.join, download=self.download, arrived=lambda: self.arrival, now=lambda: NOW, demo=self.demo
        )


def opened(qtbot: QtBot, tasks: Tasks, office: Office, *, joined: bool = False) -> FirstRun:
    made = FirstRun(tasks, office.ways, LANGUAGES[0], joined=joined)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def fields(made: FirstRun) -> tuple[QLineEdit, QLineEdit]:
    server, code = made.findChildren(QLineEdit)
    return server, code


def pressable(made: FirstRun, text: str) -> QPushButton:
    [found] = [each for each in made.findChildren(QPushButton) if each.text() == text]
    return found


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
    assert office.joined == [Invitation(server="https://office.example", code="AB-12")]
    assert says(made, "You have joined Kvartal Trade. Getting your customers")


def test_what_is_missing_gets_the_keys(qtbot: QtBot, tasks: Tasks) -> None:
    made = opened(qtbot, tasks, Office())
    made.begin()
    assert fields(made)[0].hasFocus()


def test_a_download_that_was_cut_is_tried_again_without_a_code(qtbot: QtBot, tasks: Tasks) -> None:
    office = Office(Outcome(state=State.OFFLINE, reason="link.offline"), Outcome())
    made = opened(qtbot, tasks, office)
    made.fill(Invitation(server="https://office.example", code="AB-12"))
    made.begin()
    qtbot.waitUntil(lambda: says(made, "cannot be reached just now"))
    assert says(made, "This laptop has joined.")
    again = pressable(made, "Try again")
    assert not fields(made)[1].isEnabled()
    with qtbot.waitSignal(made.ready):
        again.click()
    assert len(office.joined) == 1


def test_a_laptop_that_was_switched_off_is_told_so(qtbot: QtBot, tasks: Tasks) -> None:
    made = opened(qtbot, tasks, Office(Outcome(state=State.REFUSED, reason="revoked")), joined=True)
    qtbot.waitUntil(lambda: says(made, "switched this laptop off"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """An invitation as the office sends it."""
    made = tmp_path / "pam.fieldcrm"
    made.write_text(paper(), encoding="utf-8")
    return made


def drop(made: FirstRun, *files: Path) -> None:
    """As a person drops files onto the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), action, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(made, entering)
    if entering.isAccepted():
        QApplication.sendEvent(made, QDropEvent(QPointF(9, 9), action, data, Qt.MouseButton.LeftButton, none))


def test_who_drops_an_invitation_types_nothing_and_still_says_yes(qtbot: QtBot, tasks: Tasks, file: Path) -> None:
    office = Office(Outcome())
    made = opened(qtbot, tasks, office)
    drop(made, file)
    assert says(made, "This invitation is from Kvartal Trade, https://office.example.")
    assert says(made, "Check code " + PAM.seal.replace(" ", "\N{NO-BREAK SPACE}"))
    assert office.joined == []
    join = pressable(made, "Join")
    assert join.hasFocus()
    with qtbot.waitSignal(made.ready):
        press(join, Qt.Key.Key_Space)
    assert office.joined == [PAM]


def test_the_certificate_of_an_invitation_is_for_its_own_office_alone(qtbot: QtBot, tasks: Tasks, file: Path) -> None:
    made = opened(qtbot, tasks, Office())
    made.open_file(str(file))
    assert made.typed == PAM
    fields(made)[0].setText("https://another.example")
    assert (made.typed.certificate, made.typed.centre) == ("", b"")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (paper(key=ANOTHER_KEY), "was changed on its way, or the office it names did not write it"),
        (paper(replace(PAM, expires=NOW)), "ask your office for a new one"),
        (paper()[:-20], "was damaged on its way"),
    ],
)
def test_an_invitation_that_cannot_be_trusted_is_said_so_and_changes_nothing(
    qtbot: QtBot, tasks: Tasks, file: Path, content: str, words: str
) -> None:
    made = opened(qtbot, tasks, Office())
    file.write_text(content, encoding="utf-8")
    made.open_file(str(file))
    assert says(made, words)
    assert made.typed == Invitation(server="", code="")


@pytest.mark.parametrize("content", [b"", b"{}", b"<b>file</b>", b"\x00" * 200_000])
def test_a_file_that_is_no_invitation_is_said_so_and_changes_nothing(
    qtbot: QtBot, tasks: Tasks, file: Path, content: bytes
) -> None:
    made = opened(qtbot, tasks, Office())
    type_text(fields(made)[0], "https://mine.example")
    file.write_bytes(content)
    made.open_file(str(file))
    assert says(made, "This is no invitation to FieldCRM")
    assert made.typed == Invitation(server="https://mine.example", code="")


def test_what_is_no_file_is_not_waited_for(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    made = opened(qtbot, tasks, Office())
    made.open_file(str(tmp_path))
    assert says(made, "This is no ordinary file")
    drop(made, tmp_path / "one", tmp_path / "two")
    assert made.typed == Invitation(server="", code="")


def test_what_there_is_and_how_far_it_has_come_is_told(qtbot: QtBot, tasks: Tasks) -> None:
    office = Office(Outcome())
    office.held.clear()
    made = opened(qtbot, tasks, office, joined=True)
    qtbot.waitUntil(lambda: says(made, "1,240 customers, 3,100 products, 5,000 diary entries, 12,000 orders: about"))
    assert says(made, "Customers and people: ready")
    assert says(made, "Products and prices: 20 %")
    assert says(made, "Orders: waiting")
    assert not pressable(made, "Start working").isVisible()
    with qtbot.waitSignal(made.ready):
        office.held.set()


def test_who_has_enough_to_work_with_need_not_wait_for_the_rest(qtbot: QtBot, tasks: Tasks) -> None:
    office = Office(Outcome())
    office.arrivals = [USABLE]
    office.held.clear()
    made = opened(qtbot, tasks, office, joined=True)
    start = pressable(made, "Start working")
    qtbot.waitUntil(start.hasFocus)
    assert says(made, "What is missing still comes by itself")
    with qtbot.waitSignal(made.ready):
        press(start, Qt.Key.Key_Return)
    office.held.set()


def test_a_download_of_very_much_is_not_begun_before_its_size_was_seen(qtbot: QtBot, tasks: Tasks) -> None:
    office = Office(Outcome())
    office.arrivals = [MUCH, MUCH]
    made = opened(qtbot, tasks, office, joined=True)
    qtbot.waitUntil(lambda: "Get it now" in [each.text() for each in made.findChildren(QPushButton)])
    assert says(made, "about 150.0 MB")
    assert not says(made, "0 byte")
    with qtbot.waitSignal(made.ready):
        pressable(made, "Get it now").click()


def test_a_download_ends_at_its_next_page_when_the_program_is_closed(qtbot: QtBot, tasks: Tasks) -> None:
    office = Office(Outcome())
    office.arrivals = [SOME, SOME]
    office.held.clear()
    made = opened(qtbot, tasks, office, joined=True)
    qtbot.waitUntil(lambda: says(made, "Customers and people: ready"))
    tasks.close()
    assert office.is_stopped


def test_who_has_no_time_for_a_download_closes_it_and_is_told_that_it_continues(qtbot: QtBot, tasks: Tasks) -> None:
    office = Office(Outcome())
    office.held.clear()
    made = opened(qtbot, tasks, office)
    later = pressable(made, "Continue later")
    assert not later.isVisible()
    made.fill(Invitation(server="https://office.example", code="AB-12"))
    made.begin()
    qtbot.waitUntil(lambda: says(made, "If you close this, it continues when you open it again."))
    qtbot.waitUntil(later.hasFocus)
    press(later, Qt.Key.Key_Space)
    assert not made.isVisible()
    office.held.set()


def test_a_demo_company_is_one_press_away(qtbot: QtBot, tasks: Tasks) -> None:
    office = Office()
    made = opened(qtbot, tasks, office)
    pressable(made, "Look around in a demo company").click()
    qtbot.waitUntil(lambda: office.demos == 1)
    assert says(made, "A demo company is being set up.")


def test_where_no_demo_is_installed_none_is_offered(qtbot: QtBot, tasks: Tasks) -> None:
    office = Office()
    made = FirstRun(tasks, replace(office.ways, demo=None), LANGUAGES[0], joined=False)
    qtbot.addWidget(made)
    made.show()
    assert not any("demo" in each.text() and each.isVisible() for each in made.findChildren(QPushButton))
