"""How many days each device has, as whoever starts the server says it."""

import pytest

from fieldcrm.domain.errors import RuleBroken
from sync_server.leases import Leases


def test_all_have_the_same_but_those_that_are_named() -> None:
    told = Leases.told("30,A1=7,B2=0")
    assert [told.of(code) for code in ("A1", "B2", "C3")] == [7, 0, 30]
    assert Leases.told(str(told)) == told
    assert Leases.told("0").of("A1") == 0


@pytest.mark.parametrize("text", ["", "x", "-1", "30,", "30,A1", "30,a1=3", "30 A1=3", "99999", "3651", "1,A1=3651"])
def test_what_is_none_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken, match=r"lease\.form"):
        Leases.told(text)
