"""How the file answers what a screen asks: by look-ups, or by going through a table."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import event

from fieldcrm.store.store import Reading


def plans(reading: Reading, ask: Callable[[], object]) -> list[str]:
    """Every step by which SQLite carries out the statements that `ask` says."""
    heard: list[tuple[str, Any]] = []

    def hear(_: object, __: object, statement: str, values: Any, *___: object) -> None:
        heard.append((statement, values))

    event.listen(reading.connection, "before_cursor_execute", hear)
    ask()
    event.remove(reading.connection, "before_cursor_execute", hear)
    return [step for statement, values in heard for step in _steps(reading, statement, values)]


def _steps(reading: Reading, statement: str, values: Any) -> list[str]:
    return [row.detail for row in reading.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
