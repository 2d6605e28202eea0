"""Two who hold the same rows have the same sums, in whatever order they go through them; and no others do."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.protocol.codec import BadMessage
from fieldcrm.protocol.ranges import RANGES, Ranges, range_of, row_digest

IDS = st.binary(min_size=16, max_size=16)
VALUE = st.one_of(st.none(), st.text(max_size=5), st.integers(-(2**63), 2**63 - 1), IDS)
VALUES: st.SearchStrategy[list[Any]] = st.lists(VALUE, max_size=4)
ROWS = st.dictionaries(st.tuples(st.integers(1, 20), IDS), st.tuples(st.integers(1, 2**62), VALUES), max_size=12)
Rows = Mapping[tuple[int, bytes], tuple[int, list[Any]]]


def ranges(rows: Rows, *, backwards: bool = False) -> Ranges:
    found = Ranges()
    for (table, row), (version, values) in sorted(rows.items(), reverse=backwards, key=lambda each: each[0]):
        found.add(row, row_digest(table, row, version, values))
    return found


@given(ROWS)
def test_the_order_of_rows_does_not_matter(rows: Rows) -> None:
    assert ranges(rows).packed() == ranges(rows, backwards=True).packed()
    assert ranges(rows).digest() == ranges(rows, backwards=True).digest()
    assert sum(ranges(rows).counts) == len(rows)


@given(ROWS, st.data())
def test_another_version_another_value_and_a_row_more_or_less_are_seen_in_their_range(
    rows: Rows, data: st.DataObject
) -> None:
    key = data.draw(st.tuples(st.integers(1, 20), IDS).filter(lambda key: key not in rows))
    told: list[tuple[int, list[Any]]] = [(1, ["a"]), (2, ["a"]), (1, ["b"])]
    with_it, newer, other = ({**rows, key: stands} for stands in told)
    for one, another in ((rows, with_it), (with_it, newer), (with_it, other)):
        assert ranges(one).differing(ranges(another).packed()) == [range_of(key[1])]
        assert ranges(one).digest() != ranges(another).digest()


def test_what_both_sides_compare_is_worked_out_as_it_always_was() -> None:
    """Or two of different releases would find that everything differs."""
    first, second = bytes(range(16)), bytes([9]) + bytes(range(1, 16))
    found = Ranges()
    assert found.packed() == bytes(8 * RANGES)
    found.add(first, b"\xff" * 8)
    found.add(second, b"\x03".rjust(8, b"\0"))
    assert found.packed() == bytes(8 * 15) + b"\x02".rjust(8, b"\0") + bytes(8 * 240)
    assert found.counts == [0] * 15 + [2] + [0] * 240
    assert row_digest(4, first, 3, ("x", None, 5, b"y")).hex() == "14e871e157301d9e"


@given(st.binary(max_size=3000).filter(lambda sums: len(sums) != 8 * RANGES))
def test_sums_that_are_none_are_no_message(sums: bytes) -> None:
    with pytest.raises(BadMessage, match=f"^sums of {len(sums)} bytes$"):
        Ranges().differing(sums)


@pytest.mark.parametrize("values", [(None, "a"), ("a", None), ("a",), (b"a",), ("",), (None,), (), (0,), ("0",)])
def test_no_two_rows_that_differ_are_spelled_alike(values: tuple[object, ...]) -> None:
    others = [(None, "a"), ("a", None), ("a",), (b"a",), ("",), (None,), (), (0,), ("0",)]
    alike = [each for each in others if row_digest(1, bytes(16), 1, each) == row_digest(1, bytes(16), 1, values)]
    assert alike == [values]


def test_a_day_of_time_ordered_ids_is_spread_over_the_ranges() -> None:
    day = [bytes.fromhex("0193a5d2c4007000") + (n * 7919).to_bytes(8) for n in range(2_000)]
    assert len({range_of(row) for row in day}) == RANGES
