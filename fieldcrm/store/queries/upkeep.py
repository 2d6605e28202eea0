"""What support wants to know of a file, with nothing of what is in it."""

from dataclasses import dataclass

from sqlalchemy import Connection

from fieldcrm.store.store import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Makings:
    """The releases of what reads the file, and the revision of its layout."""

    sqlite: str
    cipher: str
    revision: int


def makings(reading: Reading) -> Makings:
    """By what the file is read, and how it is laid out."""
    connection = reading.connection
    return Makings(
        sqlite=_word(connection, "SELECT sqlite_version()"),
        cipher=_word(connection, "PRAGMA cipher_version"),
        revision=int(_word(connection, "PRAGMA user_version")),
    )


def _word(connection: Connection, question: str) -> str:
    return str(connection.exec_driver_sql(question).scalar())
