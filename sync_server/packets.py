"""An exchange that came in a file: taken as if it had come by net, whenever it comes and however often."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Final

import msgspec
from sqlalchemy import Connection, select, update

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.protocol.codec import digest64, pack
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Ack, PacketAnswer, PacketRequest, Page, Standing, SyncRequest
from fieldcrm.protocol.packets import Opened, Way, close, is_address, open_packet
from fieldcrm.protocol.standings import digest, led_to
from sync_server import copied, schemas
from sync_server.centre import Centre
from sync_server.devices import Asker, asker
from sync_server.endpoints.sync import must_be_ours, must_know_of_others, must_speak, told
from sync_server.history import Sent
from sync_server.lives import must_hold
from sync_server.push import Push, Pushed, opened
from sync_server.refusals import RequestRefused
from sync_server.store.tables import devices

FOLLOWED: Final = frozenset({Refusal.RESTORED, Refusal.ROLLED_BACK, Refusal.LANE_GAP})
"""Refusals that a laptop can go on from by itself: they are told it in the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What came of a packet: how much of it was new here, known already or refused, and the packet that goes back.

    With a `reason` nothing of it was taken: the laptop learns it from the answer, and has to write another packet.
    """

    device: str
    login: str
    acks: Sequence[Ack]
    reply: bytes
    reason: str = ""

    def count(self, *, known: bool = False, refused: bool = False) -> int:
        """So many of its transactions."""
        codes = [Result(ack.code) for ack in self.acks if ack.code != Result.MISSING_DEPENDENCY]
        return sum((code is Result.DUPLICATE) is known and code.refused is refused for code in codes)


def read(centre: Centre, content: bytes, name: str, *, most: int = 0) -> Read:
    """Take what the packet called `name` brings, once, and answer with all that its device has not seen, in about
    `most` bytes, or as much as a packet holds.

    The device may have exchanged since, by net or by another packet: then what it brings is known, and its laptop
    leaves the answer. RuleBroken says why a packet is none for here; then nothing was taken.
    """
    with centre.read() as connection:
        keys = centre.keys(connection)
        letter = open_packet(content, Way.TO_CENTRE, keys, name)
        login = must_be_from_a_device(centre, connection, letter, name)
    packet = letter.message(PacketRequest, name)
    standing = packet.request.standing
    if standing is None or not is_address(packet.reply_to):
        raise RuleBroken("packet.unreadable", name, "file")
    with _in_words(centre, standing, name):
        acks, answer = _answered(centre, letter.sender, packet.request, standing, most or LIMITS["packet_bytes"])
    reply = close(Way.TO_DEVICE, answer, keys, packet.reply_to)
    reason = answer.refused.name if answer.refused else ""
    return Read(device=letter.sender, login=login, acks=acks, reply=reply, reason=reason)


def must_be_from_a_device(centre: Centre, connection: Connection, letter: Opened, name: str) -> str:
    """Whose device it is from."""
    named = select(devices).where(devices.c.code == letter.sender)
    row = connection.execute(named).first() if letter.sender.isalnum() else None
    if row is None:
        raise RuleBroken("packet.stranger", name, "file")
    letter.must_be_from(row.pubkey, name)
    person = centre.company(connection).people.get(row.user)
    return person.login if person is not None else ""


def _answered(
    centre: Centre, code: str, request: SyncRequest, standing: Standing, most: int
) -> tuple[Sequence[Ack], PacketAnswer]:
    about, pages, refused = digest(standing), list[Page](), None
    acks: list[Ack] = []
    try:
        _must_be_welcome(centre, code, request, standing)
        must_be_whole(request.sealed)
        for sent in portions(request.sealed):
            acks += centre.again(partial(_take, centre, code, request, standing, sent))
        pages = list(_pages(centre, code, request, standing, acks, most))
    except RequestRefused as error:
        if error.refusal not in FOLLOWED:
            raise
        refused = error.told
        if error.refusal is Refusal.ROLLED_BACK:
            copied.note(centre, code)
    return acks, PacketAnswer(centre.now_ms(), about, digest64(*request.sealed), tuple(pages), refused)


def _must_be_welcome(centre: Centre, code: str, request: SyncRequest, standing: Standing) -> None:
    must_speak(request)
    with centre.read() as connection:
        who = asker(centre, connection, code)
        must_be_ours(centre, connection, who, standing)
        must_hold(connection, standing)
    if not request.sealed:
        schemas.must_be_told(centre, standing)


def must_be_whole(bodies: Sequence[bytes]) -> None:
    """All of them are looked at, one at a time, before the first is taken."""
    if sum(map(len, bodies)) > 2 * LIMITS["packet_bytes"]:
        raise RequestRefused(Refusal.TOO_LARGE)
    for body in bodies:
        opened([body])


def portions(bodies: Sequence[bytes]) -> Iterator[list[Sent]]:
    """As much at once as a request may bring: others are not kept waiting for a whole week's work."""
    some, size, ops = list[Sent](), 0, 0
    for [sent] in (opened([body]) for body in bodies):
        size, ops = size + len(sent.body), ops + max(1, len(sent.tx.ops))
        if some and (size > LIMITS["tx_bytes"] or ops > LIMITS["ops_per_request"]):
            yield some
            some, size, ops = [], len(sent.body), max(1, len(sent.tx.ops))
        some.append(sent)
    if some:
        yield some


