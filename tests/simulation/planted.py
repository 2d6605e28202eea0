"""Faults planted into the real code, one at a time: a simulation that does not find each of them is worth nothing."""

import os
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any, Final
from unittest.mock import patch

import msgspec
from sqlalchemy import Connection, delete, select, update

from fieldcrm.domain.marks import Lane, Policy
from fieldcrm.protocol.backfill import Gap
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.merge import Sides, Verdict, merge
from fieldcrm.protocol.merge import Step as Move
from fieldcrm.protocol.messages import Ack, Block, Frame, Kind, Op, Plain, SyncAnswer, Tx
from fieldcrm.protocol.ranges import row_digest
from fieldcrm.registry import triggers
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.replication import exchange, packets
from fieldcrm.store import (
    book,
    echoes,
    files,
    first_download,
    going_back,
    hubs,
    landing,
    mending,
    outbox,
    replica,
    resealing,
    schemas,
    sealing,
    survey,
)
from fieldcrm.store.landing import Landing
from fieldcrm.store.overlay import Overlay
from fieldcrm.store.replica import Taken
from fieldcrm.store.store import Store
from fieldcrm.store.unheard import Unheard
from sync_server import commit, forgetting, journal, later_kinds, lives, merging, pull, push, rows, surveys
from sync_server import echoes as centre_echoes
from sync_server.centre import Centre
from sync_server.commit import Commit
from sync_server.devices import Asker
from sync_server.endpoints import files as office_files
from sync_server.endpoints import sync, verify
from sync_server.history import Sent
from sync_server.hub.book import Book, Lying
from sync_server.hub.carrying import Courier
from sync_server.journal import Page
from sync_server.keys import Keys
from sync_server.past import Past
from sync_server.push import Push
from sync_server.rows import Stamp, Standing
from sync_server.step import Step
from sync_server.store import statements
from sync_server.store.tables import buckets, devices, standings
from tests.simulation.beginning import forget_beginnings

_settle = replica._settle  # pyright: ignore[reportPrivateUsage]  # a planted fault goes where faults are made
_one = Push._one  # pyright: ignore[reportPrivateUsage]  # a planted fault goes where faults are made
_take = replica.take
_places = centre_echoes.places
_columns = pull._columns  # pyright: ignore[reportPrivateUsage]  # a planted fault goes where faults are made
_remove = Landing.remove
_note = first_download.note
_number_anew = resealing.number_anew
_gaps = schemas.gaps
_Queues = outbox._Queues  # pyright: ignore[reportPrivateUsage]  # a planted fault goes where faults are made
_first, _owned = statements.first, statements.owned
_leave, _brought = Book.leave, Book.brought
_tell_gone = Page.tell_gone
_bring = Courier._bring  # pyright: ignore[reportPrivateUsage]  # a planted fault goes where faults are made


def _settle_and_forget(connection: Connection, acks: Iterable[Ack], now_ms: int, taken: Taken) -> None:
    _settle(connection, acks, now_ms, taken)
    answered = select(book.sealed.c.tx).where(book.sealed.c.state != book.WAITING)
    connection.execute(delete(book.ops).where(book.ops.c.tx.in_(answered)))


def _take_in_two_steps(store: Store, answer: SyncAnswer, **_: bool) -> Taken:
    with store.apply() as applying:
        for frame in answer.frames:
            moved = update(book.buckets).where(book.buckets.c.id == frame.bucket, book.buckets.c.staged == frame.since)
            applying.connection.execute(moved.values(staged=frame.until, cursor=frame.until))
    with patch.object(replica, "_continues", _yes):
        return _take(store, answer)


def _take_anew(self: Push, work: Commit, sent: Sent) -> Ack:
    last: Mapping[int, int] = vars(self)["_last"]
    if sent.tx.number > last.get(sent.tx.lane, 0):
        return _one(self, work, sent)
    outcome = work.take(msgspec.structs.replace(sent.tx, txid=os.urandom(16)))
    return Ack(sent.tx.lane, sent.tx.number, outcome.code, tuple(outcome.conflicts), outcome.reason)


