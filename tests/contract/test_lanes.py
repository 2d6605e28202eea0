"""Once and in order: retries, gaps, what builds on what, and two requests at the same moment."""

from dataclasses import replace

import msgspec
import pytest
from msgspec.structs import replace as replace_struct

from fieldcrm.domain.ids import as_bytes
from fieldcrm.domain.marks import Lane
from fieldcrm.protocol.codes import Refusal, Result
from sync_server.endpoints.sync import exchange
from sync_server.verify import verify
from tests.support.callers import Caller, edit, insert
from tests.support.centres import BAKERY, PAM, Fleet, codes, refused

BAKERY_ID = as_bytes(BAKERY.id)


@pytest.fixture
def pam(fleet: Fleet) -> Caller:
    return Caller(fleet.centre, f"K{fleet.enrol(PAM)}")


def contact(number: int) -> bytes:
    return bytes([number]) * 16


def new_contact(pam: Caller, number: int, **more: int) -> bytes:
    op = insert("contact", contact(number), account=BAKERY_ID, family_name=f"Buyer {number}")
    return pam.seal(op, number=number, **more)


def test_what_builds_on_another_lane_waits_for_it_and_so_does_what_follows(pam: Caller) -> None:
    order = insert("order", contact(9), number="K1-1", account=BAKERY_ID, ordered_on="2026-11-24")
    builds = pam.seal(order, lane=Lane.ORDERS, after=(Lane.CRM, 1))
    follows = pam.seal(order, lane=Lane.ORDERS, number=2)
    made = new_contact(pam, 1)
    first = pam.send(builds, follows, made)
    assert codes([*first.acks]) == [Result.MISSING_DEPENDENCY, Result.MISSING_DEPENDENCY, Result.APPLIED]
    assert codes([*pam.send(builds, follows).acks]) == [Result.APPLIED, Result.APPLIED]


def test_many_sent_twice_are_taken_once(pam: Caller) -> None:
    sealed = [new_contact(pam, number) for number in range(1, 40)]
    lost = pam.request(*sealed)
    exchange(pam.centre, pam.code, lost)
    acks = pam.send(*sealed).acks
    assert set(codes([*acks])) == {Result.DUPLICATE}
    assert len({key for key in pam.rows if key[0] == "contact"}) == 39
    assert verify(pam.centre) == []


def test_a_refusal_is_answered_again_as_it_was(pam: Caller) -> None:
    sealed = pam.seal(edit("account", BAKERY_ID, 1, rank="Z"))
    exchange(pam.centre, pam.code, pam.request(sealed))
    [ack] = pam.send(sealed).acks
    assert (ack.code, ack.reason, len(ack.conflicts)) == (Result.INVALID, "value.form", 1)


def test_the_same_step_under_two_numbers_is_taken_once(pam: Caller) -> None:
    tx = new_contact(pam, 1)
    again = msgspec.msgpack.decode(tx)
    again[2] = 2
    acks = pam.send(tx, msgspec.msgpack.encode(again)).acks
    assert codes([*acks]) == [Result.APPLIED, Result.DUPLICATE]


def test_a_gap_after_a_repeated_step_is_still_a_gap(pam: Caller) -> None:
    pam.send(new_contact(pam, 1))
    assert refused(lambda: pam.send(new_contact(pam, 3))) is Refusal.LANE_GAP


def test_more_steps_than_a_request_may_hold_refuse_it_whole(pam: Caller) -> None:
    ops = [edit("account", BAKERY_ID, 1, phone="1")] * 900
    sealed = [pam.seal(*ops, number=number) for number in (1, 2, 3)]
    assert refused(lambda: pam.send(*sealed)) is Refusal.TOO_LARGE


def set_back(pam: Caller) -> Caller:
    """The device with the disk it had at first, after it had said something in the CRM lane."""
    before = replace(pam)
    pam.do(edit("account", BAKERY_ID, 1, phone="+1 555 0100"))
    return replace(before, session=pam.session, highest={}, sealed={})


def test_a_disk_that_was_put_back_is_noticed_in_another_lane_too(pam: Caller) -> None:
    """Else what was written in the other lane would count as seen, and be lost without a word."""
    again = set_back(pam)
    order = insert("order", contact(9), number="K1-1", account=BAKERY_ID, ordered_on="2026-11-24")
    sealed = again.seal(order, edit("account", BAKERY_ID, 1, phone="+1 555 0200"), lane=Lane.ORDERS)
    assert refused(lambda: again.send(sealed)) is Refusal.ROLLED_BACK


def test_a_disk_that_may_have_been_put_back_is_asked_what_it_holds(pam: Caller) -> None:
    again = set_back(pam)
    sealed = again.seal(edit("account", BAKERY_ID, 1, notes="Ring twice"), lane=Lane.ORDERS)
    short = replace_struct(again.request(sealed), standing=None)
    assert refused(lambda: exchange(again.centre, again.code, short)) is Refusal.CURSOR_UNKNOWN


def test_what_waits_in_one_lane_may_go_while_another_ones_answer_was_lost(pam: Caller) -> None:
    lost = pam.seal(edit("account", BAKERY_ID, 1, phone="+1 555 0100"))
    exchange(pam.centre, pam.code, pam.request(lost))
    order = insert("order", contact(9), number="K1-1", account=BAKERY_ID, ordered_on="2026-11-24")
    assert codes([*pam.send(pam.seal(order, lane=Lane.ORDERS)).acks]) == [Result.APPLIED]
    assert codes([*pam.send(lost).acks]) == [Result.DUPLICATE]


def test_a_step_that_stands_in_a_request_twice_is_taken_once(pam: Caller) -> None:
    tx = new_contact(pam, 1)
    assert codes([*pam.send(tx, tx).acks]) == [Result.APPLIED, Result.DUPLICATE]


def test_a_row_made_and_edited_in_one_push_is_counted_once(pam: Caller) -> None:
    pam.send(new_contact(pam, 1), pam.seal(edit("contact", contact(1), 0, role="Owner"), number=2))
    assert pam.rows["contact", contact(1)]["role"] == "Owner"
    assert verify(pam.centre) == []
