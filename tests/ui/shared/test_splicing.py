"""Two lists differ only between what they have in common at either end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.ui.shared import splicing
from fieldcrm.ui.shared.splicing import in_common

LISTS = st.lists(st.integers(0, 2), max_size=12)


@given(was=LISTS, now=LISTS, at_a_time=st.integers(1, 4))
def test_what_is_said_to_be_common_is_and_no_more_is(was: list[int], now: list[int], at_a_time: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(splicing, "AT_A_TIME", at_a_time)
        first, last = in_common(was, now)
    assert was[:first] == now[:first]
    assert was[len(was) - last :] == now[len(now) - last :]
    before, after = was[first : len(was) - last], now[first : len(now) - last]
    assert not before or not after or (before[0] != after[0] and before[-1] != after[-1])
    assert first + last <= min(len(was), len(now))


def test_one_that_comes_among_very_many_is_found() -> None:
    was = list(range(100_000))
    assert in_common(was, [*was[:70_000], -1, *was[70_000:]]) == (70_000, 30_000)


def test_a_tuple_and_a_list_of_the_same_are_the_same() -> None:
    assert in_common((1, 2, 3), [1, 2, 3]) == (3, 0)
