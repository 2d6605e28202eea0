"""What support wants to know of a file: releases, revision, and how many there are of what; nothing that is in it."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store.queries.standing import Stand, stand
from fieldcrm.store.store import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Makings:
    """The releases of what reads the file, and the revision of its layout."""

    sqlite: str
    cipher: str
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Upkeep:
    """The whole of it. `counts` by the names of the kinds."""

    makings: Makings
    standing: Stand
    pages: int
    counts: Mapping[str, int]


def makings(reading: Reading) -> Makings:
    """By what the file is read, and how it is laid out."""
    connection = reading.connection
    return Makings(
        sqlite=_word(connection, "SELECT sqlite_version()"),
        cipher=_word(connection, "PRAGMA cipher_version"),
        revision=int(_word(connection, "PRAGMA user_version")),
    )


def upkeep(reading: Reading) -> Upkeep:
    """All of it, in one look."""
    tables = {spec.name: reading.table(spec.cls) for spec in REGISTRY}
    counts = {name: reading.connection.scalar(select(func.count()).select_from(of)) or 0 for name, of in tables.items()}
    return Upkeep(
        makings=makings(reading),
        standing=stand(reading),
        pages=int(_word(reading.connection, "PRAGMA page_count")),
        counts=counts,
    )


def _word(connection: Connection, question: str) -> str:
    return str(connection.exec_driver_sql(question).scalar())
