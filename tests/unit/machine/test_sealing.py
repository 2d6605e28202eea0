"""Words beside the file: opened by its key alone, and nothing made of what is no such words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.machine.sealing import Seal

SEAL = Seal(b"k" * 32)


@given(st.text())
def test_what_is_closed_opens_again(words: str) -> None:
    assert SEAL.open(SEAL.close(words)) == words


def test_another_key_opens_nothing() -> None:
    closed = SEAL.close("visit Sofia Bakery")
    assert Seal(b"l" * 32).open(closed) == ""
    assert "Sofia" not in closed
    assert SEAL.close("visit Sofia Bakery") != closed


CUT = SEAL.close("a")[:-3]


@pytest.mark.parametrize(
    "lying_there", ["", "visit Sofia", "\N{SNOWMAN}", "0" * 40, CUT], ids=["nothing", "words", "snow", "noughts", "cut"]
)
def test_what_was_never_closed_so_says_nothing(lying_there: str) -> None:
    assert SEAL.open(lying_there) == ""
