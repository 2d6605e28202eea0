"""What no single value of a company's files can show: keys of several columns, circles, periods and totals."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Final

from fieldcrm.domain.orders import Bargain
from fieldcrm.protocol.messages import Plain, Values
from fieldcrm.registry.reading import EntitySpec
from sync_server.csv_rows import Problem

KEYS: Final[Mapping[str, Sequence[str]]] = {
    "price_item": ("price_list", "product", "min_qty", "uom", "valid_from"),
    "stock_level": ("warehouse", "product"),
    "target": ("user", "period", "measure"),
}
"""Kinds that nobody has a number for, and the columns a row is known by."""
TREES: Final[Mapping[str, str]] = {"territory": "parent", "user": "manager"}
PERIODS: Final = (("valid_from", "valid_to"), ("ordered_on", "shipped_on"), ("starts_at", "ends_at"))


@dataclass(frozen=True, slots=True)
class Found:
    """A row of a file as it is to stand in the company."""

    spec: EntitySpec
    file: str
    row: int
    id: bytes
    values: Values

    def plain(self, name: str) -> Plain:
        """What it holds of a field."""
        return self.values.get(self.spec.by_name[name].column)

    def value(self, name: str) -> Any:
        """The same as the domain's value."""
        return self.spec.by_name[name].value(self.plain(name))

    def shown(self, name: str) -> str:
        """The same as a person reads it."""
        return self.spec.by_name[name].codec.show(self.value(name))

    def wrong(self, column: str, reason: str) -> Problem:
        """A problem of this row."""
        return Problem(file=self.file, row=self.row, column=column, reason=reason)


def problems(found: Sequence[Found]) -> Iterator[Problem]:
    """Everything wrong with whole rows, file by file."""
    by_kind: dict[str, list[Found]] = defaultdict(list)
    for row in found:
        by_kind[row.spec.name].append(row)
    for kind, rows in by_kind.items():
        yield from _periods(rows)
        yield from _twice(rows, KEYS.get(kind, ()))
        yield from _circles(rows, TREES.get(kind))
    yield from _totals(by_kind["order"], by_kind["order_line"])


def summed(found: Sequence[Found]) -> Iterator[Found]:
    """The rows, each order that says no total with the sum of its lines."""
    lines = _by_order(row for row in found if row.spec.name == "order_line")
    for row in found:
        if row.spec.name == "order" and row.plain("total") is None and row.id in lines:
            total = row.spec.by_name["total"]
            row = replace(row, values={**row.values, total.column: total.plain(_sum(row, lines[row.id]))})
        yield row


def _periods(rows: Iterable[Found]) -> Iterator[Problem]:
    """Days and moments are written so that they sort as they follow each other."""
    for row in rows:
        for begin, end in PERIODS:
            first, last = (str(row.plain(name) or "") if name in row.spec.by_name else "" for name in (begin, end))
            if first and last and last < first:
                yield row.wrong(end, f"{last} is before {begin} {first}")


def _twice(rows: Iterable[Found], key: Sequence[str]) -> Iterator[Problem]:
    seen: dict[tuple[Plain, ...], int] = {}
    for row in rows if key else ():
        first = seen.setdefault(tuple(map(row.plain, key)), row.row)
        if first != row.row:
            yield row.wrong(key[0], f"the same {', '.join(key)} as in row {first}")


def _circles(rows: Sequence[Found], up: str | None) -> Iterator[Problem]:
    """Whoever is above somebody must not be below them too."""
    above = {row.id: row.plain(up) for row in rows} if up else {}
    for row in rows if up else ():
        if _meets_itself(row.id, above):
            yield row.wrong(str(up), "this goes round in a circle")


def _meets_itself(start: bytes, above: Mapping[bytes, Plain]) -> bool:
    step, seen = above[start], set[Plain]()
    while isinstance(step, bytes) and step != start and step not in seen:
        seen.add(step)
        step = above.get(step)
    return step == start


def _totals(orders: Iterable[Found], lines: Iterable[Found]) -> Iterator[Problem]:
    by_order = _by_order(lines)
    for order in orders:
        total = order.value("total")
        if total is not None and order.id in by_order and total != (found := _sum(order, by_order[order.id])):
            yield order.wrong("total", f"{order.shown('total')} but its lines give {found:f}")


def _by_order(lines: Iterable[Found]) -> Mapping[Plain, Sequence[Found]]:
    by_order: dict[Plain, list[Found]] = defaultdict(list)
    for line in lines:
        by_order[line.plain("order")].append(line)
    return by_order


def _sum(order: Found, lines: Iterable[Found]) -> Decimal:
    currency = order.value("currency")
    return sum((_bargain(line).net(currency) for line in lines), Decimal())


def _bargain(line: Found) -> Bargain:
    return Bargain(qty=line.value("qty"), price=line.value("price"), discount=line.value("discount"))
