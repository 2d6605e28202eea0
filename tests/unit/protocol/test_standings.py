"""Where an answer leads a device: worked out by both sides from the same words, so each word has its place."""

from typing import Any

import pytest
from msgspec.structs import replace

from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Ack, Frame, Grant, Standing, SyncAnswer
from fieldcrm.protocol.standings import digest, led_to

STANDING = Standing(
    b"e" * 16,
    2,
    5,
    "1.0",
    cursors={1: 10, 2: 20, 3: 0},
    highest={0: 4, 1: 1},
    made={0: 5},
    filling={3: (30, 7, 8)},
    after=1,
    lease=14,
)


def led(**answer: Any) -> Standing:
    return led_to(STANDING, SyncAnswer(7, **answer))


def test_an_answer_that_says_nothing_leaves_all_but_what_was_given_out() -> None:
    assert led() == replace(STANDING, made={})


def test_what_was_read_to_its_end_stands_there_and_is_told_kind_by_kind_no_more() -> None:
    found = led(frames=(Frame(1, 10, 15), Frame(3, 30, 30)))
    assert (found.cursors, found.filling) == ({1: 15, 2: 20, 3: 30}, {})


def test_what_is_told_kind_by_kind_goes_on_where_the_frame_ends_and_its_cursor_stays() -> None:
    found = led(frames=(Frame(3, 0, 31, at=(7, 8), to=(9, 10)),))
    assert (found.cursors, found.filling) == ({1: 10, 2: 20, 3: 0}, {3: (31, 9, 10)})


def test_a_bucket_that_was_granted_is_begun_at_its_beginning() -> None:
    assert led(granted=(Grant(4, "org"), Grant(1, "again"))).cursors == {1: 0, 2: 20, 3: 0, 4: 0}


@pytest.mark.parametrize("more", [True, False])
def test_what_is_taken_away_is_let_go_of_with_the_last_page(more: bool) -> None:
    found = led(revoked=(2, 3), more=more)
    assert found.cursors == ({1: 10, 2: 20, 3: 0} if more else {1: 10})
    assert found.filling == ({3: (30, 7, 8)} if more else {})


def test_of_each_lane_the_largest_number_that_is_answered_for_stands() -> None:
    acks = (Ack(0, 6, 0), Ack(0, 5, Result.INVALID), Ack(1, 1, 0), Ack(2, 1, 0), Ack(3, 9, Result.MISSING_DEPENDENCY))
    assert led(acks=acks).highest == {0: 6, 1: 1, 2: 1}


@pytest.mark.parametrize(("told", "days"), [(None, 14), (0, 0), (30, 30)])
def test_the_days_without_the_centre_are_those_told_last(told: int | None, days: int) -> None:
    assert led(lease=told).lease == days


@pytest.mark.parametrize(
    "change",
    [
        {"epoch": b"f" * 16},
        {"incarnation": 3},
        {"schema": 4},
        {"cursors": {1: 10}},
        {"highest": {0: 4}},
        {"filling": {}},
        {"filling": {3: (30, 7, 9)}},
        {"lease": 0},
        {"lease": 1},
    ],
)
def test_another_standing_has_another_digest(change: dict[str, Any]) -> None:
    assert digest(replace(STANDING, **change)) != digest(STANDING)


def test_what_was_given_out_and_which_release_it_is_are_no_part_of_the_digest() -> None:
    assert digest(replace(STANDING, made={}, after=0, client="2.0")) == digest(STANDING)
