"""A line of the diary is understood as it was meant, in every language of ours, and none is too strange to be read."""

from dataclasses import fields
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.diary_line import Kind, Said, understand
from fieldcrm.domain.diary_parts import minute_of, minutes_of
from fieldcrm.domain.diary_words import LANGUAGES

TODAY = date(2026, 11, 24)
THURSDAY, TOMORROW, FRIDAY = date(2026, 11, 26), date(2026, 11, 25), date(2026, 11, 27)
VISIT, CALL, MEETING, TASK = Kind


def said(line: str) -> dict[str, Any]:
    """What was understood, without what was not said."""
    found = understand(line, TODAY)
    values: dict[str, Any] = {each.name: getattr(found, each.name) for each in fields(found)}
    values["rule"] = found.rule.text if found.rule else None
    values["wrong"] = [(broken.code, broken.about) for broken in found.wrong]
    return {name: value for name, value in values.items() if value not in (None, "", [], ())}


LINES: list[tuple[str, dict[str, Any]]] = [
    (
        "visit Sofia Bakery thu 10:30 45m",
        {"kind": VISIT, "name": "Sofia Bakery", "day": THURSDAY, "begin": 630, "minutes": 45},
    ),
    ("call Ihor tomorrow 9", {"kind": CALL, "name": "Ihor", "day": TOMORROW, "begin": 540}),
    ("task send planogram fri", {"kind": TASK, "name": "send planogram", "day": FRIDAY}),
    ("visit Kiosk 118 +7 14:00", {"kind": VISIT, "name": "Kiosk 118", "day": date(2026, 12, 1), "begin": 840}),
    ("Apteka Zdorovia 7 24 nov 9", {"name": "Apteka Zdorovia 7", "day": TODAY, "begin": 540}),
    (
        "meeting Budget 10:30-11:15 24.11",
        {"kind": MEETING, "name": "Budget", "day": TODAY, "begin": 630, "minutes": 45},
    ),
    ("call Ihor at 3 about new prices", {"kind": CALL, "name": "Ihor", "about": "new prices", "begin": 900}),
    ("meet Pavlo thu 9-10", {"kind": MEETING, "name": "Pavlo", "day": THURSDAY, "begin": 540, "minutes": 60}),
    (
        "visit Bar Zoria thu 3pm 1h30",
        {"kind": VISIT, "name": "Bar Zoria", "day": THURSDAY, "begin": 900, "minutes": 90},
    ),
    (
        "visit Bar Zoria 2026-12-01 12 am",
        {"kind": VISIT, "name": "Bar Zoria", "day": date(2026, 12, 1), "begin": 0},
    ),
    ("visit Lavka in 2 weeks 03:00", {"kind": VISIT, "name": "Lavka", "day": date(2026, 12, 8), "begin": 180}),
    (
        "visit Lavka from 10 to 11 on friday",
        {"kind": VISIT, "name": "Lavka", "day": FRIDAY, "begin": 600, "minutes": 60},
    ),
    ("visit Sun Cafe thu", {"kind": VISIT, "name": "Sun Cafe", "day": THURSDAY}),
    ('visit "Monday Cafe 10:30"', {"kind": VISIT, "name": "Monday Cafe 10:30"}),
    ("visit Mon 10.45", {"kind": VISIT, "day": date(2026, 11, 30), "begin": 645}),
    ("Sofia dec 24 2027", {"name": "Sofia", "day": date(2027, 12, 24)}),
    ("5/1 Sofia", {"name": "Sofia", "day": date(2027, 1, 5)}),
    (
        "visit Sofia every tue 10:00 until 31 dec",
        {
            "kind": VISIT,
            "name": "Sofia",
            "day": date(2026, 11, 24),
            "begin": 600,
            "rule": "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231",
        },
    ),
    ("call office daily 5 times", {"kind": CALL, "name": "office", "rule": "FREQ=DAILY;COUNT=5"}),
    (
        "visit Sofia thu every 2 weeks",
        {"kind": VISIT, "name": "Sofia", "day": THURSDAY, "rule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"},
    ),
    (
        "task report monthly fri",
        {"kind": TASK, "name": "report", "day": FRIDAY, "rule": "FREQ=MONTHLY;BYMONTHDAY=27"},
    ),
    ("every mon, wed Gym 7:00", {"name": "Gym", "day": TOMORROW, "begin": 420, "rule": "FREQ=WEEKLY;BYDAY=MO,WE"}),
    (
        "визит Софиевский рынок в четверг в 10:30 45 минут",
        {"kind": VISIT, "name": "Софиевский рынок", "day": THURSDAY, "begin": 630, "minutes": 45},
    ),
    (
        "звонок Игорь завтра в 3 дня про цены",
        {"kind": CALL, "name": "Игорь", "about": "цены", "day": TOMORROW, "begin": 900},
    ),
    (
        "визит Лавка через 2 недели с 10 до 11",
        {"kind": VISIT, "name": "Лавка", "day": date(2026, 12, 8), "begin": 600, "minutes": 60},
    ),
    ("задача отчёт каждую пятницу", {"kind": TASK, "name": "отчёт", "day": FRIDAY, "rule": "FREQ=WEEKLY;BYDAY=FR"}),
    (
        "візит Ринок Світанок у п’ятницю о 9 на 30 хв",
        {"kind": VISIT, "name": "Ринок Світанок", "day": FRIDAY, "begin": 540, "minutes": 30},
    ),
    ("зустріч Нарада 24 листопада 9:30", {"kind": MEETING, "name": "Нарада", "day": TODAY, "begin": 570}),
    ("дзвінок Оксана щодня", {"kind": CALL, "name": "Оксана", "rule": "FREQ=DAILY"}),
    (
        "拜访索菲亚面包店周四10:30 45分钟",
        {"kind": VISIT, "name": "索菲亚面包店", "day": THURSDAY, "begin": 630, "minutes": 45},
    ),
    (
        "致电王先生明天下午3点半关于价格",
        {"kind": CALL, "name": "王先生", "about": "价格", "day": TOMORROW, "begin": 930},
    ),
    ("拜访 好运超市 11月26日 ９：００", {"kind": VISIT, "name": "好运超市", "day": THURSDAY, "begin": 540}),
    (
        "会议 周会 每周五 上午10点",
        {"kind": MEETING, "name": "周会", "day": FRIDAY, "begin": 600, "rule": "FREQ=WEEKLY;BYDAY=FR"},
    ),
    ("下周四拜访好运", {"kind": VISIT, "name": "好运", "day": date(2026, 12, 3)}),
    ("visit", {"kind": VISIT}),
    ("", {}),
]


