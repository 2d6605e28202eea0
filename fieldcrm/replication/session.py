"""Where this device stands with its centre, as a table: every state, and what each event makes of it."""

from collections.abc import Mapping
from enum import StrEnum, auto
from typing import Final

from fieldcrm.protocol.codes import Refusal
from fieldcrm.replication.exchange import Outcome
from fieldcrm.replication.exchange import State as Ended


class State(StrEnum):
    """Where a device stands with its centre."""

    NEW = auto()  # it has joined nobody
    IDLE = auto()  # the last exchange went well
    SYNCING = auto()  # one is under way
    CATCHING_UP = auto()  # it is, and there is more to come than fits one answer
    OFFLINE = auto()  # nobody was reached, or the centre wants to be left alone for a while
    ATTENTION = auto()  # the centre refuses, and only a person can mend that
    REVOKED = auto()  # the office has shut this device out; the work on it is kept
    UPGRADE = auto()  # the centre speaks a newer language than this release


class Event(StrEnum):
    """What may happen to it."""

    JOINED = auto()  # it has an identity
    DUE = auto()  # by the clock, a save or the link it is time to exchange
    ASKED = auto()  # a person wants to exchange now
    PAGE = auto()  # an answer was taken in and more waits
    DONE = auto()  # nothing waits and nothing is new
    STOPPED = auto()  # an exchange was left before its end, in good order
    UNREACHED = auto()  # nobody answered, or somebody else did
    HELD_OFF = auto()  # the centre asks for time
    REFUSED = auto()  # the centre says no
    REVOKED = auto()  # and for good
    OUTDATED = auto()  # this release is too old


RUNNING: Final = frozenset({State.SYNCING, State.CATCHING_UP})

_ENDS: Final[Mapping[Event, State]] = {
    Event.DONE: State.IDLE,
    Event.STOPPED: State.IDLE,
    Event.UNREACHED: State.OFFLINE,
    Event.HELD_OFF: State.OFFLINE,
    Event.REFUSED: State.ATTENTION,
    Event.REVOKED: State.REVOKED,
    Event.OUTDATED: State.UPGRADE,
}
"""How an exchange ends; with none under way these say nothing new."""

_BEGINS: Final[Mapping[Event, State]] = {Event.DUE: State.SYNCING, Event.ASKED: State.SYNCING}

_MOVES: Final[Mapping[State, Mapping[Event, State]]] = {
    State.NEW: {Event.JOINED: State.IDLE},
    State.IDLE: _BEGINS,
    State.SYNCING: {**_ENDS, Event.PAGE: State.CATCHING_UP},
    State.CATCHING_UP: _ENDS,
    State.OFFLINE: _BEGINS,
    State.ATTENTION: _BEGINS,
    State.REVOKED: {Event.ASKED: State.SYNCING},  # the office may have thought better of it: a person may try
    State.UPGRADE: _BEGINS,  # nothing comes any more, and what is done here is taken all the same
}

NEXT: Final[Mapping[State, Mapping[Event, State]]] = {
    state: {event: _MOVES[state].get(event, state) for event in Event} for state in State
}
"""The whole table; what is not a move leaves the state as it is."""


def ended(outcome: Outcome) -> Event:
    """What the end of an exchange means."""
    if outcome.state is Ended.REFUSED:
        return _REFUSALS.get(Refusal[outcome.reason.upper()], Event.REFUSED)
    if outcome.state is Ended.OFFLINE and outcome.reason == "upgrade.required":
        return Event.OUTDATED
    return _ENDED[outcome.state]


_ENDED: Final[Mapping[Ended, Event]] = {
    Ended.DONE: Event.DONE,
    Ended.PARTIAL: Event.STOPPED,
    Ended.OFFLINE: Event.UNREACHED,
}
"""The ends that need no reason."""

_REFUSALS: Final[Mapping[Refusal, Event]] = {
    Refusal.REVOKED: Event.REVOKED,
    Refusal.WIPE: Event.REVOKED,
    Refusal.UNKNOWN_VERSION: Event.OUTDATED,
    Refusal.UPGRADE_REQUIRED: Event.OUTDATED,
    Refusal.BUSY: Event.HELD_OFF,
    Refusal.SLOW_DOWN: Event.HELD_OFF,
    Refusal.PUT_BACK: Event.HELD_OFF,  # until somebody there says that it was put back
    Refusal.INTERNAL: Event.HELD_OFF,  # their bug: it may be mended by the next time
    Refusal.BAD_MESSAGE: Event.UNREACHED,  # cut or changed on the way: what we sealed was one
}
"""The refusals that are not for a person to mend."""
