"""What an exchange may carry over a link that costs money; a person's own wish goes before every rule."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Final

from fieldcrm.replication.exchange import Outcome, State

SMALL_BYTES: Final = 256 << 10
"""So much news is small: a day's changes of a territory, a tenth of a photograph."""

SMALL_PAGE: Final = 16 << 10
"""So much is asked for at once, so that one's own work is not sent at the price of a large page."""

Told = Callable[[Outcome], None]
Run = Callable[[Callable[[], bool], Told, int, float], Outcome]
"""One exchange: whether to go on, who hears of it, the most bytes of a page (0: as many as the link carries), and how
many seconds it may take (0: as many as it takes)."""


class Rule(StrEnum):
    """What a link that costs money is spent on."""

    SPARING = "sparing"  # this device's own work, and news as long as it is small
    ASKED = "asked"  # nothing until a person asks
    AS_EVER = "as_ever"


class Thrift:
    """Stands before every exchange. `rule` is the one in force on the link there is now; `waiting` counts own work."""

    def __init__(self, rule: Callable[[], Rule], waiting: Callable[[], int]) -> None:
        self._rule, self._waiting = rule, waiting
        self._is_wished = False
        self._seconds = 0.0
        self._last = Outcome()
        self.rests = False
        """Whether more waits at head office than the link was spent on; it comes over one that costs nothing."""

    def ask(self, seconds: float = 0.0) -> None:
        """A person wants all of it now, whatever it costs, or what so many seconds carry."""
        self._is_wished = self._rule() is not Rule.AS_EVER or seconds > 0
        self._seconds = seconds

    def exchange(self, run: Run, keep_on: Callable[[], bool], told: Told) -> Outcome:
        """What the rule allows, or nothing. What was left counts as done, or it would be asked for again at once."""
        rule = Rule.AS_EVER if self._is_wished else self._rule()
        if rule is Rule.AS_EVER:
            return self._ended(run(keep_on, told, 0, self._seconds))
        if rule is Rule.ASKED or (self.rests and not self._waiting()):
            return _as_it_stood(self._last)
        return self._sparingly(run, keep_on, told)

    def _sparingly(self, run: Run, keep_on: Callable[[], bool], told: Told) -> Outcome:
        carried, is_spent = Outcome(), False
        allowed = 0 if self.rests else SMALL_BYTES

        def heard(so_far: Outcome) -> None:
            nonlocal carried
            carried = so_far
            told(so_far)

        def goes_on() -> bool:
            nonlocal is_spent
            is_spent = carried.bytes_down >= allowed and not self._waiting()
            return not is_spent and keep_on()

        outcome = run(goes_on, heard, SMALL_PAGE, 0.0)
        if not is_spent:
            return self._ended(outcome)
        self.rests = True
        self._last = replace(outcome, state=State.DONE)
        return self._last

    def _ended(self, outcome: Outcome) -> Outcome:
        """A wish that nobody has answered yet stays one; one for so many seconds has been done when they are over."""
        if outcome.state is State.PARTIAL and outcome.seconds_given:
            self.rests = outcome.left is not None and outcome.left.rows > 0
            outcome = replace(outcome, state=State.DONE)
        elif outcome.state is State.DONE:
            self.rests = False
        if outcome.state in (State.DONE, State.REFUSED):
            self._is_wished, self._seconds = False, 0.0
        self._last = outcome
        return outcome


def _as_it_stood(last: Outcome) -> Outcome:
    """Nothing was tried, so nothing new is known."""
    is_in_the_way = last.state in (State.OFFLINE, State.REFUSED)
    return Outcome(state=last.state, reason=last.reason) if is_in_the_way else Outcome()
