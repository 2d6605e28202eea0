"""Rows of first downloads that lie apart: those that are worth it, closed once, as many as there is room for."""

from collections.abc import Sequence
from hashlib import blake2b
from unittest import mock

import msgspec
import pytest

from fieldcrm.protocol.apart import closed, opened
from fieldcrm.protocol.messages import Apart, Block, Frame, Kind
from sync_server import apart
from sync_server.apart import WORTH_IT, Shelf

SECRET = b"s" * 32


def block(mark: int, size: int = WORTH_IT) -> Block:
    """Rows of so many bytes, which nothing makes shorter."""
    ids = b"".join(blake2b(bytes([mark, place % 256, place // 256]), digest_size=16).digest() for place in range(size))
    return Block(4, Kind.PUT, ids[:size], (1,))


def packed(*blocks: Block) -> bytes:
    return msgspec.msgpack.encode(blocks)


def frame(rows: bytes, bucket: int = 1) -> Frame:
    raw: object = msgspec.Raw(rows)
    return Frame(bucket, 0, 9, raw)  # type: ignore[arg-type]  # packed rows stand in the place of blocks


def told(shelf: Shelf, mark: int) -> Apart:
    [found] = shelf.apart([frame(packed(block(mark)))], SECRET)[1]
    return found


BODY = len(closed(packed(block(1)), SECRET)[2])


def lying(shelf: Shelf, pieces: Sequence[Apart]) -> list[bool]:
    return [shelf.body(each.name) is not None for each in pieces]


def test_rows_that_are_worth_it_lie_apart_and_the_answer_says_where() -> None:
    shelf, few, much, more = Shelf(), frame(packed(block(1, 9)), 1), packed(block(2)), packed(block(3), block(4))
    plain = Frame(7, 0, 9, (block(5),))
    left, found = shelf.apart([few, frame(much, 2), plain, frame(more, 3)], SECRET)
    assert left == (few, Frame(2, 0, 9), plain, Frame(3, 0, 9))
    assert [each.frame for each in found] == [1, 3]
    bodies = [shelf.body(each.name) or b"" for each in found]
    assert [opened(*each) for each in zip(bodies, found, strict=True)] == [(block(2),), (block(3), block(4))]


@pytest.mark.parametrize(("size", "is_apart"), [(WORTH_IT - 1, False), (WORTH_IT, True)])
def test_few_rows_are_told_at_once(size: int, is_apart: bool) -> None:
    assert bool(Shelf().apart([frame(bytes(size))], SECRET)[1]) is is_apart


def test_under_a_name_that_no_answer_has_told_nothing_lies() -> None:
    assert Shelf().body(bytes(32)) is None


def test_what_lies_there_is_not_closed_again_for_the_next_who_asks() -> None:
    shelf = Shelf()
    with mock.patch.object(apart, "closed", wraps=closed) as work:
        assert told(shelf, 1) == told(shelf, 1) != told(shelf, 2)
    assert work.call_count == 2


@pytest.mark.parametrize("most", [2 * BODY, 3 * BODY - 1])
def test_those_that_nobody_was_told_of_longest_make_room_and_no_more_of_them_than_it_takes(most: int) -> None:
    shelf = Shelf(most)
    first, second, again = told(shelf, 1), told(shelf, 2), told(shelf, 1)
    assert lying(shelf, [first, second]) == [True, True]
    third = told(shelf, 3)
    assert (again, lying(shelf, [first, second, third])) == (first, [True, False, True])


def test_what_has_made_room_is_closed_anew_for_who_asks_and_told_as_before() -> None:
    shelf = Shelf(BODY)
    first = told(shelf, 1)
    second = told(shelf, 2)
    assert told(shelf, 1) == first
    assert lying(shelf, [first, second]) == [True, False]


def test_a_piece_larger_than_all_the_room_is_named_and_lies_nowhere() -> None:
    """Whoever asks for it is told it in the answer."""
    shelf = Shelf(BODY - 1)
    piece = told(shelf, 1)
    assert lying(shelf, [piece]) == [False]
    assert lying(shelf, [told(shelf, 2)]) == [False]


def test_two_who_close_the_same_rows_at_once_take_the_room_of_one() -> None:
    shelf = Shelf(2 * BODY)

    def meanwhile(blocks: bytes, secret: bytes) -> tuple[bytes, bytes, bytes]:
        with mock.patch.object(apart, "closed", closed):
            told(shelf, 1)
        return closed(blocks, secret)

    with mock.patch.object(apart, "closed", meanwhile):
        first = told(shelf, 1)
    second = told(shelf, 2)
    assert lying(shelf, [first, second]) == [True, True]
