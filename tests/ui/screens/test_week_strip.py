"""The week strip of a wide window: what each day has, told to eyes and ears, and the way into the diary."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from fieldcrm.domain.diary import Activity, ActivityType
from fieldcrm.domain.ids import ActivityId, UserId, VisitId
from fieldcrm.domain.wall import Wall
from fieldcrm.store.queries.week import DayLoad, week_load
from fieldcrm.store.store import Reading
from fieldcrm.ui.diary.ranges import View, days_of
from fieldcrm.ui.diary.screen import Diary
from fieldcrm.ui.diary.words import habits, weekday_of
from fieldcrm.ui.today.screen import Today
from fieldcrm.ui.today.week import DayButton, full_words
from tests.support.company import NOW, REP, TODAY, numbered
from tests.support.windows import VISIT, Desktop

Key = Qt.Key
DAY = timedelta(days=1)
WEEK = days_of(View.WORK_WEEK, TODAY, habits())


def wide(laptop: Desktop, width: int = 1920) -> Today:
    laptop.session.window.resize(width, 1_000)
    page = laptop.open("crm://today", Today)
    laptop.settled()
    laptop.until(lambda: page.is_filled)
    return page


def strip(laptop: Desktop) -> Today:
    page = wide(laptop)
    laptop.until(page.week.isVisible)
    return page


def shown(page: Today) -> list[DayButton]:
    return [each for each in page.week.buttons if each.isVisible()]


def todays(page: Today) -> DayButton:
    return shown(page)[WEEK.index(TODAY)]


def words(button: DayButton) -> list[str]:
    return [each.text() for each in button.findChildren(QLabel) if each.isVisible()]


def leads_to(laptop: Desktop, day: date) -> None:
    diary = laptop.shown(Diary)
    laptop.until(lambda: diary.pane.sheet.cursor_at.day == day)
    assert laptop.focus is diary.pane.sheet


def test_each_day_of_the_work_week_says_what_it_has_and_only_today_is_marked(laptop: Desktop) -> None:
    task = Activity(
        id=ActivityId(numbered(830)), type=ActivityType.TASK, user=REP.id, starts_at=NOW, subject="Call back"
    )
    with laptop.store.write() as work:
        work.save(task)
        work.save(replace(VISIT, id=VisitId(numbered(831)), day=TODAY - DAY, starts_at=None))
    page = strip(laptop)
    laptop.until(lambda: "1 visit · 1 task" in words(todays(page)))
    assert [words(each)[0] for each in shown(page)] == [weekday_of(day) for day in WEEK]
    assert [("Today" in words(each)) for each in shown(page)] == [day == TODAY for day in WEEK]
    empty = [each for each in shown(page) if "nothing planned" in words(each)]
    assert all("free" in words(each) for each in empty)
    assert len(empty) == len(WEEK) - len({TODAY, TODAY - DAY} & set(WEEK))


def test_one_who_hears_the_screen_is_told_the_same_in_one_sentence(laptop: Desktop) -> None:
    page = strip(laptop)
    told = QAccessible.queryAccessibleInterface(todays(page))
    assert told.role() == QAccessible.Role.Button
    name = told.text(QAccessible.Text.Name)
    assert name.startswith(f"{TODAY:%A}, ")
    assert "Today, 1 visit, " in name
    assert name.endswith("% taken")
    around = QAccessible.queryAccessibleInterface(page.week)
    assert (around.role(), around.text(QAccessible.Text.Name)) == (QAccessible.Role.Grouping, "This week")


def test_tab_comes_to_today_arrows_to_its_neighbours_and_enter_opens_the_day(laptop: Desktop) -> None:
    page = strip(laptop)
    laptop.press(Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    for _ in range(40):
        if laptop.focus is todays(page):
            break
        assert laptop.focus not in shown(page)
        laptop.press(Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert laptop.focus is todays(page)
    by = -1 if TODAY - DAY in WEEK else 1
    laptop.press(Key.Key_Left if by < 0 else Key.Key_Right)
    assert laptop.focus is shown(page)[WEEK.index(TODAY) + by]
    laptop.press(Key.Key_Return)
    leads_to(laptop, TODAY + by * DAY)


def test_arrows_end_at_the_ends_of_the_week(laptop: Desktop) -> None:
    page = strip(laptop)
    todays(page).setFocus()
    for key, last in ((Key.Key_Right, -1), (Key.Key_Left, 0)):
        for _ in range(9):
            laptop.press(key)
        assert laptop.focus is shown(page)[last]


def test_a_press_opens_the_day(laptop: Desktop) -> None:
    page = strip(laptop)
    QTest.mouseClick(shown(page)[-1], Qt.MouseButton.LeftButton)
    leads_to(laptop, WEEK[-1])


def test_news_leaves_the_keys_on_the_day_they_are_on(laptop: Desktop) -> None:
    page = strip(laptop)
    todays(page).setFocus()
    laptop.press(Key.Key_Left)
    before = laptop.focus
    with laptop.store.write() as work:
        work.save(replace(VISIT, id=VisitId(numbered(831))))
    laptop.until(lambda: "2 visits" in words(todays(page)))
    assert laptop.focus is before


def test_where_there_is_no_room_it_is_not_there_and_nothing_is_looked_up(
    laptop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def counting(reading: Reading, me: UserId, days: Sequence[date], wall: Wall) -> list[DayLoad]:
        asked.append(len(days))
        return week_load(reading, me, days, wall)

    monkeypatch.setattr("fieldcrm.ui.today.screen.week_load", counting)
    page = wide(laptop, 1366)
    assert not page.week.isVisible()
    assert set(asked) <= {0}
    laptop.session.window.resize(1920, 1_000)
    laptop.until(page.week.isVisible)
    assert asked[-1] == len(WEEK)
    laptop.session.window.resize(1366, 1_000)
    laptop.until(lambda: not page.week.isVisible())


def test_the_week_begins_where_the_person_lives(laptop: Desktop) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        page = strip(laptop)
        week = days_of(View.WORK_WEEK, TODAY, habits())
        assert len(shown(page)) == len(week)
        assert week[0].weekday() == 6  # Sunday: Friday and Saturday are free there
    finally:
        QLocale.setDefault(before)


def test_what_is_not_quite_free_or_full_does_not_say_so() -> None:
    assert [full_words(part) for part in (0.0, 0.001, 0.5, 0.999, 1.0)] == [
        "free",
        "1% taken",
        "50% taken",
        "99% taken",
        "full",
    ]
