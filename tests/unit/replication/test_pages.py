"""An exchange of more than one page: asked for ahead, told apart, told from nothing, or after an update."""

from collections.abc import Mapping
from functools import partial
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from sqlalchemy import update

from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.apart import closed
from fieldcrm.protocol.backfill import BackfillAnswer, BackfillRequest
from fieldcrm.protocol.codec import digest_of, open_sealed, pack, seal, unpack
from fieldcrm.protocol.messages import Apart, Block, Frame, Grant, Kind, SyncAnswer, SyncRequest
from fieldcrm.protocol.sums import added, row_sum
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.replication.exchange import Exchange, Outcome, State
from fieldcrm.replication.pace import FIRST, FIRST_MOST, MOST
from fieldcrm.replication.pieces import Nearest
from fieldcrm.replication.remote import NotSent
from fieldcrm.store import book, link
from fieldcrm.store.link import Link
from fieldcrm.store.store import Store
from tests.support.company import BAKERY
from tests.support.desk import altered
from tests.support.played import Eager, Office, Says, Ticking, astray, exchanged, more, takes
from tests.support.told import change, rows

CONTACT = REGISTRY.by_name["contact"]


def told_one(id: bytes, seq: int = 99) -> tuple[Block]:
    """A buyer of the customer's."""
    said = {"account": as_bytes(BAKERY.id), "family_name": "Tkach"}
    columns = tuple((said.get(each.name, each.plain_default),) for each in CONTACT.columns)
    return (Block(CONTACT.told.wire, Kind.PUT, id, (seq,), (3,), columns),)


def then(store: Store, until: int, blocks: tuple[Block, ...], *ids: bytes) -> Frame:
    """What the only bucket is told next, with what it comes to by these rows."""
    _, _, cursor, _, cs, n, *_ = rows(store, book.buckets)[0]
    return Frame(1, cursor, until, blocks, n + len(ids), added(cs, *(row_sum(4, id, 3) for id in ids)))


class TestAhead:
    """The next page is asked for while one is taken in, where that can do no harm."""

    def test_is_one_page_where_nothing_waits(self, store: Store) -> None:
        office = Eager(more, more)
        outcome = exchanged(store, office)
        assert (outcome.state, office.ahead, outcome.requests, len(office.asked)) == (State.DONE, 2, 3, 3)
        sessions = [each.session for each in office.asked]
        assert sessions == sorted(set(sessions))
        assert [each.whole for each in office.asked] == [False, True, True]
        assert {each.page for each in office.asked} == {0}

    @pytest.mark.parametrize("told", [{"page": 1_000}, {"seconds": 60.0}])
    def test_is_nothing_where_it_was_said_how_much_may_come(self, store: Store, told: dict[str, Any]) -> None:
        exchanged(store, office := Eager(more), **told)
        assert (office.ahead, len(office.asked)) == (0, 2)

    def test_is_nothing_where_work_waits_or_was_sent(self, store: Store) -> None:
        change(store, phone="+1")
        exchanged(store, office := Eager(more))
        assert (office.ahead, len(office.asked)) == (0, 2)

    def test_is_nothing_where_somebody_works_meanwhile(self, store: Store) -> None:
        def meanwhile(request: SyncRequest) -> SyncAnswer:
            change(store, phone="+1")
            return more(request)

        outcome = exchanged(store, office := Eager(meanwhile))
        assert (office.ahead, len(office.asked), outcome.pushed) == (0, 2, 1)

    def test_is_left_where_this_device_stands_elsewhere_by_then(self, store: Store) -> None:
        """The page that was asked for ahead goes on where the one before did not end, so nothing of it is taken."""
        office = Eager(partial(astray, more=True))
        outcome = exchanged(store, office)
        assert (outcome.state, office.ahead, len(office.asked)) == (State.DONE, 1, 3)
        assert office.asked[2].standing is not None

    def test_is_waited_for_and_left_where_it_ends_in_between(self, store: Store) -> None:
        def is_full(_: Outcome) -> None:
            raise Trouble("disk.full")

        office = Eager(more)
        outcome = Exchange(store, office, "test", lambda: 0.0).run(told=is_full)
        assert (outcome.state, outcome.reason, len(office.asked)) == (State.OFFLINE, "disk.full", 2)


def told_apart(store: Store, ids: bytes) -> tuple[SyncAnswer, dict[str, bytes]]:
    """A page of so many rows, each in a frame of its own, none of which are in it, and where they lie."""
    frames, there, apart = list[Frame](), dict[str, bytes](), list[Apart]()
    for place, letter in enumerate(ids):
        name, key, body = closed(msgspec.msgpack.encode(told_one(bytes([letter]) * 16, 99 + place)), b"s" * 32)
        frames.append(then(store, 99 + place, (), *(bytes([each]) * 16 for each in ids[: place + 1])))
        there[f"/v1/pieces/{name.hex()}"] = body
        apart.append(Apart(place, name, key))
    frames[1:] = [msgspec.structs.replace(each, since=before.until) for before, each in pairwise(frames)]
    return SyncAnswer(0, frames=tuple(frames), apart=tuple(apart)), there


