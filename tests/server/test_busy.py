"""Too many at once is no failure: whoever asked is told to come again."""

import json
import socket
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select

from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codes import Refusal
from sync_server.__main__ import main
from sync_server.config import Place
from sync_server.refusals import RequestRefused
from sync_server.store.open import open_sqlite, rebuilding
from sync_server.store.tables import buckets
from tests.support.callers import Caller, edit, insert
from tests.support.centres import BAKERY, PAM, Fleet, new_fleet
from tests.support.moments import at_once

WAITS = ("lock_timeout", "idle_in_transaction_session_timeout")


@pytest.fixture
def fleet(tmp_path: Path) -> Fleet:
    """A company whose database does not wait long for another writer."""
    engine = open_sqlite(tmp_path / "centre.db")
    event.listen(engine, "connect", no_patience)
    return new_fleet(engine, tmp_path)


def no_patience(connection: Any, _: object) -> None:
    connection.execute("PRAGMA busy_timeout = 1")


def test_a_push_that_meets_another_writer_may_come_again(fleet: Fleet) -> None:
    pam = Caller(fleet.centre, f"K{fleet.enrol(PAM)}")
    sealed = pam.seal(edit("account", as_bytes(BAKERY.id), 1, phone="+1 555 0100"))
    fleet.centre.patience = 0.0
    with fleet.centre.write(), pytest.raises(RequestRefused) as busy:
        pam.send(sealed)
    assert (busy.value.refusal, busy.value.wait > 0) == (Refusal.BUSY, True)
    assert [ack.code for ack in pam.send(sealed).acks] == [0]


def test_a_push_that_meets_a_writer_of_another_process_may_come_again(fleet: Fleet) -> None:
    pam = Caller(fleet.centre, f"K{fleet.enrol(PAM)}")
    sealed = pam.seal(edit("account", as_bytes(BAKERY.id), 1, phone="+1 555 0100"))
    other = Place(data=fleet.folder).open()
    with other.write(), pytest.raises(RequestRefused) as busy:
        pam.send(sealed)
    other.engine.dispose()
    assert (busy.value.refusal, busy.value.wait > 0) == (Refusal.BUSY, True)
    assert [ack.code for ack in pam.send(sealed).acks] == [0]


def test_writers_of_one_process_wait_for_each_other_and_not_for_the_file(fleet: Fleet) -> None:
    callers = [Caller(fleet.centre, f"K{fleet.enrol(PAM)}") for _ in range(6)]
    taken: list[int] = []

    def write(place: int) -> None:
        for number in range(1, 11):
            id = bytes([place + 1, number]) * 8
            caller = callers[place]
            sealed = caller.seal(insert("contact", id, account=as_bytes(BAKERY.id), family_name="Buyer"))
            taken.extend(ack.code for ack in caller.send(sealed).acks)

    at_once(*(partial(write, place) for place in range(len(callers))))
    assert taken == [0] * 60


def test_a_postgresql_that_goes_away_may_be_come_back_to(postgres_url: str) -> None:
    centre = Place(database=postgres_url).make("The company")
    ask = "SELECT pg_terminate_backend(pg_backend_pid())"
    with pytest.raises(RequestRefused) as busy, centre.read() as connection:
        connection.exec_driver_sql(ask)
    assert (busy.value.refusal, busy.value.wait > 0) == (Refusal.BUSY, True)
    with centre.read() as connection:
        assert connection.exec_driver_sql("SELECT 1").scalar() == 1
    centre.engine.dispose()


def test_what_another_process_holds_without_end_is_not_waited_for_without_end(postgres_url: str) -> None:
    centre = Place(database=postgres_url).make("The company")
    hasty = Place(database=f"{postgres_url}&options=-c%20lock_timeout%3D20ms").open()
    hold = select(buckets.c.id).with_for_update()
    with centre.write() as holder:
        holder.execute(hold)
        with pytest.raises(RequestRefused) as busy, hasty.write() as late:
            late.execute(hold)
        with pytest.raises(RequestRefused) as alone:
            hasty.together(lambda connection: connection.execute(hold).all())
    assert [(each.value.refusal, each.value.wait > 0) for each in (busy, alone)] == [(Refusal.BUSY, True)] * 2
    with centre.read() as connection:
        told = [connection.exec_driver_sql(f"SHOW {name}").scalar() for name in WAITS]
        own: Any = connection.connection.driver_connection
    with rebuilding(centre.engine) as connection:
        told.append(connection.exec_driver_sql("SHOW lock_timeout").scalar())
    assert told == ["30s", "5min", "0"]
    assert {"connect_timeout", "keepalives_idle", "tcp_user_timeout"} <= own.info.get_parameters().keys()
    for each in (centre, hasty):
        each.engine.dispose()


def test_a_postgresql_that_is_not_there_is_no_bug_of_ours(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        address = f"postgresql://nobody@127.0.0.1:{door.getsockname()[1]}/none"
    monkeypatch.setattr(sys, "argv", ["fieldcrm-server", "digest", "--database", address, "--json"])
    assert main() == 4
    said = capsys.readouterr()
    assert json.loads(said.out)["error"]["code"] == "centre.busy"
    assert "Traceback" not in said.err


def test_a_database_that_is_broken_is_not_called_busy(fleet: Fleet) -> None:
    pam = Caller(fleet.centre, f"K{fleet.enrol(PAM)}")
    with fleet.centre.write() as connection:
        connection.exec_driver_sql("DROP TABLE tx_log")
    with pytest.raises(Exception, match="tx_log"):
        pam.send(pam.seal(edit("account", as_bytes(BAKERY.id), 1, phone="+1 555 0100")))
