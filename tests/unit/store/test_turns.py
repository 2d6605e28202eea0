"""A person's step goes before the next piece of long work, and nothing is ever changed by two at once."""

import sys
import threading
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from itertools import count
from types import FrameType
from typing import Any

import pytest

from fieldcrm.store import turns as turns_module
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


class ToldToEnd(BaseException):
    """As a program is by a signal: between any two lines of the thread it began with."""


@pytest.mark.parametrize("way", [Turns.person, Turns.work])
def test_who_is_told_to_end_at_whatever_line_still_writes_the_last_words(way: Way) -> None:
    line = 0
    for line in count():
        turns = Turns()
        try:
            with told_to_end_at(line), way(turns):
                pass
        except ToldToEnd:
            with turns.person():
                pass
            with turns.work():
                pass
        else:
            break
    assert line > 5


@pytest.mark.parametrize("way", [Turns.person, Turns.work])
def test_nobody_waits_for_ever_for_a_turn_that_is_not_given_back(way: Way) -> None:
    turns, is_in = Turns(patience=0.01), threading.Event()

    def enter() -> None:
        with way(turns):
            is_in.set()

    with turns.person():
        threading.Thread(target=enter).start()
        assert is_in.wait(PATIENCE_S)


@contextmanager
def told_to_end_at(line: int) -> Generator[None]:
    """Raise at that line of the module, counted as they are gone through."""
    passed, before = count(), sys.gettrace()

    def look(frame: FrameType, event: str, _: object) -> Any:
        if frame.f_code.co_filename == turns_module.__file__ and event == "line" and next(passed) == line:
            raise ToldToEnd
        return look

    sys.settrace(look)
    try:
        yield
    finally:
        sys.settrace(before)
