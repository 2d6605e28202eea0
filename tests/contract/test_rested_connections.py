"""A connection to PostgreSQL that died while nobody used it is made anew before anybody hears of it."""

from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine

from sync_server.store import open as opening
from sync_server.store.open import open_postgresql


def process(engine: Engine) -> int:
    """Who answers at the other end."""
    with engine.connect() as connection:
        bare: Any = connection.connection.driver_connection
        return int(bare.info.backend_pid)


def test_what_died_at_rest_is_replaced_and_what_lives_is_kept(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "RESTED", 0.0)
    engine = open_postgresql(postgres_url)
    first = process(engine)
    assert process(engine) == first
    with psycopg.connect(postgres_url, autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(%s, 10000)", [first])
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT 1").scalar() == 1
    assert process(engine) != first
    engine.dispose()
