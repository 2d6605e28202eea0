"""The bar on top: what in it is read whole where there is little room."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.sync_words import Standing
from fieldcrm.ui.shared.theme import Theme, look
from fieldcrm.ui.shell.top_bar import TopBar


@pytest.mark.parametrize("width", [1000, 1060])
def test_a_name_on_top_is_read_whole_before_the_search_has_more_than_it_needs(qtbot: QtBot, width: int) -> None:
    bar = TopBar("Oksana Melnyk")
    qtbot.addWidget(bar)
    bar.resize(look().px(width), bar.height())
    bar.show()
    bar.show_standing(Standing(waiting=7, is_online=False))
    bar.show_trail(("Sync centre", "One rule for all of them"))
    [name] = [each for each in bar.findChildren(QLabel) if each.text() == "One rule for all of them"]
    assert name.width() >= name.sizeHint().width()


@pytest.mark.parametrize("width", [912, 1024, 1600])
def test_how_much_waits_is_read_whole_in_large_letters_and_a_small_window(
    qtbot: QtBot, theme: Theme, width: int
) -> None:
    """What the window of 1024 leaves beside its places is 912."""
    theme.scale_text(2.0)
    around, bar = QWidget(), TopBar("Oksana Melnyk")
    bar.setParent(around)
    qtbot.addWidget(around)
    around.show()
    bar.resize(width, bar.height())
    bar.show()
    bar.show_standing(Standing(waiting=7, is_online=False))
    bar.show_trail(("Sync centre", "One rule for all of them"))
    qtbot.waitUntil(lambda: bar.width() == width and bar.chip.width() >= bar.chip.sizeHint().width())
    search = next(each for each in bar.findChildren(QPushButton) if each.accessibleName() == "Search or run a command")
    assert search.width() >= look().px(40)
