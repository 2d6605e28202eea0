"""A bucket that cannot be mended is read again from its beginning, and nothing typed here is lost by it."""

from itertools import pairwise
from pathlib import Path

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import AccountId, ContactId, as_bytes
from fieldcrm.protocol.messages import Block, Frame, Grant, Kind, Plain, SyncAnswer
from fieldcrm.protocol.sums import added, row_sum
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store import outbox, replica
from fieldcrm.store.database import FAST
from fieldcrm.store.queries.standing import differing
from fieldcrm.store.replica import Taken
from fieldcrm.store.store import Store
from tests.support.company import KEY, now_ms, numbered

SPEC = REGISTRY.by_name["account"]
BUCKET = 7
OPERA, PARK = AccountId(numbered(12)), AccountId(numbered(13))
BOTH = {OPERA: 1, PARK: 1}
DAY_MS = 86_400_000


class Clock:
    """A clock that stands until it is put forward."""

    def __init__(self) -> None:
        self.ms = now_ms()

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Store:
    """A laptop that holds two customers of one bucket."""
    made = Store.open(tmp_path / "work.db", KEY, clock, synchronous=FAST)
    told = answer(put(BOTH), BOTH, since=0, until=10)
    assert replica.take(made, SyncAnswer(session=1, frames=told.frames, granted=(Grant(BUCKET, "terr:1"),))).rows == 2
    return made


def put(rows: dict[AccountId, int], name: str = "Hotel") -> Block:
    """Customers at their versions."""
    ids, versions = [as_bytes(row) for row in rows], list(rows.values())
    steps = (versions[0], *(after - before for before, after in pairwise(versions)))
    columns = tuple(tuple(_told(field.name, field.plain_default, name, row) for row in rows) for field in SPEC.columns)
    return Block(SPEC.told.wire, Kind.PUT, b"".join(ids), (1,) * len(ids), steps, columns)


def _told(field: str, default: Plain, name: str, row: AccountId) -> Plain:
    return {"name": name, "number": f"N-{row[-2:]}"}.get(field, default)


def answer(*blocks: Block | dict[AccountId, int], since: int, until: int) -> SyncAnswer:
    """A complete pull; the rows at the end are what the centre says the bucket has."""
    *told, has = blocks
    assert isinstance(has, dict)
    total = added(0, *(row_sum(SPEC.told.wire, as_bytes(row), version) for row, version in has.items()))
    frame = Frame(BUCKET, since, until, tuple(each for each in told if isinstance(each, Block)), len(has), total)
    return SyncAnswer(session=1, frames=(frame,))


def take(store: Store, *blocks: Block | dict[AccountId, int], since: int, until: int) -> Taken:
    """Take it in; nobody mends row by row what turns out to differ."""
    taken = replica.take(store, answer(*blocks, since=since, until=until))
    assert taken.current
    with store.read() as reading:
        suspects = replica.suspects(reading.connection, store.now_ms())
    replica.send_back(store, suspects)
    return taken


def cursor(store: Store) -> int:
    with store.read() as reading:
        return replica.standing(reading.connection, REGISTRY, "test").cursors[BUCKET]


def names(store: Store) -> dict[str, str]:
    with store.read() as reading:
        return {each.id: each.name for each in reading.all(Account)}


def lose(store: Store, account: AccountId) -> None:
    """A row goes as no step and no answer would take it: the bucket counts one less."""
    held = row_sum(SPEC.told.wire, as_bytes(account), 1)
    with store.apply() as applying:
        applying.connection.exec_driver_sql("DELETE FROM account WHERE id = ?", (as_bytes(account),))
        applying.connection.exec_driver_sql("UPDATE sync_bucket SET n = n - 1, sum = sum - ?", (held,))


def test_a_bucket_that_agrees_goes_on_from_where_it_is(store: Store) -> None:
    take(store, BOTH, since=10, until=20)
    assert cursor(store) == 20


def test_a_bucket_that_differs_is_read_again_from_its_beginning(store: Store) -> None:
    lose(store, PARK)
    assert take(store, BOTH, since=10, until=20).suspect == ["terr:1"]
    assert cursor(store) == 0
    assert take(store, put(BOTH), BOTH, since=0, until=20).suspect == []
    assert names(store) == {OPERA: "Hotel", PARK: "Hotel"}
    assert cursor(store) == 20


