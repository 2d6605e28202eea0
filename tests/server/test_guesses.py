"""Codes guessed at the door: a few are mistyping, many are an attack, and whoever has the right one gets in later."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from litestar import Litestar
from litestar.testing import TestClient

from fieldcrm.protocol.codec import open_sealed, pack, seal, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import EnrolRequest, Refused
from fieldcrm.protocol.versions import PROTOCOL
from sync_server.config import Place
from sync_server.web import guesses
from sync_server.web.application import application
from sync_server.web.guesses import AT_ONCE, SECONDS, Guesses


class Clock:
    """Stands still until it is put on."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_a_few_wrong_codes_are_mistyping(clock: Clock) -> None:
    told = Guesses(clock)
    for _ in range(AT_ONCE - 1):
        told.wrong("here")
    assert told.wait("here") == 0


def test_many_have_to_wait_until_the_first_is_long_ago(clock: Clock) -> None:
    told = Guesses(clock)
    for _ in range(AT_ONCE):
        told.wrong("here")
        clock.now += 1
    assert (told.wait("here"), told.wait("elsewhere")) == (SECONDS - AT_ONCE, 0)
    clock.now += SECONDS - AT_ONCE
    assert told.wait("here") == 0


def test_places_that_are_forgotten_cost_nothing(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guesses, "MOST_PLACES", 3)
    told = Guesses(clock)
    for place in "abcdef":
        told.wrong(place)
    assert len(told) == 3


def test_whoever_guesses_codes_is_told_to_slow_down(tmp_path: Path) -> None:
    opened = Place(data=tmp_path).make("The company")
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw()

    def ask(client: TestClient[Litestar], code: str) -> tuple[int, Refused]:
        request = EnrolRequest(PROTOCOL, code, public, key.sign(code.encode() + public), "x", "x")
        response = client.post("/v1/devices", content=seal(pack(request)))
        return response.status_code, unpack(Refused, open_sealed(response.content, limit=LIMITS["enrol_bytes"]))

    with TestClient(application(opened)) as client:
        for _ in range(AT_ONCE):
            assert ask(client, "WRONGWRONGWR")[1].code == Refusal.BAD_CODE
        status, told = ask(client, "WRONGWRONGWR")
    assert (status, Refusal(told.code), told.wait > 0) == (429, Refusal.SLOW_DOWN, True)
    opened.engine.dispose()
