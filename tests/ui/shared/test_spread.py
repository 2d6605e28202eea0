"""Parts of a page and hints of keys find a place however little room there is."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.spread import Part, Spread
from fieldcrm.ui.shared.widgets import KeyHints

pytestmark = pytest.mark.usefixtures("theme")


def spread(qtbot: QtBot, width: int) -> list[tuple[int, int]]:
    """The columns and rows that three parts stand in at a width."""
    parts = [QWidget() for _ in range(3)]
    told = [Part(widget=parts[0], width=200), Part(widget=parts[1], share=1), Part(widget=parts[2], width=200)]
    made = Spread("Page", told, main=1, wide_from=900, medium_from=600)
    qtbot.addWidget(made)
    made.resize(width, 500)
    made.show()
    qtbot.waitUntil(lambda: all(part.width() > 0 and part.geometry().right() <= width for part in parts))
    columns = sorted({part.x() for part in parts})
    rows = sorted({part.y() for part in parts})
    return [(columns.index(part.x()), rows.index(part.y())) for part in parts]


def test_parts_stand_side_by_side_where_there_is_room(qtbot: QtBot) -> None:
    assert spread(qtbot, 1000) == [(0, 0), (1, 0), (2, 0)]


def test_with_less_the_main_part_keeps_a_column_of_its_own(qtbot: QtBot) -> None:
    assert spread(qtbot, 700) == [(0, 0), (1, 0), (0, 1)]


def test_a_short_part_takes_no_more_than_it_needs_above_another(qtbot: QtBot) -> None:
    short, main, long = QLabel("Code"), QWidget(), QWidget()
    told = [Part(widget=short, width=200, is_short=True), Part(widget=main, share=1), Part(widget=long, width=200)]
    made = Spread("Page", told, main=1, wide_from=900, medium_from=600)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    qtbot.waitUntil(lambda: long.y() > 0)
    assert short.height() < 60
    assert long.y() < 100


def test_with_little_the_main_part_comes_first_and_the_others_below(qtbot: QtBot) -> None:
    assert spread(qtbot, 400) == [(0, 1), (0, 0), (0, 2)]


def test_close_together_a_part_gives_of_its_width_to_the_others(qtbot: QtBot) -> None:
    tree, goods = QWidget(), QWidget()
    told = [Part(widget=tree, width=200, close=160), Part(widget=goods, share=1)]
    made = Spread("Page", told, main=1, wide_from=900, close_from=700, medium_from=600)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    qtbot.waitUntil(lambda: tree.width() == 200)
    made.resize(800, 500)
    qtbot.waitUntil(lambda: tree.width() == 160 and goods.width() > 600)


def test_in_two_columns_the_others_are_as_wide_as_the_widest_of_them(qtbot: QtBot) -> None:
    parts = [QWidget() for _ in range(3)]
    told = [Part(widget=parts[0], width=200), Part(widget=parts[1], share=1), Part(widget=parts[2], width=300)]
    made = Spread("Page", told, main=1, wide_from=900, medium_from=600)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    qtbot.waitUntil(lambda: parts[0].width() == parts[2].width() == 300)


def test_hints_without_room_are_left_out_and_never_cut(qtbot: QtBot) -> None:
    made = KeyHints(("Enter", "next line"), ("Ctrl Enter", "place order"), ("F4", "price"))
    qtbot.addWidget(made)
    made.resize(260, 30)
    made.show()
    shown = [each.text() for each in made.findChildren(QLabel) if each.isVisible()]
    assert shown == ["Enter", "next line", "Ctrl Enter", "place order"]
