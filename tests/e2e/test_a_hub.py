"""A regional office between a laptop and the centre: real programs, a killed one among them."""

import signal
import subprocess
import sys
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from fieldcrm.cli.demo.centre import Centre
from fieldcrm.machine.programs import end
from tests.support.machines import OFFLINE, PASSPHRASE, Machine, environment

REP = "pamela.ansman-wolfe"
SHOP = "AW00000001"
REGION = "Seattle"


@dataclass
class Office:
    """The program of a regional hub, and its file."""

    folder: Path
    port: int = 0
    process: "subprocess.Popen[str] | None" = field(default=None)

    def do(self, *words: str) -> Any:
        """One command, which has to succeed."""
        command = [sys.executable, "-m", "sync_server", "hub", *words, "--data", str(self.folder), "--json"]
        return Machine(self.folder).program(command)

    def start(self, *words: str) -> str:
        """Serve; where, is the same each time."""
        command = [sys.executable, "-m", "sync_server", "hub", "serve", "--data", str(self.folder), *words]
        self.process = subprocess.Popen(
            [*command, "--port", str(self.port)], stdout=subprocess.PIPE, text=True, env=environment()
        )
        assert self.process.stdout is not None
        word, address = self.process.stdout.readline().split()
        assert word == "ready"
        self.port = int(address.rpartition(":")[2])
        return address

    def kill(self) -> None:
        """As a power cut would."""
        assert self.process is not None
        self.process.kill()
        end(self.process)


@pytest.fixture
def office(centre: Centre, tmp_path: Path) -> Generator[Office]:
    """A hub that has joined, and carries by night."""
    made = Office(tmp_path / "office")
    code = centre.invite("admin")
    told = made.do("join", "--upstream", centre.address, "--code", code, "--name", REGION)
    assert told["name"] == REGION
    yield made
    if made.process is not None:
        end(made.process)


def filled(centre: Centre, folder: Path, hub: str) -> Machine:
    """One more laptop of hers that uses the hub from the first exchange on."""
    made = Machine(folder)
    words = ("--server", centre.address, "--code", centre.invite(REP), "--device", folder.name, "--hub", hub)
    assert made.run("enrol", *words)["sync"]["state"] == "done"
    return made


def by_agent(rep: Machine) -> str:
    """What an agent says of its first exchange."""
    with subprocess.Popen(
        [sys.executable, "-m", "fieldcrm", "agent"],
        stderr=subprocess.PIPE,
        text=True,
        env=environment(FIELDCRM_PROFILE=str(rep.folder), FIELDCRM_PASSPHRASE=PASSPHRASE),
    ) as agent:
        assert agent.stderr is not None
        said = [agent.stderr.readline() for _ in range(2)]
        agent.send_signal(signal.SIGTERM)
        agent.communicate(timeout=60)
    return said[1].strip()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
def test_an_order_goes_by_way_of_the_region_at_night_and_shows_three_times(
    centre: Centre, office: Office, tmp_path: Path
) -> None:
    rep = Machine(tmp_path / "rep").enrol(centre, REP)
    rep.run("hub", "set", office.start("--nightly", "0 2 * * *"))
    centre.stop()

    order = rep.run("order", "new", "--account", SHOP, "--place", "--line", "BK-M82B-42:3")["id"]
    assert by_agent(rep) == f"waiting: 1 waiting at {REGION}, sent 0, received 0"
    [step] = rep.run("record", "receipts", "order", order)
    assert (step["state"], step["hub"], step["answered"], step["stalled"]) == ("at_hub", REGION, None, False)
    assert (rep.run("status")["at_hub"], rep.run("status")["at_hub_since"]) == (1, step["left"])
    assert office.do("status")["lying"] == 1

    office.kill()
    office.start("--nightly", "0 2 * * *")
    assert rep.run("sync", expect=OFFLINE)["reason"] == "hub.lies"
    assert (office.do("status")["lying"], office.do("status")["lying_since"]) == (1, step["left"])

    centre.start()
    assert office.do("sync") == {"carried": 1, "refused": 0, "put_off": 0, "lying": 0}
    told = centre.do("record", "get", "order", order)
    assert told["id"] == order
    centre.do("record", "set", "account", SHOP, "notes=Ring twice")
    centre.stop()

    collected = rep.run("sync", expect=OFFLINE)
    assert (collected["pushed"], collected["region"]) == (1, REGION)
    [received] = rep.run("record", "receipts", "order", order)
    assert (received["state"], received["hub"], received["left"]) == ("received", REGION, step["left"])
    assert received["saved"] <= received["left"] <= received["answered"]
    assert rep.run("status")["waiting"] == 0

    centre.start()
    assert office.do("sync")["carried"] == 1
    assert rep.run("hub", "visit", expect=OFFLINE)["pulled"] > 0
    assert rep.run("record", "get", "account", SHOP)["notes"] == "Ring twice"
    assert rep.run("sync")["state"] == "done"
    assert rep.run("digest") == centre.do("digest", "--as", REP)


def test_a_hub_with_the_centre_in_reach_answers_in_the_same_visit_until_it_is_revoked(
    centre: Centre, office: Office, tmp_path: Path
) -> None:
    rep = filled(centre, tmp_path / "rep", office.start())
    rep.run("record", "set", "account", SHOP, "phone=+1 555 0151")
    visit = rep.run("hub", "visit")
    assert (visit["state"], visit["pushed"], rep.run("status")["waiting"]) == ("done", 1, 0)
    assert centre.do("record", "get", "account", SHOP)["phone"] == "+1 555 0151"

    [hub] = _devices(centre)
    assert hub["status"] == "courier"
    centre.do("device", "revoke", hub["code"])
    rep.run("record", "set", "account", SHOP, "phone=+1 555 0152")
    assert rep.run("hub", "visit", expect=OFFLINE)["reason"] == "hub.lies"
    status = office.do("status")
    assert ("may not exchange" in status["shut"], status["pieces"] > 1) == (True, True)
    rep.run("record", "set", "account", SHOP, "phone=+1 555 0153")
    assert rep.run("hub", "visit", expect=OFFLINE)["reason"] == "hub.shut"
    assert rep.run("sync")["pushed"] == 2


@pytest.mark.long
def test_a_killed_hub_fills_the_next_laptop_from_its_disk_and_one_that_is_gone_keeps_nobody_waiting(
    centre: Centre, office: Office, tmp_path: Path
) -> None:
    hub = office.start()
    filled(centre, tmp_path / "first", hub)
    office.kill()
    kept = {each: each.stat() for each in (office.folder / "pieces").iterdir()}
    spoiled, *others = sorted(kept, key=lambda each: kept[each].st_mtime_ns)
    spoiled.write_bytes(b"half of it")
    assert office.start() == hub
    rep = filled(centre, tmp_path / "second", hub)
    assert spoiled.stat().st_size == kept[spoiled].st_size
    assert all(each.stat().st_ino == kept[each].st_ino for each in others)
    assert any(each.stat().st_mtime_ns > kept[each].st_mtime_ns for each in others), "it was asked for again"
    assert rep.run("digest") == centre.do("digest", "--as", REP)

    office.kill()
    rep = filled(centre, tmp_path / "third", hub)
    assert rep.run("digest") == centre.do("digest", "--as", REP)


def _devices(centre: Centre) -> list[dict[str, Any]]:
    """Those of the name of the hub, as the office lists them."""
    told: Any = centre.do("device", "list")
    return [each for each in told if each["name"] == REGION]
