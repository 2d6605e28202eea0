"""Orders dictated at the command line: whole or not at all, priced by the rules, with the reasons told."""

import pytest

from tests.support.program import Program


@pytest.fixture
def shop(office: Program) -> Program:
    """A customer on a price list with two products, one of them cheaper by the dozen."""
    office.json("record", "add", "price_list", "code=SHOP", "currency=USD")
    office.json("record", "add", "product", "code=BREAD", "name=Bread", "list_price=3", "currency=USD")
    office.json("record", "add", "product", "code=MILK", "name=Milk", "list_price=2", "currency=USD")
    for product, price, least in (("BREAD", "2.50", "1"), ("BREAD", "2", "12"), ("MILK", "1.99", "1")):
        office.json(
            "record", "add", "price_item", "price_list=SHOP", f"product={product}", f"price={price}", f"min_qty={least}"
        )
    office.json("record", "add", "account", "number=A1", "name=Sofia", "price_list=SHOP")
    return office


def test_an_order_is_numbered_priced_and_told_with_its_reasons(shop: Program) -> None:
    order = shop.json("order", "new", "--account", "A1", "--line", "BREAD:12", "--line", "MILK:0.5")
    assert (order["status"], order["number"][:2], order["currency"]) == ("draft", "K7", "USD")
    assert [(line["qty"], line["price"]) for line in order["lines"]] == [("12", "2.00"), ("0.5", "1.99")]
    assert order["totals"] == {"net": "25.00", "currency": "USD"}
    assert order["total"] == "25.00"
    first = order["lines"][0]["id"]
    assert [step["after"] for step in order["trace"][first]][-1] == "2"


def test_an_order_is_placed_at_once_or_later(shop: Program) -> None:
    at_once = shop.json("order", "new", "--account", "A1", "--line", "BREAD:1", "--place", "--date", "2026-11-20")
    assert (at_once["status"], at_once["ordered_on"]) == ("ready", "2026-11-20")
    draft = shop.json("order", "new", "--account", "A1", "--line", "BREAD:1")
    assert shop.json("order", "place", draft["number"])["status"] == "ready"
    assert shop.refused("order", "place", draft["number"])["code"] == "order.status"


def test_people_read_what_each_line_costs_and_why(shop: Program) -> None:
    order = shop.json("order", "new", "--account", "A1", "--line", "BREAD:12")
    said = shop("order", "price", order["number"]).out
    assert "BREAD" in said
    assert said.splitlines()[-1] == "total 24.00 USD"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("BREAD", "line.form"),
        ("BREAD:", "line.form"),
        (":3", "line.form"),
        ("BREAD:1:BOX:2", "line.form"),
        ("BREAD:many", "decimal.form"),
        ("BREAD:NaN", "decimal.form"),
        ("BREAD:1.0001", "decimal.places"),
        ("BREAD:1e999999", "number.size"),
        ("BREAD:9999999999999999", "number.size"),
        ("BREAD:0", "number.least"),
        ("BREAD:-1", "number.least"),
        ("CAKE:1", "record.missing"),
        ("BREAD:1:BOX", "order.uom"),
    ],
)
def test_one_bad_line_and_there_is_no_order(shop: Program, line: str, code: str) -> None:
    refused = shop.refused("order", "new", "--account", "A1", "--line", "MILK:1", f"--line={line}")
    assert (refused["code"], refused["row"]) == (code, 2)
    assert shop.json("record", "list", "order") == []
    assert shop.json("record", "list", "order_line") == []


def test_an_order_that_comes_to_more_than_there_is_is_refused(shop: Program) -> None:
    refused = shop.refused("order", "new", "--account", "A1", "--line", "BREAD:999999999999999")
    assert refused["code"] == "number.size"
    assert shop.json("record", "list", "order") == []


def test_a_quantity_may_be_written_at_length(shop: Program) -> None:
    order = shop.json("order", "new", "--account", "A1", "--line", "BREAD:1.0000")
    assert [line["qty"] for line in order["lines"]] == ["1"]


def test_an_order_for_nobody_or_on_no_day_is_refused(shop: Program) -> None:
    assert shop.refused("order", "new", "--account", "A9", "--line", "MILK:1")["code"] == "record.missing"
    refused = shop.refused("order", "new", "--account", "A1", "--line", "MILK:1", "--date", "20.11.2026")
    assert refused["code"] == "day.form"


def test_an_order_needs_a_line(shop: Program) -> None:
    assert shop("order", "new", "--account", "A1").status == 2
