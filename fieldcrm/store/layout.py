"""The layout of the file: made whole for a new one, and an older release's brought forward with nothing in it lost."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from fieldcrm.domain.errors import Trouble
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.triggers import trigger_names, triggers
from fieldcrm.store import book, search

APPLICATION_ID: Final = 0x46435231  # "FCR1": a file of ours
HEAD: Final = 16
"""The newest revision; `user_version` of a file says which one it has."""

REVISIONS: Final = Path(__file__).parent / "revisions"


def make(connection: Connection, registry: Registry) -> None:
    """Everything, in an empty file."""
    book.create(connection, registry)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {HEAD}")


def revision(connection: Connection, path: Path) -> int:
    """Which layout a file has: 0 for an empty one. One that is not ours, or newer than this program, is Trouble."""
    if connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one() == 0:
        return 0
    found: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if connection.exec_driver_sql("PRAGMA application_id").scalar_one() != APPLICATION_ID or found < 1:
        raise Trouble("store.foreign", path.name)
    if found > HEAD:
        raise Trouble("store.newer", f"{path.name}: {found}, not {HEAD}")
    return found


def bring_forward(connection: Connection, registry: Registry, since: int, told: Callable[[int, int], None]) -> None:
    """Every revision after `since`, inside the caller's transaction, and then once what hangs on all of them.

    What a revision changes is not a person's work: the triggers look away, and are laid anew at the end. Search stays
    as it is, but for the kinds of which a revision says so: their rows are left to `search.catch_up`, and found by
    their old words until then. `told` hears how many of how many steps are done.
    """
    for spec in registry:
        for name in trigger_names(spec):
            connection.exec_driver_sql(f'DROP TRIGGER IF EXISTS "{name}"')
    anew = _upgrade(connection, since, told)
    for spec in registry:
        for trigger in triggers(spec):
            connection.exec_driver_sql(trigger)
    search.put_off(connection, anew)
    connection.exec_driver_sql(f"PRAGMA user_version = {HEAD}")


def _upgrade(connection: Connection, since: int, told: Callable[[int, int], None]) -> set[str]:
    """The kinds that are searched otherwise from now on."""
    from alembic.migration import MigrationContext  # a start that upgrades nothing does not wait for it
    from alembic.operations import Operations
    from alembic.script import ScriptDirectory

    steps = ScriptDirectory(str(REVISIONS), version_locations=[str(REVISIONS)])
    chain = [each.module for each in steps.iterate_revisions("head", f"{since:04}")][::-1]
    with Operations.context(MigrationContext.configure(connection)):
        for place, revision in enumerate(chain):
            told(place, len(chain))
            revision.upgrade()
    told(len(chain), len(chain))
    return {kind for revision in chain for kind in getattr(revision, "searched_anew", ())}
