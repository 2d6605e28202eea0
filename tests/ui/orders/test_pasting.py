"""Lists as people paste them: from a spreadsheet, a letter, a scanner; what is not understood is given back whole."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.ids import ProductId
from fieldcrm.services.ordering import Wish
from fieldcrm.store.queries.products import Coded, Unit
from fieldcrm.ui.orders.pasting import NO_PRODUCT, NO_QUANTITY, Unclear, is_list, understand, written

TEA = Coded(
    id=ProductId("tea"),
    name="Tea",
    uom="box",
    units=(Unit(name="box", factor=Decimal(1)), Unit(name="case", factor=Decimal(12))),
)
KNOWN = {"TE-3107": TEA, "4820001234567": TEA}


def wish(qty: str, uom: str = "box") -> Wish:
    return Wish(product=TEA.id, qty=Decimal(qty), uom=uom)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("TE-3107\t12", wish("12")),
        ("TE-3107;12", wish("12")),
        ("TE-3107,12", wish("12")),
        ("TE-3107, 12", wish("12")),
        ("TE-3107 12", wish("12")),
        ("  TE-3107   12  ", wish("12")),
        ("TE-3107\t1,5", wish("1.5")),
        ("TE-3107 1 000", wish("1000")),
        ("TE-3107 3 case", wish("3", "case")),
        ("TE-3107\t3cs", wish("3", "case")),
        ("TE-3107 2*12", wish("24")),
        ("TE-3107\tGreen tea Sencha\t5", wish("5")),
        ("TE-3107\t5\t131.00", wish("5")),
        ("TE-3107 Green tea Sencha 5", wish("5")),
        ("TE-3107\t\t5", wish("5")),
        ("4820001234567", wish("1")),
    ],
)
def test_a_line_is_a_code_and_a_quantity(line: str, meant: Wish) -> None:
    understood = understand(written(line), KNOWN)
    assert (understood.wishes, understood.unclear) == ([meant], [])


@pytest.mark.parametrize(
    ("line", "reason", "about"),
    [
        ("Code\tQuantity", NO_PRODUCT, "Code"),
        ("TE-9999 12", NO_PRODUCT, "TE-9999"),
        ("TE-3107 many", NO_QUANTITY, "many"),
        ("TE-3107\t-4", NO_QUANTITY, "-4"),
        ("TE-3107\t0", NO_QUANTITY, "0"),
    ],
)
def test_what_is_not_understood_comes_back_with_the_reason(line: str, reason: str, about: str) -> None:
    understood = understand(written(line), KNOWN)
    assert (understood.wishes, understood.unclear) == ([], [Unclear(line, reason, about)])


def test_a_code_that_stands_there_twice_is_wished_for_twice() -> None:
    assert understand(written("TE-3107 2\n\nTE-3107 3\n"), KNOWN).wishes == [wish("2"), wish("3")]


@given(st.text())
def test_of_any_text_every_line_is_understood_or_comes_back(text: str) -> None:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    understood = understand(written(text), KNOWN)
    assert len(understood.wishes) + len(understood.unclear) == len(lines)
    assert {each.text for each in understood.unclear} <= set(lines)


@pytest.mark.parametrize(
    ("text", "is_one"), [("TE-3107 5\nTE-1 2", True), ("TE-3107\t5", True), ("Green tea", False), ("TE-3107\n", False)]
)
def test_only_lines_and_cells_are_a_list(text: str, is_one: object) -> None:
    assert is_list(text) is is_one
