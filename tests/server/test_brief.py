"""An exchange said in fewer bytes: taken for the device that stands in the path and has signed it, or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol import brief
from fieldcrm.protocol.codec import open_sealed, pack, seal, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Refused, SyncAnswer
from fieldcrm.protocol.sums import HLC_SHIFT
from fieldcrm.replication.transport import signature, signed
from sync_server.store.open import open_sqlite
from sync_server.web.application import application
from tests.support.callers import Caller, edit
from tests.support.centres import BAKERY, KEY, PAM, START_MS, Fleet, new_fleet

SIZE = LIMITS["raw_bytes"]
Client = TestClient[Litestar]


@pytest.fixture
def fleet(tmp_path: Path) -> Iterator[Fleet]:
    made = new_fleet(open_sqlite(tmp_path / "centre.db"), tmp_path)
    yield made
    made.close()


@pytest.fixture
def pam(fleet: Fleet) -> Caller:
    made = Caller(fleet.centre, f"K{fleet.enrol(PAM)}")
    made.pull()
    return made


@pytest.fixture
def client(fleet: Fleet) -> Iterator[Client]:
    with TestClient(application(fleet.centre)) as made:
        yield made


def body(sealed: bytes, code: str, path: str = "") -> bytes:
    told = brief.without_digest(sealed)
    return signed(path or brief.path_of(code), told, KEY) + told


def refusal(client: Client, path: str, content: bytes) -> Refusal:
    answer = client.post(path, content=content)
    assert answer.status_code != 200
    assert brief.OFFER[0] not in answer.headers
    return Refusal(unpack(Refused, open_sealed(answer.content, limit=SIZE)).code)


def phone(caller: Caller, number: str, at_ms: int = START_MS) -> bytes:
    return caller.seal(edit("account", as_bytes(BAKERY.id), 1, phone=number), at_ms=at_ms)


def test_whoever_asks_in_full_is_offered_it_and_it_comes_to_the_same(client: Client, pam: Caller) -> None:
    sealed = seal(pack(pam.request()))
    in_full = client.post(brief.IN_FULL, content=sealed, headers={"A": signature(brief.IN_FULL, sealed, pam.code, KEY)})
    assert (in_full.status_code, in_full.headers[brief.OFFER[0]]) == (200, brief.OFFER[1])
    shorter = client.post(brief.path_of(pam.code), content=body(sealed, pam.code))
    assert (shorter.status_code, shorter.content) == (200, in_full.content)
    assert [*shorter.headers] == ["content-length"]


def test_what_is_sent_so_is_taken_and_told_by_its_place(client: Client, pam: Caller) -> None:
    sealed = seal(pack(pam.request(phone(pam, "+1 555 0100"))))
    told = client.post(brief.path_of(pam.code), content=body(sealed, pam.code))
    answer = unpack(SyncAnswer, open_sealed(told.content, limit=SIZE))
    [block] = [block for frame in answer.frames for block in frame.blocks]
    assert ([ack.code for ack in answer.acks], block.ids, len(block.versions)) == ([0], b"", 1)


@pytest.mark.parametrize("behind_ms", [0, 3_600_000])
def test_the_centres_clock_is_told_of_own_work_only_where_it_was_done_by_another(pam: Caller, behind_ms: int) -> None:
    answer = pam.send(phone(pam, "+1 555 0100", pam.centre.now_ms() - behind_ms))
    assert answer.frames
    assert (answer.hlc > START_MS << HLC_SHIFT) is bool(behind_ms)


def test_nobody_else_can_have_signed_it(client: Client, pam: Caller) -> None:
    sealed, path = seal(pack(pam.request())), brief.path_of(pam.code)
    good = body(sealed, pam.code)
    for bad in (good[:-1], good[:63], b"", bytes(64) + good[64:], body(sealed, pam.code, brief.IN_FULL), sealed):
        assert refusal(client, path, bad) is Refusal.BAD_SIGNATURE
    assert refusal(client, "/K9", good) is Refusal.UNKNOWN_DEVICE
    assert client.post(path, content=good).status_code == 200


def test_what_is_signed_and_is_no_message_is_said_to_be_none(client: Client, pam: Caller) -> None:
    for noise in (b"\x07noise", b"\x01noise", b"\x00noise", b""):
        told = signed(brief.path_of(pam.code), noise, KEY) + noise
        assert refusal(client, brief.path_of(pam.code), told) is Refusal.BAD_MESSAGE


@pytest.mark.parametrize("word", ["nowhere", "a1", "A0", "A", "1", "A1.x", "A1b", "A" * 9 + "1", "A1%20"])
def test_a_word_that_is_no_code_is_the_name_of_nothing(client: Client, word: str) -> None:
    assert client.post(f"/{word}", content=b"x").status_code == 404
