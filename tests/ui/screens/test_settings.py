"""Settings: each choice seen at once and kept, by keys alone, and what the program says of itself."""

import re
from pathlib import Path
from zipfile import ZipFile

from PySide6.QtCore import QLocale, QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget

from fieldcrm import __version__
from fieldcrm.machine.resources import guide
from fieldcrm.ui.settings.about_screen import About
from fieldcrm.ui.settings.guide_screen import Guide
from fieldcrm.ui.settings.report_screen import NAMES, ReportAProblem, in_words
from fieldcrm.ui.settings.screen import Settings
from fieldcrm.ui.shared.theme import look
from tests.support.company import BAKERY
from tests.support.hands import CTRL, click
from tests.support.windows import Desktop

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def settings(laptop: Desktop) -> Settings:
    return laptop.open("crm://settings", Settings)


def option(page: Settings, choice: str, words: str) -> QPushButton:
    return next(each for each in page.choices[choice].findChildren(QPushButton) if each.text() == words)


def now(page: Settings) -> dict[str, str]:
    return {name: tabs.current for name, tabs in page.choices.items()}


def read(widget: QWidget) -> str:
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def test_g_and_a_comma_lead_there_and_its_place_is_marked(laptop: Desktop) -> None:
    laptop.press(Key.Key_G)
    laptop.press(Key.Key_Comma)
    laptop.shown(Settings)
    marked = [each for each in laptop.session.window.findChildren(QPushButton) if each.property("nav") == "true"]
    assert [each.accessibleName() for each in marked if each.isChecked()] == ["Settings"]


def test_what_is_in_force_is_marked(laptop: Desktop) -> None:
    assert now(settings(laptop)) == {
        "mode": "light",
        "size": "1.00",
        "density": "comfortable",
        "language": "en",
        "lock": "0",
    }


def test_a_theme_is_there_at_the_press_and_kept(laptop: Desktop) -> None:
    click(option(settings(laptop), "mode", "Dark"))
    assert look().mode == "dark"
    assert laptop.opening.memory.recall("look/choice") == "dark"


def test_a_theme_chosen_elsewhere_is_marked_here_too(laptop: Desktop) -> None:
    page = settings(laptop)
    laptop.opening.theme.choose("sunlight")
    assert page.choices["mode"].current == "sunlight"


def test_a_theme_is_chosen_by_keys_alone(laptop: Desktop) -> None:
    settings(laptop)
    laptop.press(Key.Key_Right)
    laptop.press(Key.Key_Space)
    assert look().mode == "dark"


def test_another_text_size_leaves_the_keys_where_one_chooses(laptop: Desktop) -> None:
    page = settings(laptop)
    click(option(page, "size", "125 %"))
    laptop.until(lambda: laptop.session.window.page is not page)
    again = laptop.shown(Settings)
    assert look().scale == 1.25
    assert laptop.opening.memory.recall("look/scale") == "1.25"
    assert QApplication.focusWidget() is option(again, "size", "125 %")


def test_a_size_made_by_keys_stands_among_the_others(laptop: Desktop) -> None:
    page = settings(laptop)
    laptop.press(Key.Key_Plus, CTRL)
    laptop.press(Key.Key_Plus, CTRL)
    laptop.until(lambda: laptop.session.window.page is not page and round(look().scale, 2) == 1.2)
    again = laptop.shown(Settings)
    assert again.choices["size"].current == "1.20"
    assert option(again, "size", "120 %").isChecked()


def test_a_language_is_spoken_at_once_and_kept(laptop: Desktop) -> None:
    page = settings(laptop)
    click(option(page, "language", "Українська"))
    laptop.until(lambda: laptop.session.window.page is not page)
    laptop.until(lambda: "Налаштування" in read(laptop.shown(Settings)))
    assert laptop.opening.memory.recall("language") == "uk"


def test_the_minutes_until_it_locks_are_kept(laptop: Desktop) -> None:
    click(option(settings(laptop), "lock", "15 min"))
    assert laptop.session.lock.minutes == 15
    assert laptop.opening.memory.recall("lock/minutes") == "15"


def test_without_a_passphrase_it_says_that_a_lock_only_covers(laptop: Desktop) -> None:
    assert "a press lifts it" in read(settings(laptop))


def test_about_names_the_release_and_every_licence_with_its_text(laptop: Desktop) -> None:
    page = laptop.open("crm://settings/about", About)
    laptop.until(lambda: bool(page.list.rows()))
    laptop.settled()
    assert __version__ in read(page)
    assert "SQLCipher" in read(page)
    assert [each.name for each in page.list.rows()][:4] == ["FieldCRM", "Inter", "Phosphor Icons 2.1", "AdventureWorks"]
    assert "MIT License" in page.text.toPlainText()
    laptop.press(Key.Key_Down)
    assert "SIL OPEN FONT LICENSE" in page.text.toPlainText()


def test_about_is_reached_from_settings_by_a_press(laptop: Desktop) -> None:
    page = settings(laptop)
    click(next(each for each in page.findChildren(QPushButton) if each.text() == "Versions and licences"))
    laptop.shown(About)


def test_the_guide_is_read_in_the_window_with_its_pictures_as_wide_as_there_is_room(laptop: Desktop) -> None:
    laptop.session.window.resize(1024, 600)
    laptop.session.actions.run("help.guide")
    page = laptop.shown(Guide)
    laptop.until(lambda: "Your first day" in page.text.toPlainText() and bool(pictures(page)))
    laptop.until(lambda: all(0 < each.width() <= page.text.viewport().width() for each in pictures(page)))
    assert len(pictures(page)) == 11


