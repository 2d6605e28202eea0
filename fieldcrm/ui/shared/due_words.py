"""How a customer's next order is told: so many days late, or before it is due."""

from typing import Final

from fieldcrm.ui.shared.texts import counted, tr

SOON: Final = 2
"""In so many days it is next."""


def when_due(left: int) -> str:
    """So many days late, or before them."""
    if left < 0:
        return counted("%n day(s) late", -left)
    return {0: tr("Due today"), 1: tr("Tomorrow")}.get(left) or counted("In %n day(s)", left)


def due_tone(left: int) -> str:
    """How much it presses."""
    return "bad" if left < 0 else "warn" if left <= SOON else "ok"
