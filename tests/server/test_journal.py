"""What a batch leaves in the file: rows once, numbers in their order, sums that add up, and what is gone from where."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, create_engine, insert, select
from sqlcipher3 import dbapi2

from fieldcrm.protocol.messages import Kind, Plain
from fieldcrm.protocol.sums import added, row_sum, taken
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import heads, journal, later_kinds
from sync_server.journal import Page, Written, write
from sync_server.rows import Standing
from sync_server.store.tables import bucket_rows, buckets, domain_tables, later_sums

CONTACT, FILE, STAND_IN = (REGISTRY.by_name[name] for name in ("contact", "attachment", "substitution"))
TABLES = domain_tables(REGISTRY)
ANNA, BERT, CLEO, PHOTO = (letter * 16 for letter in (b"a", b"b", b"c", b"f"))
BAKERY, HOTEL = b"1" * 16, b"2" * 16
EMPTY = {each.column: each.plain_default for each in CONTACT.columns}
STAMP = (2, 7, 3, 0)


@pytest.fixture
def connection() -> Iterator[Connection]:
    """Of the centre's tables those that these batches write; that there is such a customer is not asked here."""
    engine = create_engine("sqlite://", module=dbapi2)
    with engine.begin() as opened:
        for table in (buckets, bucket_rows, later_sums, TABLES["contact"], TABLES["attachment"]):
            table.create(opened)
        yield opened
    engine.dispose()


def new(id: bytes, bucket: str = "north", **fields: Plain) -> Standing:
    said: dict[str, Plain] = {"account": BAKERY, "family_name": "Tkach", **fields}
    values = {**EMPTY, **{CONTACT.by_name[name].column: value for name, value in said.items()}}
    return Standing(CONTACT, id, values, bucket, version=1)


def then(connection: Connection, row: Standing, *, bucket: str = "", stamped: str = "", **fields: Plain) -> Standing:
    """The row as the next batch changes it."""
    stands = stored(connection, row)
    was = replace(row, rid=stands["rid"], since=stands["_since"], was=None)
    values = {**row.values, **{CONTACT.by_name[name].column: value for name, value in fields.items()}}
    stamps = {CONTACT.group_number[CONTACT.by_name[stamped].group]: STAMP} if stamped else {}
    return replace(was, values=values, bucket=bucket or row.bucket, version=row.version + 1, stamps=stamps, was=was)


def stored(connection: Connection, row: Standing) -> Mapping[Any, Any]:
    table = TABLES[row.spec.name]
    return connection.execute(select(table).where(table.c.id == row.id)).mappings().one()


def places(connection: Connection, *rows: Standing) -> list[tuple[str, int, int]]:
    """Of each row its bucket, its number there, and since when who has read that bucket holds it."""
    names = {row.id: row.name for row in connection.execute(select(buckets))}
    told = [stored(connection, row) for row in rows]
    return [(names[each["_b"]], each["_seq"], each["_since"]) for each in told]


def bucket(connection: Connection, name: str) -> tuple[int, int, int]:
    """Its head, how many rows it holds, and their sum."""
    row = connection.execute(select(buckets).where(buckets.c.name == name)).one()
    return row.head, row.n, row.cs


def gone(connection: Connection) -> set[tuple[str, bytes, int, int]]:
    joined = select(buckets.c.name, bucket_rows).join(bucket_rows, bucket_rows.c.bucket == buckets.c.id)
    return {(row.name, row.row, row.seq, row.op) for row in connection.execute(joined)}


def share(row: Standing) -> int:
    return row_sum(row.spec.told.wire, row.id, row.version)


