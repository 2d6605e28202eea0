"""What an event is and how it stands is never told by its colour alone, however little room there is."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from fieldcrm.domain.slots import Slot
from fieldcrm.domain.wall import Wall
from fieldcrm.store.queries.diary import Event
from fieldcrm.store.queries.states import Sync
from fieldcrm.ui.diary import painting
from fieldcrm.ui.diary.agenda import day_heading, event_lines
from fieldcrm.ui.diary.faces import Cursor, Scene
from fieldcrm.ui.diary.month_face import MonthFace
from fieldcrm.ui.diary.placing import Board, Stop, columns
from fieldcrm.ui.diary.words import ICONS, TONES
from fieldcrm.ui.shared.icons import pixmap
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.theme import MODES, Theme
from fieldcrm.ui.shared.widgets import Empty
from tests.support.company import NOW

pytestmark = pytest.mark.usefixtures("theme")

TUESDAY = date(2026, 11, 24)
CALL = Event(
    kind="call",
    id="c",
    on=None,
    slot=Slot(day=TUESDAY),
    status="planned",
    account_id="a",
    name="Sofia Bakery",
    place="",
    person="",
    subject="Prices",
    sync=None,
    comes_back=False,
)
DONE = replace(CALL, kind="visit", status="completed")
ONE_LINE, TWO_LINES = 24, 40
NARROWEST = 42
"""A day always has two lanes, however narrow it is."""


@pytest.fixture
def signs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whichever are painted."""
    painted: list[str] = []

    def noted(name: str, tone: str, side: int) -> QPixmap:
        painted.append(name)
        return pixmap(name, tone, side)

    monkeypatch.setattr(painting, "pixmap", noted)
    return painted


def paint(event: Event, height: int) -> None:
    """In the narrowest lane there is."""
    picture = QImage(NARROWEST, height, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    box = QRectF(picture.rect())
    painting.paint_event(painter, box, event, box, chosen=False, focused=False)
    painter.end()


@pytest.mark.parametrize("height", [ONE_LINE, TWO_LINES])
@pytest.mark.parametrize("waits", [False, True])
def test_what_is_done_has_its_tick_in_the_narrowest_lane(signs: list[str], height: int, waits: bool) -> None:
    paint(replace(DONE, sync=Sync.WAITING if waits else None), height)
    assert "check" in signs


@pytest.mark.parametrize("height", [ONE_LINE, TWO_LINES])
@pytest.mark.parametrize("kind", ["call", "meeting", "task"])
def test_a_kind_has_its_sign_in_the_narrowest_lane(signs: list[str], height: int, kind: str) -> None:
    paint(replace(CALL, kind=kind), height)
    assert signs == [ICONS[kind]]


@pytest.mark.parametrize("kind", TONES)
def test_a_kind_has_the_same_colour_in_the_list_as_in_a_week(kind: str) -> None:
    assert event_lines(replace(CALL, kind=kind), TUESDAY).bar == TONES[kind]


@pytest.mark.parametrize("status", ["planned", "completed"])
def test_what_waits_has_its_clock_in_the_list_too(status: str) -> None:
    told = event_lines(replace(DONE, status=status, sync=Sync.WAITING), TUESDAY)
    assert (told.pill_icon, told.pill_tone) == (("check", "ok") if status == "completed" else ("clock", "warn"))
    assert "Waiting to sync" in told.sentence


def test_a_day_of_the_list_is_told_once_above_its_entries(qtbot: QtBot) -> None:
    empty = Empty("calendar-blank", "")
    shown: LinesList[Event] = LinesList(
        "Diary",
        lambda event: event_lines(event, TUESDAY),
        lambda each: each.id,
        empty,
        heading=lambda event: day_heading(event, TUESDAY),
    )
    qtbot.addWidget(shown)
    days = (TUESDAY, TUESDAY, date(2026, 11, 25))
    shown.show_rows([replace(CALL, id=str(place), slot=Slot(day=day)) for place, day in enumerate(days)])
    first, second, third = (shown.view.rowHeight(place) for place in range(3))
    assert first == third > second
    spoken = [shown.model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole) for place in range(3)]
    assert ["Today" in each for each in spoken] == [True, True, False]
    assert "Wednesday, 25 November" in spoken[2]


@pytest.mark.parametrize("mode", MODES)
def test_days_of_another_month_have_another_ground(theme: Theme, mode: str) -> None:
    theme.choose(mode)
    days = [date(2026, 11, 30), date(2026, 12, 1)]
    face = MonthFace(Wall())
    picture = QImage(700, 200, QImage.Format.Format_RGB32)
    face.fit(Board(columns=columns([], days, Wall()), month=11, today=TUESDAY), picture.rect().toRectF().size(), 0)
    painter = QPainter(picture)
    face.paint(painter, Scene(Cursor(days[0], Stop(0)), has_focus=False, now=NOW))
    painter.end()
    this, other = (picture.pixelColor(across, 150) for across in (50, 150))
    assert this != other
