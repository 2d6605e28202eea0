"""SQLAlchemy tables read from the declarations: the same domain columns on both sides, each side's own beside them."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)
from sqlalchemy.types import TypeDecorator, TypeEngine

from fieldcrm.domain.marks import Delete, Mark
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.codecs import Codec, Plain
from fieldcrm.registry.reading import EntitySpec, FieldSpec

WHOLE = BigInteger().with_variant(Integer(), "sqlite")
_SQL: dict[str, TypeEngine[Any]] = {"TEXT": Text(), "INTEGER": WHOLE, "BLOB": LargeBinary(16)}


class Kept(TypeDecorator[Any]):
    """A column that speaks the domain's values, so a query compares days and amounts, not their plain forms."""

    impl = Text
    cache_ok = True

    def __init__(self, codec: Codec) -> None:
        super().__init__()
        self.codec = codec

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """TEXT, INTEGER or BLOB, whatever the plain form is."""
        return dialect.type_descriptor(_SQL[self.codec.sql])

    def process_bind_param(self, value: Any, dialect: Dialect) -> Plain:
        """On the way in."""
        return None if value is None else self.codec.to_plain(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """On the way out."""
        return None if value is None else self.codec.to_value(value)


Own = Callable[[], Sequence[Column[Any]]]
"""Makes the columns only one side has beside the domain's."""


def tables(registry: Registry, first: Own, last: Own) -> dict[str, Table]:
    """One table per entity, speaking the domain's values; `first` and `last` make the side's own columns."""
    metadata = MetaData()
    return {spec.name: _table(registry, spec, metadata, first, last) for spec in registry}


def plain_tables(registry: Registry, first: Own, last: Own) -> dict[str, Table]:
    """The same tables speaking the plain form, for rows that come and go by wire.

    Not a convenience: a value only a newer release understands would not survive the way through the domain.
    """
    return {name: _plainly(table) for name, table in tables(registry, first, last).items()}


def _plainly(table: Table) -> Table:
    for column in table.columns:
        if isinstance(column.type, Kept):
            column.type = _SQL[column.type.codec.sql]
    return table


def _table(registry: Registry, spec: EntitySpec, metadata: MetaData, first: Own, last: Own) -> Table:
    columns = [_column(registry, spec, field) for field in spec.fields]
    table = Table(spec.name, metadata, *first(), *columns, *last())
    Index(f"{spec.name}_by_id", table.c.id, unique=True)
    for field in spec.fields[1:]:
        if field.marks & {Mark.OWNER, Mark.ROUTE, Mark.KEY}:
            Index(f"{spec.name}_by_{field.name}", table.c[field.name])
    return table


def _column(registry: Registry, spec: EntitySpec, field: FieldSpec) -> Column[Any]:
    default = field.plain_default
    return Column(
        field.name,
        _SQL[field.codec.sql] if field.codec.direct else Kept(field.codec),
        *_owned(registry, spec, field),
        nullable=field.optional,
        server_default=None if default is None else text(quoted(default)),
    )


def _owned(registry: Registry, spec: EntitySpec, field: FieldSpec) -> tuple[ForeignKey, ...]:
    """A foreign key only along ownership: anything else may point at a row this device does not hold."""
    above = registry.owner(spec)
    if above is None or above[0] is not field:
        return ()
    cascade = "CASCADE" if spec.told.delete is Delete.WITH_OWNER else None
    return (ForeignKey(f"{above[1].name}.id", deferrable=True, initially="DEFERRED", ondelete=cascade),)


def quoted(plain: Plain) -> str:
    """A constant in SQL."""
    if isinstance(plain, bytes):
        return f"X'{plain.hex()}'"
    return str(plain) if isinstance(plain, int) else "'" + str(plain).replace("'", "''") + "'"
