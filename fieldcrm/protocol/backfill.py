"""What travels after an update of the program: what its schema has, and the one before had no words for."""

from typing import Final

import msgspec

from fieldcrm.protocol.messages import Frame, Whole

MOST_BUCKETS: Final = 20_000
"""So many may be asked about at once; more is refused with TOO_LARGE."""

Gap = tuple[Whole, Whole, Whole, Whole]
"""Where a bucket stands that was read in an older schema: its cursor, that schema, then the `Spot` told last."""


class BackfillRequest(msgspec.Struct, array_like=True, frozen=True):
    """What a schema brought, of buckets that the device has read in an older one.

    `buckets` has for each where it stands, the schema it was read in, and the kind and the number of the last row that
    was told of it this way (0, 0 at first). `page` is the most bytes of frames wanted (0: the server's own).
    """

    version: int
    epoch: bytes
    schema: Whole
    buckets: dict[Whole, Gap]
    page: Whole = 0


class BackfillAnswer(msgspec.Struct, array_like=True, frozen=True):
    """`about` is the digest that heads the sealed request this answers.

    A frame has PUT of rows whose kind was not known and PATCH of what else came later, `at` and `to` as in a first
    download; without `to` the bucket has been told. `behind` are those that have moved on: exchange first.
    """

    about: bytes
    frames: tuple[Frame, ...] = ()
    behind: tuple[Whole, ...] = ()
