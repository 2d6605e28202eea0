"""Numbers both sides work out alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.protocol.sums import added, next_hlc, next_version, row_sum, row_sums, standing_digest, taken

rows = st.lists(st.tuples(st.integers(1, 20), st.binary(min_size=16, max_size=16), st.integers(1, 2**61)))


@given(rows)
def test_a_checksum_does_not_ask_in_what_order_rows_came(found: list[tuple[int, bytes, int]]) -> None:
    shares = [row_sum(*row) for row in found]
    assert added(0, *shares) == added(0, *reversed(shares))


@given(st.integers(1, 20), rows)
def test_many_rows_of_a_kind_have_the_shares_of_each(table: int, found: list[tuple[int, bytes, int]]) -> None:
    each = [row_sum(table, row, version) for _, row, version in found]
    assert row_sums(table, [row for _, row, _ in found], [version for *_, version in found]) == sum(each)


def test_rows_without_their_versions_have_no_shares() -> None:
    with pytest.raises(ValueError, match="shorter"):
        row_sums(1, [bytes(16), bytes(16)], [1])


@given(rows)
def test_what_is_taken_off_was_never_added(found: list[tuple[int, bytes, int]]) -> None:
    shares = [row_sum(*row) for row in found]
    assert taken(added(7, *shares), *shares) == 7


@given(rows)
def test_a_checksum_fits_a_databases_whole_number(found: list[tuple[int, bytes, int]]) -> None:
    assert -(2**63) <= added(0, *(row_sum(*row) for row in found)) < 2**63


def test_a_checksum_begins_again_below_where_a_databases_whole_numbers_end() -> None:
    assert (added(2**63 - 1, 1), added(2**63 - 1, 0), taken(-(2**63), 1)) == (-(2**63), 2**63 - 1, 2**63 - 1)


def test_another_version_of_a_row_is_another_share() -> None:
    assert row_sum(1, bytes(16), 1) != row_sum(1, bytes(16), 2)


def test_a_standing_is_told_apart_by_every_number_in_it() -> None:
    told = {
        standing_digest(epoch, incarnation, schema, cursors, highest)
        for epoch in (b"a" * 8, b"b" * 8)
        for incarnation in (1, 2)
        for schema in (1, 2)
        for cursors in ({1: 5}, {1: 6}, {5: 1}, {})
        for highest in ({0: 1}, {1: 1}, {})
    }
    assert len(told) == 2 * 2 * 2 * 4 * 3


def test_who_has_been_told_no_days_stands_as_one_who_reads_none() -> None:
    none, nothing, a_day = (standing_digest(b"a" * 8, 1, 1, {}, {}, {}, *lease) for lease in ((), (0,), (1,)))
    assert none == nothing != a_day


@given(st.integers(0, 2**62), st.integers(0, 2**46))
def test_a_moment_given_out_is_later_than_every_one_before(last: int, clock: int) -> None:
    assert next_hlc(last, clock) > last
    assert next_hlc(last, clock) >= clock << 16


def test_a_restored_server_counts_above_what_was_lost() -> None:
    assert next_version(41, 0) == 42
    assert next_version(41, 3) == 3 << 38
