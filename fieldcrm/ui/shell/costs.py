"""Whether the link there is costs money, what it is spent on, and how much of it a month."""

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

from fieldcrm.replication.thrift import Rule
from fieldcrm.ui.shell.memory import Memory

TOLD, COSTS, FREE = "told", "costs", "free"
"""What a person says of the link: as the computer tells, it costs money, it does not."""

BUDGETS: Final = (0, 50, 200, 500, 1_000, 5_000)
"""Millions of bytes a month; 0 is no limit."""

STRICTER: Final = (Rule.AS_EVER, Rule.SPARING, Rule.ASKED)
"""Each holds back more than the one before."""

NEARLY: Final = 0.8
MOST_PRICE: Final = 100_000


class Costs(QObject):
    """Kept from one start to the next; each choice holds at once."""

    changed = Signal()

    def __init__(self, memory: Memory, month: Callable[[], int] = int) -> None:
        """`month` looks up how many bytes exchanges have carried since the month began."""
        super().__init__()
        self._memory, self._look_up = memory, month
        self._link = memory.recall("link") or TOLD
        self._rule = _rule(memory.recall("metered"), Rule.SPARING)
        self._spent_rule = _rule(memory.recall("spent"), Rule.AS_EVER)
        self._told: bool | None = None
        self._month = 0

    @property
    def link(self) -> str:
        """What the person says of it."""
        return self._link

    @property
    def rule(self) -> Rule:
        """What a link that costs money is spent on."""
        return self._rule

    @property
    def budget(self) -> int:
        """Bytes a month; 0 where there is no limit."""
        kept = self._memory.recall("budget")
        return int(kept) * 1_000_000 if kept.isdecimal() and int(kept) in BUDGETS else 0

    @property
    def price(self) -> Decimal | None:
        """What a megabyte costs, where the person has said so."""
        return _price(self.price_typed)

    @property
    def price_typed(self) -> str:
        """The same as it was typed."""
        return self._memory.recall("price")

    @property
    def can_be_told(self) -> bool:
        """Whether this computer knows what its links cost."""
        return self._told is not None

    @property
    def is_metered(self) -> bool:
        """Whether the link there is now costs money."""
        return self._link == COSTS or (self._link == TOLD and self._told is True)

    @property
    def spent_rule(self) -> Rule:
        """What is still carried once a month's data is used up."""
        return self._spent_rule

    @property
    def is_for_the_month(self) -> bool:
        """Whether what is held back now is so for the month's data and not for the link alone."""
        return STRICTER.index(self._of_the_month()) > STRICTER.index(self._of_the_link())

    def rule_now(self) -> Rule:
        """What holds for the link there is now and what is left of the month; asked on any thread."""
        return max(self._of_the_link(), self._of_the_month(), key=STRICTER.index)

    def look(self) -> None:
        """See what the month has used: it waits for the file, so not on the window's thread."""
        self._month = self._look_up()

    def hear(self, is_metered: bool) -> None:
        """The computer says so."""
        self._told = is_metered
        self.changed.emit()

    def choose_link(self, link: str) -> None:
        """Say what the link costs, whatever the computer says."""
        self._link = link
        self._keep("link", link)

    def choose_rule(self, rule: str) -> None:
        """Say what is carried where it costs money."""
        self._rule = Rule(rule)
        self._keep("metered", rule)

    def choose_budget(self, millions: str) -> None:
        """Say how much a month may be used before one is warned."""
        self._keep("budget", millions)

    def choose_when_spent(self, rule: str) -> None:
        """Say what is still carried then."""
        self._spent_rule = Rule(rule)
        self._keep("spent", rule)

    def name_price(self, typed: str) -> None:
        """Say what a megabyte costs, or nothing; anything else changes nothing."""
        told = typed.strip()
        if told != self.price_typed and (not told or _price(told) is not None):
            self._keep("price", told)

    def _of_the_link(self) -> Rule:
        return self._rule if self.is_metered else Rule.AS_EVER

    def _of_the_month(self) -> Rule:
        """On a link that is known to cost nothing there is no need to save."""
        is_free = self._link == FREE or (self._link == TOLD and self._told is False)
        is_spent = 0 < self.budget <= self._month
        return self._spent_rule if is_spent and not is_free else Rule.AS_EVER

    def _keep(self, name: str, value: str) -> None:
        self._memory.keep(name, value)
        self.changed.emit()


def hear_system(costs: Costs) -> None:
    """Let the desktop's own network service tell what the link costs; where there is none, nothing is told.

    Loading it takes some tens of milliseconds, so not while the window opens.
    """
    if QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Metered):
        known = QNetworkInformation.instance()
        known.isMeteredChanged.connect(costs.hear)
        costs.hear(is_metered=known.isMetered())


def _price(typed: str) -> Decimal | None:
    try:
        price = Decimal(typed.replace(",", "."))
    except InvalidOperation:
        return None
    return price if price.is_finite() and 0 < price < MOST_PRICE else None


def _rule(kept: str, usual: Rule) -> Rule:
    return Rule(kept) if kept in list(Rule) else usual
