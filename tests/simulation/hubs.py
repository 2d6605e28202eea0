"""A hub in a region of the company: its real file and steps, laptops that come by, rounds that fail, and its own death.

Each answer of it, and what each laptop says of its steps, is held against the model.
"""

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Final, TypeVar
from unittest.mock import patch

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select, update

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.codec import open_sealed, pack, seal, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.hubs import CarryAnswer, CarryRequest, HubAnswer, HubRequest, packet_digest
from fieldcrm.protocol.limits import LARGEST
from fieldcrm.protocol.messages import EnrolRequest, PacketRequest, Refused, Tx
from fieldcrm.protocol.packets import Way, open_packet
from fieldcrm.replication.exchange import State
from fieldcrm.replication.hub import visit
from fieldcrm.replication.remote import RemoteRefused, opened
from fieldcrm.store import book
from sync_server.centre import Centre
from sync_server.devices import COURIER
from sync_server.endpoints.enrol import enrol
from sync_server.hub import joining
from sync_server.hub.carrying import REST
from sync_server.invites import MINUTES, invite
from sync_server.refusals import RequestRefused
from sync_server.store.tables import devices
from tests.simulation.accidents import Killed
from tests.simulation.centre import HeadOffice
from tests.simulation.laptops import CLIENT, Laptop, Time
from tests.simulation.model_beside import must_be
from tests.simulation.model_hub import HubModel, Left, Stations
from tests.simulation.oracles import Before, must
from tests.support.centres import CARL
from tests.support.hubs import Door, Hub, Upstream

if TYPE_CHECKING:
    from tests.simulation.fleet import Fleet

M = TypeVar("M", bound=msgspec.Struct)
OFTEN: Final = 8
"""So many rounds, and requests of a visit, carry everything over good lines."""


@dataclass(slots=True)
class _Company:
    """The company as the hub of a test sees it."""

    office: HeadOffice
    time: Time
    enrolled: int = 0

    @property
    def centre(self) -> Centre:
        """The program at head office, as it runs now."""
        return self.office.centre

    def clock(self) -> int:
        """What time it is everywhere."""
        return self.time()


class Region:
    """One hub, with what the model says of it and of the laptops that come by."""

    def __init__(self, fleet: "Fleet") -> None:
        self.fleet, self.model = fleet, HubModel()
        self.stations: dict[str, Stations] = {}
        company = _Company(fleet.office, fleet.time)
        self.hub = Hub(company, fleet.post.folder / "hub", passes_on=fleet.chance.dice.random() < 0.3)
        self.road = self.hub.upstream = Road(self, company)
        self.code = ""
        fleet.at_server(self._join)

    def lose(self) -> None:
        """Its disk is gone, with all that lay there; another one joins in its place."""
        self.hub.book.close()
        shutil.rmtree(self.hub.folder)
        self.hub.open(make=True)
        self.model = HubModel()
        self.fleet.at_server(self._join)

    def _join(self) -> None:
        code, _ = invite(self.fleet.office.centre, CARL.login, MINUTES)
        with patch.object(joining, "Line", self._line):
            self.code = joining.join(self.hub.book, "https://centre.test", "", code, "West", again=False).code

    def steps(self, packet: bytes) -> frozenset[bytes]:
        """The transactions in a packet, which the centre alone can open."""
        with self.fleet.office.centre.read() as connection:
            keys = self.fleet.office.centre.keys(connection)
        request = open_packet(packet, Way.TO_CENTRE, keys, "packet").message(PacketRequest, "packet").request
        return frozenset(unpack(Tx, body).txid for body in request.sealed)

    def _line(self, *_: str) -> "Road":
        return self.road

    def of(self, laptop: Laptop) -> Stations:
        """What a laptop knows of it."""
        return self.stations.setdefault(laptop.code, Stations())

    def look_at(self, laptop: Laptop) -> None:
        """What a laptop says lies here is what it had receipts for."""
        sealed = book.sealed.c
        lies = select(sealed.txid, sealed.hub_ms).where(sealed.state == book.WAITING, sealed.hub_ms.is_not(None))
        with laptop.look() as reading:
            there = {row.txid: row.hub_ms for row in reading.connection.execute(lies)}
        waiting = [unpack(Tx, body).txid for body in laptop.waiting()]
        must_be(f"{laptop.code} says that at the hub lies", there, self.of(laptop).of(waiting))
        self.fleet.beside.compared["stations"] += 1


