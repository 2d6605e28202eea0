"""What the disk does to the centre's file is told as trouble, never as a bug, and nothing half written stays."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import as_bytes
from sync_server.config import Place
from sync_server.store.open import open_sqlite
from tests.support.callers import Caller, edit
from tests.support.centres import BAKERY, PAM, Fleet, new_fleet


def is_full(fleet: Fleet) -> None:
    """Not a page more, on any connection."""
    fleet.centre.engine.dispose()
    with fleet.centre.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")


def test_a_push_onto_a_full_disk_is_trouble_and_comes_again(tmp_path: Path) -> None:
    fleet = new_fleet(open_sqlite(tmp_path / "centre.db"), tmp_path)
    pam = Caller(fleet.centre, f"K{fleet.enrol(PAM)}")
    sealed = pam.seal(edit("account", as_bytes(BAKERY.id), 1, notes="x" * 200_000))
    is_full(fleet)
    with pytest.raises(Trouble, match=r"store\.full"):
        pam.send(sealed)
    fleet.centre.engine.dispose()
    assert [ack.code for ack in pam.send(sealed).acks] == [0]


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "centre.db").write_text("a shopping list " * 100)
    with pytest.raises(Trouble, match=r"store\.damaged"):
        Place(data=tmp_path).open()
    assert (tmp_path / "centre.db").read_text().startswith("a shopping list")


def test_a_release_of_sqlite_that_loses_data_serves_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dbapi2, "sqlite_version_info", (3, 51, 2))
    with pytest.raises(Trouble, match=r"store\.sqlite_unsound"):
        open_sqlite(tmp_path / "centre.db")
    assert list(tmp_path.iterdir()) == []
