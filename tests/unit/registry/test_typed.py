"""Numbers, days and moments as they are typed: one spelling each, nothing guessed and nothing lost."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.values import LONGEST_TEXT
from fieldcrm.registry import typed
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.words import value

ACCOUNT = REGISTRY[Account]


def refusal(ask: Callable[[], object]) -> str:
    with pytest.raises(RuleBroken) as broken:
        ask()
    return broken.value.code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1,5", "decimal.form"),
        ("12 345", "decimal.form"),
        ("1_000", "decimal.form"),
        ("١٢٣", "decimal.form"),
        ("NaN", "decimal.form"),
        ("Infinity", "decimal.form"),
        (".", "decimal.form"),
        ("1e400", "number.size"),
        ("1e9999", "number.size"),
        ("1e999999999", "decimal.form"),
        ("1e-9999", "decimal.places"),
        ("1." + "0" * 50 + "1", "decimal.places"),
        ("1" * 200_000, "number.size"),
    ],
    ids=lambda text: text[:20],
)
def test_what_is_no_amount_is_refused_and_never_read_as_another(text: str, code: str) -> None:
    assert refusal(lambda: ACCOUNT.by_name["credit_limit"].codec.parse(text)) == code


@pytest.mark.parametrize(("text", "read"), [("-0", "0"), (" 5 ", "5"), (".5", "0.5"), ("1.", "1"), ("1e-2", "0.01")])
def test_usual_spellings_of_an_amount_are_read(text: str, read: str) -> None:
    assert ACCOUNT.by_name["credit_limit"].codec.parse(text) == Decimal(read)


@given(st.decimals(allow_nan=False, allow_infinity=False), st.integers(min_value=0, max_value=6))
def test_an_amount_is_kept_exactly_or_refused(amount: Decimal, places: int) -> None:
    try:
        units = typed.scaled(amount, places)
    except RuleBroken:
        return
    assert Decimal(units).scaleb(-places) == amount


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1.5", "number.form"),
        ("1e3", "number.form"),
        ("1_000", "number.form"),
        ("١٢", "number.form"),
        ("9" * 5000, "number.size"),
    ],
    ids=lambda text: text[:20],
)
def test_what_is_no_whole_number_is_refused(text: str, code: str) -> None:
    assert refusal(lambda: typed.whole(text)) == code


@pytest.mark.parametrize(
    "text", ["2026-02-31", "2026-13-01", "20261401", "20261114", "2026-W01-1", "24.11.2026", "٢٠٢٦-١١-٢٤"]
)
def test_a_day_is_a_day_of_the_calendar_in_one_spelling(text: str) -> None:
    assert refusal(lambda: typed.day(text)) == "day.form"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2026-11-24", "moment.zone"),
        ("2026-11-24T09:30", "moment.zone"),
        ("2026-11-24T25:00Z", "moment.form"),
        ("20261124T093000Z", "moment.form"),
        ("2026-11-24T09:30:00.1234567Z", "moment.form"),
        ("0001-01-01T00:00:00+02:00", "moment.form"),
        ("9999-12-31T23:59:59-02:00", "moment.form"),
    ],
)
def test_a_moment_says_its_zone_and_lies_within_the_calendar(text: str, code: str) -> None:
    assert refusal(lambda: typed.moment(text)) == code


def test_a_moment_is_read_to_the_microsecond() -> None:
    assert typed.moment("2026-11-24 11:30:00.000001+02:00") == datetime(2026, 11, 24, 9, 30, 0, 1, UTC)


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [("lat", "90.1", "number.most"), ("lat", "-91", "number.least"), ("lon", "180.5", "number.most")],
)
def test_a_place_lies_on_the_globe(name: str, text: str, code: str) -> None:
    assert refusal(lambda: value(ACCOUNT.by_name[name], text)) == code


@pytest.mark.parametrize("text", ["", "   ", "\u200b", "\t\n"])
def test_blanks_are_as_good_as_nothing(text: str) -> None:
    assert refusal(lambda: value(ACCOUNT.by_name["name"], text)) == "field.required"
    assert value(ACCOUNT.by_name["city"], text) is None


def test_a_text_longer_than_travels_is_refused_where_it_is_typed() -> None:
    assert refusal(lambda: value(ACCOUNT.by_name["notes"], "ж" * LONGEST_TEXT)) == "value.large"


def test_half_a_character_is_refused_where_it_is_typed() -> None:
    assert refusal(lambda: value(ACCOUNT.by_name["name"], "Caf\udce9")) == "text.broken"


@pytest.mark.parametrize("text", ["colour", ":red", "colour:red;size"])
def test_a_pair_has_a_name_and_a_colon(text: str) -> None:
    assert refusal(lambda: value(ACCOUNT.by_name["custom"], text)) == "pairs.form"
