"""A window whose file is brought up to date says so, stays alive meanwhile, and may be closed."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from fieldcrm.background.jobs import Aside, Cancelled, Control, Progress
from fieldcrm.store.forward import CHANGED, COPIED, ELSEWHERE
from fieldcrm.store.store import Store
from fieldcrm.ui.first_run.updating import Curtain, Updating
from fieldcrm.ui.shell.doorbell import HEARD
from tests.support.company import open_store
from tests.support.patience import PATIENCE_S

Somebody = Callable[[Callable[[Updating], object]], None]
pytestmark = pytest.mark.usefixtures("theme")


class Opened:
    """A file that is opened when it is told so."""

    def __init__(self, folder: Path, *at: Progress) -> None:
        self._folder, self._at = folder, at
        self.may_end = threading.Event()

    def __call__(self, control: Control) -> Store:
        for each in self._at:
            control.step(each)
        self.may_end.wait(PATIENCE_S)
        return open_store(self._folder)


@pytest.fixture
def curtain(tmp_path: Path) -> Iterator[Curtain]:
    """The one of a window that is to come."""
    made = Curtain(str(tmp_path / "window.bell"), tmp_path / "window.json")
    yield made
    made.close()


@pytest.fixture
def somebody(qapp: QApplication) -> Iterator[Somebody]:
    """Looks at the page again and again, on the window's thread."""
    timer = QTimer(interval=5, parent=qapp)

    def looks(does: Callable[[Updating], object]) -> None:
        def look() -> None:
            for page in qapp.topLevelWidgets():
                if isinstance(page, Updating) and page.isVisible():
                    does(page)

        timer.timeout.connect(look)
        timer.start()

    yield looks
    timer.stop()
    timer.deleteLater()


def words(page: Updating) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel))


def test_it_says_what_is_done_and_how_far_it_is_until_it_is_over(
    curtain: Curtain, somebody: Somebody, tmp_path: Path
) -> None:
    opened, seen = Opened(tmp_path, Progress(stage=COPIED, done=1, of=2)), list[str]()

    def read(page: Updating) -> None:
        [bar] = page.findChildren(QProgressBar)
        if bar.value() == 300:
            seen.append(words(page))
            opened.may_end.set()

    somebody(read)
    work = Aside(opened)
    curtain.watch(work)
    for told in ("Bringing your file up to date", "Nothing is lost", "30 %", "You may close this window"):
        assert told in seen[0]
    work.outcome().close()


def test_it_stands_there_until_the_window_does(
    qtbot: QtBot, curtain: Curtain, somebody: Somebody, tmp_path: Path
) -> None:
    opened, pages = Opened(tmp_path), list[Updating]()

    def see(page: Updating) -> None:
        pages.append(page)
        opened.may_end.set()

    somebody(see)
    work = Aside(opened)
    curtain.watch(work)
    assert pages[0].isVisible()  # what is made now is shown before anybody listens for events
    qtbot.waitUntil(lambda: not isValid(pages[0]))
    work.outcome().close()


def test_closed_it_stops_at_the_next_step(curtain: Curtain, somebody: Somebody) -> None:
    def for_ever(control: Control) -> Store:
        while True:
            control.step(Progress(stage=COPIED, done=1, of=2))

    somebody(lambda page: page.close())
    with pytest.raises(Cancelled):
        curtain.watch(Aside(for_ever))


def test_closed_when_it_is_nearly_over_no_window_opens_and_the_file_is_let_go(
    curtain: Curtain, somebody: Somebody, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, let_go = Opened(tmp_path, Progress(stage=CHANGED, done=4, of=4)), list[Store]()
    close = Store.close

    def closing(store: Store) -> None:
        let_go.append(store)
        close(store)

    def leave(page: Updating) -> None:
        page.close()
        opened.may_end.set()

    monkeypatch.setattr(Store, "close", closing)
    somebody(leave)
    work = Aside(opened)
    with pytest.raises(Cancelled):
        curtain.watch(work)
    assert let_go == [work.outcome()]


def test_where_another_program_is_at_it_that_is_said(curtain: Curtain, somebody: Somebody, tmp_path: Path) -> None:
    opened, seen = Opened(tmp_path, Progress(stage=ELSEWHERE)), list[str]()

    def read(page: Updating) -> None:
        if "Another FieldCRM is doing it already" in words(page):
            seen.append(words(page))
            opened.may_end.set()

    somebody(read)
    work = Aside(opened)
    curtain.watch(work)
    assert seen
    work.outcome().close()


def test_a_second_start_is_heard_and_what_it_asked_for_is_kept(
    curtain: Curtain, somebody: Somebody, tmp_path: Path
) -> None:
    opened, visitor = Opened(tmp_path), QLocalSocket()

    def call(_: Updating) -> None:
        if visitor.state() is QLocalSocket.LocalSocketState.UnconnectedState and not curtain.wanted:
            visitor.connectToServer(str(tmp_path / "window.bell"))
            visitor.write(b"crm://diary\n")
        elif curtain.wanted and visitor.bytesAvailable():
            opened.may_end.set()

    somebody(call)
    work = Aside(opened)
    curtain.watch(work)
    assert (curtain.wanted, visitor.readAll().data()) == ("crm://diary", HEARD)
    work.outcome().close()


def test_the_time_it_takes_is_told_once_it_can_be_known(qtbot: QtBot) -> None:
    page = Updating()
    qtbot.addWidget(page)
    page.show_progress(Progress(stage=COPIED, done=0, of=100), 0.0)
    page.show_progress(Progress(stage=COPIED, done=25, of=100), 60.0)
    assert "about 6 minutes left" in words(page)
