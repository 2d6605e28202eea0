"""Whole fleets: small histories in every run, planted faults, and large ones where there is time."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.simulation.__main__ import known, run
from tests.simulation.forms import FULL, SMALL
from tests.simulation.planted import PLANTED

AT_ONCE = 125
"""Histories of one process, at most: each process opens the files of the first morning for itself, and so many of them
that the cores are done at the same time."""
SMALL_ONES, RESTORED_ONES, MEETING_ONES, POLICIES_ONES, AWAY_ONES = 1_000, 500, 50, 50, 4
MANY = range(300)
ENOUGH, TOGETHER = 40, 11
"""So many planted faults are found in every run at least, and in one process."""
ROOT = Path(__file__).parents[2]


def _histories(form: str, first: int, ones: int) -> None:
    _fleet("--form", form, "--first", str(first), "--seeds", str(min(AT_ONCE, ones - first)))


def _fleet(*words: str) -> None:
    """By the command, which fixes the order of sets: what fails here fails there."""
    command = [sys.executable, "-m", "tests.simulation", "--cores", "1", *words]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr + ended.stdout


@pytest.mark.parametrize("first", range(0, SMALL_ONES, AT_ONCE))
def test_a_small_fleet_keeps_every_promise(first: int) -> None:
    _histories("small", first, SMALL_ONES)


@pytest.mark.parametrize("first", range(0, RESTORED_ONES, AT_ONCE))
def test_disks_and_centres_that_are_put_back_or_copied_keep_every_promise(first: int) -> None:
    _histories("restored", first, RESTORED_ONES)


@pytest.mark.parametrize("first", range(0, MEETING_ONES, AT_ONCE))
def test_who_meet_on_one_record_keep_every_promise(first: int) -> None:
    _histories("meeting", first, MEETING_ONES)


@pytest.mark.parametrize("first", range(0, POLICIES_ONES, AT_ONCE))
def test_people_who_write_on_one_record_get_what_the_page_says(first: int) -> None:
    _histories("policies", first, POLICIES_ONES)


def test_who_come_by_a_hub_or_after_long_keep_every_promise() -> None:
    _histories("away", 0, AWAY_ONES)


@pytest.mark.long
@pytest.mark.parametrize("seed", MANY)
def test_a_fleet_keeps_every_promise(seed: int) -> None:
    assert run(seed, FULL).broken == ""


def test_the_same_seed_is_the_same_history() -> None:
    assert run(3, SMALL).tally == run(3, SMALL).tally


SOON_FOUND = sorted(fault for fault, (form, _) in known().items() if form not in ("full", "away"))
"""Those of hubs and long absences are found in every run by the model alone: `test_model.py`."""


@pytest.mark.parametrize("first", range(0, len(SOON_FOUND), TOGETHER))
def test_a_planted_fault_is_found_by_the_history_it_is_known_by(first: int) -> None:
    _fleet("--faults", *SOON_FOUND[first : first + TOGETHER])


@pytest.mark.long
@pytest.mark.parametrize("fault", sorted(PLANTED.keys() - set(SOON_FOUND)))
def test_every_other_planted_fault_is_found_too(fault: str) -> None:
    _fleet("--faults", fault)


def test_only_planted_faults_are_known_and_enough_of_them() -> None:
    assert known().keys() <= PLANTED.keys()
    assert len(known()) >= ENOUGH


def test_the_page_on_testing_names_every_planted_fault_and_no_other() -> None:
    page = (ROOT / "docs" / "TESTING.md").read_text(encoding="utf-8")
    table = page.partition("| planted fault |")[2].partition("\n\n")[0]
    rows = [line.split("|")[1].strip() for line in table.splitlines()[2:]]
    assert sorted(rows) == sorted(PLANTED)
