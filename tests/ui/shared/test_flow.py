"""A row of small buttons that goes on below: whole lines, no gaps, as tall as it needs to be."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.flow import Flow


def places(bot: QtBot, width: int, height: int, *widths: int) -> list[tuple[int, int]]:
    """Where boxes of these widths, 20 high and 5 apart, come to stand."""
    holder = QWidget()
    bot.addWidget(holder)
    flow = Flow(holder, 5)
    for each in widths:
        box = QWidget(holder)
        box.setFixedSize(QSize(each, 20))
        flow.addWidget(box)
    holder.resize(width, height)
    flow.activate()
    items = [flow.itemAt(place) for place in range(flow.count())]
    return [(item.geometry().x(), item.geometry().y()) for item in items if item is not None]


def test_what_has_room_stands_in_one_line(qtbot: QtBot) -> None:
    assert places(qtbot, 110, 20, 30, 30, 40) == [(0, 0), (35, 0), (70, 0)]


def test_what_has_none_goes_on_below(qtbot: QtBot) -> None:
    assert places(qtbot, 109, 45, 30, 30, 40) == [(0, 0), (35, 0), (0, 25)]


def test_one_that_is_wider_than_all_the_room_begins_a_line(qtbot: QtBot) -> None:
    assert places(qtbot, 60, 45, 30, 90) == [(0, 0), (0, 25)]


def test_a_line_stands_in_the_middle_of_a_taller_row(qtbot: QtBot) -> None:
    assert places(qtbot, 100, 40, 30, 30) == [(0, 10), (35, 10)]


def test_it_asks_for_as_much_height_as_its_lines_have(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(holder, 5)
    assert (flow.heightForWidth(100), flow.sizeHint(), flow.itemAt(0), flow.takeAt(0)) == (0, QSize(0, 0), None, None)
    for _ in range(3):
        box = QWidget(holder)
        box.setFixedSize(QSize(30, 20))
        flow.addWidget(box)
    assert [flow.heightForWidth(width) for width in (100, 70, 40)] == [20, 45, 70]
    assert (flow.sizeHint(), flow.minimumSize()) == (QSize(100, 20), QSize(30, 20))
