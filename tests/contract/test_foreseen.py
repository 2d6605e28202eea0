"""What a push will ask is looked up before it is known who pushes; what has changed meanwhile is told as it is."""

from typing import Any

import pytest

from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codes import Result
from sync_server.store.pipe import Pipe
from sync_server.verify import verify
from tests.support.callers import Caller, edit, insert
from tests.support.centres import BAKERY, PAM, Fleet

BAKERY_ID, PAM_ID = as_bytes(BAKERY.id), as_bytes(PAM.id)


@pytest.fixture
def pam(fleet: Fleet) -> Caller:
    """One whose device has pushed before."""
    made = Caller(fleet.centre, f"K{fleet.enrol(PAM)}")
    made.pull()
    made.do(edit("account", BAKERY_ID, 1, phone="+1"))
    return made


def test_a_push_of_one_change_is_one_way_there_and_back_and_the_commit(
    fleet: Fleet, pam: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    if fleet.centre.is_file:
        return
    ways, sent = list[list[bool]](), Pipe.sent

    def hear(pipe: Pipe, waiting: Any) -> Any:
        ways.append([each.is_kept for each in waiting])
        return sent(pipe, waiting)

    monkeypatch.setattr(Pipe, "sent", hear)
    answer = pam.send(pam.seal(edit("account", BAKERY_ID, 2, phone="+2")))
    assert [Result(ack.code) for ack in answer.acks] == [Result.APPLIED]
    assert [any(asked) for asked in ways] == [True, False]


def test_a_push_is_told_how_far_it_has_brought_its_bucket(fleet: Fleet, pam: Caller) -> None:
    for number in range(2, 5):
        [frame] = pam.send(pam.seal(edit("account", BAKERY_ID, number, phone=f"+{number}"))).frames
        assert frame.until == frame.since + 1
    assert pam.send().frames == ()
    assert verify(fleet.centre) == []


def test_a_bucket_that_a_push_makes_is_granted_with_its_answer(pam: Caller) -> None:
    """Nobody had written anything of her own before."""
    known, mine = set(pam.names), bytes(15) + b"\x77"
    told = {"type": "note", "notes": "Mine", "starts_at": "2026-11-30T09:00:00.000000Z", "status": "completed"}
    answer = pam.send(pam.seal(insert("activity", mine, user=PAM_ID, **told)))
    assert [Result(ack.code) for ack in answer.acks] == [Result.APPLIED]
    [made] = set(pam.names) - known
    assert (pam.names[made], pam.homes["activity", mine]) == (f"user:{PAM.id}", made)
