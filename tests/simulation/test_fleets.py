"""Whole fleets: a few histories in every run, faults planted to be found, and hundreds of both where there is time."""

import pytest

from tests.simulation.__main__ import find, run

STEPS = 60
FEW = range(8)
SOON_FOUND = ("what lost is not put aside", "everything is seen", "a row that left its bucket is kept")


@pytest.mark.parametrize("seed", FEW)
def test_a_fleet_keeps_every_promise(seed: int) -> None:
    assert run(seed, STEPS).broken == ""


def test_the_same_seed_is_the_same_history() -> None:
    assert run(3, STEPS).tally == run(3, STEPS).tally


@pytest.mark.parametrize("fault", SOON_FOUND)
def test_a_planted_fault_is_found(fault: str) -> None:
    assert find(fault, most=20, steps=STEPS) is not None
