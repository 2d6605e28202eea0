"""Programs of other releases: those that were, by what their schema knew, and one that has not been made yet."""

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import MISSING, fields
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Final, NewType
from unittest.mock import patch

from sqlalchemy import Column, Connection, Table, column, table, update
from sqlalchemy.schema import CreateColumn, CreateIndex, CreateTable

from fieldcrm.domain.contacts import NAME, Contact
from fieldcrm.domain.ids import AccountId
from fieldcrm.domain.marks import LATER, Delete, entity, owner, wire
from fieldcrm.domain.values import Line
from fieldcrm.protocol.versions import SCHEMA
from fieldcrm.registry.catalogue import ENTITIES, REGISTRY, Registry
from fieldcrm.registry.catalogue import LATER as COMES_LATER
from fieldcrm.registry.reading import EntitySpec, FieldSpec, read
from fieldcrm.registry.triggers import SHADOW, shadow_table, trigger_names, triggers
from fieldcrm.store import lookups
from fieldcrm.store.book import plain_domain_tables
from fieldcrm.store.database import FAST
from fieldcrm.store.shelves import Shelf
from fieldcrm.store.store import Store
from sync_server.centre import Centre
from sync_server.store.tables import domain_tables
from tests.support.blanks import begin

SINCE: Final = SCHEMA + 1
_WORDS: Final = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"
_REWORD: Final = "UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?"
_ENDS: Final = (", \n\tPRIMARY KEY", ") WITHOUT ROWID")
"""Where the columns of a table end."""
CoolerId = NewType("CoolerId", str)


def _with_more(cls: type[Any], more: Mapping[str, tuple[Any, object]], **told: Any) -> type[Any]:
    """The same declaration with fields at its end, as a release to come would write it down."""
    body: dict[str, Any] = {each.name: each.default for each in fields(cls) if each.default is not MISSING}
    annotations = {each.name: each.type for each in fields(cls)}
    for name, (hint, default) in more.items():
        annotations[name], body[name] = hint, default
    return entity(**told)(type(cls.__name__, (), {**body, "__annotations__": annotations}))


@entity(wire=99, merge=LATER, delete=Delete.WITH_OWNER)
class Cooler:
    """What the company lends a customer: a kind that nobody has heard of yet."""

    id: Annotated[CoolerId, wire(1, since=SINCE)]
    account: Annotated[AccountId, wire(2, since=SINCE), owner]
    serial: Annotated[Line, wire(3, since=SINCE)]
    placed_on: Annotated[date | None, wire(4, since=SINCE)] = None


NEXT_CONTACT: Final = _with_more(
    Contact,
    {
        "nickname": (Annotated[Line | None, wire(12, LATER, since=SINCE)], None),
        "middle_name": (Annotated[Line | None, wire(13, NAME, since=SINCE)], None),
        "languages": (Annotated[int, wire(14, LATER, since=SINCE)], 1),
    },
    wire=4,
    delete=Delete.EDIT_WINS,
)
"""A field by itself, one in a group that was there before, and one that is never nothing."""


class _ToCome(Registry):
    """A registry that today's services may ask by today's classes."""

    def __getitem__(self, cls: type[Any]) -> EntitySpec:
        return super().__getitem__(NEXT_CONTACT if cls is Contact else cls)


NEXT: Final[Registry] = _ToCome(
    [read(NEXT_CONTACT if cls is Contact else cls) for cls in (*ENTITIES, Cooler)],
    COMES_LATER,
)
"""What the next release may know."""

ALL: Final = (*(REGISTRY.at(schema) for schema in range(1, SCHEMA)), REGISTRY)
"""What each release so far knew."""

RELEASES: Final = {registry.schema: registry for registry in (*ALL, NEXT)}
"""And what the next one may know, by the schema it speaks."""


def opened(path: Path, key: bytes, clock: Any, registry: Registry) -> Store:
    """The file as a program of that release would open it, made if it is not there."""

    def make(blank: Path) -> None:
        Store.open(blank, key, clock, synchronous=FAST, registry=registry).close()

    with only_lookups_of(registry):
        begin(path, (key, registry), make)
        store = Store.open(path, key, clock, synchronous=FAST, registry=registry)
    _let_todays_services_work(store)
    return store


def started_again(store: Store, clock: Any, registry: Registry) -> Store:
    """A program of that release that has just been started, of which only the connections to its file were there
    before."""
    again = Store(vars(store)["_engine"], registry, clock)
    _let_todays_services_work(again)
    return again


