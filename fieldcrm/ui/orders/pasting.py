"""Lines that were pasted: a code and a quantity each, as they come from a spreadsheet, a letter or a scanner."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from fieldcrm.services.ordering import Wish
from fieldcrm.store.queries.products import Coded
from fieldcrm.ui.orders.amounts import amount_in
from fieldcrm.ui.shared.texts import term

MOST_LINES: Final = 999
"""With the order itself these are as many changes as one step may have."""
NO_PRODUCT: Final = term("No product has the code {}.")
NO_QUANTITY: Final = term("{} is no quantity of it.")
_CELLS: Final = re.compile(r"[\t;]")
_BETWEEN: Final = re.compile(r"\s*,\s*|\s+")


@dataclass(frozen=True, slots=True)
class Written:
    """A line as it was pasted, its code, and what may say how many, the likeliest first."""

    text: str
    code: str
    amounts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unclear:
    """A line that was not understood, and the sentence that says why, with what it is about."""

    text: str
    reason: str
    about: str


@dataclass(frozen=True, slots=True)
class Understood:
    """What was meant by a list: what to put on the order, and what has still to be put right."""

    wishes: Sequence[Wish]
    unclear: Sequence[Unclear]


def is_list(text: str) -> bool:
    """Whether it is more than the name of one product: several lines, or cells."""
    lines = [line for line in text.splitlines() if line.strip()]
    return len(lines) > 1 or any(_CELLS.search(line.strip()) for line in lines)


def written(text: str) -> list[Written]:
    """The lines that have something on them."""
    return [_read(line.strip()) for line in text.splitlines() if line.strip()]


def understand(lines: Sequence[Written], known: Mapping[str, Coded]) -> Understood:
    """Match the codes; a code that stands there twice is wished for twice, and adds up on the order."""
    wishes: list[Wish] = []
    unclear: list[Unclear] = []
    for line in lines:
        meant = _meant(line, known)
        if isinstance(meant, Wish):
            wishes.append(meant)
        else:
            unclear.append(meant)
    return Understood(wishes, unclear)


def _meant(line: Written, known: Mapping[str, Coded]) -> Wish | Unclear:
    product = known.get(line.code)
    if product is None:
        return Unclear(line.text, NO_PRODUCT, line.code)
    names = [unit.name for unit in product.units]
    if not line.amounts:
        return Wish(product=product.id, qty=Decimal(1), uom=product.uom)
    for each in line.amounts:
        amount = amount_in(each, names, product.uom)
        if amount is not None:
            return Wish(product=product.id, qty=amount.qty, uom=amount.uom)
    return Unclear(line.text, NO_QUANTITY, line.amounts[-1])


def _read(line: str) -> Written:
    """The first cell is the code; of the others the first one that is a quantity, as a name before it is none."""
    if _CELLS.search(line):
        first, *others = (cell.strip() for cell in _CELLS.split(line))
        return Written(line, first, tuple(cell for cell in others if cell))
    code, *rest = _BETWEEN.split(line, maxsplit=1)
    return Written(line, code, tuple(_readings(rest[0])) if rest and rest[0] else ())


def _readings(rest: str) -> Iterator[str]:
    """All that follows the code, or, behind a name, its last two words or its last one: `10+5`, `3 case`, `12`."""
    words = rest.split()
    yield rest
    for last in (2, 1):
        if len(words) > last:
            yield " ".join(words[-last:])
