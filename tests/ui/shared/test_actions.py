"""What can be done: registered once, found by a few letters, and honest when it cannot be done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.actions import Act, Actions, act_button, act_menu, tip
from fieldcrm.ui.shared.keyboards import readings
from tests.support.hands import click, press

pytestmark = pytest.mark.usefixtures("theme")

CTRL = Qt.KeyboardModifier.ControlModifier


class Done(list[str]):
    """What was done."""

    def act(self, id: str, title: str, *, keys: str = "", words: tuple[str, ...] = (), refused: str = "") -> Act:
        return Act(
            id=id,
            title=title,
            run=lambda: self.append(id),
            keys=keys,
            words=words,
            icon="plus",
            refused=lambda: refused,
        )


@pytest.fixture
def done() -> Done:
    return Done()


@pytest.fixture
def actions(done: Done) -> Actions:
    made = Actions()
    made.add(done.act("order.new", "New order", keys="Ctrl+N", words=("sell", "basket")))
    made.add(done.act("order.place", "Place order", refused="The order has no lines yet"))
    made.add(done.act("sync.now", "Sync now", keys="F5"))
    return made


def titles(actions: Actions, typed: str) -> list[str]:
    return [act.title for act in actions.matching(typed)]


def test_an_action_is_found_by_the_beginnings_of_its_words(actions: Actions) -> None:
    assert titles(actions, "n ord") == ["New order"]
    assert titles(actions, "order") == ["New order", "Place order"]


def test_a_title_that_begins_so_comes_first(actions: Actions, done: Done) -> None:
    actions.add(done.act("later", "A note on new prices"))
    assert titles(actions, "new") == ["New order", "A note on new prices"]


def test_an_action_is_found_by_another_word_for_it(actions: Actions) -> None:
    assert titles(actions, "BASK") == ["New order"]


@pytest.mark.parametrize("typed", ["ынтс", "інтс"])
def test_an_action_is_found_in_the_wrong_keyboard_layout(actions: Actions, typed: str) -> None:
    assert titles(actions, typed) == ["Sync now"]


def test_what_was_typed_is_read_first_and_each_reading_once() -> None:
    assert readings("Sof")[0] == "sof"
    assert "sof" in readings("ыща")
    assert len(readings("123")) == 1


def test_a_refused_action_is_not_run_and_its_button_says_why(qtbot: QtBot, actions: Actions, done: Done) -> None:
    button = act_button(actions["order.place"])
    qtbot.addWidget(button)
    actions.run("order.place")
    assert not button.isEnabled()
    assert button.toolTip() == "The order has no lines yet"
    assert done == []


def test_a_button_does_its_action_and_tells_its_keys(qtbot: QtBot, actions: Actions, done: Done) -> None:
    button = act_button(actions["order.new"], "primary")
    qtbot.addWidget(button)
    click(button)
    assert done == ["order.new"]
    assert button.toolTip() == "New order  Ctrl+N"


def test_keys_work_while_the_page_is_in_front_and_not_after(qtbot: QtBot, actions: Actions, done: Done) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    actions.add(done.act("visit.log", "Log visit", keys="Ctrl+L"), page)
    with qtbot.waitActive(page):
        page.show()
    press(page, Qt.Key.Key_L, CTRL)
    actions.remove(["visit.log"])
    press(page, Qt.Key.Key_L, CTRL)
    assert done == ["visit.log"]
    assert "visit.log" not in actions


def test_other_keys_do_it_too(qtbot: QtBot, actions: Actions, done: Done) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    actions.add(Act(id="one", title="One", run=lambda: done.append("one"), keys="1", other_keys="Alt+Shift+1"), page)
    with qtbot.waitActive(page):
        page.show()
    press(page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    assert done == ["one", "one"]


def test_the_same_id_again_takes_the_place_of_the_one_before(qtbot: QtBot, actions: Actions, done: Done) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    for _ in range(3):
        actions.add(done.act("visit.log", "Log visit", keys="Ctrl+L"), page)
    with qtbot.waitActive(page):
        page.show()
    press(page, Qt.Key.Key_L, CTRL)
    assert done == ["visit.log"]


def test_a_menu_keeps_what_cannot_be_done_and_says_why(qtbot: QtBot, actions: Actions, done: Done) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = act_menu([actions["order.new"], actions["order.place"]], parent)
    first, second = menu.actions()
    first.trigger()
    assert done == ["order.new"]
    assert (second.isEnabled(), second.toolTip()) == (False, "The order has no lines yet")


def test_running_what_is_not_there_does_nothing(actions: Actions, done: Done) -> None:
    actions.run("unknown")
    assert done == []


def test_a_tip_without_keys_is_the_title(done: Done) -> None:
    assert tip(done.act("a", "Call")) == "Call"


def test_what_is_told_anew_does_the_new_thing_by_the_keys_it_has(qtbot: QtBot, done: Done) -> None:
    page, actions, again = QWidget(), Actions(), Done()
    qtbot.addWidget(page)
    actions.add(done.act("order.new", "New order", keys="Ctrl+N"), page)
    [bound] = page.actions()
    actions.add(again.act("order.new", "New order", keys="Ctrl+N"), page)
    assert page.actions() == [bound]
    bound.trigger()
    assert (done, again) == ([], ["order.new"])
    actions.add(again.act("order.new", "New order", keys="Ctrl+M"), page)
    assert [each.shortcut().toString() for each in page.actions()] == ["Ctrl+M"]
