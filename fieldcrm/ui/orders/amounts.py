"""So many of what: `12`, `10+5`, `2*12`, `3 case` or `3cs` where the product is sold by the case."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from fieldcrm.ui.shared.typed import amount_of

_PARTS: Final = re.compile(r"(?P<figures>.*?)(?P<unit>[^\W\d_][^\d]*)?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number, and the unit that was named with it."""

    qty: Decimal
    uom: str | None


def amount_in(typed: str, units: Sequence[str], usual: str | None) -> Amount | None:
    """What was meant, in the usual unit where none is named; None for no number, or for a unit it is not sold by."""
    qty, named = _split(typed)
    if qty is None or not named:
        return None if qty is None else Amount(qty, usual)
    unit = unit_meant(named, units)
    return None if unit is None else Amount(qty, unit)


def may_be_amount(typed: str) -> bool:
    """Whether it is one, if only the product is sold by the unit that is named."""
    return _split(typed)[0] is not None


def _split(typed: str) -> tuple[Decimal | None, str]:
    parts = _PARTS.fullmatch(typed.strip())
    if parts is None:
        return None, ""
    return amount_of(parts["figures"]), (parts["unit"] or "").strip(" .")


def unit_meant(typed: str, units: Sequence[str]) -> str | None:
    """The unit of that name, or the one it is short for: `cs` is a case, `б` a бутылка."""
    short = typed.casefold()
    for fits in (str.__eq__, str.startswith, _is_shortened):
        found = [unit for unit in units if fits(unit.casefold(), short)]
        if len(found) == 1:
            return found[0]
    return None


def _is_shortened(name: str, short: str) -> bool:
    """Its first letter, then some of the others in their order."""
    letters = iter(name)
    return name[:1] == short[:1] and all(letter in letters for letter in short)
