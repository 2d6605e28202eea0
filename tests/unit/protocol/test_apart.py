"""Rows that lie apart: closed for whoever keeps them, the same bytes for everybody, and opened whole or not at all."""

import msgspec
import pytest

from fieldcrm.protocol.apart import closed, name_of, opened
from fieldcrm.protocol.codec import BadMessage
from fieldcrm.protocol.messages import Apart, Block, Kind

OURS, THEIRS = b"a" * 32, b"b" * 32
ROWS = (Block(4, Kind.PUT, bytes(range(16)), (7,), (1,), (("Tkach",), None)),)


def packed(blocks: object = ROWS) -> bytes:
    return msgspec.msgpack.encode(blocks)


def why_not(body: bytes, told: Apart) -> str:
    with pytest.raises(BadMessage) as refused:
        opened(body, told)
    return str(refused.value)


def test_a_piece_opens_to_the_rows_it_was_made_of() -> None:
    for blocks in (ROWS, ()):
        name, key, body = closed(packed(blocks), OURS)
        assert opened(body, Apart(0, name, key)) == blocks


def test_of_the_same_rows_another_centre_makes_other_bytes() -> None:
    assert closed(packed(), OURS) == closed(packed(), OURS)
    assert not set(closed(packed(), OURS)) & set(closed(packed(), THEIRS))


def test_other_rows_have_another_name_and_another_key() -> None:
    """One key closes one piece: two under one would open each other."""
    assert not set(closed(packed(), OURS)) & set(closed(packed(()), OURS))


def test_whoever_keeps_a_piece_sees_nothing_of_it_and_its_name_opens_nothing() -> None:
    name, _, body = closed(packed(), OURS)
    assert b"Tkach" not in body
    assert name == name_of(body)
    assert why_not(body, Apart(0, name, name)).startswith("a piece that does not open: ")


def test_a_piece_of_another_name_is_not_opened_though_the_key_would() -> None:
    name, key, body = closed(packed(), OURS)
    assert why_not(body[:-1], Apart(0, name, key)) == "a piece of another name"
    assert why_not(body, Apart(0, bytes(32), key)) == "a piece of another name"
    spoiled = bytes([body[0] ^ 1]) + body[1:]
    assert why_not(spoiled, Apart(0, name_of(spoiled), key)).startswith("a piece that does not open: ")


@pytest.mark.parametrize("spoiled", [b"\x91\x01", b"\xc0", b"", packed() + b"\0", b"\x91" * 10_000, packed(("x",))])
def test_a_piece_that_is_no_rows_is_told_as_such(spoiled: bytes) -> None:
    name, key, body = closed(spoiled, OURS)
    assert why_not(body, Apart(0, name, key)).startswith("a piece that does not open: ")


def test_pieces_are_closed_as_they_always_were() -> None:
    """Or what is kept on the way would be fetched anew after every release."""
    name, key, _ = closed(packed(), OURS)
    assert name.hex() == "d172fb7696c30681e080b4daf87adfce04dc1b29918da7679378a8b31db5d745"
    assert key.hex() == "e1ffbf1c83d5cb2e16a82c9aa0f54a4b6a9ccb892a2a879999d0ba79e3addc0a"
