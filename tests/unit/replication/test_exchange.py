"""One exchange from the laptop's side: what it says, what it makes of an answer and of a no, and when it is over."""

from functools import partial
from hashlib import shake_128

import pytest

from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import SubstitutionId, as_text
from fieldcrm.domain.marks import Lane
from fieldcrm.domain.substitutions import Substitution
from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.messages import Ack, Frame, Restored, SyncAnswer, SyncRequest, Tx
from fieldcrm.protocol.standings import digest
from fieldcrm.replication.exchange import LONGEST_REST, NEAR, Exchange, Outcome, State
from fieldcrm.replication.left import what_is_left
from fieldcrm.replication.pace import LEAST, TELLING
from fieldcrm.replication.remote import NotSent, RemoteRefused
from fieldcrm.store import book, history, link, replica
from fieldcrm.store.link import Link
from fieldcrm.store.replica import Taken
from fieldcrm.store.store import Store
from fieldcrm.store.taking_back import take_back
from tests.support.company import CLERK, NOW, REP, TODAY, numbered
from tests.support.played import Office, Says, Ticking, astray, exchanged, is_away, more, refuses, takes
from tests.support.told import asked, change, rows, waiting

MS = int(NOW.timestamp() * 1000)


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
        assert (request.numbered, request.apart, request.near, request.page) == (False, False, False, 0)
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

    @pytest.mark.parametrize(("ahead", "now"), [(NEAR, 0), (NEAR + 1, MS // 1000)])
    def test_leaves_out_the_clock_as_long_as_its_number_is_near_it(self, store: Store, ahead: int, now: int) -> None:
        office = Office(refuses(Refusal.REPLAYED, MS // 1000 + ahead - 1))
        exchanged(store, office)
        assert (office.asked[1].session - MS // 1000, office.asked[1].now) == (ahead, now)

    def test_asks_for_the_keys_of_packets_until_they_are_here(self, store: Store) -> None:
        office = Office(lambda request: takes(request, packets=b"keys"))
        for _ in range(2):
            exchanged(store, office)
        assert [each.wants_keys for each in office.asked] == [True, False]

    def test_over_a_link_that_is_slow_is_no_more_than_that_carries(self, store: Store) -> None:
        link.keep(store, Link(LEAST, 1_000))
        for place in range(6):
            change(store, notes=f"{place}" * (LEAST // 3))
        exchanged(store, office := Office())
        sizes = [sum(map(len, each.sealed)) for each in office.asked]
        assert len(sizes) > 1
        assert sizes[0] <= LEAST < sum(sizes)
        assert office.asked[0].page == max(LEAST // 4, LEAST - sizes[0]), "one's own goes first"

    def test_of_what_waits_is_what_was_sealed(self, store: Store) -> None:
        change(store, phone="+1")
        sealed = [row[5] for row in rows(store, book.sealed) if row[7] == book.WAITING]
        office = Office()
        outcome = exchanged(store, office)
        assert (list(office.asked[0].sealed), office.asked[0].placed) == (sealed, True)
        assert (outcome.pushed, len(waiting(store)), lines(store)) == (1, 0, [("done", 1)])

    def test_of_one_lane_alone_is_what_is_in_it(self, store: Store) -> None:
        change(store, phone="+1")
        exchanged(store, office := Office(), lane=Lane.ORDERS)
        assert (office.asked[0].sealed, len(waiting(store))) == ((), 1)

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
        clock, told = Ticking(), list[tuple[int, float]]()

        def slowly(request: SyncRequest) -> SyncAnswer:
            clock.now += 2
            return more(request)

        office = Office(slowly, slowly)
        exchange = Exchange(store, office, "test", clock)
        outcome = exchange.run(told=lambda so_far: told.append((so_far.requests, so_far.seconds)))
        assert (outcome.state, len(office.asked), told) == (State.DONE, 3, [(1, 2.0), (2, 4.0)])
        assert (outcome.bytes_up, outcome.bytes_down) == (office.up, office.down)

    def test_to_another_request_is_not_taken(self, store: Store) -> None:
        change(store, phone="+1")
        office = Office(lambda request: SyncAnswer(request.session + 1, (Ack(Lane.CRM, 1, Result.APPLIED),)))
        outcome = exchanged(store, office)
        assert (outcome.state, outcome.reason, len(waiting(store))) == (State.OFFLINE, "link.offline", 1)

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
        assert (len(office.asked), len(waiting(store))) == (1, 1)

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
        for before in ([], [more]):
            office = Office(*before, *[astray] * 20)
            outcome = exchanged(store, office)
            assert (outcome.state, outcome.reason) == (State.OFFLINE, "link.no_agreement")
            assert len(office.asked) == len(before) + 8

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
        assert [each.session - office.asked[0].session for each in office.asked] == [*range(8)]

    def test_to_a_number_that_does_not_say_which_would_do_ends_it(self, store: Store) -> None:
        assert exchanged(store, Office(refuses(Refusal.REPLAYED))).state is State.REFUSED

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

    def test_that_it_speaks_an_older_language_leaves_what_that_has_no_words_for_waiting(self, store: Store) -> None:
        with store.write() as work:
            id, who = SubstitutionId(numbered(99)), REP.id
            work.save(Substitution(id=id, absent=who, substitute=CLERK.id, first_day=TODAY, last_day=TODAY))
        office = Office(refuses(Refusal.UPGRADE_REQUIRED, 2))
        assert exchanged(store, office).state is State.DONE
        assert ([len(each.sealed) for each in office.asked], len(waiting(store))) == ([1, 0], 1)

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
        assert office.asked[1].standing is None, "where this device stands is known"


class TestTheLine:
    """Whatever breaks, it is told and not raised, and what may have arrived is known."""

    def test_that_broke_may_have_carried_it(self, store: Store) -> None:
        change(store, phone="+1")
        outcome = exchanged(store, Office(is_away(Trouble("link.offline"))))
        assert (outcome.state, outcome.reason, asked(store)) == (State.OFFLINE, "link.offline", [1])

    def test_that_was_never_there_has_not(self, store: Store) -> None:
        change(store, phone="+1")
        outcome = exchanged(store, Office(is_away(NotSent("link.offline"))))
        assert (outcome.state, asked(store)) == (State.OFFLINE, [0])

    def test_that_was_never_there_says_nothing_of_what_had_left_before(self, store: Store) -> None:
        change(store, phone="+1")
        exchanged(store, Office(is_away(Trouble("link.offline"))))
        exchanged(store, Office(is_away(NotSent("link.offline"))))
        assert asked(store) == [1]


class TestItsEnd:
    """It ends when it is quiet, when somebody says so, or when its time is over, and says what is left."""

    def test_when_somebody_says_so(self, store: Store) -> None:
        change(store, phone="+1")
        office = Office()
        outcome = Exchange(store, office, "test", lambda: 0.0).run(keep_on=lambda: False)
        assert (outcome.state, office.asked, outcome.left and outcome.left.changes) == (State.PARTIAL, [], 1)

    def test_says_what_is_left_at_the_pace_that_was_found(self, store: Store) -> None:
        clock = Ticking()
        noise = shake_128().digest(2 * TELLING)

        def some(request: SyncRequest) -> SyncAnswer:
            clock.now += 2
            return takes(request, more=True, left=70, packets=noise)

        office = Office(some)
        outcome = Exchange(store, office, "test", clock).run(keep_on=lambda: not office.asked)
        rate = (outcome.bytes_up + outcome.bytes_down) // 2
        assert outcome.left is not None
        assert outcome.left == what_is_left(store, rate, came=outcome.came, bytes_down=outcome.bytes_down)
        assert outcome.left.rows == 70

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


@pytest.mark.parametrize(
    "did",
    [
        Outcome(pushed=1),
        Outcome(pulled=1),
        Outcome(refused=1),
        Outcome(conflicts=1),
        Outcome(went_back=True),
        Outcome(copied=True),
    ],
)
def test_an_exchange_that_did_one_thing_alone_has_moved_something(did: Outcome) -> None:
    assert did.has_moved
    assert not Outcome(merged=1, requests=1, came=1, bytes_up=9, bytes_down=9).has_moved


def test_what_each_answer_brought_is_added_up() -> None:
    outcome = Outcome()
    for _ in range(2):
        outcome.count(Taken(settled=9, refused=2, merged=3, put_aside=4, rows=5, customers_left=6))
    told = {"pushed": 14, "refused": 4, "merged": 6, "conflicts": 8, "pulled": 10, "customers_left": 12}
    assert {name: getattr(outcome, name) for name in told} == told