class Near(Office):
    """Hands out what lies apart, in its time."""

    def __init__(self, there: Mapping[str, bytes], *says: Says, clock: Ticking | None = None) -> None:
        super().__init__(*says)
        self.there, self.clock = there, clock or Ticking()

    def get(self, path: str) -> bytes | None:
        """If it is there."""
        self.clock.now += 2
        return self.there.get(path)


class TestApart:
    """Rows that lie apart are fetched, and where they are not to be had the answer is asked for with them in it."""

    @pytest.mark.parametrize("is_there", [True, False])
    def test_from_who_has_them(self, store: Store, is_there: bool) -> None:
        page, there = told_apart(store, b"xyz")
        office = Near(there if is_there else {}, lambda request: altered(page, session=request.session))
        outcome = exchanged(store, office)
        came = 3 if is_there else 0
        assert (outcome.state, outcome.pulled, outcome.came) == (State.DONE, came, came)
        assert (outcome.requests, len(office.asked)) == (4, 1) if is_there else (5, 2)
        pieces = sum(map(len, there.values())) if is_there else 0
        assert (outcome.bytes_up, outcome.bytes_down) == (office.up, office.down + pieces)

    def test_is_how_the_link_is_known_too(self, store: Store) -> None:
        page, there = told_apart(store, bytes(range(100)))
        clock = Ticking()
        exchanged(store, Near(there, lambda request: altered(page, session=request.session), clock=clock), clock)
        with store.read() as reading:
            found = link.known(reading.connection)
        assert found.rate == sum(map(len, there.values())) // 200

    def test_but_whose_line_breaks_is_not_asked_for_with_all_in_it(self, store: Store) -> None:
        page, _ = told_apart(store, b"x")

        class Gone(Near):
            def get(self, path: str) -> bytes | None:
                raise NotSent("link.offline")

        office = Gone({}, lambda request: altered(page, session=request.session))
        assert (exchanged(store, office).state, len(office.asked)) == (State.OFFLINE, 1)

    def test_and_not_brought_by_who_is_reached_is_asked_for_with_all_in_it(self, store: Store) -> None:
        page, _ = told_apart(store, b"x")

        class Broken(Near):
            def get(self, path: str) -> bytes | None:
                raise Trouble("link.offline")

        office = Broken({}, lambda request: altered(page, session=request.session))
        assert (exchanged(store, office).state, len(office.asked)) == (State.DONE, 2)


class EagerNear(Near, Eager):
    """Has the next page carried at once, and hands out what lies apart."""


class Nowhere(Near):
    """A hub that is not there."""

    def __init__(self) -> None:
        super().__init__({})

    def get(self, path: str) -> bytes | None:
        """Nobody is reached."""
        raise Trouble("link.offline")

    def hurry(self, seconds: float) -> None:
        """There is nobody to be hurried."""

    def close(self) -> None:
        """Nor to hang up on."""


