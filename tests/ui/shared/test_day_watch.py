"""Another day is noticed, once."""

from datetime import date, timedelta

import pytest

from fieldcrm.ui.shared.day_watch import DayWatch


@pytest.mark.usefixtures("qapp")
def test_another_day_is_told_once() -> None:
    days, told = [date(2026, 11, 24)], list[str]()
    watch = DayWatch(lambda: days[-1])
    watch.turned.connect(lambda: told.append("turned"))
    watch.look()
    assert told == []
    days.append(days[-1] + timedelta(days=1))
    watch.look()
    watch.look()
    assert told == ["turned"]
    days.append(days[-1] - timedelta(days=3))
    watch.look()
    assert told == ["turned", "turned"]
