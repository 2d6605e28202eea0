"""Whatever the office publishes and whatever is asked, a price follows, makes sense, and can say why."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.catalogue import PriceItem, PriceList, Product, ProductUnit, Promotion, PromotionKind
from fieldcrm.domain.ids import PriceItemId, PriceListId, ProductId, ProductUnitId, PromotionId
from fieldcrm.domain.orders import Bargain
from fieldcrm.domain.price_trace import as_text, from_text
from fieldcrm.domain.pricing import Asked, Offer, price, price_by_hand
from fieldcrm.domain.values import EXACT

DAY = date(2026, 11, 24)
OWN, OTHER = ProductId("own"), ProductId("other")
LIST = PriceListId("list")
LARGEST = Decimal(2**63 - 1)

amounts = st.decimals(min_value=0, max_value=LARGEST / 10**4, places=4) | st.sampled_from(
    [Decimal(0), Decimal("0.0001")]
)
some = st.decimals(min_value=Decimal("0.001"), max_value=LARGEST / 10**3, places=3) | st.integers(1, 50).map(Decimal)
percents = st.decimals(min_value=-50, max_value=200, places=4) | st.just(Decimal(100))
days = st.none() | st.integers(-400, 400).map(lambda number: DAY + timedelta(days=number)) | st.just(date.max)
units = st.sampled_from([None, "EA", "BOX", "CASE"])
currencies = st.sampled_from([None, "USD", "JPY", "KWD"])


@st.composite
def offers(draw: st.DrawFn) -> Offer:
    """Lists with overlapping breaks and times, gaps, several currencies and units, and promotions one over another."""
    product = Product(
        id=OWN,
        code="P",
        name="Product",
        uom=draw(st.sampled_from([None, "EA"])),
        category=draw(st.sampled_from([None, "Bikes", "Bikes/Road"])),
        list_price=draw(st.none() | amounts),
        min_price=draw(st.none() | amounts),
        currency=draw(currencies),
    )
    listed = PriceList(id=LIST, code="L", currency=draw(currencies), valid_from=draw(days), valid_to=draw(days))
    return Offer(
        product=product,
        price_list=draw(st.sampled_from([None, listed])),
        items=tuple(draw(st.lists(items(), max_size=6))),
        promotions=tuple(draw(st.lists(promotions(), max_size=4))),
        units=tuple(
            ProductUnit(id=ProductUnitId(f"u{n}"), product=draw(st.sampled_from([OWN, OTHER])), uom=uom, factor=factor)
            for n, (uom, factor) in enumerate([("BOX", Decimal(12)), ("CASE", draw(some | st.just(Decimal(0))))])
        ),
    )


@st.composite
def items(draw: st.DrawFn) -> PriceItem:
    return PriceItem(
        id=PriceItemId(draw(st.text("abc", min_size=1, max_size=4))),
        price_list=draw(st.sampled_from([LIST, LIST, PriceListId("another")])),
        product=draw(st.sampled_from([OWN, OWN, OTHER])),
        price=draw(amounts),
        min_qty=draw(some | st.just(Decimal(0))),
        uom=draw(units),
        valid_from=draw(days),
        valid_to=draw(days),
    )


@st.composite
def promotions(draw: st.DrawFn) -> Promotion:
    return Promotion(
        id=PromotionId(draw(st.text("abc", min_size=1, max_size=4))),
        code=draw(st.text("ab", min_size=1, max_size=2)),
        kind=draw(st.sampled_from([PromotionKind.LINE_PERCENT, PromotionKind.LINE_PERCENT, PromotionKind.FREE_GOODS])),
        product=draw(st.sampled_from([None, OWN, OTHER])),
        category=draw(st.sampled_from([None, "Bikes", "Bike"])),
        percent=draw(st.none() | percents),
        min_qty=draw(some | st.just(Decimal(0))),
        valid_from=draw(days),
        valid_to=draw(days),
    )


def asked_of(offer: Offer) -> st.SearchStrategy[Asked]:
    """Any quantity, in a unit the product is sold by."""
    known = {unit.uom for unit in offer.units if unit.product == OWN and unit.factor > 0}
    sold_by = st.sampled_from([None, offer.product.uom, *sorted(known)])
    return st.builds(Asked, qty=some, day=st.just(DAY), currency=st.sampled_from(["USD", "JPY", "KWD"]), uom=sold_by)


@given(offers(), st.data())
def test_every_question_has_an_answer_that_makes_sense(offer: Offer, data: st.DataObject) -> None:
    asked = data.draw(asked_of(offer))
    priced = price(offer, asked)
    rules = [step.rule for step in priced.trace]
    assert priced.net >= 0
    assert 0 <= priced.discount <= 100
    assert (priced.price is None) == ("price.missing" in rules)
    assert priced.price is None or priced.price >= 0
    assert [step.rule for step in from_text(as_text(priced.trace))] == rules


@given(offers(), st.data())
def test_the_last_reason_gives_the_price(offer: Offer, data: st.DataObject) -> None:
    priced = price(offer, data.draw(asked_of(offer)))
    *_, last = [step for step in priced.trace if step.rule != "price.floor"]
    assert last.after == priced.each


@given(offers(), st.data())
def test_what_is_over_not_yet_begun_or_for_others_changes_nothing(offer: Offer, data: st.DataObject) -> None:
    asked = data.draw(asked_of(offer))
    holds = [
        item
        for item in offer.items
        if item.product == OWN
        and item.price_list == LIST
        and (item.valid_from or date.min) <= DAY <= (item.valid_to or date.max)
    ]
    assert price(replace(offer, items=tuple(holds)), asked) == price(offer, asked)


@given(offers(), st.data())
def test_the_order_of_what_is_published_changes_nothing(offer: Offer, data: st.DataObject) -> None:
    asked = data.draw(asked_of(offer))
    shuffled = replace(
        offer,
        items=tuple(data.draw(st.permutations(offer.items))),
        promotions=tuple(data.draw(st.permutations(offer.promotions))),
    )
    assert price(shuffled, asked).each == price(offer, asked).each


@given(offers(), st.data())
def test_a_promotion_never_makes_it_dearer(offer: Offer, data: st.DataObject) -> None:
    asked = data.draw(asked_of(offer))
    with_them, without = price(offer, asked).each, price(replace(offer, promotions=()), asked).each
    assert (with_them is None) == (without is None)
    assert with_them is None or without is None or with_them <= without


@given(offers(), st.data())
def test_the_next_break_is_farther_and_cheaper(offer: Offer, data: st.DataObject) -> None:
    priced = price(offer, data.draw(asked_of(offer)))
    hint = priced.next_break
    if hint is not None:
        then = price(offer, replace(priced.asked, qty=hint.qty))
        assert hint.qty > priced.asked.qty
        assert then.each is not None
        assert priced.each is None or then.each < priced.each
        assert 0 <= hint.percent <= 100


@given(offers(), amounts, st.decimals(min_value=0, max_value=100, places=4), st.data())
def test_a_price_by_hand_always_stands(offer: Offer, typed: Decimal, discount: Decimal, data: st.DataObject) -> None:
    priced = price_by_hand(offer, data.draw(asked_of(offer)), typed, discount)
    assert (priced.price, priced.discount) == (typed, discount)
    assert any(step.rule == "price.by_hand" for step in priced.trace)


@given(some, amounts, st.decimals(min_value=0, max_value=100, places=4), st.sampled_from(["USD", "JPY", "KWD"]))
def test_a_line_is_rounded_once_half_up_from_every_digit_it_has(
    qty: Decimal, each: Decimal, discount: Decimal, currency: str
) -> None:
    places = {"USD": 2, "JPY": 0, "KWD": 3}[currency]
    exact = Fraction(qty) * Fraction(each) * (100 - Fraction(discount)) / 100 * 10**places
    half_up = (exact + Fraction(1, 2)).__floor__()
    assert Bargain(qty=qty, price=each, discount=discount).net(currency) == EXACT.scaleb(Decimal(half_up), -places)


def test_half_a_coin_goes_up_however_long_the_line() -> None:
    qty, each = Decimal("1000000000.001"), Decimal("99999999.9985")
    told = Bargain(qty=qty, price=each, discount=Decimal("33.3333")).net("USD")
    assert told == (qty * each * Decimal("66.6667") / 100).quantize(Decimal("0.01"), ROUND_HALF_UP, EXACT)