def _let_todays_services_work(store: Store) -> None:
    """They ask by today's classes, and leave alone what a release to come knows more of."""
    shelves = vars(store.shelves)["_by_class"]
    for spec in REGISTRY:
        if spec.cls not in shelves and spec.name in store.registry.by_name:
            shelves[spec.cls] = Shelf(spec.cls, spec, store.shelves.tables[spec.name])


@contextmanager
def only_lookups_of(registry: Registry) -> Generator[None]:
    """A release makes no look-up over a column that it does not know."""
    unknown = {each.name for spec in REGISTRY for each in spec.columns if not _knows(registry, spec.name, each.name)}
    kept = tuple(each for each in lookups.LOOKUPS if not any(f'"{name}"' in _asks(each) for name in unknown))
    with patch.object(lookups, "LOOKUPS", kept):
        yield


def _knows(registry: Registry, kind: str, field: str) -> bool:
    return kind in registry.by_name and field in registry.by_name[kind].by_name


def _asks(lookup: str) -> str:
    return lookup.partition(" ON ")[2]


def bring_forward(connection: Connection, old: Registry, new: Registry) -> None:
    """What the revision of a release does to a laptop's file that brings new kinds and columns."""
    tables = plain_domain_tables(new)
    changed = [spec for spec in new if not _is_as_it_was(old, spec)]
    for spec in changed:
        if spec.name not in old.by_name:
            _make(connection, tables[spec.name])
            connection.exec_driver_sql(shadow_table(spec))
            continue
        for name in trigger_names(old.by_name[spec.name]):
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    more = [(spec, _not_known(old, spec)) for spec in changed if spec.name in old.by_name]
    columns = {
        spec.name: [_defined(connection, tables[spec.name].c[each.name]) for each in unknown] for spec, unknown in more
    }
    images = {f"{SHADOW}{spec.name}": [f'"{each.name}" {each.codec.sql}' for each in unknown] for spec, unknown in more}
    _widen(connection, {**columns, **images})
    for spec, unknown in more:
        _fill_images(connection, f"{SHADOW}{spec.name}", unknown)
    for spec in changed:
        for trigger in triggers(spec):
            connection.exec_driver_sql(trigger)


def _not_known(old: Registry, spec: EntitySpec) -> list[FieldSpec]:
    return [each for each in spec.fields if each.name not in old.by_name[spec.name].by_name]


def _is_as_it_was(old: Registry, spec: EntitySpec) -> bool:
    was = old.by_name.get(spec.name)
    return was is not None and [each.name for each in was.fields] == [each.name for each in spec.fields]


def _fill_images(connection: Connection, shadow: str, fields: Sequence[FieldSpec]) -> None:
    values = {each.name: each.plain_default for each in fields if each.plain_default is not None}
    if values:
        connection.execute(update(table(shadow, *map(column, values))).values(values))


def _widen(connection: Connection, tables: Mapping[str, Sequence[str]]) -> None:
    """What ALTER TABLE does to what SQLite keeps of each table, column by column, reading it all anew after each."""
    [version] = connection.exec_driver_sql("PRAGMA schema_version").scalars()
    connection.exec_driver_sql("PRAGMA writable_schema = ON")
    for name, columns in tables.items():
        [words] = connection.exec_driver_sql(_WORDS, (name,)).scalars()
        place = min(words.index(each) for each in _ENDS if each in words)
        wider = ", ".join((words[:place], *columns)) + words[place:]
        connection.exec_driver_sql(_REWORD, (wider, name))
    connection.exec_driver_sql("PRAGMA writable_schema = RESET")
    connection.exec_driver_sql(f"PRAGMA schema_version = {version + 1}")


def bring_centre_forward(centre: Centre, new: Registry) -> Centre:
    """The same at the centre, which then speaks the new schema."""
    tables = domain_tables(new)
    with centre.write() as connection:
        for spec in new:
            was = centre.registry.by_name.get(spec.name)
            if was is None:
                _make(connection, tables[spec.name])
                continue
            for field in spec.fields:
                if field.name not in was.by_name:
                    made = _defined(connection, tables[spec.name].c[field.name])
                    connection.exec_driver_sql(f'ALTER TABLE "{spec.name}" ADD COLUMN {made}')
    return Centre(centre.engine, new, centre.now_ms)


def _make(connection: Connection, made: Table) -> None:
    connection.execute(CreateTable(made))
    for index in made.indexes:
        connection.execute(CreateIndex(index))


def _defined(connection: Connection, added: Column[Any]) -> str:
    return str(CreateColumn(added).compile(dialect=connection.dialect))
