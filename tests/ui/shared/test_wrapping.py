"""Text over several lines: it has the room it needs, and no more, whatever changes."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.widgets import column, holder, label


def test_a_folded_text_gives_back_the_room_it_needs_no_more(qtbot: QtBot) -> None:
    made = label("Everything is saved on this laptop, and is sent when a connection is there again.", wrap=True)
    around = holder(column(made, None))
    qtbot.addWidget(around)
    around.resize(160, 400)
    around.show()
    tall = made.height()
    around.resize(600, 400)
    qtbot.waitUntil(lambda: made.height() < tall // 2)
    around.resize(160, 400)
    qtbot.waitUntil(lambda: made.height() == tall)
    made.setText("Saved.")
    qtbot.waitUntil(lambda: made.height() < tall // 2)


def _another_text(made: QLabel) -> None:
    made.setText(made.text() * 3)


def _a_larger_font(made: QLabel) -> None:
    font = made.font()
    font.setPixelSize(2 * made.fontInfo().pixelSize())
    made.setFont(font)


def _another_style(made: QLabel) -> None:
    made.setStyleSheet("padding: 30px")
    made.ensurePolished()


def _margins(made: QLabel) -> None:
    made.setContentsMargins(0, 50, 0, 50)


@pytest.mark.parametrize("change", [_another_text, _a_larger_font, _another_style, _margins])
def test_what_a_folded_text_needs_is_measured_anew_once_it_may_differ(
    qtbot: QtBot, change: Callable[[QLabel], None]
) -> None:
    made = label("Everything is saved on this laptop.", wrap=True)
    qtbot.addWidget(made)
    before = made.heightForWidth(120)
    change(made)
    assert before < made.heightForWidth(120) == QLabel.heightForWidth(made, 120)


@pytest.mark.parametrize("word", ["Donaudampfschifffahrtsgesellschaft", "Прикарпатськіхлібобулочнівироби"])
def test_a_word_longer_than_its_line_goes_on_in_the_next(qtbot: QtBot, word: str) -> None:
    made = label(word, wrap=True)
    around = holder(column(made, None))
    qtbot.addWidget(around)
    around.resize(130, 300)
    around.show()
    line = made.fontMetrics().height()
    qtbot.waitUntil(lambda: made.height() >= 2 * line)
    cut = label(word[:-3], wrap=True)
    cut.resize(made.size())
    assert made.grab().toImage() != cut.grab().toImage()
    around.resize(600, 300)
    qtbot.waitUntil(lambda: made.height() < 2 * line)


def test_a_wrapped_text_is_never_cut(qtbot: QtBot) -> None:
    told = label("No visits planned. Eleven customers are due before Friday, three of them since last week.", wrap=True)
    made = holder(column(None, told, QPushButton("Plan them"), None))
    qtbot.addWidget(made)
    made.resize(140, 90)
    made.show()
    assert told.height() >= told.heightForWidth(told.width())
