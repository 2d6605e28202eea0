"""A command whose file takes long to open says why and how far it is."""

import io
import threading
from contextlib import ExitStack
from pathlib import Path

import pytest

from fieldcrm import bootstrap
from fieldcrm.background import jobs
from fieldcrm.background.jobs import Aside, Control, Progress
from fieldcrm.cli import desk
from fieldcrm.cli.desk import Desk
from fieldcrm.machine.credentials import PASSPHRASE_VARIABLE
from fieldcrm.machine.paths import find_profile
from fieldcrm.machine.single_instance import in_turn
from fieldcrm.store.forward import COPIED, ELSEWHERE
from fieldcrm.store.store import Store
from tests.support.patience import PATIENCE_S
from tests.support.program import Program, open_store


class Terminal(io.StringIO):
    """Somebody reads along."""

    def __init__(self, enough: str) -> None:
        super().__init__()
        self.was_read, self._enough = threading.Event(), enough

    def isatty(self) -> bool:
        return True

    def write(self, text: str, /) -> int:
        written = super().write(text)
        if self._enough in self.getvalue():
            self.was_read.set()
        return written


@pytest.mark.parametrize(
    ("at", "enough"),
    [
        (Progress(stage=COPIED, done=1, of=2), "per cent done: 30"),
        (Progress(stage=ELSEWHERE), desk.WAITS),
    ],
)
def test_a_command_says_once_what_it_waits_for_and_how_far_that_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: Progress, enough: str
) -> None:
    terminal = Terminal(enough)
    profile = find_profile(str(tmp_path), {})

    def opening(control: Control) -> Store:
        control.step(at)
        terminal.was_read.wait(PATIENCE_S)
        return open_store(profile)

    monkeypatch.setattr(desk, "LOOK_EVERY_SECONDS", 0.001)
    work = Aside(opening)
    Desk(Program(tmp_path).doors, str(tmp_path), terminal).watch(work)
    assert terminal.was_read.is_set()
    assert terminal.getvalue().count("bringing your file up to date") == 1
    work.outcome().close()


def test_who_comes_second_waits_for_whoever_has_the_file_in_hand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "UNTOLD_SECONDS", 0.0)
    monkeypatch.setenv(PASSPHRASE_VARIABLE, "a passphrase")
    profile = find_profile(str(tmp_path), {})
    key, seen = bootstrap.find_key(profile), list[Progress | None]()
    first = ExitStack()
    first.enter_context(in_turn(profile.lock("opening")))

    def watch(opening: Aside[Store]) -> None:
        while opening.at is None:
            assert not opening.wait(0.01)
        seen.append(opening.at)
        first.close()

    bootstrap.open_store(profile, key, watch).close()
    assert seen == [Progress(stage=ELSEWHERE)]
