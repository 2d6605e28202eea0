"""What people type, read as it was meant."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.ui.shared import texts
from fieldcrm.ui.shared.language import LANGUAGES, Speech
from fieldcrm.ui.shared.typed import amount_of, day_of, decimal_text, moment_of

TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("412.50", "412.50"),
        ("412,50", "412.50"),
        (" 1 250,5 ", "1250.5"),
        ("1\u202f250.5", "1250.5"),
        ("1,250.50", "1250.50"),
        ("1.250,50", "1250.50"),
        ("10+5", "15"),
        ("3*12", "36"),
        ("24 - 6", "18"),
        ("-3", "-3"),
        ("", ""),
        ("twelve", "twelve"),
        ("10+", "10+"),
        ("1/0", "1/0"),
    ],
)
def test_a_number_is_read_as_it_was_meant(typed: str, read: str) -> None:
    assert decimal_text(typed) == read


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**9), max_value=10**9))
def test_a_number_that_is_shown_is_read_as_the_same(number: object) -> None:
    assert decimal_text(f"{number:f}") == f"{number:f}"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-12-01", date(2026, 12, 1)),
        ("24 nov 2026", TUESDAY),
        ("1.12", date(2026, 12, 1)),
        ("1/12/27", date(2027, 12, 1)),
        ("5 January", date(2027, 1, 5)),
        ("20 dec", date(2026, 12, 20)),
        ("+7", date(2026, 12, 1)),
        ("-1", date(2026, 11, 23)),
        ("Tomorrow", date(2026, 11, 25)),
        ("thu", date(2026, 11, 26)),
        ("tue", date(2026, 12, 1)),
        ("31.02", None),
        ("24 zzz", None),
        ("soon", None),
        ("", None),
        ("99999999999", None),
    ],
)
def test_a_day_is_read_as_it_was_meant(typed: str, meant: date | None) -> None:
    assert day_of(typed, TUESDAY) == meant


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        ("uk", "26 листопада"),
        ("uk", "чет"),
        ("uk", "26 листопад"),
        ("ru", "26 ноябрь"),
        ("ru", "чт"),
        ("zh_CN", "11月26日"),
        ("zh_CN", "2026年11月26日"),
        ("zh_CN", "周四"),
        ("zh_CN", "thu"),
    ],
)
def test_a_day_is_read_in_the_persons_own_language(speech: Speech, code: str, typed: str) -> None:
    speech.choose(code)
    assert day_of(typed, TUESDAY) == date(2026, 11, 26)


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES])
def test_what_is_near_is_read_in_the_persons_own_language_and_in_english(speech: Speech, code: str) -> None:
    speech.choose(code)
    assert [day_of(word, TUESDAY) for word in (texts.tr("tomorrow"), "tomorrow")] == [date(2026, 11, 25)] * 2


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES])
def test_a_day_that_is_shown_is_read_as_the_same(speech: Speech, code: str) -> None:
    speech.choose(code)
    year = [TUESDAY + timedelta(days=ahead) for ahead in range(366)]
    assert [each for each in year if day_of(texts.day(each), TUESDAY) != each] == []
    near = [TUESDAY + timedelta(days=ahead) for ahead in range(2, 38)]
    assert [each for each in near if day_of(texts.short_day(each, TUESDAY), TUESDAY) != each] == []


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES])
def test_a_moment_and_a_number_that_are_shown_are_read_as_the_same(speech: Speech, code: str) -> None:
    speech.choose(code)
    moment = datetime(2026, 11, 24, 8, 5, tzinfo=UTC)
    shown = f"{texts.day(moment.astimezone().date())} {texts.clock(moment)}"
    assert moment_of(shown, TUESDAY) == moment
    assert decimal_text(texts.money(Decimal("1234567.89"))) == "1234567.89"


@pytest.mark.parametrize(
    ("typed", "wall"),
    [("24 nov 10:30", (2026, 11, 24, 10, 30)), ("9.05", (2026, 11, 24, 9, 5)), ("thu 10:30", (2026, 11, 26, 10, 30))],
)
def test_a_moment_is_read_off_the_wall(typed: str, wall: tuple[int, int, int, int, int]) -> None:
    year, month, day, hour, minute = wall
    meant = datetime(year, month, day, tzinfo=UTC).astimezone().replace(day=day, hour=hour, minute=minute)
    found = moment_of(typed, TUESDAY)
    assert found is not None
    assert abs(found - meant) < timedelta(hours=2)
    assert (found.astimezone().hour, found.astimezone().minute, found.tzinfo) == (hour, minute, UTC)


@pytest.mark.parametrize("typed", ["", "24 nov", "24 nov 25:00", "soon 10:30", "10:75"])
def test_what_is_no_moment_is_none(typed: str) -> None:
    assert moment_of(typed, TUESDAY) is None


@given(st.text(max_size=40))
def test_nothing_that_can_be_typed_breaks_the_readers(typed: str) -> None:
    day_of(typed, TUESDAY)
    moment_of(typed, TUESDAY)
    decimal_text(typed)


@pytest.mark.parametrize("typed", ["1e9", "1e99999999", "nan", "inf", "-inf", "1.2.3", "½", "--1", ".", ""])
def test_what_nobody_would_write_for_a_number_is_left_as_it_is(typed: str) -> None:
    assert decimal_text(typed) == typed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("1,5", "1.5"), ("10+5", "15"), ("2*12", "24"), ("1 000", "1000"), (".5", "0.5"), ("0", None), ("-3", None)],
)
def test_an_amount_is_more_than_nothing(typed: str, meant: str | None) -> None:
    assert amount_of(typed) == (None if meant is None else Decimal(meant))


@pytest.mark.parametrize("typed", ["", "nan", "1e9", "abc", "5-5"])
def test_what_is_no_amount_is_none(typed: str) -> None:
    assert amount_of(typed) is None
