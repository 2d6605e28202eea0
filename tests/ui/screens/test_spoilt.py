"""Markup, addresses of files, marks that turn the writing and ten thousand letters are text, on every page there is."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fieldcrm.store.store import Store
from fieldcrm.ui.shared.straight import SEEN
from fieldcrm.ui.shell.window import USUAL
from tests.pictures import long
from tests.pictures.long import Pages
from tests.support.spoilt import spoil
from tests.support.windows import Desktop, at_hand
from tests.ui.screens.conftest import shown, walk
from tests.ui.screens.test_access import marked_up

TALLEST = 100
TURNING = {*map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C))}


_to_be_seen: Pages = []


def spoilt_company(store: Store) -> None:
    """Asked for once in a run, as the file is copied then."""
    _to_be_seen[:] = long.fill(store)
    assert "account.name" in spoil(store)


@pytest.fixture
def spoilt(tmp_path: Path, qtbot: QtBot, qapp: QApplication, pages: Pages) -> Iterator[Desktop]:
    """A company whose every word was written by somebody who means no good."""
    with at_hand(tmp_path, qtbot, qapp, fill=spoilt_company) as made:
        pages.extend(page for page in _to_be_seen if page[0] != "paper")  # which is text of another kind: test_paper
        made.session.window.resize(USUAL)
        yield made


def taken_for_markup(laptop: Desktop) -> list[str]:
    """Labels and tooltips that would be read as markup."""
    tips = [each.toolTip() for each in shown(laptop, QWidget) if "<img" in each.toolTip()]
    return [*marked_up(laptop), *tips]


def stretched(laptop: Desktop) -> list[str]:
    """Buttons that are larger than a button can be."""
    most = laptop.session.window.width() - 200
    buttons = [each for each in shown(laptop, QAbstractButton) if each.text()]
    return [each.text()[:60] for each in buttons if each.width() > most or each.height() > TALLEST]


def turned(laptop: Desktop) -> list[str]:
    """What is shown or told with a mark in it that turns the writing; fields hold what was written."""
    told = [*(each.text() for each in shown(laptop, QLabel)), *(each.text() for each in shown(laptop, QAbstractButton))]
    tips = [each.toolTip() for each in shown(laptop, QWidget)]
    rows = [text for view in shown(laptop, QAbstractItemView) for text in _rows(view)]
    names = [laptop.session.window.windowTitle(), *(str(each) for each in rows)]
    return [ascii(each[:60]) for each in (*told, *tips, *names) if TURNING & {*each}]


def _rows(view: QAbstractItemView) -> Iterator[object]:
    """Of the first rows, what is shown and what is told."""
    model = view.model()
    for place in product(range(min(model.rowCount(), 20)), range(model.columnCount())):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            yield model.index(*place).data(role)


def spread_out(laptop: Desktop) -> list[str]:
    """What made its page wider than the window, for which nobody can see the rest of it."""
    window = laptop.session.window
    return [type(window.page).__name__] if window.width() > USUAL.width() else []


def test_on_every_page_it_is_text_and_the_page_stays_as_wide_as_the_window(spoilt: Desktop, pages: Pages) -> None:
    wrong: list[str] = []
    seen = seen_marks = 0
    for name in walk(spoilt, pages):
        spoilt.session.window.grab()
        found = (*taken_for_markup(spoilt), *stretched(spoilt), *spread_out(spoilt), *turned(spoilt))
        wrong += [f"{name}: {each}" for each in found]
        seen += sum("<img" in each.text() for each in shown(spoilt, QLabel))
        seen_marks += sum(SEEN in each.text() for each in shown(spoilt, QLabel))
    assert "\n".join(wrong) == ""
    assert seen > 0
    assert seen_marks > 0
