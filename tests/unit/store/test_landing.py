"""Pages that arrive one by one are read as one word of the centre: what is said last of a row holds."""

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.errors import Trouble
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
GRANTED = (Grant(BUCKET, "terr:1"),)
PHONE, NOTES = (SPEC.by_name[name].column for name in ("phone", "notes"))


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
    granted = () if since else GRANTED
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


def patch(seq: int, version: int, **told: Plain) -> Block:
    columns = {SPEC.by_name[name].column: (value,) for name, value in told.items()}
    return Block(SPEC.told.wire, Kind.PATCH, ROW, (seq,), (version,), tuple(columns.values()), tuple(columns))


def shop(store: Store) -> Account:
    with store.read() as reading:
        return reading.load(Account, HOTEL.id)


def test_a_patch_changes_what_it_tells_and_leaves_the_rest(store: Store) -> None:
    take(store, 0, put(1, 1), last=1)
    take(store, 10, patch(11, 2, phone="+1 555 0100"), last=2)
    assert (shop(store).name, shop(store).phone) == (HOTEL.name, "+1 555 0100")


def test_a_patch_that_came_with_the_row_itself_is_laid_over_it(store: Store) -> None:
    take(store, 0, put(1, 1), last=-1)
    take(store, 10, patch(11, 2, phone="+1 555 0100"), last=2)
    assert shop(store).phone == "+1 555 0100"


def test_a_patch_lies_under_what_waits_here(store: Store) -> None:
    take(store, 0, put(1, 1), last=1)
    with store.write() as work:
        work.change(Account, HOTEL.id, {"notes": "Mine"})
    take(store, 10, patch(11, 2, phone="+1 555 0100", notes="Theirs"), last=2)
    assert (shop(store).phone, shop(store).notes) == ("+1 555 0100", "Mine")
    acks = (Ack(1, 1, Result.APPLIED), Ack(1, 2, Result.MERGED))
    total = added(0, row_sum(SPEC.told.wire, ROW, 2))
    answered(store, Frame(BUCKET, 20, 30, (), 1, total), acks=acks)
    assert (shop(store).phone, shop(store).notes) == ("+1 555 0100", "Theirs")


def test_a_patch_for_a_row_that_is_not_here_makes_its_bucket_suspect_and_no_row(store: Store) -> None:
    take(store, 0, last=0)
    told = Frame(BUCKET, 10, 20, (patch(11, 2, phone="+1"),), 1, row_sum(SPEC.told.wire, ROW, 2))
    taken = replica.take(store, SyncAnswer(session=1, frames=(told,)))
    assert (taken.suspect, is_there(store)) == (["terr:1"], False)


def test_an_older_patch_says_nothing(store: Store) -> None:
    take(store, 0, put(1, 5), last=5)
    take(store, 10, patch(11, 4, phone="+1 555 0100"), last=5)
    assert shop(store).phone is None


def test_a_column_of_a_newer_centre_is_left_out_of_a_patch(store: Store) -> None:
    take(store, 0, put(1, 1), last=1)
    told = replace(patch(11, 2, phone="+1 555 0100"), columns=(("+1 555 0100",), ("?",)), fields=(PHONE, 999))
    take(store, 10, told, last=2)
    assert shop(store).phone == "+1 555 0100"


@pytest.mark.parametrize(
    "wrong",
    [{"fields": (PHONE, NOTES)}, {"columns": (("+1", "+2"),)}, {"columns": ((7,),)}],
    ids=["columns and numbers differ", "more values than rows", "a number for a text"],
)
def test_a_patch_that_makes_no_sense_changes_nothing(store: Store, wrong: dict[str, Any]) -> None:
    take(store, 0, put(1, 1), last=1)
    frame = Frame(BUCKET, 10, 20, (replace(patch(11, 2, phone="+1"), **wrong),), 1, 0)
    with pytest.raises(Trouble, match=r"message\.bad"):
        replica.take(store, SyncAnswer(session=1, frames=(frame,)))
    assert shop(store).phone is None


def test_one_value_for_many_rows_stands_in_each_of_them(store: Store) -> None:
    given: dict[str, Plain] = {"name": "Hotel"}
    alike = {field.name: (given.get(field.name, field.plain_default),) for field in SPEC.columns}
    columns = {**alike, "number": ("N-3", "N-4")}
    rows = Block(SPEC.told.wire, Kind.PUT, ROW + BUYER, (1, 1), (1, 0), tuple(columns.values()))
    total = added(0, *(row_sum(SPEC.told.wire, row, 1) for row in (ROW, BUYER)))
    replica.take(store, SyncAnswer(session=1, frames=(Frame(BUCKET, 0, 10, (rows,), 2, total),), granted=GRANTED))
    with store.read() as reading:
        found = {each.number: each.name for each in reading.all(Account)}
    assert (found["N-3"], found["N-4"]) == ("Hotel", "Hotel")
