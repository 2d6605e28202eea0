"""Being told to end is heard while somebody listens, and is what it was before and after."""

import signal
from collections.abc import Iterator

import pytest

from fieldcrm.machine.ending import NAMES, interrupt, told_to_end

SIGNALS = [getattr(signal, name) for name in NAMES if hasattr(signal, name)]


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """As at a terminal: whoever is started in the background begins with SIGINT ignored."""
    before = {number: signal.signal(number, signal.default_int_handler) for number in SIGNALS}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", SIGNALS, ids=lambda number: number.name)
def test_whoever_listens_is_told_and_nothing_is_ended(number: signal.Signals) -> None:
    told: list[str] = []
    before = signal.getsignal(number)
    with told_to_end(lambda: told.append("end")):
        signal.raise_signal(number)
        signal.raise_signal(number)
    assert told == ["end", "end"]
    assert signal.getsignal(number) is before


@pytest.mark.parametrize("number", SIGNALS, ids=lambda number: number.name)
def test_what_was_ignored_stays_ignored(number: signal.Signals) -> None:
    told: list[str] = []
    signal.signal(number, signal.SIG_IGN)
    with told_to_end(lambda: told.append("end")):
        signal.raise_signal(number)
    assert told == []


def test_who_listens_inside_is_told_alone() -> None:
    told: list[str] = []
    with told_to_end(lambda: told.append("outer")):
        with told_to_end(lambda: told.append("inner")):
            signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)
    assert told == ["inner", "outer"]


def test_an_interrupt_closes_what_is_open_on_the_way_out() -> None:
    with pytest.raises(KeyboardInterrupt), told_to_end(interrupt):
        signal.raise_signal(signal.SIGTERM)
