"""Pages that arrive one by one are read as one word of the centre: what is said last of a row holds."""

from pathlib import Path

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import AccountId, as_bytes
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Ack, Block, Frame, Grant, Kind, Plain, SyncAnswer
from fieldcrm.protocol.sums import added, row_sum
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store import replica
from fieldcrm.store.store import Store
from tests.support.company import NORTH, enrol, numbered, open_store

HOTEL = Account(id=AccountId(numbered(12)), number="N-3", name="Hotel Opera", territory=NORTH.id)
ROW, BUYER = as_bytes(HOTEL.id), bytes(15) + b"\x0d"
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


def test_what_the_centre_gives_to_a_customer_deleted_here_is_hidden_until_it_knows(store: Store) -> None:
    take(store, 0, put(1, 1), last=1)
    with store.write() as work:
        work.delete(Account, HOTEL.id)
    contact = REGISTRY.by_name["contact"]
    given: dict[str, Plain] = {"account": ROW, "family_name": "Tkach"}
    columns = tuple((given.get(field.name, field.plain_default),) for field in contact.columns)
    news = Block(contact.told.wire, Kind.PUT, BUYER, (15,), (1,), columns)
    both = added(0, row_sum(SPEC.told.wire, ROW, 1), row_sum(contact.told.wire, BUYER, 1))
    answered(store, Frame(BUCKET, 10, 20, (news,), 2, both))
    assert family_names(store) == []
    acks = (Ack(1, 1, Result.APPLIED), Ack(1, 2, Result.PUT_ASIDE))
    answered(store, Frame(BUCKET, 20, 30, (), 2, both), acks=acks)
    assert is_there(store)
    assert family_names(store) == ["Tkach"]


def answered(store: Store, frame: Frame, acks: tuple[Ack, ...] = ()) -> None:
    taken = replica.take(store, SyncAnswer(session=1, acks=acks, frames=(frame,)))
    assert (taken.current, taken.suspect) == (True, [])


def family_names(store: Store) -> list[str]:
    with store.read() as reading:
        return [each.family_name for each in reading.all(Contact) if each.account == HOTEL.id]
