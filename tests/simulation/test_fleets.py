"""Whole fleets: a few histories in every run, faults planted to be found, and hundreds of both where there is time."""

from pathlib import Path

import pytest

from tests.simulation.__main__ import STEPS, find, run
from tests.simulation.planted import PLANTED

FEW, MANY = range(12), range(12, 300)
SOON_FOUND = ("what lost is not put aside", "everything is seen", "a bucket that was taken away is kept")
PAGE = Path(__file__).parents[2] / "docs" / "TESTING.md"


@pytest.mark.parametrize("seed", [*FEW, *(pytest.param(seed, marks=pytest.mark.long) for seed in MANY)])
def test_a_fleet_keeps_every_promise(seed: int) -> None:
    assert run(seed, STEPS).broken == ""


def test_the_same_seed_is_the_same_history() -> None:
    assert run(3, 25).tally == run(3, 25).tally


@pytest.mark.parametrize("fault", SOON_FOUND)
def test_a_planted_fault_is_found(fault: str) -> None:
    assert find(fault, most=20) is not None


@pytest.mark.long
@pytest.mark.parametrize("fault", sorted(PLANTED.keys() - set(SOON_FOUND)))
def test_every_other_planted_fault_is_found_too(fault: str) -> None:
    assert find(fault) is not None


def test_the_page_on_testing_names_every_planted_fault_and_no_other() -> None:
    table = PAGE.read_text(encoding="utf-8").partition("| planted fault |")[2].partition("\n\n")[0]
    rows = [line.split("|")[1].strip() for line in table.splitlines()[2:]]
    assert sorted(rows) == sorted(PLANTED)
