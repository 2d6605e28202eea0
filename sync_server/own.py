"""What somebody is told of their own work where nothing else is new to them: it was just written, and is not read."""

from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING

from fieldcrm.protocol.messages import Block, Frame
from fieldcrm.registry.catalogue import Registry
from sync_server.blocks import Room, weigh
from sync_server.echoes import echo
from sync_server.journal import Written
from sync_server.pull import Asked
from sync_server.push import Pushed

if TYPE_CHECKING:
    from sync_server.store.dialects import Row


def frames(registry: Registry, asked: Asked, pushed: Pushed, entries: int) -> tuple[Frame, ...]:
    """The frames that `pull.page` would make for the cursors, all of one page; none where that has to look for itself.

    So it has to unless the `entries` beyond the cursors are those of the push, and these left all that they are about
    as its author has it.
    """
    if asked.whole or asked.filling or not pushed.written or not registry.is_whole:
        return ()
    written = {each.bucket: each for each in pushed.written}
    room, found = Room(asked.wanted), list[Frame]()
    for bucket, cursor in sorted(asked.cursors.items()):
        each = written.get(bucket)
        if each is None or not _is_all_of_it(each, cursor, pushed) or room.is_full:
            return ()
        blocks = tuple(_blocks(registry, each, asked.places))
        weight = weigh(blocks)
        if room.is_too_heavy(weight, each.until - cursor):
            return ()
        room.take(weight)
        found.append(Frame(bucket, cursor, each.until, blocks, *each.total))
    return tuple(found) if sum(each.until - each.since for each in found) == entries else ()


def _is_all_of_it(written: Written, cursor: int, pushed: Pushed) -> bool:
    """Who reads a bucket from its beginning is told every row of it whole."""
    is_next = 0 < cursor == written.since and written.is_all
    return is_next and all(pushed.echoes.get(row.key) == row.version for row, _ in written.rows)


def _blocks(registry: Registry, written: Written, places: Mapping[int, Mapping[bytes, int]]) -> list[Block]:
    """Kind by kind, in the order in which kinds are read."""
    by_kind: dict[int, list[Row]] = defaultdict(list)
    for row, number in sorted(written.rows, key=lambda each: each[1]):
        by_kind[row.spec.told.wire].append((row.id, number, row.version))
    ordered = by_kind if len(by_kind) == 1 else [spec.told.wire for spec in registry if spec.told.wire in by_kind]
    return [echo(registry.by_wire[kind], by_kind[kind], places.get(kind, {})) for kind in ordered]
