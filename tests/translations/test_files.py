"""The files hold what the window says, all of it in every language, and the program reads exactly that."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from fieldcrm.ui.shared.texts import CONTEXT
from tests.translations import files
from tests.translations.collector import collected

MENDED = "run `./run translate`, translate what it names in resources/translations, and run it again"
PLACEHOLDER = re.compile(r"{\w*}|%L?n")
every_language = pytest.mark.parametrize("code", files.CODES)
NOT_SAID = {
    "ru": ("сервер", "ошибк", "конфликт", "сбо", "реплик"),
    "uk": ("сервер", "помилк", "конфлікт", "збі", "збо", "реплік"),
    "zh_CN": ("服务器", "错误", "冲突", "失败", "副本"),
}
SYNC_STATES = {
    "Saved on this laptop": ("Сохранено на этом ноутбуке", "Збережено на цьому ноутбуці", "已保存到本机"),
    "Waiting to sync": ("Ожидает отправки", "Очікує надсилання", "等待同步"),
    "Sending": ("Отправляется", "Надсилається", "正在发送"),
    "Synced": ("Синхронизировано", "Синхронізовано", "已同步"),
    "Needs attention": ("Требует внимания", "Потребує уваги", "需要处理"),
}
PLURALS = {
    "en": {1: "1 visit planned", 2: "2 visits planned", 5: "5 visits planned", 21: "21 visits planned"},
    "ru": {
        1: "Запланирован 1 визит",
        2: "Запланировано 2 визита",
        5: "Запланировано 5 визитов",
        21: "Запланирован 21 визит",
    },
    "uk": {
        1: "Заплановано 1 візит",
        2: "Заплановано 2 візити",
        5: "Заплановано 5 візитів",
        21: "Заплановано 21 візит",
    },
    "zh_CN": {1: "计划拜访 1 次", 2: "计划拜访 2 次", 5: "计划拜访 5 次", 21: "计划拜访 21 次"},
}


@every_language
def test_a_file_holds_exactly_what_the_window_says(code: str) -> None:
    wanted, held = set(files.wanted(code)), set(files.translated(code))
    assert (sorted(wanted - held), sorted(held - wanted)) == ([], []), MENDED


@every_language
def test_everything_is_translated(code: str) -> None:
    assert files.unfinished(code) == [], MENDED


@every_language
def test_the_program_reads_what_the_translators_wrote(code: str, tmp_path: Path) -> None:
    files.release(code, tmp_path / "fresh.qm")
    assert files.qm(code).read_bytes() == (tmp_path / "fresh.qm").read_bytes(), MENDED


@every_language
def test_merging_changes_nothing_where_nothing_has_changed(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files.ts(code).read_text("utf-8")
    monkeypatch.setattr(files, "FOLDER", tmp_path)
    files.ts(code).write_text(before, "utf-8")
    files.merge(code)
    assert files.ts(code).read_text("utf-8") == before, MENDED


@every_language
def test_a_translation_has_the_places_for_values_that_the_text_has(code: str) -> None:
    wrong = [
        (text, form)
        for text, forms in files.translated(code).items()
        for form in forms
        if Counter(PLACEHOLDER.findall(form)) != Counter(PLACEHOLDER.findall(text))
    ]
    assert wrong == []


@every_language
def test_a_word_has_a_form_for_every_kind_of_number(code: str) -> None:
    counted = [text for text, each in collected().items() if each.is_counted]
    assert counted
    assert {len(files.translated(code)[text]) for text in counted} == {files.FORMS[code]}


@every_language
def test_the_right_form_stands_beside_a_number(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(files.qm(code)))
    for number, told in PLURALS[code].items():
        said = translator.translate(CONTEXT, "%n visit(s) planned", None, number) or ""
        assert said.replace("%n", str(number)) == told


@pytest.mark.parametrize("code", NOT_SAID)
def test_no_translation_frightens(code: str) -> None:
    told = [form for forms in files.translated(code).values() for form in forms]
    assert [form for form in told if any(word in form.casefold() for word in NOT_SAID[code])] == []


@pytest.mark.parametrize("state", SYNC_STATES)
def test_the_five_states_are_called_as_agreed(state: str) -> None:
    assert tuple(files.translated(code)[state][0] for code in NOT_SAID) == SYNC_STATES[state]


def test_a_text_that_is_new_keeps_the_others_and_one_that_is_gone_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "FOLDER", tmp_path)
    kept, gone = '<source>Orders</source><translation>Заказы & "всё"</translation>', "<source>Gone</source>"
    kept = kept.replace("&", "&amp;")
    files.ts("ru").write_text(
        f"<TS><context><message>{kept}</message><message>{gone}</message></context></TS>", "utf-8"
    )
    files.merge("ru")
    held = files.translated("ru")
    assert held["Orders"] == ('Заказы & "всё"',)
    assert held["Customers"] == ("",)
    assert "Gone" not in held
    assert "Orders" not in files.unfinished("ru")
    assert "Customers" in files.unfinished("ru")
