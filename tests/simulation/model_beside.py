"""The model beside the real centre: fed with all that this takes, in its order, and held against it step by step."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Protocol

import msgspec

from fieldcrm.domain.ids import as_bytes
from fieldcrm.domain.people import User
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op, Plain, Tx
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.replication.files import PUT
from tests.simulation.eyes import Row as Told
from tests.simulation.model import Model
from tests.simulation.model_laptop import shown
from tests.simulation.model_rows import Key, Row

LOOK_MS: Final = 700
"""What a device sends is judged one look at the clock before it is written down."""

Entry = tuple[int, bytes, int, int, str, bytes | None, int]
"""Of all that was taken: its place, the work, the device, what became of it, why, what tells of it, when."""


class _Body(msgspec.Struct, array_like=True, frozen=True):
    """A transaction as it is kept; what the centre did by itself has no number."""

    txid: bytes
    lane: int
    number: int
    hlc: int
    ops: tuple[Op, ...]
    branch: int = 0


_bodies = msgspec.msgpack.Decoder(_Body)
_ids = msgspec.msgpack.Decoder(list[bytes])


class Differs(AssertionError):
    """The product has done something else than the page says."""


class Office(Protocol):
    """As much of the centre as is looked at."""

    registry: Registry

    def log(self, after: int) -> Sequence[Entry]:
        """What was taken after that place, in its order."""
        ...

    def lives_at(self) -> Sequence[tuple[int, int]]:
        """The number of each life, and when it began."""
        ...

    def carriers(self) -> Mapping[int, bytes]:
        """Whose each device is."""
        ...

    def number_of(self, code: str) -> int:
        """The number of a device."""
        ...

    def rows(self, kind: str, *, living: bool = True) -> Sequence[Told]:
        """The rows of a kind as they lie there."""
        ...

    def bucket_names(self) -> Mapping[int, str]:
        """The buckets by number."""
        ...


class Device(Protocol):
    """As much of a laptop as is looked at."""

    code: str
    user: User
    registry: Registry

    def lies(self, kind: str) -> Sequence[Told]:
        """The rows of a kind as they lie there."""
        ...

    def waiting(self) -> Sequence[bytes]:
        """All that is to be sent, as it will be."""
        ...


class Beside:
    """Follows one centre, whatever becomes of it, and says the first step where it goes another way than the model."""

    def __init__(self, office: Office) -> None:
        self.compared = Counter[str]()
        self._office = office
        self._place, self._at_ms = 0, 0
        self._lives: Sequence[tuple[int, int]] = ()
        self._schemas: list[tuple[int, Registry]] = [(0, office.registry)]
        self._arrived: list[tuple[int, Key, int]] = []
        self._again: list[tuple[int, Key, int]] = []
        self._model = Model(office.registry)
        self._moved_by: Counter[str] = Counter()

    def follow(self, device: str, path: str) -> None:
        """The centre has answered that device: take what it has taken since, and come to the same."""
        if self._office.registry is not self._schemas[-1][1]:
            self._schemas.append((self._at_ms + 1, self._office.registry))
        lives = self._office.lives_at()
        if lives != self._lives:
            self._lives = lives
            self._begin_anew()
        touched = self._take_new()
        if path == PUT:
            touched |= self._take_arrived(device)
        self._moved_by[device] += bool(touched)
        self._compare(touched)

    def moved_by_others(self, device: str) -> int:
        """Something has happened to the centre since, and not by that device, if this is another number."""
        self.follow("", "")
        return self._moved_by.total() - self._moved_by[device] + len(self._lives)

    def look(self, devices: Iterable[Device]) -> None:
        """At rest every row is the same, at the centre and wherever it is told."""
        self.follow("", "")
        self._compare(self._model.state.rows)
        for each in devices:
            self.look_at(each)

    def look_at(self, device: Device) -> None:
        """What a laptop shows that has just been told everything."""
        known, code = device.registry, device.code
        mine = shown(self._model.told(as_bytes(device.user.id), self._at_ms), device.waiting(), known)
        for spec in known:
            rows = {row["id"]: row for row in device.lies(spec.name)}
            _must_be(f"{code} shows of {spec.name}", sorted(rows), sorted(id for kind, id in mine if kind == spec.name))
            for id, row in rows.items():
                self._must_say(f"{code} shows", spec, row, mine[spec.name, id])
        self.compared["screens"] += 1

    def _begin_anew(self) -> None:
        """The past is another; of what arrived only what is there still has arrived."""
        self._model, self._place = Model(self._schemas[0][1]), 0
        self._arrived = [each for each in self._arrived if self._is_at_office(each[1])]
        self._again = list(self._arrived)

    def _is_at_office(self, key: Key) -> bool:
        kind, id = key
        return any(row["at_office"] for row in self._office.rows(kind, living=False) if row["id"] == id)

    def _take_new(self) -> set[Key]:
        touched: set[Key] = set()
        entries = self._office.log(self._place)
        if entries:
            self._model.devices = self._office.carriers()
        for entry in entries:
            touched |= self._take(*entry)
        self._arrive_until(self._place + 1)
        self._model.speak(self._office.registry)
        return touched

    def _take(
        self, place: int, body: bytes, device: int, code: int, reason: str, conflicts: bytes | None, at_ms: int
    ) -> set[Key]:
        self._arrive_until(place)
        self._place, self._at_ms = place, at_ms
        self._model.begin_life(max(number for number, since in self._lives if since <= at_ms))
        self._model.speak(next(known for since, known in reversed(self._schemas) if since <= at_ms))
        tx = _opened(body)
        verdict, rows = self._model.take(tx, device, at_ms - (LOOK_MS if device else 0))
        told = (Result(code), reason, sorted(_ids.decode(conflicts) if conflicts else []))
        _must_be(f"step {place} is answered, {tx}", told, (verdict.code, verdict.reason, sorted(verdict.conflicts)))
        self.compared["transactions"] += 1
        return {row.key for row in rows}

    def _arrive_until(self, place: int) -> None:
        """After another past has begun, bytes arrive once more where they did."""
        while self._again and self._again[0][0] < place:
            _, key, device = self._again.pop(0)
            self._model.arrive(key, device)

    def _take_arrived(self, code: str) -> set[Key]:
        found = set[Key]()
        for spec in self._office.registry.files:
            for row in self._office.rows(spec.name):
                mine = self._model.state.rows[spec.name, row["id"]]
                if row["at_office"] and not mine.value("at_office"):
                    device = self._office.number_of(code)
                    self._arrived.append((self._place, mine.key, device))
                    self._model.arrive(mine.key, device)
                    found.add(mine.key)
        return found

    def _compare(self, keys: Iterable[Key]) -> None:
        by_kind: dict[str, set[bytes]] = {}
        for kind, id in keys:
            by_kind.setdefault(kind, set()).add(id)
        names = self._office.bucket_names() if by_kind else {}
        for kind, ids in by_kind.items():
            there = {row["id"]: row for row in self._office.rows(kind, living=False) if row["id"] in ids}
            _must_be(f"after step {self._place} there are of {kind}", sorted(there), sorted(ids))
            for id, row in there.items():
                self._must_stand(self._model.state.rows[kind, id], row, names)

    def _must_stand(self, mine: Row, row: Told, names: Mapping[int, str]) -> None:
        where = f"after step {self._place} {mine.spec.name} {mine.id.hex()}"
        _must_be(f"{where} is deleted", bool(row["_del"]), mine.is_gone)
        if not mine.is_gone:
            self._must_say(where, mine.spec, row, mine.values)
            _must_be(f"{where} lives, under", (names[row["_b"]], row["_rv"]), (mine.home, mine.version))
            self.compared["rows"] += 1

    def _must_say(self, where: str, spec: EntitySpec, row: Told, mine: Mapping[int, Plain]) -> None:
        wrong = [each for each in spec.columns if row[each.name] != mine.get(each.column)]
        there, said = (
            {each.name: row[each.name] for each in wrong},
            {each.name: mine.get(each.column) for each in wrong},
        )
        _must_be(f"{where}: {spec.name} {row['id'].hex()}", there, said)


def _must_be(what: str, there: object, said: object) -> None:
    if there != said:
        raise Differs(f"{what}: {there}, and the model has {said}")


def _opened(body: bytes) -> Tx:
    told = _bodies.decode(body)
    return Tx(told.txid, told.lane, told.number, told.hlc, told.ops, told.branch)
