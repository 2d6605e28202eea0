"""A file that cannot be opened is told by what and where, and stays as it was; a day's copy opens in its place."""

import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.sentences import sentence
from fieldcrm.store import copies
from fieldcrm.store import store as stores
from fieldcrm.store.database import open_file
from fieldcrm.store.layout import HEAD
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, KEY, TODAY, enrol, now_ms, open_store
from tests.support.machines import environment

NAME = "work.db"
PAGE = 4096
HOLDS_THE_LOCK = """
import sys
from pathlib import Path
from fieldcrm.domain.accounts import Account
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, KEY, now_ms

store = Store.open(Path(sys.argv[1]), KEY, now_ms)
with store.write() as work:
    work.change(Account, BAKERY.id, {"notes": "By the other program"})
    print("holding", flush=True)
    sys.stdin.readline()
print("done", flush=True)
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A closed store with a company in it."""
    store = open_store(tmp_path)
    enrol(store)
    store.close()
    return tmp_path / NAME


def refusal(file: Path, key: bytes = KEY) -> str:
    """Why the file was not opened, after looking that nothing of it or beside it has changed."""
    before = {each.name: each.read_bytes() for each in file.parent.iterdir()}
    with pytest.raises(Trouble) as told:
        Store.open(file, key, now_ms)
    assert {each.name: each.read_bytes() for each in file.parent.iterdir()} == before
    assert NAME in sentence(told.value.code, told.value.about)
    return told.value.code


def flipped(whole: bytes) -> bytes:
    middle = len(whole) // 2
    return whole[:middle] + bytes(byte ^ 0xFF for byte in whole[middle : middle + 16]) + whole[middle + 16 :]


def test_a_wrong_key_opens_nothing(file: Path) -> None:
    assert refusal(file, b"x" * 32) == "store.locked_or_foreign"


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "bytes flipped in the middle": flipped,
    "the second half gone": lambda whole: whole[: len(whole) // 2],
    "all but the first page gone": lambda whole: whole[:PAGE],
    "the last page gone": lambda whole: whole[:-PAGE],
    "the last bytes gone": lambda whole: whole[
        :-16
    ],  # of one alone every 256th file is as it was: what is gone reads as nought
}


@pytest.mark.parametrize("what", DAMAGE)
def test_a_damaged_file_is_called_damaged(file: Path, what: str) -> None:
    file.write_bytes(DAMAGE[what](file.read_bytes()))
    assert refusal(file) == "store.damaged"