def test_on_a_wide_window_the_guide_has_its_contents_beside_it_and_they_lead_there(laptop: Desktop) -> None:
    page = laptop.open("crm://settings/guide", Guide)
    laptop.until(lambda: len(page.contents.rows()) > 8)
    assert not page.contents.isVisible()
    laptop.session.window.resize(1920, 1000)
    laptop.until(page.contents.isVisible)
    laptop.settled()
    third = page.contents.rows()[3]
    view = page.contents.view
    view.setFocus()
    for _ in range(3):
        laptop.press(Qt.Key.Key_Down)
    assert page.contents.current() == third
    laptop.press(Qt.Key.Key_Return)
    assert page.text.hasFocus()
    at_the_top = page.text.cursorForPosition(QPoint(20, 20)).block().text()
    assert at_the_top == third.title
    click(view.viewport(), view.visualRect(page.contents.model.index(0, 0)).center())
    assert page.text.verticalScrollBar().value() < 20
    page.text.verticalScrollBar().setValue(page.text.verticalScrollBar().maximum())
    current = page.contents.current()
    assert current is not None
    assert current.block > third.block


def test_the_guide_is_told_in_the_language_of_the_window(laptop: Desktop) -> None:
    first = laptop.open("crm://settings/guide", Guide)
    laptop.opening.speech.choose("uk")
    laptop.until(lambda: laptop.session.window.page is not first)
    page = laptop.shown(Guide)
    laptop.until(lambda: "Ваш перший день" in page.text.toPlainText())
    laptop.until(lambda: len(pictures(page)) == 11)


def test_who_reads_on_in_another_theme_stays_where_they_were(laptop: Desktop) -> None:
    page = laptop.open("crm://settings/guide", Guide)
    laptop.until(lambda: page.text.verticalScrollBar().maximum() > 1_000)
    page.text.verticalScrollBar().setValue(700)
    laptop.opening.theme.choose("dark")
    assert page.text.verticalScrollBar().value() == 700


def pictures(page: Guide) -> list[QImage]:
    """What the text shows where it names a picture."""
    names = re.findall(r"pictures/[\w./-]+", guide(QLocale().name().partition("_")[0]).read_text("utf-8"))
    kind = QTextDocument.ResourceType.ImageResource.value
    shown = [page.text.document().resource(kind, QUrl(name)) for name in names]
    return [each for each in shown if isinstance(each, QImage)]


def test_a_report_is_shown_before_it_is_saved_and_saved_as_shown(laptop: Desktop, tmp_path: Path) -> None:
    laptop.session.actions.run("help.report")
    page = laptop.shown(ReportAProblem)
    laptop.until(lambda: bool(page.text.toPlainText()))
    shown = page.text.toPlainText()
    assert BAKERY.name not in shown
    assert "mode: light" in shown
    page.save(str(tmp_path / "mine.zip"))
    laptop.until(lambda: any("mine.zip" in each.text for each in laptop.session.window.notices.kept))
    with ZipFile(tmp_path / "mine.zip") as bundle:
        assert all(bundle.read(name).decode().strip() in shown for name in bundle.namelist())


def test_a_report_that_cannot_be_saved_says_so(laptop: Desktop, tmp_path: Path) -> None:
    page = laptop.open("crm://settings/report", ReportAProblem)
    laptop.until(lambda: bool(page.text.toPlainText()))
    page.save(str(tmp_path / "gone" / "mine.zip"))
    laptop.until(lambda: bool(laptop.session.window.notices.kept))


def test_ctrl_s_asks_where_to_save_the_report(laptop: Desktop) -> None:
    page = laptop.open("crm://settings/report", ReportAProblem)
    laptop.until(lambda: bool(page.text.toPlainText()))
    laptop.press(Key.Key_S, CTRL)
    [asking] = page.findChildren(QFileDialog)
    assert asking.selectedFiles()[0].endswith(".zip")
    asking.close()


def test_every_name_in_the_report_has_a_word_in_the_persons_language(laptop: Desktop) -> None:
    page = laptop.open("crm://settings/report", ReportAProblem)
    laptop.until(lambda: bool(page.text.toPlainText()))
    facts = page.text.toPlainText().partition("=== fieldcrm.log ===")[0]
    names = {line.partition(": ")[0].strip() for line in facts.splitlines() if line.startswith("  ")}
    known = {"Qt", "Python", "SQLite", "SQLCipher", *laptop.store.registry.by_name}
    assert names - known - {*NAMES} == set()


def test_the_report_is_told_in_the_persons_language_and_its_values_as_they_are() -> None:
    words = ("System", "  free disk: 12 MB", "free disk: 12 MB", "  account: 3", "window")
    assert [in_words(each) for each in words] == [*words]


def test_on_a_wide_window_the_settings_stand_in_two_columns(laptop: Desktop) -> None:
    page = settings(laptop)
    titles = {each.text(): each for each in page.findChildren(QLabel) if each.text() in ("Appearance", "Help")}

    def beside() -> bool:
        left, right = (each.mapTo(page, each.rect().topLeft()) for each in (titles["Appearance"], titles["Help"]))
        return right.x() > left.x()

    assert not beside()
    laptop.session.window.resize(1920, 1000)
    laptop.until(beside)
