"""A device that the office wants erased has that confirmed, leaves its last words there, and tells when it is done."""

import logging
from typing import Final

from fieldcrm.domain.errors import Trouble
from fieldcrm.machine import wiping
from fieldcrm.machine.closing import Closed
from fieldcrm.machine.paths import Profile
from fieldcrm.machine.wiping import Wiping
from fieldcrm.protocol.codec import pack, seal, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Capsule, Tx
from fieldcrm.protocol.packets import Keys, Way, close
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.protocol.wiping import PATH, WORDS_AT_ONCE, WipeAnswer, WipeRequest
from fieldcrm.replication.exchange import Outcome, State
from fieldcrm.replication.remote import Remote, RemoteRefused, answer_to
from fieldcrm.store import outbox
from fieldcrm.store.device import Identity, must_identity
from fieldcrm.store.store import Store

_WIPE: Final = Refusal.WIPE.name.lower()
_log = logging.getLogger(__name__)


def obey(store: Store, remote: Remote, profile: Profile, outcome: Outcome) -> bool:
    """After an exchange that ended so: whether all here is to be erased, which is written down then and cannot be
    stopped any more. Nobody is asked; but it takes an answer of the office to a question of this moment."""
    if outcome.state is not State.REFUSED or outcome.reason != _WIPE:
        return False
    try:
        _confirm(store, remote, profile)
    except (Trouble, RemoteRefused) as error:
        _log.warning("an order to erase this device was not confirmed: %s", error)
        return False
    return True


def obey_closed(remote: Remote, profile: Profile, closed: Closed, key: bytes) -> None:
    """The same where the work is closed, which nobody reads any last words from."""
    _ask(remote, WipeRequest(PROTOCOL), closed.device, key)
    wiping.begin(profile, Wiping(server=closed.server, device=closed.device, key=key, company=closed.company))


def _confirm(store: Store, remote: Remote, profile: Profile) -> None:
    with store.read() as reading:
        who = must_identity(reading.connection)
    answer = _ask(remote, WipeRequest(PROTOCOL), who.device_code, who.key)
    for words in _last_words(store, who) if answer.wants_words and who.packets else ():
        _ask(remote, WipeRequest(PROTOCOL, words), who.device_code, who.key)
    wiping.begin(profile, Wiping(server=who.server, device=who.device_code, key=who.key, company=who.company))


def tell(remote: Remote, told: Wiping) -> None:
    """Say that it is done. One who was let in again meanwhile, or is not known any more, has said so all the same."""
    try:
        _ask(remote, WipeRequest(PROTOCOL, b"", told.erased), told.device, told.key)
    except RemoteRefused as refused:
        if refused.refusal not in (Refusal.NOT_FOUND, Refusal.UNKNOWN_DEVICE):
            raise


def _ask(remote: Remote, request: WipeRequest, device: str, key: bytes) -> WipeAnswer:
    sealed = seal(pack(request))
    return answer_to(sealed, WipeAnswer, remote.post(PATH, sealed, device=device, key=key))


def _last_words(store: Store, who: Identity) -> list[bytes]:
    """What was not sent, as rescue packets that only the office can open."""
    with store.read() as reading:
        waiting = outbox.for_a_file(reading.connection)
    parts: list[list[bytes]] = [[]]
    room, ops = WORDS_AT_ONCE, LIMITS["ops_per_request"]
    for body in waiting:
        count = len(unpack(Tx, body).ops)
        if parts[-1] and (len(body) > room or count > ops):
            parts.append([])
            room, ops = WORDS_AT_ONCE, LIMITS["ops_per_request"]
        parts[-1].append(body)
        room, ops = room - len(body), ops - count
    keys, to = Keys.of_device(who.key), who.packets[32:]
    capsules = (Capsule(store.now_ms(), who.epoch, who.incarnation, tuple(part)) for part in parts if part)
    return [close(Way.RESCUE, each, keys, to, who.device_code) for each in capsules]
