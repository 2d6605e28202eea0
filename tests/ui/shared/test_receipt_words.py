"""A record says where its newest step is, with the time of each station."""

from datetime import timedelta

import pytest

from fieldcrm.store.queries.receipts import Came, Receipt
from fieldcrm.ui.shared.receipt_words import receipt_words
from fieldcrm.ui.shared.texts import clock
from tests.support.company import NOW, TODAY

LATER = NOW + timedelta(minutes=3)


@pytest.mark.parametrize(
    ("came", "told"),
    [
        (Came.WAITING, "not at head office yet"),
        (Came.PAUSED, "paused by you: it stays on this laptop"),
        (Came.RECEIVED, f"at head office {clock(LATER)}"),
        (Came.REFUSED, f"not accepted by head office {clock(LATER)}"),
    ],
)
def test_each_station_is_told_with_its_time(came: Came, told: str) -> None:
    answered = None if came in (Came.WAITING, Came.PAUSED) else LATER
    receipt = Receipt(id="", saved=NOW, answered=answered, came=came, reason="")
    assert receipt_words(receipt, TODAY, NOW) == (f"saved here {clock(NOW)}", told)


@pytest.mark.parametrize(("came", "told"), [(Came.AT_HUB, "not at head"), (Came.RECEIVED, "at head office ")])
def test_a_hub_on_the_way_is_a_station_with_a_time_of_its_own(came: Came, told: str) -> None:
    answered = None if came is Came.AT_HUB else LATER
    receipt = Receipt(id="", saved=NOW, answered=answered, came=came, reason="", hub="Seattle", left=LATER)
    _, there, last = receipt_words(receipt, TODAY, LATER)
    assert (there, last.startswith(told)) == (f"at Seattle {clock(LATER)}", True)


def test_what_lies_at_a_hub_longer_than_over_a_night_is_said_to() -> None:
    receipt = Receipt(id="", saved=NOW, answered=None, came=Came.AT_HUB, reason="", hub="Seattle", left=NOW)
    a_night = timedelta(hours=20)
    assert receipt_words(receipt, TODAY, NOW + a_night)[1] == f"at Seattle {clock(NOW)}"
    assert receipt_words(receipt, TODAY, NOW + 2 * a_night)[1] == f"still at Seattle since {clock(NOW)}: ask there"


def test_of_another_day_the_day_is_told_too() -> None:
    receipt = Receipt(id="", saved=NOW, answered=None, came=Came.WAITING, reason="")
    assert receipt_words(receipt, TODAY + timedelta(days=1), NOW)[0] == f"saved here yesterday {clock(NOW)}"


def test_nothing_is_told_of_what_was_not_done_here() -> None:
    assert receipt_words(None, TODAY, NOW) == ()
