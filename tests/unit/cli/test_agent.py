"""The schedule of an agent."""

import threading

import pytest

from fieldcrm.background.schedule import nightly
from fieldcrm.domain.errors import RuleBroken
from tests.support.program import Program


@pytest.mark.parametrize("cron", ["", "0 2 * *", "nightly", "61 2 * * *"])
def test_a_schedule_that_is_none_is_refused(program: Program, cron: str) -> None:
    assert program.refused("agent", "--nightly", cron)["code"] == "schedule.form"


def test_a_schedule_holds_no_thread_when_it_ends() -> None:
    before = threading.active_count()
    with nightly("0 2 * * *", lambda: None):
        assert threading.active_count() > before
    assert threading.active_count() == before


def test_a_bad_schedule_starts_nothing() -> None:
    with pytest.raises(RuleBroken), nightly("x", lambda: None):
        pass
