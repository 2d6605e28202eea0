"""Long work told in steps."""

import threading

import pytest

from fieldcrm.background import jobs
from fieldcrm.background.jobs import Aside, Cancelled, Control, Progress, patiently
from tests.support.patience import PATIENCE_S


def test_a_step_is_reported() -> None:
    heard: list[Progress] = []
    Control(heard.append).step(Progress(stage="prices", done=1, of=2))
    assert heard == [Progress(stage="prices", done=1, of=2)]


def test_a_cancelled_job_stops_before_the_step_is_reported() -> None:
    heard: list[Progress] = []
    control = Control(heard.append)
    control.cancel()
    with pytest.raises(Cancelled):
        control.step(Progress(stage="prices"))
    assert heard == []


def too_soon(_: object) -> None:
    pytest.fail("told of what was over at once")


def test_what_is_done_soon_is_told_to_nobody() -> None:
    assert patiently(lambda _: 7, too_soon) == 7


def test_what_takes_long_is_told_while_it_lasts_and_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "UNTOLD_SECONDS", 0.0)
    said, seen = threading.Event(), threading.Event()

    def job(control: Control) -> int:
        control.step(Progress(stage="prices"))
        said.set()
        seen.wait(PATIENCE_S)
        return 7

    def watch(work: Aside[int]) -> None:
        said.wait(PATIENCE_S)
        assert (work.at, work.wait(0)) == (Progress(stage="prices"), False)
        seen.set()

    assert patiently(job, watch) == 7


def test_whoever_watches_may_stop_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "UNTOLD_SECONDS", 0.0)
    stopped = threading.Event()

    def job(control: Control) -> None:
        stopped.wait(PATIENCE_S)
        control.step(Progress(stage="prices"))

    def watch(work: Aside[None]) -> None:
        work.cancel()
        stopped.set()

    with pytest.raises(Cancelled):
        patiently(job, watch)


def test_an_error_of_it_is_raised_where_it_is_waited_for() -> None:
    def job(_: Control) -> None:
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        patiently(job, too_soon)


def test_ctrl_c_stops_it_before_it_goes_on_its_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "UNTOLD_SECONDS", 0.0)
    works: list[Control] = []
    begun = threading.Event()

    def job(control: Control) -> None:
        works.append(control)
        begun.set()
        while control.is_wanted:
            begun.wait(0.001)

    def watch(_: Aside[None]) -> None:
        begun.wait(PATIENCE_S)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        patiently(job, watch)
    assert not works[0].is_wanted
