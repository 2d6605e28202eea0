"""Another value that was typed for a choice and is not saved stands there again after the window died."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.errors import Trouble
from fieldcrm.ui.sync_centre import choice_screen
from fieldcrm.ui.sync_centre.choice_screen import Choose
from tests.support import differences
from tests.support.company import BAKERY
from tests.support.windows import Desktop
from tests.ui.screens.conftest import Laptop

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def opened(laptop: Desktop) -> Choose:
    page = laptop.open(f"crm://sync/choice/{differences.ADDRESS.id}", Choose)
    laptop.until(lambda: shows(page, "Ring 7"))
    laptop.settled()
    return page


def begun(laptop: Desktop) -> Choose:
    differences.keep(laptop.store, differences.ADDRESS)
    return opened(laptop)


def shows(page: Choose, text: str) -> bool:
    return any(text in each.text() for each in page.findChildren(QLabel))


def written(laptop: Desktop) -> str:
    field = laptop.focus
    assert isinstance(field, QLineEdit)
    return field.text()


def street(laptop: Desktop) -> str | None:
    with laptop.store.read() as reading:
        return reading.load(Account, BAKERY.id).street


def full(*_: object, **__: object) -> None:
    raise Trouble("store.full")


def test_a_value_half_typed_stands_in_its_field_with_the_keys(anew: Laptop) -> None:
    laptop = anew.start()
    begun(laptop)
    laptop.press(Key.Key_E)
    laptop.type("Ring 9")
    laptop = anew.start()
    opened(laptop)
    laptop.until(lambda: isinstance(laptop.focus, QLineEdit))
    assert written(laptop) == "Ring 9"


def test_a_value_that_was_taken_is_picked_still_and_saved_with_the_rest(anew: Laptop) -> None:
    laptop = anew.start()
    begun(laptop)
    laptop.press(Key.Key_E)
    laptop.type("Ring 9")
    laptop.press(Key.Key_Return)
    laptop = anew.start()
    page = opened(laptop)
    assert shows(page, "Ring 9")
    laptop.press(Key.Key_Return, CTRL)
    laptop.until(lambda: street(laptop) == "Ring 9")
    laptop.settled()
    assert "Ring 9" not in anew.start().session.desk.drafts.of(f"choice/{differences.ADDRESS.id}")


def test_a_value_that_is_dropped_stands_nowhere(anew: Laptop) -> None:
    laptop = anew.start()
    begun(laptop)
    laptop.press(Key.Key_E)
    laptop.type("Ring 9")
    laptop.press(Key.Key_Escape)
    assert not shows(opened(anew.start()), "Ring 9")


def test_a_value_that_could_not_be_saved_is_picked_still(anew: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    laptop = anew.start()
    page = begun(laptop)
    monkeypatch.setattr(choice_screen, "resolve_each", full)
    laptop.press(Key.Key_E)
    laptop.type("Ring 9")
    laptop.press(Key.Key_Return)
    laptop.press(Key.Key_Return, CTRL)
    laptop.settled()
    laptop.until(lambda: shows(page, "Ring 9"))
    assert shows(opened(anew.start()), "Ring 9")
