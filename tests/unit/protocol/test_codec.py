"""Bytes from outside: what was sealed opens, what was cut, flipped or blown up does not."""

import sys
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.protocol.codec import (
    LONGEST,
    NARROW,
    SMALL,
    WINDOW,
    WORTH_COMPRESSING,
    BadMessage,
    digest64,
    open_sealed,
    pack,
    seal,
    seal_for_link,
    unpack,
)
from fieldcrm.protocol.messages import (
    Ack,
    Block,
    Frame,
    Grant,
    Kind,
    Op,
    Standing,
    SyncAnswer,
    SyncRequest,
    Tx,
    Verb,
)

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

ROOM = 1 << 20
DRAWN = [digest64(n.to_bytes(2)) for n in range(2_000)]
TEXT = b"".join(each + f"+49 30 {int.from_bytes(each) % 10**7} Hotel No. {n}".encode() for n, each in enumerate(DRAWN))
"""Like the rows of a page: ids that nothing presses, and words that are much alike."""
ID = bytes(range(16))
REQUEST = SyncRequest(1, 7, 1_764_000_000, b"12345678", (b"tx",), Standing(b"e" * 8, 1, 1, "1.0", {3: 9}))
ANSWER = SyncAnswer(
    session=7,
    acks=(Ack(1, 4, 2, (ID,)),),
    frames=(Frame(3, 9, 10, (Block(1, Kind.PUT, ID, (10,), (2,), (("x",), None, (5,))),), 1, -5),),
    granted=(Grant(3, "org"),),
)
TX = Tx(ID, 1, 4, 99, (Op(Verb.UPDATE, 1, ID, 3, {8: "+49"}, {8: None}), Op(Verb.DELETE, 4, ID, 2)), 0, (0, 2))


@pytest.mark.parametrize("message", [REQUEST, ANSWER, TX])
def test_a_message_survives_the_way(message: SyncRequest | SyncAnswer | Tx) -> None:
    assert unpack(type(message), open_sealed(seal(pack(message)), limit=ROOM)) == message


def test_what_is_left_at_its_default_is_not_sent() -> None:
    bare = SyncRequest(1, 7, 1_764_000_000, b"12345678")
    assert len(pack(bare)) == 18


@given(st.binary(max_size=4096))
def test_any_body_opens_as_it_was(body: bytes) -> None:
    assert open_sealed(seal(body), limit=ROOM) == body


def no(sealed: bytes, limit: int = ROOM) -> str:
    with pytest.raises(BadMessage) as refused:
        open_sealed(sealed, limit=limit)
    return str(refused.value)


def test_bytes_that_are_no_message_are_refused_in_words() -> None:
    assert no(b"") == "unknown form of an empty message"
    assert no(b"\x07" + seal(b"short")[1:]) == "unknown form 07"
    assert no(seal(b"short") + b"er") == "the digest does not match: the message was cut or changed on the way"
    assert no(b"\x01" + seal(b"short")[1:]).startswith("not zstd: ")
    assert no(seal(bytes(1_000))[:-1]) == "the message was cut"
    assert no(seal(bytes(1_000)) + b"more") == "bytes after the end"
    with pytest.raises(BadMessage, match=r"^SyncRequest: .*array"):
        unpack(SyncRequest, b"\xc0")


@pytest.mark.parametrize("body", [bytes(range(95)), bytes(1_000)])
def test_a_message_may_be_as_long_as_is_taken_and_no_byte_longer(body: bytes) -> None:
    assert open_sealed(seal(body), limit=len(body)) == body
    assert no(seal(body), limit=len(body) - 1) == f"more than {len(body) - 1} bytes"


def test_a_message_that_has_no_end_is_cut_though_every_byte_of_its_body_has_come() -> None:
    body = bytes(1_000)
    whole = zstd.ZstdCompressor(options={zstd.CompressionParameter.checksum_flag: 1})
    carried = whole.compress(body) + whole.flush()
    assert no(b"\x01" + digest64(body) + carried[:-4], limit=len(body)) == "the message was cut"


