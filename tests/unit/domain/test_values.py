"""What people type becomes one tidy form, or a refusal that says why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes, as_text, uuid7
from fieldcrm.domain.values import tidy_currency, tidy_email, tidy_line, tidy_period, tidy_phone, tidy_prose


@pytest.mark.parametrize("text", ["+380 44 123-45-67", "1 (11) 500 555-0162", "245-555-0173", "110 ext 4,,12#"])
def test_a_number_people_dial_is_kept_as_they_write_it(text: str) -> None:
    assert tidy_phone(f" {text} ") == text


@pytest.mark.parametrize("text", ["", "no", "+", "12", "call me", "<b>555</b>"])
def test_what_nobody_could_dial_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken, match=r"phone\.form"):
        tidy_phone(text)


def test_an_address_keeps_its_name_and_lowers_its_domain() -> None:
    assert tidy_email(" Andrés18@Adventure-Works.COM ") == "Andrés18@adventure-works.com"


@pytest.mark.parametrize("text", ["a@b", "@b.c", "a b@c.d", "a@b.c@d"])
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken, match=r"email\.form"):
        tidy_email(text)


def test_marks_that_turn_a_name_around_are_taken_out() -> None:
    assert tidy_line("Sofia\u202e Bakery\u200b\x00 ") == "Sofia Bakery"


@given(st.text())
def test_tidying_twice_is_tidying_once(text: str) -> None:
    assert tidy_line(tidy_line(text)) == tidy_line(text)
    assert tidy_prose(tidy_prose(text)) == tidy_prose(text)


def test_prose_keeps_its_lines_whatever_ended_them() -> None:
    assert tidy_prose("one\r\ntwo\rthree\n\n") == "one\ntwo\nthree"


def test_a_currency_is_three_capitals() -> None:
    assert tidy_currency(" usd ") == "USD"
    with pytest.raises(RuleBroken, match=r"currency\.form"):
        tidy_currency("dollar")


@pytest.mark.parametrize("period", ["2026", "2026-Q4", "2026-11"])
def test_a_period_is_a_year_a_quarter_or_a_month(period: str) -> None:
    assert tidy_period(period) == period


@pytest.mark.parametrize("period", ["26", "2026-Q5", "2026-13", "2026-1", "0000", "0000-Q1"])
def test_what_is_no_period_is_refused(period: str) -> None:
    with pytest.raises(RuleBroken, match=r"period\.form"):
        tidy_period(period)


def test_ids_made_later_sort_later_and_survive_both_forms() -> None:
    earlier, later = uuid7(1_000), uuid7(2_000)
    assert earlier < later
    assert as_text(as_bytes(later)) == later


@pytest.mark.parametrize("text", ["", "abc", "0" * 36, "0" * 32])
def test_what_is_no_id_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"id|hex"):
        as_bytes(text)
