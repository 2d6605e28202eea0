"""`fieldcrm-server restore`: a copy is worked on from, what was there is kept, and what is no copy changes nothing."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from sync_server.config import Place
from tests.server.test_cli import Server
from tests.support.postgres import Postgres


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Server:
    """A company in a folder, with one territory."""
    monkeypatch.delenv("FIELDCRM_DATABASE", raising=False)
    made = Server(tmp_path / "data")
    made.do("init", "--company", "Kvartal Trade")
    made.do("record", "add", "territory", "code=UA", "name=Україна")
    return made


@pytest.fixture
def copied(server: Server, tmp_path: Path) -> Path:
    """A copy, after which another territory was added."""
    server.do("backup", str(tmp_path / "copy.db"))
    server.do("record", "add", "territory", "code=PL", "name=Polska")
    return tmp_path / "copy.db"


def territories(server: Server) -> list[str]:
    return sorted(each["code"] for each in server.do("record", "list", "territory"))


def epochs(place: Place) -> list[Any]:
    centre = place.open()
    with centre.read() as connection:
        found = connection.execute(text("SELECT no, id FROM epoch ORDER BY no")).all()
    centre.engine.dispose()
    return list(found)


def test_the_company_is_as_it_was_and_what_was_there_is_kept(server: Server, copied: Path) -> None:
    told = server.do("restore", str(copied), "--restored")
    assert territories(server) == ["UA"]
    assert (told["findings"], told["devices"]) == ([], 0)
    assert told["until"].endswith("+00:00")
    kept = Server(server.data.parent / "kept")
    kept.data.mkdir()
    shutil.copy(told["kept"], kept.data / "centre.db")
    assert territories(kept) == ["PL", "UA"]
    assert server.do("verify")["ok"]


def test_each_restore_is_a_life_of_its_own_later_than_all_before(server: Server, copied: Path) -> None:
    lives = [server.do("restore", str(copied), "--restored")["life"] for _ in range(3)]
    assert lives == sorted(set(lives))
    (_, first), (_, last) = epochs(Place(data=server.data))
    assert last[: len(first)] == first
    assert len(last) > len(first)


def test_a_new_machine_begins_from_the_copy(server: Server, copied: Path, tmp_path: Path) -> None:
    new = Server(tmp_path / "new machine")
    assert new.data != server.data
    assert new.do("restore", str(copied), "--restored")["kept"] is None
    assert territories(new) == ["UA"]


def test_a_database_put_back_by_other_means_says_so(server: Server) -> None:
    server.do("restore", "--restored")
    assert len(epochs(Place(data=server.data))) == 2
    assert territories(server) == ["UA"]


def test_a_file_that_is_damaged_beyond_reading_is_put_aside(server: Server, copied: Path) -> None:
    (server.data / "centre.db").write_bytes(b"not a database at all" * 999)
    told = server.do("restore", str(copied), "--restored")
    assert territories(server) == ["UA"]
    assert Path(told["kept"]).read_bytes().startswith(b"not a database")


def test_a_company_somebody_works_on_is_not_taken_from_under_them(server: Server, copied: Path) -> None:
    at_work = Place(data=server.data).open()
    with at_work.read() as connection:
        connection.execute(text("SELECT 1"))
        status, document, _ = server("restore", str(copied), "--restored")
    at_work.engine.dispose()
    assert (status, document["error"]["code"]) == (3, "server.running")
    assert territories(server) == ["PL", "UA"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["COPY"], "restore.unsaid"),
        (["/nowhere/at/all", "--restored"], "file.missing"),
        ([__file__, "--restored"], "backup.no_company"),
        (["CUT", "--restored"], "backup.no_company"),
        (["EMPTY", "--restored"], "centre.missing"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_put_back_changes_nothing(server: Server, copied: Path, words: list[str], code: str) -> None:
    cut, empty = copied.with_name("cut.db"), copied.with_name("empty.db")
    cut.write_bytes(copied.read_bytes()[:50_000])
    empty.touch()
    files = {"COPY": str(copied), "CUT": str(cut), "EMPTY": str(empty)}
    _, document, notices = server("restore", *(files.get(word, word) for word in words))
    assert document["error"]["code"] == code
    assert notices.startswith("fieldcrm-server: ")
    assert territories(server) == ["PL", "UA"]
    assert [path.name for path in server.data.iterdir() if ".part" in path.name] == []


@pytest.fixture
def postgresql(postgres: Postgres) -> Iterator[str]:
    """An empty database."""
    name = postgres.new_database()
    yield postgres.url(name)
    postgres.drop(name)


def on(url: str, *words: str) -> tuple[int, Any]:
    status, document, _ = Server(Path()).bare(*words, "--database", url)
    return status, document


def test_a_copy_of_a_postgresql_fills_another_and_a_folder(
    server: Server, postgresql: str, postgres: Postgres, tmp_path: Path
) -> None:
    on(postgresql, "init", "--company", "Kvartal Trade")
    on(postgresql, "record", "add", "territory", "code=UA", "name=Україна")
    copy = str(tmp_path / "copy.rows")
    assert on(postgresql, "backup", copy)[0] == 0
    other = postgres.new_database()
    status, told = on(postgres.url(other), "restore", copy, "--restored")
    assert (status, told["findings"]) == (0, [])
    assert on(postgres.url(other), "record", "add", "territory", "code=PL", "name=Polska")[0] == 0
    assert [each["code"] for each in on(postgres.url(other), "record", "list", "territory")[1]] == ["UA", "PL"]
    postgres.drop(other)
    server.do("restore", copy, "--restored")
    assert territories(server) == ["UA"]


def test_a_postgresql_that_holds_a_company_is_not_filled_over(postgresql: str, tmp_path: Path) -> None:
    on(postgresql, "init", "--company", "Kvartal Trade")
    copy = str(tmp_path / "copy.rows")
    on(postgresql, "backup", copy)
    status, document = on(postgresql, "restore", copy, "--restored")
    assert (status, document["error"]["code"]) == (3, "centre.exists")
    assert on(postgresql, "restore", "--restored")[0] == 0


def test_a_file_of_sqlite_does_not_go_into_a_postgresql(server: Server, copied: Path, postgresql: str) -> None:
    status, document = on(postgresql, "restore", str(copied), "--restored")
    assert (status, document["error"]["code"]) == (3, "backup.not_rows")
    assert territories(server) == ["PL", "UA"]
