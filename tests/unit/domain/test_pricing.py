"""A line's price follows from what the office published and from nothing else, and can say why."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.catalogue import PriceItem, PriceList, Product, ProductUnit, Promotion
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.orders import OrderLine
from fieldcrm.domain.price_trace import Step, as_text, from_text
from fieldcrm.domain.pricing import Asked, Break, Offer, Priced, ladder, price, price_by_hand
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.words import value
from tests.support.company import numbered

VECTORS: dict[str, Any] = json.loads(Path("resources/protocol/vectors/pricing.json").read_text(encoding="utf-8"))
OWN, LIST = VECTORS["product"]["id"], VECTORS["price_list"]["id"]


def made(cls: type[Any], told: dict[str, str], place: int = 0, **more: str) -> Any:
    """An entity from the words of a vector."""
    spec = REGISTRY[cls]
    words = {"id": numbered(100 + place), **more, **told}
    return cls(**{name: value(spec.by_name[name], OWN if word == "own" else word) for name, word in words.items()})


def offer(case: dict[str, Any]) -> Offer:
    listed = case.get("price_list", VECTORS["price_list"])
    items = enumerate(case.get("items", ()))
    promotions = enumerate(case.get("promotions", ()))
    return Offer(
        product=made(Product, VECTORS["product"]),
        price_list=listed and made(PriceList, listed),
        items=tuple(made(PriceItem, each, place, price_list=LIST, product=OWN) for place, each in items),
        promotions=tuple(made(Promotion, each, place, kind="line%") for place, each in promotions),
        units=tuple(made(ProductUnit, each, place, product=OWN) for place, each in enumerate(VECTORS["units"])),
    )


def asked(case: dict[str, Any]) -> Asked:
    told = {**VECTORS["asked"], **case.get("asked", {})}
    day, qty = date.fromisoformat(told["day"]), Decimal(told["qty"])
    return Asked(qty=qty, day=day, currency=told["currency"], uom=told.get("uom"))


def told(priced: Priced) -> dict[str, Any]:
    found = {
        "price": None if priced.price is None else f"{priced.price.normalize():f}",
        "discount": f"{priced.discount.normalize():f}",
        "net": str(priced.net),
        "rules": [step.rule for step in priced.trace],
    }
    following = priced.next_break
    return found if following is None else {**found, "next": [f"{following.qty.normalize():f}", str(following.percent)]}


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: str(case["name"]))
def test_a_line_is_priced_as_the_golden_vectors_say(case: dict[str, Any]) -> None:
    assert told(price(offer(case), asked(case))) == case["gives"]


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: str(case["name"]))
def test_a_ladder_begins_with_what_was_asked_and_each_rung_is_cheaper(case: dict[str, Any]) -> None:
    first, *others = ladder(offer(case), asked(case))
    assert first == price(offer(case), asked(case))
    for before, after in zip((first, *others), others, strict=False):
        assert before.next_break is not None
        assert after.asked.qty == before.next_break.qty
        assert after.each is not None
        assert before.each is None or after.each < before.each


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: str(case["name"]))
def test_the_order_in_which_rules_are_read_changes_nothing(case: dict[str, Any]) -> None:
    published = offer(case)
    shuffled = replace(
        published,
        items=published.items[::-1],
        promotions=published.promotions[::-1],
        units=published.units[::-1],
    )
    assert price(shuffled, asked(case)) == price(published, asked(case))


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: str(case["name"]))
def test_a_trace_ends_at_the_price_and_survives_being_kept(case: dict[str, Any]) -> None:
    priced = price(offer(case), asked(case))
    *_, last = [step for step in priced.trace if step.rule != "price.floor"]
    assert last.after == priced.each
    assert from_text(as_text(priced.trace)) == priced.trace


SIMPLE: dict[str, Any] = {"items": [{"price": "1000"}]}
ONE_OF_IT = asked({})


def test_a_unit_the_product_is_not_sold_by_is_refused() -> None:
    with pytest.raises(RuleBroken, match=r"order\.uom") as refused:
        price(offer(SIMPLE), replace(ONE_OF_IT, uom="pallet"))
    assert refused.value.field == "uom"


def test_the_hint_says_how_many_more_and_what_one_then_costs() -> None:
    published = offer({"items": [{"price": "1000"}, {"price": "950", "min_qty": "10"}]})
    assert price(published, replace(ONE_OF_IT, qty=Decimal(4))).next_break == Break(
        qty=Decimal(10), add=Decimal(6), each=Decimal(950), percent=Decimal("5.0")
    )


def test_a_greater_quantity_that_is_dearer_is_no_hint() -> None:
    published = offer({"items": [{"price": "1000"}, {"price": "1100", "min_qty": "10"}]})
    assert price(published, ONE_OF_IT).next_break is None


def test_a_price_typed_by_hand_stands_and_the_trace_keeps_what_the_rules_said() -> None:
    priced = price_by_hand(offer(SIMPLE), ONE_OF_IT, Decimal(950), Decimal(2))
    assert (priced.price, priced.discount, priced.is_below_floor) == (Decimal(950), Decimal(2), False)
    assert priced.trace[-1] == Step(rule="price.by_hand", before=Decimal(1000), after=Decimal(931))


def test_a_price_typed_below_the_floor_is_flagged_too() -> None:
    assert price_by_hand(offer(SIMPLE), ONE_OF_IT, Decimal("899.99"), Decimal(0)).is_below_floor


def test_a_price_typed_where_there_was_none_is_no_missing_price() -> None:
    priced = price_by_hand(offer(SIMPLE), replace(ONE_OF_IT, currency="CAD"), Decimal(5), Decimal(0))
    assert [step.rule for step in priced.trace] == ["price.list_silent", "price.by_hand"]


def test_a_line_without_a_trace_has_no_steps() -> None:
    assert from_text(None) == ()


cents = st.decimals(min_value=1, max_value=5000, places=2)
quantities = st.integers(min_value=1, max_value=60)


@st.composite
def falling_lists(draw: st.DrawFn) -> Offer:
    """Lists and promotions that give more to whoever takes more."""
    prices = sorted(draw(st.lists(cents, min_size=1, max_size=5)), reverse=True)
    steps = sorted(draw(st.sets(quantities, min_size=len(prices), max_size=len(prices))))
    percents = draw(st.lists(st.integers(0, 60), max_size=4))
    items = [{"price": str(each), "min_qty": str(step)} for each, step in zip(prices, [1, *steps[1:]], strict=True)]
    promotions = [{"code": str(n), "percent": str(n), "min_qty": str(draw(quantities))} for n in percents]
    return offer({"items": items, "promotions": promotions})


@given(falling_lists(), quantities, quantities)
def test_more_of_it_never_costs_more_apiece_where_lists_fall(published: Offer, one: int, other: int) -> None:
    fewer, more = (
        price(published, replace(ONE_OF_IT, qty=Decimal(qty), uom=None)).each for qty in sorted((one, other))
    )
    assert fewer is not None
    assert more is not None
    assert more <= fewer


@given(falling_lists(), quantities)
def test_whoever_follows_the_hint_pays_what_it_promised(published: Offer, qty: int) -> None:
    now = price(published, replace(ONE_OF_IT, qty=Decimal(qty)))
    if now.next_break is not None:
        then = price(published, replace(ONE_OF_IT, qty=now.asked.qty + now.next_break.add))
        assert then.each is not None
        assert now.each is not None
        assert then.each < now.each
        assert abs(then.each - now.next_break.each) <= Decimal("0.0001")


@given(falling_lists(), quantities)
def test_a_line_made_from_a_price_costs_what_was_said(published: Offer, qty: int) -> None:
    priced = price(published, replace(ONE_OF_IT, qty=Decimal(qty)))
    assert priced.price is not None
    line = made(OrderLine, {}, order=numbered(1), product=OWN, qty=str(qty), price=str(priced.price))
    assert replace(line, discount=priced.discount).net("USD") == priced.net


def test_a_reason_names_the_list_and_the_promotion_as_people_do() -> None:
    case = next(each for each in VECTORS["cases"] if "price.promotion" in each["gives"]["rules"])
    by_code = offer(case)
    assert by_code.price_list
    named = replace(
        by_code,
        price_list=replace(by_code.price_list, name="Wholesale 2"),
        promotions=tuple(replace(each, name="Bread week") for each in by_code.promotions),
    )
    coded = {step.about for step in price(by_code, asked(case)).trace}
    called = {step.about for step in price(named, asked(case)).trace}
    assert by_code.price_list.code in coded
    assert {"Wholesale 2", "Bread week"} <= called
