"""One plain form per value: what goes in comes out, what was typed is read or refused, nothing is rounded."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.accounts import Account, AccountType
from fieldcrm.domain.catalogue import ProductUnit
from fieldcrm.domain.diary import Activity, Visit
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import uuid7
from fieldcrm.domain.orders import OrderLine
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.reading import FieldSpec
from fieldcrm.registry.words import told_value

ACCOUNT, VISIT, ACTIVITY = REGISTRY[Account], REGISTRY[Visit], REGISTRY[Activity]
LINE, UNIT = REGISTRY[OrderLine], REGISTRY[ProductUnit]
CREDIT = ACCOUNT.by_name["credit_limit"]
TYPE = ACCOUNT.by_name["type"]
STARTS = ACTIVITY.by_name["starts_at"]
ID = uuid7(1)
TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("field", "value", "plain"),
    [
        (CREDIT, Decimal("1200.5"), 12_005_000),
        (ACCOUNT.by_name["lat"], Decimal("-12.345678"), -12_345_678),
        (TYPE, AccountType.DEALER, "dealer"),
        (ACCOUNT.by_name["territory"], ID, bytes.fromhex(ID.replace("-", ""))),
        (ACCOUNT.by_name["tags"], frozenset({"b", "a"}), '["a","b"]'),
        (ACCOUNT.by_name["credit_hold"], True, 1),
        (VISIT.by_name["skips"], frozenset({date(2026, 12, 1), TODAY}), '["2026-11-24","2026-12-01"]'),
        (VISIT.by_name["day"], date(2026, 11, 24), "2026-11-24"),
        (STARTS, datetime(2026, 11, 24, 9, 30, tzinfo=UTC), "2026-11-24T09:30:00.000000Z"),
    ],
    ids=lambda each: each.name if isinstance(each, FieldSpec) else type(each).__name__,
)
def test_a_value_has_one_plain_form_and_comes_back(field: FieldSpec, value: object, plain: object) -> None:
    assert field.plain(value) == plain
    assert field.value(field.plain(value)) == value


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=4))
def test_an_amount_is_never_rounded(amount: Decimal) -> None:
    assert CREDIT.value(CREDIT.plain(amount)) == amount


def test_an_amount_with_too_many_places_is_refused_not_rounded() -> None:
    with pytest.raises(RuleBroken, match=r"decimal\.places"):
        CREDIT.codec.parse("0.00001")


@pytest.mark.parametrize(
    ("typed", "shown"), [("412", "412.00"), ("2024.994", "2024.994"), ("1e3", "1000.00"), ("-0", "0.00")]
)
def test_money_shows_two_places_and_more_where_it_has_them(typed: str, shown: str) -> None:
    assert CREDIT.codec.show(CREDIT.codec.parse(typed)).removeprefix("-") == shown


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("NaN", "decimal.form"),
        ("Infinity", "decimal.form"),
        ("1,5", "decimal.form"),
        ("twelve", "decimal.form"),
        ("1e30", "number.size"),
        ("1e999999", "number.size"),
        ("-1e999999", "number.size"),
        ("999999999999999.0", "number.size"),
        (f"1.{'0' * 200}1", "decimal.places"),
        ("1e-999999", "decimal.places"),
    ],
)
def test_what_is_no_amount_is_refused_and_never_rounded(text: str, code: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        CREDIT.codec.parse(text)
    assert refused.value.code == code


@pytest.mark.parametrize("text", ["0e999999", "1." + "0" * 200, "00000000000000000000001"])
def test_an_amount_may_be_written_at_length(text: str) -> None:
    assert CREDIT.codec.parse(text) in (0, 1)


@pytest.mark.parametrize(
    ("field", "text", "code", "bound"),
    [
        (CREDIT, "-0.01", "number.least", "0.00"),
        (ACCOUNT.by_name["lat"], "90.000001", "number.most", "90"),
        (ACCOUNT.by_name["lon"], "-180.5", "number.least", "-180"),
        (LINE.by_name["discount"], "100.0001", "number.most", "100"),
        (LINE.by_name["qty"], "0", "number.least", "0.001"),
        (UNIT.by_name["factor"], "0", "number.least", "0.001"),
    ],
)
def test_a_number_that_makes_no_sense_is_refused_with_its_bound(
    field: FieldSpec, text: str, code: str, bound: str
) -> None:
    with pytest.raises(RuleBroken) as refused:
        field.codec.parse(text)
    assert (refused.value.code, refused.value.about) == (code, bound)


def test_a_number_that_makes_no_sense_and_is_there_already_is_read() -> None:
    assert CREDIT.value(-5) == Decimal("-0.0005")


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+05:00", "9999-12-31T23:59:59-05:00"])
def test_a_moment_that_no_calendar_of_ours_has_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken, match=r"moment\.form"):
        STARTS.codec.parse(text)


def test_a_moment_without_its_zone_is_refused() -> None:
    with pytest.raises(RuleBroken, match=r"moment\.zone"):
        STARTS.codec.parse("2026-11-24T10:00")


def test_a_moment_from_another_zone_is_kept_in_ours() -> None:
    kyiv = datetime(2026, 11, 24, 11, 30, tzinfo=timezone(timedelta(hours=2)))
    assert STARTS.codec.show(STARTS.codec.parse(kyiv.isoformat())) == "2026-11-24T09:30:00Z"


def test_a_local_moment_is_our_mistake_and_raises() -> None:
    with pytest.raises(ValueError, match="UTC"):
        STARTS.plain(datetime(2026, 11, 24))  # noqa: DTZ001 - the mistake itself


def test_a_word_from_a_newer_release_shows_as_unknown() -> None:
    assert TYPE.value("franchise") is AccountType.UNKNOWN


@pytest.mark.parametrize("text", ["franchise", "?", ""])
def test_a_word_nobody_knows_cannot_be_typed(text: str) -> None:
    with pytest.raises(RuleBroken, match=r"choice\.form"):
        TYPE.codec.parse(text)


def test_a_set_of_days_is_typed_as_days() -> None:
    skips = VISIT.by_name["skips"].codec
    assert skips.parse("2026-12-01; 2026-11-24") == frozenset({TODAY, date(2026, 12, 1)})
    assert skips.show(skips.parse("2026-12-01;2026-11-24")) == "2026-11-24;2026-12-01"
    with pytest.raises(RuleBroken, match=r"day\.form"):
        skips.parse("2026-02-30")
    with pytest.raises(ValueError, match="isoformat"):
        skips.to_value('["soon"]')


def test_a_set_in_a_command_is_read_as_its_members_are() -> None:
    days, tags = VISIT.by_name["skips"], ACCOUNT.by_name["tags"]
    assert told_value(days, "2026-12-01; 2026-11-24", None) == frozenset({TODAY, date(2026, 12, 1)})
    assert told_value(days, ["2026-11-24"], None) == frozenset({TODAY})
    assert told_value(tags, ["key", "cold; late"], None) == frozenset({"key", "cold; late"})
    with pytest.raises(RuleBroken, match=r"day\.form"):
        told_value(days, ["soon"], None)
