"""The guide for a first day tells the same in every language, by the words and keys of the window that it is about."""

import re
from collections import Counter
from datetime import date

import pytest

from fieldcrm.domain.diary_line import Kind, understand
from fieldcrm.machine.resources import guide
from fieldcrm.ui.shared.language import LANGUAGES
from tests.architecture.sources import sources
from tests.translations import files
from tests.translations.collector import collected

KEYS = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+\w+|\bF\d+\b|\bG [\w,]")
QUOTED = {"en": r'"([^"]+)"', "ru": "«([^»]+)»", "uk": "«([^»]+)»", "zh_CN": "“([^”]+)”"}
PICTURES = re.compile(r"\]\(pictures/(?:\w+/)?([\w-]+)\.\w+\)")
COMMA = re.compile("[,，、]")
TODAY = date(2026, 11, 24)
every_language = pytest.mark.parametrize("code", files.CODES)


def told(code: str) -> str:
    return guide(code).read_text("utf-8")


def said(code: str) -> set[str]:
    """What the window says in that language, whole, and each word that a command may be found by."""
    forms = files.translated(code).values() if code != "en" else [(text,) for text in collected()]
    whole = {form.casefold().strip("….") for each in forms for form in each}
    found_by = {word.strip() for text in whole for word in re.split("[,，、]" if COMMA.search(text) else " ", text)}
    return whole | found_by | {each.name.casefold() for each in LANGUAGES} | {"中文"}


def keys(code: str) -> Counter[str]:
    return Counter(each.removeprefix("G ") if each.startswith("G ") else each for each in KEYS.findall(told(code)))


@every_language
def test_what_it_quotes_is_said_so_by_the_window(code: str) -> None:
    quoted = re.findall(QUOTED[code], told(code))
    assert [words for words in quoted if words.casefold().strip("….") not in said(code)] == []
    assert len(quoted) >= 8


@every_language
def test_the_keys_it_names_are_keys_of_the_window_and_the_same_in_every_language(code: str) -> None:
    written = "\n".join(source.text for source in sources("fieldcrm/ui"))
    named = {each.replace("Enter", "Return") for each in keys(code) if "+" in each or each.startswith("F")}
    assert [each for each in sorted(named) if f'"{each}"' not in written] == []
    assert keys(code) == keys("en")


@every_language
def test_it_has_the_same_parts_and_pictures_in_every_language(code: str) -> None:
    assert PICTURES.findall(told(code)) == PICTURES.findall(told("en"))
    parts = [line.partition(" ")[0] for line in told(code).splitlines() if line.startswith(("#", "|"))]
    assert parts == [line.partition(" ")[0] for line in told("en").splitlines() if line.startswith(("#", "|"))]


@every_language
def test_the_line_it_types_is_understood(code: str) -> None:
    [line] = [typed for typed in re.findall("`([^`]+)`", told(code)) if " " in typed]
    meant = understand(line, TODAY)
    assert (meant.kind, meant.day, meant.begin, meant.minutes) == (Kind.VISIT, date(2026, 11, 26), 630, 45)
    assert meant.name
    assert meant.wrong == ()
