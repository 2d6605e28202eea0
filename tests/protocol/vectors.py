"""Bytes to check another client with, made by the product's own code: `python -m tests.protocol.vectors`."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, cast

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldcrm.domain.marks import Policy
from fieldcrm.protocol.codec import digest64, pack
from fieldcrm.protocol.merge import Sides, Values, merge
from fieldcrm.protocol.messages import (
    Ack,
    Block,
    EnrolAnswer,
    EnrolRequest,
    Frame,
    Grant,
    Kind,
    Op,
    Refused,
    Standing,
    SyncAnswer,
    SyncRequest,
    Tx,
    Verb,
)
from fieldcrm.protocol.sums import added, next_hlc, next_version, row_sum, standing_digest
from fieldcrm.replication.transport import signature

FILE: Final = Path(__file__).parent / "vectors.json"
KEY: Final = bytes(range(32))
ID, OTHER, TXID = (bytes([number]) * 16 for number in (0xA1, 0xB2, 0xC3))
EPOCH: Final = b"epoch-01"
TX = Tx(
    TXID, 1, 4, 99 << 16, (Op(Verb.UPDATE, 1, ID, 3, {8: "+49 221 1"}, {}), Op(Verb.DELETE, 4, OTHER, 2)), 0, (0, 2)
)
STANDING = Standing(EPOCH, 1, 1, "client 1.0", {1: 7, 3: 900}, {0: 2, 1: 3})
PUBLIC: Final = Ed25519PrivateKey.from_private_bytes(KEY).public_key().public_bytes_raw()
CODE: Final = "7JA2YWBFCUS4"
MESSAGES: Final[Mapping[str, msgspec.Struct]] = {
    "a transaction": TX,
    "a request that says where it stands": SyncRequest(1, 7, 1_764_000_000, digest64(EPOCH), (pack(TX),), STANDING),
    "a request that says nothing": SyncRequest(1, 8, 1_764_000_001, digest64(EPOCH)),
    "an answer": SyncAnswer(
        session=7,
        acks=(Ack(1, 4, 2, (OTHER,)), Ack(1, 5, 11, (), "record.out_of_scope")),
        frames=(
            Frame(3, 900, 904, (Block(1, Kind.PUT, ID + OTHER, (901, 1), (4, -3), (("A-1", "A-2"), None)),)),
            Frame(3, 904, 910, (Block(1, Kind.ECHO, ID, (905,), (5,)), Block(4, Kind.DELETE, OTHER, (910,))), 2, -5),
        ),
        more=True,
        granted=(Grant(9, "org"),),
        revoked=(4,),
        hlc=99 << 16,
    ),
    "an answer with nothing new": SyncAnswer(8),
    "joining": EnrolRequest(
        1, CODE, PUBLIC, Ed25519PrivateKey.from_private_bytes(KEY).sign(CODE.encode() + PUBLIC), "", "c"
    ),
    "joined": EnrolAnswer(ID, "A1", OTHER, "pam", EPOCH, "The company", 1),
    "refused": Refused(9, "replayed", (12,)),
}
MERGES: Final[tuple[tuple[Policy, Values, Values, Values, Mapping[str, bool]], ...]] = (
    (Policy.LATER, {8: None}, {8: "mine"}, {8: "theirs"}, {"later": True}),
    (Policy.LATER, {8: None}, {8: "mine"}, {8: "theirs"}, {}),
    (Policy.OFFICE, {8: None}, {8: "mine"}, {8: "theirs"}, {"office": True}),
    (Policy.OFFICE, {8: None}, {8: "mine"}, {8: "theirs"}, {"later": True}),
    (Policy.AUTHOR, {8: None}, {8: "mine"}, {8: "theirs"}, {"author": True}),
    (Policy.AUTHOR, {8: None}, {8: "mine"}, {8: "theirs"}, {"office": True}),
    (Policy.UNITE, {8: '["a","b"]'}, {8: '["b","c"]'}, {8: '["a","b","d"]'}, {}),
    (Policy.PER_KEY, {8: '{"a":"1"}'}, {8: '{"a":"2","b":"3"}'}, {8: '{"a":"4"}'}, {}),
    (Policy.HIGHEST, {8: 1}, {8: 5}, {8: 4}, {}),
    (Policy.LOWEST, {8: 1}, {8: 5}, {8: None}, {}),
    (Policy.ASK, {8: None}, {8: "mine"}, {8: "theirs"}, {}),
    (Policy.ASK, {8: None}, {8: "mine"}, {8: "theirs"}, {"seen": True}),
    (Policy.NEVER, {8: None}, {8: "mine"}, {8: "theirs"}, {}),
)


def vectors() -> dict[str, Any]:
    """Everything, as it stands in the file; bytes are hexadecimal digits."""
    return {
        "messages": [
            {"what": what, "kind": type(message).__name__, "packed": pack(message).hex(), "means": _told(message)}
            for what, message in MESSAGES.items()
        ],
        "digests": [{"of": body.hex(), "is": digest64(body).hex()} for body in (b"", b"FieldCRM", bytes(200))],
        "signature": {
            "key": KEY.hex(),
            "path": "/v1/sync",
            "body": b"body".hex(),
            "header": signature("/v1/sync", b"body", "A1", KEY),
        },
        "standing": {"means": _told(STANDING), "digest": _standing().hex()},
        "sums": [
            {"table": table, "row": row.hex(), "version": version, "share": row_sum(table, row, version)}
            for table, row, version in ((1, ID, 1), (20, OTHER, 2**38))
        ],
        "sum of both": added(0, row_sum(1, ID, 1), row_sum(20, OTHER, 2**38)),
        "clocks": [{"last": last, "now_ms": now, "next": next_hlc(last, now)} for last, now in ((0, 5), (5 << 17, 5))],
        "versions": [{"version": at, "epoch": no, "next": next_version(at, no)} for at, no in ((0, 0), (3, 0), (3, 2))],
        "merges": [_merged(*each) for each in MERGES],
    }


def written() -> str:
    """The file's text."""
    return json.dumps(vectors(), indent=1, ensure_ascii=False) + "\n"


def _standing() -> bytes:
    told = (STANDING.epoch, STANDING.incarnation, STANDING.schema, STANDING.cursors, STANDING.highest)
    return standing_digest(*told)


def _told(message: msgspec.Struct) -> dict[str, Any]:
    return {name: _plain(getattr(message, name)) for name in message.__struct_fields__}


def _plain(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        return _told(value)
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, tuple):
        return [_plain(each) for each in cast("Sequence[Any]", value)]
    if isinstance(value, dict):
        return {str(key): _plain(each) for key, each in cast("dict[int, Any]", value).items()}
    return value


def _merged(policy: Policy, was: Values, mine: Values, theirs: Values, told: Mapping[str, bool]) -> dict[str, Any]:
    flags = {name: told.get(name, False) for name in ("seen", "later", "author", "office")}
    verdict = merge(policy, None, Sides(was=was, mine=mine, theirs=theirs, **flags))
    aside = None if verdict.aside is None else verdict.aside[8]
    return {
        "policy": policy.name,
        "old": was[8],
        "mine": mine[8],
        "theirs": theirs[8],
        **flags,
        "stands": verdict.take[8],
        "put_aside": aside,
        "open": verdict.open,
    }


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