def _take(centre: Centre, code: str, request: SyncRequest, standing: Standing, sent: Sequence[Sent]) -> Sequence[Ack]:
    """A packet that is later than all that was heard of the device is judged as a request is. Of an older one that
    brings nothing new nothing is concluded; one that does comes from a device that knows what it has sent since."""
    with centre.write() as connection:
        who = asker(centre, connection, code, lock=True)
        push = Push(centre, connection, msgspec.structs.replace(who, incarnation=standing.incarnation), sent)
        is_late = _is_late(who, request, standing)
        if not (is_late and push.has_taken()):
            push.must_be_accounted_for(standing, is_told=True)
        if not is_late:
            must_know_of_others(who, standing)
            now = {"last_session": request.session, "incarnation": standing.incarnation}
            seen = {**now, "last_seen_ms": centre.now_ms()}
            connection.execute(update(devices).where(devices.c.no == who.number).values(seen))
        return push.take().acks


def _is_late(who: Asker, request: SyncRequest, standing: Standing) -> bool:
    return request.session <= who.last_session or standing.incarnation < who.incarnation


def _pages(
    centre: Centre, code: str, request: SyncRequest, standing: Standing, acks: Sequence[Ack], most: int
) -> Iterator[Page]:
    """All there is, as far as a packet holds it. Rows are told whole: nobody can ask again for what does not fit."""
    asked = msgspec.structs.replace(request, whole=True, page=0)
    pushed, weight, more = Pushed(tuple(acks)), 0, True
    while more and weight < most:
        with centre.read() as connection:
            who = asker(centre, connection, code)
            answer = told(centre, connection, who, asked, standing, pushed)
        page = Page(digest(standing), pack(answer))
        yield page
        weight, more = weight + len(page.answer), answer.more and not schemas.is_too_old(centre, standing)
        standing, pushed = led_to(standing, answer), Pushed()


@contextmanager
def _in_words(centre: Centre, standing: Standing, name: str) -> Generator[None]:
    try:
        yield
    except RequestRefused as error:
        raise _said(error, name, is_old=schemas.is_too_old(centre, standing)) from error


def _said(error: RequestRefused, name: str, *, is_old: bool) -> Exception:
    """Who stands at the centre with the file reads it, and no device can do anything about it."""
    match error.refusal:
        case Refusal.REVOKED | Refusal.WIPE:
            return RuleBroken("packet.revoked", name, "file")
        case Refusal.UPGRADE_REQUIRED | Refusal.UNKNOWN_VERSION:
            return RuleBroken("packet.too_old" if is_old else "packet.newer", name, "file")
        case Refusal.OTHER_SERVER:
            return RuleBroken("packet.not_for_us", name, "file")
        case Refusal.PUT_BACK:
            return RuleBroken("packet.put_back", name, "file")
        case Refusal.BAD_MESSAGE | Refusal.TOO_LARGE:
            return RuleBroken("packet.unreadable", f"{name}: {error.told.text}", "file")
        case _:
            return error
