"""The model beside the real centre: fed with all that this takes, in its order, and held against it step by step."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

import msgspec

from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op, Plain, Tx
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.replication.files import PUT
from tests.simulation.centre import HeadOffice, Logged
from tests.simulation.eyes import Row as Told
from tests.simulation.laptops import Laptop
from tests.simulation.model import Model
from tests.simulation.model_laptop import shown
from tests.simulation.model_rows import Key, Row

if TYPE_CHECKING:
    from fieldcrm.registry.catalogue import Registry

LOOK_MS: Final = 700
"""What a device sends is judged one look at the clock before it is written down."""


class _Body(msgspec.Struct, array_like=True, frozen=True):
    """A transaction as it is kept; what the centre did by itself has no number."""

    txid: bytes
    lane: int
    number: int
    hlc: int
    ops: tuple[Op, ...]
    branch: int = 0
    after: tuple[int, int] | None = None


_bodies = msgspec.msgpack.Decoder(_Body)
_ids = msgspec.msgpack.Decoder(list[bytes])


class Differs(AssertionError):
    """The product has done something else than the page says."""


class Beside:
    """Follows one centre, whatever becomes of it, and says the first step where it goes another way than the model."""

    def __init__(self, office: HeadOffice) -> None:
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
        # that bytes have arrived a device may not hear, and its exchange was done before
        self._moved_by["" if path == PUT else device] += bool(touched)
        self._compare(touched)

    def moved_by_others(self, device: str) -> int:
        """Something has happened to the centre since, and not by that device, if this is another number."""
        self.follow("", "")
        return self._moved_by.total() - self._moved_by[device] + len(self._lives)

    def look(self, devices: Iterable[Laptop]) -> None:
        """At rest every row is the same, at the centre and wherever it is told."""
        self.follow("", "")
        self._compare(self._model.state.rows)
        for each in devices:
            self.look_at(each)

    def look_at(self, device: Laptop) -> None:
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
            touched |= self._take(entry)
        self._arrive_until(self._place + 1)
        self._model.speak(self._office.registry)
        return touched

    def _take(self, entry: Logged) -> set[Key]:
        at_ms = entry.at_ms
        self._arrive_until(entry.place)
        self._place, self._at_ms = entry.place, at_ms
        self._model.begin_life(max(number for number, since in self._lives if since <= at_ms))
        self._model.speak(next(known for since, known in reversed(self._schemas) if since <= at_ms))
        tx = _opened(entry.body)
        self._must_be_next(tx, entry)
        verdict, rows = self._model.take(tx, entry.device, at_ms - (LOOK_MS if entry.device else 0))
        told = (Result(entry.code), entry.reason, sorted(_ids.decode(entry.conflicts) if entry.conflicts else []))
        said = (verdict.code, verdict.reason, sorted(verdict.conflicts))
        _must_be(f"step {entry.place} is answered, {tx}", told, said)
        self.compared["transactions"] += 1
        return {row.key for row in rows}

    def _must_be_next(self, tx: Tx, entry: Logged) -> None:
        """Of the centre's own work nobody counts the numbers."""
        why = self._model.lanes.why_not(tx, entry.device, entry.incarnation) if entry.device else ""
        if why:
            raise Differs(f"step {entry.place}: {why}: {tx}")

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
    return Tx(told.txid, told.lane, told.number, told.hlc, told.ops, told.branch, told.after)
