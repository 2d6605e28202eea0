"""What a merge put aside: both values, so that nothing is decided silently."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Final

from fieldcrm.domain.ids import AccountId, ConflictId, UserId
from fieldcrm.domain.marks import LATER, NEVER, Delete, Home, Steps, entity, owner, wire, writer
from fieldcrm.domain.values import Prose


class ConflictStatus(StrEnum):
    """Whether a person still has to look: `info` was decided by rule and may be undone, `open` waits."""

    OPEN = "open"
    INFO = "info"
    RESOLVED = "resolved"
    UNKNOWN = "?"


CONFLICT_NEXT: Final[Mapping[ConflictStatus, frozenset[ConflictStatus]]] = {
    ConflictStatus.OPEN: frozenset({ConflictStatus.RESOLVED}),
    ConflictStatus.INFO: frozenset({ConflictStatus.RESOLVED}),
    ConflictStatus.RESOLVED: frozenset({ConflictStatus.OPEN}),  # a choice can be taken back, and waits again
    ConflictStatus.UNKNOWN: frozenset(),
}


@entity(wire=18, merge=NEVER, delete=Delete.NEVER, home=Home.WRITER)
class Conflict:
    """Two people changed one thing. The three values are JSON objects of field names and shown values.

    `base` is what the author had seen, `kept` what stands, `put_aside` what lost. `user` wrote what was put aside;
    nobody in particular is told of where it was written at the server itself.
    A whole transaction that was refused has `group` `*` and all its values in `put_aside`.
    """

    id: Annotated[ConflictId, wire(1)]
    user: Annotated[UserId | None, wire(2), writer]
    kind: Annotated[str, wire(3)]
    row: Annotated[str, wire(4)]
    group: Annotated[str, wire(5)]
    base: Annotated[Prose, wire(6)]
    kept: Annotated[Prose, wire(7)]
    put_aside: Annotated[Prose, wire(8)]
    reason: Annotated[str, wire(9)]
    made_at: Annotated[datetime, wire(10)]
    account: Annotated[AccountId | None, wire(11), owner] = None
    kept_by: Annotated[UserId | None, wire(12)] = None
    kept_at: Annotated[datetime | None, wire(13)] = None
    status: Annotated[ConflictStatus, wire(14, Steps(CONFLICT_NEXT))] = ConflictStatus.OPEN
    resolved_by: Annotated[UserId | None, wire(15, LATER)] = None
    resolved_at: Annotated[datetime | None, wire(16, LATER)] = None
    resolution: Annotated[Prose | None, wire(17, LATER)] = None

    def other_author(self, person: UserId) -> UserId | None:
        """Who wrote the other version; to whoever wrote neither, who wrote the one that stands. None at the server."""
        other = self.user if person == self.kept_by else self.kept_by or self.user
        return other if other != person else None
