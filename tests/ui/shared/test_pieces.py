"""Widgets, headings and charts: plain text, honest names, and nothing that outgrows its place."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.charts import Avatar, Bar, Months, initials
from fieldcrm.ui.shared.headings import Banner, Fact, Facts, PageHeader, Tabs, section
from fieldcrm.ui.shared.painting import elided, width_of
from fieldcrm.ui.shared.theme import Theme, look
from fieldcrm.ui.shared.widgets import (
    Empty,
    Picture,
    TickBox,
    button,
    card,
    chip_button,
    column,
    holder,
    key_caps,
    label,
    plain_tip,
    row,
    scrolled,
)
from tests.support.hands import click, press

pytestmark = pytest.mark.usefixtures("theme")

MARKUP = "<img src='file:///etc/hostname'><b>Sofia & Co</b>"


def texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel)]


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 2)}


def colour(token: str) -> str:
    return QColor(look().colours[token]).name()


def test_markup_is_shown_as_it_was_typed(qtbot: QtBot) -> None:
    for wrap in (False, True):
        made = label(MARKUP, wrap=wrap)
        qtbot.addWidget(made)
        assert (made.text(), made.textFormat()) == (MARKUP, Qt.TextFormat.PlainText)


def test_a_text_beside_something_has_all_the_room_there_is(qtbot: QtBot) -> None:
    tick = TickBox("Send the planogram to Sofia Bakery on Saksahanskoho street")
    line = row(tick, label("Today"))
    line.setStretch(0, 1)
    made = holder(line)
    qtbot.addWidget(made)
    made.resize(600, 40)
    made.show()
    assert tick.width() > 500


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.25, 1.5, 2.0])
def test_a_state_one_can_press_has_round_ends_at_every_text_size(qtbot: QtBot, theme: Theme, scale: float) -> None:
    theme.scale_text(scale)
    made = chip_button("Confirmed 11", "ok")
    around = holder(column(made))
    qtbot.addWidget(around)
    around.show()
    seen, place = around.grab().toImage(), made.geometry()
    corner, middle = seen.pixelColor(place.topLeft()), seen.pixelColor(place.center().x(), place.top() + 3)
    assert corner.name() != middle.name() == colour("ok_soft")


def test_an_ampersand_in_a_name_is_no_shortcut(qtbot: QtBot) -> None:
    made = button("Stock & shelf")
    qtbot.addWidget(made)
    assert made.shortcut().isEmpty()
    assert made.accessibleName() == "Stock & shelf"


def test_a_shortcut_is_drawn_as_its_keys() -> None:
    caps = [cap.text() for cap in key_caps("Ctrl+Shift+V")]
    assert caps == ["Ctrl", "Shift", "V"]
    assert [cap.text() for cap in key_caps("Ctrl++")] == ["Ctrl", "+"]


def test_an_empty_place_says_what_to_do(qtbot: QtBot) -> None:
    done: list[str] = []
    made = Empty("calendar-blank", "No visits planned.", "Plan them", lambda: done.append("planned"))
    qtbot.addWidget(made)
    click(made.findChildren(QPushButton)[0])
    assert texts(made) == ["No visits planned."]
    assert done == ["planned"]


def test_a_picture_follows_the_look(qtbot: QtBot, theme: Theme) -> None:
    made = Picture("clock", "warn", 24)
    qtbot.addWidget(made)
    before = made.grab().toImage()
    theme.choose("dark")
    assert made.grab().toImage() != before
    made.show_icon("check", "ok")
    assert made.grab().toImage() != before


def test_a_tick_is_seen_and_its_box_is_named(qtbot: QtBot) -> None:
    made = TickBox("Send planogram")
    qtbot.addWidget(made)
    empty = made.grab().toImage()
    made.setChecked(True)
    assert made.grab().toImage() != empty
    assert made.accessibleName() == "Send planogram"


def test_what_is_taller_than_its_place_is_scrolled_under_a_name(qtbot: QtBot) -> None:
    made = scrolled(holder(column(*(label(str(line)) for line in range(90)))), "Timeline")
    qtbot.addWidget(made)
    made.resize(200, 100)
    made.show()
    assert made.verticalScrollBar().maximum() > 0
    assert made.accessibleName() == "Timeline"


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Oksana Melnyk", "OM"), ("Sofia", "SO"), ("好运超市", "好运"), ("& Sons of Kyiv", "SO"), ("", ""), ("  ", "")],
)
def test_a_face_has_two_letters(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_the_same_name_has_always_the_same_colour(qtbot: QtBot) -> None:
    first, second = Avatar("Sofia Bakery", 40), Avatar("Sofia Bakery", 40)
    for each in (first, second):
        qtbot.addWidget(each)
    assert first.grab().toImage() == second.grab().toImage()
    assert first.accessibleName() == "Sofia Bakery"


@pytest.mark.parametrize(("part", "mark"), [(0.0, -1.0), (0.76, 0.8), (7.0, 2.0), (-3.0, 1.0)])
def test_a_bar_says_its_share_and_stays_in_its_bounds(qtbot: QtBot, part: float, mark: float) -> None:
    made = Bar("November target", "ok")
    qtbot.addWidget(made)
    made.resize(200, made.height())
    made.show_part(part, mark)
    assert made.accessibleName() == f"November target, {part:.0%}"
    assert (colour("ok") in colours(made.grab().toImage())) == (part > 0)


@pytest.mark.parametrize("figures", [[], [("Nov", 0.0)], [("Oct", -5.0), ("Nov", 12.0)]])
def test_months_are_painted_and_said(qtbot: QtBot, figures: Sequence[tuple[str, float]]) -> None:
    made = Months("Sales")
    qtbot.addWidget(made)
    made.resize(200, 90)
    made.show_figures(figures)
    assert (colour("accent") in colours(made.grab().toImage())) == bool(figures)
    assert all(name in made.accessibleName() for name, _ in figures)


@pytest.fixture
def header(qtbot: QtBot) -> PageHeader:
    made = PageHeader(face=True)
    qtbot.addWidget(made)
    made.resize(1100, 60)
    made.show()
    return made


def offered(header: PageHeader) -> list[str]:
    names = [each.accessibleName() for each in header.findChildren(QPushButton) if each.isVisible()]
    return [name for name in names if name]


def offer(header: PageHeader, *titles: str) -> None:
    header.offer([Act(id=title, title=title, run=list, icon="plus") for title in titles])


def test_a_header_says_what_the_page_is_about(header: PageHeader) -> None:
    header.say("Sofia Bakery", "Cafe chain", [("Due today", "warn")])
    assert {"Sofia Bakery", "Cafe chain", "Due today"} <= set(texts(header))
    header.say_saved("Saved on this laptop 10:41")
    assert "Saved on this laptop 10:41" in texts(header)


def test_actions_without_room_go_behind_the_dots(header: PageHeader) -> None:
    offer(header, "New order", "Log visit", "Call", "Write a letter to the buyer", "Plan the route")
    assert set(offered(header)) >= {"New order", "Log visit", "Call"}
    header.resize(420, 60)
    assert offered(header) == ["More actions", "New order"]


def test_a_name_is_read_whole_beside_its_actions_or_above_them(header: PageHeader) -> None:
    header.say("Sofia Bakery", "Cafe chain", [("HoReCa", "info"), ("Due today", "warn")])
    header.keep(button("About", name="About"))
    offer(header, "New order", "Log visit")
    [name] = [each for each in header.findChildren(QLabel) if each.text() == "Sofia Bakery"]
    [line] = [each for each in header.findChildren(QLabel) if each.text() == "Cafe chain"]
    [main] = [each for each in header.findChildren(QPushButton) if each.accessibleName() == "New order"]
    told: list[bool] = []
    for width in (1100, 480):
        header.resize(width, 120)
        QApplication.sendPostedEvents()
        assert name.width() >= name.sizeHint().width()
        told.append(line.mapTo(header, line.rect().bottomLeft()).y() < main.y())
    assert told == [False, True]


def test_the_main_action_is_the_rightmost(header: PageHeader) -> None:
    offer(header, "New order", "Log visit")
    places = {each.accessibleName(): each.x() for each in header.findChildren(QPushButton)}
    assert places["New order"] > places["Log visit"]


def test_a_tab_is_chosen_by_a_press_and_counts_may_change(qtbot: QtBot) -> None:
    chosen: list[str] = []
    made = Tabs("Parts of the page")
    qtbot.addWidget(made)
    made.show_tabs([("timeline", "Timeline"), ("orders", "Orders & quotes")])
    made.chosen.connect(chosen.append)
    made.rename("orders", "Orders & quotes  24")
    click(made.findChildren(QPushButton)[1])
    assert (chosen, made.current) == (["orders"], "orders")
    made.choose("timeline")
    assert chosen == ["orders", "timeline"]


def test_new_tabs_take_the_place_of_the_old(qtbot: QtBot) -> None:
    made = Tabs("Filters", "chip")
    qtbot.addWidget(made)
    made.show_tabs([("a", "All")])
    made.show_tabs([("b", "Visits"), ("c", "Orders")])
    assert made.current == "b"
    made.show_tabs([])
    assert made.current == ""


def test_what_is_not_known_takes_no_room(qtbot: QtBot) -> None:
    made = Facts()
    qtbot.addWidget(made)
    made.show_facts([Fact("Segment", "HoReCa"), Fact("Tax no.", "")])
    assert texts(made) == ["Segment", "HoReCa"]


def test_what_is_known_already_stays_as_it_stands(qtbot: QtBot) -> None:
    made = Facts()
    qtbot.addWidget(made)
    made.show_facts([Fact("Segment", "HoReCa"), Fact("Tax no.", "")])
    stood = made.findChildren(QLabel)
    made.show_facts([Fact("Segment", "HoReCa")])
    assert made.findChildren(QLabel) == stood
    made.show_facts([Fact("Segment", "HoReCa", "warn")])
    assert made.findChildren(QLabel) != stood


def test_a_banner_says_its_sentence_and_does_one_thing(qtbot: QtBot) -> None:
    done: list[str] = []
    made = Banner()
    qtbot.addWidget(made)
    assert not made.isVisible()
    made.say("P. Bondar changed Status", "info", "Show", lambda: done.append("shown"))
    click(made.findChildren(QPushButton)[-1])
    made.say("Head office could not accept this order", "bad")
    assert done == ["shown"]
    assert made.accessibleName() == "Head office could not accept this order"
    assert colour("bad_soft") in colours(made.grab().toImage())


@pytest.mark.parametrize("name", ['<img src="file:///etc/passwd">', "<b>Sofia</b> & Co", "Лавка 24\n2nd line <"])
def test_a_tooltip_shows_markup_as_it_was_written(name: str) -> None:
    shown = QTextDocument()
    shown.setHtml(plain_tip(name))
    assert shown.toPlainText() == name


def test_a_tooltip_of_a_very_long_text_is_broken_into_lines_and_ends() -> None:
    told = plain_tip("word " * 2000)
    assert told.startswith("<p")
    assert len(told) < 700


def test_a_name_with_line_breaks_takes_one_line(qtbot: QtBot) -> None:
    made, plain = label("Sofia\nBakery\u2028Kyiv"), label("Sofia Bakery Kyiv")
    for each in (made, plain):
        qtbot.addWidget(each)
    assert made.sizeHint() == plain.sizeHint()
    made.setText("12\u202f028\tUAH")
    assert made.text() == "12\u202f028 UAH"


def test_a_section_has_its_heading_and_a_note(qtbot: QtBot) -> None:
    made = card(column(section("Agenda", label("All"), note="1 of 5 done"), row()))
    qtbot.addWidget(made)
    assert texts(made) == ["Agenda", "1 of 5 done", "All"]


def test_tab_comes_to_the_chosen_one_of_a_few_and_arrows_go_on(qtbot: QtBot) -> None:
    before, made = QLineEdit(), Tabs("Filters", "chip")
    made.show_tabs([(key, key) for key in ("a", "b", "c")])
    window = holder(column(before, made))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.mark("b")
    before.setFocus()
    press(before, Qt.Key.Key_Tab)
    focus = window.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "b"
    press(focus, Qt.Key.Key_Right)
    assert made.current == "c"
    before.setFocus()
    press(before, Qt.Key.Key_Tab)
    focus = window.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "c"


def test_a_mark_that_turns_the_writing_is_seen_and_turns_nothing() -> None:
    turned = "Invoice \u202egnp.exe\u202c, \u200fSofia"
    plain = "Invoice \ufffdgnp.exe\ufffd, Sofia"
    assert label(turned).text() == label(turned, wrap=True).text() == button(turned).text() == plain
    assert (plain_tip(turned), elided(turned, 2_000)) == (plain, plain)
    assert width_of(turned) == width_of(plain)
    assert initials("\u202eSofia Bakery") == initials("\ufffdSofia Bakery")
