"""Where each device stands, remembered so that it need not say so each time."""

from collections.abc import Mapping

from msgspec.structs import replace
from sqlalchemy import Connection, delete, select, update

from fieldcrm.protocol.codec import pack, unpack
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.messages import Standing, SyncAnswer, SyncRequest
from fieldcrm.protocol.sums import standing_digest
from sync_server.centre import Centre
from sync_server.devices import Asker
from sync_server.refusals import RequestRefused
from sync_server.store.dialects import upsert
from sync_server.store.tables import devices, standings


def recall(connection: Connection, asker: Asker, request: SyncRequest) -> Standing:
    """Where the device stands: as it says, or as it is remembered under the digest."""
    if request.standing is not None:
        return request.standing
    mine = (standings.c.device == asker.number, standings.c.digest == request.digest)
    body = connection.scalar(select(standings.c.body).where(*mine))
    if body is None:
        raise RequestRefused(Refusal.CURSOR_UNKNOWN)
    return unpack(Standing, body)


def remember(centre: Centre, asker: Asker, request: SyncRequest, standing: Standing, answer: SyncAnswer) -> None:
    """Keep where the device stands and where this answer leads it; an exchange that moves nothing writes nothing."""
    after = led_to(standing, answer)
    if request.standing is None and after == standing:
        return
    unheeded = replace(after, lease=standing.lease)  # by a device of an older release, which does not read that
    kept = {digest(each): each for each in (replace(standing, made={}), unheeded, after)}
    mine = standings.c.device == asker.number
    with centre.read() as connection:
        if kept.keys() <= set(connection.scalars(select(standings.c.digest).where(mine))):
            return
    centre.again(lambda: _keep(centre, asker, request.session, kept))


def _keep(centre: Centre, asker: Asker, session: int, kept: Mapping[bytes, Standing]) -> None:
    mine, now_ms = standings.c.device == asker.number, centre.now_ms()
    with centre.write() as connection:
        connection.execute(delete(standings).where(mine, standings.c.digest.not_in(list(kept))))
        values = [{"device": asker.number, "digest": key, "body": pack(kept[key]), "at_ms": now_ms} for key in kept]
        connection.execute(upsert(connection, standings, ["device", "digest"]), values)
        seen = update(devices).where(devices.c.no == asker.number, devices.c.last_session < session)
        connection.execute(seen.values(last_session=session, last_seen_ms=now_ms))


def digest(standing: Standing) -> bytes:
    """What the device sends instead of saying it all."""
    told = (standing.epoch, standing.incarnation, standing.schema, standing.cursors, standing.highest, standing.filling)
    return standing_digest(*told, standing.lease)


def led_to(standing: Standing, answer: SyncAnswer) -> Standing:
    """Where a device stands that has taken the answer in.

    What is taken away the device lets go of with the last page, and not before.
    """
    cursors = {id: at for id, at in standing.cursors.items() if answer.more or id not in answer.revoked}
    cursors |= {grant.bucket: 0 for grant in answer.granted}
    filling = {id: place for id, place in standing.filling.items() if id in cursors}
    for frame in answer.frames:
        filling.pop(frame.bucket, None)
        if frame.to is None:
            cursors[frame.bucket] = frame.until
        else:
            filling[frame.bucket] = (frame.until, *frame.to)
    highest = dict(standing.highest)
    for ack in answer.acks:
        if ack.code != Result.MISSING_DEPENDENCY:
            highest[ack.lane] = max(highest.get(ack.lane, 0), ack.number)
    lease = standing.lease if answer.lease is None else answer.lease
    return replace(standing, cursors=cursors, highest=highest, made={}, filling=filling, lease=lease)
