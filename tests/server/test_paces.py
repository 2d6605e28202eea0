"""A device that asks without end, and one whose signatures are wrong, are told to come later; others are not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from fieldcrm.protocol.codec import open_sealed, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Refused
from sync_server.config import Place
from sync_server.web import paces
from sync_server.web.application import application
from sync_server.web.guesses import SEALS_AT_ONCE
from sync_server.web.paces import A_SECOND, AT_ONCE, Paces

OURS, OTHERS = "10.0.0.1 A1", "10.0.0.1 A2"


class Clock:
    """Stands still until it is put on."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient[Litestar]]:
    """A company without a device: every signature is wrong."""
    opened = Place(data=tmp_path).make("The company")
    with TestClient(application(opened)) as made:
        yield made
    opened.engine.dispose()


def exhausted(clock: Clock) -> Paces:
    made = Paces(clock)
    assert [made.wait(OURS) for _ in range(AT_ONCE)] == [0] * AT_ONCE
    return made


def test_whoever_asks_without_end_waits_and_nobody_else_does(clock: Clock) -> None:
    told = exhausted(clock)
    assert (told.wait(OURS), told.wait(OTHERS)) == (1, 0)


def test_the_measure_fills_up_by_itself_and_no_further(clock: Clock) -> None:
    told = exhausted(clock)
    clock.now += 0.5
    assert [told.wait(OURS) for _ in range(A_SECOND // 2 + 1)] == [0] * (A_SECOND // 2) + [1]
    clock.now += 1e6
    assert [told.wait(OURS) for _ in range(AT_ONCE + 1)] == [0] * AT_ONCE + [1]


def test_a_clock_that_is_put_back_takes_nothing_away(clock: Clock) -> None:
    told = Paces(clock)
    told.wait(OURS)
    clock.now -= 3600
    assert told.wait(OURS) == 0


def test_no_more_than_so_many_are_remembered(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paces, "MOST_KNOWN", 3)
    told = Paces(clock)
    for who in "abcdef":
        told.wait(who)
    assert len(told) == 3


def ask(client: TestClient[Litestar], who: str) -> tuple[int, Refused, str]:
    answer = client.post("/v1/sync", content=b"x", headers={"A": who})
    told = unpack(Refused, open_sealed(answer.content, limit=LIMITS["raw_bytes"]))
    return answer.status_code, told, answer.headers.get("retry-after", "")


def test_wrong_signatures_in_the_name_of_a_device_are_not_looked_at_for_ever(client: TestClient[Litestar]) -> None:
    assert [ask(client, f"A1.{number}")[0] for number in range(SEALS_AT_ONCE)] == [401] * SEALS_AT_ONCE
    status, told, head = ask(client, "A1.more")
    assert (status, Refusal(told.code), head) == (429, Refusal.SLOW_DOWN, str(told.wait))
    assert 0 < told.wait <= 60
    assert ask(client, "A2.x")[0] == 401


def test_a_device_in_a_loop_is_told_to_slow_down(client: TestClient[Litestar], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paces, "AT_ONCE", 3)
    monkeypatch.setattr(paces, "A_SECOND", 0.001)
    assert [ask(client, "A1.x")[0] for _ in range(4)] == [401, 401, 401, 429]
