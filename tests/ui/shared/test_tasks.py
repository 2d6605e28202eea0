"""Work off the window's thread: where it runs, where its results arrive, how it is stopped."""

import threading
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from fieldcrm.background.jobs import Cancelled, Control, Progress
from fieldcrm.machine.single_instance import in_turn
from fieldcrm.replication.sole_line import SoleLine
from fieldcrm.ui.shared.change_bus import ChangeBus, Touched, kinds_in
from fieldcrm.ui.shared.tasks import Tasks, after, nothing, once_answered
from fieldcrm.ui.shared.undo import UndoStack
from tests.support.patience import PATIENCE_S

pytestmark = pytest.mark.usefixtures("qapp")


NEWS: Final[Touched] = frozenset({("order", "7"), ("account", "1")})


class Screen(QObject):
    """Hears of news where a page does."""

    def __init__(self, heard: list[object]) -> None:
        super().__init__()
        self._heard = heard
        self.where = ""

    def on_changed(self, touched: Touched) -> None:
        self._heard.append(touched)
        self.where = here()


def here() -> str:
    return threading.current_thread().name


def test_a_read_runs_elsewhere_and_its_result_arrives_here(qtbot: QtBot, tasks: Tasks) -> None:
    places: list[str] = []

    def then(where: str) -> None:
        places.extend((where, here()))

    tasks.read(here, then)
    qtbot.waitUntil(lambda: len(places) == 2)
    assert places[0].startswith("reader")
    assert places[1] == here()


def test_what_is_written_is_written_in_the_order_it_was_asked(qtbot: QtBot, tasks: Tasks) -> None:
    written: list[int] = []

    def step(number: int) -> Callable[[], None]:
        return lambda: written.append(number)

    for number in range(50):
        tasks.write(step(number))
    qtbot.waitUntil(lambda: len(written) == 50)
    assert written == sorted(written)


