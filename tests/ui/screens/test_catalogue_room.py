"""The catalogue where there is little room for it: a small window, or larger text."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QScrollArea, QWidget

from fieldcrm.ui.catalogue import rows
from fieldcrm.ui.catalogue.screen import Catalogue
from fieldcrm.ui.shared.column_room import LEAST_OF_A_NAME
from tests.support.windows import Desktop

pytestmark = pytest.mark.usefixtures("theme")
SMALL = [((1024, 600), 1.0), ((1366, 696), 1.5), ((1920, 1008), 2.0)]


def opened(laptop: Desktop, size: tuple[int, int], scale: float) -> Catalogue:
    before = laptop.open("crm://catalogue", Catalogue)
    laptop.settled()
    laptop.session.window.resize(*size)
    if scale != 1:
        laptop.opening.theme.scale_text(scale)
        laptop.until(lambda: laptop.session.window.page is not before)
    page = laptop.shown(Catalogue)
    laptop.until(lambda: page.list.table.currentIndex().isValid())
    laptop.settled()
    return page


def left_of(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, widget.rect().topLeft()).x()


@pytest.mark.parametrize(("size", "scale"), SMALL)
def test_three_columns_stay_and_names_have_room(laptop: Desktop, size: tuple[int, int], scale: float) -> None:
    page = opened(laptop, size, scale)
    tree, table, panel = (left_of(each, page) for each in (page.tree, page.list.table, page.panel))
    assert tree < table < panel
    laptop.until(lambda: page.list.table.columnWidth(0) >= LEAST_OF_A_NAME * scale)


@pytest.mark.parametrize(("size", "scale"), SMALL)
def test_the_page_itself_does_not_scroll(laptop: Desktop, size: tuple[int, int], scale: float) -> None:
    page = opened(laptop, size, scale)
    body = next(each for each in page.findChildren(QScrollArea) if each.accessibleName() == "Catalogue")
    laptop.until(lambda: body.verticalScrollBar().maximum() == 0)


@pytest.mark.parametrize(("size", "scale"), SMALL)
def test_what_the_field_is_for_is_read_whole(laptop: Desktop, size: tuple[int, int], scale: float) -> None:
    field = opened(laptop, size, scale).list.field
    laptop.until(lambda: field.fontMetrics().horizontalAdvance(field.placeholderText()) < field.width() - 8 * scale)


def painted_with(found: list[str]) -> Callable[[object, object, object, str], None]:
    def paint(painter: object, box: object, row: object, stock: str) -> None:
        del painter, box, row
        found.append(stock)

    return paint


def test_a_stock_without_a_column_of_its_own_is_told_below_the_name(
    laptop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(laptop, *SMALL[1])
    painted: list[str] = []
    monkeypatch.setattr(rows, "paint_product", painted_with(painted))
    assert page.list.table.isColumnHidden(rows.STOCK)
    page.list.table.grab()
    assert [each for each in painted if "in stock" in each]
    page.list.table.showColumn(rows.STOCK)
    painted.clear()
    page.list.table.grab()
    assert set(painted) == {""}
