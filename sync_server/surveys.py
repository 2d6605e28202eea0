"""What a centre works out so that devices can prove what they hold: bounded in time, and once for all who ask alike."""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Generator, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from math import ceil
from typing import Final

from sqlalchemy import Connection

from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.ranges import Ranges, row_digest
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from sync_server.refusals import RequestRefused
from sync_server.store.dialects import Row, bulk

AT_ONCE: Final = 1_000
KEPT: Final = 64
"""So many sums are remembered, of 2 KiB each: everybody holds the company's own bucket."""

FREE_SECONDS: Final = 2.0
"""So much work may be done in a row; beyond it, each second of work is paid for by one of rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bucket:
    """A bucket at a moment, and as much of its rows as somebody knows: of each kind the columns up to a number."""

    id: int
    head: int
    columns: Mapping[int, int]


def rows(connection: Connection, registry: Registry, bucket: Bucket) -> Iterator[tuple[EntitySpec, Row, bytes]]:
    """Every row of the bucket, owners first, as id, number, version and all travelling columns; and its digest."""
    read = bulk(connection)
    names = [spec.name for spec in registry if spec.told.wire in bucket.columns]
    there = read.stirred(connection, names, (bucket.id, 0, bucket.head)) if names else frozenset[str]()
    for spec in registry:
        if spec.name not in there:
            continue
        wire, known = spec.told.wire, sum(each.column <= bucket.columns[spec.told.wire] for each in spec.columns)
        for some in _read(connection, spec, bucket):
            for row in some:
                yield spec, row, row_digest(wire, row[0], row[2], row[3 : 3 + known])


def _read(connection: Connection, spec: EntitySpec, bucket: Bucket) -> Iterator[Sequence[Row]]:
    read, seq = bulk(connection), 0
    names = ["id", "_seq", "_rv", *(each.name for each in spec.columns)]
    while some := read.first(connection, spec.name, names, (bucket.id, seq, bucket.head), AT_ONCE):
        yield some
        seq = some[-1][1]


class Surveys:
    """One is made at a time in a process, and not all the time: exchanges come first."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._turn = threading.Lock()
        self._looked = clock()
        self._owed = 0.0
        self._known: OrderedDict[Hashable, Ranges] = OrderedDict()

    def sums(self, connection: Connection, registry: Registry, epoch: int, bucket: Bucket) -> Ranges:
        """The bucket's range sums. What it holds at a number of an epoch it holds for ever: that is worked out once."""
        key = (epoch, bucket.id, bucket.head, tuple(sorted(bucket.columns.items())))
        known = self._known.get(key)
        if known is None:
            with self.turn():
                known = Ranges()
                for _, row, digest in rows(connection, registry, bucket):
                    known.add(row[0], digest)
            self._keep(key, known)
        return known

    @contextmanager
    def turn(self) -> Generator[None]:
        """Go through a bucket; whoever comes meanwhile, or too soon after, is to come again later."""
        if not self._turn.acquire(blocking=False):
            raise RequestRefused(Refusal.BUSY, wait=ceil(FREE_SECONDS))
        try:
            began = self._rested()
            try:
                yield
            finally:
                self._owed += 2 * (self._clock() - began)
        finally:
            self._turn.release()

    def _rested(self) -> float:
        now = self._clock()
        self._owed, self._looked = max(0.0, self._owed - (now - self._looked)), now
        if self._owed > FREE_SECONDS:
            raise RequestRefused(Refusal.BUSY, wait=ceil(self._owed - FREE_SECONDS))
        return now

    def _keep(self, key: Hashable, known: Ranges) -> None:
        self._known[key] = known
        while len(self._known) > KEPT:
            self._known.popitem(last=False)
