"""The index kept up with the rows: at once for a step of a person, in batches for what a download brings."""

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection

from fieldcrm.domain.ids import as_bytes
from fieldcrm.store.driver import ask, marks
from fieldcrm.store.search.documents import Document, Searched, document, searched
from fieldcrm.store.search.tokens import SIGNS

Ref = tuple[str, str]
AT_ONCE: Final = 1000
"""So many rows, as many as a step may touch, are indexed within their transaction; more wait for `catch_up`."""
BATCH: Final = 500
"""So many a turn of `catch_up`: a person who saves meanwhile waits a tenth of a second at most."""

_NOTHING: Final = (0, "", None)

_TABLES: Final = (
    # The folded texts. A row that changes gets a new number: the highest numbers are the latest news.
    "CREATE TABLE search_doc (n INTEGER PRIMARY KEY, kind INTEGER NOT NULL, id BLOB NOT NULL, owner BLOB, "
    "key TEXT, text TEXT NOT NULL)",
    "CREATE UNIQUE INDEX search_doc_by_id ON search_doc (id, kind)",
    "CREATE INDEX search_doc_by_owner ON search_doc (owner) WHERE owner IS NOT NULL",
    "CREATE INDEX search_doc_by_key ON search_doc (key) WHERE key IS NOT NULL",
    # Tokens are made here and not by FTS5: its trigrams know no word of two Chinese letters, its words no parts.
    "CREATE VIRTUAL TABLE search_index USING fts5 (tokens, content = '', contentless_delete = 1, detail = none, "
    f"tokenize = \"ascii tokenchars '{SIGNS}'\")",
    "CREATE TABLE search_todo (kind INTEGER NOT NULL, id BLOB NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID",
)


def create(connection: Connection) -> None:
    """Make the empty index."""
    for table in _TABLES:
        connection.exec_driver_sql(table)


def index(connection: Connection, refs: Iterable[Ref]) -> None:
    """Bring the index to what is now in these rows, or not any more; very many of them are left to `catch_up`."""
    kinds = searched()
    rows = [(kind, as_bytes(id)) for kind, id in refs if kind in kinds]
    if len(rows) > AT_ONCE:
        _put_off(connection, rows)
        return
    for name, found in groupby(sorted(rows), key=lambda row: row[0]):
        _renew(connection, kinds[name], [id for _, id in found])


def catch_up(connection: Connection, most: int = BATCH) -> bool:
    """Index some of what was put off, and say whether more is left: call again, in a transaction of its own."""
    by_wire = {kind.spec.told.wire: kind for kind in searched().values()}
    query = "SELECT kind, id FROM search_todo ORDER BY kind DESC, id DESC LIMIT ?"
    rows = connection.exec_driver_sql(query, (most,)).all()
    for wire, found in groupby(rows, key=lambda row: int(row[0])):
        _renew(connection, by_wire[wire], [row[1] for row in found])
    if rows:
        done = [(row[0], row[1]) for row in rows]
        connection.exec_driver_sql("DELETE FROM search_todo WHERE kind = ? AND id = ?", done)
    return is_behind(connection)


def behind(connection: Connection) -> int:
    """How many rows are not found yet."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM search_todo").scalar_one())


def is_behind(connection: Connection) -> bool:
    """Whether there are any."""
    return bool(ask(connection, "SELECT 1 FROM search_todo LIMIT 1"))


def put_off(connection: Connection, kinds: Iterable[str]) -> None:
    """Leave every row of these kinds to `catch_up`; what they are found by now they are found by until then."""
    for kind in (found for name, found in searched().items() if name in set(kinds)):
        todo = f'INSERT OR IGNORE INTO search_todo SELECT {kind.spec.told.wire}, id FROM "{kind.spec.name}"'
        connection.exec_driver_sql(todo)


def _put_off(connection: Connection, rows: Sequence[tuple[str, bytes]]) -> None:
    wires = {name: kind.spec.told.wire for name, kind in searched().items()}
    todo = [(wires[name], id) for name, id in rows]
    connection.exec_driver_sql("INSERT OR IGNORE INTO search_todo VALUES (?, ?)", todo)


def _renew(connection: Connection, kind: Searched, ids: Sequence[bytes]) -> None:
    """A row whose words are the same keeps its place: a new phone number is news, a new credit limit is not."""
    held = _held(connection, kind, ids)
    found = {each.id: each for each in _documents(connection, kind, ids)}
    gone = [id for id in ids if id not in found]
    changed = [each for id, each in found.items() if held.get(id, _NOTHING)[1:] != (each.text, each.key)]
    _remove(connection, [held[each.id][0] for each in changed if each.id in held])
    if gone:
        with _overwriting(connection):
            _remove(connection, [held[id][0] for id in gone if id in held])
            _remove_owned(connection, gone)
    _add(connection, kind, changed)


def _held(connection: Connection, kind: Searched, ids: Sequence[bytes]) -> Mapping[bytes, tuple[int, str, str | None]]:
    query = f"SELECT id, n, text, key FROM search_doc WHERE kind = {kind.spec.told.wire} AND id IN"
    return {row[0]: (row[1], row[2], row[3]) for row in _among(connection, query, ids)}


def _documents(connection: Connection, kind: Searched, ids: Sequence[bytes]) -> Iterator[Document]:
    query = f'SELECT {kind.columns} FROM "{kind.spec.name}" WHERE id IN'
    return (document(kind, row) for row in _among(connection, query, ids))


def _remove_owned(connection: Connection, owners: Sequence[bytes]) -> None:
    """What went along with a row that was deleted: the file does that by itself, and tells nobody."""
    while owners:
        rows = [*_among(connection, "SELECT n, id FROM search_doc WHERE owner IN", owners)]
        _remove(connection, [row[0] for row in rows])
        owners = [row[1] for row in rows]


@contextmanager
def _overwriting(connection: Connection) -> Generator[None]:
    """The index commonly only notes that words are gone, and forgets them some day; that is quicker."""
    setting = "INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', ?)"
    connection.exec_driver_sql(setting, (1,))
    yield
    connection.exec_driver_sql(setting, (0,))


def _remove(connection: Connection, numbers: Sequence[int]) -> None:
    if numbers:
        rows = [(number,) for number in numbers]
        connection.exec_driver_sql("DELETE FROM search_index WHERE rowid = ?", rows)
        connection.exec_driver_sql("DELETE FROM search_doc WHERE n = ?", rows)


def _add(connection: Connection, kind: Searched, documents: Sequence[Document]) -> None:
    if not documents:
        return
    first = connection.exec_driver_sql("SELECT coalesce(max(n), 0) + 1 FROM search_doc").scalar_one()
    wire = kind.spec.told.wire
    numbered = list(enumerate(documents, start=int(first)))
    connection.exec_driver_sql(
        "INSERT INTO search_doc (n, kind, id, owner, key, text) VALUES (?, ?, ?, ?, ?, ?)",
        [(number, wire, each.id, each.owner, each.key, each.text) for number, each in numbered],
    )
    connection.exec_driver_sql(
        "INSERT INTO search_index (rowid, tokens) VALUES (?, ?)", [(number, each.tokens) for number, each in numbered]
    )


def _among(connection: Connection, query: str, ids: Sequence[bytes]) -> Iterator[Any]:
    """The rows of a query that ends in IN, a slice of ids at a time."""
    for start in range(0, len(ids), BATCH):
        some = ids[start : start + BATCH]
        yield from ask(connection, f"{query} ({marks(some)})", some)
