"""What has not been acknowledged yet, entry by entry, and which choices are open."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import Row, select, update

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.domain.marks import Lane
from fieldcrm.domain.orders import Order
from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op, Tx, Verb
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.registry.records import Record, record
from fieldcrm.store import book
from fieldcrm.store.search import titles
from fieldcrm.store.store import Reading, Store
from fieldcrm.store.taking_back import leaning

WAITING: Final = "waiting"
REFUSED: Final = "refused"
"""The state of what head office could not accept."""
TAKEN_BACK: Final = "taken_back"
"""The state of what a person took back before it was sent."""
PAUSED: Final = "paused"
"""The state of what waits because a person holds it back, or what it leans on."""
STATES: Mapping[int, str] = {book.WAITING: WAITING, book.REFUSED: REFUSED}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChange:
    """What an entry does to one record: the values it sets, under the names people know."""

    kind: str
    id: str
    verb: str
    values: Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One step of a person that the server has not taken: it waits, was refused for a reason, or was taken back.

    `title` is what the record is called that the step is about, `customer` whose it is. What was taken back may have
    taken `others` along, and is so since `back`.
    """

    id: str
    title: str
    customer: str
    lane: str
    number: int
    at: datetime
    state: str
    size: int
    reason: str
    changes: tuple[RowChange, ...]
    back: datetime | None = None
    others: int = 0


def entries(reading: Reading) -> list[Entry]:
    """Everything not acknowledged, oldest first."""
    chosen = select(book.sealed).where(book.sealed.c.state.in_(STATES)).order_by(book.sealed.c.tx)
    return _told(reading, reading.connection.execute(chosen).all(), _waits)


def taken_back(reading: Reading) -> list[Entry]:
    """What can be brought back, what was taken back last first; what went along is counted."""
    chosen = select(book.taken_back).order_by(book.taken_back.c.back_ms.desc(), book.taken_back.c.tx)
    rows = reading.connection.execute(chosen).all()
    along = Counter(row.of for row in rows)
    return _told(reading, [row for row in rows if row.of == row.txid], lambda row: _is_back(row, along[row.of] - 1))


def goes_along(reading: Reading, id: str) -> list[Entry]:
    """The step and what would be taken back with it; refused where one of them may have left."""
    return _told(reading, leaning(reading, reading.shelves.registry, id), _waits)


def _told(reading: Reading, rows: Iterable[Row[Any]], how: Callable[[Row[Any]], Mapping[str, Any]]) -> list[Entry]:
    found = [(row, unpack(Tx, row.body).ops) for row in rows]
    about = {_about(ops): ops[0] for _, ops in found}
    called, customers = titles(reading.connection, about), _customers(reading, about)
    return [
        Entry(
            id=as_text(row.txid),
            title=called.get(_about(ops), ""),
            customer=customers.get(_about(ops), ""),
            lane=Lane(row.lane).name.lower(),
            at=_moment(row.at_ms),
            size=len(row.body),
            changes=tuple(_changes(ops)),
            **how(row),
        )
        for row, ops in found
    ]


def _waits(row: Row[Any]) -> Mapping[str, Any]:
    state = PAUSED if row.state == book.WAITING and row.incarnation == book.HELD else STATES[row.state]
    refused = Result(row.code).name.lower() if row.code is not None else ""
    return {"number": row.number, "state": state, "reason": row.reason or refused}


def _is_back(row: Row[Any], others: int) -> Mapping[str, Any]:
    return {"number": 0, "state": TAKEN_BACK, "reason": "", "back": _moment(row.back_ms), "others": others}


def _moment(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)


def _about(ops: Sequence[Op]) -> tuple[str, str]:
    """The first row of a step: owners come before what they own."""
    return REGISTRY.by_wire[ops[0].table].name, as_text(ops[0].id)


def _customers(reading: Reading, about: Mapping[tuple[str, str], Op]) -> Mapping[tuple[str, str], str]:
    """What the customers of these records are called, as far as they are still here; a record that was refused as new
    is not, and says itself whose it would be."""
    ids = defaultdict[str, list[str]](list)
    for kind, id in about:
        ids[kind].append(id)
    owners = {ref: account for ref, op in about.items() if (account := _account(op))}
    owners |= {(kind, id): account for kind in ids for id, account in _owners(reading, kind, ids[kind])}
    called = titles(reading.connection, {("account", account) for account in owners.values()})
    return {record: called.get(("account", account), "") for record, account in owners.items()}


def _account(op: Op) -> str:
    field = REGISTRY.by_wire[op.table].by_name.get("account")
    told = op.new.get(field.column) if field is not None else None
    return as_text(told) if isinstance(told, bytes) else ""


def _owners(reading: Reading, kind: str, ids: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each of these records with its customer; a line of an order is of the customer of that."""
    table, orders = reading.table(REGISTRY.by_name[kind].cls), reading.table(Order)
    if kind == "order_line":
        query = select(table.c.id, orders.c.account).join(orders, orders.c.id == table.c.order)
    elif "account" in table.c:
        query = select(table.c.id, table.c.account)
    else:
        return
    for row in reading.rows(query.where(table.c.id.in_(ids))):
        if row.account:
            yield row.id, row.account


def forget_refused(store: Store, id: str) -> None:
    """Take a refused step off the list; the rows show the server's values already."""
    _turn(store, id, book.REFUSED, book.ACKNOWLEDGED)


def recall_refused(store: Store, id: str) -> None:
    """Put one that was taken off the list on it again."""
    _turn(store, id, book.ACKNOWLEDGED, book.REFUSED)


def _turn(store: Store, id: str, was: int, becomes: int) -> None:
    with store.apply() as applying:
        mine = (book.sealed.c.txid == as_bytes(id), book.sealed.c.state == was)
        applying.connection.execute(update(book.sealed).where(*mine).values(state=becomes))


def open_choices(reading: Reading, spec: EntitySpec, id: str) -> list[str]:
    """The conflicts about the record that nobody has settled."""
    table = reading.table(Conflict)
    about = (table.c.kind == spec.name, table.c.row == id, table.c.status == ConflictStatus.OPEN)
    return list(reading.connection.scalars(select(table.c.id).where(*about)))


def _changes(ops: Iterable[Op]) -> Iterable[RowChange]:
    for op in ops:
        spec = REGISTRY.by_wire[op.table]
        yield RowChange(kind=spec.name, id=as_text(op.id), verb=Verb(op.verb).name.lower(), values=_values(spec, op))


def _values(spec: EntitySpec, op: Op) -> Record:
    told = record(spec, {field.name: op.new.get(field.column) for field in spec.fields})
    return {field.name: told[field.name] for field in spec.columns if field.column in op.new}
