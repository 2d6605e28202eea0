"""What the server says of a transaction and of a request: numbers for the wire, with their names."""

from enum import IntEnum


class Result(IntEnum):
    """What became of a transaction; all but MISSING_DEPENDENCY are final."""

    APPLIED = 0
    MERGED = 1  # parts of it were the office's, or already so
    PUT_ASIDE = 2  # applied, and at least one conflict record says what lost
    DUPLICATE = 3  # it had been taken before; nothing was done again
    INVALID = 10
    OUT_OF_SCOPE = 11
    MISSING_DEPENDENCY = 12  # send it again once what it builds on has been taken
    ROW_DELETED = 13
    UNIQUE = 14
    SCHEMA = 15
    TOO_LARGE = 16
    CLOSED = 17  # the row may not change any more
    QUARANTINED = 18
    DEPENDS_ON_REFUSED = 19

    @property
    def refused(self) -> bool:
        """Whether none of it was taken; a conflict record then holds what was sent."""
        return self >= Result.INVALID and self is not Result.MISSING_DEPENDENCY


class Refusal(IntEnum):
    """Why a whole request was refused; nothing in it was processed."""

    BAD_MESSAGE = 1
    UNKNOWN_DEVICE = 2
    BAD_SIGNATURE = 3
    REVOKED = 4
    WIPE = 5
    CURSOR_UNKNOWN = 6  # say all cursors in full
    LANE_GAP = 7  # detail: lane, expected
    ROLLED_BACK = 8  # the device sends other work under a number already taken; detail: lane, last, newest incarnation
    REPLAYED = 9  # detail: the last exchange number taken
    TOO_LARGE = 10
    UNKNOWN_VERSION = 11
    UPGRADE_REQUIRED = 12
    SLOW_DOWN = 13
    BUSY = 14
    BAD_CODE = 15  # enrolment: unknown, used or expired
    OTHER_SERVER = 16  # the epoch is not ours
    NOT_FOUND = 17
    INTERNAL = 18
    RESTORED = 19  # the centre goes on from an older copy of itself; `restored` says what of the device it lacks
    PUT_BACK = 20  # the centre has less than it had, and nobody has said so to it
    OTHER_BYTES = 21  # what came for a row is not what the row says; all of it was thrown away
    HUB_FULL = 22  # a hub has no room for it now
    HUB_SHUT = 23  # a hub may not carry any more: the centre has shut it out

    @property
    def status(self) -> int:
        """The HTTP status it travels under."""
        return _STATUS[self]


_STATUS = {
    Refusal.BAD_MESSAGE: 400,
    Refusal.UNKNOWN_DEVICE: 401,
    Refusal.BAD_SIGNATURE: 401,
    Refusal.REVOKED: 403,
    Refusal.WIPE: 403,
    Refusal.CURSOR_UNKNOWN: 409,
    Refusal.LANE_GAP: 409,
    Refusal.ROLLED_BACK: 409,
    Refusal.REPLAYED: 409,
    Refusal.TOO_LARGE: 413,
    Refusal.UNKNOWN_VERSION: 415,
    Refusal.UPGRADE_REQUIRED: 426,
    Refusal.SLOW_DOWN: 429,
    Refusal.BUSY: 503,
    Refusal.BAD_CODE: 403,
    Refusal.OTHER_SERVER: 409,
    Refusal.NOT_FOUND: 404,
    Refusal.INTERNAL: 500,
    Refusal.RESTORED: 409,
    Refusal.PUT_BACK: 503,
    Refusal.OTHER_BYTES: 409,
    Refusal.HUB_FULL: 507,
    Refusal.HUB_SHUT: 403,
}
