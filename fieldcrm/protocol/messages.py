"""What travels: positional messages whose trailing defaults are left out; a field is known by its permanent number."""

from enum import IntEnum
from typing import Annotated, Any

import msgspec
from msgspec import Meta

Plain = int | str | bytes | None
Values = dict[int, Any]
"""Plain values by column. The decoder cannot tell text from bytes in a union, so whoever takes a message in from
outside checks each value against its column (`registry.plainness`) before it is used."""

Id = Annotated[bytes, Meta(min_length=16, max_length=16)]
Whole = Annotated[int, Meta(ge=0, le=2**63 - 1)]
"""A number that every database can keep; the decoder refuses any other, so nobody has to look again."""

Spot = tuple[Whole, Whole]
"""A kind, and the number of one of its rows in a bucket."""

Place = tuple[Whole, Whole, Whole]
"""How far a bucket has been told kind by kind: the number up to which it will be, then the `Spot` it has come to."""


class Verb(IntEnum):
    """What an op does to a row."""

    INSERT = 0
    UPDATE = 1
    DELETE = 2


class Op(msgspec.Struct, array_like=True, frozen=True):
    """One row's change: the columns it sets, and of those what was there before where a merge needs to know.

    `base` is the row version its author saw; 0 for a row made on this device and not yet acknowledged.
    """

    verb: Verb
    table: int
    id: Id
    base: Whole = 0
    new: Values = {}
    old: Values = {}


class Tx(msgspec.Struct, array_like=True, frozen=True):
    """What one person did in one step: whole or not at all. Frozen when sealed; retries send the same bytes.

    `number` counts from 1 within (device, incarnation, lane). `branch` changes only when a device was rolled back.
    `hlc` is milliseconds since 1970 times 65536 plus a counter. `after` names [lane, number] of the transaction in
    another lane this one builds on.
    """

    txid: Id
    lane: Annotated[int, Meta(ge=0, le=15)]
    number: Annotated[int, Meta(ge=1, le=2**63 - 1)]
    hlc: Whole
    ops: tuple[Op, ...]
    branch: Whole = 0
    after: tuple[Whole, Whole] | None = None


class Standing(msgspec.Struct, array_like=True, frozen=True):
    """All a server must know of where a device stands; left out while its digest is known there.

    `highest` is the largest number answered for in each lane; `made` the largest given out. Neither that
    nor `after`, the newest incarnation the centre had told of when this one was begun, is part of the digest.
    `filling` has the buckets that are told kind by kind and not yet to their end (their cursor is 0): the number up to
    which they will be, then as in `Frame.to`. `lease` is how many days it may go without the centre, as it was told.
    """

    epoch: bytes
    incarnation: Whole
    schema: Whole
    client: str
    cursors: dict[Whole, Whole]
    highest: dict[Whole, Whole] = {}
    made: dict[Whole, Whole] = {}
    filling: dict[Whole, Place] = {}
    after: Whole = 0
    lease: Whole = 0


class SyncRequest(msgspec.Struct, array_like=True, frozen=True):
    """One exchange: everything waiting, and how far this device has read.

    `session` grows by at least one a request. `now` is the device's clock in seconds since 1970, 0 if `session` is near
    it. `digest` is `standing_digest` of what `standing` would say. `page` is the most bytes of frames wanted (0: the
    server's own). `whole` asks for no PATCH, as whoever has staged pages does. `fresh` says that nothing was ever
    pulled to its end: what is not begun is told kind by kind, owners `numbered`. `wants_keys` asks for the packets'
    keys, `nightly` when, `placed` for an ECHO to name rows by their places among what was sent.
    Rows of a first download may be told `apart`, all the more where a hub is `near` that brings them.
    """

    version: int
    session: Whole
    now: int
    digest: bytes
    sealed: tuple[bytes, ...] = ()
    standing: Standing | None = None
    page: Whole = 0
    whole: bool = False
    fresh: bool = False
    wants_keys: bool = False
    nightly: bool = False
    numbered: bool = False
    placed: bool = False
    apart: bool = False
    near: bool = False


class Kind(IntEnum):
    """What an entry of a bucket says of a row."""

    PUT = 0
    ECHO = 1  # the asker's own work of this very request, taken as it was sent; what it holds is not told again
    DELETE = 2
    LEAVE = 3  # it lives on, but no longer in this bucket
    PATCH = 4  # what may differ from any image the asker can hold


