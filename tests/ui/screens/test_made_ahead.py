"""Pages are made before they are opened, so that a first opening takes as long as any other."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldcrm.ui import screens
from fieldcrm.ui.today.screen import Today
from tests.support.windows import Desktop, desktop


@pytest.fixture
def laptop(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desktop]:
    """As a person has it."""
    with desktop(tmp_path, qtbot, qapp) as made:
        yield made


def test_the_pages_of_every_day_are_made_behind_the_one_in_front(laptop: Desktop) -> None:
    window, router = laptop.session.window, laptop.session.router
    focus = laptop.focus
    laptop.until(lambda: all(router.has(each) for each in screens.EVERY_DAY.values()))
    laptop.until(lambda: all(not window.prepare(each) for each in screens.EVERY_DAY.values()))
    assert isinstance(window.page, Today)
    assert (window.address, laptop.focus) == ("crm://today", focus)
    made = len(router.pages())
    for each in screens.EVERY_DAY.values():
        window.open(each)
    assert len(router.pages()) == made


def test_a_page_is_made_in_one_moment_and_taken_in_at_another(laptop: Desktop) -> None:
    window, router = laptop.session.window, laptop.session.router
    laptop.session.ahead.end()
    before = len(router.pages())
    assert window.prepare("crm://literature")
    [made] = router.pages()[before:]
    assert made.parent() is None
    assert window.prepare("crm://literature")
    assert made.window() is window
    assert not made.isVisible()
    assert not window.prepare("crm://literature")
    assert not window.prepare("crm://nowhere")


def test_a_page_that_was_made_and_not_taken_in_goes_with_the_window(laptop: Desktop) -> None:
    window = laptop.session.window
    laptop.session.ahead.end()
    assert window.prepare("crm://literature")
    window.gather()
    assert laptop.session.router.pages()[-1].window() is window
