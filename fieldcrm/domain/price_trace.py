"""Why a price is what it is: the steps that led to it, as they are kept on the line and shown."""

import json
from dataclasses import asdict, dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from fieldcrm.domain.values import EXACT

FINEST: Final = Decimal("0.0001")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One reason. `rule` chooses the sentence, `about` goes into it, `ref` is the row that said so."""

    rule: str
    after: Decimal | None
    before: Decimal | None = None
    about: str = ""
    ref: str = ""


def as_text(trace: tuple[Step, ...]) -> str:
    """JSON, with nothing in it that says nothing: it travels with every line."""
    steps = [{name: _shown(value) for name, value in asdict(step).items() if value not in (None, "")} for step in trace]
    return json.dumps(steps, ensure_ascii=False, separators=(",", ":"))


def from_text(text: str | None) -> tuple[Step, ...]:
    """Read a kept trace; a line that never had one has no steps."""
    return tuple(_step(told) for told in json.loads(text or "[]"))


def is_by_hand(text: str | None) -> bool:
    """Whether a person gave this price."""
    return any(step.rule == "price.by_hand" for step in from_text(text))


def _step(told: dict[str, str]) -> Step:
    before, after = told.get("before"), told.get("after")
    return Step(
        rule=told["rule"],
        before=None if before is None else Decimal(before),
        after=None if after is None else Decimal(after),
        about=told.get("about", ""),
        ref=told.get("ref", ""),
    )


def _shown(value: Decimal | str) -> str:
    return value if isinstance(value, str) else f"{fine(value).normalize():f}"


def fine(amount: Decimal) -> Decimal:
    """To the four places a price may have."""
    return amount.quantize(FINEST, ROUND_HALF_UP, EXACT)
