"""No message anybody could send is answered by a fault of ours, and none leaves the books unsound."""

from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest

from sync_server.store.open import open_postgresql, open_sqlite
from sync_server.web import application
from tests.hostile.centre import BACKFILL, BRIEF, CARRY, GET, JOIN, LEASE, PUT, SYNC, VERIFY, WIPE, besieged
from tests.hostile.mutations import mutated

PARTS = range(4)
"""So many cores may share them."""
MANY = 5_000


def dice(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - a seed that can be told again


def trusting(kind: Any, body: bytes) -> Any:
    """A reader that lets its own error out."""
    return msgspec.msgpack.decode(body, type=kind)


@pytest.mark.parametrize("part", PARTS)
def test_whatever_is_sent_is_refused_or_understood(tmp_path: Path, part: int) -> None:
    with besieged(open_sqlite(tmp_path / "centre.db"), tmp_path) as siege:
        siege.go_on(dice(part), MANY)
        siege.must_be_sound()
    assert siege.heard.broken == []
    assert siege.heard.statuses.total() == MANY
    assert siege.heard.statuses[200] > MANY / 50
    assert siege.heard.statuses[400] > MANY / 5


def test_a_postgresql_is_as_patient(postgres_url: str, tmp_path: Path) -> None:
    with besieged(open_postgresql(postgres_url), tmp_path) as siege:
        siege.go_on(dice(99), 1_000)
        siege.must_be_sound()
    assert siege.heard.broken == []


def test_every_way_in_is_tried(tmp_path: Path) -> None:
    with besieged(open_sqlite(tmp_path / "centre.db"), tmp_path) as siege:
        described: Any = siege.client.get("/v1/openapi.json").json()
    assert {path for path, verbs in described["paths"].items() if "post" in verbs} == {
        SYNC,
        BRIEF,
        VERIFY,
        JOIN,
        BACKFILL,
        PUT,
        GET,
        WIPE,
        CARRY,
        LEASE,
    }


def test_the_dice_make_the_same_message_again() -> None:
    body = bytes(range(200))
    assert mutated(dice(5), body) == mutated(dice(5), body)


def test_a_fault_of_ours_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(application, "unpack", trusting)
    with besieged(open_sqlite(tmp_path / "centre.db"), tmp_path) as siege:
        siege.go_on(dice(1), 100)
    assert any("internal" in each for each in siege.heard.broken)
    assert "DecodeError" in caplog.text
