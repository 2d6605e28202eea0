"""Painted lists: what a row looks like at rest, chosen and on its way, and how one is opened."""

from collections.abc import Callable, Sequence
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPaintEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.lists import Lines, LinesDelegate, RowDelegate, Table
from fieldcrm.ui.shared.painting import elided, pill_width
from fieldcrm.ui.shared.query_table_model import Column, QueryTableModel, at_hand, at_once
from fieldcrm.ui.shared.theme import Theme, look
from fieldcrm.ui.shared.widgets import plain_tip
from tests.support.hands import click, press

pytestmark = pytest.mark.usefixtures("theme")

Names = QueryTableModel[int, str]


def names(rows: Sequence[str], read: Callable[..., object] = at_once) -> Names:
    model: Names = QueryTableModel([Column("Name", str, tone=lambda row: "bad" if row == "late" else "text")], read)
    model.show(at_hand(rows))
    return model


def table(qtbot: QtBot, model: Names, delegate: RowDelegate, height: int = 54) -> Table:
    made = Table("Customers", height, header=False)
    made.setModel(model)
    made.setItemDelegate(delegate)
    made.resize(400, 200)
    qtbot.addWidget(made)
    made.show()
    return made


def picture(made: Table) -> QImage:
    return made.viewport().grab().toImage()


def colours(image: QImage, top: int, bottom: int) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(top, bottom)}


def colour(token: str) -> str:
    return QColor(look().colours[token]).name()


def lines(name: str) -> Lines:
    return Lines(title=name, subtitle="Kyiv", pill="Visited", pill_tone="ok", note="", lead="09:00", bar="ok")


class Ground(QWidget):
    """What lies behind a list."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1


def test_a_quiet_list_shows_what_is_chosen_only_while_it_has_the_keys(qtbot: QtBot) -> None:
    made = table(qtbot, names(["Sofia", "Lavka"]), LinesDelegate(lines, is_quiet=True))
    elsewhere = QWidget(made)
    elsewhere.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    elsewhere.show()
    made.activateWindow()
    made.selectRow(0)
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    assert colour("selected") in colours(picture(made), 2, 50)
    elsewhere.setFocus()
    assert colour("selected") not in colours(picture(made), 2, 50)


def test_what_lies_behind_a_list_is_not_painted_with_its_rows(qtbot: QtBot) -> None:
    behind = Ground()
    qtbot.addWidget(behind)
    made = table(qtbot, names(["Sofia"]), RowDelegate())
    made.setParent(behind)
    behind.show()
    made.show()
    qtbot.waitUntil(lambda: behind.painted > 0)
    QCoreApplication.sendPostedEvents()
    before = behind.painted
    rows = Rows(made.viewport())
    made.viewport().update()
    qtbot.waitUntil(lambda: rows.painted > 0)
    assert behind.painted == before


def test_what_is_said_of_a_row_is_not_made_for_those_who_only_see_it(qtbot: QtBot) -> None:
    said: list[str] = []
    columns: list[Column[str]] = [Column("Name", str), Column("Letters", lambda name: str(len(name)))]

    def sentence(name: str) -> str:
        said.append(name)
        return name

    model: Names = QueryTableModel(columns, at_once, sentence=sentence)
    model.show(at_hand(["Sofia", "Lavka"]))
    made = table(qtbot, model, RowDelegate())
    made.selectRow(1)
    assert colour("selected") in colours(picture(made), 56, 104)
    assert said == []
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Lavka"


class Rows(QObject):
    """Hears how often rows are painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.painted = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.painted += event.type() == QEvent.Type.Paint
        return False


@pytest.mark.parametrize("rows", [[], ["Sofia"]])
def test_below_the_last_row_there_is_plain_ground(qtbot: QtBot, theme: Theme, rows: list[str]) -> None:
    made = table(qtbot, names(rows), RowDelegate())
    for mode in ("light", "dark"):
        theme.choose(mode)
        assert colours(picture(made), 60, 190) == {colour("surface")}