class TestAFirstDownload:
    """Whoever has heard nothing yet says so until they have heard everything once."""

    def test_is_asked_for_in_pages_that_a_link_carries_of_which_nobody_knows(self, newcomer: Store) -> None:
        exchanged(newcomer, office := Office())
        [request] = office.asked
        assert (request.fresh, request.numbered, request.placed, request.wants_keys) == (True, True, True, True)
        assert (request.apart, request.near, request.whole) == (False, False, False)
        assert request.standing is not None, "nobody knows a device that has asked for nothing"
        assert request.page == FIRST - sum(map(len, request.sealed))
        exchanged(newcomer, after := Office())
        assert (after.asked[0].fresh, after.asked[0].numbered, after.asked[0].page) == (False, False, 0)

    def test_is_asked_for_ahead_as_it_is_asked_for(self, newcomer: Store) -> None:
        def begun(request: SyncRequest) -> SyncAnswer:
            return takes(request, more=True, granted=(Grant(1, "terr:1"),), frames=(Frame(1, 0, 5),))

        link.keep(newcomer, Link(MOST, 0))
        office = EagerNear({}, begun, more, more)
        exchanged(newcomer, office, nightly=True)
        _, asked, ahead, last = office.asked
        assert office.ahead == 2
        assert ahead == altered(asked, session=asked.session + 1, wants_keys=False)
        assert (ahead.fresh, ahead.whole, ahead.nightly, ahead.numbered, ahead.apart) == (True,) * 5
        assert last.digest == ahead.digest
        assert {each.page for each in office.asked} == {FIRST_MOST}, "more would be lost when the line breaks"

    def test_may_be_told_apart_to_who_fetches(self, newcomer: Store) -> None:
        exchanged(newcomer, centre := Near({}, more))
        assert [(each.apart, each.near) for each in centre.asked] == [(True, False)] * 2

    def test_that_was_not_to_be_had_apart_is_not_asked_for_so_again(self, newcomer: Store) -> None:
        office = Near({}, lambda request: takes(request, apart=(Apart(0, b"n" * 32, b"k" * 32),)), more)
        exchanged(newcomer, office)
        assert [each.apart for each in office.asked] == [True, False, False]

    def test_near_a_hub_says_so_as_long_as_that_is_of_use(self, newcomer: Store) -> None:
        centre = Near({}, more)
        nearest = Nearest(centre, Nowhere(), Ticking())

        def meanwhile(_: Outcome) -> None:
            nearest.get("/v1/pieces/00")

        Exchange(newcomer, nearest, "test", lambda: 0.0).run(told=meanwhile)
        assert [(each.apart, each.near) for each in centre.asked] == [(True, True), (True, False)]

    def test_that_is_stopped_says_how_many_rows_are_still_to_come(self, newcomer: Store) -> None:
        kind = CONTACT.told.wire
        one = Frame(1, 0, 9, told_one(b"y" * 16, 1), -1, 0, (0, 0), (kind, 1))
        two = Frame(1, 0, 9, told_one(b"z" * 16, 2), -1, 0, (kind, 1), (kind, 2))
        office = Office(
            lambda asked: takes(asked, more=True, granted=(Grant(1, "terr:1"),), coming={kind: 5}, frames=(one,)),
            lambda asked: takes(asked, more=True, frames=(two,)),
        )
        outcome = Exchange(newcomer, office, "test", lambda: 0.0).run(keep_on=lambda: len(office.asked) < 2)
        assert outcome.left is not None
        assert (outcome.state, outcome.came, outcome.left.rows) == (State.PARTIAL, 2, 3)
        assert outcome.left.bytes_down == 3 * outcome.bytes_down // 2, "as many a row as until then"


class Updated(Office):
    """Asked for what an update of the program has words for, it tells each time so much of it, then nothing."""

    def __init__(self, says: Says, *frames: Frame) -> None:
        super().__init__(says)
        self.frames = list(frames)
        self.backfills = list[BackfillRequest]()
        self.paths = list[str]()

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """Both ways of asking."""
        self.paths.append(path)
        if path == "/v1/sync":
            return super().post(path, sealed, device=device, key=key)
        self.backfills.append(unpack(BackfillRequest, open_sealed(sealed, limit=1 << 20)))
        told = (self.frames.pop(0),) if self.frames else ()
        answer = seal(pack(BackfillAnswer(digest_of(sealed), told)))
        self.up, self.down = self.up + len(sealed), self.down + len(answer)
        return answer


class TestAfterAnUpdate:
    """What the new program has words for comes last."""

    @pytest.fixture
    def updated(self, store: Store) -> Store:
        """Has read all there is in the words of an older one."""
        with store.apply() as applying:
            applying.connection.execute(update(book.buckets).values(schema=1))
        return store

    def test_is_told_and_counted_with_all_that_came(self, updated: Store) -> None:
        first, second = b"y" * 16, b"z" * 16
        brings = then(updated, 99, told_one(first), first)
        fills = altered(then(updated, 99, told_one(second), first, second), since=99, at=(0, 0))
        office = Updated(lambda request: takes(request, frames=(brings,)), fills)
        outcome = exchanged(updated, office, page=7_000)
        assert office.paths == ["/v1/sync", "/v1/backfill"]
        assert (outcome.state, outcome.pulled, outcome.requests) == (State.DONE, 2, 2)
        assert (outcome.bytes_up, outcome.bytes_down) == (office.up, office.down)
        assert [each.page for each in office.backfills] == [7_000]

    def test_is_asked_for_after_what_moved_on_meanwhile(self, updated: Store) -> None:
        office = Updated(takes)
        outcome = Exchange(updated, office, "test", lambda: 0.0).run(keep_on=lambda: len(office.paths) < 3)
        assert office.paths == ["/v1/sync", "/v1/backfill", "/v1/sync"]
        assert (outcome.state, outcome.requests, outcome.bytes_up) == (State.DONE, 3, office.up)

    def test_is_not_asked_for_for_ever_where_everything_moves_on_all_the_time(self, updated: Store) -> None:
        outcome = exchanged(updated, office := Updated(takes))
        assert (outcome.state, outcome.reason) == (State.OFFLINE, "link.no_agreement")
        assert office.paths == ["/v1/sync", "/v1/backfill"] * 8
