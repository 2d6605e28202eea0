"""What a laptop had not sent when it was lost, taken in its person's name from the capsule that it left."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

import msgspec
from sqlalchemy import Connection, select

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Ack, Capsule
from fieldcrm.protocol.packets import Way, open_packet
from sync_server import history
from sync_server.centre import Centre
from sync_server.devices import Asker
from sync_server.history import Life, Sent, sealed
from sync_server.packets import must_be_from_a_device, must_be_whole, portions
from sync_server.push import Push
from sync_server.refusals import RequestRefused
from sync_server.store.dialects import upsert
from sync_server.store.tables import devices, lanes

BROUGHT: Final = 0
"""The incarnation of work that others have brought: a device begins with 1, and numbers nothing in this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescued:
    """What came of a capsule: whose it is, from when, and what became of each transaction."""

    device: str
    login: str
    at_ms: int
    acks: Sequence[Ack]


def take(centre: Centre, content: bytes, name: str) -> Rescued:
    """Take what is not known yet, by its ids; should the laptop turn up and send the same, it is known then.

    A laptop that was revoked since, as lost ones are, is no reason to lose its work; a person who may not work here any
    more is.
    """
    with centre.read() as connection:
        letter = open_packet(content, Way.RESCUE, centre.keys(connection), name)
        login = must_be_from_a_device(centre, connection, letter, name)
    capsule = letter.message(Capsule, name)
    acks: list[Ack] = []
    try:
        must_be_whole(capsule.sealed)
        for sent in portions(capsule.sealed):
            acks += centre.again(partial(_take, centre, letter.sender, capsule.incarnation, sent))
    except RequestRefused as refused:
        raise RuleBroken("packet.unreadable", f"{name}: {refused.told.text}", "file") from refused
    return Rescued(device=letter.sender, login=login, at_ms=capsule.at, acks=acks)


def _take(centre: Centre, code: str, incarnation: int, sent: Sequence[Sent]) -> Sequence[Ack]:
    with centre.write() as connection:
        row = connection.execute(select(devices).where(devices.c.code == code).with_for_update()).one()
        person = centre.company(connection).people.get(row.user)
        if person is None or not person.active:
            raise RuleBroken("user.disabled", code, "file")
        brought = Asker(number=row.no, person=person, last_session=row.last_session, incarnation=BROUGHT)
        known = history.taken(connection, [each.tx.txid for each in sent])
        acks = [_known(each, known[each.tx.txid].code) for each in sent if each.tx.txid in known]
        new = [each for each in sent if each.tx.txid not in known]
        acks += Push(centre, connection, brought).take(list(_numbered(connection, row.no, new))).acks
        _note_numbers(connection, Life(row.no, incarnation), sent)
        return acks


def _note_numbers(connection: Connection, life: Life, sent: Sequence[Sent]) -> None:
    """The numbers that the laptop gave are taken, as far as they follow those that were: one that turns up and does not
    know of them has an older disk, and has not seen what was brought. Of a gap nothing is said to have come."""
    mine = (lanes.c.device == life.device, lanes.c.incarnation == life.incarnation)
    last = {row.lane: row.last for row in connection.execute(select(lanes).where(*mine))}
    for each in sent:
        if each.tx.number == last.get(each.tx.lane, 0) + 1:
            last[each.tx.lane] = each.tx.number
    values = [
        {"device": life.device, "incarnation": life.incarnation, "lane": lane, "last": number}
        for lane, number in last.items()
    ]
    if values:
        connection.execute(upsert(connection, lanes, ["device", "incarnation", "lane"]), values)


def _known(sent: Sent, code: Result) -> Ack:
    return Ack(sent.tx.lane, sent.tx.number, code if code.refused else Result.DUPLICATE)


def _numbered(connection: Connection, device: int, new: Sequence[Sent]) -> Iterator[Sent]:
    """Under numbers of their own: those the device gave may never come to follow each other here."""
    mine = (lanes.c.device == device, lanes.c.incarnation == BROUGHT)
    last = {row.lane: row.last for row in connection.execute(select(lanes).where(*mine))}
    for each in new:
        last[each.tx.lane] = last.get(each.tx.lane, 0) + 1
        yield sealed(msgspec.structs.replace(each.tx, number=last[each.tx.lane], after=None))
