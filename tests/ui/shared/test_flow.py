"""A row of small buttons that goes on below: whole lines, no gaps, as tall as it needs to be."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.flow import Flow


class Box(QWidget):
    """Wants to be so wide, and 20 high."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = width

    def sizeHint(self) -> QSize:
        return QSize(self._width, 20)


def places(bot: QtBot, width: int, height: int, *widths: int) -> list[tuple[int, int]]:
    """Where boxes of these widths, 5 apart, come to stand."""
    flow = Flow(5)
    bot.addWidget(flow)
    inside = [Box(each) for each in widths]
    flow.fill(inside)
    flow.resize(width, height)
    flow.show()
    return [(each.x(), each.y()) for each in inside]


def test_what_has_room_stands_in_one_line(qtbot: QtBot) -> None:
    assert places(qtbot, 110, 20, 30, 30, 40) == [(0, 0), (35, 0), (70, 0)]


def test_what_has_none_goes_on_below(qtbot: QtBot) -> None:
    assert places(qtbot, 109, 45, 30, 30, 40) == [(0, 0), (35, 0), (0, 25)]


def test_one_that_is_wider_than_all_the_room_begins_a_line(qtbot: QtBot) -> None:
    assert places(qtbot, 60, 45, 30, 90) == [(0, 0), (0, 25)]


def test_a_line_stands_in_the_middle_of_a_taller_row(qtbot: QtBot) -> None:
    assert places(qtbot, 100, 40, 30, 30) == [(0, 10), (35, 10)]


def test_it_asks_for_as_much_height_as_its_lines_have(qtbot: QtBot) -> None:
    flow = Flow(5)
    qtbot.addWidget(flow)
    assert (flow.heightForWidth(100), flow.sizeHint()) == (0, QSize(0, 0))
    flow.fill([Box(30), Box(30), Box(30)])
    assert [flow.heightForWidth(width) for width in (100, 70, 40)] == [20, 45, 70]
    assert (flow.sizeHint(), flow.minimumSizeHint().width()) == (QSize(100, 20), 30)


def test_others_take_the_place_of_those_before(qtbot: QtBot) -> None:
    flow = Flow(5)
    qtbot.addWidget(flow)
    flow.fill([Box(30), Box(30)])
    flow.fill([Box(40)])
    assert flow.sizeHint() == QSize(40, 20)


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    flow = Flow(5)
    qtbot.addWidget(flow)
    inside = [Box(30), Box(30), Box(40)]
    flow.fill(inside)
    flow.resize(75, 20)
    flow.show()
    inside[1].hide()
    qtbot.waitUntil(lambda: (inside[2].x(), inside[2].y()) == (35, inside[0].y()))
    assert flow.sizeHint() == QSize(75, 20)


def test_what_was_hidden_before_it_was_shown_takes_no_room(qtbot: QtBot) -> None:
    flow = Flow(5)
    qtbot.addWidget(flow)
    inside = [Box(30), Box(30), Box(40)]
    flow.fill(inside)
    flow.resize(75, 20)
    inside[1].hide()
    flow.show()
    assert (inside[2].x(), inside[2].y()) == (35, 0)


def test_one_of_a_fixed_width_takes_no_more_than_that(qtbot: QtBot) -> None:
    flow = Flow(5)
    qtbot.addWidget(flow)
    inside = [Box(90), Box(30)]
    inside[0].setFixedWidth(40)
    flow.fill(inside)
    flow.resize(75, 20)
    flow.show()
    assert (inside[1].x(), inside[1].y()) == (45, 0)