def test_a_failure_goes_to_who_asked(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[object] = []

    def fail() -> None:
        raise ValueError("no")

    tasks.write(fail, failed=heard.append)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert isinstance(heard[0], ValueError)


def test_a_failure_nobody_asked_about_is_heard_all_the_same(qtbot: QtBot, tasks: Tasks) -> None:
    def fail() -> None:
        raise ValueError("no")

    with qtbot.waitSignal(tasks.unheeded):
        tasks.write(fail)


def test_a_result_for_a_page_that_is_gone_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    owner, go_on, heard = QObject(), threading.Event(), list[object]()
    task = tasks.read(go_on.wait, heard.append, owner=owner)
    with qtbot.waitSignal(task.ended):
        delete(owner)
        go_on.set()
    assert heard == []


def test_long_work_tells_where_it_is(qtbot: QtBot, tasks: Tasks) -> None:
    def job(control: Control) -> str:
        control.step(Progress(stage="prices", done=3, of=5))
        return "done"

    heard: list[object] = []
    task = tasks.prepare(job)
    task.progressed.connect(heard.append)
    task.succeeded.connect(heard.append)
    with qtbot.waitSignal(task.ended):
        task.start()
    assert heard == [Progress(stage="prices", done=3, of=5), "done"]


def test_cancelling_stops_at_the_next_step(qtbot: QtBot, tasks: Tasks) -> None:
    cancelled = threading.Event()

    def job(control: Control) -> None:
        control.step(Progress(stage="first"))
        cancelled.wait(PATIENCE_S)
        control.step(Progress(stage="second"))
        raise AssertionError("the work went on")

    task = tasks.prepare(job)
    with qtbot.assertNotEmitted(task.failed), qtbot.waitSignal(task.ended):
        with qtbot.waitSignal(task.progressed):
            task.start()
        task.cancel()
        cancelled.set()


def test_closing_waits_for_what_is_being_written() -> None:
    tasks, begun, written = Tasks(), threading.Event(), list[str]()

    def job() -> None:
        begun.set()
        written.append("kept")

    tasks.write(job)
    assert begun.wait(PATIENCE_S)
    tasks.close()
    assert written == ["kept"]


def test_closing_waits_for_nobody_who_waits_for_their_turn(tmp_path: Path) -> None:
    """As for the line, while another program of the same person has it for an hour."""
    tasks, begun, has_ended = Tasks(), threading.Event(), list[bool]()

    def job(_: Control) -> None:
        begun.set()
        try:
            with closing(SoleLine("http://127.0.0.1:1", tmp_path / "exchange.lock", None)):
                raise AssertionError("it was not their turn")
        except Cancelled:
            has_ended.append(True)

    with in_turn(tmp_path / "exchange.lock"):
        tasks.prepare(job).start()
        assert begun.wait(PATIENCE_S)
        tasks.close()
        assert has_ended == [True]


def test_news_told_on_another_thread_arrives_on_the_windows(qtbot: QtBot, tasks: Tasks) -> None:
    bus, heard = ChangeBus(), list[object]()
    screen = Screen(heard)
    bus.changed.connect(screen.on_changed)
    tasks.write(lambda: bus.tell(NEWS))
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert (heard, screen.where) == ([NEWS], here())
    assert kinds_in(NEWS) == {"order", "account"}


def test_the_person_is_answered_before_the_screens_look_up_what_changed(qtbot: QtBot, tasks: Tasks) -> None:
    bus, heard = ChangeBus(), list[object]()
    screen = Screen(heard)
    bus.changed.connect(screen.on_changed)

    def save() -> str:
        once_answered(partial(bus.tell, NEWS))
        return "saved"

    tasks.write(save, heard.append)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert heard == ["saved", NEWS]


def test_news_of_a_step_that_failed_in_the_end_is_told_all_the_same(qtbot: QtBot, tasks: Tasks) -> None:
    bus, heard = ChangeBus(), list[object]()
    screen = Screen(heard)
    bus.changed.connect(screen.on_changed)

    def save() -> None:
        once_answered(partial(bus.tell, NEWS))
        raise OSError("after the commit")

    tasks.write(save, failed=heard.append)
    qtbot.waitUntil(lambda: tasks.is_idle)
    [error, news] = heard
    assert (str(error), news) == ("after the commit", NEWS)


def test_news_of_anything_but_a_step_is_told_at_once(qtbot: QtBot, tasks: Tasks) -> None:
    told = list[str]()

    def look() -> str:
        once_answered(partial(told.append, "news"))
        return ", ".join(told)

    tasks.read(look, told.append)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert told == ["news", "news"]


def test_no_news_is_not_told(qtbot: QtBot) -> None:
    bus = ChangeBus()
    with qtbot.assertNotEmitted(bus.changed):
        bus.tell(frozenset())


def test_what_is_still_being_written_is_taken_back_when_it_is_done(qtbot: QtBot, tasks: Tasks) -> None:
    undo, gate, taken = UndoStack(tasks), threading.Event(), list[str]()

    def done(_: object) -> None:
        undo.push("a step", lambda: taken.append("back"))

    tasks.write(lambda: gate.wait(PATIENCE_S), done)
    assert not undo.is_empty
    undo.undo()
    assert taken == []
    gate.set()
    qtbot.waitUntil(lambda: taken == ["back"])
    qtbot.waitUntil(lambda: undo.is_empty)


def test_what_a_list_asks_for_is_looked_up_once_the_list_is_painted(qtbot: QtBot, tasks: Tasks) -> None:
    order = list[str]()

    class Face(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            order.append("painted")

    face = Face()
    qtbot.addWidget(face)
    face.show()
    qtbot.waitUntil(lambda: order == ["painted"])
    tasks.read_behind(lambda: order.append("read"), after(lambda: order.append("here")))
    face.update()
    assert not tasks.is_idle
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert order == ["painted", "painted", "read", "here"]


def test_what_was_not_begun_when_the_window_closed_never_is(qtbot: QtBot) -> None:
    tasks, looked = Tasks(), list[str]()
    tasks.read_behind(lambda: looked.append("late"), nothing)
    tasks.close()
    later = QTimer(singleShot=True)
    with qtbot.waitSignal(later.timeout):
        later.start(0)
    assert looked == []
