"""Head office works on from an older copy: real programs, a real file that is put back, laptops that remember."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldcrm.cli.demo.centre import Centre
from tests.support.machines import ATTENTION, OFFLINE, REFUSED, Machine, demo_in

REP = "pamela.ansman-wolfe"
SHOP = "AW00000001"


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    """The demo company in a folder; a PostgreSQL is put back by its own tools."""
    made = demo_in(tmp_path / "centre", tmp_path / "server.log")
    yield made
    made.stop()


@pytest.fixture
def rep(centre: Centre, tmp_path: Path) -> Machine:
    return Machine(tmp_path / "rep").enrol(centre, REP)


def put_back(centre: Centre, copy: Path) -> None:
    centre.stop()
    centre.do("restore", str(copy), "--restored")
    centre.start()


def at_centre(centre: Centre, field: str) -> object:
    return centre.do("record", "get", "account", SHOP)[field]


def set_shop(machine: Machine, said: str) -> None:
    machine.run("record", "set", "account", SHOP, said)
    machine.run("sync")


def test_what_the_copy_lacks_comes_again_from_whoever_has_it(centre: Centre, rep: Machine, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    set_shop(rep, "phone=+1 555 0121")
    centre.do("backup", str(copy))
    set_shop(rep, "phone=+1 555 0122")
    rep.run("record", "set", "account", SHOP, "notes=Ring twice")
    put_back(centre, copy)
    assert at_centre(centre, "phone") == "+1 555 0121"
    told = rep.run("sync")
    assert (told["state"], told["went_back"], told["again"], told["pushed"]) == ("done", True, 1, 2)
    assert (at_centre(centre, "phone"), at_centre(centre, "notes")) == ("+1 555 0122", "Ring twice")
    assert rep.run("digest") == centre.do("digest", "--as", REP)


def test_a_laptop_the_copy_does_not_know_joins_again_with_all_that_is_on_it(centre: Centre, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    centre.do("backup", str(copy))
    rep = Machine(tmp_path / "rep").enrol(centre, REP)
    set_shop(rep, "phone=+1 555 0131")
    rep.run("record", "set", "account", SHOP, "notes=Ring twice")
    put_back(centre, copy)
    assert rep.run("sync", expect=ATTENTION)["reason"] == "unknown_device"
    other = centre.invite("garrett.vargas")
    words = ("enrol", "--again", "--server", centre.address, "--code")
    assert rep.run(*words, other, expect=REFUSED)["error"]["code"] == "device.other_person"
    assert rep.run(*words, centre.invite(REP))["sync"]["pushed"] == 2
    assert (at_centre(centre, "phone"), at_centre(centre, "notes")) == ("+1 555 0131", "Ring twice")
    assert rep.run("digest") == centre.do("digest", "--as", REP)


def test_one_put_back_unsaid_is_left_alone_until_it_is_said(centre: Centre, rep: Machine, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    centre.do("backup", str(copy))
    set_shop(rep, "phone=+1 555 0141")
    rep.run("record", "set", "account", SHOP, "notes=Ring twice")
    centre.stop()
    (tmp_path / "centre" / "centre.db").write_bytes(copy.read_bytes())
    centre.start()
    assert rep.run("sync", expect=OFFLINE)["reason"] == "put_back"
    assert at_centre(centre, "notes") != "Ring twice"
    centre.stop()
    centre.do("restore", "--restored")
    centre.start()
    rep.run("sync")
    assert (at_centre(centre, "phone"), at_centre(centre, "notes")) == ("+1 555 0141", "Ring twice")
