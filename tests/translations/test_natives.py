"""What a native reader stumbles over at once: foreign marks, a letter of another alphabet, two words for one thing."""

import re
from collections.abc import Iterator

import pytest

from fieldcrm.ui.shell.synonyms import SYNONYMS
from tests.translations import files

HAN = "\u4e00-\u9fff"
MARKS = {
    "ru": (
        ("a straight quotation mark or apostrophe", r"[\"']"),
        ("quotation marks of another language", r"[“”„‘’]"),
        ("a hyphen for a dash", r"\s-\s"),
        ("three dots for one", r"\.\.\."),
        ("two spaces", r"\s\s"),
        ("a space before a mark", r"\s[,.:;!?]"),
        ("a per cent that sticks to its figure", r"[\d}]%(?![nL])"),
        ("a letter of Ukrainian", "[іїєґІЇЄҐ]"),
        (
            "е for ё",
            r"(?i)\b(еще|ее|свое|мое|твое|ждет|идет|придет|уйдет|найдет|счет|отчет|учет|четверт\w+|черная|прошел)\b",
        ),
    ),
    "uk": (
        ("a straight quotation mark or apostrophe", r"[\"']"),
        ("quotation marks of another language", r"[“”„‘]"),
        ("a hyphen for a dash", r"\s-\s"),
        ("three dots for one", r"\.\.\."),
        ("two spaces", r"\s\s"),
        ("a space before a mark", r"\s[,.:;!?]"),
        ("a per cent that sticks to its figure", r"[\d}]%(?![nL])"),
        ("a letter of Russian", "[ыэёъЫЭЁЪ]"),
    ),
    "zh_CN": (
        ("a half-width mark beside a character", rf"[{HAN}][,:;!?()]|[,:;!?()][{HAN}]"),
        ("a half-width mark after a value", rf"[}}”][,:;!?] ?[{HAN}{{“]"),
        ("a straight quotation mark", r"[\"']"),
        ("quotation marks of another language", "[«»„「」]"),
        ("three dots for one", r"\.\.\."),
        ("a space before a per cent", r"[\d}] %"),
        ("a space beside a full-width mark", r" [，：；！？（）。、]|[，：；！？（）。、] "),
    ),
}
ONE_WORD = {
    "ru": {r"\b[Дд]невник": "ежедневник", r"(?i)(центральн|головн|главн)\w+ офис": "офис"},
    "uk": {
        r"(?i)головн\w+ офіс": "офіс",
        r"(?i)\bв’язк\w+ ключ": "зв’язка",
        r"(?i)\bпоки (?!що|ви|не|їх|вас|офіс|їй)": "поки що",
    },
    "zh_CN": {"产品": "商品", "回车": "Enter", "密钥环": "钥匙串", "日历记录": "日程"},
}
"""What is not said, and the word for it that is."""


def told(code: str) -> Iterator[str]:
    """All that is shown; by what else something is found may be any word that people type."""
    found_by = set(SYNONYMS.values())
    for text, forms in files.translated(code).items():
        if text not in found_by and text != ", ":
            yield from forms


@pytest.mark.parametrize(("code", "what", "mark"), [(code, *each) for code in MARKS for each in MARKS[code]])
def test_no_translation_has(code: str, what: str, mark: str) -> None:
    assert [form for form in told(code) if re.search(mark, form)] == [], what


@pytest.mark.parametrize(("code", "other"), [(code, other) for code in ONE_WORD for other in ONE_WORD[code]])
def test_one_thing_has_one_word(code: str, other: str) -> None:
    assert [form for form in told(code) if re.search(other, form)] == [], f"say: {ONE_WORD[code][other]}"
