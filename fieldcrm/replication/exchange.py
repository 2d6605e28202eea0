"""One exchange to its end: everything waiting goes, everything new comes, and an answer is taken once or not at all."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Final

from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.marks import Lane
from fieldcrm.protocol.codec import pack, seal_for_link
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import Standing, SyncAnswer, SyncRequest
from fieldcrm.protocol.standings import digest, led_to
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.replication.ahead import Ahead, Carry, Eager
from fieldcrm.replication.backfill import Backfill
from fieldcrm.replication.leaving import Brief, Heralding, Leaving, WaitsNoMore
from fieldcrm.replication.left import Left, what_is_left
from fieldcrm.replication.pace import Budget
from fieldcrm.replication.pieces import Fetching, Nearest, NotThere, gathered
from fieldcrm.replication.remote import NotSent, Remote, RemoteRefused, opened
from fieldcrm.store import gaps, going_back, history, link, numbered, outbox, replica, resealing
from fieldcrm.store.book import CONTROL
from fieldcrm.store.device import must_be_known
from fieldcrm.store.link import rows_in
from fieldcrm.store.replica import Taken
from fieldcrm.store.store import Store

PATH: Final = "/v1/sync"
LONGEST_REST: Final = 2 * 24 * 3600
"""Seconds: no centre puts a device to sleep for longer."""

NEAR: Final = 60
"""Seconds: so much nobody looks for in a log."""

_TRIES: Final = 8


class State(StrEnum):
    """How an exchange ended."""

    DONE = "done"
    PARTIAL = "partial"
    OFFLINE = "offline"
    REFUSED = "refused"


@dataclass(slots=True)
class Outcome:
    """What an exchange did. `reason` says what stopped it, in a code the screens turn into words.

    `wait` is after how many seconds the centre wants to be asked again, 0 for whenever.

    `region` is the hub it went by way of, if it did.

    `went_back` says that the centre has been put back to an older copy, and `again` how much of this device's work it
    had lost by that; `copied` that this device was found to be one of two copies, or an older state of one, where that
    was not told within a day; `customers_left` how many customers are somebody else's from now on. `came` counts the
    rows that were told, applied or not; `left` says what one that was stopped before its end has left.
    """

    state: State = State.DONE
    pushed: int = 0
    pulled: int = 0
    merged: int = 0
    conflicts: int = 0
    refused: int = 0
    customers_left: int = 0
    went_back: bool = False
    copied: bool = False
    again: int = 0
    requests: int = 0
    came: int = 0
    bytes_up: int = 0
    bytes_down: int = 0
    seconds: float = 0.0
    reason: str = ""
    wait: int = 0
    left: Left | None = None
    seconds_given: float = 0.0
    """How long it might take; 0 for as long as it takes."""
    region: str = ""

    @property
    def has_moved(self) -> bool:
        """Whether anything went, came or was refused."""
        return bool(self.pushed or self.pulled or self.refused or self.conflicts or self.went_back or self.copied)

    def count(self, taken: Taken) -> None:
        """Add what one answer brought."""
        self.pushed += taken.settled - taken.refused
        self.pulled += taken.rows
        self.customers_left += taken.customers_left
        self.merged += taken.merged
        self.conflicts += taken.put_aside
        self.refused += taken.refused


class Exchange:
    """One device's side. Running it again is always safe: what was not answered is sent again as it was sealed."""

    def __init__(
        self,
        store: Store,
        remote: Remote,
        client: str,
        clock: Callable[[], float],
        *,
        page: int = 0,
        lane: Lane | None = None,
        seconds: float = 0.0,
        nightly: bool = False,
    ) -> None:
        """With `seconds` it is over by then: what matters most has gone, and what is left is told. Whoever is `nightly`
        hears in `wait` when to come again."""
        self._store = store
        self._remote = remote
        self._client = client
        self._clock = clock
        self._page = page
        self._lane = lane
        self._seconds = seconds
        self._nightly = nightly
        self._in_full = False
        self._session = 0
        self._asked: tuple[Standing, SyncRequest]
        self._ahead: Ahead | None = None
        self._is_told_apart = isinstance(remote, Fetching)
        self._heralds = isinstance(remote, Heralding)

    def run(
        self, keep_on: Callable[[], bool] = lambda: True, told: Callable[[Outcome], None] = lambda _: None
    ) -> Outcome:
        """Exchange until nothing waits and nothing is new, or `keep_on` says stop; the end is told, never raised.

        `told` hears of what has come so far whenever there is more to come.
        """
        outcome, self._began = Outcome(seconds_given=self._seconds), self._clock()
        self._budget = Budget(self._store, self._clock, self._seconds)
        try:
            self._until_quiet(outcome, lambda: keep_on() and not self._budget.is_spent, told)
        except Trouble as trouble:
            is_over = self._budget.is_spent
            outcome.state, outcome.reason = (State.PARTIAL, "") if is_over else (State.OFFLINE, trouble.code)
        except RemoteRefused as refused:
            outcome.state, outcome.reason, outcome.wait = State.REFUSED, refused.refusal.name.lower(), refused.wait
        finally:
            self._drop()
        outcome.seconds = self._clock() - self._began
        if outcome.state is State.PARTIAL:
            came, down = outcome.came, outcome.bytes_down
            outcome.left = what_is_left(self._store, self._budget.rate, came=came, bytes_down=down)
        self._budget.keep()
        self._write_down(outcome)
        self._store.catch_up(keep_on)
        return outcome

    def _until_quiet(self, outcome: Outcome, keep_on: Callable[[], bool], told: Callable[[Outcome], None]) -> None:
        astray = 0
        while self._ahead is not None or keep_on():
            answer = self._ask(outcome)
            self._go_ahead(answer, keep_on, outcome)
            is_first = self._asked[1].fresh
            taken = replica.take(self._store, answer, is_first=is_first, lasts=False)  # `_write_down` settles it
            outcome.count(taken)
            is_all = taken.current and not answer.more and not taken.goes_on
            if is_all and (not taken.lacks or self._fills_gaps(outcome, keep_on)):
                return
            astray = 0 if taken.current and not is_all else self._astray(astray)
            outcome.seconds = self._clock() - self._began
            told(outcome)
        outcome.state = State.PARTIAL

    def _fills_gaps(self, outcome: Outcome, keep_on: Callable[[], bool]) -> bool:
        """What an update of this program has words for comes after everything else; False to exchange once more."""

        def sent(up: int, down: int) -> None:
            outcome.requests += 1
            outcome.bytes_up += up
            outcome.bytes_down += down

        backfill = Backfill(self._store, self._remote, self._page)
        is_done = backfill.run(keep_on, sent)
        outcome.pulled += backfill.rows
        return is_done

    def _astray(self, before: int) -> int:
        """An answer that starts elsewhere than we stand, or what is to fill gaps does: say in full where that is, and
        do not do so for ever."""
        self._in_full = True
        if before + 1 >= _TRIES:
            raise Trouble("link.no_agreement")
        return before + 1

    def _ask(self, outcome: Outcome) -> SyncAnswer:
        """One request that is answered; what the centre needs said again is said again."""
        for _ in range(_TRIES):
            try:
                return self._next(outcome)
            except RemoteRefused as refused:
                self._heed(refused, outcome)
            except NotThere:
                self._is_told_apart = False
        raise Trouble("link.no_agreement")

    def _next(self, outcome: Outcome) -> SyncAnswer:
        """The answer that is on its way, if it goes on where this device stands now; else one to a new request."""
        ahead, self._ahead = self._ahead, None
        if ahead is not None and not self._in_full and ahead.request.digest == self._digest():
            return self._heard(ahead.request, ahead.answer(), outcome)
        if ahead is not None:
            ahead.drop()
        while True:
            request = self._request()
            with suppress(WaitsNoMore):
                return self._heard(request, self._sent(request, outcome), outcome)

    def _sent(self, request: SyncRequest, outcome: Outcome) -> bytes:
        """What was in a request may be at the centre from then on, whatever came back, unless nobody was reached. What
        a person holds back or takes back before is in none."""
        leaving = Leaving(self._store, request.sealed)
        is_heralded = bool(request.sealed) and self._heralds
        if not is_heralded:
            leaving.note()
        try:
            return self._carrying(request, outcome, leaving.note if is_heralded else None)()
        except NotSent:
            leaving.undo()
            raise

    def _digest(self) -> bytes:
        with self._store.read() as reading:
            return digest(replica.standing(reading.connection, self._store.registry, self._client))

    def _drop(self) -> None:
        if self._ahead is not None:
            self._ahead.drop()
            self._ahead = None

    def _go_ahead(self, answer: SyncAnswer, keep_on: Callable[[], bool], outcome: Outcome) -> None:
        """Have the next page fetched while this one is taken in: one, and only where no work of this device's waits.

        Who was told how much may come, or by when, is asked after each page first.
        """
        if not (answer.more and isinstance(self._remote, Eager)) or self._page or self._seconds:
            return
        standing, before = self._asked
        with self._store.read() as reading:
            is_busy = before.sealed or outbox.waiting(reading.connection) > 0
        if is_busy or not keep_on():
            return
        request = self._request_after(led_to(standing, answer), before)
        self._ahead = Ahead(request, self._remote.begin(self._carrying(request, outcome)))

    def _request_after(self, standing: Standing, before: SyncRequest) -> SyncRequest:
        """What will be asked from there: by then there are staged pages, and nobody can say what this device holds."""
        self._session += 1
        self._room = self._budget.room(is_first=before.fresh)
        page = self._budget.page(self._room, 0, is_first=before.fresh)
        more = (page, True, before.fresh, False, self._nightly, before.numbered, False, before.apart, self._has_hub)
        request = SyncRequest(PROTOCOL, self._session, self._clock_told(), digest(standing), (), None, *more)
        self._asked = (standing, request)
        return request

    def _request(self) -> SyncRequest:
        with self._store.read() as reading:
            control = CONTROL.one(reading.connection)
            self._budget.know(link.of(control))
            standing = replica.standing(reading.connection, self._store.registry, self._client, control)
            known = self._store.registry.at(standing.schema)
            fresh = control.last_pull_ms is None
            self._room = self._budget.room(is_first=fresh)
            bodies = outbox.to_send(reading.connection, known=known, lane=self._lane, most_bytes=self._room)
            whole = self._in_full or replica.is_between_pages(reading.connection)
            self._who = must_be_known(control)
            wants_keys = self._in_full or not self._who.packets
            by_number = fresh and numbered.can_be_told(reading.connection)
        self._session = max(self._session, control.session, self._store.now_ms() // 1000) + 1
        is_unknown = self._in_full or not standing.cursors  # a device that never pulled is known by nothing yet
        told = standing if is_unknown else None
        page = self._page or self._budget.page(self._room, sum(map(len, bodies)), is_first=fresh)
        apart = (fresh and self._is_told_apart, fresh and self._has_hub)
        placed = bool(bodies) and not (isinstance(self._remote, Brief) and self._remote.is_brief)
        more = (page, whole, fresh, wants_keys, self._nightly, by_number, placed, *apart)
        request = SyncRequest(PROTOCOL, self._session, self._clock_told(), digest(standing), bodies, told, *more)
        self._asked = (standing, request)
        return request

    @property
    def _has_hub(self) -> bool:
        return self._is_told_apart and isinstance(self._remote, Nearest) and self._remote.is_of_use

    def _clock_told(self) -> int:
        """The clock in seconds, unless the session's number says it as well."""
        now = self._store.now_ms() // 1000
        return now if abs(self._session - now) > NEAR else 0

    def _carrying(self, request: SyncRequest, outcome: Outcome, note: Callable[[], None] | None = None) -> Carry:
        """To carry it, noted on the way if it was not before: what that takes is heard by the budget."""
        who = self._who
        sealed = seal_for_link(pack(request), self._room)
        outcome.requests += 1
        outcome.bytes_up += len(sealed)
        post = partial(self._remote.post, PATH, sealed, device=who.device_code, key=who.key)
        if note is not None and isinstance(self._remote, Heralding):
            post = partial(self._remote.post_noting, PATH, sealed, note, device=who.device_code, key=who.key)
        return partial(self._budget.carried, post, len(sealed), self._room)

    def _heard(self, request: SyncRequest, body: bytes, outcome: Outcome) -> SyncAnswer:
        outcome.bytes_down += len(body)
        answer = opened(SyncAnswer, body)
        _must_answer(request, answer)
        answer = self._whole(answer, outcome)
        outcome.came += rows_in(answer)
        outcome.wait = max(0, min(answer.next, LONGEST_REST))
        self._in_full = False
        return answer

    def _whole(self, answer: SyncAnswer, outcome: Outcome) -> SyncAnswer:
        """With the rows that lie apart from it. Who is reached and does not bring one may bring none for days, as a
        cache that has half of it: the centre's own answer needs nobody else."""
        if not answer.apart or not isinstance(self._remote, Fetching):
            return answer
        outcome.requests += len(answer.apart)
        began = self._clock()
        try:
            whole, size = gathered(answer, self._remote)
        except NotSent:
            raise
        except Trouble as trouble:
            raise NotThere from trouble
        self._budget.fetched(self._clock() - began, size, self._room)
        outcome.bytes_down += size
        return whole

    def _heed(self, refused: RemoteRefused, outcome: Outcome) -> None:
        """Go on as the centre says; what only a person or time can mend goes up."""
        match refused.refusal:
            case Refusal.CURSOR_UNKNOWN if not self._in_full:
                self._in_full = True
            case Refusal.REPLAYED if refused.detail:
                self._session = max(self._session, refused.detail[0])
            case _:
                if not followed(self._store, refused, outcome):
                    raise refused
                self._in_full |= refused.refusal is Refusal.RESTORED

    def _write_down(self, outcome: Outcome) -> None:
        """The history a person can look at; an exchange that moved nothing leaves no line."""
        if not outcome.has_moved:
            return
        values: dict[str, int | str] = {
            "state": _line(outcome),
            "pushed": outcome.pushed,
            "pulled": outcome.pulled,
            "conflicts": outcome.conflicts,
            "refused": outcome.refused,
            "bytes_up": outcome.bytes_up,
            "bytes_down": outcome.bytes_down,
            "ms": round(outcome.seconds * 1000),
        }
        history.write_down(self._store, self._session, values)


def _line(outcome: Outcome) -> str:
    if outcome.went_back:
        return history.WENT_BACK
    return history.COPIED if outcome.copied else outcome.state.value


def followed(store: Store, refused: RemoteRefused, outcome: Outcome) -> bool:
    """Put this device in order as the centre says, so that it can be asked again; False where only a person or time
    can."""
    match refused.refusal:
        case Refusal.RESTORED if refused.restored is not None:
            outcome.went_back = True
            outcome.again += going_back.follow(store, refused.restored)
        case Refusal.UPGRADE_REQUIRED if refused.detail:
            return gaps.step_down(store, refused.detail[0])
        case Refusal.ROLLED_BACK:
            outcome.copied |= history.is_news(store, history.COPIED)
            resealing.begin_new_life(store, max(refused.detail[2:], default=0))
        case Refusal.LANE_GAP if len(refused.detail) == 2:
            return resealing.send_again(store, *refused.detail)
        case _:
            return False
    return True


def _must_answer(request: SyncRequest, answer: SyncAnswer) -> None:
    """An answer that comes late answers another request, and says how things stood then."""
    if answer.session != request.session:
        raise Trouble("link.offline", "an answer to another request")
