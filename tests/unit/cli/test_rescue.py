"""The `rescue` commands: each command that saves anything leaves the second place up to date."""

from pathlib import Path

import pytest

from fieldcrm.machine.paths import Profile
from fieldcrm.protocol.messages import Capsule
from fieldcrm.protocol.packets import Keys, Way, open_packet
from tests.support.program import Program, open_store

CENTRE = Keys.of_centre(b"c" * 32)


@pytest.fixture
def laptop(program: Program) -> Program:
    """A laptop that knows how to close a capsule for its office."""
    store = open_store(Profile(program.profile))
    with store.apply() as applying:
        told = (CENTRE.told, b"k" * 32)
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET packets = ?, key = ?", told)
    store.close()
    return program


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def mirrored(file: Path) -> int:
    """How many transactions lie there."""
    return len(open_packet(file.read_bytes(), Way.RESCUE, CENTRE, file.name).message(Capsule, file.name).sealed)


def test_what_waits_lies_in_the_chosen_place_at_once_and_after_each_save(laptop: Program, stick: Path) -> None:
    told = laptop.json("rescue", "place", str(stick))
    file = Path(told["file"])
    before = told["steps"]
    assert (file.parent, mirrored(file)) == (stick, before)
    laptop.json("record", "add", "account", "number=A1", "name=Sofia")
    assert mirrored(file) == before + 1 == laptop.json("status")["waiting"]


def test_nothing_is_written_any_more_once_it_is_off(laptop: Program, stick: Path) -> None:
    file = Path(laptop.json("rescue", "place", str(stick))["file"])
    assert laptop.json("rescue", "place", "off") == {"place": None}
    before = file.read_bytes()
    laptop.json("record", "add", "account", "number=A1", "name=Sofia")
    assert file.read_bytes() == before


def test_a_stick_that_is_away_is_told_and_the_save_stands(laptop: Program, stick: Path) -> None:
    laptop.json("rescue", "place", str(stick))
    stick.rename(stick.with_name("pulled"))
    ended = laptop("record", "add", "account", "number=A1", "name=Sofia")
    assert (ended.status, "second place" in ended.notices) == (0, True)
    assert laptop.json("record", "list", "account")[0]["name"] == "Sofia"


def test_a_place_that_is_none_is_refused_and_the_old_one_stays(laptop: Program, stick: Path) -> None:
    file = Path(laptop.json("rescue", "place", str(stick))["file"])
    assert laptop.refused("rescue", "place", str(stick / "gone"))["code"] == "rescue.place"
    laptop.json("record", "add", "account", "number=A1", "name=Sofia")
    assert mirrored(file) == laptop.json("status")["waiting"]


def test_a_capsule_can_be_written_once_wherever_it_is_wanted(laptop: Program, tmp_path: Path) -> None:
    told = laptop.json("rescue", "export", str(tmp_path / "once.rescue"))
    assert (told["steps"], told["left"]) == (mirrored(tmp_path / "once.rescue"), 0)
    (tmp_path / "letter").write_text("Dear office")
    assert laptop.refused("rescue", "export", str(tmp_path / "letter"))["code"] == "file.exists"


def test_a_laptop_that_has_not_heard_the_offices_key_says_how_it_will(program: Program, stick: Path) -> None:
    assert program.refused("rescue", "place", str(stick))["code"] == "packet.no_key"
    assert list(stick.iterdir()) == []
