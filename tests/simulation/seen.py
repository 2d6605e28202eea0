"""What somebody sees, as scripts see it: in the words of one release, whichever the file is of."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Select, Table, select

from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.registry.records import Record, digest, record
from fieldcrm.store.book import plain_domain_tables
from fieldcrm.store.store import Reading
from sync_server import records
from sync_server.centre import Centre

Digests = Mapping[str, Mapping[str, int | str]]


def rows_of(reading: Reading, spec: EntitySpec) -> list[Record]:
    """The rows of a kind on a laptop, by age."""
    table = plain_domain_tables(reading.shelves.registry)[spec.name]
    return [record(spec, {**row}) for row in reading.connection.execute(_by_age(table)).mappings()]


def digests(reading: Reading, known: Registry) -> Digests:
    """Count and content of every kind that is known, on a laptop."""
    queries = [(spec, _by_age(plain_domain_tables(reading.shelves.registry)[spec.name])) for spec in known]
    told = ((spec, reading.connection.execute(query).mappings()) for spec, query in queries)
    return {spec.name: digest(spec, ({**row} for row in rows)) for spec, rows in told}


def digests_at(centre: Centre, login: str, known: Registry) -> Digests:
    """The same at the centre, as far as that person's eyes see."""
    person = records.person(centre, login)
    with centre.read() as connection:
        queries = [(spec, _by_age(centre.tables[spec.name])) for spec in known]
        living = [(spec, query.where(centre.tables[spec.name].c["_del"] == 0)) for spec, query in queries]
        return {spec.name: digest(spec, records.visible(centre, connection, query, person)) for spec, query in living}


def _by_age(table: Table) -> Select[*tuple[Any, ...]]:
    return select(table).order_by(table.c.id)
