"""The language in force: chosen, heard by everything that shows words, and the system's when nobody has chosen."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared import language
from fieldcrm.ui.shared.language import LANGUAGES, Speech
from fieldcrm.ui.shared.texts import counted, day, term, tr


@pytest.mark.parametrize(
    ("code", "word", "qts"),
    [
        ("en", "Orders", "Cancel"),
        ("ru", "Заказы", "Отмена"),
        ("uk", "Замовлення", "Скасувати"),
        ("zh_CN", "订单", "取消"),
    ],
)
def test_the_one_that_is_chosen_is_spoken_at_once_by_us_and_by_qt(
    qtbot: QtBot, speech: Speech, code: str, word: str, qts: str
) -> None:
    with qtbot.waitSignal(speech.changed):
        speech.choose(code)
    assert (tr(term("Orders")), QCoreApplication.translate("QPlatformTheme", "Cancel")) == (word, qts)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", ["1 line", "2 lines", "5 lines", "21 lines"]),
        ("ru", ["1 позиция", "2 позиции", "5 позиций", "21 позиция"]),
        ("uk", ["1 позиція", "2 позиції", "5 позицій", "21 позиція"]),
        ("zh_CN", ["1 行", "2 行", "5 行", "21 行"]),
    ],
)
def test_words_go_with_their_number(speech: Speech, code: str, told: list[str]) -> None:
    speech.choose(code)
    assert [counted("%n line(s)", number) for number in (1, 2, 5, 21)] == told


@pytest.mark.parametrize(("code", "told"), [("en", "1,862 customers"), ("ru", "1\u00a0862 клиента")])
def test_thousands_are_divided_as_in_the_language(speech: Speech, code: str, told: str) -> None:
    speech.choose(code)
    assert counted("%Ln customer(s)", 1862) == told


def test_what_has_no_text_stays_empty(speech: Speech) -> None:
    speech.choose("ru")
    assert tr("") == ""


def test_a_language_left_leaves_nothing_behind(speech: Speech) -> None:
    for each in (*LANGUAGES, LANGUAGES[0]):
        speech.choose(each.code)
    assert (tr(term("Orders")), day(date(2026, 11, 24))) == ("Orders", "24 Nov 2026")


@pytest.mark.parametrize(
    ("system", "spoken"),
    [
        (["ru-UA", "uk-UA", "en"], "ru"),
        (["uk-UA"], "uk"),
        (["zh-CN", "zh-Hans-CN"], "zh_CN"),
        (["zh-Hant-TW", "uk"], "uk"),
        (["de-DE", "de"], "en"),
        (["de-DE", "en-US"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_at_first_it_is_the_systems(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, system: list[str], spoken: str
) -> None:
    def wished(_: QLocale) -> list[str]:
        return system

    monkeypatch.setattr(QLocale, "uiLanguages", wished)
    made = Speech(qapp, "of another release")
    made.end()
    assert made.language.code == spoken


def test_a_language_whose_file_is_gone_leaves_the_window_in_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def nowhere() -> str:
        return str(tmp_path)

    monkeypatch.setattr(language, "translations", nowhere)
    made = Speech(qapp, "ru")
    assert tr(term("Orders")) == "Orders"
    made.end()


def test_every_language_is_called_by_its_own_name_and_by_those_of_the_others() -> None:
    assert [each.name for each in LANGUAGES] == ["English", "Русский", "Українська", "简体中文"]
    assert all(len(each.also) >= len(LANGUAGES) - 1 for each in LANGUAGES)
