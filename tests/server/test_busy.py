"""Too many at once is no failure: whoever asked is told to come again."""

import json
import socket
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codes import Refusal
from sync_server.__main__ import main
from sync_server.config import Place
from sync_server.refusals import RequestRefused
from sync_server.store.open import open_sqlite
from tests.support.callers import Caller, edit, insert
from tests.support.centres import BAKERY, PAM, Fleet, new_fleet
from tests.support.moments import at_once


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
