"""Data use goes by the days and months on the wall, and each day is said in words."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fieldcrm.store.history import Used
from fieldcrm.ui.shared.charts import Months
from fieldcrm.ui.sync_centre.use import DAYS, DataUse, beginning, last_days, of_day, of_month

TODAY = date(2026, 11, 24)


def at(day: date, hour: int, up: int = 10, down: int = 1_000) -> Used:
    return Used(at=datetime(day.year, day.month, day.day, hour, 30).astimezone(), up=up, down=down)


USED = [at(TODAY, 0), at(TODAY, 23), at(TODAY - timedelta(days=1), 12), at(date(2026, 10, 31), 23)]


def test_a_day_is_the_one_on_the_wall() -> None:
    assert (of_day(USED, TODAY).up, of_day(USED, TODAY).down) == (20, 2_000)


def test_a_month_begins_on_its_first_day() -> None:
    assert of_month(USED, TODAY).both == 3_030
    assert of_month(USED, date(2026, 12, 1)).both == 0


def test_a_day_without_an_exchange_is_drawn_too() -> None:
    days = last_days(USED, TODAY)
    assert [each.both for each in days[-3:]] == [0, 1_010, 2_020]
    assert len(days) == DAYS


@pytest.mark.parametrize("today", [date(2026, 11, 1), date(2026, 11, 24)])
def test_all_that_is_shown_is_asked_for(today: date) -> None:
    first = beginning(today).astimezone().date()
    assert first <= today.replace(day=1)
    assert first <= last_days([], today)[0].day


@pytest.mark.usefixtures("theme")
def test_the_columns_are_said_in_words(qtbot: QtBot) -> None:
    made = DataUse()
    qtbot.addWidget(made)
    made.show_use(USED, TODAY)
    [columns] = made.findChildren(Months)
    assert columns.accessibleName().endswith("23 1 kB, 24 2 kB")
    assert any(each.text() == "30 bytes sent, 3 kB received" for each in made.findChildren(QLabel))
