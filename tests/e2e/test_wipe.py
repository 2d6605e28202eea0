"""A laptop that was lost: real programs erase what is on it when they next ask, with nobody's leave, and say so."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from fieldcrm.cli.demo.centre import Centre
from tests.support.machines import ATTENTION, PASSPHRASE, REFUSED, Machine, demo_in, environment

REP = "pamela.ansman-wolfe"
SHOP = "AW00000001"
NOTE = "Ring the bell twice"


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    """The demo company."""
    made = demo_in(tmp_path / "centre", tmp_path / "server.log")
    yield made
    made.stop()


@pytest.fixture
def rep(centre: Centre, tmp_path: Path) -> Machine:
    """A laptop with something that was not sent."""
    made = Machine(tmp_path / "rep").enrol(centre, REP)
    made.run("record", "set", "account", SHOP, f"notes={NOTE}")
    return made


def left(machine: Machine) -> set[str]:
    return {each.name for each in machine.folder.rglob("*") if each.is_file() and each.suffix != ".lock"}


def listed(centre: Centre, *words: str) -> list[dict[str, Any]]:
    return cast("list[dict[str, Any]]", centre.do(*words))


def device(centre: Centre) -> dict[str, Any]:
    return next(each for each in listed(centre, "device", "list") if each["user"] == REP)


def test_a_lost_laptop_erases_itself_and_what_it_had_not_sent_is_not_lost(centre: Centre, rep: Machine) -> None:
    centre.do("device", "revoke", device(centre)["code"], "--wipe")
    assert device(centre)["erased"] is None
    assert rep.run("sync", expect=ATTENTION)["error"]["code"] == "device.erased"
    assert left(rep) == set()
    assert device(centre)["erased"]
    assert [each["taken"] for each in listed(centre, "rescue", "list")] == [None]
    assert centre.do("rescue", "import", "--device", device(centre)["code"])["taken"] == 1
    assert centre.do("record", "get", "account", SHOP)["notes"] == NOTE
    acts = [each["act"] for each in listed(centre, "audit", "list", "--device", "server")]
    assert acts[:2] == ["device.wiped", "device.to_wipe"]
    assert centre.do("audit", "verify")["ok"]
    assert rep.run("status", expect=REFUSED)["error"]["code"] == "device.not_enrolled"


def test_a_window_that_is_told_so_closes_and_says_why(centre: Centre, rep: Machine) -> None:
    centre.do("device", "revoke", device(centre)["code"], "--wipe", "--no-last-words")
    shown = subprocess.run(
        [sys.executable, "-m", "fieldcrm"],
        capture_output=True,
        text=True,
        env=environment(
            QT_QPA_PLATFORM="offscreen", FIELDCRM_PROFILE=str(rep.folder), FIELDCRM_PASSPHRASE=PASSPHRASE, DISPLAY=""
        ),
        timeout=120,
        check=False,
    )
    assert (shown.returncode, "was erased at the office's order" in shown.stderr) == (ATTENTION, True), shown.stderr
    assert left(rep) == set()
    assert device(centre)["erased"]
    assert listed(centre, "rescue", "list") == []


def test_what_the_office_could_not_be_told_is_told_at_a_later_start(centre: Centre, rep: Machine) -> None:
    code = device(centre)["code"]
    centre.do("device", "revoke", code, "--wipe")
    go_away = subprocess.run(
        [sys.executable, "-c", ERASES_AND_IS_CUT_OFF, "sync"],
        env=environment(FIELDCRM_PROFILE=str(rep.folder), FIELDCRM_PASSPHRASE=PASSPHRASE),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (go_away.returncode, "does not know yet" in " ".join(go_away.stderr.split())) == (ATTENTION, True)
    assert (left(rep), device(centre)["erased"]) == ({"wiping.json"}, None)
    assert rep.run("status", expect=ATTENTION)["error"]["code"] == "device.erased"
    assert (left(rep), bool(device(centre)["erased"])) == (set(), True)


ERASES_AND_IS_CUT_OFF = '''
"""The program, with a link that is gone when all has been erased."""

from fieldcrm import bootstrap
from fieldcrm.__main__ import main
from fieldcrm.domain.errors import Trouble


def cut(link, told):
    raise Trouble("link.offline")


bootstrap.tell_erased = cut
main()
'''