def test_new_rows_are_numbered_in_their_order_bucket_by_bucket(connection: Connection) -> None:
    rows = anna, bert, cleo = new(ANNA), new(BERT, "south"), new(CLEO, phone="+1")
    write(connection, TABLES, rows)
    assert places(connection, *rows) == [("north", 1, 1), ("south", 1, 1), ("north", 2, 2)]
    assert bucket(connection, "north") == (2, 2, added(0, share(anna), share(cleo)))
    assert bucket(connection, "south") == (1, 1, added(0, share(bert)))
    told = stored(connection, cleo)
    assert (told["_rv"], told["_gv"], told["_del"], told["phone"], told["account"]) == (1, None, 0, "+1", BAKERY)


def test_a_batch_that_changes_nothing_writes_nothing(connection: Connection) -> None:
    write(connection, TABLES, [])
    assert connection.execute(select(buckets)).all() == []


def test_an_edit_is_told_by_what_differs_and_writes_nothing_else(connection: Connection) -> None:
    anna = new(ANNA, phone="+1")
    write(connection, TABLES, [anna])
    edited = then(connection, anna, stamped="phone", phone="+2")
    connection.execute(TABLES["contact"].update().values(title="Mrs"))  # by nobody who asked this batch
    write(connection, TABLES, [edited])
    told = stored(connection, edited)
    assert (told["phone"], told["title"], told["_rv"]) == ("+2", "Mrs", 2)
    assert msgspec.msgpack.decode(told["_gv"], type=dict[int, tuple[int, ...]], strict=True) == edited.stamps
    assert places(connection, edited) == [("north", 2, 1)]
    assert bucket(connection, "north") == (2, 1, added(0, share(edited)))
    assert gone(connection) == set()


def test_what_comes_back_and_is_deleted_at_once_is_told_as_deleted(connection: Connection) -> None:
    """Whoever held it in that bucket may not have heard yet that it ever left."""
    anna = new(ANNA)
    write(connection, TABLES, [anna])
    away = then(connection, anna, bucket="south")
    write(connection, TABLES, [away])
    write(connection, TABLES, [replace(then(connection, away, bucket="north"), deleted=True)])
    told = {(name, row, kind) for name, row, _, kind in gone(connection)}
    assert told == {("south", ANNA, Kind.LEAVE), ("north", ANNA, Kind.DELETE)}


def test_those_that_differ_in_other_columns_are_each_written(connection: Connection) -> None:
    anna, bert = new(ANNA), new(BERT)
    write(connection, TABLES, [anna, bert])
    write(connection, TABLES, [then(connection, anna, phone="+1"), then(connection, bert, title="Mr")])
    told = [stored(connection, row) for row in (anna, bert)]
    assert [(each["phone"], each["title"]) for each in told] == [("+1", None), (None, "Mr")]


@pytest.mark.parametrize(
    ("change", "is_patched"),
    [
        ({"stamped": "phone", "phone": "+2"}, True),
        ({"stamped": "phone"}, True),
        ({"phone": "+2"}, False),  # nobody says who wrote it
        ({"stamped": "phone", "phone": "+2", "title": "Mrs"}, False),  # nor of the other
        ({"stamped": "account", "account": HOTEL}, False),  # whoever is told kind by kind may not have that customer
        ({"stamped": "phone", "phone": "+2", "bucket": "south"}, False),
    ],
)
def test_a_row_is_told_whole_unless_all_that_differs_says_who_wrote_it(
    connection: Connection, change: dict[str, Any], is_patched: bool
) -> None:
    anna = new(ANNA)
    write(connection, TABLES, [anna, new(BERT), new(CLEO, "south")])
    edited = then(connection, anna, **change)
    write(connection, TABLES, [edited])
    [(_, seq, since)] = places(connection, edited)
    assert (seq, since) == ((3 if edited.bucket == "north" else 2), 1 if is_patched else seq)


