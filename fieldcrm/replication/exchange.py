"""One exchange to its end: everything waiting goes, everything new comes, and an answer is taken once or not at all."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.codec import BadMessage, open_sealed, pack, seal, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import LIMITS, Standing, SyncAnswer, SyncRequest
from fieldcrm.protocol.sums import standing_digest
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.replication.remote import Remote, RemoteRefused
from fieldcrm.store import history, outbox, replica
from fieldcrm.store.device import must_identity
from fieldcrm.store.replica import Taken
from fieldcrm.store.store import Store

PATH: Final = "/v1/sync"
LARGEST: Final = 4 * LIMITS["raw_bytes"]
_TRIES: Final = 8


class State(StrEnum):
    """How an exchange ended."""

    DONE = "done"
    PARTIAL = "partial"
    OFFLINE = "offline"
    REFUSED = "refused"


@dataclass(slots=True)
class Outcome:
    """What an exchange did. `reason` says what stopped it, in a code the screens turn into words."""

    state: State = State.DONE
    pushed: int = 0
    pulled: int = 0
    merged: int = 0
    conflicts: int = 0
    refused: int = 0
    requests: int = 0
    bytes_up: int = 0
    bytes_down: int = 0
    seconds: float = 0.0
    reason: str = ""
    wait: int = 0

    def count(self, taken: Taken) -> None:
        """Add what one answer brought."""
        self.pushed += taken.settled - taken.refused
        self.pulled += taken.rows
        self.merged += taken.merged
        self.conflicts += taken.put_aside
        self.refused += taken.refused


@dataclass(slots=True)
class _Asked:
    request: SyncRequest
    standing: Standing


class Exchange:
    """One device's side. Running it again is always safe: what was not answered is sent again as it was sealed."""

    def __init__(self, store: Store, remote: Remote, client: str, clock: Callable[[], float]) -> None:
        self._store = store
        self._remote = remote
        self._client = client
        self._clock = clock
        self._in_full = False
        self._session = 0

    def run(self, keep_on: Callable[[], bool] = lambda: True) -> Outcome:
        """Exchange until nothing waits and nothing is new, or `keep_on` says stop; the end is told, never raised."""
        outcome, began = Outcome(), self._clock()
        try:
            self._until_quiet(outcome, keep_on)
        except Trouble as trouble:
            outcome.state, outcome.reason = State.OFFLINE, trouble.code
        except RemoteRefused as refused:
            outcome.state, outcome.reason, outcome.wait = State.REFUSED, refused.refusal.name.lower(), refused.wait
        outcome.seconds = self._clock() - began
        self._write_down(outcome)
        self._store.catch_up(keep_on)
        return outcome

    def _until_quiet(self, outcome: Outcome, keep_on: Callable[[], bool]) -> None:
        more = True
        while more:
            if not keep_on():
                outcome.state = State.PARTIAL
                return
            answer = self._ask(outcome)
            taken = replica.take(self._store, answer)
            outcome.count(taken)
            with self._store.read() as reading:
                waits = outbox.waiting(reading.connection) > 0
            more = answer.more or not taken.current or (waits and taken.settled > 0)

    def _ask(self, outcome: Outcome) -> SyncAnswer:
        """One request that is answered; what the centre needs said again is said again."""
        for _ in range(_TRIES):
            asked = self._request()
            try:
                return self._send(asked, outcome)
            except RemoteRefused as refused:
                self._heed(refused)
        raise Trouble("link.no_agreement")

    def _request(self) -> _Asked:
        with self._store.read() as reading:
            standing = replica.standing(reading.connection, self._client)
            bodies = outbox.to_send(reading.connection)
            stored = history.last_session(reading.connection)
        now = self._store.now_ms() // 1000
        self._session = max(self._session, stored, now) + 1
        told = standing if self._in_full else None
        digest = standing_digest(
            standing.epoch, standing.incarnation, standing.schema, standing.cursors, standing.highest
        )
        return _Asked(SyncRequest(PROTOCOL, self._session, now, digest, bodies, told), standing)

    def _send(self, asked: _Asked, outcome: Outcome) -> SyncAnswer:
        with self._store.read() as reading:
            who = must_identity(reading.connection)
        sealed = seal(pack(asked.request))
        outcome.requests += 1
        outcome.bytes_up += len(sealed)
        body = self._remote.post(PATH, sealed, device=who.device_code, key=who.key)
        outcome.bytes_down += len(body)
        try:
            answer = unpack(SyncAnswer, open_sealed(body, limit=LARGEST))
        except BadMessage as error:
            raise Trouble("link.not_the_centre", str(error)) from error
        if answer.session != asked.request.session:
            raise Trouble("link.offline", "an answer to another question")
        self._in_full = False
        return answer

    def _heed(self, refused: RemoteRefused) -> None:
        """Go on as the centre says; what only a person or time can mend goes up."""
        if refused.refusal is Refusal.CURSOR_UNKNOWN and not self._in_full:
            self._in_full = True
        elif refused.refusal is Refusal.REPLAYED and refused.detail:
            self._session = max(self._session, refused.detail[0])
        else:
            raise refused

    def _write_down(self, outcome: Outcome) -> None:
        """The history a person can look at; an exchange that moved nothing leaves no line."""
        if not (outcome.pushed or outcome.pulled or outcome.refused or outcome.conflicts):
            return
        values: dict[str, int | str] = {
            "state": outcome.state.value,
            "pushed": outcome.pushed,
            "pulled": outcome.pulled,
            "conflicts": outcome.conflicts,
            "refused": outcome.refused,
            "bytes_up": outcome.bytes_up,
            "bytes_down": outcome.bytes_down,
            "ms": round(outcome.seconds * 1000),
        }
        history.write_down(self._store, self._session, values)
