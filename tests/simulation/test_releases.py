"""A release that is installed in the midst of a history: its file is the one that SQLite itself makes of it."""

from pathlib import Path

import pytest

from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.triggers import SHADOW
from tests.simulation.blanks import KEY
from tests.support.centres import START_MS
from tests.support.schemas import ALL, NEXT, bring_forward, opened

Words = dict[str, str]


def _words(path: Path, registry: Registry, *alter: str) -> Words:
    """What SQLite keeps of each table; brought forward, or altered by these statements."""
    store = opened(path, KEY, lambda: START_MS, registry)
    with store.apply() as applying:
        if not alter:
            bring_forward(applying.connection, registry, NEXT)
        for each in alter:
            applying.connection.exec_driver_sql(each)
        found = applying.connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").all()
    store.close()
    return {str(name): str(sql) for name, sql in found}


def test_columns_that_come_together_stand_where_alter_table_puts_them_one_by_one(tmp_path: Path) -> None:
    brought = _words(tmp_path / "brought.db", ALL[-1])
    altered = _words(
        tmp_path / "altered.db",
        ALL[-1],
        "ALTER TABLE contact ADD COLUMN nickname TEXT",
        "ALTER TABLE contact ADD COLUMN middle_name TEXT",
        "ALTER TABLE contact ADD COLUMN languages INTEGER DEFAULT 1 NOT NULL",
        f'ALTER TABLE "{SHADOW}contact" ADD "nickname" TEXT',
        f'ALTER TABLE "{SHADOW}contact" ADD "middle_name" TEXT',
        f'ALTER TABLE "{SHADOW}contact" ADD "languages" INTEGER',
    )
    assert {name: brought[name] for name in altered} == altered


@pytest.mark.parametrize("registry", ALL, ids=lambda each: str(each.schema))
def test_a_file_of_any_release_is_whole_after_it(tmp_path: Path, registry: Registry) -> None:
    _words(tmp_path / "brought.db", registry)
    store = opened(tmp_path / "brought.db", KEY, lambda: START_MS, NEXT)
    with store.read() as reading:
        assert reading.connection.exec_driver_sql("PRAGMA integrity_check").scalars().all() == ["ok"]
        for spec in NEXT:
            reading.all(spec.cls)
    store.close()