class Road(Upstream):
    """The way from the hub to the centre: it fails before the centre has heard, or after, and centres die over it."""

    def __init__(self, region: Region, company: _Company) -> None:
        super().__init__(company)
        self._region, self._office, self._chance = region, company.office, region.fleet.chance
        self.badness = 0.0

    def ask(self, path: str, message: msgspec.Struct, kind: type[M], *, code: str = "", key: bytes = b"") -> M:
        """The answer, through its bytes both ways; what the hub hears the model hears."""
        if isinstance(message, EnrolRequest):
            return unpack(kind, pack(enrol(self._office.centre, message)))
        answer = unpack(kind, self._carried(path, seal(pack(message)), code))
        if isinstance(message, CarryRequest) and isinstance(answer, CarryAnswer):
            self._region.model.bring(packet_digest(message.packet), answer.answer, answer.reason)
        return answer

    def _carried(self, path: str, sealed: bytes, code: str) -> bytes:
        fault = self._chance.dice.choice(_ON_THE_ROAD) if self._chance.dice.random() < self.badness else ""
        self._region.fleet.tally[fault] += bool(fault)
        if fault == "hub_misses_centre":
            raise Trouble("hub.offline")
        try:
            if fault == "centre_killed_by_hub":
                status, body = self._office.answer_dying(code, path, sealed, self._chance.dice.randint(1, 60))
            else:
                status, body = self._office.answer(code, path, sealed)
        except Killed:
            raise Trouble("hub.offline") from None
        if fault == "hub_hears_nothing":
            raise Trouble("hub.offline")
        told = open_sealed(body, limit=LARGEST)
        if status != HTTPStatus.OK:
            refusal = Refusal(unpack(Refused, told).code)
            self._region.model.is_shut |= refusal is Refusal.REVOKED
            raise RequestRefused(refusal)
        return told


_ON_THE_ROAD: Final = ("hub_misses_centre", "hub_hears_nothing", "centre_killed_by_hub")


class Gate:
    """The door of the hub for one laptop on one visit: open for so many requests, and answers are lost there."""

    def __init__(self, region: Region, laptop: Laptop, most: int, badness: float) -> None:
        self._region, self._laptop, self._most, self._badness = region, laptop, most, badness
        self._chance = region.fleet.chance
        self._is_first = True

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """The answer, or the hub's no: what the model says, each time."""
        if not self._most:
            raise Trouble("link.offline")
        self._most -= 1
        request = unpack(HubRequest, open_sealed(sealed, limit=LARGEST))
        body = b""
        for _ in range(1 + self._happens("hub_asked_twice")):
            body = self._answer(request, partial(Door(self._region.hub).post, path, sealed, device=device, key=key))
        if self._happens("hub_not_heard"):
            raise Trouble("link.offline")
        self._hear(request, opened(HubAnswer, body))
        return body

    def _happens(self, fault: str) -> bool:
        happens = self._chance.dice.random() < self._badness
        self._region.fleet.tally[fault] += happens
        return happens

    def _answer(self, request: HubRequest, ask: Callable[[], bytes]) -> bytes:
        model, is_refused = self._region.model, bool(request.packet) and self._region.model.is_shut
        model.got(request.key, request.got)
        if request.packet and not is_refused:
            model.leave(packet_digest(request.packet), Left(request.key, self._region.steps(request.packet)))
        try:
            body = ask()
        except RemoteRefused as refused:
            must_be("the hub says no", refused.refusal, Refusal.HUB_SHUT if is_refused else None)
            raise
        must_be("the hub says yes to", request.packet, b"" if is_refused else request.packet)
        self._compare(request, opened(HubAnswer, body))
        return body

    def _compare(self, request: HubRequest, answer: HubAnswer) -> None:
        model, at_ms = self._region.model, answer.slip.at if answer.slip else 0
        since = model.receipt(packet_digest(request.packet), at_ms) if request.packet else 0
        lying = model.lying(request.key)
        brought = [(each.digest, each.answer, each.reason) for each in answer.brought]
        told = (at_ms, answer.lying, answer.since, brought)
        said = (since, len(lying), min((each.at_ms for each in lying), default=0), model.brought(request.key))
        must_be(f"the hub answers {self._laptop.code}", told, said)
        self._region.fleet.beside.compared["hub answers"] += 1

    def _hear(self, request: HubRequest, answer: HubAnswer) -> None:
        stations = self._region.of(self._laptop)
        if answer.slip is not None:
            stations.receipt(self._region.model.packets[answer.slip.digest].txids, answer.slip.at)
        reasons = [each.reason for each in answer.brought]
        stations.hear(is_first=self._is_first, is_empty=not answer.lying, reasons=reasons)
        self._is_first = False


