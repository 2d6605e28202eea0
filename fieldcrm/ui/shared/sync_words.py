"""How safe the work is, in the five words that rows, records, the chip and the sync centre share."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from fieldcrm.replication.plan import LONGEST_BACK_OFF, LOOK_SECONDS
from fieldcrm.ui.shared.texts import clock, counted, lately, listed, sentences, term, tr, within


class SyncState(StrEnum):
    """From the key press to head office."""

    LOCAL = "local"
    WAITING = "waiting"
    PAUSED = "paused"
    SENDING = "sending"
    SYNCED = "synced"
    ATTENTION = "attention"


SYNC_WORDS: Final = {
    SyncState.LOCAL: term("Saved on this laptop"),
    SyncState.WAITING: term("Waiting to sync"),
    SyncState.PAUSED: term("Paused by you"),
    SyncState.SENDING: term("Sending"),
    SyncState.SYNCED: term("Synced"),
    SyncState.ATTENTION: term("Needs attention"),
}
SYNC_ICONS: Final = {
    SyncState.LOCAL: "hard-drives",
    SyncState.WAITING: "clock",
    SyncState.PAUSED: "lock",
    SyncState.SENDING: "arrows-clockwise",
    SyncState.SYNCED: "check-circle",
    SyncState.ATTENTION: "warning",
}
SYNC_TONES: Final = {
    SyncState.LOCAL: "neutral",
    SyncState.WAITING: "warn",
    SyncState.PAUSED: "neutral",
    SyncState.SENDING: "info",
    SyncState.SYNCED: "ok",
    SyncState.ATTENTION: "bad",
}


def sync_word(state: SyncState) -> str:
    """The state in a word."""
    return tr(SYNC_WORDS[state])


def sync_sign(told: str) -> tuple[str, str]:
    """The icon of a state and its tone."""
    state = SyncState(told)
    return SYNC_ICONS[state], SYNC_TONES[state]


COPIED: Final = term(
    "Another laptop works with a copy of what is here, or this is an older state of it. Nothing is lost and nothing "
    "counts twice. If two laptops were set up from one disk, open a new invitation on one of them."
)
"""What is said of two laptops that were made from one disk, and of a disk that was put back."""


class Spared(StrEnum):
    """What is held back because the link costs money, or a month's data is used up."""

    NOTHING = "nothing"
    MUCH = "much"  # what is large; one's own work goes
    EVERYTHING = "everything"
    MUCH_THIS_MONTH = "much_this_month"
    EVERYTHING_THIS_MONTH = "everything_this_month"


SPARED: Final = {
    Spared.MUCH: term("This link costs money: your work goes, a large download waits for another one."),
    Spared.EVERYTHING: term("This link costs money: nothing is sent or fetched until you press Sync now."),
    Spared.MUCH_THIS_MONTH: term("This month's data is used up: your work goes, a large download waits."),
    Spared.EVERYTHING_THIS_MONTH: term(
        "This month's data is used up: nothing is sent or fetched until you press Sync now."
    ),
}


class Tries(StrEnum):
    """When an exchange is tried again by itself."""

    NOT_TOLD = "not_told"  # it goes well, or only a person can mend it
    AT_A_TIME = "at_a_time"
    WHEN_BACK = "when_back"  # as soon as head office can be reached
    BEFORE_LONG = "before_long"  # somebody answers, but not as it should be


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What the window knows about the exchange with head office."""

    waiting: int = 0
    attention: int = 0
    is_sending: bool = False
    is_online: bool = True
    moved: int = 0
    """How many records the exchange under way has brought and taken so far."""
    is_paused: bool = False
    last_sync: datetime | None = None
    arrived: float | None = None
    """How much of a first download is here, from 0 to 1, until all of it is."""
    next_try: datetime | None = None
    is_metered: bool = False
    """Whether the link there is costs money."""
    spared: Spared = Spared.NOTHING
    left: str = ""
    """What the last exchange has left to go and to come, and what that takes, in a line."""
    tries: Tries = Tries.NOT_TOLD
    why: str = ""
    """What was in the way of the last exchange, where that is more than that there is no link."""
    trouble: str = ""
    """Why nothing is exchanged until a person has done something about it, in a sentence."""
    closes_in: int = 0
    """In how many days this laptop closes what is on it unless head office is reached, while they are few."""
    today: date | None = None
    """So that the last exchange is told by its day when that was another one."""

    @property
    def worst(self) -> SyncState:
        """What the chip shows; green only when nothing waits and nothing needs a choice."""
        if self.attention or self.trouble:
            return SyncState.ATTENTION
        if self.is_sending:
            return SyncState.SENDING
        if self.waiting:
            return SyncState.WAITING
        is_fresh = self.is_online and self.last_sync is not None
        return SyncState.SYNCED if is_fresh else SyncState.LOCAL

    def is_news_after(self, before: "Standing") -> bool:
        """Whether it is said at once to those who cannot see it: more needs them, or all has gone."""
        has_turned = self.worst is not before.worst and self.worst in (SyncState.ATTENTION, SyncState.SYNCED)
        return has_turned or self.attention > before.attention

    @property
    def words(self) -> str:
        """The chip: the worst state with its count."""
        match self.worst:
            case SyncState.ATTENTION:
                return self._attention()
            case SyncState.SENDING:
                return tr("Sending {}").format(self.waiting) if self.waiting else sync_word(SyncState.SENDING)
            case SyncState.WAITING:
                return counted("%n change(s) to sync", self.waiting)
            case SyncState.SYNCED:
                return sync_word(SyncState.SYNCED)
            case _:
                return tr("Synced {}").format(self.synced_at) if self.last_sync else tr("Not synced yet")

    @property
    def synced_at(self) -> str:
        """When everything was last heard."""
        return lately(self.last_sync, self.today) if self.today else clock(self.last_sync)

    @property
    def age(self) -> str:
        """How old what only head office knows is; nothing before the first exchange."""
        return tr("as of {}").format(within(self.synced_at)) if self.last_sync else ""

    @property
    def sentence(self) -> str:
        """What is safe, and when the rest goes."""
        parts = [tr("Everything is saved on this laptop.")]
        if self.trouble:
            parts = [self.trouble]
        elif self.is_paused:
            parts.insert(0, tr("Paused: nothing is sent or fetched until you resume."))
        elif not self.is_online:
            parts.insert(0, self.why or tr("Offline. You can keep working."))
        elif self.spared in SPARED:
            parts.insert(0, tr(SPARED[self.spared]))
        if self.last_sync is not None:
            parts.append(tr("Last synced {}.").format(self.synced_at))
        return sentences((*parts, self.next_words))

    @property
    def next_words(self) -> str:
        """When it is tried again by itself; Sync now does it at once."""
        if self.is_paused:
            return ""
        match self.tries:
            case Tries.AT_A_TIME if self.next_try is not None:
                return tr("Next try {}; Sync now tries at once.").format(clock(self.next_try))
            case Tries.WHEN_BACK:
                return counted(
                    "While head office cannot be reached, this laptop looks every %n second(s) whether it is back.",
                    round(LOOK_SECONDS),
                )
            case Tries.BEFORE_LONG:
                minutes = round(LONGEST_BACK_OFF / 60)
                return counted("Tried again within %n minute(s); Sync now tries at once.", minutes)
            case _:
                return ""

    def _attention(self) -> str:
        is_many = self.attention > 0
        told = counted("%n need(s) attention", self.attention) if is_many else sync_word(SyncState.ATTENTION)
        return listed((told, counted("%n waiting", self.waiting) if self.waiting else ""))
