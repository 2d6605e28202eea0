"""Bytes to check another client with, made by the product's own code: `python -m tests.protocol.vectors`."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, cast

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from fieldcrm.protocol import brief
from fieldcrm.protocol.apart import closed
from fieldcrm.protocol.backfill import BackfillAnswer, BackfillRequest
from fieldcrm.protocol.codec import digest64, pack, pack_all, seal
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.hubs import CarryAnswer, CarryRequest, Credential, HubAnswer, HubRequest
from fieldcrm.protocol.leasing import FileKey, LeaseAnswer, LeaseRequest
from fieldcrm.protocol.messages import (
    Ack,
    Apart,
    Block,
    Capsule,
    EnrolAnswer,
    EnrolRequest,
    FileGet,
    FilePiece,
    FilePut,
    FileStands,
    Finding,
    Frame,
    Grant,
    Kind,
    Listing,
    Op,
    PacketAnswer,
    PacketRequest,
    Page,
    Plain,
    Refused,
    Restored,
    Standing,
    SyncAnswer,
    SyncRequest,
    Tx,
    Verb,
    VerifyAnswer,
    VerifyRequest,
)
from fieldcrm.protocol.packets import Keys, Way, closed_with
from fieldcrm.protocol.ranges import Ranges, row_digest
from fieldcrm.protocol.sums import added, next_hlc, next_version, row_sum, standing_digest
from fieldcrm.protocol.wiping import WipeAnswer, WipeRequest
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.replication.transport import signature, signed
from tests.protocol import exchange, hub_messages
from tests.protocol.exchange import EPOCH, KEY
from tests.protocol.merging import merging

ONCE: Final = X25519PrivateKey.from_private_bytes(b"o" * 32)
FOLDER: Final = Path(__file__).parents[2] / "resources" / "protocol" / "vectors"
ID, OTHER, TXID = (bytes([number]) * 16 for number in (0xA1, 0xB2, 0xC3))
TX = Tx(
    TXID, 1, 4, 99 << 16, (Op(Verb.UPDATE, 1, ID, 3, {8: "+49 221 1"}, {}), Op(Verb.DELETE, 4, OTHER, 2)), 0, (0, 2)
)
STANDING = Standing(
    EPOCH, 5, 1, "client 1.0", {1: 7, 3: 900, 4: 0}, {0: 2, 1: 3}, {0: 2, 1: 5}, {4: (80, 19, 64)}, 4, 30
)
PUBLIC: Final = Ed25519PrivateKey.from_private_bytes(KEY).public_key().public_bytes_raw()
CODE: Final = "7JA2YWBFCUS4"
ROWS: Final[list[tuple[bytes, int, tuple[Plain, ...], bytes]]] = [
    (row, version, values, row_digest(1, row, version, values))
    for row, version, values in ((ID, 4, ("A-1", "Bäckerei", None)), (OTHER, 2**38, ("A-2", "", 4_120_000)))
]
RANGES: Final = Ranges()
for each in ROWS:
    RANGES.add(each[0], each[3])
BUYERS: Final = ((12, OTHER, -2), ("Wu", "Ito", "Kim"))  # of customers 12 and 10, and of one written since
ROWS_APART: Final = pack_all((Block(1, Kind.PUT, ID, (12,), (4,), (("A-1",),)),))
PIECE: Final = closed(ROWS_APART, b"c" * 32)
CENTRE, DEVICE = Keys.of_centre(b"c" * 32), Keys.of_device(KEY)
TO_CENTRE = PacketRequest(
    DEVICE.address,
    SyncRequest(
        1,
        7,
        1_764_000_000,
        digest64(EPOCH),
        (pack(TX),),
        STANDING,
        0,
        whole=True,
        fresh=True,
        wants_keys=True,
        nightly=True,
        numbered=True,
        placed=True,
        apart=True,
        near=True,
    ),
)
TO_DEVICE = PacketAnswer(99, digest64(EPOCH), digest64(pack(TX)), (Page(digest64(EPOCH), pack(SyncAnswer(7))),))
CAPSULE = Capsule(1_764_000_000_000, EPOCH, 5, (pack(TX),))
PUT_BACK = Refused(19, "restored", restored=Restored(EPOCH + EPOCH, 1, ((1, 0, 7, digest64(EPOCH)),), (3,)))
DETAILS: Final = {Refusal.LANE_GAP: (1, 4), Refusal.ROLLED_BACK: (1, 12, 3), Refusal.UNKNOWN_VERSION: (1,)}
WAITS: Final = {Refusal.SLOW_DOWN: 60, Refusal.BUSY: 5}
MESSAGES: Final[Mapping[str, msgspec.Struct]] = {
    "a transaction": TX,
    "a request that says where it stands": SyncRequest(1, 7, 1_764_000_000, digest64(EPOCH), (pack(TX),), STANDING),
    "a request between two pages": SyncRequest(1, 7, 1_764_000_000, digest64(EPOCH), whole=True),
    "a request that says nothing": SyncRequest(1, 8, 1_764_000_001, digest64(EPOCH)),
    "an answer": SyncAnswer(
        session=7,
        acks=(Ack(1, 4, 2, (OTHER,)), Ack(1, 5, 11, (), "record.out_of_scope")),
        frames=(
            Frame(3, 900, 904, (Block(1, Kind.PUT, ID + OTHER, (901, 1), (4, -3), (("A-1", "A-2"), None)),)),
            Frame(3, 904, 910, (Block(1, Kind.ECHO, ID, (905,), (5,)), Block(4, Kind.DELETE, OTHER, (910,)))),
            Frame(3, 910, 911, (Block(1, Kind.PATCH, ID, (911,), (6,), (("+49 221 1",), None), (8, 12)),), 2, -5),
        ),
        more=True,
        granted=(Grant(9, "org"),),
        revoked=(4,),
        hlc=99 << 16,
    ),
    "the first answer of a first download": SyncAnswer(
        session=7,
        frames=(Frame(4, 0, 80, (Block(1, Kind.PUT, ID, (12,), (4,), (("A-1",),)),), at=(0, 0), to=(19, 0)),),
        more=True,
        granted=(Grant(4, "org"),),
        coming={1: 1, 19: 2},
    ),
    "the last of them": SyncAnswer(
        session=9,
        frames=(Frame(4, 0, 80, (Block(19, Kind.PUT, OTHER, (66,), (1,), (("O-1",),)),), 3, -5, at=(19, 64)),),
    ),
    "a page in which owners are told by their numbers": SyncAnswer(
        session=8,
        frames=(
            Frame(
                4, 0, 80, (Block(4, Kind.PUT, ID + OTHER + TXID, (20, 1, 1), (4, 0, 0), BUYERS),), at=(4, 0), to=(4, 22)
            ),
        ),
        more=True,
    ),
    "a page of which the rows lie apart": SyncAnswer(
        session=8, frames=(Frame(4, 0, 80, at=(1, 0), to=(4, 0)),), more=True, apart=(Apart(0, *PIECE[:2]),)
    ),
    "a request whose work is told by its places": SyncRequest(
        1, 8, 0, digest64(EPOCH), (pack(TX),), page=8192, placed=True
    ),
    "an answer that tells some of it": SyncAnswer(
        session=8,
        acks=(Ack(1, 4, 0),),
        frames=(Frame(3, 911, 914, (Block(1, Kind.ECHO, b"", (912, 2), (7, -2), (), (0, 2)),), 3, -9),),
        hlc=99 << 16,
    ),
    "an answer with nothing new": SyncAnswer(8),
    "an answer that tells how much is left": SyncAnswer(8, more=True, left=4_100),
    "an answer with nothing that an older device knows": SyncAnswer(
        session=8,
        frames=(Frame(3, 911, 913, (Block(1, Kind.PATCH, ID, (912,), (7,)),), 2, -7),),
        hlc=99 << 16,
        schema=3,
    ),
    "an answer to work of a device that is too old": SyncAnswer(8, (Ack(1, 4, 0),), more=True, schema=3),
    "a bucket to be compared": VerifyRequest(1, EPOCH, 2, 3, 904, {1: 31, 4: 11}, RANGES.digest()),
    "rows to be compared": VerifyRequest(
        1, EPOCH, 2, 3, 904, {1: 31, 4: 11}, ranges=b"\xa1\xb2", rows=(Listing(1, ID + OTHER, (4, -3), b"onetwo!!"),)
    ),
    "what differs in a bucket": VerifyAnswer(digest64(EPOCH), Finding.DIFFERS, RANGES.packed()),
    "what differs in rows": VerifyAnswer(
        digest64(EPOCH),
        Finding.DIFFERS,
        blocks=(Block(1, Kind.PUT, ID, (904,), (4,), (("A-1",),)), Block(1, Kind.LEAVE, OTHER, (0,))),
    ),
    "a piece of a file": FilePut(1, EPOCH, 22, ID, 262_144, b"some bytes"),
    "whether a file is there": FilePut(1, EPOCH, 22, ID),
    "a file that is not there yet": FileStands(digest64(EPOCH), 262_154),
    "a file that is there": FileStands(digest64(EPOCH), 262_154, whole=True),
    "bytes of a file that are wanted": FileGet(1, EPOCH, 22, ID, 262_144, 65_536),
    "bytes of a file": FilePiece(digest64(EPOCH), b"some bytes"),
    "what a newer schema brought is asked for": BackfillRequest(
        1, EPOCH, 3, {1: (7, 2, 0, 0), 3: (904, 1, 5, 66)}, 4096
    ),
    "what it brought": BackfillAnswer(
        digest64(EPOCH),
        (
            Frame(1, 7, 7, (Block(21, Kind.PUT, ID, (6,), (1,), ((OTHER,),)),), 2, -5, at=(0, 0)),
            Frame(3, 904, 904, (Block(5, Kind.PATCH, ID, (70,), (4,), (("[]",),), (13,)),), at=(5, 66), to=(6, 0)),
        ),
        (9,),
    ),
    **hub_messages.MESSAGES,
    "whether a device is to be erased": WipeRequest(1),
    "last words": WipeRequest(1, b"a rescue packet"),
    "a device was erased": WipeRequest(1, b"", 1_764_000_000_000),
    "it is to be, and may speak": WipeAnswer(digest64(EPOCH), wants_words=True),
    "its word was kept": WipeAnswer(digest64(EPOCH)),
    "an answer that tells how long a device may go without one": SyncAnswer(8, lease=30),
    "what is closed is asked for": LeaseRequest(1, CENTRE.address, b"a box"),
    "what opens it": LeaseAnswer(digest64(EPOCH), b"a packet"),
    "the key of a file": FileKey(OTHER, bytes(range(32))),
    "joining": EnrolRequest(
        1, CODE, PUBLIC, Ed25519PrivateKey.from_private_bytes(KEY).sign(CODE.encode() + PUBLIC), "", "c"
    ),
    "joined": EnrolAnswer(ID, "A1", OTHER, "pam", EPOCH, "The company", 1),
    "refused by an older centre, or one that is much newer": Refused(12, "upgrade_required", (3,)),
    "refused": Refused(9, "replayed", (12,)),
    "refused by a centre that was put back": Refused(
        19, "restored", restored=Restored(EPOCH + EPOCH, 1764000000000, ((1, 0, 7, bytes(8)), (1, 1, 12, b"")), (3, 9))
    ),
    "a packet to the centre": TO_CENTRE,
    "a packet back": TO_DEVICE,
    "a rescue capsule": CAPSULE,
    "a packet back that says no": PacketAnswer(99, digest64(EPOCH), digest64(), refused=PUT_BACK),
    "joined, with the keys for packets": EnrolAnswer(ID, "A1", OTHER, "pam", EPOCH, "The company", 1, CENTRE.told),
    "a transaction that makes a row": Tx(
        TXID, 0, 1, 99 << 16, (Op(Verb.INSERT, 1, ID, new={2: "A-1", 3: "Bäckerei", 29: 1}),), 1_764_000_000_000
    ),
    "an answer with everything that may become of a transaction": SyncAnswer(
        7, tuple(Ack(1, number, code) for number, code in enumerate(Result, 1)), packets=CENTRE.told
    ),
    "what does not differ": VerifyAnswer(digest64(EPOCH), Finding.SAME),
    "what cannot be compared yet": VerifyAnswer(digest64(EPOCH), Finding.BEHIND),
    **{
        f"refused with {code.name}": Refused(code, code.name.lower(), DETAILS.get(code, ()), WAITS.get(code, 0))
        for code in Refusal
        if code not in (Refusal.UPGRADE_REQUIRED, Refusal.REPLAYED, Refusal.RESTORED)
    },
    "the transaction on the page": exchange.TX,
    "the request on the page": exchange.REQUEST,
    "the answer on the page": exchange.ANSWER,
}
KINDS: Final = {type(message).__name__: type(message) for message in MESSAGES.values()}
SECTIONS: Final[Mapping[str, Sequence[type[msgspec.Struct]]]] = {
    "joining": (EnrolRequest, EnrolAnswer),
    "exchange": (SyncRequest, SyncAnswer),
    "transactions": (Tx,),
    "comparing": (VerifyRequest, VerifyAnswer),
    "refusals": (Refused,),
    "packets": (PacketRequest, PacketAnswer, Capsule),
    "files": (FilePut, FileStands, FileGet, FilePiece),
    "schemas": (BackfillRequest, BackfillAnswer),
    "erasing": (WipeRequest, WipeAnswer),
    "hubs": (HubRequest, HubAnswer, CarryRequest, CarryAnswer, Credential),
    "opening": (LeaseRequest, LeaseAnswer, FileKey),
}
"""The messages by the file their vectors stand in."""

REPEATED: Final = b"Nothing entered is ever lost. " * 8
SQUEEZED: Final = (
    "15a64bbfc79b861428b52ffd20f02d0100f04e6f7468696e6720656e74657265642069732065766572206c6f73742e2001003e03a59c"
)
"""The same, compressed once by one release of zstd: others may find shorter bytes, but have to read these."""

PLAIN: Final = (
    ("product", "list_price", "412.00"),
    ("product", "list_price", "0.0005"),
    ("account", "lat", "-1.5"),
    ("account", "lat", "47.606209"),
    ("account", "credit_hold", "yes"),
    ("account", "visit_every_days", "14"),
    ("order", "ordered_on", "2026-11-24"),
    ("visit", "starts_at", "2026-11-24T09:30:00Z"),
    ("visit", "starts_at", "2026-11-24T09:30:00.000250Z"),
    ("visit", "status", "planned"),
    ("account", "tags", 'a"b;z;é'),
    ("account", "tags", ""),
    ("account", "custom", "door:left;floor:3"),
    ("account", "name", "Bäckerei Söhne"),
    ("contact", "account", "01940000-0000-7000-8000-00000000000a"),
)
"""A kind, one of its columns, and a value as people see it."""


def vectors() -> dict[str, dict[str, Any]]:
    """Everything, by the file in which it stands; bytes are hexadecimal digits."""
    found: dict[str, dict[str, Any]] = {name: {"messages": _messages(kinds)} for name, kinds in SECTIONS.items()}
    found["exchange"] |= _apart()
    found["packets"] |= _packets()
    found["hubs"] |= {"centre": CENTRE.told.hex(), "packet": hub_messages.PACKET.hex()}
    return found | {"carrying": _carrying(), "numbers": _numbers(), "merging": merging(), "values": _values()}


def _messages(kinds: Sequence[type[msgspec.Struct]]) -> list[dict[str, Any]]:
    return [
        {"what": what, "kind": type(message).__name__, "packed": pack(message).hex(), "means": told(message)}
        for what, message in MESSAGES.items()
        if isinstance(message, tuple(kinds))
    ]


def _apart() -> dict[str, Any]:
    """A piece under its name, with the key and the secret that it was made of."""
    name, key, body = PIECE
    told = {"name": name, "key": key, "body": body, "blocks": ROWS_APART, "secret": b"c" * 32}
    return {"piece": {what: each.hex() for what, each in told.items()}}


def _carrying() -> dict[str, Any]:
    return {
        "sealed": [
            {"plain": body.hex(), "sealed": sealed}
            for body, sealed in ((b"", seal(b"").hex()), (KEY, seal(KEY).hex()), (REPEATED, f"01{SQUEEZED}"))
        ],
        "digests": [{"of": body.hex(), "is": digest64(body).hex()} for body in (b"", b"FieldCRM", bytes(200))],
        "signature": {
            "key": KEY.hex(),
            "path": "/v1/sync",
            "body": b"body".hex(),
            "header": signature("/v1/sync", b"body", "A1", KEY),
        },
        "briefly": _briefly("A1", seal(KEY)),
    }


def _briefly(code: str, sealed: bytes) -> dict[str, str]:
    path, told = brief.path_of(code), brief.without_digest(sealed)
    body = signed(path, told, KEY) + told
    return {"key": KEY.hex(), "code": code, "sealed": sealed.hex(), "path": path, "body": body.hex()}


def _numbers() -> dict[str, Any]:
    return {
        "standing": {"means": told(STANDING), "digest": _standing().hex()},
        "sums": [
            {"table": table, "row": row.hex(), "version": version, "share": row_sum(table, row, version)}
            for table, row, version in ((1, ID, 1), (20, OTHER, 2**38))
        ],
        "sum of both": added(0, row_sum(1, ID, 1), row_sum(20, OTHER, 2**38)),
        "rows": [
            {"table": 1, "row": row.hex(), "version": version, "values": told, "digest": digest.hex()}
            for row, version, told, digest in ROWS
        ],
        "range sums": {str(row[-1]): int.from_bytes(digest) for row, *_, digest in ROWS},
        "range digest": RANGES.digest().hex(),
        "clocks": [{"last": last, "now_ms": now, "next": next_hlc(last, now)} for last, now in ((0, 5), (5 << 17, 5))],
        "versions": [{"version": at, "epoch": no, "next": next_version(at, no)} for at, no in ((0, 0), (3, 0), (3, 2))],
    }


def _values() -> dict[str, Any]:
    return {"plain": [_plainly(*each) for each in PLAIN]}


def _packets() -> dict[str, Any]:
    return {
        "centre": {"secret": (b"c" * 32).hex(), "told": CENTRE.told.hex()},
        "device": {"key": KEY.hex(), "code": "A1", "told": DEVICE.told.hex()},
        "once": (b"o" * 32).hex(),
        "to the centre": closed_with(ONCE, Way.TO_CENTRE, TO_CENTRE, DEVICE, CENTRE.address, "A1").hex(),
        "to the device": closed_with(ONCE, Way.TO_DEVICE, TO_DEVICE, CENTRE, DEVICE.address, "").hex(),
        "capsule": closed_with(ONCE, Way.RESCUE, CAPSULE, DEVICE, CENTRE.address, "A1").hex(),
    }


def written() -> dict[Path, str]:
    """The text of each file."""
    return {
        FOLDER / f"{name}.json": f"{json.dumps(told, indent=1, ensure_ascii=False)}\n"
        for name, told in vectors().items()
    }


def told(message: msgspec.Struct) -> dict[str, Any]:
    """What a message means, under the names of its fields."""
    return {name: _readable(getattr(message, name)) for name in message.__struct_fields__}


def _readable(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        return told(value)
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, tuple):
        return [_readable(each) for each in cast("Sequence[Any]", value)]
    if isinstance(value, dict):
        return {str(key): _readable(each) for key, each in cast("dict[int, Any]", value).items()}
    return value


def _standing() -> bytes:
    where = (STANDING.epoch, STANDING.incarnation, STANDING.schema, STANDING.cursors, STANDING.highest)
    return standing_digest(*where, STANDING.filling, STANDING.lease)


def _plainly(kind: str, column: str, shown: str) -> dict[str, Any]:
    field = REGISTRY.by_name[kind].by_name[column]
    plain = field.plain(field.codec.parse(shown))
    return {"kind": kind, "column": column, "shown": shown, "plain": _readable(plain)}


if __name__ == "__main__":
    for path, text in written().items():
        path.write_text(text, encoding="utf-8")
