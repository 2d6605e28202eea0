"""Where a record's way to head office has a sign, and where none: in lists of any width, and in the timeline."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from fieldcrm.store.queries.account_list import AccountRow
from fieldcrm.ui.customers import timeline_list
from fieldcrm.ui.customers.columns import SYNC
from fieldcrm.ui.customers.list_screen import Customers
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.customers.views import columns_as_left
from fieldcrm.ui.shared import sync_cell
from fieldcrm.ui.shared.icons import pixmap
from fieldcrm.ui.today.screen import Today
from tests.support.company import BAKERY
from tests.support.windows import Desktop, a_difference


@pytest.fixture
def signs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whichever are painted."""
    painted: list[str] = []

    def noted(name: str, tone: str, side: int) -> QPixmap:
        painted.append(name)
        return pixmap(name, tone, side)

    for painter in (sync_cell, timeline_list):
        monkeypatch.setattr(painter, "pixmap", noted)
    return painted


@pytest.fixture
def page(laptop: Desktop) -> Customers:
    """The list, with both of its customers waiting."""
    shown = laptop.open("crm://customers", Customers)
    laptop.until(lambda: shown.list.model.row_at(0) is not None)
    return shown


def row_of(page: Customers, which: Callable[[AccountRow], bool]) -> int:
    places = range(page.list.model.rowCount())
    return next(place for place in places if (row := page.list.model.row_at(place)) is not None and which(row))


def sent(laptop: Desktop) -> None:
    """Head office has it all."""
    with laptop.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_tx SET state = 1")


def spoken(page: Customers, place: int) -> str:
    return str(page.list.model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.mark.parametrize(("across", "has_word"), [(1920, True), (1366, False), (1024, False), (800, False)])
def test_what_waits_has_its_sign_at_any_width_and_its_word_where_there_is_room(
    laptop: Desktop, page: Customers, signs: list[str], across: int, has_word: bool
) -> None:
    laptop.session.window.resize(across, 600)
    laptop.settled()
    table = page.list.table
    signs.clear()
    table.grab()
    assert not table.isColumnHidden(SYNC)
    assert set(signs) == {"clock"}
    assert (table.columnWidth(SYNC) > 100) is has_word
    assert table.columnWidth(SYNC) >= table.horizontalHeader().sectionSizeFromContents(SYNC).width()
    assert "Waiting to sync" in spoken(page, 0)


def test_a_sign_whose_word_had_no_room_has_it_again_in_a_wider_window(laptop: Desktop, page: Customers) -> None:
    table = page.list.table
    laptop.session.window.resize(1920, 696)
    laptop.settled()
    before = table.columnWidth(SYNC)
    for across in (1024, 1920):
        laptop.session.window.resize(across, 696)
        laptop.settled()
    assert table.columnWidth(SYNC) == before
    page.leave()
    assert "waits" not in columns_as_left(laptop.session.private).widths


def test_a_customer_whom_two_people_changed_needs_attention_in_the_list_as_on_the_page(
    laptop: Desktop, signs: list[str]
) -> None:
    a_difference(laptop, 900, "Sofia")
    page = laptop.open("crm://customers", Customers)
    laptop.until(lambda: page.list.model.row_at(0) is not None)
    laptop.settled()
    signs.clear()
    page.list.table.grab()
    assert "warning" in signs
    assert spoken(page, row_of(page, lambda row: row.id == BAKERY.id)).endswith("Needs attention")


def test_what_the_office_has_bears_no_tick_that_reads_as_done(laptop: Desktop, signs: list[str]) -> None:
    def painted(told: str) -> list[str]:
        laptop.open("crm://today", Today)
        page = laptop.open(f"crm://account/{BAKERY.id}", Customer)
        laptop.until(lambda: told in str(page.timeline.model.index(1, 0).data()))
        signs.clear()
        page.timeline.view.viewport().grab()
        return sorted(signs)

    assert painted("Waiting to sync") == ["clock", "map-pin"]
    sent(laptop)
    assert painted("Synced") == ["map-pin"]
