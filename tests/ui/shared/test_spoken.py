"""Whoever hears the screen is told what a thing is, each row once and whole, and what has changed elsewhere."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared import spoken
from fieldcrm.ui.shared.headings import PageHeader, Tabs
from fieldcrm.ui.shared.lists import Lines, Table
from fieldcrm.ui.shared.query_table_model import Column, QueryTableModel, at_hand, at_once
from fieldcrm.ui.shared.sync_words import Standing
from fieldcrm.ui.shared.widgets import TickBox, button, give_tip
from tests.support.company import NOW
from tests.support.hands import press

Role, Text = QAccessible.Role, QAccessible.Text
ROWS = [("Bread", "12.00"), ("Donut", "14.00"), ("Tea", "9.00")]


@pytest.fixture(autouse=True)
def listener(qapp: QApplication) -> Iterator[None]:  # noqa: ARG001 - without one nobody listens
    """Somebody listens: what is told of a widget is kept from its first word on."""
    spoken.begin()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def news(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said at once."""
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def about(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(Text.Description).strip()


def shown(made: QWidget, bot: QtBot) -> None:
    bot.addWidget(made)
    made.show()


@pytest.mark.parametrize(
    ("kind", "group", "one"), [("tab", Role.PageTabList, Role.PageTab), ("chip", Role.Grouping, Role.RadioButton)]
)
def test_one_of_a_few_is_told_as_such_and_which_it_is(
    qtbot: QtBot, kind: str, group: QAccessible.Role, one: QAccessible.Role
) -> None:
    tabs = Tabs("Views", kind)
    shown(tabs, qtbot)
    tabs.show_tabs([("a", "All"), ("b", "Drafts")])
    first, second = (QAccessible.queryAccessibleInterface(each) for each in tabs.findChildren(QPushButton))
    assert (role_of(tabs), first.role(), second.role()) == (group, one, one)
    assert [(each.state().checked, each.state().selected) for each in (first, second)] == [(1, 1), (0, 0)]


def test_whoever_hears_the_screen_can_press_what_is_chosen(qtbot: QtBot) -> None:
    tabs = Tabs("Views")
    shown(tabs, qtbot)
    tabs.show_tabs([("a", "All"), ("b", "Drafts")])
    second = QAccessible.queryAccessibleInterface(tabs.findChildren(QPushButton)[1])
    action = second.actionInterface()
    with qtbot.waitSignal(tabs.chosen):
        action.doAction(action.pressAction())
    assert (tabs.current, second.state().selected) == ("b", 1)


def test_no_layered_pane_is_told_before_a_page(qtbot: QtBot) -> None:
    pages = QStackedWidget()
    shown(pages, qtbot)
    assert role_of(pages) == Role.Client


def test_a_tip_is_told_without_markup_and_without_the_name_that_was_told(qtbot: QtBot) -> None:
    back = button("", "caret-left", name="Back", tip="Back  Alt+Left")
    long = TickBox("Call <b>Ivan</b> about the planogram and the price list that begins in December")
    bold = QWidget()
    give_tip(bold, "<b>Bold</b>")
    for each in (back, long, bold):
        shown(each, qtbot)
    assert [about(each) for each in (back, long, bold)] == ["Alt+Left", "", "<b>Bold</b>"]


def test_a_row_is_told_once_and_whole_at_the_first_column_that_is_seen(qtbot: QtBot) -> None:
    table = filled(qtbot)
    table.leave_out({0})
    told = [table.model().index(1, place).data(Qt.ItemDataRole.AccessibleTextRole) for place in range(3)]
    assert told == [spoken.SILENT, "2, Donut, 14.00", spoken.SILENT]


def test_keys_and_presses_lead_to_whole_rows(qtbot: QtBot) -> None:
    table = filled(qtbot)
    table.selectRow(0)
    table.setFocus()
    press(table, Qt.Key.Key_Right)
    press(table, Qt.Key.Key_Down)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 0)
    table.setCurrentIndex(table.model().index(2, 2))
    assert (table.currentIndex().row(), table.currentIndex().column()) == (2, 0)
    assert table.selected_places() == [2]


def test_a_list_that_is_worked_from_a_field_tells_where_one_is(qtbot: QtBot, news: list[str]) -> None:
    offered, own = filled(qtbot), filled(qtbot)
    offered.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    offered.selectRow(1)
    own.selectRow(2)
    offered.setCurrentIndex(QModelIndex())
    assert news == ["2, Donut, 14.00"]


def test_what_was_saved_is_said_once(qtbot: QtBot, news: list[str]) -> None:
    header = PageHeader()
    shown(header, qtbot)
    for when in ("10:41", "10:41", "10:42"):
        header.say_saved(f"Saved on this laptop {when}")
    assert news == ["Saved on this laptop 10:41", "Saved on this laptop 10:42"]


def test_two_lines_are_told_as_one_sentence() -> None:
    told = Lines(title="Sofia Bakery", lead="10:15", lead_below="45 min", subtitle="2 km · Kyiv", pill="Next")
    assert told.sentence == "Sofia Bakery, 10:15, 45 min, 2 km, Kyiv, Next"


def test_only_what_needs_one_and_what_has_gone_is_said_at_once() -> None:
    calm, busy = Standing(waiting=1), Standing(waiting=2, is_sending=True)
    worse, gone = Standing(waiting=2, attention=1), Standing(last_sync=NOW)
    assert [now.is_news_after(before) for before, now in ((calm, busy), (busy, worse), (busy, gone), (gone, gone))] == [
        False,
        True,
        True,
        False,
    ]


def filled(bot: QtBot) -> Table:
    columns: list[Column[tuple[str, str]]] = [
        Column("#", lambda row: str(ROWS.index(row) + 1)),
        Column("Product", lambda row: row[0]),
        Column("Price", lambda row: row[1]),
    ]
    model: QueryTableModel[int, tuple[str, str]] = QueryTableModel(columns, at_once)
    model.show(at_hand(ROWS))
    table = Table("Products", 38)
    model.setParent(table)
    table.setModel(model)
    table.set_widths(40, 0, 80)
    table.resize(600, 300)
    shown(table, bot)
    return table
