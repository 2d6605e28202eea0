"""The layout of the centre's database: made whole for a new one, an older release's brought forward."""

from pathlib import Path
from typing import Final

from sqlalchemy import Connection, MetaData, insert, inspect, select, update

from fieldcrm.domain.errors import Trouble
from sync_server.store.tables import layouts, metadata

HEAD: Final = 11
"""The newest revision; the one row of `layout` says which one a database has."""

REVISIONS: Final = Path(__file__).parent / "revisions"
_LOCK: Final = 0x46435231
"""Two programs that start at once bring a PostgreSQL forward one after the other."""


def make(connection: Connection, domain: MetaData) -> None:
    """Every table, in an empty database."""
    metadata.create_all(connection)
    domain.create_all(connection)
    connection.execute(insert(layouts).values(revision=HEAD))


def unmake(connection: Connection, domain: MetaData) -> None:
    """No table of ours any more."""
    domain.drop_all(connection)
    metadata.drop_all(connection)


def revision(connection: Connection) -> int:
    """Which layout a database has: 0 if it is no centre's. One that is newer than this program is Trouble."""
    if not inspect(connection).has_table(layouts.name):
        return 0
    found: int = connection.scalar(select(layouts.c.revision)) or 0
    if found > HEAD:
        raise Trouble("centre.newer", f"{found}, not {HEAD}")
    return found


def bring_forward(connection: Connection) -> None:
    """Every revision this release adds, inside the caller's transaction and one program at a time."""
    from alembic.migration import MigrationContext  # a start that upgrades nothing does not wait for it
    from alembic.operations import Operations
    from alembic.script import ScriptDirectory

    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
    since = revision(connection)
    steps = ScriptDirectory(str(REVISIONS), version_locations=[str(REVISIONS)])
    with Operations.context(MigrationContext.configure(connection)):
        for step in reversed(list(steps.iterate_revisions("head", f"{since:04}"))):
            step.module.upgrade()
    connection.execute(update(layouts).values(revision=HEAD))
