"""Nothing that was acknowledged is lost, and nothing is there by halves, wherever the power, program or disk fails."""

import os
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from fieldcrm.store.store import Store
from sync_server.store import open as opening
from tests.power import centres, laptops
from tests.power.disk import is_heard
from tests.power.faults import Broken, Case, case, cut_power, fail_disk, kill
from tests.power.work import saves
from tests.support.centres import Clock

UNITS = (*laptops.UNITS, *centres.UNITS)
SAVING, PUT_BACK, TAKING = (
    next(each for each in UNITS if each.name == name)
    for name in ("saving", "a copy is put back", "the centre takes what was sent")
)

pytestmark = pytest.mark.skipif(not is_heard(), reason="this driver keeps its way to the system to itself")
can_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="no process can be split here")


@pytest.fixture(params=UNITS, ids=lambda unit: unit.name, scope="module")
def prepared(request: pytest.FixtureRequest) -> Iterator[Case]:
    """A unit of work, prepared once."""
    with case(request.param) as made:
        yield made


def place_of(prepared: Case) -> int:
    """Every so many places; each of them by `./run power`."""
    return 23 if prepared.unit.slow else 7


def test_a_power_cut_anywhere_loses_nothing_that_was_acknowledged(prepared: Case) -> None:
    times = 50 if prepared.unit.slow else 250
    assert cut_power(prepared, times=times, seed=1) == times


def test_a_disk_that_fails_once_leaves_the_step_whole_or_undone(prepared: Case) -> None:
    assert fail_disk(prepared, for_ever=False, every=place_of(prepared)) > 10


def test_a_disk_that_fails_from_then_on_leaves_the_step_whole_or_undone(prepared: Case) -> None:
    assert fail_disk(prepared, for_ever=True, every=place_of(prepared)) > 10


@can_fork
def test_a_program_killed_anywhere_has_kept_what_it_acknowledged(prepared: Case) -> None:
    assert kill(prepared, every=place_of(prepared)) > 5


# --- who finds nothing proves nothing -------------------------------------------------------------------------------


def hurried(folder: Path) -> Generator[None]:
    """Saves that do not wait for the disk."""
    with closing(Store.open(folder / laptops.FILE, laptops.KEY, Clock(), synchronous="NORMAL")) as store:
        yield from saves(store)


def by_halves(folder: Path) -> Generator[None]:
    """Two saves told as one step."""
    with closing(Store.open(folder / laptops.FILE, laptops.KEY, Clock())) as store:
        for number, _ in enumerate(saves(store)):
            if number % 2:
                yield
    yield


def test_a_save_that_does_not_wait_for_the_disk_is_found_out() -> None:
    with case(replace(SAVING, work=hurried)) as made, pytest.raises(Broken, match="acknowledged"):
        cut_power(made, times=250, seed=1)


def test_a_centre_that_does_not_wait_for_the_disk_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_PRAGMAS", ("PRAGMA synchronous = NORMAL",))
    with case(TAKING) as made, pytest.raises(Broken, match="acknowledged"):
        cut_power(made, times=250, seed=1)


def test_a_step_of_two_transactions_is_found_out() -> None:
    with case(replace(SAVING, work=by_halves)) as made, pytest.raises(Broken, match="as it never was"):
        cut_power(made, times=250, seed=1)


@can_fork
def test_a_step_of_two_transactions_is_found_out_by_killing() -> None:
    with case(replace(SAVING, work=by_halves)) as made, pytest.raises(Broken, match="as it never was"):
        kill(made, every=3)


class Deaf(dbapi2.Connection):
    """A file that keeps its log."""

    def execute(self, sql: str, parameters: Any = ()) -> dbapi2.Cursor:
        return super().execute("SELECT 1" if "journal_mode = DELETE" in sql else sql, parameters)


@pytest.mark.long
def test_a_log_left_behind_by_a_copy_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was carried into a copy stood in a log that a failing disk left beside it when it was put in its place."""
    monkeypatch.setattr(dbapi2, "connect", partial(dbapi2.connect, factory=Deaf))
    with case(PUT_BACK) as made, pytest.raises(Broken):
        fail_disk(made, for_ever=False)