def _call_it_a_duplicate(_: Push, sent: Sent) -> Ack:
    return Ack(sent.tx.lane, sent.tx.number, Result.DUPLICATE)


def _take_each_page_alone(store: Store, answer: SyncAnswer, **_: bool) -> Taken:
    return _take(store, msgspec.structs.replace(answer, more=False))


def _remove_but_not_what_left(self: Landing, frames: Iterable[Frame]) -> None:
    _remove(self, [msgspec.structs.replace(each, blocks=_without_leaves(each.blocks)) for each in frames])


def _without_leaves(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return tuple(block for block in blocks if block.kind is not Kind.LEAVE)


def _seen_by_version_alone(_: Step, row: Standing, group: int, base: int) -> bool:
    return row.stamp(group)[0] <= base


def _base_as_it_is_now(spec: EntitySpec, kind: int, side: str, new: str, old: str) -> str:
    version = "0" if kind == triggers.INSERT else "old._rv"
    return (
        "INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ("  # noqa: S608 - numbers from the declaration
        f"(SELECT cur_tx FROM sync_ctl), {spec.told.wire}, {side}.id, {kind}, {version}, {new}, {old});"
    )


def _as_new(_: object, spec: EntitySpec, *__: Any) -> dict[int, Plain]:
    return {field.column: field.plain_default for field in spec.columns}


def _is_not_new(row: Standing, _: object) -> bool:
    return row.was is not None


def _last_written(spec: EntitySpec, written: Mapping[int, Stamp]) -> tuple[int, ...]:
    last = max(stamp[0] for stamp in written.values())
    return _columns(spec, {group: stamp for group, stamp in written.items() if stamp[0] == last})


def _first_of_all(kind: str, names: Sequence[str], mark: str) -> str:
    return _first(kind, names, mark).replace("_since <=", "_since * 0 <=")


def _owned_of_all(kind: str, names: Sequence[str], mark: str, owner: Any) -> str:
    return _owned(kind, names, mark, owner).replace("_since <=", "_since * 0 <=")


def _note_as_told(connection: Connection, frames: Sequence[Frame]) -> None:
    _note(connection, frames)
    for frame in frames:
        staged = update(book.buckets).where(book.buckets.c.id == frame.bucket).values(staged=frame.until, part_until=0)
        connection.execute(staged.values(part_kind=0, part_seq=0))


def _of_version(table: int, row: bytes, version: int, _: object) -> bytes:
    return row_digest(table, row, version, ())


def _whoever_it_is(centre: Centre, connection: Connection, code: str, *, digest: bytes = b"", **_: bool) -> Asker:
    row = connection.execute(select(devices).where(devices.c.code == code)).one()
    company, epoch = centre.company(connection), centre.epoch(connection)
    mine = (standings.c.device == row.no, standings.c.digest == digest)
    return Asker(
        number=row.no,
        code=code,
        person=company.people[row.user],
        last_session=row.last_session,
        incarnation=row.incarnation,
        company=company,
        epoch=epoch,
        stood=connection.scalar(select(standings.c.body).where(*mine)),
    )


def _counted_backwards(taken: Iterable[Tx]) -> centre_echoes.Places:
    found = _places(taken)
    return {table: {row: len(rows) - 1 - place for row, place in rows.items()} for table, rows in found.items()}


def _one_more(version: int, _: int) -> int:
    return version + 1


def _the_next_life(connection: Connection, newest: int, _: int) -> int:
    return _number_anew(connection, newest, 0)


def _lane_of_all(registry: Registry, ops: Sequence[Op]) -> Lane:
    return min(registry.by_wire[op.table].told.lane for op in ops)


def _gaps_but_one(connection: Connection, registry: Registry) -> dict[int, Gap]:
    return dict(list(_gaps(connection, registry).items())[1:])


def _of_all(_: Connection, sums: Mapping[int, later_kinds.Sum], __: int) -> dict[int, later_kinds.Sum]:
    return dict(sums)


def _the_earlier(policy: Policy | None, move: Move | None, sides: Sides) -> Verdict:
    return merge(policy, move, msgspec.structs.replace(sides, later=not sides.later))


def _whoever_says_it(policy: Policy | None, move: Move | None, sides: Sides) -> Verdict:
    return merge(policy, move, msgspec.structs.replace(sides, office=True))


def _as_if_it_were_theirs(policy: Policy | None, move: Move | None, sides: Sides) -> Verdict:
    return merge(policy, move, msgspec.structs.replace(sides, author=True))


def _as_a_whole(policy: Policy | None, move: Move | None, sides: Sides) -> Verdict:
    return merge(Policy.LATER if policy in (Policy.UNITE, Policy.PER_KEY) else policy, move, sides)


def _leave_anew(self: Book, sender: bytes, content: bytes, now_ms: int) -> int:
    _leave(self, sender, content, now_ms)
    return now_ms


def _bring_once(self: Courier, line: Any, who: Any, lying: Lying, done: Any) -> None:
    _bring(self, line, who, lying, done)
    if done.why:
        self.book.carried(lying, "", b"", "", self.now_ms())


def _bring_and_drop(self: Book, sender: bytes, *most: int) -> Any:
    found, more = _brought(self, sender, *most)
    self.got(sender, tuple(each.digest for each in found), 1)
    return found, more


def _as_far_as_it_goes(connection: Connection, _: int) -> Mapping[int, int]:
    return {row.id: row.head for row in connection.execute(select(buckets.c.id, buckets.c.head))}


def _tell_of_the_first_alone(self: Page, key: Any, kind: Kind) -> int:
    if kind is Kind.LEAVE and any(each is Kind.LEAVE for _, each, _ in self.gone):
        self.places += 1
        return self.places
    return _tell_gone(self, key, kind)


def _none(*_: Any) -> frozenset[bytes]:
    return frozenset()


def _yes(*_: Any) -> bool:
    return True


def _no(*_: Any) -> bool:
    return False


def _nothing(*_: Any) -> None:
    return None


def _no_statement(_: EntitySpec) -> str:
    return ""


Place = tuple[Any, str, Callable[..., Any]]
"""A module or class, a name in it, and what is put there instead."""

NEAR: Final = 12
"""Where the product has changed, the same seed may be another history: then it is looked for in so many of its form."""
PLANTED: Final[Mapping[str, Sequence[Place]]] = {
    "the overlay is dropped with the ack": [(replica, "_settle", _settle_and_forget)],
    "the cursor is saved before the data": [(replica, "take", _take_in_two_steps)],
    "an answer to an earlier request is taken": [(exchange, "_must_answer", _nothing), (replica, "_continues", _yes)],
    "a bucket that was taken away is kept": [(Landing, "leave", _nothing)],
    "a row that left its bucket is kept": [(Landing, "remove", _remove_but_not_what_left)],
    "what lost its owner is not dropped": [(Overlay, "_drop_orphans", _nothing)],
    "the base is raised by a pull": [(triggers, "_op", _base_as_it_is_now)],
    "the centre's image is not kept": [(triggers, "_keep", _no_statement)],
    "a transaction is taken as often as it comes": [(Push, "_one", _take_anew)],
    "other work under an old number is a duplicate": [(Push, "_again", _call_it_a_duplicate)],
    "what lost is not put aside": [(Step, "put_aside", _nothing)],
    "one's own writes are not seen": [(Step, "has_seen", _seen_by_version_alone)],
    "everything is seen": [(Step, "has_seen", _yes)],
    "what the deleter had not seen is deleted": [(commit, "_why_not", _nothing)],
    "of two who did not know each other the earlier stands": [(merging, "merge", _the_earlier)],
    "anybody speaks for the office": [(merging, "merge", _whoever_says_it)],
    "what is somebody's is everybody's to write": [(merging, "merge", _as_if_it_were_theirs)],
    "of two sets one stands": [(merging, "merge", _as_a_whole)],
    "a number is given twice": [(Keys, "_is_taken", _no)],
    "whoever was turned away is answered": [(sync, "asker", _whoever_it_is)],
    "what came back on a later page is taken away": [(landing, "_come_back", _none)],
    "what waits is covered by what comes": [(Overlay, "_waiting", _none)],
    "each page is shown as it comes": [(replica, "take", _take_each_page_alone)],
    "what was merged is told as an echo": [(centre_echoes, "_is_as_sent", _yes)],
    "between two pages rows are told by halves": [(replica, "is_between_pages", _no)],
    "whoever holds a bucket is thought to hold what came into it": [(journal, "_is_patched", _is_not_new)],
    "of what was written only the last is told": [(pull, "_columns", _last_written)],
    "who came after the beginning of a first download is told in the midst": [
        (statements, "first", _first_of_all),
        (statements, "owned", _owned_of_all),
    ],
    "a bucket that is told by half is taken for told": [(first_download, "note", _note_as_told)],
    "after a restore only what waits is sent": [(going_back, "_lost", _none)],
    "after a restore nothing is read anew": [(lives, "_read_further", _none)],
    "versions go on where the copy ends": [(rows, "next_version", _one_more)],
    "a copy of a disk takes the same life": [
        (module, "number_anew", _the_next_life) for module in (resealing, going_back)
    ],
    "what is in a row is not compared": [(each, "row_digest", _of_version) for each in (survey, mending, surveys)],
    "a row that is nowhere is kept": [(Landing, "expel", _nothing)],
    "who stands elsewhere is compared all the same": [(verify, "_is_up_to_date", _yes)],
    "what comes after a handover is refused": [(Past, "was_theirs", _no)],
    "an answer in a file is of whatever has its numbers": [(packets, "_is_of_this", _yes)],
    "an echo is laid over nothing": [(echoes, "_under", _as_new)],
    "what one has sent is counted from the other end": [(push, "places", _counted_backwards)],
    "bytes that no row names are kept": [(files, "sweep", _nothing)],
    "a file opens to whoever knows its row": [(office_files, "_may_see", _yes)],
    "an order does not wait for the customer it is for": [(sealing, "below", _none)],
    "a new customer goes with all the rest": [(sealing, "lane_of", _lane_of_all)],
    "after an update one bucket is not asked about": [(schemas, "gaps", _gaps_but_one)],
    "an older release is counted what it has no words for": [(later_kinds, "less", _of_all)],
    "an edit takes along what nobody was told": [(Unheard, "columns", _none)],
    "a receipt that was lost is given anew": [(Book, "leave", _leave_anew)],
    "what a hub has not heard of counts as carried": [(Courier, "_bring", _bring_once)],
    "an answer goes from the hub before it was got": [(Book, "brought", _bring_and_drop)],
    "what a hub has given back lies there still": [(hubs, "lies_nowhere", _nothing)],
    "what goes along with its owner is not told of": [(Page, "tell_gone", _tell_of_the_first_alone)],
    "what somebody has not heard of is forgotten": [(forgetting, "_told_to_all", _as_far_as_it_goes)],
    "who comes back after long is not compared": [(replica, "suspects", _none)],
    "what the centre has no words for is sent": [(_Queues, "_can_be_said", _yes)],
}
"""Each fault by what it does."""


@contextmanager
def plant(name: str) -> Generator[None]:
    """The fault is in the code, from the first morning of the company on."""
    forget_beginnings()
    with ExitStack() as planted:
        for where, what, instead in PLANTED[name]:
            planted.enter_context(patch.object(where, what, instead))
        yield
    forget_beginnings()
