"""What the window remembers lies in a file that anybody may spoil and nobody can read."""

from pathlib import Path

import pytest

from fieldcrm.machine.sealing import Seal
from fieldcrm.ui.shell.memory import FileMemory, SealedMemory


def test_a_small_file_keeps_what_is_to_be_remembered(tmp_path: Path) -> None:
    memory = FileMemory(tmp_path / "window.json")
    memory.keep("window/address", "crm://orders")
    memory.end()
    again = FileMemory(tmp_path / "window.json")
    assert (again.recall("window/address"), again.recall("look/choice")) == ("crm://orders", "")


def test_of_what_is_kept_one_after_another_the_last_is_in_the_file(tmp_path: Path) -> None:
    memory = FileMemory(tmp_path / "window.json")
    for number in range(100):
        memory.keep("diary/line", "visit Sofia"[: number % 12])
        memory.keep("window/address", f"crm://order/{number}")
    memory.end()
    again = FileMemory(tmp_path / "window.json")
    assert (again.recall("window/address"), again.recall("diary/line")) == ("crm://order/99", "vis")


@pytest.mark.parametrize("spoilt", [b"", b"[Window]\naddress=1", b'["a"]', b'{"window/address": 7}', b"\xff"])
def test_who_spoils_the_file_begins_anew(tmp_path: Path, spoilt: bytes) -> None:
    (tmp_path / "window.json").write_bytes(spoilt)
    assert FileMemory(tmp_path / "window.json").recall("window/address") == ""


def test_where_it_cannot_be_written_it_is_kept_until_the_end(tmp_path: Path) -> None:
    memory = FileMemory(tmp_path / "gone" / "window.json")
    memory.keep("window/address", "crm://orders")
    memory.end()
    assert memory.recall("window/address") == "crm://orders"


@pytest.mark.parametrize("words", ['visit Sofia, "thu"; 10:30\n100 %', "полиця порожня", "0"])
def test_what_somebody_wrote_is_kept_closed_and_opens_at_the_next_start(tmp_path: Path, words: str) -> None:
    seal, memory = Seal(bytes(32)), FileMemory(tmp_path / "window.json")
    SealedMemory(memory, seal).keep("diary/line", words)
    memory.end()
    again = FileMemory(tmp_path / "window.json")
    assert SealedMemory(again, seal).recall("diary/line") == words
    assert again.recall("diary/line") != words
