"""Every screen in every language: switched at work, with nothing typed lost, nothing untranslated, nothing cut."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QHeaderView, QLabel, QLineEdit, QPlainTextEdit, QWidget

from fieldcrm.ui.shared.language import LANGUAGES
from fieldcrm.ui.shared.sync_words import Standing, Tries
from fieldcrm.ui.shared.texts import CONTEXT, tr
from fieldcrm.ui.shared.widgets import TickBox
from fieldcrm.ui.shell.navigation import Navigation
from fieldcrm.ui.shell.panels import SyncPanel
from fieldcrm.ui.today.screen import Today
from fieldcrm.ui.visits.report_screen import VisitReport
from tests.pictures.long import Pages
from tests.support.company import NOW, TODAY
from tests.support.hands import click
from tests.support.windows import VISIT, Desktop
from tests.translations.collector import collected
from tests.translations.files import translated
from tests.ui.screens.conftest import settle, shown, walk

CODES = [each.code for each in LANGUAGES]
LONGER = 0.6


class Net(QTranslator):
    """Hears what the window asks for and says it as the real translators do, or with a tail that makes it longer."""

    def __init__(self, tail: float = 0.0) -> None:
        super().__init__()
        self.unknown: set[str] = set()
        self._tail = tail

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context != CONTEXT:
            return None
        if text not in collected():
            self.unknown.add(text)
        return text + "ж" * round(len(text) * self._tail) if self._tail else None


def speak(laptop: Desktop, code: str) -> None:
    """Choose a language as the palette does, and wait until the window is built anew."""
    page = laptop.session.window.page
    laptop.opening.speech.choose(code)
    laptop.until(lambda: laptop.session.window.page is not page)


def cut(laptop: Desktop) -> list[str]:
    """Buttons, headings and words of ours that have less room than they need."""
    ours = {form for code in CODES for forms in translated(code).values() for form in forms}
    short = [each.text() for each in shown(laptop, QAbstractButton) if is_cut(each) and not isinstance(each, TickBox)]
    short += [each.text() for each in shown(laptop, QAbstractButton) if sticks_out(each)]
    short += [each.text() for each in shown(laptop, QLabel) if each.text() in ours and is_cut(each)]
    for header in shown(laptop, QHeaderView):
        if header.orientation() == Qt.Orientation.Horizontal:
            places = [place for place in range(header.count()) if is_heading_cut(header, place)]
            short += [str(header.model().headerData(place, Qt.Orientation.Horizontal)) for place in places]
    return short


def is_cut(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        wraps = widget.wordWrap()
        return widget.height() < widget.heightForWidth(widget.width()) if wraps else has_dots(widget)
    if widget.property("kind") == "choice":
        return False  # what stands in it is the customer's, of any length, and its tooltip has all of it
    if widget.objectName() == "search":
        return False  # the first to give way, by design; that our own languages have room is asked by itself
    beside = sum(each.width() for each in widget.findChildren(QLabel) if each.isVisible())
    is_an_icon = isinstance(widget, QAbstractButton) and not widget.text()
    return not is_an_icon and widget.width() < widget.minimumSizeHint().width() + beside


def sticks_out(widget: QWidget) -> bool:
    around = widget.parentWidget()
    return around is not None and not around.rect().contains(widget.geometry())


def has_dots(line: QLabel) -> bool:
    return line.fontMetrics().horizontalAdvance(line.text()) > line.contentsRect().width()


def is_heading_cut(header: QHeaderView, place: int) -> bool:
    return (
        not header.isSectionHidden(place) and header.sectionSize(place) < header.sectionSizeFromContents(place).width()
    )


@pytest.mark.parametrize("code", CODES)
def test_no_button_heading_or_word_is_cut_on_any_page(busy: Desktop, pages: Pages, code: str) -> None:
    if code != "en":
        speak(busy, code)
    found = {name: short for name in walk(busy, pages) if (short := cut(busy))}
    assert found == {}
    assert [each.text().strip() for each in shown(busy, QAbstractButton) if each.objectName() == "search"] == [
        tr("Search or run a command")
    ]


@pytest.mark.parametrize("code", CODES)
def test_behind_the_chip_everything_has_room_and_nothing_lies_over_the_words(laptop: Desktop, code: str) -> None:
    if code != "en":
        speak(laptop, code)
    window = laptop.session.window
    standing = Standing(waiting=7, is_online=False, last_sync=NOW, today=TODAY, tries=Tries.WHEN_BACK)
    settle(laptop)
    window.show_standing(standing)
    click(window.findChildren(QAbstractButton, "sync")[0])
    settle(laptop)
    panel = window.findChildren(SyncPanel)[0]
    [sentence] = [each for each in panel.findChildren(QLabel) if each.wordWrap()]
    buttons = panel.findChildren(QAbstractButton)
    assert [each.accessibleName() for each in buttons if is_cut(each)] == []
    assert not is_cut(sentence)
    places = [QRect(each.mapTo(panel, QPoint()), each.size()) for each in (sentence, *buttons)]
    assert len(places) == 3
    assert [one for one, other in combinations(places, 2) if one.intersects(other)] == []
    assert all(panel.rect().contains(each) for each in places)


def test_no_button_or_heading_is_cut_where_every_text_is_much_longer(
    busy: Desktop, pages: Pages, qapp: QApplication
) -> None:
    longer = Net(LONGER)
    qapp.installTranslator(longer)
    busy.session.window.rebuild()
    found = {name: short for name in walk(busy, pages) if (short := cut(busy))}
    qapp.removeTranslator(longer)
    assert found == {}


def test_the_window_asks_for_no_text_that_the_translators_do_not_have(
    busy: Desktop, pages: Pages, qapp: QApplication
) -> None:
    net = Net()
    qapp.installTranslator(net)
    busy.session.window.rebuild()
    names = [*walk(busy, pages)]
    busy.session.window.search_for("o")
    qapp.removeTranslator(net)
    assert len(names) == len(pages)
    assert net.unknown == set()


def write(laptop: Desktop, text: str) -> VisitReport:
    """Begin the notes of a visit, without leaving them."""
    page = laptop.open(f"crm://visit/{VISIT.id}", VisitReport)
    laptop.until(lambda: laptop.opening.tasks.is_idle)
    page.form.questions["notes"].focus()
    laptop.type(text)
    return page


def written(laptop: Desktop) -> str:
    """The notes that stand in the window."""
    return " ".join(each.toPlainText() for each in shown(laptop, QPlainTextEdit))


def test_another_language_is_there_at_once_and_what_was_typed_stays(laptop: Desktop) -> None:
    write(laptop, "Полиця порожня")
    speak(laptop, "uk")
    laptop.until(lambda: written(laptop) == "Полиця порожня")
    words = {each.text() for each in shown(laptop, QLabel)} | {each.text() for each in shown(laptop, QAbstractButton)}
    assert {"Як усе минуло?", "Завершити візит", "Нотатки"} <= words
    assert "Візит: " in laptop.session.window.windowTitle()
    assert isinstance(laptop.focus, QPlainTextEdit)


def test_another_language_is_chosen_by_its_name_and_remembered(laptop: Desktop) -> None:
    laptop.open("crm://today", Today)
    laptop.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    laptop.type("мова русск")
    page = laptop.session.window.page
    laptop.press(Qt.Key.Key_Return)
    laptop.until(lambda: laptop.session.window.page is not page)
    assert "Сегодня" in laptop.session.window.windowTitle()
    assert laptop.opening.memory.recall("language") == "ru"


def test_the_way_back_from_a_language_one_cannot_read_is_found_in_ones_own(laptop: Desktop) -> None:
    speak(laptop, "zh_CN")
    page = laptop.session.window.page
    laptop.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    laptop.type("english")
    laptop.press(Qt.Key.Key_Return)
    laptop.until(lambda: laptop.session.window.page is not page)
    assert "Today" in laptop.session.window.windowTitle()


def test_what_was_typed_before_the_text_grew_stays(laptop: Desktop) -> None:
    page = write(laptop, "one line")
    laptop.press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    laptop.until(lambda: laptop.session.window.page is not page)
    laptop.until(lambda: written(laptop) == "one line")
    laptop.opening.theme.scale_text(1.0)


def test_fields_say_in_the_language_what_they_are_for(laptop: Desktop) -> None:
    speak(laptop, "ru")
    laptop.session.window.open("crm://customers")
    laptop.until(lambda: bool(shown(laptop, QLineEdit)))
    assert [each.placeholderText() for each in shown(laptop, QLineEdit)] == ["Название, номер, город, телефон…"]


def test_a_count_that_comes_does_not_widen_the_navigation(laptop: Desktop) -> None:
    speak(laptop, "uk")
    laptop.until(lambda: len(laptop.session.window.findChildren(Navigation)) == 1)
    [navigation] = laptop.session.window.findChildren(Navigation)
    navigation.count("sync", 0)
    before = navigation.width()
    navigation.count("sync", 7)
    assert navigation.width() == before
