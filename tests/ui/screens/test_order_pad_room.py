"""The order pad in small windows and large letters: names told apart, heads seen, what speaks against it counted."""

from decimal import Decimal
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from fieldcrm.domain.catalogue import Product
from fieldcrm.domain.ids import OrderId, ProductId
from fieldcrm.domain.orders import Order, OrderLine
from fieldcrm.services.ordering import Wish, put_lines, start_order
from fieldcrm.ui.orders import match_row
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.shared.painting import paint_text, width_of
from tests.support.company import BAKERY, TODAY, counted, numbered
from tests.support.windows import GOODS, Desktop

Key = Qt.Key
NAMES = ("Forte, beans 1 kg", "Forte, beans 500 g", "Forte, ground 250 g", "Roma, capsules", "Cup, set of 6")
COFFEES = [
    Product(id=ProductId(numbered(950 + n)), code=f"CF-10{n}", name=f"Esperanza {name}", list_price=Decimal(400))
    for n, name in enumerate(NAMES)
]
SIZES = [(1024, 600, 1.0), (1366, 696, 1.5), (1920, 1008, 2.0)]


@pytest.fixture
def id(laptop: Desktop) -> OrderId:
    """A draft with five lines, each of more than there is."""
    with laptop.store.write() as work:
        for each in COFFEES:
            work.save(each)
    id = OrderId(start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000)).id)
    wishes = [Wish(product=each.id, qty=Decimal(25)) for each in GOODS[:5]]
    put_lines(laptop.store, id, wishes, new_id=counted(91_000))
    return id


def opened(laptop: Desktop, id: OrderId, across: int, down: int, scale: float) -> OrderPad:
    laptop.session.window.resize(across, down)
    if scale != 1:
        before = laptop.session.window.page
        laptop.opening.theme.scale_text(scale)
        laptop.until(lambda: laptop.session.window.page is not before)
    page = laptop.open(f"crm://order/{id}", OrderPad)
    laptop.until(lambda: page.grid.model.rowCount() == 5)
    laptop.settled()
    return page


def on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


@pytest.mark.parametrize(("across", "down", "scale"), SIZES)
def test_what_matches_covers_neither_what_is_typed_nor_the_heads(
    laptop: Desktop, id: OrderId, across: int, down: int, scale: float
) -> None:
    page = opened(laptop, id, across, down, scale)
    laptop.type("esperanza")
    completer = page.entry.completer
    laptop.until(lambda: len(completer.choices) == 5)
    covered = on_screen(completer)
    assert not covered.intersects(on_screen(page.entry.product))
    assert not covered.intersects(on_screen(page.grid.heads))
    assert on_screen(laptop.session.window).contains(covered)
    laptop.press(Key.Key_Down)
    current = completer.current()
    assert current is not None
    assert current.name == completer.choices[1].name


@pytest.mark.parametrize(("across", "down"), [(1024, 600), (1366, 696)])
def test_what_matches_covers_no_line_where_some_of_it_has_room_below(
    laptop: Desktop, id: OrderId, across: int, down: int
) -> None:
    page = opened(laptop, id, across, down, 1.0)
    laptop.type("esperanza")
    completer = page.entry.completer
    laptop.until(lambda: len(completer.choices) == 5)
    assert on_screen(completer).top() > on_screen(page.entry.product).bottom()
    seen = [each for each in range(5) if completer.shows(each)]
    assert seen == [*range(max(2, len(seen)))]


def test_no_line_peeps_out_half_above_what_matches(laptop: Desktop, id: OrderId) -> None:
    page = opened(laptop, id, 1366, 696, 1.5)
    laptop.type("esperanza")
    completer = page.entry.completer
    laptop.until(lambda: len(completer.choices) == 5)
    assert on_screen(completer).bottom() < on_screen(page.entry.product).top()
    assert on_screen(completer).top() == on_screen(page.grid.heads).bottom() + 1
    assert completer.shows(2)


@pytest.mark.parametrize(("across", "down", "scale"), [*SIZES, (1366, 696, 1.0)])
def test_names_that_begin_alike_are_read_to_their_end(
    laptop: Desktop, id: OrderId, monkeypatch: pytest.MonkeyPatch, across: int, down: int, scale: float
) -> None:
    cut: list[str] = []

    def noted(painter: QPainter, box: QRectF, told: str, *look: Any, **more: Any) -> None:
        if width_of(told, weight=more.get("weight")) > box.width() + 1:
            cut.append(told)
        paint_text(painter, box, told, *look, **more)

    page = opened(laptop, id, across, down, scale)
    laptop.type("esperanza")
    completer = page.entry.completer
    laptop.until(lambda: len(completer.choices) == 5)
    monkeypatch.setattr(match_row, "paint_text", noted)
    completer.grab()
    assert [part for part in cut if any(part in each.name for each in COFFEES)] == []


def is_seen(widget: QWidget) -> bool:
    """All of it."""
    return widget.visibleRegion().boundingRect() == widget.rect()


def test_what_speaks_against_an_order_is_counted_where_it_is_seen_and_reached_by_keys(
    laptop: Desktop, id: OrderId
) -> None:
    page = opened(laptop, id, 1024, 600, 1.0)
    [number] = [each for each in page.findChildren(QLabel) if each.accessibleName() == "5 to look at"]
    assert number.isVisible()
    assert number.visibleRegion().boundingRect() == number.rect()
    laptop.press(Key.Key_F8)
    links = [each for each in page.findChildren(QPushButton) if each.text().startswith("Set to ")]
    assert laptop.focus is links[0]
    for link in links:
        assert laptop.focus is link
        laptop.until(partial(is_seen, link))
        laptop.press(Key.Key_Tab)


def test_what_nothing_speaks_against_is_not_counted(laptop: Desktop, id: OrderId) -> None:
    with laptop.store.write() as work:
        for line in work.load(Order, id).lines:
            work.change(OrderLine, line.id, {"qty": Decimal(1)})
    page = opened(laptop, id, 1024, 600, 1.0)
    assert [
        each for each in page.findChildren(QLabel) if "to look at" in each.accessibleName() and each.isVisible()
    ] == []
