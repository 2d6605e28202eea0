"""What is begun on an order and not on it yet stands there again after the window died, by that order alone."""

from decimal import Decimal
from functools import partial
from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import AccountId, OrderId
from fieldcrm.domain.orders import Order
from fieldcrm.services import ordering
from fieldcrm.services.ordering import Wish, put_line, start_order
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.shared.cell_editor import CellEditor
from fieldcrm.ui.shared.tasks import READERS, nothing
from tests.support.company import BAKERY, BICYCLES, TODAY, counted
from tests.support.windows import GOODS, Desktop
from tests.ui.screens.conftest import Laptop

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
APPLES = GOODS[0]


def draft(laptop: Desktop, ids: int = 90_000, account: AccountId = BAKERY.id) -> OrderId:
    return OrderId(start_order(laptop.store, account, today=TODAY, new_id=counted(ids)).id)


def opened(laptop: Desktop, id: OrderId) -> OrderPad:
    page = laptop.open(f"crm://order/{id}", OrderPad)
    laptop.settled()
    return page


def quantities(laptop: Desktop, id: OrderId) -> list[Decimal]:
    with laptop.store.read() as reading:
        return [line.qty for line in reading.load(Order, id).lines]


def at_a_line(laptop: Desktop, id: OrderId) -> OrderPad:
    put_line(laptop.store, id, Wish(product=APPLES.id, qty=Decimal(3)), new_id=counted(99_000))
    page = opened(laptop, id)
    laptop.until(lambda: page.grid.model.rowCount() == 1)
    page.grid.focus()
    return page


def has_lines(laptop: Desktop, id: OrderId, count: int) -> bool:
    return len(quantities(laptop, id)) == count


def enter(laptop: Desktop, typed: str, qty: str, *, is_found: bool = True) -> None:
    """A whole line, by a product that is found first or by the letters alone."""
    page = laptop.shown(OrderPad)
    laptop.type(typed)
    if is_found:
        laptop.until(lambda: page.entry.completer.current() is not None)
    laptop.press(Key.Key_Return)
    laptop.type(qty)
    laptop.press(Key.Key_Return)


def cell() -> CellEditor:
    found = QApplication.focusWidget()
    assert isinstance(found, CellEditor)
    return found


def full(*_: object, **__: object) -> None:
    raise Trouble("store.full")


def test_letters_of_a_product_stand_there_at_the_next_start_and_are_looked_up(anew: Laptop) -> None:
    laptop = anew.start()
    id = draft(laptop)
    opened(laptop, id)
    laptop.type("app")
    laptop = anew.start()
    page = opened(laptop, id)
    assert page.entry.product.text() == "app"
    laptop.until(lambda: page.entry.completer.current() is not None)


def test_a_chosen_product_stands_there_with_its_quantity_to_be_finished(anew: Laptop) -> None:
    laptop = anew.start()
    id = draft(laptop)
    page = opened(laptop, id)
    laptop.type("app")
    laptop.until(lambda: page.entry.completer.current() is not None)
    laptop.press(Key.Key_Return)
    laptop.type("10+")
    laptop = anew.start()
    page = opened(laptop, id)

    laptop.until(page.entry.qty.hasFocus)
    assert (APPLES.name in page.entry.product.text(), page.entry.qty.text()) == (True, "10+")
    laptop.press(Key.Key_End)
    laptop.type("5")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: quantities(laptop, id) == [Decimal(15)])
    laptop.settled()
    assert opened(anew.start(), id).entry.product.text() == ""


def test_a_line_that_could_not_be_written_stands_there_at_the_next_start(
    anew: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = anew.start()
    id = draft(laptop)
    page = opened(laptop, id)
    monkeypatch.setattr(ordering, "put_line", full)
    laptop.type("app")
    laptop.until(lambda: page.entry.completer.current() is not None)
    laptop.press(Key.Key_Return)
    laptop.type("7")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: page.entry.qty.text() == "7")
    page = opened(anew.start(), id)
    assert (APPLES.name in page.entry.product.text(), page.entry.qty.text()) == (True, "7")


def test_whatever_was_entered_and_not_written_when_the_window_died_stands_there_line_by_line(
    anew: Laptop, tmp_path_factory: pytest.TempPathFactory
) -> None:
    laptop = anew.start()
    id = draft(laptop)
    opened(laptop, id)
    written = Event()
    laptop.session.desk.tasks.write(written.wait)
    enter(laptop, "app", "11")
    enter(laptop, "bre", "12")
    laptop.type("che")
    dead = anew.killed(laptop, tmp_path_factory.mktemp("killed"))
    written.set()
    laptop.settled()
    laptop = dead.start()
    page = opened(laptop, id)
    assert page.entry.product.text() == "che"
    laptop.until(lambda: page.entry.completer.current() is not None)
    laptop.press(Key.Key_Return)
    for count in (1, 2, 3):
        laptop.until(page.entry.qty.hasFocus)
        laptop.press(Key.Key_Return)
        laptop.until(partial(has_lines, laptop, id, count))
    assert sorted(quantities(laptop, id)) == [Decimal(1), Decimal(11), Decimal(12)]
    laptop.settled()
    assert (page.entry.state, laptop.session.desk.drafts.of(f"line/{id}")) == ("", "")


