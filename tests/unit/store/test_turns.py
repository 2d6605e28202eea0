"""A person's step goes before the next piece of long work, and nothing is ever changed by two at once."""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from fieldcrm.store.turns import Turns
from tests.support.patience import PATIENCE_S

Way = Callable[[Turns], AbstractContextManager[None]]


def test_a_person_who_waits_goes_before_the_next_piece() -> None:
    turns, order, has_come = Turns(), list[str](), threading.Event()

    def save() -> None:
        has_come.set()
        with turns.person():
            order.append("save")

    saving = threading.Thread(target=save)
    with turns.work():
        order.append("piece")
        saving.start()
        assert has_come.wait(PATIENCE_S)
        while not turns.are_wanted:
            pass  # it is on its way
    with turns.work():
        order.append("next piece")
    saving.join(PATIENCE_S)
    assert order == ["piece", "save", "next piece"]


@pytest.mark.parametrize("first", [Turns.person, Turns.work])
@pytest.mark.parametrize("second", [Turns.person, Turns.work])
def test_one_at_a_time(first: Way, second: Way) -> None:
    turns, has_come, is_in = Turns(), threading.Event(), threading.Event()

    def enter() -> None:
        has_come.set()
        with second(turns):
            is_in.set()

    other = threading.Thread(target=enter)
    with first(turns):
        other.start()
        assert has_come.wait(PATIENCE_S)
        assert not is_in.wait(0.05)
    other.join(PATIENCE_S)
    assert is_in.is_set()


@pytest.mark.parametrize("way", [Turns.person, Turns.work])
def test_who_fails_lets_the_next_one_in(way: Way) -> None:
    turns = Turns()
    with pytest.raises(OSError, match="full"), way(turns):
        raise OSError("the disk is full")
    with turns.work():
        pass
