"""The centre's word, laid under what is still waiting here: acks, staged pages, and one final transaction."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    ScalarSelect,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from fieldcrm.domain.ids import as_text
from fieldcrm.domain.marks import Lane
from fieldcrm.protocol.codec import open_sealed, pack, seal, unpack
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.limits import LARGEST
from fieldcrm.protocol.messages import Ack, Frame, Grant, Standing, SyncAnswer
from fieldcrm.registry.catalogue import Registry
from fieldcrm.store import book, first_download, lease, numbered, received, schemas
from fieldcrm.store.driver import Said
from fieldcrm.store.echoes import NotOurs, in_full
from fieldcrm.store.first_download import NOT_BEGUN, after, before, can_wait
from fieldcrm.store.landing import Landing
from fieldcrm.store.link import note_left
from fieldcrm.store.outbox import waiting
from fieldcrm.store.store import Applying, Store

_DAY_MS: Final = 86_400_000
MANY: Final = 500
"""Rows: what fewer of them touch lies in the pages that are held on to anyway."""


def _highest(lane: Lane, *which: ColumnElement[bool]) -> ScalarSelect[int]:
    """The largest number of a lane among such transactions."""
    sealed = book.sealed.c
    mine = (sealed.incarnation == bindparam("incarnation"), sealed.lane == lane.value, *which)
    return select(sealed.number).where(*mine).order_by(sealed.number.desc()).limit(1).scalar_subquery()


_BUCKETS: Final = Said(select(book.buckets))
_NUMBERS: Final = Said(
    select(*(_highest(lane, book.sealed.c.state != book.WAITING) for lane in Lane), *(_highest(lane) for lane in Lane))
)
"""Of each lane the largest number that was answered for, then the largest that was given out."""

_ANY_PAGE: Final = Said(select(book.stage.c.n).limit(1))
_ANY_WORK: Final = select(book.ops.c.n).limit(1)
_MINE: Final = select(book.control.c.incarnation).scalar_subquery()
_SETTLE: Final = Said(
    update(book.sealed)
    .where(book.sealed.c.incarnation == _MINE, book.sealed.c.state == book.WAITING)
    .where(book.sealed.c.lane == bindparam("of"), book.sealed.c.number == bindparam("as"))
    .values(state=bindparam("is_now"), code=bindparam("told"), reason=bindparam("why"), answered_ms=bindparam("at"))
)
_CLOCK: Final = Said(update(book.control).where(book.control.c.hlc < bindparam("heard")).values(hlc=bindparam("heard")))
_STAY: Final = Said(update(book.buckets).where(book.buckets.c.leaving == 1).values(leaving=0))
_LAST_PAGE: Final = Said(select(func.max(book.stage.c.n)))
_PAGES: Final = select(book.stage.c.frames).where(book.stage.c.n > 0).order_by(book.stage.c.n)
_DROP_PAGES: Final = delete(book.stage).where(book.stage.c.n > 0)
_PULLED: Final = Said(update(book.control).values(last_pull_ms=bindparam("at_ms")))
_ARRIVE: Final = Said(update(book.buckets).values(cursor=book.buckets.c.staged))
_IS_READ: Final = update(book.buckets).where(book.buckets.c.anew_on == book.ANEW).values(anew_on=0)
_IS_ANSWERED: Final = (book.sealed.c.state != book.WAITING, book.sealed.c.covered == 0)
_COVER: Final = Said(update(book.sealed).where(*_IS_ANSWERED).values(covered=1).returning(book.sealed.c.tx))
_ODD: Final = Said(
    select(book.buckets.c.id, book.buckets.c.anew_on, book.buckets.c.leaving, book.buckets.c.staged).where(
        or_(book.buckets.c.anew_on != 0, book.buckets.c.leaving == 1, book.buckets.c.staged == 0)
    )
)
"""Those that were sent back to their beginning, those that leave, and those of which nothing is held."""

_COMPARED: Final = update(book.buckets).where(book.buckets.c.id == bindparam("bucket"))
_SUSPECTS: Final = select(book.buckets.c.id).where(
    book.buckets.c.suspect == 1, book.buckets.c.cursor > 0, book.buckets.c.anew_on != bindparam("today")
)


@dataclass(slots=True)
class Taken:
    """What an answer did: whether it was ours to take, what was settled, how many rows came and customers went."""

    current: bool = True
    settled: int = 0
    refused: int = 0
    merged: int = 0
    put_aside: int = 0
    rows: int = 0
    customers_left: int = 0
    goes_on: bool = False
    """What waits is sent as long as some of it is answered for: the rest was too much for one request."""
    lacks: bool = False
    """Of some bucket a newer schema has more to tell."""
    suspect: list[str] = field(default_factory=list[str])


def standing(connection: Connection, registry: Registry, client: str, control: Any = None) -> Standing:
    """Where this device stands, staged pages counted in; `registry` is what it has words for, `control` what is kept of
    the device, where that was just read."""
    control = book.CONTROL.one(connection) if control is None else control
    rows = _BUCKETS.rows(connection)
    numbers = _NUMBERS.one(connection, incarnation=control.incarnation)
    return Standing(
        epoch=control.epoch or b"",
        incarnation=control.incarnation,
        schema=registry.at(control.centre_schema or registry.schema).schema,
        client=client,
        cursors={row.id: row.staged for row in rows},
        highest=_by_lane(numbers[: len(Lane)]),
        made=_by_lane(numbers[len(Lane) :]),
        filling={row.id: (row.part_until, row.part_kind, row.part_seq) for row in rows if row.part_until},
        after=control.begun_after,
        lease=control.lease_days,
    )


def is_between_pages(connection: Connection) -> bool:
    """Whether some of what was told is staged and not applied: then nobody can say what this device holds."""
    return _ANY_PAGE.value(connection) is not None


def _by_lane(numbers: Iterable[int | None]) -> dict[int, int]:
    return {lane.value: number for lane, number in zip(Lane, numbers, strict=True) if number is not None}


def take(
    store: Store, answer: SyncAnswer, heard_ms: int | None = None, *, is_first: bool = True, lasts: bool = True
) -> Taken:
    """Take an answer in: one that does not start where this device stands is from another time, and is left.

    While more is to come its frames are staged; with the last page all of them are applied in one transaction with
    the cursors, so that a person sees one consistent state or the one before. Only of a first download a person is
    shown what is there, as soon as that is enough to work with. `heard_ms` is when the centre said it, if not now;
    with `is_first` this device may never have pulled anything to its end. `lasts`: see `Store.apply`.
    """
    taken = Taken()
    with store.apply(is_blank=is_first and _fills_a_blank(store, answer), lasts=lasts) as applying:
        connection = applying.connection
        if not _continues(connection, answer):
            return Taken(current=False)
        try:
            frames = in_full(connection, store.registry, answer)
        except NotOurs:
            return Taken(current=False)
        _grant(connection, answer.granted, store.registry)
        first_download.expect(connection, answer.coming)
        _settle(connection, answer.acks, store.now_ms(), taken)
        _hear_clock(connection, answer.hlc)
        _hear_keys(connection, answer.packets)
        _leave_later(connection, answer.revoked)
        pages = _staged(connection, frames, is_last=not answer.more)
        if is_first:
            first_download.count(connection, frames)
        schema = schemas.hear(connection, store.registry, answer.schema)  # these frames are as was asked
        note_left(connection, answer)
        lease.hear(connection, answer.lease, store.now_ms(), heard_ms)
        if not answer.more:
            landing = Landing(connection, store.registry, schema)
            _land(applying, landing, pages, store.now_ms(), taken, is_first=is_first)
            _heard_all(connection, store.now_ms() if heard_ms is None else heard_ms)
            taken.goes_on = taken.settled > 0 and waiting(connection) > 0
        elif first_download.can_be_shown(connection, store.registry, answer, store.now_ms()):
            _land_part(applying, Landing(connection, store.registry, schema), store.now_ms(), taken)
    return taken


def _fills_a_blank(store: Store, answer: SyncAnswer) -> bool:
    """Whether this shows some of a first download, and nobody has worked here yet."""
    with store.read() as reading:
        connection = reading.connection
        shows = not answer.more or first_download.can_be_shown(connection, store.registry, answer, store.now_ms())
        is_first = first_download.is_first(connection)
        return shows and is_first and connection.scalar(_ANY_WORK) is None


def _continues(connection: Connection, answer: SyncAnswer) -> bool:
    known = {row.id: (row.staged, (row.part_until, row.part_kind, row.part_seq)) for row in _BUCKETS.rows(connection)}
    known |= {grant.bucket: (0, NOT_BEGUN) for grant in answer.granted if grant.bucket not in known}
    for frame in answer.frames:
        if known.get(frame.bucket) != before(frame):
            return False
        known[frame.bucket] = after(frame)
    return True


def _grant(connection: Connection, granted: Sequence[Grant], registry: Registry) -> None:
    schema = schemas.spoken(connection, registry).schema if granted else 0
    for grant in granted:
        known = connection.scalar(select(book.buckets.c.id).where(book.buckets.c.id == grant.bucket))
        if known is None:
            connection.execute(insert(book.buckets).values(id=grant.bucket, name=grant.name, schema=schema))


def _settle(connection: Connection, acks: Iterable[Ack], now_ms: int, taken: Taken) -> None:
    for ack in acks:
        code = Result(ack.code)
        if code is Result.MISSING_DEPENDENCY:
            continue
        state = book.REFUSED if code.refused else book.ACKNOWLEDGED
        mine = {"of": ack.lane, "as": ack.number}
        if _SETTLE.do(connection, **mine, is_now=state, told=ack.code, why=ack.reason, at=now_ms):
            _count(taken, code)


def _count(taken: Taken, code: Result) -> None:
    taken.settled += 1
    taken.refused += code.refused
    taken.merged += code is Result.MERGED
    taken.put_aside += code is Result.PUT_ASIDE


def _hear_clock(connection: Connection, hlc: int) -> None:
    if hlc:
        _CLOCK.do(connection, heard=hlc)


def _hear_keys(connection: Connection, packets: bytes) -> None:
    if packets:
        connection.execute(update(book.control).values(packets=packets))


def _heard_all(connection: Connection, at_ms: int) -> None:
    _PULLED.do(connection, at_ms=at_ms)


def _leave_later(connection: Connection, revoked: Iterable[int]) -> None:
    """Marked only: the rows go with the last page, when it is known which of them live on in another bucket.

    Each answer says it anew: what was taken away on one page may have been given back before the last.
    """
    _STAY.do(connection)
    for bucket in revoked:
        connection.execute(update(book.buckets).where(book.buckets.c.id == bucket).values(leaving=1))


def _staged(connection: Connection, frames: Sequence[Frame], *, is_last: bool) -> Sequence[Frame]:
    """With the last page all that was laid aside before it, and it. The only one of an exchange is not laid aside."""
    first_download.note(connection, frames)
    if is_last and not is_between_pages(connection):
        return frames
    _lay_aside(connection, frames)
    return _taken_up(connection) if is_last else ()


def _lay_aside(connection: Connection, frames: Sequence[Frame]) -> None:
    last = max(0, _LAST_PAGE.value(connection) or 0)
    if rows := [{"n": n, "frames": seal(pack(frame))} for n, frame in enumerate(frames, last + 1)]:
        connection.execute(insert(book.stage), rows)


def _taken_up(connection: Connection) -> list[Frame]:
    """They lie there sealed: what is written, read and deleted again in an encrypted file costs by its bytes."""
    found = [unpack(Frame, open_sealed(body, limit=LARGEST)) for body in connection.scalars(_PAGES)]
    connection.execute(_DROP_PAGES)
    return found


def _land(
    applying: Applying, landing: Landing, frames: Sequence[Frame], now_ms: int, taken: Taken, *, is_first: bool
) -> None:
    connection, registry = applying.connection, landing.registry
    _make_room(applying, frames)
    odd = _ODD.rows(connection)
    anew = _read_anew(odd, frames)
    landing.uncover(_answered(connection))
    landing.forget(anew)
    landing.put(numbered.with_ids(connection, registry, frames))
    landing.remove(frames)
    landing.sweep(anew)
    landing.leave([row.id for row in odd if row.leaving])
    landing.show()
    landing.sum_up()
    if any(not row.staged for row in odd):
        schemas.hold_all_of_nothing(connection, landing.schema)
    _ARRIVE.do(connection)
    if anew:
        connection.execute(_IS_READ)
    if is_first and first_download.is_first(connection):
        first_download.finish(connection)
    else:  # what comes first is no news
        received.note(connection, landing.received, now_ms)
    _end(applying, landing, frames, taken)


def _make_room(applying: Applying, frames: Iterable[Frame]) -> None:
    if sum(len(block.seqs) for frame in frames for block in frame.blocks) > MANY:
        applying.make_room()


def _land_part(applying: Applying, landing: Landing, now_ms: int, taken: Taken) -> None:
    """What has come of a first download: there is nothing yet that any of it could take away.

    The first of the kinds that can wait do so: filling an empty table is much faster than adding to it.
    """
    connection, registry = applying.connection, landing.registry
    frames = _taken_up(connection)
    _make_room(applying, frames)
    is_usable = first_download.is_usable(connection)
    wait = [each for each in frames if can_wait(registry, each) and not is_usable]
    now = [each for each in frames if is_usable or not can_wait(registry, each)]
    landing.put(numbered.with_ids(connection, registry, now))
    landing.show()
    landing.sum_up()
    first_download.note_shown(connection, now_ms)
    _end(applying, landing, now, taken)
    numbered.keep(connection, registry, now)
    _lay_aside(connection, wait)


def _end(applying: Applying, landing: Landing, frames: Iterable[Frame], taken: Taken) -> None:
    taken.rows = landing.rows
    taken.customers_left = landing.customers_left
    rows = _BUCKETS.rows(applying.connection)
    taken.suspect = _compared(applying.connection, rows, frames, landing.schema)
    taken.lacks = any(schemas.is_behind(row, landing.schema) for row in rows)
    applying.filled |= landing.filled
    applying.proven |= landing.proven
    applying.touched |= {(landing.registry.by_wire[table].name, as_text(row)) for table, row in landing.touched}
    applying.same |= {(landing.registry.by_wire[table].name, as_text(row)) for table, row in landing.same}


def _answered(connection: Connection) -> list[int]:
    """Steps whose answer is in and whose overlay this complete pull makes superfluous."""
    return [row.tx for row in _COVER.rows(connection)]


def _read_anew(odd: Sequence[Any], frames: Iterable[Frame]) -> list[int]:
    """Buckets that were sent back to their beginning and of which these frames tell everything.

    Where the centre has another past, that may be nothing, or that this device does not hold the bucket any more.
    """
    begun = {frame.bucket for frame in frames if frame.since == 0}
    return [row.id for row in odd if row.anew_on == book.ANEW or (row.anew_on and row.id in begun)]


def compare(connection: Connection, frames: Iterable[Frame], schema: int) -> list[str]:
    """The same of frames that came by themselves."""
    return _compared(connection, _BUCKETS.rows(connection), frames, schema)


def _compared(connection: Connection, rows: Iterable[Any], frames: Iterable[Frame], schema: int) -> list[str]:
    """Buckets whose count or checksum is not the centre's are marked; one that agrees again is not any more.

    One that lacks what a newer schema brought is not compared before that has come.
    """
    told: Mapping[int, Frame] = {frame.bucket: frame for frame in frames if frame.rows >= 0}
    suspect: list[str] = []
    for row in (row for row in rows if row.id in told and row.schema >= schema):
        frame = told[row.id]
        differs = (row.n, row.sum) != (frame.rows, frame.sum) and row.staged == frame.until
        if row.suspect != differs:
            connection.execute(_COMPARED, {"bucket": row.id, "suspect": int(differs)})
        suspect += [row.name] if differs else []
    return suspect


def suspects(connection: Connection, now_ms: int) -> frozenset[int]:
    """Buckets found to differ that were not read anew today: they may be mended."""
    return frozenset(connection.scalars(_SUSPECTS, {"today": now_ms // _DAY_MS}))


def send_back(store: Store, buckets: Collection[int]) -> None:
    """The next exchange reads these whole: each once a day, for it may be large and that may not help."""
    today = store.now_ms() // _DAY_MS
    due = (book.buckets.c.id.in_(buckets), book.buckets.c.anew_on != today)
    if buckets:
        with store.apply() as applying:
            anew = update(book.buckets).where(*due).values(anew_on=today, cursor=0, staged=0, suspect=1)
            applying.connection.execute(anew)
