"""What SQLite and PostgreSQL say differently."""

from collections.abc import Sequence

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

Insert = sqlite.Insert | postgresql.Insert


def upsert(connection: Connection, table: Table, key: Sequence[str], *, update: bool = True) -> Insert:
    """INSERT that overwrites the row with the same key, or leaves it as it is when `update` is false."""
    made = _insert(connection, table)
    if not update:
        return made.on_conflict_do_nothing(index_elements=list(key))
    kept = {*key, "rid"}
    news = {column.name: made.excluded[column.name] for column in table.columns if column.name not in kept}
    return made.on_conflict_do_update(index_elements=list(key), set_=news)


def _insert(connection: Connection, table: Table) -> Insert:
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)