def a_laptop_visits_a_hub(fleet: "Fleet", laptop: Laptop) -> None:
    """Somebody comes by the regional office, with a good line to the hub or a bad one."""
    dice = fleet.chance.dice
    _visit(fleet, laptop, Gate(_region(fleet), laptop, dice.choice((1, 2, 9, 9)), dice.choice((0.0, 0.3))))


def a_hub_makes_its_round(fleet: "Fleet", _: Laptop) -> None:
    """By night it carries what lies there, as far as it gets."""
    region = _region(fleet)
    region.road.badness = fleet.chance.dice.choice((0.0, 0.6))
    done = region.hub.carry()
    region.road.badness = 0.0
    fleet.history.append(f"the hub carries {done}")
    fleet.tally["hub_carried"] += done.carried
    fleet.tally["hub_carried_for_nothing"] += done.refused


def a_hub_dies(fleet: "Fleet", _: Laptop) -> None:
    """And is started again."""
    _region(fleet).hub.reopen()
    fleet.tally["hub_killed"] += 1


def a_hub_is_lost(fleet: "Fleet", laptop: Laptop) -> None:
    """With what somebody has left there just before: nothing of it was sent, and so nothing is lost by it."""
    region = _region(fleet)
    fleet.rename(laptop)
    for _ in range(2):
        _visit(fleet, laptop, Gate(region, laptop, OFTEN, 0.0))
        region.lose()
    fleet.tally["hub_lost"] += 2


def a_hub_is_turned_away(fleet: "Fleet", _: Laptop) -> None:
    """It was thought stolen, until it is found again."""
    status = fleet.chance.one((COURIER, "revoked"))
    fleet.office.put_device(_region(fleet).code, status)
    fleet.history.append(f"the hub is {status}")


def everything_is_brought(fleet: "Fleet") -> None:
    """Whoever comes by the hub again and again, as long as it carries, gets rid of all they had, by it alone."""
    region = fleet.region
    if region is None:
        return
    fleet.office.put_device(region.code, COURIER)
    for _ in range(OFTEN):
        region.hub.carry()
        for laptop in fleet.laptops:
            _visit(fleet, laptop, Gate(region, laptop, OFTEN, 0.0))
        if not any(laptop.waiting() for laptop in fleet.laptops):
            break
    must("the hub has brought everything", [laptop.code for laptop in fleet.laptops if laptop.waiting()])


def close(fleet: "Fleet") -> None:
    """Nobody comes by any more."""
    if fleet.region is not None:
        fleet.region.hub.book.close()


def _visit(fleet: "Fleet", laptop: Laptop, gate: Gate) -> None:
    region = _region(fleet)
    _be_known(fleet, laptop)
    region.hub.now += 2 * REST
    before = Before(laptop, fleet.office, fleet.ledger)
    outcome = visit(laptop.store, gate, CLIENT)
    fleet.tell(laptop, f"visits a hub: {outcome.state} {outcome.reason} up {outcome.pushed} down {outcome.pulled}")
    fleet.tally[f"hub_visit_{outcome.reason or outcome.state}"] += 1
    before.must_hold(is_done=outcome.state is State.DONE)
    region.look_at(laptop)


def _region(fleet: "Fleet") -> Region:
    if fleet.region is None:
        fleet.region = Region(fleet)
    return fleet.region


def _be_known(fleet: "Fleet", laptop: Laptop) -> None:
    """A hub knows devices by their keys: each has one of its own."""
    key = hashlib.sha256(laptop.code.encode()).digest()
    public = Ed25519PrivateKey.from_private_bytes(key).public_key().public_bytes_raw()
    with laptop.store.apply() as applying:
        applying.connection.execute(update(book.control).values(key=key))
    with fleet.office.centre.write() as connection:
        connection.execute(update(devices).where(devices.c.code == laptop.code).values(pubkey=public))
