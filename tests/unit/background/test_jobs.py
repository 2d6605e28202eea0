"""Long work told in steps."""

import pytest

from fieldcrm.background.jobs import Cancelled, Control, Progress


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
