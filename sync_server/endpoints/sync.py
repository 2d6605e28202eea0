"""One exchange: take what a device sends, once, and answer with everything it has not seen."""

from dataclasses import replace
from typing import Final

from sqlalchemy import Connection, select, update

from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import Grant, Standing, SyncAnswer, SyncRequest
from fieldcrm.protocol.sums import HLC_SHIFT
from fieldcrm.protocol.versions import PROTOCOL
from sync_server import copied, lives, schemas, standings
from sync_server.centre import Centre
from sync_server.devices import Asker, asker
from sync_server.filling import coming, places
from sync_server.pull import Asked, page
from sync_server.push import Push, Pushed, opened
from sync_server.refusals import RequestRefused
from sync_server.scope import Person
from sync_server.store.tables import buckets, devices

NOTHING: Final = Pushed()


def exchange(centre: Centre, device_code: str, request: SyncRequest) -> SyncAnswer:
    """Answer one request of an authenticated device. The same work sent again has the effect of once.

    Raises RequestRefused, and then nothing has changed.
    """
    try:
        return _exchange(centre, device_code, request)
    except RequestRefused as refused:
        if refused.refusal is Refusal.ROLLED_BACK:
            copied.note(centre, device_code)
        raise


def _exchange(centre: Centre, device_code: str, request: SyncRequest) -> SyncAnswer:
    must_speak(request)
    with centre.read() as connection:
        who = asker(centre, connection, device_code)
        standing = standings.recall(connection, who, request)
        must_be_ours(centre, connection, who, standing)
        if request.standing is not None:
            lives.must_hold(connection, standing)
        _must_be_next(who, request, standing)
        if not request.sealed:
            schemas.must_be_told(centre, standing)
        answer = None if request.sealed else told(centre, connection, who, request, standing)
    if answer is None:
        answer = _push_and_answer(centre, device_code, request, standing)
    standings.remember(centre, who, request, standing, answer)
    return answer


def _push_and_answer(centre: Centre, device_code: str, request: SyncRequest, standing: Standing) -> SyncAnswer:
    """What is pulled is read after the push is durable, so that it holds everything the push did."""
    pushed = centre.again(lambda: _push(centre, device_code, request, standing))
    with centre.read() as connection:
        who = asker(centre, connection, device_code)
        return told(centre, connection, who, request, standing, pushed)


def must_speak(request: SyncRequest) -> None:
    """In the one version that is spoken here."""
    if request.version != PROTOCOL:
        raise RequestRefused(Refusal.UNKNOWN_VERSION, PROTOCOL)


def must_be_ours(centre: Centre, connection: Connection, who: Asker, standing: Standing) -> None:
    """Of this company, in this life of it, and of a release that is known here."""
    lives.must_be_this(connection, who, standing, centre.epoch(connection)[1])
    schemas.must_be_spoken(centre, standing.schema)


def _must_be_next(who: Asker, request: SyncRequest, standing: Standing) -> None:
    """Later than every request taken, and not from a life of the device that ended or began unaware of another."""
    if request.session <= who.last_session:
        raise RequestRefused(Refusal.REPLAYED, who.last_session)
    if standing.incarnation < who.incarnation:
        raise RequestRefused(Refusal.ROLLED_BACK, 0, 0, who.incarnation)
    must_know_of_others(who, standing)


def must_know_of_others(who: Asker, standing: Standing) -> None:
    """A new life of a device was begun by one that knew of the newest before."""
    if standing.incarnation > who.incarnation and standing.after != who.incarnation:
        raise RequestRefused(Refusal.ROLLED_BACK, 0, 0, who.incarnation)


def _push(centre: Centre, device_code: str, request: SyncRequest, standing: Standing) -> Pushed:
    sent, incarnation = opened(request.sealed), standing.incarnation
    with centre.write() as connection:
        who = asker(centre, connection, device_code, lock=True)
        _must_be_next(who, request, standing)
        now = {"last_session": request.session, "incarnation": incarnation}
        connection.execute(update(devices).where(devices.c.no == who.number).values(now))
        push = Push(centre, connection, replace(who, incarnation=incarnation))
        push.must_be_accounted_for(sent, standing, is_told=request.standing is not None)
        return push.take(sent)


def told(
    centre: Centre,
    connection: Connection,
    who: Asker,
    request: SyncRequest,
    standing: Standing,
    pushed: Pushed = NOTHING,
) -> SyncAnswer:
    """What became of what was sent, and all that is new to a device that stands there, of what it has words for.

    One whose release is too old hears only what became of its work: it asks for more, and is refused that.
    """
    if schemas.is_too_old(centre, standing):
        return SyncAnswer(request.session, pushed.acks, more=True, schema=schemas.newer_than(centre, standing))
    known = schemas.known_to(centre, standing)
    entitled = _entitled(centre, connection, who.person)
    granted = tuple(Grant(id, name) for id, name in sorted(entitled.items()) if id not in standing.cursors)
    revoked = tuple(sorted(id for id in standing.cursors if id not in entitled))
    cursors = {id: standing.cursors.get(id, 0) for id in entitled}
    filling = places(known, standing, fresh=request.fresh, bucket_ids=entitled)
    asked = Asked(cursors, request.page, pushed.echoes, whole=request.whole, filling=filling)
    found = page(connection, known, asked)
    return SyncAnswer(
        session=request.session,
        acks=pushed.acks,
        frames=found.frames,
        more=found.more,
        granted=granted,
        revoked=revoked,
        hlc=centre.now_ms() << HLC_SHIFT if found.frames or pushed.acks else 0,
        next=centre.night.until(who.number, centre.now_ms()) if request.nightly else 0,
        coming={} if standing.cursors or not request.fresh else coming(connection, known, list(entitled)),
        packets=centre.keys(connection).told if request.wants_keys else b"",
        left=found.left,
        schema=schemas.newer_than(centre, standing),
        lease=_lease(centre, who, standing),
    )


def _lease(centre: Centre, who: Asker, standing: Standing) -> int | None:
    """How long it may go without an answer, where that is not what it knows."""
    days = centre.leases.of(who.code)
    return None if days == standing.lease else days


def _entitled(centre: Centre, connection: Connection, person: Person) -> dict[int, str]:
    company = centre.company(connection)
    query = select(buckets.c.id, buckets.c.name)
    if not person.sees_everything:
        query = query.where(buckets.c.name.in_(sorted(company.buckets_of(person))))
    return {row.id: row.name for row in connection.execute(query) if company.may(person, row.name)}
