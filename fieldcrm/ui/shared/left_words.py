"""What is still to go and to come, how long that takes on this link and what it costs, before anybody decides on it."""

from decimal import ROUND_UP, Decimal
from typing import Final

from fieldcrm.replication.left import Left
from fieldcrm.ui.shared.texts import counted, listed, money, size, tr

MEGABYTE: Final = 1_000_000
CENT: Final = Decimal("0.01")


def left_words(left: Left, price: Decimal | None) -> str:
    """All of it in a line; nothing where nothing is left. `price` is what the person pays for a megabyte."""
    if not left.changes and not left.rows:
        return ""
    return listed(
        (
            counted("%Ln change(s) to send", left.changes) if left.changes else "",
            counted("%Ln record(s) to fetch", left.rows) if left.rows else "",
            tr("about {}").format(size(left.bytes)),
            _time(left.seconds),
            tr("about {} by your price").format(money(cost(left.bytes, price))) if price else "",
        )
    )


def _time(seconds: int) -> str:
    """Nobody needs the seconds of many minutes."""
    if not seconds:
        return ""
    return (
        counted("about %n second(s)", seconds) if seconds < 90 else counted("about %n minute(s)", round(seconds / 60))
    )


def cost(octets: int, price: Decimal) -> Decimal:
    """At that price a megabyte, rounded up to a cent: what costs anything does not cost nothing."""
    return (octets * price / MEGABYTE).quantize(CENT, ROUND_UP)
