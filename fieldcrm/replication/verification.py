"""Proves that this device holds what the centre holds, and mends what it does not, row by row."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.codec import BadMessage, pack, seal
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Finding, Listing, VerifyAnswer, VerifyRequest
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.replication.remote import Remote, RemoteRefused, answer_to
from fieldcrm.store import schemas
from fieldcrm.store.device import must_identity
from fieldcrm.store.mending import Difference, agree, mend
from fieldcrm.store.store import Store
from fieldcrm.store.survey import Held, Interrupted, listed, rows_in, survey

PATH: Final = "/v1/verify"
ROUNDS: Final = 3
"""What was mended is proved once more, and a mending may bring something else to light."""

MOST_TOLD: Final = 10_000
"""Where more rows differ than that, the bucket is better read anew."""


@dataclass(slots=True)
class Verified:
    """What came of it. `same` are the buckets proved, `still` those that differ after all; the others were not asked
    to the end, for the reason told or because they moved on meanwhile."""

    same: set[int] = field(default_factory=set[int])
    still: set[int] = field(default_factory=set[int])
    buckets: int = 0
    rows: int = 0
    mended: int = 0
    requests: int = 0
    bytes_up: int = 0
    bytes_down: int = 0
    seconds: float = 0.0
    reason: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether every bucket was proved."""
        return 0 < self.buckets == len(self.same)


class Verification:
    """One device's side. It changes nothing but what differs, and nothing that was not sent."""

    def __init__(self, store: Store, remote: Remote, clock: Callable[[], float]) -> None:
        self._store = store
        self._remote = remote
        self._clock = clock

    def run(self, keep_on: Callable[[], bool] = lambda: True, only: Collection[int] | None = None) -> Verified:
        """Compare all buckets, or only these, until `keep_on` says stop; the end is told, never raised."""
        verified, began = Verified(), self._clock()
        try:
            self._until_same(verified, keep_on, only)
        except Trouble as trouble:
            verified.reason = trouble.code
        except RemoteRefused as refused:
            verified.reason = refused.refusal.name.lower()
        except Interrupted:
            verified.reason = "stopped"
        verified.seconds = self._clock() - began
        return verified

    def _until_same(self, verified: Verified, keep_on: Callable[[], bool], only: Collection[int] | None) -> None:
        wanted = only
        for _ in range(ROUNDS):
            held = self._survey(wanted, keep_on)
            if wanted is only:
                verified.buckets, verified.rows = len(held), sum(each.rows for each in held)
            found = [difference for each in held if keep_on() and (difference := self._compare(each, verified))]
            agree(self._store, [each for each in held if each.bucket in verified.same])
            if not found:
                return
            verified.mended += mend(self._store, found)
            wanted = {each.bucket for each in found}
        verified.still |= set(wanted or ())

    def _survey(self, only: Collection[int] | None, keep_on: Callable[[], bool]) -> Sequence[Held]:
        with self._store.read() as reading:
            known = schemas.spoken(reading.connection, self._store.registry)
            held = survey(reading.connection, known, only, keep_on)
        return [each for _, each in sorted(held.items())]

    def _compare(self, held: Held, verified: Verified) -> Difference | None:
        """What differs in a bucket; nothing too where that could not be told."""
        try:
            return self._difference(held, verified)
        except RemoteRefused as refused:
            if refused.refusal is Refusal.TOO_LARGE:
                verified.still.add(held.bucket)
            elif refused.refusal is not Refusal.NOT_FOUND:  # it was taken away: the next exchange says so
                raise
        return None

    def _difference(self, held: Held, verified: Verified) -> Difference | None:
        answer = self._ask(verified, held, digest=held.ranges.digest())
        if answer.finding is Finding.SAME:
            verified.same.add(held.bucket)
        if answer.finding is not Finding.DIFFERS:
            return None
        difference = Difference(held.bucket, held.cursor)
        for ranges in _by_size(_differing(held, answer), held.ranges.counts):
            if not self._row_by_row(held, ranges, difference, verified):
                return None
        if difference.told or difference.gone:
            return difference
        verified.still.add(held.bucket)
        return None

    def _row_by_row(self, held: Held, ranges: bytes, difference: Difference, verified: Verified) -> bool:
        """Ask about the rows of some ranges until all that differ have been told; whether it came to that."""
        with self._store.read() as reading:
            known = schemas.spoken(reading.connection, self._store.registry)
            rows = rows_in(reading.connection, known, held.bucket, ranges)
        more, told = True, -1
        while more:
            if not told < len(difference.told) <= MOST_TOLD:  # no end of it, or no agreement
                verified.still.add(held.bucket)
                return False
            told = len(difference.told)
            here = {key: stamp for key, stamp in difference.over(rows).items() if key[1][-1] in ranges}
            answer = self._ask(verified, held, ranges=ranges, rows=listed(here))
            if answer.finding is Finding.BEHIND:
                return False
            difference.add(known, answer.blocks)
            more = answer.more
        return True

    def _ask(
        self, verified: Verified, held: Held, digest: bytes = b"", ranges: bytes = b"", rows: tuple[Listing, ...] = ()
    ) -> VerifyAnswer:
        with self._store.read() as reading:
            who = must_identity(reading.connection)
            known = schemas.spoken(reading.connection, self._store.registry)
        columns = {spec.told.wire: spec.columns[-1].column for spec in known}
        request = VerifyRequest(
            PROTOCOL, who.epoch, known.schema, held.bucket, held.cursor, columns, digest, ranges, rows
        )
        sealed = seal(pack(request))
        verified.requests += 1
        verified.bytes_up += len(sealed)
        body = self._remote.post(PATH, sealed, device=who.device_code, key=who.key)
        verified.bytes_down += len(body)
        return answer_to(sealed, VerifyAnswer, body)


def _differing(held: Held, answer: VerifyAnswer) -> Sequence[int]:
    try:
        return held.ranges.differing(answer.sums)
    except BadMessage as error:
        raise Trouble("link.not_the_centre", str(error)) from error


def _by_size(ranges: Sequence[int], counts: Sequence[int]) -> Iterator[bytes]:
    """So many ranges at a time as may be listed in one request."""
    some, size = bytearray(), 0
    for each in ranges:
        if some and size + counts[each] > LIMITS["rows_listed"] // 2:  # the other half is for what is told meanwhile
            yield bytes(some)
            some, size = bytearray(), 0
        some.append(each)
        size += counts[each]
    if some:
        yield bytes(some)
