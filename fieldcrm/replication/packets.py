"""One exchange through a file: what waits goes into one, and the centre's answer to it comes back in another."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.machine.packet_files import must_be_free, read_packet, write_packet
from fieldcrm.protocol.codec import BadMessage, digest64, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import PacketAnswer, PacketRequest, Page, Refused, SyncAnswer, SyncRequest
from fieldcrm.protocol.packets import Keys, Way, close, open_packet
from fieldcrm.protocol.standings import digest
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.replication.exchange import Outcome, State, followed
from fieldcrm.replication.remote import RemoteRefused
from fieldcrm.store import first_download, history, outbox, replica, schemas
from fieldcrm.store.device import Identity, must_identity
from fieldcrm.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a packet holds: `steps` of what waits, and `left` that there was no room for."""

    steps: int
    left: int
    bytes: int


def write(store: Store, path: Path, client: str) -> Written:
    """Write what the next exchange would send, and as much more of what waits as there is room for.

    Nothing counts as sent by it: what is in it waits until the centre has answered, by whichever way that comes.
    """
    must_be_free(path)
    packet = packed(store, client)
    write_packet(path, packet.content)
    written = Written(steps=len(packet.sealed), left=packet.left, bytes=len(packet.content))
    history.write_down_packet(store, history.WRITTEN, pushed=written.steps, bytes_up=written.bytes)
    return written


@dataclass(frozen=True, slots=True)
class Packet:
    """A packet to the centre with the sealed steps in it; `left` more wait that there was no room for."""

    content: bytes
    sealed: tuple[bytes, ...]
    left: int


def packed(store: Store, client: str, most_bytes: int = 0) -> Packet:
    """What the next exchange would send, up to so many bytes or all there is room for, closed and signed."""
    with store.read() as reading:
        who = must_identity(reading.connection)
    if not who.packets:
        raise RuleBroken("packet.no_key")
    session = history.begin_session(store)
    request, waiting = _request(store, session, client, most_bytes)
    while outbox.note_asked(store, request.sealed) is None:  # a person has held some of it back meanwhile
        request, waiting = _request(store, session, client, most_bytes)
    keys = Keys.of_device(who.key)
    message = PacketRequest(keys.address, request)
    content = close(Way.TO_CENTRE, message, keys, _address_of(who), who.device_code)
    return Packet(content, request.sealed, waiting - len(request.sealed))


def _request(store: Store, session: int, client: str, most_bytes: int) -> tuple[SyncRequest, int]:
    with store.read() as reading:
        connection = reading.connection
        standing = replica.standing(connection, store.registry, client)
        sealed = outbox.for_a_file(connection, schemas.spoken(connection, store.registry), most_bytes)
        fresh = first_download.is_first(connection)
        waiting = outbox.waiting(connection)
    told = digest(standing)
    now = store.now_ms() // 1000
    return SyncRequest(PROTOCOL, session, now, told, sealed, standing, 0, whole=True, fresh=fresh), waiting


def _address_of(who: Identity) -> bytes:
    return who.packets[32:]


def read(store: Store, path: Path, keep_on: Callable[[], bool] = lambda: True) -> Outcome:
    """Take the centre's answer in as if it had come by net. One that was answered to an older state is refused:
    what it would bring is here already, or comes with the next exchange."""
    return take(store, read_packet(path), str(path), keep_on)


def take(store: Store, content: bytes, name: str, keep_on: Callable[[], bool] = lambda: True) -> Outcome:
    """The same of a packet of that name, however it has come."""
    with store.read() as reading:
        who = must_identity(reading.connection)
    opened = open_packet(content, Way.TO_DEVICE, Keys.of_device(who.key), name)
    opened.must_be_from(who.packets[:32], name)
    answer = opened.message(PacketAnswer, name)
    outcome = Outcome(bytes_down=len(content))
    if answer.refused is not None:
        _follow(store, answer, answer.refused, outcome, name)
    else:
        _take(store, answer, outcome, name)
    pushed, pulled = outcome.pushed, outcome.pulled
    counts = {"pushed": pushed, "pulled": pulled, "conflicts": outcome.conflicts, "refused": outcome.refused}
    history.write_down_packet(store, history.READ, bytes_down=outcome.bytes_down, **counts)
    store.catch_up(keep_on)
    return outcome


def _take(store: Store, answer: PacketAnswer, outcome: Outcome, name: str) -> None:
    """Each page that continues where this device stands; whoever was stopped between two pages goes on there."""
    heard_ms = min(answer.at, store.now_ms())
    more = None
    for page in answer.pages:
        told = _page(page, name)
        if page.about == _stands(store) and _is_of_this(store, told, answer.sent):
            taken = replica.take(store, told, heard_ms)
            if not taken.current:
                break
            outcome.count(taken)
            more = told.more
    if more is None:
        raise RuleBroken("packet.old", name, "file")
    if more:
        outcome.state, outcome.reason = State.PARTIAL, "packet.more"


def _is_of_this(store: Store, told: SyncAnswer, sent: bytes) -> bool:
    """Whether the acks are of the work that has these numbers here: a disk that was put back has given them to other
    work, and so has a copy of it."""
    with store.read() as reading:
        places = [(ack.lane, ack.number) for ack in told.acks]
        return not told.acks or digest64(*outbox.bodies(reading.connection, places)) == sent


def _page(page: Page, name: str) -> SyncAnswer:
    try:
        return unpack(SyncAnswer, page.answer)
    except BadMessage as error:
        raise RuleBroken("packet.unreadable", f"{name}: {error}", "file") from None


def _follow(store: Store, answer: PacketAnswer, refused: Refused, outcome: Outcome, name: str) -> None:
    """The centre could not go on from what the packet said: this device does, and all that waits goes out anew."""
    if answer.about != _stands(store):
        raise RuleBroken("packet.old", name, "file")
    if refused.code not in {each.value for each in Refusal}:
        raise RuleBroken("packet.newer", name, "file")
    told = RemoteRefused(Refusal(refused.code), refused.detail, refused.wait, refused.text, refused.restored)
    if not followed(store, told, outcome):
        raise Trouble("link.no_agreement")
    outcome.state, outcome.reason = State.PARTIAL, "packet.again"


def _stands(store: Store) -> bytes:
    with store.read() as reading:
        return digest(replica.standing(reading.connection, store.registry, ""))
