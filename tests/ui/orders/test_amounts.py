"""So many of what, as people write it."""

from decimal import Decimal

import pytest

from fieldcrm.ui.orders.amounts import Amount, amount_in, may_be_amount, unit_meant

UNITS = ("bottle", "case", "crate")


@pytest.mark.parametrize(
    ("typed", "qty", "uom"),
    [
        ("12", "12", "bottle"),
        ("10+5", "15", "bottle"),
        ("2*12", "24", "bottle"),
        ("1,5", "1.5", "bottle"),
        ("3cs", "3", "case"),
        ("3 case", "3", "case"),
        ("3 CASE.", "3", "case"),
        ("2+1 cr", "3", "crate"),
        (" 4 b ", "4", "bottle"),
    ],
)
def test_a_quantity_may_name_its_unit_in_short(typed: str, qty: str, uom: str) -> None:
    assert amount_in(typed, UNITS, "bottle") == Amount(Decimal(qty), uom)


@pytest.mark.parametrize("typed", ["", "0", "-3", "1e9", "nan", "cs", "3 boxes", "3c", "3cs4", "2*", "12 case case"])
def test_what_is_no_quantity_or_no_unit_of_it_is_none(typed: str) -> None:
    assert amount_in(typed, UNITS, "bottle") is None


def test_a_product_without_units_takes_bare_figures_only() -> None:
    assert amount_in("3", (), None) == Amount(Decimal(3), None)
    assert amount_in("3 case", (), None) is None


@pytest.mark.parametrize(
    ("typed", "meant"), [("б", "бутылка"), ("ящ", "ящик"), ("Я", "ящик"), ("箱", "箱"), ("x", None)]
)
def test_a_unit_is_short_in_any_script(typed: str, meant: str | None) -> None:
    assert unit_meant(typed, ("бутылка", "ящик", "箱")) == meant


@pytest.mark.parametrize(("typed", "may"), [("3cs", True), ("12", True), ("cs", False), ("", False), ("1e9", False)])
def test_before_the_product_is_known_any_unit_may_be_one_of_its_own(typed: str, may: object) -> None:
    assert may_be_amount(typed) is may
