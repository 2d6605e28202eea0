"""A first download fills empty tables quickly, and leaves them as well guarded as if it had come row by row."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.ids import AccountId
from fieldcrm.protocol.messages import Block, Frame, Grant, Kind, Plain, SyncAnswer
from fieldcrm.protocol.sums import added, row_sum
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store import outbox, replica
from fieldcrm.store.database import KEPT, KEPT_FOR_MUCH
from fieldcrm.store.filling import WORTH_IT
from fieldcrm.store.search import behind
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, KEY, enrol, now_ms, numbered

SPEC = REGISTRY.by_name["account"]
BUCKET = 7
MANY = range(1, WORTH_IT + 1)


def block(numbers: range, version: int, name: str) -> Block:
    """So many accounts at a version, under one name."""
    given: dict[str, Plain] = {"name": name, "type": "customer", "credit_hold": 0, "lifecycle": "active", "tags": "[]"}
    columns: list[tuple[Plain, ...] | None] = []
    for field in SPEC.columns:
        if field.name == "number":
            columns.append(tuple(f"A-{number}" for number in numbers))
        else:
            value = given.get(field.name)
            columns.append(None if value is None else (value,) * len(numbers))
    ids = b"".join(number.to_bytes(16) for number in numbers)
    versions = (version, *(0,) * (len(numbers) - 1))
    return Block(SPEC.told.wire, Kind.PUT, ids, (1,) * len(numbers), versions, tuple(columns))


def buyers() -> Block:
    """So many of the seventh account."""
    contact = REGISTRY.by_name["contact"]
    given: dict[str, Plain] = {"account": (7).to_bytes(16), "family_name": "Tkach", "may_mail": 1}
    columns = tuple((given.get(field.name, field.plain_default),) for field in contact.columns)
    ids = b"".join(number.to_bytes(16) for number in MANY)
    return Block(contact.told.wire, Kind.PUT, ids, (1,) * len(MANY), (1, *(0,) * (len(MANY) - 1)), columns)


def answer(*blocks: Block, versions: dict[int, int], since: int = 0, until: int = 100) -> SyncAnswer:
    """A complete pull of these blocks, whose sum is that of the rows' last versions."""
    sums = [row_sum(SPEC.told.wire, number.to_bytes(16), version) for number, version in versions.items()]
    frame = Frame(BUCKET, since, until, blocks, len(versions), added(0, *sums))
    return SyncAnswer(session=1, frames=(frame,), granted=() if since else (Grant(BUCKET, "terr:1"),))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "fieldcrm.db", KEY, now_ms)


def schema(store: Store) -> set[tuple[str, str]]:
    with store.read() as reading:
        rows = reading.connection.exec_driver_sql("SELECT name, coalesce(sql, '') FROM sqlite_schema").all()
    return {(row[0], row[1]) for row in rows}


def named(store: Store, name: str) -> int:
    with store.read() as reading:
        return len(reading.all(Account, reading.table(Account).c.name == name))


def test_a_filled_table_has_every_trigger_and_look_up_it_had(store: Store) -> None:
    before = schema(store)
    taken = replica.take(store, answer(block(MANY, 1, "Bakery"), versions=dict.fromkeys(MANY, 1)))
    assert (taken.rows, taken.suspect) == (len(MANY), [])
    assert schema(store) == before


@pytest.mark.parametrize("name", ["O'Brien''s \"5\" %s ? :1 [x] \\ -- ;", "Бäckerei 面包", "x" * 300, "", "\n"])
def test_what_is_the_same_in_every_row_stands_in_each_as_it_was_told(store: Store, name: str) -> None:
    replica.take(store, answer(block(MANY, 1, name), versions=dict.fromkeys(MANY, 1)))
    assert named(store, name) == len(MANY)


def test_a_text_with_a_nought_in_it_ends_no_statement(store: Store) -> None:
    name = "a\0b'); DROP TABLE account; --"
    replica.take(store, answer(block(MANY, 1, name), versions=dict.fromkeys(MANY, 1)))
    with store.read() as reading:
        query = "SELECT count(*) FROM account WHERE length(CAST(name AS BLOB)) = ?"
        assert reading.connection.exec_driver_sql(query, (len(name),)).scalar_one() == len(MANY)


