"""The lives of the centre's database: one since it was made, another each time it goes on from an older copy."""

import secrets
from typing import Final

from sqlalchemy import Connection, bindparam, delete, func, insert, literal, select

from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import Restored, Standing
from fieldcrm.protocol.sums import EPOCH_ROOT
from sync_server.devices import Asker
from sync_server.refusals import RequestRefused
from sync_server.store.tables import buckets, epochs, forks, lanes, standings, tx_log

_ZERO_MS: Final = 1_577_836_800_000  # 2020: 24 bits of minutes are good until 2051
_HELD_OFF: Final = 1_800
_HEADS: Final = select(buckets.c.id, buckets.c.head).where(buckets.c.id.in_(bindparam("these", expanding=True)))


def begin(connection: Connection, now_ms: int, after: int = 0, *, is_fresh: bool = True) -> int:
    """A new life, of which no version is one that was given after the copy was made; says its number.

    `after` is the newest life that is known of, in the copy or in what it takes the place of. Unless the copy
    `is_fresh` (nobody has worked on it since it was put back) nobody knows how far it went, and devices read everything
    anew. What they said of where they stand is forgotten: it was said to another.
    """
    newest = connection.execute(select(epochs).order_by(epochs.c.no.desc()).limit(1).with_for_update()).one()
    number: int = max(newest.no + 1, after + 1, (now_ms - _ZERO_MS) // 60_000)
    name = newest.id[:EPOCH_ROOT] + secrets.token_bytes(8)
    connection.execute(insert(epochs).values(no=number, id=name, at_ms=now_ms, company=newest.company))
    if is_fresh:
        stood = select(literal(number), buckets.c.id, buckets.c.head)
        connection.execute(insert(forks).from_select(["epoch", "bucket", "head"], stood))
    connection.execute(delete(standings))
    return number


def count(connection: Connection) -> int:
    """How often the database has been put back."""
    lives: int = connection.scalar(select(func.count()).select_from(epochs)) or 1
    return lives - 1


def must_be_this(connection: Connection, who: Asker, standing: Standing, now: bytes) -> None:
    """Refuse a device that last heard of another life, and say what of its work and its reading that one had more.

    One that belongs to another company is refused for good.
    """
    if standing.epoch == now:
        return
    if standing.epoch[:EPOCH_ROOT] != now[:EPOCH_ROOT]:
        raise RequestRefused(Refusal.OTHER_SERVER)
    told = Restored(now, who.incarnation, _lanes(connection, who.number), _read_further(connection, standing))
    raise RequestRefused(Refusal.RESTORED, restored=told)


def must_hold(connection: Connection, standing: Standing) -> None:
    """Refuse to go on where less is here than a device has read: somebody has put the database back unsaid.

    Whatever is numbered now would pass for what that device has read.
    """
    heads = {row.id: row.head for row in connection.execute(_HEADS, {"these": list(standing.cursors)})}
    if any(at > heads.get(bucket, 0) for bucket, at in standing.cursors.items()):
        raise RequestRefused(Refusal.PUT_BACK, wait=_HELD_OFF, text="run: fieldcrm-server restore --restored")


def _lanes(connection: Connection, device: int) -> tuple[tuple[int, int, int, bytes], ...]:
    """With what was sent last: one who has other work under that number, or none, is a copy of that device."""
    log, last = tx_log.c, lanes.c
    is_last = (log.device == last.device) & (log.incarnation == last.incarnation) & (log.lane == last.lane)
    joined = lanes.outerjoin(tx_log, is_last & (log.number == last.last))
    query = select(last.incarnation, last.lane, last.last, log.digest).select_from(joined).where(last.device == device)
    order = query.order_by(last.incarnation, last.lane)
    return tuple((row.incarnation, row.lane, row.last, row.digest or b"") for row in connection.execute(order))


def _read_further(connection: Connection, standing: Standing) -> tuple[int, ...]:
    """The buckets of which the device knows what this life does not: of a life unknown here, all it has begun."""
    known = connection.scalar(select(epochs.c.no).where(epochs.c.id == standing.epoch))
    held = _held_since(connection, known) if known is not None else {}
    read = {**standing.cursors, **{bucket: until for bucket, (until, *_) in standing.filling.items()}}
    return tuple(sorted(bucket for bucket, at in read.items() if at > held.get(bucket, 0)))


def _held_since(connection: Connection, life: int) -> dict[int, int]:
    """How far each bucket of that life is in this one too: through every restore since.

    One that was made later may have the number of one that was lost, and nothing else in common with it.
    """
    restores = connection.scalar(select(func.count()).where(epochs.c.no > life))
    each = select(forks.c.bucket, func.min(forks.c.head).label("head")).where(forks.c.epoch > life)
    of_all = each.group_by(forks.c.bucket).having(func.count() == restores)
    return {row.bucket: row.head for row in connection.execute(of_all)}
