"""The whole table of where a device stands with its centre: eight states by eleven events, none left open."""

from itertools import product

import pytest

from fieldcrm.protocol.codes import Refusal
from fieldcrm.replication.exchange import Outcome
from fieldcrm.replication.exchange import State as Ended
from fieldcrm.replication.session import NEXT, RUNNING, Event, State, ended

#          joined  due      asked    page         done  stopped unreached held_off refused    revoked  outdated
TABLE = """
new        idle    new      new      new          new   new     new       new      new        new      new
idle       idle    syncing  syncing  idle         idle  idle    idle      idle     idle       idle     idle
syncing    syncing syncing  syncing  catching_up  idle  idle    offline   offline  attention  revoked  upgrade
catching_up catching_up catching_up catching_up catching_up idle idle offline offline attention revoked upgrade
offline    offline syncing  syncing  offline      offline offline offline offline offline     offline  offline
attention  attention syncing syncing attention attention attention attention attention attention attention attention
revoked    revoked revoked  syncing  revoked      revoked revoked revoked revoked revoked     revoked  revoked
upgrade    upgrade syncing  syncing  upgrade      upgrade upgrade upgrade upgrade upgrade     upgrade  upgrade
"""


def written() -> dict[tuple[State, Event], State]:
    rows = (line.split() for line in TABLE.strip().splitlines())
    return {
        (State(first), event): State(word) for first, *rest in rows for event, word in zip(Event, rest, strict=True)
    }


def test_every_event_in_every_state_has_the_result_that_is_written_here() -> None:
    assert {pair: NEXT[pair[0]][pair[1]] for pair in product(State, Event)} == written()


def test_an_exchange_that_runs_always_has_a_way_to_end() -> None:
    for state in RUNNING:
        assert {NEXT[state][event] for event in Event} >= {State.IDLE, State.OFFLINE, State.ATTENTION, State.REVOKED}


def test_a_device_that_was_shut_out_exchanges_only_if_a_person_asks() -> None:
    assert NEXT[State.REVOKED][Event.DUE] is State.REVOKED
    assert NEXT[State.REVOKED][Event.ASKED] is State.SYNCING


@pytest.mark.parametrize("refusal", list(Refusal))
def test_every_refusal_of_the_centre_ends_an_exchange_somewhere(refusal: Refusal) -> None:
    event = ended(Outcome(state=Ended.REFUSED, reason=refusal.name.lower()))
    assert NEXT[State.SYNCING][event] not in RUNNING


@pytest.mark.parametrize(
    ("outcome", "event"),
    [
        (Outcome(), Event.DONE),
        (Outcome(state=Ended.PARTIAL), Event.STOPPED),
        (Outcome(state=Ended.OFFLINE, reason="link.offline"), Event.UNREACHED),
        (Outcome(state=Ended.OFFLINE, reason="upgrade.required"), Event.OUTDATED),
        (Outcome(state=Ended.REFUSED, reason="revoked"), Event.REVOKED),
        (Outcome(state=Ended.REFUSED, reason="wipe"), Event.REVOKED),
        (Outcome(state=Ended.REFUSED, reason="upgrade_required"), Event.OUTDATED),
        (Outcome(state=Ended.REFUSED, reason="busy"), Event.HELD_OFF),
        (Outcome(state=Ended.REFUSED, reason="bad_message"), Event.UNREACHED),
        (Outcome(state=Ended.REFUSED, reason="other_server"), Event.REFUSED),
    ],
)
def test_the_end_of_an_exchange_says_what_it_means(outcome: Outcome, event: Event) -> None:
    assert ended(outcome) is event
