"""Which records have a change the centre has not answered for."""

from sqlalchemy import select

from fieldcrm.domain.ids import as_text
from fieldcrm.store import book
from fieldcrm.store.store import Reading, Touched


def unsent(reading: Reading) -> Touched:
    """Kinds and ids of every record that waits."""
    joined = book.ops.join(book.sealed, book.sealed.c.tx == book.ops.c.tx)
    query = select(book.ops.c.tbl, book.ops.c.id).select_from(joined).where(book.sealed.c.state == book.WAITING)
    by_wire = reading.shelves.registry.by_wire
    return frozenset((by_wire[row.tbl].name, as_text(row.id)) for row in reading.connection.execute(query.distinct()))