def test_a_line_that_was_entered_before_it_was_found_is_put_on_no_other_order(laptop: Desktop) -> None:
    here, there = draft(laptop), draft(laptop, 91_000, BICYCLES.id)
    opened(laptop, here)
    read, tasks = Event(), laptop.session.desk.tasks
    for _ in range(READERS):
        tasks.read(read.wait, nothing)
    enter(laptop, "app", "7", is_found=False)
    laptop.session.window.open(f"crm://order/{there}")
    read.set()
    laptop.settled()
    assert (quantities(laptop, here), quantities(laptop, there)) == ([], [])
    page = opened(laptop, here)
    assert (page.entry.product.text(), page.entry.qty.text()) == ("app", "7")


def test_a_line_that_could_not_be_written_comes_after_the_one_that_is_begun(
    laptop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = draft(laptop)
    page = opened(laptop, id)
    written = Event()
    laptop.session.desk.tasks.write(written.wait)
    with monkeypatch.context() as patch:
        patch.setattr(ordering, "put_line", full)
        enter(laptop, "app", "11")
        laptop.type("bre")
        written.set()
        laptop.settled()
    assert page.entry.product.text() == "bre"
    laptop.until(lambda: page.entry.completer.current() is not None)
    laptop.press(Key.Key_Return)
    laptop.press(Key.Key_Return)
    laptop.until(lambda: APPLES.name in page.entry.product.text())
    assert page.entry.qty.text() == "11"


def test_a_line_that_is_begun_stands_by_its_own_order_alone(laptop: Desktop) -> None:
    here, there = draft(laptop), draft(laptop, 91_000, BICYCLES.id)
    opened(laptop, here)
    laptop.type("app")
    assert opened(laptop, there).entry.product.text() == ""
    assert opened(laptop, here).entry.product.text() == "app"


@pytest.mark.parametrize("typed", ["10+", "1"])
def test_a_figure_that_is_begun_stands_in_its_cell_at_the_next_start(anew: Laptop, typed: str) -> None:
    laptop = anew.start()
    id = draft(laptop)
    at_a_line(laptop, id)
    laptop.type(typed)
    laptop = anew.start()
    opened(laptop, id)
    laptop.until(lambda: isinstance(QApplication.focusWidget(), CellEditor))
    assert (cell().text(), quantities(laptop, id)) == (typed, [Decimal(3)])
    laptop.press(Key.Key_End)
    laptop.type("5")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: quantities(laptop, id) == [Decimal(15)])  # 10+5, or 15
    laptop.settled()
    assert opened(anew.start(), id).grid.findChildren(CellEditor) == []


def test_a_figure_that_is_given_up_stands_nowhere(anew: Laptop) -> None:
    laptop = anew.start()
    id = draft(laptop)
    at_a_line(laptop, id)
    laptop.type("10+")
    laptop.press(Key.Key_Escape)
    assert opened(anew.start(), id).grid.findChildren(CellEditor) == []


def test_a_figure_that_could_not_be_written_stands_in_its_cell(anew: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    laptop = anew.start()
    id = draft(laptop)
    at_a_line(laptop, id)
    monkeypatch.setattr(ordering, "change_line", full)
    laptop.type("8")
    laptop.press(Key.Key_Return)
    laptop.until(lambda: isinstance(QApplication.focusWidget(), CellEditor))
    assert cell().text() == "8"
    laptop = anew.start()
    opened(laptop, id)
    laptop.until(lambda: isinstance(QApplication.focusWidget(), CellEditor))
    assert cell().text() == "8"


def test_a_figure_is_not_written_into_the_order_one_turns_to(laptop: Desktop) -> None:
    here, there = draft(laptop), draft(laptop, 91_000, BICYCLES.id)
    at_a_line(laptop, here)
    laptop.type("9")
    opened(laptop, there)
    assert (quantities(laptop, here), quantities(laptop, there)) == ([Decimal(3)], [])
    opened(laptop, here)
    laptop.until(lambda: isinstance(QApplication.focusWidget(), CellEditor))
    assert cell().text() == "9"


def test_whoever_turns_to_another_program_is_still_writing_in_the_cell(laptop: Desktop) -> None:
    id = draft(laptop)
    at_a_line(laptop, id)
    laptop.type("10+")
    editor = cell()
    QApplication.sendEvent(editor, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
    assert editor.isVisible()
