"""What a laptop had not sent when it was lost, taken in its person's name from the capsule that it left."""

from collections.abc import Sequence
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
from sync_server.history import Sent, sealed
from sync_server.packets import must_be_from_a_device, must_be_whole, portions
from sync_server.push import Push, opened
from sync_server.refusals import RequestRefused
from sync_server.store import pushes
from sync_server.store.tables import devices, lanes

BROUGHT: Final = 0
"""The incarnation of work that others have brought: a device begins with 1, and numbers nothing in this one."""

BESIDE: Final = 2**62
"""The branch of that work: a device counts its own by the clock, and never so far."""


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
        _must_be_known(centre, capsule.sealed, name)
        for sent in portions(capsule.sealed):
            acks += centre.again(partial(_take, centre, letter.sender, capsule, sent))
    except RequestRefused as refused:
        raise RuleBroken("packet.unreadable", f"{name}: {refused.told.text}", "file") from refused
    return Rescued(device=letter.sender, login=login, at_ms=capsule.at, acks=acks)


def _must_be_known(centre: Centre, bodies: Sequence[bytes], name: str) -> None:
    """There is no laptop that would keep for later what a newer release wrote: it waits in its file."""
    known = centre.registry.by_wire
    for body in bodies:
        [sent] = opened([body])
        for op in sent.tx.ops:
            if op.table not in known or not op.new.keys() <= known[op.table].by_column.keys():
                raise RuleBroken("packet.newer", name, "file")


def _take(centre: Centre, code: str, capsule: Capsule, sent: Sequence[Sent]) -> Sequence[Ack]:
    with centre.write() as connection:
        row = connection.execute(select(devices).where(devices.c.code == code).with_for_update()).one()
        company = centre.company(connection)
        person = company.people.get(row.user)
        if person is None or not person.active:
            raise RuleBroken("user.disabled", code, "file")
        known = history.taken(pushes.taken(connection, [each.tx.txid for each in sent]))
        acks = [_known(each, known[each.tx.txid].code) for each in sent if each.tx.txid in known]
        new = [each for each in sent if each.tx.txid not in known]
        epoch = centre.epoch(connection)
        is_of_now = capsule.epoch == epoch[1]
        straight, beside = _parted(_lanes(connection, row.no, capsule.incarnation), new) if is_of_now else ([], new)
        for life, some in (
            (capsule.incarnation, straight),
            (BROUGHT, _numbered(_lanes(connection, row.no, BROUGHT), beside)),
        ):
            by = Asker(
                number=row.no,
                code=row.code,
                person=person,
                last_session=row.last_session,
                incarnation=life,
                company=company,
                epoch=epoch,
            )
            acks += Push(centre, connection, by, some).take().acks if some else ()
        return acks


def _parted(last: dict[int, int], sent: Sequence[Sent]) -> tuple[list[Sent], list[Sent]]:
    """What follows what the device has sent is taken as if it had come by net, so that a disk that was put back is
    found out by its numbers; all else is taken beside that. So is what was numbered in another life of the centre:
    after a restore no number of before is given again."""
    straight, beside = list[Sent](), list[Sent]()
    for each in sent:
        lane, number, after = each.tx.lane, each.tx.number, each.tx.after
        follows = number == last.get(lane, 0) + 1 and (after is None or after[1] <= last.get(after[0], 0))
        if follows:
            last[lane] = number
        (straight if follows else beside).append(each)
    return straight, beside


def _lanes(connection: Connection, device: int, incarnation: int) -> dict[int, int]:
    mine = (lanes.c.device == device, lanes.c.incarnation == incarnation)
    return {row.lane: row.last for row in connection.execute(select(lanes).where(*mine))}


def _known(sent: Sent, code: Result) -> Ack:
    return Ack(sent.tx.lane, sent.tx.number, code if code.refused else Result.DUPLICATE)


def _numbered(last: dict[int, int], sent: Sequence[Sent]) -> list[Sent]:
    """Under numbers of their own: those the device gave may never come to follow each other here. In a branch of their
    own, too: a copy of the device's disk may be at work that has not seen them."""
    anew = list[Sent]()
    for each in sent:
        last[each.tx.lane] = last.get(each.tx.lane, 0) + 1
        anew.append(sealed(msgspec.structs.replace(each.tx, number=last[each.tx.lane], after=None, branch=BESIDE)))
    return anew
