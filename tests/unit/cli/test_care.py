"""Looking after the store: damage is found, a copy is a whole store, and going back loses nothing unsent."""

import os
import stat
from datetime import date
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from fieldcrm.machine.single_instance import alone
from fieldcrm.store import care
from tests.support.program import KEY, Program


def store_of(program: Program) -> Path:
    return program.profile / "fieldcrm.db"


def names(program: Program) -> list[str]:
    return [row["name"] for row in program.json("record", "list", "account", "--sort", "number")]


def spoil(program: Program) -> None:
    """Overwrite a page in the middle, as a dying disk does."""
    file = store_of(program)
    with file.open("r+b") as opened:
        opened.seek(file.stat().st_size // 2)
        opened.write(os.urandom(4096))


def test_a_sound_store_is_said_to_be_sound(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Sofia")
    told = program.json("doctor")
    assert (told["sound"], told["findings"], told["copy"]) == (True, [], None)
    assert told["waiting"] == program.json("status")["waiting"]


def test_damage_is_found_and_wants_attention(program: Program) -> None:
    spoil(program)
    ended = program("doctor", "--json")
    assert (ended.status, ended.document["sound"]) == (5, False)
    assert ended.document["findings"]


def test_a_copy_is_closed_to_others_and_holds_no_plain_word(program: Program, tmp_path: Path) -> None:
    program.json("record", "add", "account", "number=A1", "name=Canary Bakery")
    copy = tmp_path / "copy.db"
    told = program.json("backup", str(copy))
    assert told["bytes"] == copy.stat().st_size
    assert b"Canary" not in copy.read_bytes()
    if os.name != "nt":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_going_back_shows_the_copy_and_still_sends_what_came_after(program: Program, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    program.json("record", "add", "account", "number=A1", "name=Before")
    program.json("backup", str(copy))
    program.json("record", "add", "account", "number=A2", "name=After")
    last = program.json("outbox", "list")[-1]
    assert program.json("restore", str(copy))["carried"] == 1
    assert names(program) == ["Before"]
    assert program.json("outbox", "list")[-1]["id"] == last["id"]


def test_a_number_given_out_before_going_back_is_not_given_again(program: Program, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    program.json("backup", str(copy))
    program.json("record", "add", "account", "number=A2", "name=After")
    last = program.json("outbox", "list")[-1]
    program.json("restore", str(copy))
    program.json("record", "add", "account", "number=A3", "name=Later")
    assert program.json("outbox", "list")[-1]["number"] == last["number"] + 1


def test_the_file_gone_back_from_stays_beside(program: Program, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    program.json("backup", str(copy))
    program.json("restore", str(copy))
    program.json("restore", str(copy))
    kept = sorted(path.name for path in program.profile.glob("fieldcrm.db.before-?"))
    assert kept == ["fieldcrm.db.before-1", "fieldcrm.db.before-2"]
    assert program.json("doctor")["sound"]


@pytest.mark.parametrize("content", [b"", b"not a store" * 1000])
def test_only_a_sound_copy_of_this_device_is_gone_back_to(program: Program, tmp_path: Path, content: bytes) -> None:
    program.json("record", "add", "account", "number=A1", "name=Sofia")
    (tmp_path / "copy.db").write_bytes(content)
    assert program.refused("restore", str(tmp_path / "copy.db"))["code"] == "backup.unsound"
    assert program.refused("restore", str(tmp_path / "missing.db"))["code"] == "file.missing"
    assert names(program) == ["Sofia"]


def test_nobody_goes_back_under_an_open_window(program: Program, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    program.json("backup", str(copy))
    with alone(program.profile / "window.lock"):
        ended = program("restore", str(copy), "--json")
    assert (ended.status, ended.document["error"]["code"]) == (5, "profile.in_use")


def test_one_copy_a_day_is_made_and_the_last_three_are_kept(program: Program, tmp_path: Path) -> None:
    for day in (1, 2, 2, 3, 4):
        care.daily_copy(store_of(program), KEY, tmp_path, date(2026, 11, day))
    assert [path.stem for path in care.copies(tmp_path)] == ["2026-11-04", "2026-11-03", "2026-11-02"]


def test_repair_without_a_copy_says_so_and_changes_nothing(program: Program) -> None:
    spoil(program)
    before = store_of(program).read_bytes()
    assert program.refused("doctor", "--repair")["code"] == "backup.none"
    assert store_of(program).read_bytes() == before


def loosen(program: Program) -> None:
    """Take a customer from under its people, as no program of ours would."""
    file = dbapi2.connect(str(store_of(program)), isolation_level=None)
    file.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    file.execute("UPDATE sync_ctl SET applying = 1")
    file.execute("DELETE FROM account")
    file.execute("UPDATE sync_ctl SET applying = 0")
    file.close()


def test_repair_goes_back_to_the_daily_copy_and_keeps_what_was_not_sent(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Sofia")
    (program.profile / "copies").mkdir()
    care.daily_copy(store_of(program), KEY, program.profile / "copies", date(2026, 11, 24))
    program.json("record", "add", "contact", "account=A1", "family_name=Bondar")
    unsent = program.json("outbox", "list")
    loosen(program)
    assert "belongs to no account" in program("doctor").out
    assert program.json("doctor", "--repair")["carried"] == 1
    assert names(program) == ["Sofia"]
    assert program.json("outbox", "list") == unsent
    assert program.json("doctor")["sound"]


def test_repair_leaves_a_file_whose_unsent_work_it_cannot_read(program: Program) -> None:
    (program.profile / "copies").mkdir()
    care.daily_copy(store_of(program), KEY, program.profile / "copies", date(2026, 11, 24))
    store_of(program).write_bytes(os.urandom(4096) + store_of(program).read_bytes()[4096:])
    before = store_of(program).read_bytes()
    ended = program("doctor", "--repair", "--json")
    assert (ended.status, ended.document["error"]["code"]) == (5, "store.unsent_unreadable")
    assert store_of(program).read_bytes() == before


def test_a_file_that_cannot_be_written_leaves_nothing(program: Program, tmp_path: Path) -> None:
    (tmp_path / "taken.db").mkdir()
    assert program.refused("backup", str(tmp_path / "taken.db"))["code"] == "file.unwritable"
    assert [path.name for path in tmp_path.glob("*.part")] == []
