"""The events of some days, by hours, as a month or as a list; whichever is in front, one of them is chosen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldcrm.domain.slots import WORK_BEGINS, Slot
from fieldcrm.domain.wall import Wall
from fieldcrm.store.queries.diary import Event
from fieldcrm.ui.diary.agenda import day_heading, event_lines
from fieldcrm.ui.diary.dragging import NO_TIME
from fieldcrm.ui.diary.faces import Cursor
from fieldcrm.ui.diary.hour_face import HourFace
from fieldcrm.ui.diary.month_face import MonthFace
from fieldcrm.ui.diary.placing import Board, Stop, columns
from fieldcrm.ui.diary.ranges import View
from fieldcrm.ui.diary.sheet import Sheet
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.widgets import Empty

WAITING = ("planned", "started")


@dataclass(frozen=True, slots=True)
class Shown:
    """What was read, and for which days of which view."""

    view: View
    day: date
    days: Sequence[date]
    events: Sequence[Event]


class Pane(QStackedWidget):
    """Shows what it is given; `sheet` is a grid of hours or of a month, `agenda` the equal list."""

    opened = Signal(object)
    """An event."""
    menu = Signal(QPoint)

    def __init__(self, wall: Wall, now: Callable[[], datetime], today: Callable[[], date]) -> None:
        super().__init__()
        self._wall, self._now, self._today = wall, now, today
        self._hours, self._month = HourFace(wall), MonthFace(wall)
        self._shown = Shown(View.WORK_WEEK, today(), (), ())
        self._awaited = ""
        self._meant: date | None = None
        self._has_scrolled = False
        self.sheet = Sheet(tr("Diary"), self._hours, now)
        empty = Empty("calendar-blank", tr("Nothing is planned in these two weeks."))
        self.agenda: LinesList[Event] = LinesList(
            tr("Diary as a list"),
            lambda event: event_lines(event, today()),
            lambda event: event.key,
            empty,
            heading=lambda event: day_heading(event, today()),
        )
        self.addWidget(self.sheet)
        self.addWidget(self.agenda)
        self.sheet.opened.connect(self.opened)
        self.sheet.menu.connect(self.menu)
        self.agenda.chosen.connect(self.opened)

    @property
    def views(self) -> Sequence[QWidget]:
        """The widgets that take keys."""
        return self.sheet, self.agenda.view

    @property
    def events(self) -> Sequence[Event]:
        """Everything that is in sight, or could be scrolled to."""
        return self._shown.events

    @property
    def chosen(self) -> Event | None:
        """The event that is chosen."""
        return self.agenda.current() if self._is_list else self.sheet.event_at

    @property
    def cursor_at(self) -> Cursor:
        """The place that keys are about."""
        event = self.agenda.current()
        if not self._is_list:
            return self.sheet.cursor_at
        return Cursor(event.day if event else self._shown.day, Stop(NO_TIME, event.key if event else ""))

    def show_read(self, shown: Shown) -> None:
        """Show these events; what was chosen stays so whatever the view, and what was awaited is chosen."""
        if (shown.view is View.AGENDA) != self._is_list and self.chosen is not None:
            self._awaited = self._awaited or self.chosen.key
        self._shown = shown
        self.setCurrentWidget(self.agenda if self._is_list else self.sheet)
        if self._is_list:
            self.agenda.show_rows(shown.events)
        else:
            self._show_board(shown)
        self._choose_awaited()

    def show_moved(self, event: Event, slot: Slot) -> None:
        """Show an event where it is asked to go, before it is written there."""
        moved = [replace(each, slot=slot) if each.key == event.key else each for each in self._shown.events]
        self.show_read(replace(self._shown, events=moved))

    def await_entry(self, id: str) -> None:
        """Choose that entry as soon as it is shown."""
        self._awaited = id

    def come_to(self, day: date) -> None:
        """Bring the keys to that day as soon as it is shown."""
        self._meant = day

    def take_keys(self) -> None:
        """Bring the keys to what is in front."""
        (self.agenda.view if self._is_list else self.sheet).setFocus()

    @property
    def _is_list(self) -> bool:
        return self._shown.view is View.AGENDA

    def _show_board(self, shown: Shown) -> None:
        cursor = self.sheet.cursor_at
        if cursor.day not in shown.days:
            self.sheet.cursor_at = Cursor(shown.day, Stop(cursor.stop.minute, cursor.stop.key))
        board = Board(columns(shown.events, shown.days, self._wall), self._today(), shown.day.month)
        is_month = shown.view is View.MONTH
        self.sheet.show_board(board, self._month if is_month else self._hours)
        if not is_month and not self._has_scrolled:
            self._has_scrolled = True
            self.sheet.verticalScrollBar().setValue(round(self._hours.first_scroll()))
            self._choose_first()
        self._come_to_meant(shown.days)

    def _come_to_meant(self, days: Sequence[date]) -> None:
        """To what is about when work begins there, unless the keys are on that day already."""
        day = self._meant
        if day is not None and day in days:
            self._meant = None
            if self.sheet.cursor_at.day != day:
                self.sheet.look_at(day, WORK_BEGINS)

    def _choose_first(self) -> None:
        """The next visit of today is what a person came for; without one it is time for another."""
        ahead = (event for event in self.events if event.day == self._today() and event.status in WAITING)
        following = next((event for event in ahead if event.kind == "visit"), None)
        if following is not None:
            self.sheet.choose(following.key)
        elif self._today() in self._shown.days:
            self.sheet.look_at(self._today(), self._next_free_minute())

    def _next_free_minute(self) -> int:
        """The next half hour that begins from now on and has nothing in it; at the end of a day the last one."""
        minute = self._wall.minute(self._now())
        free = [stop.minute for stop in self._hours.stops(self._today()) if not stop.key and stop.minute >= 0]
        return next((each for each in free if each >= minute), free[-1] if free else minute)

    def _choose_awaited(self) -> None:
        wanted = self._awaited
        found = next((event for event in self.events if wanted and wanted in (event.id, event.key)), None)
        if found is None:
            return
        self._awaited = ""
        if self._is_list:
            self.agenda.view.selectRow(self.agenda.model.position_of(found.key))
        else:
            self.sheet.choose(found.key)
