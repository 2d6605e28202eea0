"""What the disk does to us is told as trouble: nothing half written, and the step can be done again."""

import os
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from fieldcrm.domain.errors import Trouble
from fieldcrm.store.database import open_file

KEY = bytes(32)


def test_a_full_disk_is_trouble_and_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    engine = open_file(tmp_path / "work.db", KEY)
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE t (x BLOB)")
        connection.commit()
        connection.exec_driver_sql("PRAGMA max_page_count = 10")
        with pytest.raises(Trouble, match=r"store\.full"):
            connection.exec_driver_sql("INSERT INTO t VALUES (zeroblob(1000000))")
        connection.rollback()
        assert connection.exec_driver_sql("SELECT count(*) FROM t").scalar_one() == 0
    engine.dispose()


def test_a_damaged_page_is_trouble(tmp_path: Path) -> None:
    engine = open_file(tmp_path / "work.db", KEY)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE t (x BLOB)")
        connection.exec_driver_sql("INSERT INTO t VALUES (randomblob(100000))")
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()
    with (tmp_path / "work.db").open("r+b") as file:
        file.seek(40_000)
        file.write(os.urandom(4096))
    engine = open_file(tmp_path / "work.db", KEY)
    with engine.connect() as connection, pytest.raises(Trouble, match=r"store\.damaged|disk\.write"):
        connection.exec_driver_sql("SELECT x FROM t").all()
    engine.dispose()


def test_what_is_not_the_disks_doing_stays_what_it_is(tmp_path: Path) -> None:
    engine = open_file(tmp_path / "work.db", KEY)
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE t (x INTEGER UNIQUE)")
        connection.exec_driver_sql("INSERT INTO t VALUES (1)")
        with pytest.raises(IntegrityError):
            connection.exec_driver_sql("INSERT INTO t VALUES (1)")
        connection.rollback()
    engine.dispose()
