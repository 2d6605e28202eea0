"""An exchange by way of a hub: what waits is left there for the centre, and what came back is collected.

Nothing is sent by that: only the centre's answer frees what waits. What the hub signs is when it lay there.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.protocol.codec import BadMessage, digest_of, pack, seal
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.hubs import (
    HUB_PATH,
    WORK_BYTES,
    Brought,
    Credential,
    HubAnswer,
    HubRequest,
    hub_of,
    must_be_slip,
)
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.replication import packets
from fieldcrm.replication.exchange import Outcome, State
from fieldcrm.replication.packets import Packet
from fieldcrm.replication.remote import Remote, RemoteRefused, opened
from fieldcrm.store import history, hubs, outbox
from fieldcrm.store.device import Identity, must_identity
from fieldcrm.store.store import Store

_PUBLIC: Final = 32
_ROUNDS: Final = 8
_ANSWERS: Final = 200
_GOES_ON: Final = ("", "packet.more", "packet.again")
_NONE: Final = Packet(b"", (), 0)
_SAYS: Final = {Refusal.HUB_FULL: "hub.full", Refusal.HUB_SHUT: "hub.shut", Refusal.OTHER_SERVER: "hub.stranger"}


def visit(store: Store, remote: Remote, client: str, keep_on: Callable[[], bool] = lambda: True) -> Outcome:
    """Leave what does not lie there yet, and take in what came back; safe to repeat, and to be cut off anywhere.

    It is DONE when the centre has answered for all that waited while this device was there. OFFLINE with `hub.lies`
    says that all of it lies at the hub, whose name is in `region`.
    """
    with store.read() as reading:
        who = must_identity(reading.connection)
    outcome = Outcome()
    if not who.packets:
        outcome.state, outcome.reason = State.OFFLINE, "packet.no_key"
        return outcome
    try:
        _Visit(store, remote, client, who, outcome).run(keep_on)
    except Trouble as trouble:
        outcome.state, outcome.reason = State.OFFLINE, trouble.code
    except RemoteRefused as refused:
        outcome.state, outcome.reason = State.OFFLINE, _SAYS.get(refused.refusal, "hub.refused")
    history.write_down_quiet(store, bytes_up=outcome.bytes_up, bytes_down=outcome.bytes_down, ms=0)
    store.catch_up(keep_on)
    return outcome


@dataclass(slots=True)
class _Visit:
    store: Store
    remote: Remote
    client: str
    who: Identity
    outcome: Outcome
    got: list[bytes] = field(default_factory=list[bytes])

    def run(self, keep_on: Callable[[], bool]) -> None:
        """Collect, leave what does not lie there yet, and go on as long as the centre answers at once and has more."""
        answer = self._collect(self._ask(_NONE), keep_on)
        if not answer.lying:
            hubs.lies_nowhere(self.store)
        wants_news = not answer.lying and self.outcome.reason in _GOES_ON
        for _ in range(_ROUNDS):
            if not keep_on() or not (wants_news or self._has_more()):
                break
            answer, wants_news = self._leave(), False
            if answer.lying:
                break
        if self.got:
            answer = self._ask(_NONE)
        self._tell(answer)

    def _collect(self, answer: HubAnswer, keep_on: Callable[[], bool]) -> HubAnswer:
        """All that came back, and what else there is; one that has always more is asked again another time."""
        self._take(answer.brought)
        for _ in range(_ANSWERS):
            if not (answer.more and self.got and keep_on()):
                break
            answer = self._ask(_NONE)
            self._take(answer.brought)
        return answer

    def _has_more(self) -> bool:
        """Whether a packet would bring there what none has brought yet."""
        if self.outcome.reason not in _GOES_ON:
            return False
        with self.store.read() as reading:
            bodies = outbox.for_a_file(reading.connection, most_bytes=WORK_BYTES)
            is_new = hubs.not_there(reading.connection, bodies, self.outcome.region)
        return is_new or bool(self.outcome.reason)

    def _leave(self) -> HubAnswer:
        self.outcome.reason = ""
        packet = packets.packed(self.store, self.client, WORK_BYTES)
        answer = self._ask(packet)
        hub = self._hub(answer)
        if answer.slip is None:
            raise Trouble("link.not_the_centre", "no receipt")
        try:
            must_be_slip(answer.slip, hub, packet.content)
        except BadMessage as error:
            raise Trouble("hub.stranger", str(error)) from error
        hubs.lies_there(self.store, packet.sealed, hub.name, answer.slip.at)
        history.write_down_packet(self.store, history.LEFT, pushed=len(packet.sealed), bytes_up=len(packet.content))
        self._take(answer.brought)
        return answer

    def _ask(self, packet: Packet) -> HubAnswer:
        """One request; what it says was got need not be said again once it is answered."""
        key = Ed25519PrivateKey.from_private_bytes(self.who.key).public_key().public_bytes_raw()
        sealed = seal(pack(HubRequest(PROTOCOL, key, packet.content, tuple(self.got))))
        self.outcome.requests += 1
        self.outcome.bytes_up += len(sealed)
        body = self.remote.post(HUB_PATH, sealed, device=self.who.device_code, key=self.who.key)
        self.outcome.bytes_down += len(body)
        answer = opened(HubAnswer, body)
        if answer.about != digest_of(sealed):
            raise Trouble("link.offline", "an answer to another request")
        self.got.clear()
        self.outcome.region = self._hub(answer).name
        return answer

    def _hub(self, answer: HubAnswer) -> Credential:
        """Who that is, in the centre's own word."""
        try:
            return hub_of(answer.hub, self.who.packets[:_PUBLIC])
        except BadMessage as error:
            raise Trouble("hub.stranger", str(error)) from error

    def _take(self, brought: Sequence[Brought]) -> None:
        for each in brought:
            if each.reason:
                hubs.lies_nowhere(self.store)
                self.outcome.reason = each.reason
            else:
                self._take_in(each)
            self.got.append(each.digest)

    def _take_in(self, each: Brought) -> None:
        """What is of no use any more, as when all has come by net meanwhile, is got all the same."""
        try:
            found = packets.take(self.store, each.answer, self.outcome.region)
        except RuleBroken as broken:
            if broken.code != "packet.old":
                self.outcome.reason = broken.code
            return
        total = self.outcome
        for name in ("pushed", "pulled", "merged", "conflicts", "refused", "customers_left", "again"):
            setattr(total, name, getattr(total, name) + getattr(found, name))
        total.went_back |= found.went_back
        total.reason = found.reason

    def _tell(self, answer: HubAnswer) -> None:
        """What still waits, and what the centre is asked for, lies there."""
        if answer.lying or self.outcome.reason:
            self.outcome.state = State.OFFLINE
            self.outcome.reason = self.outcome.reason or "hub.lies"
