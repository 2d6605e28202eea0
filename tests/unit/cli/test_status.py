"""How a device stands, as people and scripts read it."""

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
