"""The schedule of an agent."""

import pytest

from fieldcrm.cli.agent import A_DAY, as_the_office_says
from fieldcrm.replication.exchange import Outcome
from tests.support.program import Program


@pytest.mark.parametrize("cron", ["", "0 2 * *", "nightly", "61 2 * * *"])
def test_a_schedule_that_is_none_is_refused(program: Program, cron: str) -> None:
    assert program.refused("agent", "--nightly", cron)["code"] == "schedule.form"


def test_whoever_is_not_told_when_to_come_again_comes_once_a_day() -> None:
    assert as_the_office_says(Outcome(wait=500)) == 500
    assert as_the_office_says(Outcome()) == A_DAY
