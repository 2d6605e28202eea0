"""What the usual units are called in the person's language; the office's own go by their own names."""

from collections.abc import Mapping
from typing import Final

from fieldcrm.ui.shared.texts import term, tr

UNITS: Final[Mapping[str, str]] = {
    "pc": term("pc"),
    "pcs": term("pc"),
    "kg": term("kg"),
    "g": term("g"),
    "l": term("l"),
    "ml": term("ml"),
    "m": term("m"),
    "box": term("box"),
    "case": term("case"),
    "pack": term("pack"),
    "bottle": term("bottle"),
}


def unit_name(uom: str | None) -> str:
    """As it is shown; nothing for a product without a unit."""
    return tr(UNITS.get((uom or "").casefold(), "")) or uom or ""
