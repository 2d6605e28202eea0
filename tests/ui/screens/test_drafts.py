"""What is written and not added yet stands there again after the window died, and is nobody else's to read."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fieldcrm.domain.diary import Activity
from fieldcrm.domain.errors import Trouble
from fieldcrm.services import planning
from fieldcrm.services.ordering import start_order
from fieldcrm.ui.customers import doings
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.diary.screen import Diary
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.today import screen as today_screen
from fieldcrm.ui.today.screen import Today
from tests.support.company import BAKERY, BICYCLES, TODAY, counted
from tests.support.windows import Desktop
from tests.ui.screens.conftest import Laptop

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
WORDS = "полиця порожня"


def write_note(laptop: Desktop, account: str = BAKERY.id) -> Customer:
    page = laptop.open(f"crm://account/{account}", Customer)
    laptop.settled()
    laptop.press(Key.Key_Slash)
    laptop.type(WORDS)
    return page


def activities(laptop: Desktop) -> list[str | None]:
    with laptop.store.read() as reading:
        return [each.subject for each in reading.all(Activity)]


def full(*_: object, **__: object) -> None:
    raise Trouble("store.full")


def test_a_note_stands_there_at_the_next_start_for_that_customer_alone(anew: Laptop) -> None:
    typed = write_note(anew.start()).composer.text
    laptop = anew.start()
    assert laptop.open(f"crm://account/{BICYCLES.id}", Customer).composer.text == ""
    assert laptop.open(f"crm://account/{BAKERY.id}", Customer).composer.text == typed
    assert WORDS in typed


def test_notes_that_were_added_and_not_written_stand_there_one_after_the_other(
    anew: Laptop, tmp_path_factory: pytest.TempPathFactory
) -> None:
    laptop = anew.start()
    page = write_note(laptop)
    written = Event()
    laptop.session.desk.tasks.write(written.wait)
    laptop.press(Key.Key_Return)
    laptop.type("another")
    dead = anew.killed(laptop, tmp_path_factory.mktemp("killed"))
    written.set()
    laptop.settled()
    laptop = dead.start()
    page = laptop.open(f"crm://account/{BAKERY.id}", Customer)
    for typed in ("another", WORDS):
        assert page.composer.text == typed
        page.composer.focus()
        laptop.press(Key.Key_Return)
    laptop.until(lambda: activities(laptop) == ["another", WORDS])
    laptop.settled()
    assert page.composer.text == ""


def test_a_note_that_was_added_does_not(anew: Laptop) -> None:
    laptop = anew.start()
    write_note(laptop)
    laptop.press(Key.Key_Return)
    laptop.until(lambda: activities(laptop) != [])
    laptop.settled()
    assert anew.start().open(f"crm://account/{BAKERY.id}", Customer).composer.text == ""


def test_what_is_written_cannot_be_read_beside_the_encrypted_file(anew: Laptop, tmp_path: Path) -> None:
    laptop = anew.start()
    write_note(laptop)
    laptop.until(lambda: "drafts" in (tmp_path / "window.json").read_text("utf-8"))
    assert WORDS not in (tmp_path / "window.json").read_text("utf-8")


def test_a_note_that_could_not_be_written_stands_there_at_the_next_start(
    anew: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = anew.start()
    monkeypatch.setattr(doings, "log_activity", full)
    page = write_note(laptop)
    laptop.press(Key.Key_Return)
    laptop.until(lambda: WORDS in page.composer.text)
    assert WORDS in anew.start().open(f"crm://account/{BAKERY.id}", Customer).composer.text


def test_a_task_stands_there_until_it_is_added(anew: Laptop) -> None:
    laptop = anew.start()
    laptop.shown(Today).tasks.focus()
    laptop.type(WORDS)
    laptop = anew.start()
    page = laptop.shown(Today)
    assert page.tasks.text == WORDS
    page.tasks.focus()
    laptop.press(Key.Key_Return)
    laptop.until(lambda: activities(laptop) == [WORDS])
    laptop.settled()
    assert anew.start().shown(Today).tasks.text == ""


def test_a_task_that_could_not_be_written_stands_there(anew: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    laptop = anew.start()
    monkeypatch.setattr(today_screen, "log_activity", full)
    page = laptop.shown(Today)
    page.tasks.focus()
    laptop.type(WORDS)
    laptop.press(Key.Key_Return)
    laptop.until(lambda: page.tasks.text == WORDS)
    assert anew.start().shown(Today).tasks.text == WORDS


def test_lines_that_were_not_understood_stand_by_their_order(anew: Laptop) -> None:
    laptop = anew.start()
    order = start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000)).id
    laptop.until(laptop.open(f"crm://order/{order}", OrderPad).entry.product.hasFocus)
    QApplication.clipboard().setText("NOBODY-KNOWS\t12")
    laptop.press(Key.Key_V, CTRL)
    laptop.settled()
    laptop = anew.start()
    page = laptop.open(f"crm://order/{order}", OrderPad)
    laptop.until(page.unclear.isVisible)
    assert page.unclear.lines.toPlainText() == "NOBODY-KNOWS\t12"


def open_diary(laptop: Desktop) -> Diary:
    page = laptop.open("crm://diary", Diary)
    laptop.settled()
    return page


def test_a_line_of_the_diary_stands_there_until_it_is_put_in(anew: Laptop) -> None:
    laptop = anew.start()
    open_diary(laptop)
    laptop.press(Key.Key_Slash)
    laptop.type(f"task {WORDS}")
    laptop = anew.start()
    page = open_diary(laptop)
    assert page.line.field.text() == f"task {WORDS}"
    laptop.press(Key.Key_Slash)
    laptop.press(Key.Key_End)
    laptop.type(" fri")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: activities(laptop) == [WORDS])
    laptop.settled()
    assert open_diary(anew.start()).line.field.text() == ""


def test_a_line_that_could_not_be_put_in_stands_there(anew: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    laptop = anew.start()
    monkeypatch.setattr(planning, "plan", full)
    page = open_diary(laptop)
    laptop.press(Key.Key_Slash)
    laptop.type(f"task {WORDS}")
    laptop.settled()
    laptop.press(Key.Key_Return)
    laptop.until(lambda: any("disk is full" in each.text for each in laptop.session.window.notices.kept))
    assert page.line.field.text() == f"task {WORDS}"
    assert open_diary(anew.start()).line.field.text() == f"task {WORDS}"


def begin_form(laptop: Desktop) -> Diary:
    page = open_diary(laptop)
    laptop.press(Key.Key_N, CTRL | SHIFT)
    page.form.subject.editor.widget.setFocus()
    laptop.type(WORDS)
    return page


def test_a_form_of_the_diary_stands_there_until_it_is_left(anew: Laptop) -> None:
    begin_form(anew.start())
    laptop = anew.start()
    page = open_diary(laptop)
    assert page.side.is_form
    assert page.form.subject.text == WORDS
    page.form.subject.editor.widget.setFocus()
    laptop.press(Key.Key_Escape)
    assert not open_diary(anew.start()).side.is_form


def test_a_form_that_could_not_be_put_in_stands_there(anew: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    laptop = anew.start()
    page = begin_form(laptop)
    page.form.kinds.choose("task")
    monkeypatch.setattr(planning, "plan", full)
    laptop.press(Key.Key_Return, CTRL)
    laptop.until(lambda: any("disk is full" in each.text for each in laptop.session.window.notices.kept))
    assert (page.side.is_form, page.form.subject.text, page.form.kinds.current) == (True, WORDS, "task")
    assert open_diary(anew.start()).form.subject.text == WORDS


def test_an_entry_of_the_line_leaves_a_form_that_is_being_written(anew: Laptop) -> None:
    laptop = anew.start()
    page = begin_form(laptop)
    page.line.focus()
    laptop.type("task call the mill")
    laptop.settled()
    laptop.press(Key.Key_Return)
    laptop.until(lambda: activities(laptop) == ["call the mill"])
    laptop.settled()
    assert (page.side.is_form, page.form.subject.text) == (True, WORDS)
