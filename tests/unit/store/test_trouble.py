"""What the disk does to us is told as trouble: nothing half written, and the step can be done again."""

import os
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.store.database import open_file
from tests.support.company import BAKERY, open_store

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


def test_a_place_that_keeps_no_log_is_refused_before_anything_is_saved_there() -> None:
    with pytest.raises(Trouble, match=r"store\.no_log"):
        open_file(Path(":memory:"), KEY)


def test_a_save_is_on_the_disk_before_it_is_acknowledged_whatever_connection_it_goes_by(tmp_path: Path) -> None:
    engine = open_file(tmp_path / "work.db", KEY)
    opened = [engine.connect() for _ in range(6)]  # more than the pool keeps
    asked = ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "temp_store")
    told = [[each.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in asked] for each in opened]
    assert told == [["wal", 2, 1, 1, 2]] * 6
    for each in opened:
        each.close()
    engine.dispose()


def test_a_number_no_column_holds_is_told_by_the_rule_it_breaks(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    with pytest.raises(RuleBroken, match=r"number\.size"), store.write() as work:
        work.save(replace(BAKERY, credit_limit=Decimal(10) ** 15))
    store.close()


def test_what_is_not_the_disks_doing_stays_what_it_is(tmp_path: Path) -> None:
    engine = open_file(tmp_path / "work.db", KEY)
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE t (x INTEGER UNIQUE)")
        connection.exec_driver_sql("INSERT INTO t VALUES (1)")
        with pytest.raises(IntegrityError):
            connection.exec_driver_sql("INSERT INTO t VALUES (1)")
        connection.rollback()
    engine.dispose()