class Block(msgspec.Struct, array_like=True, frozen=True):
    """Rows of one table by columns.

    `ids` is 16 bytes a row; `seqs` and `versions` are differences from the one before. `columns` follow the table's
    travelling columns by ascending number, the id left out; one value for many rows stands in each of them; a column
    of nothing but NULL is nil. Only PUT and PATCH have columns, those of a PATCH are the ones that `fields` numbers;
    DELETE and LEAVE have no versions. An ECHO that is `placed` has no ids: its rows are those of its table that were
    sent and taken, by their ids, all of them, or the ones whose places among these are in `fields`, as differences.
    """

    table: int
    kind: Kind
    ids: bytes
    seqs: tuple[int, ...]
    versions: tuple[int, ...] = ()
    columns: tuple[tuple[Any, ...] | None, ...] = ()
    fields: tuple[int, ...] = ()


class Frame(msgspec.Struct, array_like=True, frozen=True):
    """What is new in one bucket after `since` and up to `until`.

    `rows` and `sum` are the bucket's count and checksum at `until`; -1 while pages of this bucket are still to come.
    `at` is there if the bucket is being told kind by kind: the kind and the number of its last row that was told before
    this frame, nothing being (0, 0). `to` is where the next one goes on; without it the bucket has been told up to
    `until`.
    """

    bucket: int
    since: int
    until: int
    blocks: tuple[Block, ...] = ()
    rows: int = -1
    sum: int = 0
    at: Spot | None = None
    to: Spot | None = None


class Ack(msgspec.Struct, array_like=True, frozen=True):
    """What became of one transaction; `conflicts` are ids of the records written, `reason` a rule's stable code."""

    lane: int
    number: int
    code: int
    conflicts: tuple[bytes, ...] = ()
    reason: str = ""


class Grant(msgspec.Struct, array_like=True, frozen=True):
    """A bucket this device is entitled to from now on."""

    bucket: int
    name: str


class Apart(msgspec.Struct, array_like=True, frozen=True):
    """The blocks of a frame, by its place among those of the answer, lie under a name, closed by a key."""

    frame: Whole
    name: Annotated[bytes, Meta(min_length=32, max_length=32)]
    key: Annotated[bytes, Meta(min_length=32, max_length=32)]


class SyncAnswer(msgspec.Struct, array_like=True, frozen=True):
    """The answer to one exchange: results, everything new, and where that leads.

    `session` is the request's. While `more` is true the frames are to be staged and the next request goes on where
    they end; with `more` false all frames since the first page are one consistent snapshot taken after every ack of
    this answer. `granted` and `revoked` change the set of buckets before the frames are read. `next` is in how many
    seconds a `nightly` device should come again. `coming` counts the rows of each kind that a first download tells,
    `left` those after a first page. `packets` is `Keys.told`, for who `wants_keys`; `schema` the centre's, if newer;
    `lease` for how many days a device may go without an answer, where that is not what it says; `apart` where the rows
    are of frames that have none.
    """

    session: int
    acks: tuple[Ack, ...] = ()
    frames: tuple[Frame, ...] = ()
    more: bool = False
    granted: tuple[Grant, ...] = ()
    revoked: tuple[int, ...] = ()
    hlc: int = 0
    next: int = 0
    coming: dict[Whole, Whole] = {}
    packets: bytes = b""
    left: Whole = 0
    schema: Whole = 0
    lease: Whole | None = None
    apart: tuple[Apart, ...] = ()


class Listing(msgspec.Struct, array_like=True, frozen=True):
    """The rows of one kind that a device holds: 16 bytes of id a row, versions as differences, and of each row's digest
    the first 4 bytes."""

    table: Whole
    ids: bytes
    versions: tuple[int, ...]
    digests: bytes


class VerifyRequest(msgspec.Struct, array_like=True, frozen=True):
    """Whether a device holds of one bucket what the centre holds of it.

    `columns` has the kinds the device knows and of each the largest column. Without `ranges` only `digest` is compared,
    that of all range sums; with them the rows of these ranges one by one, of which `rows` lists all that are held.
    """

    version: int
    epoch: bytes
    schema: Whole
    bucket: Whole
    cursor: Whole
    columns: dict[Whole, Whole]
    digest: bytes = b""
    ranges: bytes = b""
    rows: tuple[Listing, ...] = ()


class Finding(IntEnum):
    """What a comparison comes to."""

    SAME = 0
    DIFFERS = 1
    BEHIND = 2  # the bucket has gone on, or the device has: pull first, and ask again


