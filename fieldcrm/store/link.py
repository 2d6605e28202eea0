"""What the file remembers of the link: how much it carries, and how much is still to come over it."""

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, bindparam, func, select, update

from fieldcrm.protocol.messages import SyncAnswer
from fieldcrm.store import book
from fieldcrm.store.driver import Said
from fieldcrm.store.store import Store

_ROWS_LEFT: Final = Said(select(book.control.c.rows_left))
_ARE_LEFT: Final = Said(update(book.control).values(rows_left=bindparam("told")))


@dataclass(frozen=True, slots=True)
class Link:
    """How many bytes a request is fitted to, and how many a second came through last; 0 is not known yet."""

    room: int = 0
    rate: int = 0


def known(connection: Connection) -> Link:
    """As the last exchange found it."""
    return of(book.CONTROL.one(connection))


def of(control: Any) -> Link:
    """The same from what was read."""
    return Link(control.link_room, control.link_rate)


def keep(store: Store, link: Link) -> None:
    """For the next exchange, whichever program begins it."""
    with store.apply() as applying:
        applying.connection.execute(update(book.control).values(link_room=link.room, link_rate=link.rate))


def rows_in(answer: SyncAnswer) -> int:
    """How many rows it tells of."""
    return sum(len(block.seqs) for frame in answer.frames for block in frame.blocks)


def note_left(connection: Connection, answer: SyncAnswer) -> None:
    """Count down what the centre said would come; it says so once."""
    before: int = _ROWS_LEFT.value(connection) or 0
    left = (answer.left or max(0, before - rows_in(answer))) if answer.more else 0
    if left != before:
        _ARE_LEFT.do(connection, told=left)


def rows_left(connection: Connection) -> int:
    """How many rows are still to come, as far as that was told; of a first download by kind."""
    told: int = _ROWS_LEFT.value(connection) or 0
    short = book.coming.c.expected - book.coming.c.came
    return told + (connection.scalar(select(func.sum(short)).where(short > 0)) or 0)
