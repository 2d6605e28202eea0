"""A diary in a whole window, on a Tuesday morning in November, with the bakery's visit at half past nine."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldcrm.domain.diary import Activity, Visit
from fieldcrm.domain.slots import slot_at
from fieldcrm.domain.wall import Wall
from fieldcrm.services import planning
from fieldcrm.services.planning import Wanted
from fieldcrm.store.queries.diary import Event
from fieldcrm.ui.diary.screen import Diary
from tests.support.company import BAKERY, NOW, TODAY, counted
from tests.support.windows import VISIT, Desktop, at_hand

WALL = Wall()
HALF_PAST_NINE = WALL.minute(NOW)
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Week:
    """The diary in front, and hands on keys and mouse."""

    laptop: Desktop
    page: Diary

    def settle(self) -> None:
        """Wait until everything asked for is written and shown."""
        self.laptop.until(lambda: self.laptop.opening.tasks.is_idle and not self.page.steps.is_busy)
        QApplication.sendPostedEvents()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """One key where the focus is."""
        for _ in range(times):
            self.laptop.press(key, modifier)
        self.settle()

    def see(self, view: str) -> None:
        """Choose a view as by pressing its chip."""
        self.page.header.views.choose(view)
        self.settle()

    def visit(self, id: str = VISIT.id) -> Visit:
        """A visit as it is kept."""
        with self.laptop.store.read() as reading:
            return reading.load(Visit, id)

    def visits(self) -> list[Visit]:
        """All visits there are."""
        with self.laptop.store.read() as reading:
            return reading.all(Visit)

    def activities(self) -> list[Activity]:
        """All calls, meetings and tasks there are."""
        with self.laptop.store.read() as reading:
            return reading.all(Activity)

    def plan(self, day: date, minute: int, minutes: int = 45, rule: str | None = None) -> str:
        """One more visit to the bakery, as if written elsewhere."""
        slot = slot_at(day, minute, timedelta(minutes=minutes), WALL)
        wanted = Wanted(slot=slot, account=BAKERY.id, rule=rule)
        made = planning.plan(self.laptop.store, wanted, WALL, new_id=counted(70_000 + 100 * len(self.visits())))
        self.settle()
        return made.id

    def middle(self, event: Event) -> QPoint:
        """Where an event is painted."""
        return (
            next(box.seen for box in self.page.pane.sheet.face.boxes() if box.event.key == event.key).center().toPoint()
        )

    def point(self, day: date, minute: int) -> QPoint:
        """Where a time of a day is, as far as it is in sight."""
        sheet = self.page.pane.sheet
        wide, tall = sheet.viewport().width(), sheet.viewport().height()
        for x in range(2, wide, 4):
            if sheet.face.spot(QPointF(x, tall / 2))[0] == day:
                for y in range(tall):
                    if sheet.face.spot(QPointF(x + 20, y))[1] >= minute:
                        return QPoint(x + 20, y)
        raise LookupError(f"{day} {minute} is not in sight")

    def drag(self, begin: QPoint, end: QPoint, modifier: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
        """Press, move in steps, and let go."""
        self.hold(begin, end, on)
        QTest.mouseRelease(on or self.page.pane.sheet.viewport(), Qt.MouseButton.LeftButton, modifier, end)
        self.settle()

    def hold(self, begin: QPoint, end: QPoint, on: QWidget | None = None) -> None:
        """Press and move, and do not let go yet."""
        widget = on or self.page.pane.sheet.viewport()
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, NONE, begin)
        for part in (0.3, 0.7, 1.0):
            QTest.mouseMove(widget, begin + (end - begin) * part)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait for something to be true."""
        self.laptop.until(holds)


@pytest.fixture
def week(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Week]:
    """The working week, with the keys in it."""
    with at_hand(tmp_path, qtbot, qapp) as laptop:
        laptop.session.window.resize(1366, 696)
        laptop.until(laptop.session.window.isActiveWindow)
        page = laptop.open("crm://diary", Diary)
        made = Week(laptop, page)
        made.until(lambda: len(page.pane.events) == 1)
        made.settle()
        yield made


TOMORROW = TODAY + timedelta(days=1)