def test_a_row_the_whole_bucket_does_not_name_goes(store: Store) -> None:
    alone = {OPERA: 1}
    take(store, alone, since=10, until=20)
    assert take(store, put(alone), alone, since=0, until=20).suspect == []
    assert names(store) == {OPERA: "Hotel"}


def test_a_row_that_claims_a_later_version_than_the_centre_gave_is_replaced(store: Store) -> None:
    with store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE account SET _rv = 99, name = 'Nonsense'")
        applying.connection.exec_driver_sql("UPDATE sync_bucket SET sum = 5")
    take(store, BOTH, since=10, until=20)
    assert take(store, put(BOTH), BOTH, since=0, until=20).suspect == []
    assert names(store) == {OPERA: "Hotel", PARK: "Hotel"}


def test_rows_are_replaced_when_the_whole_bucket_comes_in_pages(store: Store) -> None:
    lose(store, PARK)
    take(store, BOTH, since=10, until=20)
    first = Frame(BUCKET, 0, 15, (put({OPERA: 1}),))
    assert replica.take(store, SyncAnswer(session=1, frames=(first,), more=True)).current
    assert names(store) == {OPERA: "Hotel"}
    assert take(store, put({PARK: 1}), BOTH, since=15, until=20).suspect == []
    assert names(store) == {OPERA: "Hotel", PARK: "Hotel"}


def test_unsent_work_stays_on_top_of_a_row_that_came_again(store: Store) -> None:
    with store.write() as work:
        work.change(Account, PARK, {"name": "Parkhotel"})
    lose(store, OPERA)
    take(store, BOTH, since=10, until=20)
    assert take(store, put(BOTH), BOTH, since=0, until=20).suspect == []
    assert names(store) == {OPERA: "Hotel", PARK: "Parkhotel"}
    assert waiting(store) == 1


def test_unsent_work_on_a_row_that_went_is_still_sent(store: Store) -> None:
    with store.write() as work:
        work.change(Account, PARK, {"name": "Parkhotel"})
    with store.write() as work:
        work.save(Contact(id=ContactId(numbered(20)), account=PARK, family_name="Tkach"))
    alone = {OPERA: 1}
    take(store, alone, since=10, until=20)
    assert take(store, put(alone), alone, since=0, until=20).suspect == []
    assert names(store) == {OPERA: "Hotel"}
    assert waiting(store) == 2


def waiting(store: Store) -> int:
    with store.read() as reading:
        return outbox.waiting(reading.connection)


def test_a_bucket_that_differs_again_is_told_and_not_read_again_that_day(store: Store, clock: Clock) -> None:
    three = {**BOTH, AccountId(numbered(14)): 1}
    take(store, three, since=10, until=20)
    assert not differs(store)
    assert take(store, put(BOTH), three, since=0, until=20).suspect == ["terr:1"]
    assert (cursor(store), differs(store)) == (20, True)
    take(store, three, since=20, until=30)
    assert (cursor(store), differs(store)) == (30, True)
    clock.ms += DAY_MS
    take(store, three, since=30, until=40)
    assert cursor(store) == 0


def test_a_bucket_is_read_whole_once_a_day_though_it_agreed_in_between(store: Store) -> None:
    lose(store, PARK)
    take(store, BOTH, since=10, until=20)
    take(store, put(BOTH), BOTH, since=0, until=20)
    lose(store, PARK)
    take(store, BOTH, since=20, until=30)
    assert (cursor(store), differs(store)) == (30, True)


def test_what_came_to_agree_again_is_not_told_any_more(store: Store) -> None:
    three = {**BOTH, AccountId(numbered(14)): 1}
    take(store, three, since=10, until=20)
    take(store, put(BOTH), three, since=0, until=20)
    take(store, BOTH, since=20, until=30)
    assert not differs(store)


def differs(store: Store) -> bool:
    """What a person is told."""
    with store.read() as reading:
        return differing(reading) == 1
