"""Pages that arrive one by one are read as one word of the centre: what is said last of a row holds."""

from pathlib import Path

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.ids import AccountId, as_bytes
from fieldcrm.protocol.messages import Block, Frame, Grant, Kind, Plain, SyncAnswer
from fieldcrm.protocol.sums import added, row_sum
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store import replica
from fieldcrm.store.store import Store
from tests.support.company import NORTH, enrol, numbered, open_store

HOTEL = Account(id=AccountId(numbered(12)), number="N-3", name="Hotel Opera", territory=NORTH.id)
ROW = as_bytes(HOTEL.id)
SPEC = REGISTRY.by_name["account"]
BUCKET = 7


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = open_store(tmp_path)
    enrol(made)
    return made


def put(seq: int, version: int) -> Block:
    given: dict[str, Plain] = {"name": HOTEL.name, "number": HOTEL.number}
    columns = tuple((given.get(field.name, field.plain_default),) for field in SPEC.columns)
    return Block(SPEC.told.wire, Kind.PUT, ROW, (seq,), (version,), columns)


def leave(seq: int) -> Block:
    return Block(SPEC.told.wire, Kind.LEAVE, ROW, (seq,))


def take(store: Store, since: int, *blocks: Block, last: int = 0) -> None:
    """One page that ends at `since + 10`; the last one says the version of the row that should be there."""
    total = added(0, row_sum(SPEC.told.wire, ROW, last)) if last > 0 else 0
    told = (int(last > 0), total) if last >= 0 else (-1, 0)
    frame = Frame(BUCKET, since, since + 10, blocks, *told)
    granted = () if since else (Grant(BUCKET, "terr:1"),)
    taken = replica.take(store, SyncAnswer(session=1, frames=(frame,), more=last < 0, granted=granted))
    assert taken.current
    assert taken.suspect == []


def is_there(store: Store) -> bool:
    with store.read() as reading:
        return reading.find(Account, HOTEL.id) is not None


def test_a_row_that_left_and_came_back_on_a_later_page_is_there(store: Store) -> None:
    take(store, 0, put(1, 1), last=1)
    take(store, 10, leave(11), last=-1)
    take(store, 20, put(25, 3), last=3)
    assert is_there(store)


def test_a_row_that_came_and_left_on_a_later_page_is_gone(store: Store) -> None:
    take(store, 0, put(1, 1), last=-1)
    take(store, 10, leave(11), last=0)
    assert not is_there(store)