def test_owners_that_came_before_are_not_looked_for_again_and_a_lost_one_is_found(store: Store) -> None:
    replica.take(store, answer(block(MANY, 1, "Bakery"), versions=dict.fromkeys(MANY, 1)))
    with store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET last_pull_ms = NULL")
    owned = buyers()
    taken = replica.take(store, answer(owned, versions={}, since=100, until=200))
    assert taken.rows == len(MANY)
    with store.apply() as applying:
        applying.connection.exec_driver_sql("DELETE FROM contact")
    strays = tuple(number.to_bytes(16) for number in (*MANY[:-1], 999_999))
    place = REGISTRY.by_name["contact"].columns.index(REGISTRY.by_name["contact"].by_name["account"])
    stray = replace(owned, columns=(*owned.columns[:place], strays, *owned.columns[place + 1 :]))
    with store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET last_pull_ms = NULL")
    with pytest.raises(ValueError, match=r"contact row .* belongs to no account"):
        replica.take(store, answer(stray, versions={}, since=200, until=300))


def test_a_change_after_the_filling_is_captured(store: Store) -> None:
    replica.take(store, answer(block(MANY, 1, "Bakery"), versions=dict.fromkeys(MANY, 1)))
    with store.write() as work:
        work.change(Account, AccountId(numbered(1)), {"phone": "+380 44 1"})
    with store.read() as reading:
        assert outbox.waiting(reading.connection) == 1


def test_nothing_that_fills_a_table_waits_to_be_sent(store: Store) -> None:
    replica.take(store, answer(block(MANY, 1, "Bakery"), versions=dict.fromkeys(MANY, 1)))
    with store.read() as reading:
        assert outbox.waiting(reading.connection) == 0


@pytest.mark.parametrize("later_first", [False, True])
def test_a_row_that_comes_twice_in_one_pull_stands_at_its_later_version(store: Store, later_first: bool) -> None:
    again = range(5, 8)
    blocks = [block(MANY, 1, "Bakery"), block(again, 2, "Baker")]
    versions = dict.fromkeys(MANY, 1) | dict.fromkeys(again, 2)
    taken = replica.take(store, answer(*(reversed(blocks) if later_first else blocks), versions=versions))
    assert taken.suspect == []
    assert named(store, "Baker") == len(again)


def test_a_second_download_finds_the_rows_of_the_first(store: Store) -> None:
    replica.take(store, answer(block(MANY, 1, "Bakery"), versions=dict.fromkeys(MANY, 1)))
    news = answer(block(MANY, 2, "Baker"), versions=dict.fromkeys(MANY, 2), since=100, until=200)
    assert replica.take(store, news).suspect == []
    assert named(store, "Baker") == len(MANY)


def test_every_row_of_a_filling_waits_to_be_searched(store: Store) -> None:
    replica.take(store, answer(block(MANY, 1, "Bakery"), versions=dict.fromkeys(MANY, 1)))
    with store.read() as reading:
        assert behind(reading.connection) == len(MANY)


def test_screens_hear_of_the_kind_once(store: Store) -> None:
    heard: list[frozenset[tuple[str, str]]] = []
    store.listen(heard.append)
    replica.take(store, answer(block(MANY, 1, "Bakery"), versions=dict.fromkeys(MANY, 1)))
    assert heard == [frozenset({("account", "")})]


def test_a_filling_that_is_cut_leaves_nothing_half_done(store: Store) -> None:
    before = schema(store)
    bad = block(MANY, 1, "Bakery")
    short = Block(bad.table, bad.kind, bad.ids, bad.seqs, bad.versions, (bad.columns[0], ("one name", "another")))
    with pytest.raises(Exception, match=r"message\.bad"):
        replica.take(store, answer(block(range(9_000, 12_000), 1, "Good"), short, versions={}))
    assert schema(store) == before
    assert named(store, "Good") == 0


def test_rows_without_their_owner_are_refused_whole_and_owners_are_looked_for_again(store: Store) -> None:
    with pytest.raises(ValueError, match=r"contact row .* belongs to no account"):
        replica.take(store, answer(buyers(), versions={}))
    with store.apply() as applying:
        assert applying.connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
        assert applying.connection.exec_driver_sql("SELECT count(*) FROM contact").scalar_one() == 0


def test_a_file_in_which_somebody_has_worked_is_filled_row_by_row_guarded(store: Store) -> None:
    enrol(store)
    others = range(1_000, 1_000 + WORTH_IT)
    replica.take(store, answer(block(others, 1, "Mill"), versions=dict.fromkeys(others, 1)))
    assert named(store, "Mill") == len(others)
    with store.read() as reading:
        assert reading.find(Account, BAKERY.id) is not None


def test_the_room_for_a_download_is_given_back(store: Store) -> None:
    with store.apply() as applying:
        assert room(applying.connection) == KEPT
        applying.make_room()
        assert room(applying.connection) == KEPT_FOR_MUCH
    with store.write() as work:
        assert room(work.connection) == KEPT


def room(connection: Connection) -> int:
    return -int(connection.exec_driver_sql("PRAGMA cache_size").scalar_one())
