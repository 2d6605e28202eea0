"""The week strip of a wide window: what each day of the work week has, how full it is, and the way to it."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from fieldcrm.store.queries.week import DayLoad
from fieldcrm.ui.diary.ranges import View, days_of
from fieldcrm.ui.diary.words import habits, weekday_of
from fieldcrm.ui.shared.charts import Bar
from fieldcrm.ui.shared.spoken import A_FEW, speak_as
from fieldcrm.ui.shared.texts import counted, listed, long_day, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import chip, column, give_tip, label, row

WIDE_FROM: Final = 1500
"""A page as wide as this has room for it above lists that lose nothing by it."""
MOST_DAYS: Final = 7
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DayButton(QPushButton):
    """A day: which one, what is planned, and how full it is, as a bar and in words."""

    stepped = Signal(int)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "choice")
        self._day = label("", "strong", weight=600)
        self._today = chip(tr("Today"), "info")
        self._planned = label("", "small", "2")
        self._full = label("", "small", "2", 600)
        self._bar = Bar(tr("How full the day is"), height=6)
        title = row(self._day, self._today, None, self._full, space=6)
        self._inside = column(title, self._bar, self._planned, space=5, margins=(12, 8, 12, 8))
        for each in (self._day, self._today, self._full, self._bar, self._planned):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(self._inside)

    def show_day(self, load: DayLoad, *, is_today: bool) -> None:
        """Another day, or the same one after news."""
        planned, full = planned_words(load), full_words(load.part)
        self._day.setText(weekday_of(load.day))
        self._today.setVisible(is_today)
        self._planned.setText(planned)
        self._full.setText(full)
        self._bar.show_part(load.part)
        told = (long_day(load.day), tr("Today") if is_today else "", planned, full)
        self.setAccessibleName(listed(told))
        give_tip(self, tr("Open this day in the diary"))

    def sizeHint(self) -> QSize:
        return self._inside.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._inside.totalMinimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from day to day; Enter opens one, as in a list."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


class WeekStrip(QWidget):
    """Seen only where there is room; Tab comes to one day, today at first, and arrows go on to the others."""

    chosen = Signal(object)
    """A day to be opened."""
    wanted = Signal()
    """There is room for it now, and nothing was read for it yet."""

    def __init__(self) -> None:
        super().__init__()
        speak_as(self, A_FEW)
        self.setAccessibleName(tr("This week"))
        self._has_room = False
        self._days: Sequence[date] = ()
        self.buttons = [self._button(place) for place in range(MOST_DAYS)]
        self.setLayout(row(*self.buttons))
        self.hide()

    def fit(self, room: int) -> None:
        """So wide is the page."""
        had_room, self._has_room = self._has_room, room >= look().px(WIDE_FROM)
        if self._has_room and not had_room:
            self.wanted.emit()
        elif not self._has_room:
            self.hide()

    def days(self, today: date) -> Sequence[date]:
        """What is to be read: the diary's own work week, today in it; nothing where it is not seen."""
        return days_of(View.WORK_WEEK, today, habits()) if self._has_room else ()

    def show_week(self, loads: Sequence[DayLoad], today: date) -> None:
        """The keys stay on the day they are on, unless another week has come."""
        days = [load.day for load in loads]
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(loads))
            if place < len(loads):
                button.show_day(loads[place], is_today=days[place] == today)
        if days != self._days and today in days:
            self._lead(days.index(today))
        self._days = days
        self.setVisible(self._has_room and bool(loads))

    def _button(self, place: int) -> DayButton:
        made = DayButton()
        made.clicked.connect(lambda: self.chosen.emit(self._days[place]))
        made.stepped.connect(partial(self._step, place))
        made.entered.connect(lambda: self._lead(place))
        return made

    def _step(self, place: int, by: int) -> None:
        to = place + by
        if 0 <= to < len(self._days):
            self.buttons[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _lead(self, door: int) -> None:
        """Tab comes to this one."""
        for place, button in enumerate(self.buttons):
            takes = Qt.FocusPolicy.StrongFocus if place == door else Qt.FocusPolicy.ClickFocus
            if button.focusPolicy() != takes:
                button.setFocusPolicy(takes)


def planned_words(load: DayLoad) -> str:
    """How many visits and tasks a day has, and what else."""
    told = (
        counted("%n visit(s)", load.visits) if load.visits else "",
        counted("%n task(s)", load.tasks) if load.tasks else "",
        counted("%n other(s)", load.others) if load.others else "",
    )
    return " · ".join(filter(None, told)) or tr("nothing planned")


def full_words(part: float) -> str:
    """How full a day is; what is not quite nothing is not free, and what is not quite all is not full."""
    if not part:
        return tr("free")
    return tr("full") if part >= 1 else tr("{}% taken").format(max(1, min(99, round(part * 100))))