def test_a_deletion_is_told_and_counts_no_more_and_one_that_comes_back_is_told_whole(connection: Connection) -> None:
    anna, bert = new(ANNA), new(BERT)
    write(connection, TABLES, [anna, bert])
    removed = replace(then(connection, anna), deleted=True)
    write(connection, TABLES, [removed])
    assert stored(connection, anna)["_del"] == 1
    assert gone(connection) == {("north", ANNA, 3, Kind.DELETE)}
    assert bucket(connection, "north") == (3, 1, added(0, share(bert)))
    again = replace(then(connection, removed, stamped="phone", phone="+1"), deleted=False)
    write(connection, TABLES, [again])
    assert places(connection, again) == [("north", 4, 4)]
    assert bucket(connection, "north") == (4, 2, added(0, share(bert), share(again)))


def test_who_moves_is_told_to_have_left_and_is_not_gone_where_it_comes_back(connection: Connection) -> None:
    anna, bert = new(ANNA), new(BERT, "south")
    write(connection, TABLES, [anna, bert])
    moved = then(connection, anna, bucket="south", stamped="phone")
    write(connection, TABLES, [moved])
    assert gone(connection) == {("north", ANNA, 2, Kind.LEAVE)}
    assert bucket(connection, "north") == (2, 0, 0)
    assert bucket(connection, "south") == (2, 2, added(0, share(bert), share(moved)))
    back = then(connection, moved, bucket="north")
    write(connection, TABLES, [back, then(connection, bert, phone="+1")])
    assert gone(connection) == {("south", ANNA, 3, Kind.LEAVE)}
    assert places(connection, back, bert) == [("north", 3, 3), ("south", 4, 4)]


def test_of_those_that_leave_another_bucket_each_stays_told_there(connection: Connection) -> None:
    rows = new(ANNA), new(BERT), new(CLEO)
    write(connection, TABLES, rows)
    write(connection, TABLES, [then(connection, row, bucket="south") for row in rows])
    write(connection, TABLES, [then(connection, replace(rows[0], bucket="south", version=2), bucket="north")])
    assert {(name, row) for name, row, *_ in gone(connection)} == {("north", BERT), ("north", CLEO), ("south", ANNA)}


def test_who_asks_is_told_what_was_written_where_and_whether_it_is_all_there_is_to_tell(connection: Connection) -> None:
    anna, bert, cleo = new(ANNA), new(BERT, "south"), new(CLEO)
    write(connection, TABLES, [anna])
    north, south = write(connection, TABLES, [bert, cleo]).written[::-1]
    assert north == Written(1, 1, 2, (2, added(share(anna), share(cleo))), [(cleo, 2)], is_all=True)
    assert south == Written(2, 0, 1, (1, added(0, share(bert))), [(bert, 1)], is_all=True)
    moved, edited = then(connection, anna, bucket="south"), then(connection, cleo, phone="+1")
    told = write(connection, TABLES, [edited, moved])
    left, came = sorted(told.written, key=lambda each: each.bucket)
    assert told.heads == {1: 4, 2: 2}
    assert left == Written(1, 2, 4, (1, added(0, share(edited))), [(edited, 3)], is_all=False)
    assert came == Written(2, 1, 2, (2, added(share(bert), share(moved))), [(moved, 2)], is_all=False)


def test_a_bucket_is_held_once_it_was_written_in_until_that_is_undone(connection: Connection) -> None:
    write(connection, TABLES, [new(ANNA), new(BERT, "south")])
    assert journal.held(connection) == {1, 2}
    journal.hold_nothing(connection)
    assert journal.held(connection) == set()


def test_what_a_page_adds_is_counted_by_the_schema_that_first_knew_the_kind() -> None:
    page = Page()
    assert [page.put(CONTACT, ANNA, 4), page.put(FILE, PHOTO, 1), page.put(FILE, BERT, 2)] == [1, 2, 3]
    page.take(CONTACT, ANNA, 3)
    page.take(FILE, BERT, 1)
    assert page.tell_gone((FILE.told.wire, BERT), Kind.DELETE) == 4
    contacts = taken(row_sum(CONTACT.told.wire, ANNA, 4), row_sum(CONTACT.told.wire, ANNA, 3))
    two = row_sum(FILE.told.wire, PHOTO, 1), row_sum(FILE.told.wire, BERT, 2)
    files = taken(added(0, *two), row_sum(FILE.told.wire, BERT, 1))
    assert page.sums == {CONTACT.since: (0, contacts), FILE.since: (1, files)}
    assert page.sum == (1, added(contacts, files))
    assert Page().sum == (0, 0)


