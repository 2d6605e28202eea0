"""The rules give the prices a real company charged: every order line of the demo company is priced anew."""

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from fieldcrm.domain.catalogue import PriceItem, PriceList, Product, Promotion
from fieldcrm.domain.pricing import Asked, Offer, Priced, price
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.words import value

COMPANY = Path("resources/demo_company")
Row = Mapping[str, str]


def rows(name: str) -> Iterator[Row]:
    with (COMPANY / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def made(cls: type[Any], row: Row, id: str) -> Any:
    """An entity from a row of the files; what points at another keeps pointing by code, which serves as its id."""
    spec = REGISTRY[cls]
    told = {name: text for name, text in row.items() if text}
    values = {
        name: text if spec.by_name[name].names else value(spec.by_name[name], text) for name, text in told.items()
    }
    return cls(**{"id": id, **values})


@dataclass(frozen=True)
class Sold:
    """One line of the company's history, and what the rules say of it."""

    line: Row
    priced: Priced

    @property
    def is_as_it_was(self) -> bool:
        told = (Decimal(self.line["price"]), Decimal(self.line["discount"]))
        return (self.priced.price, self.priced.discount) == told


def history() -> Iterator[Sold]:
    products = {row["code"]: made(Product, row, row["code"]) for row in rows("products")}
    lists = {row["code"]: made(PriceList, row, row["code"]) for row in rows("price_lists")}
    items: dict[str, list[PriceItem]] = defaultdict(list)
    for number, row in enumerate(rows("price_items")):
        items[row["product"]].append(made(PriceItem, row, str(number)))
    promotions = tuple(made(Promotion, row, row["code"]) for row in rows("promotions"))
    customers = {row["number"]: row for row in rows("accounts")}
    orders = {row["number"]: row for row in rows("orders")}
    for line in rows("order_lines"):
        order = orders[line["order"]]
        offer = Offer(
            product=products[line["product"]],
            price_list=lists[customers[order["account"]]["price_list"]],
            items=tuple(items[line["product"]]),
            promotions=tuple(each for each in promotions if each.product == line["product"]),
        )
        day = date.fromisoformat(order["ordered_on"])
        yield Sold(line, price(offer, Asked(qty=Decimal(line["qty"]), day=day, currency="USD")))


def test_the_company_charged_what_the_rules_say_but_where_it_haggled() -> None:
    sold = list(history())
    differing = [each for each in sold if not each.is_as_it_was]
    assert len(sold) == 5675
    assert len(differing) == 34
    # AdventureWorks took the volume discount off the price and then once more off the line: nothing else differs.
    assert all(each.priced.discount == Decimal(each.line["discount"]) > 0 for each in differing)
    assert all(each.priced.price > Decimal(each.line["price"]) for each in differing if each.priced.price)
