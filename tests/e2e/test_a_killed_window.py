"""A window that is killed at any moment has lost nothing that it said was saved, and no letter that it had kept."""

import json
import os
import signal
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import pytest

from fieldcrm import bootstrap
from fieldcrm.machine.paths import Profile, find_profile
from fieldcrm.store import care
from tests.support.profiles import a_day_with_an_order, filled, passphrase, seen_by
from tests.support.restless_ear import NEWCOMER, QUANTITY

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere windows are drawn on a real screen")

KILLS = 5
"""Of the window of one laptop, one after the other."""
SEEDS = 40
CELL = "cell/"
"""What was being written in a cell may have been entered by the kill: then it stands in its line."""
MOST_LINES = 250
"""So much is told before somebody is killed, at most."""


@dataclass
class Told:
    """What may stand there after a kill: what was last said to be kept, or anything that was asked for since."""

    may_be: dict[str, list[object]] = field(default_factory=lambda: defaultdict(list))
    handed: str = ""
    written: set[str] = field(default_factory=set[str])
    on_disk: set[str] = field(default_factory=set[str])
    """What was kept of drafts, as of all else."""

    def hear(self, what: str, where: str, value: Any) -> None:
        """One line of it."""
        match what, where:
            case "handed", _:
                self.handed = value
            case "saved", "written":
                self.written.add(value)
                self.handed = ""
            case "done", _:
                self.handed = ""
            case (("typed" | "keeping"), _):
                self.may_be[where].append(value)
            case (("saved" | "kept"), _):
                self.on_disk.add(str(value))
                there = self.may_be[where]
                if where != NEWCOMER:  # of two of them, one given up, either may be told first
                    del there[: there.index(value)]
            case _:
                raise AssertionError(what)

    def lost(self, found: dict[str, Any]) -> list[str]:
        """What does not stand there."""
        wrong = [
            f"{where}: {found[where]!r} is none of {may!r}"
            for where, may in self.may_be.items()
            if found[where] not in may and not (where.startswith(CELL) and found[QUANTITY] in may)
        ]
        missing = self.written - set(found["written"])
        still = [*found["written"], *(str(text) for text in found.values())]
        is_kept = any(self.handed in text for text in self.on_disk)
        if is_kept and not any(self.handed in text for text in still):
            missing.add(self.handed)
        return [*wrong, *(f"not written: {each!r}" for each in missing)]

    def begin(self, found: dict[str, Any]) -> None:
        """What was found, or what was asked for since the start: it goes on from there."""
        for where, value in found.items():
            if where != "written":
                self.may_be[where].insert(0, value)


def started(profile: Profile, seed: str, who: str) -> "subprocess.Popen[str]":
    words = [sys.executable, "-m", f"tests.support.{who}", seed]
    return subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=seen_by(profile))


def lines(process: "subprocess.Popen[str]") -> Iterator[Any]:
    assert process.stdout is not None
    for line in process.stdout:
        if line.endswith("\n"):  # the last one may be half said
            yield json.loads(line)


def suspend(process: "subprocess.Popen[str]") -> None:
    """As by a lid that is closed, until it is opened again."""
    process.send_signal(signal.SIGSTOP)
    os.waitid(os.P_PID, process.pid, os.WSTOPPED)
    process.send_signal(signal.SIGCONT)


def worked_until_killed(
    profile: Profile, before: Told, seed: str, most: int, *, is_suspended_first: bool = False, who: str = "restless"
) -> tuple[Told, list[str]]:
    """What was told until the kill, and what of that was lost that was told before."""
    told = Told(written={*before.written})
    found: dict[str, Any] = {}
    with started(profile, seed, who) as process:
        said = lines(process)
        for what, where, value in said:
            if what == "found":
                found = value
                break
            told.hear(what, where, value)
        assert found, f"it ended by itself: {process.wait()}"
        told.begin(found)
        for line in islice(said, most):
            told.hear(*line)
        if is_suspended_first:
            suspend(process)
            told.hear(*next(said))  # it goes on
        process.kill()
        for line in said:
            told.hear(*line)
    assert process.returncode == -signal.SIGKILL
    return told, before.lost(found)


def damage(profile: Profile, patch: pytest.MonkeyPatch) -> list[Any]:
    with passphrase(patch):
        return list(care.look(profile.store, bootstrap.find_key(profile)).problems)


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.long) for seed in range(1, SEEDS))])
def test_whoever_is_killed_finds_again_what_was_saved_and_every_letter_that_was_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    profile, told = filled(tmp_path / "pam", monkeypatch, a_day_with_an_order), Told()
    chance = Random(seed)  # noqa: S311 - a seed is no secret
    for start in range(KILLS + 1):
        told, lost = worked_until_killed(profile, told, f"{seed} {start}", chance.randrange(MOST_LINES))
        assert (start, lost, damage(profile, monkeypatch)) == (start, [], [])


def test_whoever_is_suspended_in_mid_edit_goes_on_and_has_lost_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = filled(tmp_path / "pam", monkeypatch, a_day_with_an_order)
    told, _ = worked_until_killed(profile, Told(), "suspended", 90, is_suspended_first=True)
    _, lost = worked_until_killed(profile, told, "again", 1)
    assert (lost, damage(profile, monkeypatch)) == ([], [])


def test_whoever_is_killed_at_the_first_page_finds_again_what_was_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile, told = find_profile(str(tmp_path / "pam"), {}), Told()
    with passphrase(monkeypatch):
        bootstrap.open_store(profile, bootstrap.find_key(profile)).close()
    kept: set[str] = set()
    for start, most in enumerate((60, 20, 100, 1)):
        told, lost = worked_until_killed(profile, told, str(start), most, who="restless_newcomer")
        assert (start, lost) == (start, [])
        kept |= told.on_disk
    assert kept