def test_only_what_is_long_enough_is_compressed_and_what_gets_no_shorter_goes_as_it_is() -> None:
    assert seal(b"".join(DRAWN))[0] == 0
    assert [seal(bytes(length))[0] for length in (WORTH_COMPRESSING - 1, WORTH_COMPRESSING)] == [0, 1]


@pytest.mark.parametrize("body", [b"short", b"long and repeated " * 200])
def test_a_message_cut_anywhere_is_refused(body: bytes) -> None:
    sealed = seal(body)
    for end in range(len(sealed)):
        with pytest.raises(BadMessage):
            open_sealed(sealed[:end], limit=ROOM)


@pytest.mark.parametrize("body", [b"short", b"long and repeated " * 200])
def test_a_message_with_one_byte_flipped_is_refused(body: bytes) -> None:
    sealed = seal(body)
    for place in range(len(sealed)):
        flipped = bytearray(sealed)
        flipped[place] ^= 0x41
        with pytest.raises(BadMessage):
            open_sealed(bytes(flipped), limit=ROOM)


def test_a_bomb_is_refused_before_it_goes_off() -> None:
    bomb = seal(bytes(16_000_000))
    tracemalloc.start()
    why = no(bomb)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert why == f"more than {ROOM} bytes"
    assert most < 4 * ROOM


@pytest.mark.parametrize(("window", "opens"), [(WINDOW, True), (WINDOW + 1, False)])
def test_a_frame_that_asks_for_much_memory_is_refused(window: int, opens: bool) -> None:
    option = zstd.CompressionParameter
    asked = {option.window_log: window, option.content_size_flag: 0}
    stream = zstd.ZstdCompressor(options=asked)
    carried = stream.compress(b"a little") + stream.flush()
    sealed = b"\x01" + digest64(b"a little") + carried
    if opens:
        assert open_sealed(sealed, limit=ROOM) == b"a little"
    else:
        with pytest.raises(BadMessage):
            open_sealed(sealed, limit=ROOM)


@given(st.binary(max_size=200))
def test_noise_is_a_bad_message_and_nothing_else(noise: bytes) -> None:
    with pytest.raises(BadMessage):
        open_sealed(noise, limit=ROOM)


@given(st.binary(max_size=200))
def test_noise_is_never_taken_for_a_request(noise: bytes) -> None:
    try:
        unpack(SyncRequest, noise)
    except BadMessage:
        return
    assert noise[:1] >= b"\x90"


@pytest.mark.parametrize("page", [0, 8 << 10, NARROW, NARROW + 1])
def test_what_goes_over_a_link_opens_however_hard_it_was_pressed(page: int) -> None:
    for body in (b"x", TEXT[:SMALL], TEXT):
        assert open_sealed(seal_for_link(body, page), limit=len(TEXT)) == body


def test_who_asks_for_small_pages_gets_less_to_carry_and_nobody_else_waits_for_it() -> None:
    easy = len(seal(TEXT))
    assert len(seal_for_link(TEXT, NARROW)) < 0.95 * easy
    assert [len(seal_for_link(TEXT, page)) for page in (0, NARROW + 1)] == [easy, easy]


def test_a_long_answer_is_not_pressed_hard_for_a_small_page_that_it_is_not() -> None:
    page = len(TEXT) // 8
    longest, longer = TEXT[: LONGEST * page], TEXT[: LONGEST * page + 1]
    assert len(seal_for_link(longest, page)) < 0.95 * len(seal(longest))
    assert len(seal_for_link(longer, page)) == len(seal(longer))


def test_what_is_small_is_pressed_hard_for_everybody() -> None:
    assert len(seal_for_link(TEXT[:SMALL], 0)) < len(seal(TEXT[:SMALL]))
