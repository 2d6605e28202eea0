"""A rep's day without a network, told over real processes: nothing entered is lost, nothing is decided silently."""

from pathlib import Path

from fieldcrm.cli.demo.centre import Centre
from tests.support.machines import OFFLINE, Machine

REP, CLERK = "pamela.ansman-wolfe", "office.clerk"
CUSTOMER = "AW00000001"


def test_what_is_entered_offline_reaches_the_office_and_comes_back(centre: Centre, tmp_path: Path) -> None:
    centre.do("user", "add", CLERK, "--name", "Office Clerk", "--role", "clerk")
    rep = Machine(tmp_path / "rep").enrol(centre, REP)
    clerk = Machine(tmp_path / "clerk").enrol(centre, CLERK)

    centre.stop()
    visit = rep.run(
        "record", "add", "visit", f"account={CUSTOMER}", "day=2026-11-24", "status=done", "notes=wants spring bikes"
    )
    assert rep.run("sync", expect=OFFLINE)["state"] == "offline"
    assert rep.run("status")["waiting"] == 1

    centre.start()
    assert rep.run("sync", "--server", centre.address)["pushed"] == 1
    assert rep.run("status")["waiting"] == 0
    clerk.run("sync", "--server", centre.address)
    assert clerk.run("record", "get", "visit", visit["id"])["notes"] == "wants spring bikes"

    clerk.run("record", "set", "account", CUSTOMER, "phone=+1 206 555 0100")
    clerk.run("sync", "--server", centre.address)
    rep.run("sync", "--server", centre.address)
    assert rep.run("record", "get", "account", CUSTOMER)["phone"] == "+1 206 555 0100"

    assert rep.run("digest")["kinds"] == centre.do("digest", "--as", REP)["kinds"]
    assert clerk.run("digest")["kinds"] == centre.do("digest", "--as", CLERK)["kinds"]
