"""Why a price is what it is, in a sentence for each step that led to it."""

from collections.abc import Mapping
from typing import Final

from fieldcrm.domain.price_trace import Step
from fieldcrm.ui.shared.texts import money, term, tr
from fieldcrm.ui.shared.units import unit_name

STEPS: Final[Mapping[str, str]] = {
    "price.list": term("Price list {about}"),
    "price.break": term("Price list {about}, from this quantity"),
    "price.list_silent": term("Not in the price list {about}"),
    "price.card": term("The product's own price"),
    "price.missing": term("There is no price"),
    "price.unit": term("By the {about}"),
    "price.promotion": term("Promotion {about}"),
    "price.by_hand": term("Typed by hand"),
    "price.floor": term("Below the lowest price"),
}


def reason(step: Step) -> str:
    """What the step says; one that only a newer release knows goes by its name."""
    return (
        tr(STEPS.get(step.rule, "")).format(about=unit_name(step.about) if step.rule == "price.unit" else step.about)
        or step.rule
    )


def outcome(step: Step) -> str:
    """The price after the step; nothing where it gives none."""
    return "" if step.after is None else money(step.after)
