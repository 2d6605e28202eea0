"""Whatever answers a laptop that has itself looked through: it takes what it asked for, all of it or nothing."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from unittest.mock import patch

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import AccountId, as_bytes
from fieldcrm.protocol.codec import digest_of, open_sealed, pack, seal, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import (
    Block,
    Finding,
    Frame,
    Grant,
    Kind,
    Plain,
    SyncAnswer,
    VerifyAnswer,
    VerifyRequest,
)
from fieldcrm.protocol.sums import added, row_sum
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.replication import verification
from fieldcrm.replication.remote import RemoteRefused
from fieldcrm.replication.verification import Verification, Verified
from fieldcrm.store import replica
from fieldcrm.store.database import FAST
from fieldcrm.store.device import Identity, join
from fieldcrm.store.store import Store
from tests.support.company import KEY, now_ms, numbered

ACCOUNT, CONTACT = REGISTRY.by_name["account"], REGISTRY.by_name["contact"]
WEST, EAST = 7, 8
OPERA, PARK, RITZ = (AccountId(numbered(number)) for number in (12, 13, 14))
EVERYTHING = bytes(2048)
Heard = Callable[[VerifyRequest, bytes], VerifyAnswer]


def rows_of(name: str, *rows: AccountId) -> Block:
    """Customers at their first version."""
    ids = [as_bytes(row) for row in rows]
    columns = tuple(tuple(_told(each.name, each.plain_default, name, row) for row in rows) for each in ACCOUNT.columns)
    steps = (1, *(0 for _ in rows[1:]))
    return Block(ACCOUNT.told.wire, Kind.PUT, b"".join(ids), (1,) * len(rows), steps, columns)


def _told(field: str, default: Plain, name: str, row: AccountId) -> Plain:
    return {"name": name, "number": f"N-{row[-4:]}"}.get(field, default)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A laptop that holds two customers in the west and one in the east."""
    made = Store.open(tmp_path / "work.db", KEY, now_ms, synchronous=FAST)
    who = Identity(
        device=numbered(1),
        device_code="K1",
        user=numbered(2),
        login="pam",
        company="The company",
        server="http://127.0.0.1:1",
        epoch=b"epoch-01",
        key=b"p" * 32,
    )
    join(made, who)
    frames = (_frame(WEST, OPERA, PARK), _frame(EAST, RITZ))
    told = SyncAnswer(session=1, frames=frames, granted=(Grant(WEST, "terr:west"), Grant(EAST, "terr:east")))
    assert replica.take(made, told).suspect == []
    return made


def _frame(bucket: int, *rows: AccountId) -> Frame:
    total = added(0, *(row_sum(ACCOUNT.told.wire, as_bytes(row), 1) for row in rows))
    return Frame(bucket, 0, 10, (rows_of("Hotel", *rows),), len(rows), total)


class Office:
    """Answers as it is told to."""

    def __init__(self, answer: Heard) -> None:
        self._answer = answer
        self.requests: list[VerifyRequest] = []

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """See `Remote`."""
        assert (path, device) == (verification.PATH, "K1")
        request = unpack(VerifyRequest, open_sealed(sealed, limit=LIMITS["raw_bytes"]))
        self.requests.append(request)
        return seal(pack(self._answer(request, digest_of(sealed))))


class Line:
    """Brings these bytes, whatever was asked, or raises this."""

    def __init__(self, body: bytes | Exception) -> None:
        self._body = body

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """See `Remote`."""
        if isinstance(self._body, Exception):
            raise self._body
        return self._body


def look_through(store: Store, remote: "Office | Line") -> Verified:
    return Verification(store, remote, lambda: 0.0).run()


def telling(*blocks: Block, more: bool = False) -> Office:
    """Says that the west differs everywhere, and then these rows."""

    def heard(request: VerifyRequest, about: bytes) -> VerifyAnswer:
        if request.bucket != WEST:
            return VerifyAnswer(about, Finding.SAME)
        if not request.ranges:
            return VerifyAnswer(about, Finding.DIFFERS, EVERYTHING)
        return VerifyAnswer(about, Finding.DIFFERS, blocks=blocks, more=more)

    return Office(heard)


def names(store: Store) -> dict[str, str]:
    with store.read() as reading:
        return {each.id: each.name for each in reading.all(Account)}


AS_IT_WAS = {OPERA: "Hotel", PARK: "Hotel", RITZ: "Hotel"}


def test_an_answer_to_another_request_is_left(store: Store) -> None:
    verified = look_through(store, Office(lambda _, about: VerifyAnswer(about[::-1], Finding.SAME)))
    assert (verified.reason, verified.same, verified.is_whole) == ("link.offline", set(), False)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (Line(b"<!DOCTYPE html><title>Welcome to our hotel</title>"), "link.not_the_centre"),
        (Line(seal(pack(SyncAnswer(8)))), "link.not_the_centre"),
        (Line(Trouble("link.offline")), "link.offline"),
        (Line(RemoteRefused(Refusal.BUSY, wait=9)), "busy"),
        (Line(RemoteRefused(Refusal.OTHER_SERVER)), "other_server"),
        (Line(RemoteRefused(Refusal.NOT_FOUND)), ""),
    ],
    ids=lambda told: told if isinstance(told, str) else "",
)
def test_who_cannot_be_compared_is_as_before(store: Store, line: Line, reason: str) -> None:
    verified = look_through(store, line)
    assert (verified.reason, verified.is_whole, verified.still) == (reason, False, set())
    assert names(store) == AS_IT_WAS