class TestWhoSpeaksAnOlderSchema:
    """They are told head, count and checksum of a bucket as far as they know the kinds."""

    SINCE = STAND_IN.since, FILE.since

    def test_what_came_later_is_kept_by_its_schema_and_added_up(self, connection: Connection) -> None:
        third, fourth = self.SINCE
        later_kinds.note(connection, 1, {1: (5, 50), third: (2, 20), fourth: (1, -7)})
        later_kinds.note(connection, 1, {third: (-1, 2**62), fourth: (0, 0)})
        later_kinds.note(connection, 2, {fourth: (3, 30)})
        later_kinds.note(connection, 3, {1: (1, 1)})
        assert later_kinds.kept(connection, [1, 2, 3]) == {
            1: {third: (1, added(20, 2**62)), fourth: (1, -7)},
            2: {fourth: (3, 30)},
        }
        assert later_kinds.kept(connection, [1], third) == {1: {fourth: (1, -7)}}
        assert later_kinds.kept(connection, [3])[3][fourth] == (0, 0)

    def test_what_a_batch_writes_of_it_is_kept_where_it_lives(self, connection: Connection) -> None:
        values: dict[int, Plain] = dict.fromkeys((each.column for each in FILE.columns), "x")
        photo = Standing(FILE, PHOTO, values, "north", version=1)
        write(connection, TABLES, [new(ANNA, "south"), new(BERT), photo])
        [north] = (row.id for row in connection.execute(select(buckets).where(buckets.c.name == "north")))
        assert later_kinds.kept(connection, [1, 2]) == {north: {FILE.since: (1, added(0, share(photo)))}}
        assert bucket(connection, "north") == (2, 2, added(share(photo), share(new(BERT))))

    def test_they_count_without_it(self, connection: Connection) -> None:
        third, fourth = self.SINCE
        later_kinds.note(connection, 1, {third: (2, 20), fourth: (1, -7)})
        sums = {1: (9, 100), 2: (4, 40)}
        assert later_kinds.less(connection, sums, fourth) == sums
        assert later_kinds.less(connection, sums, third) == {1: (8, 107), 2: (4, 40)}
        assert later_kinds.less(connection, sums, 1) == {1: (6, 87), 2: (4, 40)}

    def test_only_buckets_that_have_gone_on_are_told_in_the_order_of_their_numbers(
        self, connection: Connection
    ) -> None:
        for id, head in ((1, 7), (2, 8), (3, 9), (4, 10)):
            connection.execute(insert(buckets).values(id=id, name=f"b{id}", head=head, n=id, cs=10 * id))
        third, fourth = self.SINCE
        later_kinds.note(connection, 2, {fourth: (1, 3)})
        cursors = {4: 9, 3: 9, 2: 7, 99: 0}
        told = [heads.Head(2, 8, 2, 20), heads.Head(4, 10, 4, 40)]
        assert heads.heads(connection, REGISTRY, cursors) == told
        assert heads.heads(connection, REGISTRY.at(third), cursors) == [heads.Head(2, 8, 1, 17), told[1]]
        assert heads.heads(connection, REGISTRY.at(third), {1: 7}) == []
        assert heads.names(connection, [1, 4, 99, 2**63 - 1]) == {1: "b1", 4: "b4"}


def test_of_a_new_row_the_columns_stand_in_the_order_they_are_written_in() -> None:
    assert journal.whole(CONTACT)[:8] == ["id", "_rv", "_gv", "_b", "_seq", "_since", "_del", CONTACT.columns[0].name]
