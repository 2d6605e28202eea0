"""One exchange from the laptop's side: what it says, what it makes of an answer and of a no, and when it is over."""

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import update

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.domain.marks import Lane
from fieldcrm.protocol.apart import closed
from fieldcrm.protocol.backfill import BackfillAnswer
from fieldcrm.protocol.codec import digest_of, pack, seal, unpack
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.messages import Ack, Apart, Block, Frame, Kind, Restored, SyncAnswer, SyncRequest, Tx
from fieldcrm.protocol.standings import digest
from fieldcrm.protocol.sums import added, row_sum
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.replication.exchange import LONGEST_REST, Exchange, Outcome, State
from fieldcrm.replication.remote import NotSent, RemoteRefused
from fieldcrm.store import book, history, outbox, replica
from fieldcrm.store.database import FAST
from fieldcrm.store.store import Store
from fieldcrm.store.taking_back import take_back
from tests.support.company import BAKERY, KEY, NOW
from tests.support.played import Eager, Office, Says, Ticking, is_away, more, refuses, takes
from tests.support.told import a_laptop, rows

MS = int(NOW.timestamp() * 1000)


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once, to be copied."""
    return a_laptop(tmp_path_factory.mktemp("company"))


@pytest.fixture
def store(company: Path, tmp_path: Path) -> Iterator[Store]:
    shutil.copy(company, tmp_path / "work.db")
    made = Store.open(tmp_path / "work.db", KEY, lambda: MS, synchronous=FAST)
    yield made
    made.close()


def astray(request: SyncRequest, **more: Any) -> SyncAnswer:
    """Goes on where nobody stands."""
    return takes(request, frames=(Frame(1, 99, 100),), **more)


def exchanged(store: Store, office: Office, clock: Callable[[], float] = lambda: 0.0, **more: Any) -> Outcome:
    return Exchange(store, office, "test", clock, **more).run()


def change(store: Store, **fields: object) -> None:
    with store.write() as work:
        work.change(Account, BAKERY.id, fields)


def waiting(store: Store) -> int:
    with store.read() as reading:
        return outbox.waiting(reading.connection)


def asked_once(store: Store) -> list[int]:
    """Of what waits, whether it may be there."""
    return [row[-1] for row in rows(store, book.sealed) if row[7] == book.WAITING]


def lines(store: Store) -> list[tuple[str, int]]:
    with store.read() as reading:
        return [(each.state, each.pushed) for each in history.lines(reading.connection)]


class TestWhatIsSaid:
    """A request says as little as will do, and each has a number of its own."""

    def test_by_who_has_nothing_to_say_and_hears_nothing_new(self, store: Store) -> None:
        office = Office()
        outcome = exchanged(store, office)
        [request] = office.asked
        with store.read() as reading:
            standing = replica.standing(reading.connection, store.registry, "test")
        assert (request.sealed, request.standing, request.digest) == ((), None, digest(standing))
        assert (request.session, request.now) == (MS // 1000 + 1, 0), "the number says what the clock would"
        assert (request.whole, request.fresh, request.placed, request.nightly) == (False, False, False, False)
        assert office.who == {("K7", b"p" * 32)}
        assert (outcome.state, outcome.requests, outcome.pushed, outcome.pulled) == (State.DONE, 1, 0, 0)
        assert outcome.bytes_up > 0 < outcome.bytes_down
        assert lines(store) == [], "what moves nothing leaves no line"

    def test_is_numbered_above_all_that_were_before(self, store: Store) -> None:
        office = Office(takes, refuses(Refusal.REPLAYED, MS // 1000 + 500))
        change(store, phone="+1")
        exchanged(store, office)
        exchanged(store, office)
        first, second, third = (each.session for each in office.asked)
        assert [first, second, third] == [MS // 1000 + each for each in (1, 2, 501)]
        assert [each.now for each in office.asked] == [0, 0, MS // 1000], "the number is far from the clock"

    def test_of_what_waits_is_what_was_sealed(self, store: Store) -> None:
        change(store, phone="+1")
        sealed = [row[5] for row in rows(store, book.sealed) if row[7] == book.WAITING]
        office = Office()
        outcome = exchanged(store, office)
        assert (list(office.asked[0].sealed), office.asked[0].placed) == (sealed, True)
        assert (outcome.pushed, waiting(store), lines(store)) == (1, 0, [("done", 1)])

    def test_of_one_lane_alone_is_what_is_in_it(self, store: Store) -> None:
        change(store, phone="+1")
        exchanged(store, office := Office(), lane=Lane.ORDERS)
        assert (office.asked[0].sealed, waiting(store)) == ((), 1)

    def test_to_a_page_of_that_size_and_at_night_is_just_that(self, store: Store) -> None:
        exchanged(store, office := Office(), page=7_000, nightly=True)
        assert (office.asked[0].page, office.asked[0].nightly) == (7_000, True)

    def test_is_not_what_is_taken_back_while_it_is_read(self, store: Store) -> None:
        change(store, phone="+1")
        id = as_text(rows(store, book.sealed)[-1][1])

        def look() -> int:
            store.now_ms = lambda: MS
            take_back(store, id)
            return MS

        store.now_ms = look
        office = Office()
        assert (exchanged(store, office).pushed, office.asked[0].sealed) == (0, ())

    def test_in_the_midst_of_pages_asks_for_whole_rows(self, store: Store) -> None:
        bucket, _, cursor, *_ = rows(store, book.buckets)[0]
        page = Frame(bucket, cursor, cursor + 1)
        office = Office(lambda request: takes(request, more=True, frames=(page,)))
        exchanged(store, office)
        assert [each.whole for each in office.asked] == [False, True]


class TestWhatIsHeard:
    """An answer is taken once or not at all."""

    def test_goes_on_until_there_is_no_more_and_says_so_on_the_way(self, store: Store) -> None:
        office, told = Office(more, more), list[int]()
        outcome = Exchange(store, office, "test", lambda: 0.0).run(told=lambda so_far: told.append(so_far.requests))
        assert (outcome.state, len(office.asked), told) == (State.DONE, 3, [1, 2])
        assert (outcome.bytes_up, outcome.bytes_down) == (office.up, office.down)

    def test_to_another_request_is_not_taken(self, store: Store) -> None:
        change(store, phone="+1")
        office = Office(lambda request: SyncAnswer(request.session + 1, (Ack(Lane.CRM, 1, Result.APPLIED),)))
        outcome = exchanged(store, office)
        assert (outcome.state, outcome.reason, waiting(store)) == (State.OFFLINE, "link.offline", 1)

    def test_that_is_none_is_not_the_centres(self, store: Store) -> None:
        class Portal(Office):
            def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
                return b"<html>"

        outcome = exchanged(store, Portal())
        assert (outcome.state, outcome.reason) == (State.OFFLINE, "link.not_the_centre")

    def test_of_some_of_what_waits_has_the_rest_sent(self, store: Store) -> None:
        for city in ("Lviv", "Kyiv"):
            change(store, city=city)

        def takes_the_first(request: SyncRequest) -> SyncAnswer:
            return takes(SyncRequest(1, request.session, 0, b"", request.sealed[:1]))

        office = Office(takes_the_first)
        assert exchanged(store, office).pushed == 2
        assert [len(each.sealed) for each in office.asked] == [2, 1]

    def test_of_none_of_it_has_it_wait_for_another_time(self, store: Store) -> None:
        change(store, phone="+1")
        office = Office(lambda request: SyncAnswer(request.session))
        assert exchanged(store, office).state is State.DONE
        assert (len(office.asked), waiting(store)) == (1, 1)

    def test_counts_what_was_refused_merged_and_put_aside(self, store: Store) -> None:
        counts = {Result.INVALID: (0, 1, 0, 0), Result.MERGED: (1, 0, 1, 0), Result.PUT_ASIDE: (1, 0, 0, 1)}
        for code, told in counts.items():
            change(store, notes=code.name)
            outcome = exchanged(store, Office(partial(takes, code=code)))
            assert (outcome.pushed, outcome.refused, outcome.merged, outcome.conflicts) == told
            assert outcome.has_moved

    @pytest.mark.parametrize(("next_one", "wait"), [(0, 0), (600, 600), (LONGEST_REST + 1, LONGEST_REST), (-5, 0)])
    def test_says_when_to_come_again_and_nobody_sleeps_for_days(self, store: Store, next_one: int, wait: int) -> None:
        assert exchanged(store, Office(lambda request: takes(request, next=next_one))).wait == wait

    def test_that_begins_elsewhere_is_asked_for_by_who_says_in_full_where_they_stand(self, store: Store) -> None:
        office = Office(astray)
        assert exchanged(store, office).state is State.DONE
        assert [each.standing is not None for each in office.asked] == [False, True]
        assert (office.asked[1].whole, office.asked[1].wants_keys) == (True, True)

    def test_that_never_agrees_is_not_asked_for_for_ever(self, store: Store) -> None:
        office = Office(*[astray] * 20)
        outcome = exchanged(store, office)
        assert (outcome.state, outcome.reason, len(office.asked)) == (State.OFFLINE, "link.no_agreement", 8)

    def test_that_agrees_now_and_then_is(self, store: Store) -> None:
        says: list[Says] = [partial(astray, more=True), more]
        assert exchanged(store, Office(*says * 10)).state is State.DONE


class TestANo:
    """What the centre needs said again is said again; what only a person or time can mend is told."""

    @pytest.mark.parametrize("refusal", [Refusal.REVOKED, Refusal.BUSY, Refusal.UPGRADE_REQUIRED, Refusal.LANE_GAP])
    def test_that_nothing_here_can_mend_ends_it(self, store: Store, refusal: Refusal) -> None:
        outcome = exchanged(store, Office(refuses(refusal, wait=30)))
        assert (outcome.state, outcome.reason, outcome.wait) == (State.REFUSED, refusal.name.lower(), 30)

    def test_for_want_of_where_we_stand_has_that_said_once(self, store: Store) -> None:
        office = Office(refuses(Refusal.CURSOR_UNKNOWN))
        assert exchanged(store, office).state is State.DONE
        assert [each.standing is not None for each in office.asked] == [False, True]
        twice = Office(*[refuses(Refusal.CURSOR_UNKNOWN)] * 2)
        assert (exchanged(store, twice).state, len(twice.asked)) == (State.REFUSED, 2)

    def test_said_again_and_again_is_no_agreement(self, store: Store) -> None:
        office = Office(*[refuses(Refusal.REPLAYED, 1)] * 20)
        outcome = exchanged(store, office)
        assert (outcome.state, outcome.reason, len(office.asked)) == (State.OFFLINE, "link.no_agreement", 8)

    def test_to_work_under_a_number_that_was_given_begins_a_new_life_and_is_told_once(self, store: Store) -> None:
        change(store, phone="+1")
        office = Office(*[refuses(Refusal.ROLLED_BACK, Lane.CRM, 1, MS + 7)] * 2)
        outcome = exchanged(store, office)
        assert (outcome.state, outcome.copied, outcome.pushed) == (State.DONE, True, 1)
        assert [unpack(Tx, each.sealed[0]).branch > 0 for each in office.asked] == [False, True, True]
        assert rows(store, book.control)[0][5] > MS + 7, "the newest that the centre knew of"
        assert lines(store) == [(history.COPIED, 1)]
        again = exchanged(store, Office(refuses(Refusal.ROLLED_BACK)))
        assert (again.copied, again.has_moved) == (False, False)

    def test_that_it_speaks_an_older_language_has_that_spoken(self, store: Store) -> None:
        office = Office(refuses(Refusal.UPGRADE_REQUIRED, 2))
        assert exchanged(store, office).state is State.DONE
        assert office.asked[0].digest != office.asked[1].digest
        assert exchanged(store, Office(refuses(Refusal.UPGRADE_REQUIRED, 2))).state is State.REFUSED

    def test_because_it_was_put_back_has_what_it_lost_sent_again(self, store: Store) -> None:
        change(store, phone="+1")
        exchanged(store, Office())
        office = Office(is_away(RemoteRefused(Refusal.RESTORED, restored=Restored(b"epoch-02"))))
        outcome = exchanged(store, office)
        assert (outcome.state, outcome.went_back, outcome.again, outcome.pushed) == (State.DONE, True, 2, 2)
        assert (standing := office.asked[1].standing) is not None
        assert standing.epoch == b"epoch-02"
        assert lines(store)[0] == (history.WENT_BACK, 2)

    def test_to_a_number_that_was_not_expected_sends_from_there(self, store: Store) -> None:
        change(store, phone="+1")
        assert exchanged(store, Office()).pushed == 1
        change(store, phone="+2")
        office = Office(refuses(Refusal.LANE_GAP, Lane.CRM, 1))
        assert exchanged(store, office).state is State.DONE
        assert [len(each.sealed) for each in office.asked] == [1, 2]


class TestTheLine:
    """Whatever breaks, it is told and not raised, and what may have arrived is known."""

    def test_that_broke_may_have_carried_it(self, store: Store) -> None:
        change(store, phone="+1")
        outcome = exchanged(store, Office(is_away(Trouble("link.offline"))))
        assert (outcome.state, outcome.reason, asked_once(store)) == (State.OFFLINE, "link.offline", [1])

    def test_that_was_never_there_has_not(self, store: Store) -> None:
        change(store, phone="+1")
        outcome = exchanged(store, Office(is_away(NotSent("link.offline"))))
        assert (outcome.state, asked_once(store)) == (State.OFFLINE, [0])

    def test_that_was_never_there_says_nothing_of_what_had_left_before(self, store: Store) -> None:
        change(store, phone="+1")
        exchanged(store, Office(is_away(Trouble("link.offline"))))
        exchanged(store, Office(is_away(NotSent("link.offline"))))
        assert asked_once(store) == [1]


class TestItsEnd:
    """It ends when it is quiet, when somebody says so, or when its time is over, and says what is left."""

    def test_when_somebody_says_so(self, store: Store) -> None:
        change(store, phone="+1")
        office = Office()
        outcome = Exchange(store, office, "test", lambda: 0.0).run(keep_on=lambda: False)
        assert (outcome.state, office.asked, outcome.left and outcome.left.changes) == (State.PARTIAL, [], 1)

    def test_when_its_time_is_over_before_it_begins(self, store: Store) -> None:
        outcome = exchanged(store, office := Office(), Ticking(5.0), seconds=1.0)
        assert (outcome.state, office.asked, outcome.seconds_given) == (State.PARTIAL, [], 1.0)

    def test_when_the_line_gives_up_because_its_time_is_over(self, store: Store) -> None:
        clock = Ticking()

        def gives_up(_: SyncRequest) -> SyncAnswer:
            clock.now += 60
            raise Trouble("link.offline")

        outcome = exchanged(store, Office(gives_up), clock, seconds=60.0)
        assert (outcome.state, outcome.reason, outcome.seconds) == (State.PARTIAL, "", 60.0)

    def test_says_how_long_it_took(self, store: Store) -> None:
        change(store, phone="+1")
        clock = Ticking()

        def slowly(request: SyncRequest) -> SyncAnswer:
            clock.now += 2.5
            return takes(request)

        outcome = exchanged(store, Office(slowly), clock)
        assert outcome.seconds == 2.5
        told = ("done", 1, 0, 0, 0, outcome.bytes_up, outcome.bytes_down, 2_500)
        assert [row[2:] for row in rows(store, book.log)] == [told]


def test_what_an_update_has_words_for_is_asked_for_last_and_after_what_moved_on_meanwhile(store: Store) -> None:
    with store.apply() as applying:
        applying.connection.execute(update(book.buckets).values(schema=1))
    asked = list[tuple[str, int]]()

    class Older(Office):
        def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
            asked.append((path, len(sealed)))
            if path == "/v1/sync":
                return super().post(path, sealed, device=device, key=key)
            return seal(pack(BackfillAnswer(digest_of(sealed))))

    outcome = Exchange(store, Older(), "test", lambda: 0.0).run(keep_on=lambda: len(asked) < 3)
    assert [path for path, _ in asked] == ["/v1/sync", "/v1/backfill", "/v1/sync"]
    assert (outcome.state, outcome.requests, outcome.bytes_up) == (State.DONE, 3, sum(up for _, up in asked))


class TestAhead:
    """The next page is asked for while one is taken in, where that can do no harm."""

    def test_is_one_page_where_nothing_waits(self, store: Store) -> None:
        office = Eager(more, more)
        outcome = exchanged(store, office)
        assert (outcome.state, office.ahead, outcome.requests, len(office.asked)) == (State.DONE, 2, 3, 3)
        sessions = [each.session for each in office.asked]
        assert sessions == sorted(set(sessions))
        assert [each.whole for each in office.asked] == [False, True, True]

    @pytest.mark.parametrize("told", [{"page": 1_000}, {"seconds": 60.0}])
    def test_is_nothing_where_it_was_said_how_much_may_come(self, store: Store, told: dict[str, Any]) -> None:
        exchanged(store, office := Eager(more), **told)
        assert (office.ahead, len(office.asked)) == (0, 2)

    def test_is_nothing_where_work_waits_or_was_sent(self, store: Store) -> None:
        change(store, phone="+1")
        exchanged(store, office := Eager(more))
        assert (office.ahead, len(office.asked)) == (0, 2)

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


class TestApart:
    """Rows that lie apart are fetched, and where they are not to be had the answer is asked for with them in it."""

    @pytest.mark.parametrize("is_there", [True, False])
    def test_from_who_has_them(self, store: Store, is_there: bool) -> None:
        spec, id = REGISTRY.by_name["contact"], b"z" * 16
        said = {"account": as_bytes(BAKERY.id), "family_name": "Tkach"}
        columns = tuple((said.get(each.name, each.plain_default),) for each in spec.columns)
        name, key, body = closed(msgspec.msgpack.encode((Block(4, Kind.PUT, id, (99,), (3,), columns),)), b"s" * 32)
        _, _, cursor, _, cs, n, *_ = rows(store, book.buckets)[0]
        frame = Frame(1, cursor, 99, (), n + 1, added(cs, row_sum(4, id, 3)))

        class Near(Office):
            def get(self, path: str) -> bytes | None:
                assert path == f"/v1/pieces/{name.hex()}"
                return body if is_there else None

        office = Near(lambda request: takes(request, frames=(frame,), apart=(Apart(0, name, key),)))
        outcome = exchanged(store, office)
        assert (outcome.state, outcome.pulled, outcome.came) == (State.DONE, int(is_there), int(is_there))
        assert (outcome.requests, len(office.asked)) == ((2, 1) if is_there else (3, 2))
