"""Looking after the store: damage is found, a copy is a whole store, and going back loses nothing unsent."""

import gc
import os
import shutil
import stat
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from fieldcrm.bootstrap import open_window
from fieldcrm.domain.accounts import Account
from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import AccountId
from fieldcrm.machine.single_instance import alone
from fieldcrm.store import copies
from tests.support.company import numbered
from tests.support.program import KEY, Program, open_store


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


@pytest.mark.parametrize("taken", ["fieldcrm.db", "key.json", "holiday.jpg"])
def test_a_copy_is_laid_over_an_older_copy_and_over_nothing_else(program: Program, taken: str) -> None:
    copy = program.profile / "copy.db"
    program.json("backup", str(copy))
    assert program.json("backup", str(copy))["bytes"] == copy.stat().st_size
    file = program.profile / taken
    before = file.read_bytes() if file.exists() else b"of the children"
    file.write_bytes(before)
    assert program.refused("backup", str(file))["code"] == "file.exists"
    assert file.read_bytes() == before


def test_going_back_to_a_copy_reads_what_is_only_in_its_log(program: Program, tmp_path: Path) -> None:
    """A file set aside under the eyes of another program has part of its work in the log beside it."""
    program.json("record", "add", "account", "number=A1", "name=Sofia")
    store = open_store(program.doors.profile(None))
    with store.write() as work:
        work.save(Account(id=AccountId(numbered(1)), number="A2", name="Hotel"))
    for part in program.profile.glob("fieldcrm.db*"):
        shutil.copy(part, tmp_path / part.name)
    store.close()
    program.json("restore", str(tmp_path / "fieldcrm.db"))
    assert names(program) == ["Sofia", "Hotel"]


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
        copies.daily_copy(store_of(program), KEY, tmp_path, date(2026, 11, day))
    assert [path.stem for path in copies.copies(tmp_path)] == ["2026-11-04", "2026-11-03", "2026-11-02"]


def test_repair_without_a_copy_says_so_and_changes_nothing(program: Program) -> None:
    spoil(program)
    before = store_of(program).read_bytes()
    assert program.refused("doctor", "--repair")["code"] == "backup.none"
    assert store_of(program).read_bytes() == before


def with_a_copy(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Sofia")
    (program.profile / "copies").mkdir()
    copies.daily_copy(store_of(program), KEY, program.profile / "copies", date(2026, 11, 24))


def remove(file: Path) -> None:
    file.unlink()


def empty(file: Path) -> None:
    file.write_bytes(b"")


@pytest.mark.parametrize("lose", [remove, empty])
def test_a_store_that_has_gone_is_not_taken_for_one_that_never_was(
    program: Program, lose: Callable[[Path], None]
) -> None:
    with_a_copy(program)
    lose(store_of(program))
    for words in (
        ("status",),
        ("record", "list", "account"),
        ("enrol", "--server", "http://127.0.0.1:1", "--code", "X"),
    ):
        ended = program(*words, "--json")
        assert (ended.status, ended.document["error"]["code"]) == (5, "store.gone")
    assert program("doctor").status == 5
    assert program.json("doctor", "--repair")["carried"] == 0
    assert names(program) == ["Sofia"]


def test_a_window_does_not_begin_anew_over_a_store_that_has_gone(program: Program) -> None:
    with_a_copy(program)
    store_of(program).unlink()
    with pytest.raises(Trouble, match=r"store\.gone: fieldcrm\.db"):
        open_window(program.doors.profile(None), "")
    assert not store_of(program).exists()


def test_python_looks_for_no_litter_by_itself_where_a_window_may_be_open_or_going(program: Program) -> None:
    with_a_copy(program)
    store_of(program).unlink()
    assert gc.isenabled()
    with pytest.raises(Trouble):
        open_window(program.doors.profile(None), "")
    assert not gc.isenabled()


def test_a_file_nobody_can_read_can_be_moved_away_to_go_on_from_a_copy(program: Program) -> None:
    with_a_copy(program)
    store_of(program).write_bytes(os.urandom(40_000))
    ended = program("doctor", "--repair", "--json")
    assert (ended.status, ended.document["error"]["code"]) == (5, "store.unsent_unreadable")
    store_of(program).rename(program.profile / "fieldcrm.db.unreadable")
    program.json("doctor", "--repair")
    assert names(program) == ["Sofia"]


def test_a_day_in_a_wrong_year_has_its_copy_too(program: Program, tmp_path: Path) -> None:
    for day in (date(2026, 11, 1), date(2026, 11, 2), date(2026, 11, 3), date(2016, 11, 4)):
        copies.daily_copy(store_of(program), KEY, tmp_path, day)
    assert [path.stem for path in copies.copies(tmp_path)] == ["2026-11-03", "2026-11-02", "2016-11-04"]


def test_the_day_is_copied_whether_anybody_was_reached_or_not(program: Program) -> None:
    assert program("sync").status == 4
    assert len(copies.copies(program.profile / "copies")) == 1


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
    copies.daily_copy(store_of(program), KEY, program.profile / "copies", date(2026, 11, 24))
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
    copies.daily_copy(store_of(program), KEY, program.profile / "copies", date(2026, 11, 24))
    store_of(program).write_bytes(os.urandom(4096) + store_of(program).read_bytes()[4096:])
    before = store_of(program).read_bytes()
    ended = program("doctor", "--repair", "--json")
    assert (ended.status, ended.document["error"]["code"]) == (5, "store.unsent_unreadable")
    assert store_of(program).read_bytes() == before


def test_a_file_that_cannot_be_written_leaves_nothing(program: Program, tmp_path: Path) -> None:
    (tmp_path / "taken.db").mkdir()
    assert program.refused("backup", str(tmp_path / "taken.db"))["code"] == "file.unwritable"
    assert [path.name for path in tmp_path.glob("*.part")] == []
