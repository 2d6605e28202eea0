"""A laptop that is too long without its office: real programs close its work, and open it when the office answers."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldcrm.cli.demo.centre import Centre
from fieldcrm.domain.errors import Trouble
from fieldcrm.machine.credentials import passphrase_of
from fieldcrm.machine.paths import Profile
from fieldcrm.store.store import Store
from tests.support.machines import ATTENTION, OFFLINE, PASSPHRASE, REFUSED, Machine, demo_in, environment

REP, OTHER = "pamela.ansman-wolfe", "michael.blythe"
SHOP = "AW00000001"
NOTE = "Ring the bell twice"

AT_ANOTHER_TIME = '''
"""The program, on a machine whose clock says another day."""

import os
from datetime import timedelta

from fieldcrm.machine import clock

right = clock.now
clock.now = lambda: right() + timedelta(days=int(os.environ["DAYS"]))

from fieldcrm.__main__ import main

main()
'''


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    """The demo company; as every server it gives a laptop thirty days."""
    made = demo_in(tmp_path / "centre", tmp_path / "server.log")
    yield made
    made.stop()


@pytest.fixture
def rep(centre: Centre, tmp_path: Path) -> Machine:
    """A laptop with something that was not sent, and an office that is not there."""
    made = Machine(tmp_path / "rep").enrol(centre, REP)
    made.run("record", "set", "account", SHOP, f"notes={NOTE}")
    centre.stop()
    return made


def said(machine: Machine, days: int, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", AT_ANOTHER_TIME, *words],
        env=environment(
            DAYS=str(days),
            QT_QPA_PLATFORM="offscreen",
            DISPLAY="",
            FIELDCRM_PROFILE=str(machine.folder),
            FIELDCRM_PASSPHRASE=PASSPHRASE,
        ),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def later(machine: Machine, days: int, *words: str, expect: int = 0) -> Any:
    """A command on a day that the machine's clock takes for today."""
    done = said(machine, days, *words, "--json")
    assert (done.returncode, "Traceback" in done.stderr) == (expect, False), done.stdout + done.stderr
    return json.loads(done.stdout)


def closed(machine: Machine) -> None:
    told = later(machine, 31, "status", expect=OFFLINE)
    assert (told["error"]["code"], "30 days" in told["error"]["message"]) == ("device.closed", True)


def kept_key(machine: Machine) -> bytes:
    tried = passphrase_of(Profile(machine.folder).key)
    key = tried(PASSPHRASE) if tried is not None else None
    assert isinstance(key, bytes)
    return key


def test_it_is_told_in_time_and_closed_then_whatever_the_clock_says(rep: Machine) -> None:
    assert [later(rep, days, "status")["lease_days_left"] for days in (1, 16, 25)] == [29, 14, 5]
    assert "in 5 days this device closes" in " ".join(said(rep, 25, "sync").stdout.split())
    closed(rep)
    for days in (0, 10, -3650):
        assert later(rep, days, "status", expect=OFFLINE)["error"]["code"] == "device.closed"
    with pytest.raises(Trouble, match=r"store\.locked_or_foreign"):
        Store.open(Profile(rep.folder).store, kept_key(rep), lambda: 0)


def test_it_opens_when_the_office_answers_and_nothing_is_lost(centre: Centre, rep: Machine) -> None:
    closed(rep)
    shown = said(rep, 32)
    assert (shown.returncode, "30 days" in shown.stderr) == (OFFLINE, True), shown.stderr
    centre.start()
    assert later(rep, 32, "status")["waiting"] == 1
    assert later(rep, 33, "sync")["pushed"] == 1
    assert centre.do("record", "get", "account", SHOP)["notes"] == NOTE
    assert not Profile(rep.folder).closed.exists()
    assert [each["act"] for each in links(centre)].count("device.opened") == 1


def links(centre: Centre) -> list[dict[str, Any]]:
    found: Any = centre.do("audit", "list", "--device", "server")
    return list(found)


def device(centre: Centre) -> str:
    found: Any = centre.do("device", "list")
    return str(next(each["code"] for each in found if each["user"] == REP))


@pytest.mark.long
def test_one_that_is_let_in_no_more_opens_by_a_new_code_of_the_same_person(centre: Centre, rep: Machine) -> None:
    closed(rep)
    centre.do("device", "revoke", device(centre))
    centre.start()
    assert rep.run("status", expect=ATTENTION)["error"]["code"] == "device.closed_out"
    joining = ("enrol", "--again", "--server", centre.address, "--device", "anew", "--code")
    assert rep.run(*joining, centre.invite(OTHER), expect=REFUSED)["error"]["code"] == "refused.not_found"
    assert rep.run("status", expect=ATTENTION)["error"]["code"] == "device.closed_out"
    assert rep.run(*joining, centre.invite(REP))["sync"]["pushed"] == 1
    assert centre.do("record", "get", "account", SHOP)["notes"] == NOTE


@pytest.mark.long
def test_one_that_is_to_be_erased_is(centre: Centre, rep: Machine) -> None:
    closed(rep)
    centre.do("device", "revoke", device(centre), "--wipe")
    centre.start()
    assert rep.run("status", expect=ATTENTION)["error"]["code"] == "device.erased"
    assert [each.name for each in rep.folder.rglob("*") if each.is_file() and each.suffix != ".lock"] == []
    assert rep.run("status", expect=REFUSED)["error"]["code"] == "device.not_enrolled"
