"""Every change of a row made here is written down once, in the transaction that makes it; nothing else is."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from fieldcrm.domain.accounts import Account, Channel, ChannelKind
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, ChannelId, as_bytes
from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.messages import Block, Frame, Grant, Kind, Plain, SyncAnswer, Tx, Verb
from fieldcrm.protocol.sums import added, row_sum
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.store import book, outbox, replica
from fieldcrm.store.sealing import image
from fieldcrm.store.store import Store
from tests.support.company import BICYCLES, BUYER, NORTH, enrol, numbered, open_store

HOTEL = Account(id=AccountId(numbered(12)), number="N-3", name="Hotel Opera", territory=NORTH.id)
ACCOUNT = REGISTRY.by_name["account"]
Change = tuple[Verb, dict[str, object]]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = open_store(tmp_path)
    enrol(made)
    return made


def written_down(connection: Connection, kind: type[Account | Contact | Channel], id: str) -> list[Change]:
    """What the triggers wrote of one row: what was done, and the values that changed, by name."""
    spec = REGISTRY[kind]
    mine = (book.ops.c.tbl == spec.told.wire, book.ops.c.id == as_bytes(id))
    found = connection.execute(select(book.ops).where(*mine).order_by(book.ops.c.n))
    return [(Verb(row.kind), changed(spec, row.old, row.new)) for row in found]


def changed(spec: EntitySpec, old: str | None, new: str | None) -> dict[str, object]:
    was, now = image(spec, old), image(spec, new)
    return {spec.by_column[at].name: now.get(at) for at in was | now if was.get(at) != now.get(at)}


def changes(store: Store, id: str = HOTEL.id, kind: type[Account | Contact | Channel] = Account) -> list[Change]:
    with store.read() as reading:
        return written_down(reading.connection, kind, id)


def verbs(store: Store) -> list[Verb]:
    return [verb for verb, _ in changes(store)]


def sent(store: Store) -> list[list[Verb]]:
    """What waits to go out about the hotel, transaction by transaction."""
    with store.read() as reading:
        steps = [unpack(Tx, body).ops for body in outbox.to_send(reading.connection)]
    found = [[op.verb for op in ops if op.id == as_bytes(HOTEL.id)] for ops in steps]
    return [step for step in found if step]


def add(store: Store) -> None:
    with store.write() as work:
        work.save(HOTEL)


def change(store: Store, **fields: object) -> None:
    with store.write() as work:
        work.change(Account, HOTEL.id, fields)


def remove(store: Store) -> None:
    with store.write() as work:
        work.delete(Account, HOTEL.id)


def test_a_new_row_is_written_down_once_with_all_it_holds(store: Store) -> None:
    add(store)
    ((verb, values),) = changes(store)
    assert verb is Verb.INSERT
    assert (values["name"], values["territory"]) == (HOTEL.name, as_bytes(NORTH.id))
    assert sent(store) == [[Verb.INSERT]]


def test_a_changed_field_is_written_down_once_and_alone(store: Store) -> None:
    add(store)
    change(store, notes="Ask for the cook")
    assert changes(store)[1:] == [(Verb.UPDATE, {"notes": "Ask for the cook"})]
    assert sent(store) == [[Verb.INSERT], [Verb.UPDATE]]


def test_an_emptied_field_is_a_change(store: Store) -> None:
    add(store)
    change(store, notes="Ask for the cook")
    change(store, notes=None)
    assert changes(store)[2:] == [(Verb.UPDATE, {"notes": None})]


def test_the_value_that_was_there_is_no_change(store: Store) -> None:
    add(store)
    change(store, name=HOTEL.name, notes=None)
    assert verbs(store) == [Verb.INSERT]
    assert sent(store) == [[Verb.INSERT]]


def test_a_deleted_row_is_written_down_once(store: Store) -> None:
    add(store)
    remove(store)
    assert verbs(store) == [Verb.INSERT, Verb.DELETE]
    assert sent(store) == [[Verb.INSERT], [Verb.DELETE]]


def test_an_id_that_comes_back_is_a_new_row_again(store: Store) -> None:
    add(store)
    remove(store)
    add(store)
    assert verbs(store) == [Verb.INSERT, Verb.DELETE, Verb.INSERT]
    assert sent(store) == [[Verb.INSERT], [Verb.DELETE], [Verb.INSERT]]


def test_a_row_that_is_replaced_is_seen_to_go_and_to_come(store: Store) -> None:
    add(store)
    with store.write() as work:
        again = "REPLACE INTO account SELECT * FROM account WHERE id = ?"
        work.connection.exec_driver_sql(again, (as_bytes(HOTEL.id),))
    assert verbs(store) == [Verb.INSERT, Verb.DELETE, Verb.INSERT]
    assert sent(store) == [[Verb.INSERT]]


def test_a_pulled_row_that_is_replaced_goes_out_as_an_edit_of_what_its_author_saw(store: Store) -> None:
    replica.take(store, pulled("Hotel Opera", since=0))
    with store.write() as work:
        values = (as_bytes(HOTEL.id), HOTEL.number, "Hotel Operetta")
        work.connection.exec_driver_sql("REPLACE INTO account (id, number, name) VALUES (?, ?, ?)", values)
    assert verbs(store) == [Verb.DELETE, Verb.INSERT]
    assert sent(store) == [[Verb.UPDATE]]
    with store.read() as reading:
        [body] = outbox.to_send(reading.connection)[-1:]
    assert unpack(Tx, body).ops[0].base == 1


def test_a_row_written_over_itself_is_captured_as_what_it_became(store: Store) -> None:
    add(store)
    upsert = "INSERT INTO account (id, number, name) VALUES (?, 'N-9', 'Hotel') ON CONFLICT (id) DO UPDATE SET name = ?"
    with store.write() as work:
        work.connection.exec_driver_sql(upsert, (as_bytes(HOTEL.id), "Hotel Operetta"))
    assert changes(store)[1:] == [(Verb.UPDATE, {"name": "Hotel Operetta"})]
    with store.write() as work:
        ignored = "INSERT OR IGNORE INTO account (id, number, name) VALUES (?, 'N-9', 'Never said')"
        work.connection.exec_driver_sql(ignored, (as_bytes(HOTEL.id),))
    assert verbs(store) == [Verb.INSERT, Verb.UPDATE]


def test_one_statement_over_many_rows_is_captured_row_by_row(store: Store) -> None:
    add(store)
    with store.write() as work:
        before = len(seen(work.connection))
        rows = work.connection.exec_driver_sql("UPDATE account SET notes = number").rowcount
        others = "UPDATE account SET notes = c.family_name FROM contact AS c WHERE c.account = account.id"
        rows += work.connection.exec_driver_sql(others).rowcount
        assert rows == 4
        assert seen(work.connection)[before:] == [Verb.UPDATE] * rows


def test_what_goes_along_with_its_owner_is_captured_too(store: Store) -> None:
    add(store)
    channel = Channel(id=ChannelId(numbered(40)), account=HOTEL.id, kind=ChannelKind.WEB, value="opera.example")
    with store.write() as work:
        work.save(channel)
    remove(store)
    assert [verb for verb, _ in changes(store, channel.id, Channel)] == [Verb.INSERT, Verb.DELETE]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE account SET _rv = 7",
        "UPDATE account SET _b = 7",
        "UPDATE account SET id = randomblob(16) WHERE number = 'N-3'",
        "UPDATE account SET rid = rid + 1000",
        "INSERT INTO account (id, number, name, _rv) VALUES (randomblob(16), 'X', 'X', 7)",
        "INSERT INTO account (id, number, name, _b) VALUES (randomblob(16), 'X', 'X', 7)",
        "REPLACE INTO account (id, number, name, _rv) SELECT id, number, name, 7 FROM account",
    ],
)
def test_nobody_but_a_pull_says_which_version_a_row_is_and_nobody_gives_it_another_id(
    store: Store, statement: str
) -> None:
    add(store)
    with pytest.raises(IntegrityError, match=r"only a pull|keeps its id"), store.write() as work:
        work.connection.exec_driver_sql(statement)
    assert verbs(store) == [Verb.INSERT]


def test_what_comes_and_goes_in_one_step_is_not_sent(store: Store) -> None:
    with store.write() as work:
        work.save(HOTEL)
        work.delete(Account, HOTEL.id)
    assert sent(store) == []


def test_a_step_that_is_refused_half_way_leaves_nothing_behind(store: Store) -> None:
    add(store)
    with pytest.raises(RuleBroken):
        half_way(store)
    assert verbs(store) == [Verb.INSERT]
    assert sent(store) == [[Verb.INSERT]]


def half_way(store: Store) -> None:
    with store.write() as work:
        work.change(Account, HOTEL.id, {"notes": "Never said"})
        assert len(written_down(work.connection, Account, HOTEL.id)) == 2
        raise RuleBroken("record.missing")


def test_a_row_that_moves_to_another_owner_is_written_down_by_the_owners_id(store: Store) -> None:
    before = changes(store, BUYER.id, Contact)
    with store.write() as work:
        work.change(Contact, BUYER.id, {"account": BICYCLES.id})
    moved = (Verb.UPDATE, {"account": as_bytes(BICYCLES.id)})
    assert changes(store, BUYER.id, Contact) == [*before, moved]


def test_a_change_by_hand_is_written_down_like_any_other(store: Store) -> None:
    add(store)
    with store.write() as work:
        work.connection.exec_driver_sql("UPDATE account SET notes = 'By hand' WHERE id = ?", (as_bytes(HOTEL.id),))
    assert changes(store)[1:] == [(Verb.UPDATE, {"notes": "By hand"})]
    assert sent(store) == [[Verb.INSERT], [Verb.UPDATE]]


def test_what_a_pull_brings_changes_and_takes_is_not_written_down(store: Store) -> None:
    assert replica.take(store, pulled("Hotel Opera", since=0)).rows == 1
    assert replica.take(store, pulled("Hotel Operetta", since=10)).rows == 1
    assert shown(store) == "Hotel Operetta"
    assert replica.take(store, pulled(None, since=20)).rows == 1
    assert shown(store) is None
    assert changes(store) == []
    assert sent(store) == []


def test_after_a_pull_a_persons_change_is_written_down_again(store: Store) -> None:
    replica.take(store, pulled("Hotel Opera", since=0))
    change(store, name="Hotel Operetta")
    assert changes(store) == [(Verb.UPDATE, {"name": "Hotel Operetta"})]


@pytest.mark.parametrize("spec", list(REGISTRY), ids=lambda spec: spec.name)
def test_every_field_of_every_kind_is_watched(store: Store, spec: EntitySpec) -> None:
    rows = book.plain_domain_tables(REGISTRY)[spec.name]
    with store.write() as work:
        before = seen(work.connection)
        work.connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")  # the row belongs to nobody, and goes again
        work.connection.execute(insert(rows).values(values(spec, 1)))
        for name, value in values(spec, 2).items():
            if name != "id":
                work.connection.execute(update(rows).where(rows.c.id == ID).values({name: value}))
        work.connection.execute(delete(rows).where(rows.c.id == ID))
        updates = [Verb.UPDATE] * len(spec.columns)
        assert seen(work.connection)[len(before) :] == [Verb.INSERT, *updates, Verb.DELETE]


ID = as_bytes(numbered(99))


def values(spec: EntitySpec, number: int) -> dict[str, Plain]:
    """A value for every column of one row; another number makes all but the id different."""
    by_type: dict[str, Plain] = {"TEXT": f'["{number}"]', "INTEGER": number, "BLOB": number.to_bytes(16)}
    return {field.name: ID if field.is_id else by_type[field.codec.sql] for field in spec.fields}


def seen(connection: Connection) -> list[Verb]:
    return [Verb(kind) for kind in connection.scalars(select(book.ops.c.kind).order_by(book.ops.c.n))]


def pulled(name: str | None, since: int) -> SyncAnswer:
    """A complete pull of the hotel under that name, or of its end."""
    row, version, wire = as_bytes(HOTEL.id), since + 1, ACCOUNT.told.wire
    given: dict[str, Plain] = {"name": name, "number": HOTEL.number, "territory": None}
    columns = tuple((given.get(field.name, field.plain_default),) for field in ACCOUNT.columns)
    block = Block(wire, Kind.PUT if name else Kind.DELETE, row, (1,), (version,), columns if name else ())
    total = added(0, row_sum(wire, row, version)) if name else 0
    frame = Frame(7, since, since + 10, (block,), 1 if name else 0, total)
    return SyncAnswer(session=1, frames=(frame,), granted=() if since else (Grant(7, "terr:1"),))


def shown(store: Store) -> str | None:
    with store.read() as reading:
        found = reading.find(Account, HOTEL.id)
    return found.name if found else None
