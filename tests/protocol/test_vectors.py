"""The vectors are what the product writes and reads, and what a stranger works out from the page alone."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, Final, cast

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldcrm.protocol.apart import closed, opened
from fieldcrm.protocol.backfill import BackfillAnswer, BackfillRequest
from fieldcrm.protocol.codec import BadMessage, open_sealed, pack, pack_all, unpack
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.messages import Apart, Finding, Frame, Kind, Refused, SyncAnswer, Tx, Verb, VerifyAnswer
from fieldcrm.registry.catalogue import REGISTRY
from tests.conformance import carrying, carrying_files, comparing, fetching, stranger, upgrading
from tests.protocol.vectors import KINDS, MESSAGES, SECTIONS, STANDING, told, vectors, written
from tests.support.protocol_page import PAGE

READ: Final[dict[str, dict[str, Any]]] = {path.stem: json.loads(path.read_text("utf-8")) for path in written()}
EVERY: Final = [vector for told in READ.values() for vector in told.get("messages", [])]
CARRYING, NUMBERS, PACKETS = (READ[name] for name in ("carrying", "numbers", "packets"))
DEFAULTS: Final[dict[str, list[Any]]] = {
    "Tx": stranger.TX,
    "SyncAnswer": stranger.ANSWER,
    "BackfillRequest": [0, b"", 0, {}, 0],
    "SyncRequest": [0, 0, 0, b"", [], None, 0, *[False] * 8],
    "EnrolRequest": [0, "", b"", b"", "", "", False],
    "EnrolAnswer": [b"", "", b"", "", b"", "", 0, b"", b""],
    "HubRequest": [0, b"", b"", []],
    "HubAnswer": [b"", b"", None, [], 0, 0, False],
    "CarryAnswer": [b"", "", b"", ""],
    "PacketAnswer": [0, b"", b"", [], None],
    "Refused": stranger.REFUSED,
    "VerifyRequest": [0, b"", 0, 0, 0, {}, b"", b"", []],
    "VerifyAnswer": comparing.VERIFIED,
    "FilePut": [0, b"", 0, b"", 0, b""],
    "FileStands": carrying_files.STANDS,
    "FileGet": [0, b"", 0, b"", 0, 0],
    "FilePiece": carrying_files.PIECE,
    "BackfillAnswer": upgrading.TOLD,
    "WipeRequest": [0, b"", 0],
    "WipeAnswer": [b"", False],
    "LeaseRequest": [0, b"", b""],
    "LeaseAnswer": [b"", b""],
    "FileKey": [b"", b""],
}
every_message = pytest.mark.parametrize("vector", EVERY, ids=lambda vector: vector["what"])
every_body = pytest.mark.parametrize("vector", CARRYING["sealed"], ids=lambda vector: vector["sealed"][:8])


def readable(value: Any) -> Any:
    """A value from the wire as the file shows it; of messages inside, only that they are there."""
    if isinstance(value, bytes):
        return value.hex()
    return [...] * len(cast("list[Any]", value)) if isinstance(value, list | dict) else value


def test_the_files_are_what_the_product_says() -> None:
    stale = [path.name for path, text in written().items() if path.read_text("utf-8") != text]
    assert not stale, "run: python -m tests.protocol.vectors"


def test_every_message_has_one_file() -> None:
    assert sum(len(told.get("messages", [])) for told in vectors().values()) == len(MESSAGES)
    assert sorted(KINDS) == sorted(kind.__name__ for kinds in SECTIONS.values() for kind in kinds)


def parts_of(message: Any) -> Iterator[str]:
    """The names of all messages that are in this one."""
    if isinstance(message, msgspec.Struct):
        yield type(message).__name__
        for name in message.__struct_fields__:
            yield from parts_of(getattr(message, name))
    elif isinstance(message, tuple):
        for each in cast("Sequence[Any]", message):
            yield from parts_of(each)


@pytest.mark.parametrize("shape", sorted(set(re.findall(r"^([A-Z]\w+) +\[", PAGE.read_text("utf-8"), re.MULTILINE))))
def test_whatever_the_page_gives_a_shape_has_a_vector(shape: str) -> None:
    """Three of the shapes are places, which are plain arrays."""
    found = {name for message in MESSAGES.values() for name in parts_of(message)}
    asked = [each for each in MESSAGES.values() if isinstance(each, BackfillRequest)]
    places = {
        "Place": any(STANDING.filling),
        "Spot": any(each.to for each in frames()),
        "Gap": any(each.buckets for each in asked),
    }
    assert shape in found or places[shape]


def frames() -> list[Frame]:
    return [
        frame for each in MESSAGES.values() if isinstance(each, SyncAnswer | BackfillAnswer) for frame in each.frames
    ]


@pytest.mark.parametrize("code", Refusal, ids=lambda code: code.name)
def test_every_refusal_has_a_vector(code: Refusal) -> None:
    assert [each for each in MESSAGES.values() if isinstance(each, Refused) and each.code == code]


def test_every_verb_result_finding_and_kind_of_block_has_a_vector() -> None:
    verbs = {op.verb for each in MESSAGES.values() if isinstance(each, Tx) for op in each.ops}
    results = {ack.code for each in MESSAGES.values() if isinstance(each, SyncAnswer) for ack in each.acks}
    compared = [each for each in MESSAGES.values() if isinstance(each, VerifyAnswer)]
    blocks = [*(block for frame in frames() for block in frame.blocks), *(b for each in compared for b in each.blocks)]
    assert (verbs, results) == (set(Verb), set(Result))
    assert ({each.finding for each in compared}, {block.kind for block in blocks}) == (set(Finding), set(Kind))


@every_message
def test_the_product_reads_and_writes_the_bytes_of_a_message(vector: dict[str, Any]) -> None:
    packed = bytes.fromhex(vector["packed"])
    message = unpack(KINDS[vector["kind"]], packed)
    assert told(message) == vector["means"]
    assert pack(message) == packed


@every_message
def test_a_stranger_reads_the_same_from_them(vector: dict[str, Any]) -> None:
    found = stranger.filled(msgspec.msgpack.decode(bytes.fromhex(vector["packed"])), DEFAULTS.get(vector["kind"], []))
    assert [readable(each) for each in found] == [readable(each) for each in vector["means"].values()]


def test_a_piece_opens_to_the_same_for_everyone() -> None:
    piece = {what: bytes.fromhex(each) for what, each in READ["exchange"]["piece"].items()}
    told = Apart(0, piece["name"], piece["key"])
    assert closed(piece["blocks"], piece["secret"]) == (piece["name"], piece["key"], piece["body"])
    assert pack_all(opened(piece["body"], told)) == piece["blocks"]
    lies = {f"/v1/pieces/{piece['name'].hex()}": piece["body"]}
    [frame] = fetching.with_pieces([[4, 0, 80, []]], [[0, piece["name"], piece["key"]]], lies)
    assert frame[3] == msgspec.msgpack.decode(piece["blocks"])


@every_body
def test_a_sealed_body_opens_to_the_same_for_everyone(vector: dict[str, str]) -> None:
    sealed, plain = (bytes.fromhex(vector[name]) for name in ("sealed", "plain"))
    assert open_sealed(sealed, limit=1000) == stranger.plain(sealed) == plain


@every_body
def test_a_sealed_body_that_was_cut_opens_for_nobody(vector: dict[str, str]) -> None:
    sealed = bytes.fromhex(vector["sealed"])
    for place in range(len(sealed)):
        with pytest.raises(BadMessage):
            open_sealed(sealed[:place], limit=1000)
        with pytest.raises(ConnectionError):
            stranger.plain(sealed[:place])


@pytest.mark.parametrize("vector", CARRYING["digests"], ids=lambda vector: vector["of"][:8])
def test_a_stranger_works_out_the_same_digest(vector: dict[str, str]) -> None:
    assert stranger.digest(bytes.fromhex(vector["of"])).hex() == vector["is"]


def test_a_stranger_signs_alike() -> None:
    vector = CARRYING["signature"]
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(vector["key"]))
    assert stranger.proof("A1", key, vector["path"], bytes.fromhex(vector["body"])) == {"A": vector["header"]}


def test_a_stranger_is_as_brief() -> None:
    vector = CARRYING["briefly"]
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(vector["key"]))
    sealed = bytes.fromhex(vector["sealed"])
    assert stranger.brief_body(vector["code"], key, sealed).hex() == vector["body"]
    assert vector["path"] == f"/{vector['code']}"


@pytest.mark.parametrize(
    ("packet", "way", "opener", "sender"),
    [
        ("to the centre", 1, "centre", "device"),
        ("to the device", 2, "device", "centre"),
        ("capsule", 3, "centre", "device"),
    ],
)
def test_a_stranger_opens_and_closes_packets_alike(packet: str, way: int, opener: str, sender: str) -> None:
    vector = PACKETS
    keys = {"centre": carrying.centre_keys, "device": carrying.device_keys}
    secrets = {"centre": bytes.fromhex(vector["centre"]["secret"]), "device": bytes.fromhex(vector["device"]["key"])}
    signs, opens = keys[sender](secrets[sender])[0], keys[opener](secrets[opener])[1]
    told = bytes.fromhex(vector[opener]["told"])
    code, signature, sealed = carrying.opened(bytes.fromhex(vector[packet]), opens)
    assert code == ("A1" if sender == "device" else "")
    once = bytes.fromhex(vector["once"])
    assert carrying.closed(way, sealed, signs, told[32:], code, once).hex() == vector[packet]
    assert carrying.proves(bytes.fromhex(vector[sender]["told"])[:32], signature, way, told[32:], sealed)


def test_a_stranger_knows_a_hub_and_its_receipt() -> None:
    vector = READ["hubs"]
    [lies] = [each for each in vector["messages"] if each["what"] == "it lies there"]
    about, hub, slip = msgspec.msgpack.decode(bytes.fromhex(lies["packed"]))[:3]
    assert about == stranger.digest(bytes.fromhex(NUMBERS["standing"]["means"]["epoch"]))
    centre, packet = bytes.fromhex(vector["centre"])[:32], bytes.fromhex(vector["packet"])
    name, key = carrying.hub_of(hub, centre)
    assert (name, carrying.lay_since(slip, key, packet)) == ("Zürich", slip[1])
    for wrong in ((hub, key), (hub[:-1] + b"x", centre)):
        with pytest.raises(ConnectionError):
            carrying.hub_of(*wrong)
    with pytest.raises(ConnectionError):
        carrying.lay_since(slip, key, packet + b"x")


def test_a_stranger_says_alike_where_it_stands() -> None:
    stands = NUMBERS["standing"]["means"]
    cursors, highest = ({int(key): at for key, at in stands[name].items()} for name in ("cursors", "highest"))
    filling = {int(bucket): place for bucket, place in stands["filling"].items()}
    life = (stands["incarnation"], stands["schema"])
    lease = stands["lease"]
    said = stranger.standing_digest(bytes.fromhex(stands["epoch"]), life, cursors, highest, filling, lease)
    assert said.hex() == NUMBERS["standing"]["digest"]


def test_a_stranger_works_out_the_same_sum() -> None:
    shares = [stranger.share(each["table"], bytes.fromhex(each["row"]), each["version"]) for each in NUMBERS["sums"]]
    assert shares == [each["share"] for each in NUMBERS["sums"]]
    assert stranger.wrapped(sum(shares)) == NUMBERS["sum of both"]


def test_a_stranger_works_out_the_same_digest_of_a_row_and_of_all_ranges() -> None:
    sums = [0] * 256
    for each in NUMBERS["rows"]:
        row = bytes.fromhex(each["row"])
        values = dict(enumerate(cast("list[Any]", each["values"]), 2))
        found = comparing.row_digest(each["table"], row, each["version"], values, 1 + len(values))
        assert found.hex() == each["digest"]
        sums[row[15]] += int.from_bytes(found)
    assert {str(place): each for place, each in enumerate(sums) if each} == NUMBERS["range sums"]
    assert stranger.digest(b"".join(each.to_bytes(8) for each in sums)).hex() == NUMBERS["range digest"]


@pytest.mark.parametrize("vector", READ["values"]["plain"], ids=lambda vector: f"{vector['column']} {vector['shown']}")
def test_a_plain_value_is_shown_as_it_was_typed(vector: dict[str, Any]) -> None:
    field = REGISTRY.by_name[vector["kind"]].by_name[vector["column"]]
    plain = bytes.fromhex(vector["plain"]) if field.codec.sql == "BLOB" else vector["plain"]
    assert field.codec.show(field.value(plain)) == vector["shown"]
