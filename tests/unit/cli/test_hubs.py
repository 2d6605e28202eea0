"""The `hub` commands of a laptop: which hub it is, and what of its work lies there."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fieldcrm.machine.paths import Profile
from fieldcrm.store import hubs, outbox
from tests.support.program import Program, open_store

HUB = "https://hub.example:8360"


def test_a_hub_is_chosen_told_and_given_up(program: Program) -> None:
    assert program.json("hub", "set", HUB) == {"hub": HUB}
    assert program.json("status")["hub"] == HUB
    assert program.json("hub", "set", "off") == {"hub": None}
    assert program.refused("hub", "visit")["code"] == "hub.none"


@pytest.mark.parametrize(
    ("address", "code"), [("hub.example", "server.address"), ("http://hub.example", "server.needs_https")]
)
def test_an_address_that_cannot_be_one_is_refused_and_changes_nothing(
    program: Program, address: str, code: str
) -> None:
    program.json("hub", "set", HUB)
    assert program.refused("hub", "set", address)["code"] == code
    assert program.json("status")["hub"] == HUB


def test_what_is_no_certificate_is_refused_and_changes_nothing(program: Program, tmp_path: Path) -> None:
    (tmp_path / "hub.pem").write_text("Dear office")
    told = program.refused("hub", "set", HUB, "--certificate", str(tmp_path / "hub.pem"))
    assert (told["code"], program.json("status")["hub"]) == ("certificate.form", None)


@pytest.mark.parametrize(("hours", "stalled"), [(20, False), (40, True)])
def test_what_lies_at_a_hub_is_told_and_so_is_that_it_lies_too_long(
    program: Program, hours: int, *, stalled: bool
) -> None:
    program.json("record", "add", "account", "number=A1", "name=Sofia")
    store = open_store(Profile(program.profile))
    with store.read() as reading:
        bodies = outbox.to_send(reading.connection)
    since = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=hours)
    hubs.lies_there(store, bodies, "Seattle", round(since.timestamp() * 1000))
    store.close()
    told = program.json("status")
    assert (told["at_hub"], told["at_hub_since"]) == (told["waiting"], f"{since:%Y-%m-%dT%H:%M:%SZ}")
    assert ("Seattle lies there longer" in program("status").out) is stalled
    [receipt] = program.json("record", "receipts", "account", "A1")
    assert (receipt["state"], receipt["hub"], receipt["stalled"]) == ("at_hub", "Seattle", stalled)
    assert ("Seattle lies there longer" in program("record", "receipts", "account", "A1").out) is stalled