def test_an_answer_that_was_cut_anywhere_is_none(store: Store) -> None:
    whole = seal(pack(VerifyAnswer(b"12345678", Finding.DIFFERS, EVERYTHING)))
    for place in range(len(whole)):
        assert look_through(store, Line(whole[:place])).reason == "link.not_the_centre"


def test_sums_that_are_none_are_not_compared(store: Store) -> None:
    verified = look_through(store, Office(lambda _, about: VerifyAnswer(about, Finding.DIFFERS, b"short")))
    assert verified.reason == "link.not_the_centre"


def test_who_says_that_it_differs_and_not_where_is_read_anew(store: Store) -> None:
    verified = look_through(store, telling())
    assert (verified.still, verified.mended, names(store)) == ({WEST}, 0, AS_IT_WAS)


def test_the_same_row_told_for_ever_comes_to_an_end(store: Store) -> None:
    office = telling(rows_of("Palace", OPERA), more=True)
    assert look_through(store, office).still == {WEST}
    assert len(office.requests) < 10
    assert names(store) == AS_IT_WAS


def test_ever_more_rows_come_to_an_end(store: Store) -> None:
    number = count(1_000)

    def heard(request: VerifyRequest, about: bytes) -> VerifyAnswer:
        if not request.ranges:
            return VerifyAnswer(about, Finding.DIFFERS, EVERYTHING)
        return VerifyAnswer(
            about, Finding.DIFFERS, blocks=(rows_of("Flood", AccountId(numbered(next(number)))),), more=True
        )

    with patch.object(verification, "MOST_TOLD", 20):
        assert look_through(store, Office(heard)).still == {WEST, EAST}
    assert names(store) == AS_IT_WAS


def bad_blocks() -> Iterator[tuple[str, Block]]:
    """Rows that are none."""
    good, row = rows_of("Palace", OPERA), as_bytes(OPERA)
    wire = ACCOUNT.told.wire
    yield "an unknown kind", Block(99, Kind.PUT, row, (1,), (1,))
    yield "half an id", Block(wire, Kind.PUT, row[:9], (1,), (1,), good.columns)
    yield "no version", Block(wire, Kind.PUT, row, (1,), (), good.columns)
    yield "a version that is none", Block(wire, Kind.PUT, row, (1,), (-4,), good.columns)
    yield "a name that is a number", Block(wire, Kind.PUT, row, (1,), (1,), (("N",), (5,)))
    yield "two values for one row", Block(wire, Kind.PUT, row, (1,), (1,), (("N", "M"),))
    yield "a patch", Block(wire, Kind.PATCH, row, (1,), (1,), (("N",),), (2,))


@pytest.mark.parametrize("block", [block for _, block in bad_blocks()], ids=[what for what, _ in bad_blocks()])
def test_of_rows_that_are_none_nothing_is_taken(store: Store, block: Block) -> None:
    verified = look_through(store, telling(rows_of("Palace", PARK), block))
    assert (verified.reason, verified.mended, names(store)) == ("message.bad", 0, AS_IT_WAS)


def test_a_row_whose_owner_nobody_has_told_of_is_not_taken_nor_what_came_with_it(store: Store) -> None:
    owner = as_bytes(numbered(99))
    columns = tuple((owner if each.name == "account" else each.plain_default or "x",) for each in CONTACT.columns)
    orphan = Block(CONTACT.told.wire, Kind.PUT, as_bytes(numbered(50)), (1,), (1,), columns)
    verified = look_through(store, telling(rows_of("Palace", OPERA), orphan))
    assert (verified.still, verified.mended, names(store)) == ({WEST}, 0, AS_IT_WAS)


def test_a_row_that_lives_elsewhere_is_not_taken_away(store: Store) -> None:
    look_through(store, telling(Block(ACCOUNT.told.wire, Kind.LEAVE, as_bytes(RITZ), (0,))))
    assert names(store) == AS_IT_WAS


def test_what_is_told_is_taken_and_what_is_nowhere_goes(store: Store) -> None:
    verified = look_through(
        store, telling(rows_of("Palace", OPERA), Block(ACCOUNT.told.wire, Kind.LEAVE, as_bytes(PARK), (0,)))
    )
    assert names(store) == {OPERA: "Palace", RITZ: "Hotel"}
    assert verified.still == {WEST}


def test_nothing_more_is_asked_once_it_has_to_stop(store: Store) -> None:
    office = Office(lambda _, about: VerifyAnswer(about, Finding.SAME))
    verified = Verification(store, office, lambda: 0.0).run(keep_on=lambda: False)
    assert (office.requests, verified.is_whole, verified.reason) == ([], False, "stopped")


def test_between_two_pages_nothing_is_compared(store: Store) -> None:
    more = SyncAnswer(session=2, frames=(Frame(WEST, 10, 20, (rows_of("Hotel", RITZ),)),), more=True)
    assert replica.take(store, more).current
    office = Office(lambda _, about: VerifyAnswer(about, Finding.SAME))
    assert not look_through(store, office).is_whole
    assert office.requests == []
