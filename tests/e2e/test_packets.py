"""A laptop without any network: real programs, and files that somebody carries."""

import subprocess
import sys
from pathlib import Path

import pytest

from fieldcrm.cli.demo.centre import Centre
from tests.support.machines import REFUSED, Machine, environment

REP = "pamela.ansman-wolfe"
SHOP = "AW00000001"


@pytest.fixture
def rep(centre: Centre, tmp_path: Path) -> Machine:
    """A laptop that has joined, and can reach nobody from now on."""
    made = Machine(tmp_path / "rep").enrol(centre, REP)
    made.run("sync")
    centre.stop()
    return made


def test_work_goes_to_the_office_and_news_come_back_on_a_stick(centre: Centre, rep: Machine, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    out, back = str(stick / "out.packet"), str(stick / "back.packet")
    rep.run("record", "set", "account", SHOP, "phone=+1 555 0151")
    centre.do("record", "set", "account", SHOP, "notes=Ring twice")
    assert rep.run("packet", "write", out)["steps"] == 1
    assert rep.run("status")["waiting"] == 1
    told = centre.do("packet", "read", out, "--answer", back)
    assert (told["user"], told["taken"], told["known"], told["reason"]) == (REP, 1, 0, "")
    assert centre.do("packet", "read", out)["known"] == 1
    heard = rep.run("packet", "read", back)
    assert (heard["state"], heard["pushed"]) == ("done", 1)
    assert (rep.run("status")["waiting"], rep.run("record", "get", "account", SHOP)["notes"]) == (0, "Ring twice")
    assert rep.run("digest") == centre.do("digest", "--as", REP)
    assert rep.run("packet", "read", back, expect=REFUSED)["error"]["code"] == "packet.old"
    assert sorted(path.name for path in stick.iterdir()) == ["back.packet", "out.packet"]
    centre.start()
    assert rep.run("sync")["state"] == "done"
    assert rep.run("digest") == centre.do("digest", "--as", REP)


def at_office(tmp_path: Path, *words: str) -> tuple[int, str]:
    """A command of the server that is refused, and the sentence it says."""
    place = ["--data", str(tmp_path / "centre")]
    command = [sys.executable, "-m", "sync_server", *words, *place]
    done = subprocess.run(command, capture_output=True, text=True, env=environment(), timeout=120, check=False)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stderr


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_a_file_that_is_no_packet_for_the_office_is_told_by_its_name(rep: Machine, tmp_path: Path) -> None:
    out, cut, picture = (tmp_path / name for name in ("out.packet", "cut.packet", "picture.png"))
    rep.run("packet", "write", str(out))
    cut.write_bytes(out.read_bytes()[:-1])
    picture.write_bytes(b"\x89PNG\r\n")
    for file, word in ((cut, "cut short"), (picture, "no packet"), (tmp_path / "gone", "no such file")):
        status, said = at_office(tmp_path, "packet", "read", str(file))
        assert (status, word in said, file.name in said) == (REFUSED, True, True), said
    assert picture.read_bytes() == b"\x89PNG\r\n"
    status, said = at_office(tmp_path, "packet", "read", str(out), "--answer", str(picture))
    assert (status, "already there" in said) == (REFUSED, True)
    assert rep.run("packet", "write", str(picture), expect=REFUSED)["error"]["code"] == "file.exists"


def test_a_lost_laptops_work_is_taken_from_its_stick_and_only_once(
    centre: Centre, rep: Machine, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    capsule = rep.run("rescue", "place", str(stick))["file"]
    rep.run("record", "set", "account", SHOP, "phone=+1 555 0161")
    rep.run("record", "set", "account", SHOP, "notes=Ring twice")
    told = centre.do("rescue", "import", capsule)
    assert (told["user"], told["taken"], told["known"], told["refused"]) == (REP, 2, 0, 0)
    assert centre.do("record", "get", "account", SHOP)["phone"] == "+1 555 0161"
    assert centre.do("rescue", "import", capsule)["known"] == 2
    centre.start()
    new = Machine(tmp_path / "new").enrol(centre, REP)
    assert new.run("record", "get", "account", SHOP)["notes"] == "Ring twice"
    assert rep.run("sync")["pushed"] == 2  # it turns up after all
    new.run("sync")
    assert rep.run("digest") == new.run("digest") == centre.do("digest", "--as", REP)
    assert centre.do("rescue", "import", capsule)["taken"] == 0