def test_a_chosen_row_has_its_own_ground(qtbot: QtBot) -> None:
    model, delegate = names(["Sofia", "Lavka"]), LinesDelegate(lines)
    made = table(qtbot, model, delegate)
    made.selectRow(1)
    image = picture(made)
    assert colour("selected") not in colours(image, 0, 50)
    assert colour("selected") in colours(image, 54, 104)


def test_a_row_on_its_way_is_a_grey_bar_and_no_text(qtbot: QtBot) -> None:
    waiting: list[Callable[[], None]] = []

    def later(job: Callable[[], object], then: Callable[..., object]) -> None:
        if waiting:
            return
        waiting.append(lambda: None)
        then(job())

    made = table(qtbot, names(["Sofia"], later), LinesDelegate(lines))
    found = colours(picture(made), 0, 54)
    assert colour("sunken") in found
    assert colour("ok_soft") not in found


def test_a_cell_is_painted_in_the_tone_of_its_column(qtbot: QtBot) -> None:
    made = table(qtbot, names(["late"]), RowDelegate(), 32)
    assert colour("bad") in colours(picture(made), 0, 32)


def test_another_look_shows_without_a_new_table(qtbot: QtBot, theme: Theme) -> None:
    made = table(qtbot, names(["Sofia"]), LinesDelegate(lines))
    theme.choose("dark")
    assert colour("ok_soft") in colours(picture(made), 0, 54)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_chosen_row(qtbot: QtBot, key: Qt.Key) -> None:
    opened: list[int] = []
    made = table(qtbot, names(["Sofia", "Lavka"]), RowDelegate())
    made.on_open(opened.append)
    made.selectRow(1)
    press(made, key)
    assert opened == [1]


def test_one_press_chooses_in_a_list_that_only_offers(qtbot: QtBot) -> None:
    pressed: list[int] = []
    made = table(qtbot, names(["Sofia", "Lavka"]), RowDelegate())
    made.on_press(pressed.append)
    click(made.viewport(), QPoint(20, 60))
    assert pressed == [1]


def test_widths_are_given_at_the_usual_size_and_one_column_takes_the_rest(qtbot: QtBot) -> None:
    model: QueryTableModel[int, str] = QueryTableModel([Column("Code", str), Column("Name", str)], at_once)
    made = Table("Products", 32)
    qtbot.addWidget(made)
    made.setModel(model)
    made.resize(400, 100)
    made.set_widths(90, 0)
    made.show()
    assert made.columnWidth(0) == 90
    assert made.columnWidth(1) == made.viewport().width() - 90


def told_now(told: str) -> bool:
    return QToolTip.text().strip() == told


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_cut_text_is_told_in_full_where_one_points(qtbot: QtBot) -> None:
    long = "A customer with a name that goes on and on and on " * 4
    made = table(qtbot, names([long, "Short"]), RowDelegate())
    for place, told in ((0, plain_tip(long)), (1, "")):
        spot = made.visualRect(made.model().index(place, 0)).center()
        event = QHelpEvent(QHelpEvent.Type.ToolTip, spot, made.viewport().mapToGlobal(spot))
        QCoreApplication.sendEvent(made.viewport(), event)
        qtbot.waitUntil(partial(told_now, told))


def test_a_row_is_said_in_the_order_it_is_read() -> None:
    row = Lines(title="Sofia Bakery", lead="10:15", subtitle="Ihor Tkach", pill="Next visit", note="Waiting to sync")
    assert row.sentence == "Sofia Bakery, 10:15, Ihor Tkach, Next visit, Waiting to sync"


def test_markup_in_a_name_is_painted_as_it_is_written() -> None:
    assert elided("<b>Sofia</b>\n<img src=x>", 1000) == "<b>Sofia</b> <img src=x>"


def test_a_pill_has_room_for_its_icon() -> None:
    assert pill_width("Visited", "check") - pill_width("Visited") == look().px(18)


def test_a_two_line_row_is_as_high_as_it_was_asked_to_be() -> None:
    delegate = LinesDelegate(lines, 60)
    index = names(["Sofia"]).index(0, 0)
    assert delegate.sizeHint(QStyleOptionViewItem(), index) == QSize(100, 60)
