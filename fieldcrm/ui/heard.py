"""What the window makes of the engine's word: how the work stands, why it does not go, when it is tried again."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from fieldcrm.background.schedule import Alarm
from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.lease import Stage
from fieldcrm.replication.engine import Condition, Mood
from fieldcrm.replication.exchange import Outcome
from fieldcrm.replication.exchange import State as Ended
from fieldcrm.replication.session import State
from fieldcrm.replication.thrift import Rule, Thrift
from fieldcrm.ui.shared.left_words import left_words
from fieldcrm.ui.shared.sync_words import COPIED, Spared, Standing, Tries
from fieldcrm.ui.shared.texts import counted, said, tr
from fieldcrm.ui.shell.costs import Costs

NO_LINK = "link.offline"


class TellingAlarm(Alarm):
    """Says, on the engine's thread, how long it will be until it rings."""

    def __init__(self, ring: Callable[[], None], every_seconds: float, told: Callable[[float], object]) -> None:
        super().__init__(ring, every_seconds)
        self._told = told

    def set(self, seconds: float) -> None:
        """Ring after so long, and say so."""
        super().set(seconds)
        self._told(seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """The engine's word, and what only the window knows beside it. The engine next wakes at `rings_at`."""

    condition: Condition
    moved: int = 0
    is_held: bool = False
    rings_at: datetime | None = None


def standing(heard: Heard, costs: Costs, thrift: Thrift, today: date) -> Standing:
    """As every place in the window tells it."""
    condition, tries = heard.condition, _tries(heard.condition)
    return Standing(
        waiting=condition.waiting,
        attention=condition.attention,
        is_sending=condition.mood is Mood.SENDING,
        moved=heard.moved,
        is_paused=heard.is_held,
        is_online=condition.online,
        last_sync=condition.last_sync,
        arrived=condition.arrival.share if condition.arrival is not None else None,
        next_try=heard.rings_at if tries is Tries.AT_A_TIME else None,
        tries=tries,
        why=_why(condition),
        trouble=_trouble(condition),
        is_metered=costs.is_metered,
        spared=_spared(costs, thrift),
        left=left_words(condition.last.left, costs.price) if condition.last and condition.last.left else "",
        closes_in=condition.lease.days_left if condition.lease.stage is Stage.LATE else 0,
        today=today,
    )


def _tries(condition: Condition) -> Tries:
    """While nobody is reached the engine wakes only to look for the link; held off or refused, it wakes to exchange."""
    last = condition.last
    if last is None or condition.state not in (State.OFFLINE, State.ATTENTION):
        return Tries.NOT_TOLD
    if last.state is Ended.REFUSED:
        return Tries.AT_A_TIME
    return Tries.WHEN_BACK if last.reason == NO_LINK else Tries.BEFORE_LONG


def _why(condition: Condition) -> str:
    """What was in the way of the last exchange, where that is more than that there is no link."""
    last = condition.last
    if last is None or condition.state is not State.OFFLINE or last.reason in ("", "bug", NO_LINK):
        return ""
    return _said(last)


def _trouble(condition: Condition) -> str:
    """What keeps anything from being exchanged until a person mends it."""
    if condition.last is None or condition.state not in (State.ATTENTION, State.REVOKED, State.UPGRADE):
        return ""
    return _said(condition.last)


def _said(last: Outcome) -> str:
    return said(Trouble(last.reason if "." in last.reason else f"refused.{last.reason}", last.region))


class Tidings:
    """Tells once what an exchange has found out that nobody would look for."""

    def __init__(self, tell: Callable[[str], object], costs: Costs) -> None:
        self._tell, self._costs = tell, costs
        self._heard: Outcome | None = None

    def hear(self, condition: Condition) -> None:
        """The engine's word, which comes more than once of each exchange."""
        last = condition.last
        if last is None or last is self._heard:
            return
        self._heard = last
        if last.seconds_given and last.state is Ended.DONE:
            self._tell(self._after_a_minute(last))
        if last.customers_left:
            self._tell(counted("%Ln customer(s) are somebody else's now, and not on this laptop.", last.customers_left))
        if last.copied:
            self._tell(tr(COPIED))
        if last.went_back:
            self._tell(
                tr("Head office had to work on from an older copy of its data. Your own work is here, and sent again.")
            )

    def _after_a_minute(self, last: Outcome) -> str:
        words = left_words(last.left, self._costs.price) if last.left is not None else ""
        return tr("The minute is over. Left: {}.").format(words) if words else tr("All is sent and fetched.")


def is_unknown_there(condition: Condition) -> bool:
    """Whether head office has no such laptop: it joined after the copy was made that they work on from."""
    return condition.last is not None and condition.last.reason in ("unknown_device", "bad_signature")


def _spared(costs: Costs, thrift: Thrift) -> Spared:
    """What is held back for what it would cost."""
    rule, is_for_the_month = costs.rule_now(), costs.is_for_the_month
    if rule is Rule.ASKED:
        return Spared.EVERYTHING_THIS_MONTH if is_for_the_month else Spared.EVERYTHING
    if rule is Rule.SPARING and thrift.rests:
        return Spared.MUCH_THIS_MONTH if is_for_the_month else Spared.MUCH
    return Spared.NOTHING
