"""The `packet` commands: what they write over and what they refuse, in words that name the file."""

from pathlib import Path

import pytest

from fieldcrm.machine.paths import Profile
from fieldcrm.protocol.packets import LARGEST_FILE, MAGIC, Keys
from tests.support.program import Program, open_store


@pytest.fixture
def packer(program: Program) -> Program:
    """A laptop that knows how to close a packet for its office."""
    store = open_store(Profile(program.profile))
    with store.apply() as applying:
        told = Keys.of_centre(b"c" * 32).told
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET packets = ?, key = ?", (told, b"k" * 32))
    store.close()
    return program


def test_a_laptop_that_has_not_heard_the_offices_key_says_how_it_will(program: Program, tmp_path: Path) -> None:
    assert program.refused("packet", "write", str(tmp_path / "out"))["code"] == "packet.no_key"


def test_what_is_written_still_waits_and_is_told_with_the_file(packer: Program, tmp_path: Path) -> None:
    packer.json("record", "add", "account", "number=A1", "name=Sofia")
    told = packer.json("packet", "write", str(tmp_path / "out"))
    waiting = packer.json("status")["waiting"]
    assert (told["steps"], told["left"], told["bytes"]) == (waiting, 0, (tmp_path / "out").stat().st_size)
    assert "they wait here" in packer("packet", "write", str(tmp_path / "out")).out


def test_an_older_packet_is_written_over_and_nothing_else(packer: Program, tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("Dear office")
    assert packer.refused("packet", "write", str(tmp_path / "letter"))["code"] == "file.exists"
    assert (tmp_path / "letter").read_text() == "Dear office"
    assert packer.refused("packet", "write", str(tmp_path))["code"] == "file.ordinary"
    first = packer.json("packet", "write", str(tmp_path / "out")) and (tmp_path / "out").read_bytes()
    packer.json("packet", "write", str(tmp_path / "out"))
    assert (tmp_path / "out").read_bytes() != first


def test_a_folder_that_is_not_there_is_told(packer: Program, tmp_path: Path) -> None:
    told = packer.refused("packet", "write", str(tmp_path / "stick" / "out"))
    assert (told["code"], "stick" in told["message"]) == ("file.unwritable", True)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "packet.none"),
        (b"PK\x03\x04", "packet.none"),
        (MAGIC, "packet.damaged"),
        (MAGIC + b"\x07", "packet.newer"),
        (MAGIC + bytes(LARGEST_FILE), "file.large"),
    ],
)
def test_what_is_no_packet_is_refused_by_its_name(packer: Program, tmp_path: Path, content: bytes, code: str) -> None:
    (tmp_path / "in").write_bytes(content)
    told = packer.refused("packet", "read", str(tmp_path / "in"))
    assert (told["code"], str(tmp_path / "in") in told["message"], told["field"]) == (code, True, "file")
    assert packer.refused("packet", "read", str(tmp_path / "gone"))["code"] == "file.missing"
