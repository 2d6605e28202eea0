"""How much of a first download is asked for at once."""

from fieldcrm.protocol.messages import LIMITS

LEAST, FIRST, MOST = 16 << 10, 128 << 10, LIMITS["page_bytes"]
QUICK, SLOW = 1.5, 6.0
"""Seconds: what comes quicker may be more, what comes slower should be less."""


class Pace:
    """About as many bytes as a few seconds carry: a cut loses little, and a quick line is not asked often."""

    def __init__(self) -> None:
        self.page = FIRST

    def heed(self, seconds: float) -> None:
        """A page took so long."""
        if seconds < QUICK:
            self.page = min(2 * self.page, MOST)
        elif seconds > SLOW:
            self.page = max(self.page // 2, LEAST)
