"""One exchange: take what a device sends, once, and answer with everything it has not seen."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, select

from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import Apart, Frame, Grant, Place, Standing, SyncAnswer, SyncRequest
from fieldcrm.protocol.sums import HLC_SHIFT
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.registry.catalogue import Registry
from sync_server import copied, journal, lives, own, schemas, standings
from sync_server.centre import Centre
from sync_server.devices import Asker, asker
from sync_server.filling import coming, places
from sync_server.history import Expected, Life, Sent
from sync_server.pull import Asked, Page, make, page
from sync_server.push import Push, Pushed, foresee, opened
from sync_server.refusals import RequestRefused
from sync_server.scope import ORG
from sync_server.store import pushes
from sync_server.store.tables import buckets

if TYPE_CHECKING:
    from sync_server.store.dialects import Row

NOTHING: Final = Pushed()

NEAR: Final = 2_000
"""So many entries at most are told while others wait to write; whoever is further behind is told after the commit."""

NEARLY_NOW_MS: Final = 10_000
"""Work so young was done by a clock that is right, or ahead."""

_HEADS: Final = select(buckets.c.id, buckets.c.name, buckets.c.head)


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
    if request.sealed:
        return _push_and_answer(centre, device_code, request)
    with centre.read() as connection:
        who, standing = _welcome(centre, connection, device_code, request)
        schemas.must_be_told(centre, standing)
        answer = told(centre, connection, who, request, standing)
    standings.remember(centre, who, request, standing, answer)
    return answer


def _push_and_answer(centre: Centre, device_code: str, request: SyncRequest) -> SyncAnswer:
    """What is pulled is read as the push leaves it, so that it holds everything the push did, and is told once that is
    durable."""
    sent = _opened(centre, device_code, request)
    taken = centre.together(partial(_take, centre, device_code, request, sent))
    centre.learn(*taken.learnt)
    if taken.answer is not None:
        return taken.answer
    with centre.read() as connection:
        who = asker(centre, connection, device_code)
        answer = told(centre, connection, who, request, taken.standing, taken.pushed)
    standings.remember(centre, who, request, taken.standing, answer)
    return answer


def _welcome(centre: Centre, connection: Connection, device_code: str, request: SyncRequest) -> tuple[Asker, Standing]:
    """Who asks, and where their device stands; refused if it may not go on from there."""
    who = asker(centre, connection, device_code, digest=request.digest)
    standing = standings.recalled(who, request)
    must_be_ours(centre, connection, who, standing)
    if request.standing is not None:
        lives.must_hold(connection, standing)
    _must_be_next(who, request, standing)
    return who, standing


def _opened(centre: Centre, device_code: str, request: SyncRequest) -> list[Sent]:
    """What is sent. Whoever may not ask at all hears that, and not what is wrong with it."""
    try:
        return opened(request.sealed)
    except RequestRefused:
        with centre.read() as connection:
            _welcome(centre, connection, device_code, request)
        raise


def must_speak(request: SyncRequest) -> None:
    """In the one version that is spoken here."""
    if request.version != PROTOCOL:
        raise RequestRefused(Refusal.UNKNOWN_VERSION, PROTOCOL)


def must_be_ours(centre: Centre, connection: Connection, who: Asker, standing: Standing) -> None:
    """Of this company, in this life of it, and of a release that is known here."""
    lives.must_be_this(connection, who, standing, who.epoch[1])
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


class _Taken(msgspec.Struct, frozen=True):
    """What became of a push whose author stood there, and the whole answer if that could be told at once; what was
    `learnt` of the names of buckets, which is so from the commit on."""

    pushed: Pushed
    standing: Standing
    learnt: tuple[int, Mapping[int, str]]
    answer: SyncAnswer | None = None


def _take(
    centre: Centre, device_code: str, request: SyncRequest, sent: Sequence[Sent], connection: Connection
) -> _Taken:
    """The answer is read, and remembered, before the one commit, where nobody else can write meanwhile what is told in
    it. Who has changed the company, and may not be who they were, asks anew."""
    pushes.lock(connection, device_code)
    if device_code in centre.expected:
        foresee(centre, connection, centre.expected[device_code], sent)
    who, standing = _welcome(centre, connection, device_code, request)
    if not centre.is_file:
        centre.expected[device_code] = Expected(Life(who.number, standing.incarnation), _told_of(who))
    push = Push(centre, connection, replace(who, incarnation=standing.incarnation), sent)
    push.must_be_accounted_for(standing, is_told=request.standing is not None)
    pushed = push.take()
    pushes.seen(connection, who.number, request.session, standing.incarnation, centre.now_ms())
    ahead = _ahead(centre, connection, who, request, standing, pushed.heads)
    is_held = centre.is_file or ahead.further.keys() <= journal.held(connection)
    is_as_it_was = is_held and centre.company_at(connection, ahead.org) is who.company
    learnt = who.epoch[0], ahead.names
    if ahead.entries > NEAR or ahead.filling or not is_as_it_was:
        return _Taken(pushed, standing, learnt)
    newest = max((each.tx.hlc for each in sent), default=0)
    answer = _told(centre, connection, who, request, standing, pushed, ahead, newest)
    standings.keep(connection, who, request, standing, answer, centre.now_ms())
    return _Taken(pushed, standing, learnt, answer)


class _Ahead(msgspec.Struct, frozen=True):
    """What somebody is entitled to by number and name, and how far they were told what goes `further`; `org` is how far
    the company's own bucket goes."""

    names: Mapping[int, str]
    cursors: Mapping[int, int]
    filling: Mapping[int, Place]
    further: Mapping[int, int]
    entries: int
    org: int


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
    ahead = _ahead(centre, connection, who, request, standing, NOTHING.heads)
    centre.learn(who.epoch[0], ahead.names)
    return _told(centre, connection, who, request, standing, pushed, ahead)