@pytest.mark.parametrize(("line", "understood"), LINES)
def test_a_line_is_understood_as_it_was_meant(line: str, understood: dict[str, Any]) -> None:
    assert said(line) == understood


@pytest.mark.parametrize(
    ("line", "code", "about"),
    [
        ("visit Sofia 31 feb", "day.impossible", "31 feb"),
        ("visit Sofia 31.02", "day.impossible", "31.02"),
        ("visit Sofia 2026-13-01", "day.impossible", "2026-13-01"),
        ("visit Sofia 30 листопада 0000", "day.impossible", "30 листопада 0000"),
        ("visit Sofia thu 25:00", "time.impossible", "25:00"),
        ("visit Sofia thu 10:75", "time.impossible", "10:75"),
        ("visit Sofia thu 11:00-10:00", "time.impossible", "11:00-10:00"),
        ("visit Sofia thu 10:00-10:75", "time.impossible", "10:00-10:75"),
        ("visit Sofia thu 13pm", "time.impossible", "13pm"),
        ("visit Sofia 0m", "length.impossible", "0 m"),
        ("visit Sofia 99h", "length.impossible", "99 h"),
        ("visit Sofia 拜访 2月30日", "day.impossible", "2月30日"),
    ],
)
def test_what_cannot_be_is_told_and_not_bent(line: str, code: str, about: str) -> None:
    assert said(line)["wrong"] == [(code, about)]


WORDS = sorted(
    {
        word.rstrip("*")
        for language in LANGUAGES
        for value in (getattr(language, each.name) for each in fields(language))
        for part in value
        for word in ([part] if isinstance(part, str) else part)
    }
)
PIECES = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(['"', "«", "-", ":", "10:30", "9", "+7", "24.11", "31/2", "99999", "45m", "点", "月", "每"]),
    st.text(max_size=5),
)


@given(st.text())
def test_any_text_is_read(line: str) -> None:
    understand(line, TODAY)


@given(st.lists(PIECES, max_size=12), st.sampled_from([" ", ""]), st.dates(date(1900, 1, 1), date(9990, 1, 1)))
def test_any_heap_of_our_words_is_read(pieces: list[str], glue: str, today: date) -> None:
    understand(glue.join(pieces), today)


NAMES = st.text("BCKPZбжшщ", min_size=4, max_size=9).map(str.title)
"""Letters of which none of our words is made."""


@given(st.lists(NAMES, min_size=1, max_size=3), st.integers(1, 300), st.integers(0, 1439), st.integers(1, 600))
def test_name_day_time_and_length_are_told_apart_in_any_order(
    names: list[str], ahead: int, minute: int, length: int
) -> None:
    parts = [f"+{ahead}", f"{minute // 60:02}:{minute % 60:02}", f"{length}m"]
    for line in (["visit", *names, *parts], ["visit", *reversed(parts), *names]):
        found = understand(" ".join(line), TODAY)
        assert found == Said(
            kind=Kind.VISIT,
            name=" ".join(names),
            day=TODAY + timedelta(days=ahead),
            begin=minute,
            minutes=length,
        )


def test_a_very_long_line_is_read_in_no_time() -> None:
    line = "visit " + "Сонце every thu 10:30 拜访 " * 400
    assert understand(line, TODAY).day == THURSDAY


def test_a_time_and_a_length_alone_are_read_for_forms() -> None:
    assert [minute_of(text) for text in ("9", "10:30", "3pm", "3 pm", "25", "10 30", "")] == [
        540,
        630,
        900,
        900,
        None,
        None,
        None,
    ]
    assert [minutes_of(text) for text in ("45", "1h30", "2 hours", "90 хв", "0", "soon", "")] == [
        45,
        90,
        120,
        90,
        None,
        None,
        None,
    ]


@given(st.text())
def test_any_text_is_a_time_or_a_length_or_neither(text: str) -> None:
    minute_of(text)
    minutes_of(text)