class VerifyAnswer(msgspec.Struct, array_like=True, frozen=True):
    """`about` is the digest that heads the sealed request this answers.

    What differs is told by `sums` of all ranges; or, where rows were listed, by `blocks`: PUT for what is missing or is
    not the same, LEAVE for what is not in the bucket. With `more` others differ too: ask again, these counted in.
    """

    about: bytes
    finding: Finding
    sums: bytes = b""
    blocks: tuple[Block, ...] = ()
    more: bool = False


class FilePut(msgspec.Struct, array_like=True, frozen=True):
    """Bytes of the file that a row names, from `offset` on; with no `piece` it is only asked how many are there."""

    version: int
    epoch: bytes
    table: Whole
    row: Id
    offset: Whole = 0
    piece: bytes = b""


class FileStands(msgspec.Struct, array_like=True, frozen=True):
    """`about` is the digest that heads the sealed request this answers, `there` how many bytes of the file are kept for
    that row: those that this device has sent, or all. `whole` says that all are there, and are what the row says."""

    about: bytes
    there: Whole
    whole: bool = False


class FileGet(msgspec.Struct, array_like=True, frozen=True):
    """What is wanted of the file that a row names: so many bytes from `offset` on; 0 leaves it to the centre."""

    version: int
    epoch: bytes
    table: Whole
    row: Id
    offset: Whole = 0
    most: Whole = 0


class FilePiece(msgspec.Struct, array_like=True, frozen=True):
    """`about` as in `FileStands`. A piece is as long as was wanted, up to the end of the file."""

    about: bytes
    piece: bytes


class EnrolRequest(msgspec.Struct, array_like=True, frozen=True):
    """Join with a one-time code, perhaps as a hub. `proof` is the signature of code and key by that key: it is here."""

    version: int
    code: str
    key: bytes
    proof: bytes
    name: str
    client: str
    courier: bool = False


class EnrolAnswer(msgspec.Struct, array_like=True, frozen=True):
    """Who this device is; `code` heads numbers of orders made on it, `packets` is `Keys.told`, `hub` its Credential."""

    device: bytes
    code: str
    user: bytes
    login: str
    epoch: bytes
    company: str
    incarnation: int
    packets: bytes = b""
    hub: bytes = b""


class Restored(msgspec.Struct, array_like=True, frozen=True):
    """The centre goes on from an older copy of itself under the name `epoch`.

    `incarnation` is the device's newest that the copy knows. `lanes` has for each incarnation and lane of the device
    the last number the copy holds, with the digest of what was sent under it where that is known; what was numbered
    later is lost there. `buckets` are those the device has read further than the copy goes.
    """

    epoch: bytes
    incarnation: Whole = 1
    lanes: tuple[tuple[int, int, int, bytes], ...] = ()
    buckets: tuple[int, ...] = ()


class Refused(msgspec.Struct, array_like=True, frozen=True):
    """Why a request was not processed: `codes.Refusal`, its name, numbers that help, seconds to wait; `restored` comes
    with RESTORED alone."""

    code: int
    name: str
    detail: tuple[int, ...] = ()
    wait: int = 0
    text: str = ""
    restored: Restored | None = None


class Capsule(msgspec.Struct, array_like=True, frozen=True):
    """Everything that a device had not been answered for at that moment (milliseconds since 1970), in the order in
    which it would be sent, in which incarnation, and in which life of the centre; for whoever finds the file when the
    laptop is gone."""

    at: Whole
    epoch: bytes
    incarnation: Whole
    sealed: tuple[bytes, ...] = ()


class PacketRequest(msgspec.Struct, array_like=True, frozen=True):
    """What the next exchange would send, and as much more as waits, in a file. `reply_to` is the device's
    `Keys.address`; the request says where it stands in full."""

    reply_to: Annotated[bytes, Meta(min_length=32, max_length=32)]
    request: SyncRequest


class Page(msgspec.Struct, array_like=True, frozen=True):
    """A packed SyncAnswer. It continues where a device stands whose `standing_digest` is `about`, and nowhere else."""

    about: bytes
    answer: bytes


class PacketAnswer(msgspec.Struct, array_like=True, frozen=True):
    """What the centre says to a packet: pages in their order, or why nothing of it was processed.

    `about` is the `standing_digest` of the request, `sent` the digest of the transactions that it brought, one after
    another, and `at` when this was said, in milliseconds since 1970.
    """

    at: Whole
    about: bytes
    sent: bytes
    pages: tuple[Page, ...] = ()
    refused: Refused | None = None