def _told(
    centre: Centre,
    connection: Connection,
    who: Asker,
    request: SyncRequest,
    standing: Standing,
    pushed: Pushed,
    ahead: _Ahead,
    newest: int = 0,
) -> SyncAnswer:
    """`newest` is the clock of the last work that came with the request."""
    if schemas.is_too_old(centre, standing):
        return SyncAnswer(request.session, pushed.acks, more=True, schema=schemas.newer_than(centre, standing))
    known, names = schemas.known_to(centre, standing), ahead.names
    found = _found(centre, connection, who, request, pushed, ahead, known)
    frames, apart = _apart(centre, connection, request, found)
    return SyncAnswer(
        session=request.session,
        acks=pushed.acks,
        frames=frames,
        more=found.more,
        granted=tuple(Grant(id, name) for id, name in sorted(names.items()) if id not in standing.cursors),
        revoked=tuple(sorted(standing.cursors.keys() - names.keys())),
        hlc=_clock(centre, found, pushed, newest),
        next=centre.night.until(who.number, centre.now_ms()) if request.nightly else 0,
        coming={} if standing.cursors or not request.fresh else coming(connection, known, list(names)),
        packets=centre.keys(connection).told if request.wants_keys else b"",
        left=found.left,
        schema=schemas.newer_than(centre, standing),
        lease=_lease(centre, who, standing),
        apart=apart,
    )


def _clock(centre: Centre, found: Page, pushed: Pushed, newest: int) -> int:
    """To be heard with what is others', or by a device whose own clock is behind; each byte is waited for."""
    now_ms = centre.now_ms()
    is_told = found.frames and not found.is_own
    is_behind = newest >> HLC_SHIFT < now_ms - NEARLY_NOW_MS
    return now_ms << HLC_SHIFT if is_told or (pushed.acks and is_behind) else 0


def _found(
    centre: Centre,
    connection: Connection,
    who: Asker,
    request: SyncRequest,
    pushed: Pushed,
    ahead: _Ahead,
    known: Registry,
) -> Page:
    """A page of what is new; what comes after it of a first download is expected to be asked for."""
    if not ahead.entries and not ahead.filling:
        return Page((), more=False)
    asked = Asked(
        ahead.cursors if ahead.filling else ahead.further,
        request.page,
        pushed.echoes,
        pushed.places if request.placed else {},
        whole=request.whole,
        filling=ahead.filling,
        numbered=request.numbered,
        life=who.epoch[1],
    )
    own_work = own.frames(known, asked, pushed, ahead.entries)
    if own_work:
        return Page(own_work, more=False, is_own=True)
    found = page(connection, known, asked, centre.kept)
    if found.filling:
        centre.ahead.expect(partial(_go_ahead, centre, known, replace(asked, filling=found.filling)))
    return found


def _apart(
    centre: Centre, connection: Connection, request: SyncRequest, found: Page
) -> tuple[tuple[Frame, ...], tuple[Apart, ...]]:
    """The frames, and which rows of a first download lie apart from them: where something stands in between, or near
    the device, that keeps them for whoever fetches them."""
    is_kept = centre.tells_apart or request.near
    if not (is_kept and request.apart and found.frames):
        return found.frames, ()
    return centre.shelf.apart(found.frames, centre.secret(connection))


def _go_ahead(centre: Centre, known: Registry, asked: Asked) -> None:
    """Make what whoever is in the midst of a first download asks for next, and keep it for them."""
    with centre.read() as connection:
        make(connection, known, asked, centre.kept)


def _ahead(
    centre: Centre,
    connection: Connection,
    who: Asker,
    request: SyncRequest,
    standing: Standing,
    written: Mapping[int, int],
) -> _Ahead:
    heads = _heads(connection, who, written)
    names = {id: name for id, (name, _) in heads.items()}
    cursors = {id: standing.cursors.get(id, 0) for id in names}
    filling: Mapping[int, Place] = {}
    if not schemas.is_too_old(centre, standing):
        filling = places(schemas.known_to(centre, standing), standing, fresh=request.fresh, bucket_ids=names)
    entries = {id: head - cursors[id] for id, (_, head) in heads.items() if head > cursors[id]}
    further = {id: cursors[id] for id in entries}
    org = max(head for name, head in heads.values() if name == ORG)
    return _Ahead(names, cursors, filling, further, sum(entries.values()), org)


def _told_of(who: Asker) -> Sequence[str]:
    """The names of the buckets somebody is told of; none for whoever is told of all there are."""
    return () if who.person.sees_everything else sorted(who.company.buckets_of(who.person))


def _heads(connection: Connection, who: Asker, written: Mapping[int, int]) -> dict[int, tuple[str, int]]:
    """The buckets somebody is entitled to: what each is called, and how far it goes, those that were just `written` in
    as that has left them. How far they went may have been looked up before it."""
    told = _told_of(who)
    rows: Iterable[Row] = pushes.heads(connection, told) if told else connection.execute(_HEADS)
    if told and not written.keys() <= {row[0] for row in rows}:
        rows = pushes.heads(connection, told)  # one that is new
    may = who.company.may
    return {id: (name, written.get(id, head)) for id, name, head in rows if may(who.person, name)}


def _lease(centre: Centre, who: Asker, standing: Standing) -> int | None:
    """How long it may go without an answer, where that is not what it knows."""
    days = centre.leases.of(who.code)
    return None if days == standing.lease else days
