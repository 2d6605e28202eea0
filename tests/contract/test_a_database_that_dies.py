"""A PostgreSQL whose connection dies over any statement, or after it has committed and before it has said so."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import psycopg
from sqlalchemy import Connection, event, func, select

from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import ContactId
from fieldcrm.replication.exchange import Outcome, State
from fieldcrm.store import outbox
from sync_server.store.open import open_postgresql
from sync_server.store.pipe import Pipe
from sync_server.store.tables import tx_log
from sync_server.verify import verify
from tests.support.centres import BAKERY, CARL, PAM, Fleet, Laptop, numbered, standing_fleet
from tests.support.doors import exchanged
from tests.support.postgres import Postgres

STEP = 2
"""Every so many ways to the database; a whole exchange has some fourteen."""


@dataclass
class Saboteur:
    """Ends the connection that the centre works on, from outside, over the statement or the commit it waits for."""

    fleet: Fleet
    url: str
    statement: int = 0
    commit: int = 0
    statements: int = 0
    commits: int = 0

    @contextmanager
    def at_work(self) -> Generator[None]:
        """Whatever the centre does meanwhile: what it sends in one way, what goes by the driver, and commits."""
        engine, sent = self.fleet.centre.engine, Pipe.sent

        def send(pipe: Pipe, waiting: Any) -> Any:
            self._before_statement(pipe.driver)
            return sent(pipe, waiting)

        hooks = {"before_cursor_execute": self._before_cursor, "commit": self._before_commit}
        for name, hook in hooks.items():
            event.listen(engine, name, hook)
        with patch.object(Pipe, "sent", send):
            yield
        for name, hook in hooks.items():
            event.remove(engine, name, hook)

    def _before_cursor(self, connection: Connection, *_: Any) -> None:
        self._before_statement(connection.connection.dbapi_connection)

    def _before_statement(self, driver: Any) -> None:
        self.statements += 1
        if self.statements == self.statement:
            self._end(driver)

    def _before_commit(self, connection: Connection) -> None:
        self.commits += 1
        if self.commits == self.commit:
            driver: Any = connection.connection.dbapi_connection
            driver.commit()
            self._end(driver)

    def _end(self, driver: Any) -> None:
        with psycopg.connect(self.url, autocommit=True) as other:
            other.execute("SELECT pg_terminate_backend(%s, 10000)", [driver.info.backend_pid])


@contextmanager
def company(postgres: Postgres, like: str, folder: Path) -> Generator[tuple[Fleet, Saboteur]]:
    """Somebody with work to send, somebody whose work is to come, and a database that may die."""
    name = postgres.new_database(like=like)
    fleet = standing_fleet(open_postgresql(postgres.url(name)), folder)
    try:
        yield fleet, Saboteur(fleet, postgres.url(name))
    finally:
        fleet.close()
        postgres.drop(name)


def busy(fleet: Fleet) -> tuple[Laptop, Laptop]:
    pam, carl = fleet.laptop(PAM), fleet.laptop(CARL)
    pam.change(phone="+1 555 0100")
    with pam.work() as work:
        work.save(Contact(id=ContactId(numbered(900)), account=BAKERY.id, family_name="Tkach"))
    carl.change(notes="Theirs.")
    carl.sync()
    return pam, carl


def until_done(laptop: Laptop) -> list[Outcome]:
    """As often as the program would come again."""
    outcomes = [exchanged(laptop)]
    while outcomes[-1].state is not State.DONE:
        assert len(outcomes) < 5, outcomes[-1]
        outcomes.append(exchanged(laptop))
    return outcomes


def must_be_there_once(fleet: Fleet, pam: Laptop, carl: Laptop) -> None:
    until_done(carl)
    assert verify(fleet.centre) == []
    for laptop in (pam, carl):
        assert (laptop.account().phone, laptop.account().notes) == ("+1 555 0100", "Theirs.")
        assert laptop.conflicts() == []
        with laptop.look() as reading:
            assert [each.family_name for each in reading.all(Contact)] == ["Tkach"]
            assert outbox.waiting(reading.connection) == 0


def taken(fleet: Fleet) -> int:
    with fleet.centre.read() as connection:
        return connection.scalar(select(func.count()).select_from(tx_log)) or 0


def run(postgres: Postgres, like: str, folder: Path, arm: Callable[[Saboteur], None]) -> Saboteur:
    folder.mkdir()
    with company(postgres, like, folder) as (fleet, saboteur):
        pam, carl = busy(fleet)
        before = taken(fleet)
        arm(saboteur)
        with saboteur.at_work():
            until_done(pam)
        must_be_there_once(fleet, pam, carl)
        assert taken(fleet) == before + 2
    return saboteur


def test_a_connection_that_dies_over_a_statement_loses_nothing(
    postgres: Postgres, company_database: str, tmp_path: Path
) -> None:
    last = run(postgres, company_database, tmp_path / "whole", lambda _: None).statements
    places = range(1, last, STEP)
    for place in places:
        run(postgres, company_database, tmp_path / f"{place}", partial(arm, statement=place))
    assert len(places) > 5


def test_a_commit_that_was_not_heard_of_is_done_once(postgres: Postgres, company_database: str, tmp_path: Path) -> None:
    last = run(postgres, company_database, tmp_path / "whole", lambda _: None).commits
    for place in range(1, last + 1):
        run(postgres, company_database, tmp_path / f"{place}", partial(arm, commit=place))
    assert last == 1  # what was sent and where it leads are one


def arm(saboteur: Saboteur, *, statement: int = 0, commit: int = 0) -> None:
    saboteur.statement, saboteur.commit = statement, commit
