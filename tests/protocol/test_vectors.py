"""The vectors are what the product writes and reads, and what a stranger works out from the page alone."""

import json
from typing import Any, Final, cast

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldcrm.protocol.codec import BadMessage, open_sealed, pack, unpack
from fieldcrm.registry.catalogue import REGISTRY
from tests.conformance import carrying, carrying_files, comparing, stranger, upgrading
from tests.protocol.vectors import FILE, KINDS, told, written

TOLD: Final[dict[str, Any]] = json.loads(FILE.read_text("utf-8"))
DEFAULTS: Final[dict[str, list[Any]]] = {
    "Tx": stranger.TX,
    "SyncAnswer": stranger.ANSWER,
    "BackfillRequest": [0, b"", 0, {}, 0],
    "SyncRequest": [0, 0, 0, b"", [], None, 0, False, False, False, False],
    "EnrolAnswer": [b"", "", b"", "", b"", "", 0, b""],
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
}
every_message = pytest.mark.parametrize("vector", TOLD["messages"], ids=lambda vector: vector["what"])
every_body = pytest.mark.parametrize("vector", TOLD["sealed"], ids=lambda vector: vector["sealed"][:8])


def readable(value: Any) -> Any:
    """A value from the wire as the file shows it; of messages inside, only that they are there."""
    if isinstance(value, bytes):
        return value.hex()
    return [...] * len(cast("list[Any]", value)) if isinstance(value, list | dict) else value


def test_the_file_is_what_the_product_says() -> None:
    assert FILE.read_text("utf-8") == written(), "run: python -m tests.protocol.vectors"


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


@pytest.mark.parametrize("vector", TOLD["digests"], ids=lambda vector: vector["of"][:8])
def test_a_stranger_works_out_the_same_digest(vector: dict[str, str]) -> None:
    assert stranger.digest(bytes.fromhex(vector["of"])).hex() == vector["is"]


def test_a_stranger_signs_alike() -> None:
    vector = TOLD["signature"]
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(vector["key"]))
    assert stranger.proof("A1", key, vector["path"], bytes.fromhex(vector["body"])) == {"A": vector["header"]}


@pytest.mark.parametrize(
    ("packet", "opener", "sender"), [("to the centre", "centre", "device"), ("to the device", "device", "centre")]
)
def test_a_stranger_opens_and_closes_packets_alike(packet: str, opener: str, sender: str) -> None:
    vector = TOLD["packets"]
    keys = {"centre": carrying.centre_keys, "device": carrying.device_keys}
    secrets = {"centre": bytes.fromhex(vector["centre"]["secret"]), "device": bytes.fromhex(vector["device"]["key"])}
    signs, opens = keys[sender](secrets[sender])[0], keys[opener](secrets[opener])[1]
    told = bytes.fromhex(vector[opener]["told"])
    code, signature, sealed = carrying.opened(bytes.fromhex(vector[packet]), opens)
    assert code == ("A1" if sender == "device" else "")
    way = 1 if packet == "to the centre" else 2
    once = bytes.fromhex(vector["once"])
    assert carrying.closed(way, sealed, signs, told[32:], code, once).hex() == vector[packet]
    assert carrying.proves(bytes.fromhex(vector[sender]["told"])[:32], signature, way, told[32:], sealed)


def test_a_stranger_says_alike_where_it_stands() -> None:
    stands = TOLD["standing"]["means"]
    cursors, highest = ({int(key): at for key, at in stands[name].items()} for name in ("cursors", "highest"))
    filling = {int(bucket): place for bucket, place in stands["filling"].items()}
    life = (stands["incarnation"], stands["schema"])
    said = stranger.standing_digest(bytes.fromhex(stands["epoch"]), life, cursors, highest, filling)
    assert said.hex() == TOLD["standing"]["digest"]


def test_a_stranger_works_out_the_same_sum() -> None:
    shares = [stranger.share(each["table"], bytes.fromhex(each["row"]), each["version"]) for each in TOLD["sums"]]
    assert shares == [each["share"] for each in TOLD["sums"]]
    assert stranger.wrapped(sum(shares)) == TOLD["sum of both"]


def test_a_stranger_works_out_the_same_digest_of_a_row_and_of_all_ranges() -> None:
    sums = [0] * 256
    for each in TOLD["rows"]:
        row = bytes.fromhex(each["row"])
        values = dict(enumerate(cast("list[Any]", each["values"]), 2))
        found = comparing.row_digest(each["table"], row, each["version"], values, 1 + len(values))
        assert found.hex() == each["digest"]
        sums[row[15]] += int.from_bytes(found)
    assert {str(place): each for place, each in enumerate(sums) if each} == TOLD["range sums"]
    assert stranger.digest(b"".join(each.to_bytes(8) for each in sums)).hex() == TOLD["range digest"]


@pytest.mark.parametrize("vector", TOLD["plain"], ids=lambda vector: f"{vector['column']} {vector['shown']}")
def test_a_plain_value_is_shown_as_it_was_typed(vector: dict[str, Any]) -> None:
    field = REGISTRY.by_name[vector["kind"]].by_name[vector["column"]]
    plain = bytes.fromhex(vector["plain"]) if field.codec.sql == "BLOB" else vector["plain"]
    assert field.codec.show(field.value(plain)) == vector["shown"]
