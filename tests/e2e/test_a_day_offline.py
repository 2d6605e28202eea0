"""A rep's day without a network, told over real processes: nothing entered is lost, nothing is decided silently."""

from pathlib import Path

import pytest

from fieldcrm.cli.demo.centre import Centre
from tests.support.machines import OFFLINE, REFUSED, Machine

REP, CLERK = "pamela.ansman-wolfe", "office.clerk"
CUSTOMER = "AW00000001"
LINES = ("BK-M82B-42:3", "HL-U509:12", "HL-U509-R:4", "CA-1098:10", "SO-B909-M:24")


@pytest.fixture
def rep(centre: Centre, tmp_path: Path) -> Machine:
    """The machine of the rep whose customer it is."""
    return Machine(tmp_path / "rep").enrol(centre, REP)


@pytest.fixture
def clerk(centre: Centre, tmp_path: Path) -> Machine:
    """A machine in the office."""
    centre.do("user", "add", CLERK, "--name", "Office Clerk", "--role", "clerk")
    return Machine(tmp_path / "clerk").enrol(centre, CLERK)


def same_on_both_sides(centre: Centre, machine: Machine, login: str) -> bool:
    machine.run("sync", "--server", centre.address)
    there: object = centre.do("digest", "--as", login)["kinds"]
    here: object = machine.run("digest")["kinds"]
    return here == there


@pytest.mark.parametrize("centre", ["sqlite", "postgresql"], indirect=True)
def test_a_day_offline_reaches_the_office_and_comes_back(centre: Centre, rep: Machine, clerk: Machine) -> None:
    [found] = rep.run("search", "a", "bike", "store", "--limit", "1")
    assert (found["kind"], found["title"]) == ("account", "A Bike Store")

    centre.stop()
    report = ("status=done", "outcome=order", "notes=wants spring bikes")
    visit = rep.run("record", "add", "visit", f"account={CUSTOMER}", "day=2026-11-24", *report)
    order = rep.run(
        "order", "new", "--account", CUSTOMER, "--place", *(word for line in LINES for word in ("--line", line))
    )
    assert (order["status"], len(order["lines"])) == ("ready", 5)
    assert rep.run("sync", expect=OFFLINE)["state"] == "offline"
    assert rep.run("status")["waiting"] == 2
    assert rep.run("record", "get", "order", order["number"])["_sync"]["state"] == "waiting"

    centre.start()
    assert rep.run("sync", "--lane", "orders", "--server", centre.address)["pushed"] == 1
    assert rep.run("sync", "--server", centre.address)["pushed"] == 1
    assert rep.run("record", "get", "order", order["number"])["_sync"]["state"] == "synced"
    clerk.run("sync", "--server", centre.address)
    assert clerk.run("record", "get", "visit", visit["id"])["notes"] == "wants spring bikes"
    assert clerk.run("order", "price", order["number"])["totals"] == order["totals"]

    clerk.run("record", "set", "account", CUSTOMER, "phone=+1 206 555 0100")
    clerk.run("record", "set", "order", order["number"], "status=accepted")
    clerk.run("sync", "--server", centre.address)
    rep.run("sync", "--server", centre.address)
    assert rep.run("record", "get", "account", CUSTOMER)["phone"] == "+1 206 555 0100"
    assert rep.run("record", "get", "order", order["number"])["status"] == "accepted"

    assert same_on_both_sides(centre, rep, REP)
    assert same_on_both_sides(centre, clerk, CLERK)


def test_an_order_for_a_new_customer_goes_with_them_alone(centre: Centre, rep: Machine) -> None:
    centre.stop()
    rep.run("record", "set", "account", CUSTOMER, "notes=Ring twice")
    rep.run("record", "add", "account", "number=N-1", "name=Kiosk at the station")
    rep.run("record", "set", "account", "N-1", "phone=+1 206 555 0100")
    order = rep.run("order", "new", "--account", "N-1", "--place", "--line", LINES[0])
    centre.start()
    assert rep.run("sync", "--lane", "orders", "--server", centre.address)["pushed"] == 2
    assert rep.run("status")["waiting"] == 2
    assert centre.do("record", "get", "order", order["number"])["status"] == "ready"
    assert same_on_both_sides(centre, rep, REP)


def test_two_names_for_one_customer_stand_side_by_side_until_one_is_chosen(
    centre: Centre, rep: Machine, clerk: Machine
) -> None:
    rep.run("record", "set", "account", CUSTOMER, "name=A Bike Store Seattle")
    clerk.run("record", "set", "account", CUSTOMER, "name=A Bike Store & Sons")
    clerk.run("sync")
    assert rep.run("sync")["conflicts"] == 1
    assert rep.run("status")["attention"] == 1

    [conflict] = rep.run("conflicts", "list")
    names = {side: conflict[side]["name"] for side in ("base", "mine", "theirs")}
    assert names == {"base": "A Bike Store", "mine": "A Bike Store Seattle", "theirs": "A Bike Store & Sons"}
    assert (conflict["policy"], conflict["who"]) == ("ask", CLERK)
    assert rep.run("record", "get", "account", CUSTOMER)["_sync"]["conflicts"] == [conflict["id"]]

    rep.run("conflicts", "resolve", conflict["id"], "--take", "mine")
    again = rep.run("conflicts", "resolve", conflict["id"], "--take", "theirs", expect=REFUSED)
    assert again["error"]["code"] == "choice.none"
    rep.run("sync")
    clerk.run("sync")
    assert clerk.run("record", "get", "account", CUSTOMER)["name"] == "A Bike Store Seattle"
    assert rep.run("status")["attention"] == 0
    assert same_on_both_sides(centre, rep, REP)
    assert same_on_both_sides(centre, clerk, CLERK)


def test_a_code_opens_the_door_once(centre: Centre, tmp_path: Path) -> None:
    code = centre.invite(REP)
    enrol = ("enrol", "--server", centre.address, "--code", code)
    Machine(tmp_path / "first").run(*enrol)
    refused = Machine(tmp_path / "second").run(*enrol, expect=REFUSED)
    assert refused["error"]["code"] == "enrol.code"
    assert Machine(tmp_path / "first").run(*enrol, expect=REFUSED)["error"]["code"] == "device.already_enrolled"
