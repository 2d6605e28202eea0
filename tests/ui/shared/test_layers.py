"""Layers over the window: who gets the keys, how they close, and the lists that hang below a field."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.overlay import Overlay
from fieldcrm.ui.shared.suggestions import Suggestions
from fieldcrm.ui.shared.widgets import column
from tests.support.hands import click, press, type_text

pytestmark = pytest.mark.usefixtures("theme")

Key = Qt.Key


class Desktop(QWidget):
    """A window with one field, an action with keys, and a sheet with two buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.field = QLineEdit()
        self.setLayout(column(self.field, None))
        action = QAction(self)
        action.setShortcut(QKeySequence("Ctrl+N"))
        action.triggered.connect(lambda: self.done.append("new"))
        self.addAction(action)
        self.sheet = QFrame()
        self.first, self.second = QPushButton("Mine"), QPushButton("Theirs")
        self.sheet.setLayout(column(self.first, self.second))
        self.layer = Overlay(self, self.sheet)


@pytest.fixture
def window(qtbot: QtBot) -> Desktop:
    made = Desktop()
    made.resize(800, 600)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.field.setFocus()
    return made


def test_escape_closes_a_layer_and_the_keys_go_back(qtbot: QtBot, window: Desktop) -> None:
    window.layer.show_middle(300, 200)
    assert not window.field.hasFocus()
    with qtbot.waitSignal(window.layer.closed):
        press(window.layer, Key.Key_Escape)
    assert window.field.hasFocus()


def test_a_press_beside_the_sheet_closes_it_and_one_in_it_does_not(window: Desktop) -> None:
    window.layer.show_middle(300, 200)
    click(window.layer, window.sheet.geometry().center())
    assert window.layer.is_open
    click(window.layer, QPoint(3, 3))
    assert not window.layer.is_open


def test_tab_goes_round_inside(window: Desktop) -> None:
    window.layer.show_middle(300, 200)
    went: list[QWidget | None] = []
    for _ in range(3):
        press(QApplication.focusWidget() or window.layer, Key.Key_Tab)
        went.append(QApplication.focusWidget())
    assert went == [window.first, window.second, window.first]


def test_the_windows_own_keys_sleep_under_a_layer(window: Desktop) -> None:
    window.layer.show_middle(300, 200)
    window.first.setFocus()
    press(window.first, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.done == []
    window.layer.shut()
    press(window, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.done == ["new"]


def test_a_panel_hangs_below_what_opened_it_and_inside_the_window(window: Desktop) -> None:
    window.layer.show_under(window.field, 300)
    assert window.sheet.geometry().top() > window.field.geometry().bottom()
    assert window.rect().contains(window.sheet.geometry())


def test_a_window_that_changes_its_size_closes_what_hangs_in_it(window: Desktop) -> None:
    window.layer.show_middle(300, 200)
    window.resize(900, 700)
    assert not window.layer.is_open


def test_a_layer_is_never_larger_than_its_window(window: Desktop) -> None:
    window.layer.show_middle(5000, 5000)
    assert window.rect().contains(window.sheet.geometry())


class Products:
    """Answers when it is told to."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Callable[[Sequence[str]], None]]] = []

    def find(self, typed: str, then: Callable[[Sequence[str]], None]) -> None:
        self.asked.append((typed, then))

    def answer(self, place: int, *names: str) -> None:
        self.asked[place][1](names)


@pytest.fixture
def products() -> Products:
    return Products()


@pytest.fixture
def found(window: Desktop, products: Products) -> Suggestions[str]:
    return Suggestions(window.field, products.find, lambda name: Lines(title=name))


def test_arrows_and_enter_choose_what_fits(window: Desktop, products: Products, found: Suggestions[str]) -> None:
    chosen: list[str] = []
    found.chosen.connect(chosen.append)
    type_text(window.field, "e")
    products.answer(0, "Espresso Roma", "Espresso Napoli")
    assert found.isVisible()
    press(window.field, Key.Key_Down)
    press(window.field, Key.Key_Return)
    assert chosen == ["Espresso Napoli"]
    assert not found.isVisible()


def test_an_answer_to_older_letters_is_dropped(window: Desktop, products: Products, found: Suggestions[str]) -> None:
    type_text(window.field, "e")
    type_text(window.field, "s")
    products.answer(0, "Ecological milk")
    assert not found.isVisible()
    products.answer(1, "Espresso Roma")
    assert found.isVisible()


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Backspace])
def test_suggestions_go_by_escape_and_with_the_last_letter(
    window: Desktop, products: Products, found: Suggestions[str], key: Key
) -> None:
    type_text(window.field, "e")
    products.answer(0, "Espresso Roma")
    press(window.field, key)
    assert not found.isVisible()


def test_suggestions_lie_over_the_window_where_no_card_cuts_them(
    window: Desktop, products: Products, found: Suggestions[str]
) -> None:
    type_text(window.field, "e")
    products.answer(0, *(f"Espresso {number}" for number in range(30)))
    assert found.parent() is window
    assert window.rect().contains(found.geometry())


def test_an_answer_after_the_field_was_left_stays_away(
    window: Desktop, products: Products, found: Suggestions[str]
) -> None:
    type_text(window.field, "e")
    window.field.clearFocus()
    products.answer(0, "Espresso Roma")
    assert not found.isVisible()
