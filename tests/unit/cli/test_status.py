"""How a device stands, as people and scripts read it."""

from sqlalchemy import update

from fieldcrm.protocol.versions import SCHEMA
from fieldcrm.store import book
from tests.support.program import Program, open_store


def differ(program: Program) -> None:
    """A part that was fetched anew and still is not what the server holds."""
    store = open_store(program.doors.profile(None))
    with store.apply() as applying:
        applying.connection.exec_driver_sql(
            "INSERT INTO sync_bucket (id, name, cursor, staged, suspect, anew_on) VALUES (1, 'org', 9, 9, 1, 20000)"
        )
    store.close()


def test_what_differs_from_the_server_is_told(program: Program) -> None:
    differ(program)
    assert program.json("status")["differing"] == 1
    assert "differs from the server" in program("status").out


def test_nothing_is_said_of_differences_while_there_are_none(program: Program) -> None:
    assert program.json("status")["differing"] == 0
    assert "differs" not in program("status").out


def test_since_when_the_oldest_waits_is_told(program: Program) -> None:
    since = program.json("status")["waiting_since"]
    [oldest, *_] = program.json("outbox", "list")
    assert since == oldest["at"]
    program.json("record", "add", "account", "number=A1", "name=Sofia")
    assert program.json("status")["waiting_since"] == since


def test_a_record_tells_of_each_of_its_steps_whether_the_server_has_answered(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Sofia")
    program.json("record", "set", "account", "A1", "phone=+1 555 0100")
    told = program.json("record", "receipts", "account", "A1")
    assert [(each["state"], each["answered"]) for each in told] == [("waiting", None)] * 2
    assert "waiting" in program("record", "receipts", "account", "A1").out


def test_another_release_at_the_server_is_told(program: Program) -> None:
    assert program.json("status")["server_schema"] == SCHEMA
    speaks(program, SCHEMA + 1)
    assert program.json("status")["server_schema"] == SCHEMA + 1
    assert "The server has a newer release" in program("status").out
    program.json("record", "add", "account", "number=A1", "name=Kvartal")
    program.json("record", "add", "visit", "account=A1", "day=2026-11-23", "rule=FREQ=WEEKLY;BYDAY=MO")
    speaks(program, 1)
    assert program.json("status")["held_back"] == 1
    assert "until the server has this release of the program: 1 of the changes" in program("status").out


def speaks(program: Program, schema: int) -> None:
    store = open_store(program.doors.profile(None))
    with store.apply() as applying:
        applying.connection.execute(update(book.control).values(centre_schema=schema))
    store.close()