def test_damage_deep_in_a_large_file_is_told_by_who_reads_it_and_by_the_days_copy(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Five seconds of looking through it all would be five seconds without a window, at every start."""
    monkeypatch.setattr(stores, "LOOKED_THROUGH_AT_ONCE", 0)
    damage_page(file, first_page_of(file, "account"))
    store = Store.open(file, KEY, now_ms)
    with pytest.raises(Trouble, match=r"store\.damaged"), store.read() as reading:
        reading.all(Account)
    with pytest.raises(Trouble, match=r"store\.damaged"):
        copies.daily_copy(file, KEY, file.parent / "copies", TODAY)
    with pytest.raises(Trouble, match=r"store\.damaged"):
        store.look_through()
    store.close()
    assert copies.copies(file.parent / "copies") == []


def test_a_sound_file_is_looked_through_whatever_its_size(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store.open(file, KEY, now_ms)
    store.look_through()
    monkeypatch.setattr(stores, "LOOKED_THROUGH_AT_ONCE", 0)
    store.look_through()
    store.close()


@pytest.mark.parametrize("what", ["the second half gone", "all but the first page gone", "the last page gone"])
def test_a_large_file_that_was_cut_off_is_not_opened(file: Path, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stores, "LOOKED_THROUGH_AT_ONCE", 0)
    file.write_bytes(DAMAGE[what](file.read_bytes()))
    assert refusal(file) == "store.damaged"


def first_page_of(file: Path, table: str) -> int:
    engine = open_file(file, KEY)
    with engine.connect() as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        found: int = connection.exec_driver_sql(query, (table,)).scalar_one()
    engine.dispose()
    return found


def damage_page(file: Path, number: int) -> None:
    whole = bytearray(file.read_bytes())
    middle = (number - 1) * PAGE + PAGE // 2
    whole[middle : middle + 16] = bytes(byte ^ 0xFF for byte in whole[middle : middle + 16])
    file.write_bytes(whole)


def test_a_file_without_a_whole_first_page_opens_with_no_key(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:100])
    assert refusal(file) == "store.locked_or_foreign"


def test_a_database_nobody_encrypted_is_left_alone(tmp_path: Path) -> None:
    plain = dbapi2.connect(str(tmp_path / NAME))
    plain.execute("CREATE TABLE t (x)")
    plain.commit()
    plain.close()
    assert refusal(tmp_path / NAME) == "store.locked_or_foreign"


def test_a_database_of_another_program_under_our_key_is_left_alone(tmp_path: Path) -> None:
    sql(open_file(tmp_path / NAME, KEY), "CREATE TABLE t (x)")
    assert refusal(tmp_path / NAME) == "store.foreign"


@pytest.mark.parametrize(("version", "code"), [(0, "store.foreign"), (HEAD + 1, "store.newer")])
def test_a_file_of_another_release_is_left_alone(file: Path, version: int, code: str) -> None:
    sql(open_file(file, KEY), f"PRAGMA user_version = {version}")
    assert refusal(file) == code


def test_a_file_that_cannot_be_made_is_the_disks_trouble(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"store\.shut: work\.db"):
        Store.open(tmp_path / "nowhere" / NAME, KEY, now_ms)


def sql(engine: Engine, statement: str) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


@contextmanager
def another_program(file: Path) -> Generator[Callable[[], None]]:
    """One that has written and not yet committed; the call lets it finish."""
    words = [sys.executable, "-c", HOLDS_THE_LOCK, str(file)]
    pipe = subprocess.PIPE
    with subprocess.Popen(words, stdin=pipe, stdout=pipe, text=True, env=environment()) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "holding\n"

        def finish() -> None:
            child.communicate("\n", timeout=60)

        yield finish
        assert child.wait(60) == 0


@pytest.fixture
def impatient(file: Path) -> Iterator[Store]:
    """A store that does not wait for another program's lock."""
    store = open_store(file.parent)
    with store.read() as reading:
        reading.connection.exec_driver_sql("PRAGMA busy_timeout = 0")  # of the one connection in the pool
    yield store
    store.close()


def test_while_another_program_writes_a_save_is_told_to_wait_and_can_be_done_again(
    impatient: Store, file: Path
) -> None:
    with another_program(file) as finish:
        with pytest.raises(Trouble, match=r"store\.busy: work\.db"), impatient.write():
            pytest.fail("two programs wrote at once")
        finish()
    with impatient.write() as work:
        work.change(Account, BAKERY.id, {"website": "sofia.example"})
    with impatient.read() as reading:
        found = reading.load(Account, BAKERY.id)
    assert (found.notes, found.website) == ("By the other program", "sofia.example")


def test_while_another_program_writes_one_reads_what_was_there_before(impatient: Store, file: Path) -> None:
    with another_program(file) as finish:
        with impatient.read() as reading:
            assert reading.load(Account, BAKERY.id).notes is None
        finish()
    with impatient.read() as reading:
        assert reading.load(Account, BAKERY.id).notes == "By the other program"


def test_a_file_is_opened_and_read_while_another_program_writes(file: Path) -> None:
    with another_program(file) as finish:
        assert opened_name(file) == BAKERY.name
        finish()


def test_a_days_copy_opens_where_the_damaged_file_does_not(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    copy = copies.daily_copy(file, KEY, folder, TODAY)
    file.write_bytes(flipped(file.read_bytes()))
    assert copy is not None
    assert opened_name(copy) == BAKERY.name


def test_a_day_has_one_copy_and_the_last_three_days_are_kept(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    days = [TODAY + timedelta(days=number) for number in range(5)]
    made = [copies.daily_copy(file, KEY, folder, day) for day in (*days, days[-1])]
    assert made[-1] is None
    assert [date.fromisoformat(copy.stem) for copy in copies.copies(folder)] == days[:1:-1]


def test_a_damaged_file_is_not_copied_over_a_good_day(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    copies.daily_copy(file, KEY, folder, TODAY)
    file.write_bytes(flipped(file.read_bytes()))
    with pytest.raises(Trouble, match=r"store\.damaged: work\.db"):
        copies.daily_copy(file, KEY, folder, TODAY + timedelta(days=1))
    assert [copy.name for copy in folder.iterdir()] == [f"{TODAY.isoformat()}.db"]


def opened_name(path: Path) -> str:
    store = Store.open(path, KEY, now_ms)
    with store.read() as reading:
        name = reading.load(Account, BAKERY.id).name
    store.close()
    return name
