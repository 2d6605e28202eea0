"""Where the keys are in a diary that is opened."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from fieldcrm.domain.slots import slot_at
from fieldcrm.domain.wall import Wall
from fieldcrm.store.queries.diary import Event
from fieldcrm.ui.diary.pane import Pane, Shown
from fieldcrm.ui.diary.placing import Stop
from fieldcrm.ui.diary.ranges import View
from tests.support.company import NOW, TODAY

pytestmark = pytest.mark.usefixtures("theme")
WALL = Wall()
HALF_AN_HOUR = 30


def a_meeting(minute: int, day: date) -> Event:
    return Event(
        kind="meeting",
        id="m",
        on=None,
        slot=slot_at(day, minute, timedelta(minutes=HALF_AN_HOUR), WALL),
        status="planned",
        account_id="",
        name="",
        place="",
        person="",
        subject="Prices",
        sync=None,
        comes_back=False,
    )


def test_without_a_visit_to_come_they_are_at_the_next_half_hour_that_is_free(qtbot: QtBot) -> None:
    pane = Pane(WALL, lambda: NOW + timedelta(minutes=4), lambda: TODAY)
    qtbot.addWidget(pane)
    next_one = -(-(WALL.minute(NOW) + 4) // HALF_AN_HOUR) * HALF_AN_HOUR
    pane.show_read(Shown(View.DAY, TODAY, [TODAY], [a_meeting(next_one, TODAY)]))
    assert pane.sheet.cursor_at.stop == Stop(next_one + HALF_AN_HOUR)
