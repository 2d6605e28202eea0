"""Where each device stands, remembered so that it need not say so each time."""

from collections.abc import Mapping

from msgspec.structs import replace
from sqlalchemy import Connection, delete, select, update

from fieldcrm.protocol.codec import pack, unpack
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import Standing, SyncAnswer, SyncRequest
from fieldcrm.protocol.standings import led_to
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
    kept = {digest(each): each for each in (replace(standing, made={}), after)}
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
    return standing_digest(*told)
