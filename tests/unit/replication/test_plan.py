"""When an exchange is due, after everything that can happen."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.replication.plan import EVERY_SECONDS, FAILURES, LONGEST_BACK_OFF, QUIET_SECONDS, Plan
from fieldcrm.replication.session import Event

NOW = 1000.0
LATER = Plan(due=NOW + EVERY_SECONDS, chance=lambda: 1.0)


def failed(times: int, plan: Plan = LATER, *, wait: float = 0.0) -> Plan:
    for _ in range(times):
        plan = plan.ended(NOW, Event.UNREACHED, wait)
    return plan


def test_a_burst_of_saves_goes_as_one_soon_after_the_first() -> None:
    plan = LATER.saved(NOW, urgent=False).saved(NOW + 0.5, urgent=False).saved(NOW + 1, urgent=False)
    assert plan.due == NOW + QUIET_SECONDS


def test_an_order_goes_at_once() -> None:
    assert LATER.saved(NOW, urgent=True).due == NOW


def test_a_save_never_puts_off_what_is_due_already() -> None:
    assert replace(LATER, due=NOW + 1).saved(NOW, urgent=False).due == NOW + 1


def test_an_exchange_comes_again_every_few_minutes() -> None:
    assert LATER.ended(NOW, Event.DONE, 0).due == NOW + EVERY_SECONDS


def test_an_exchange_that_went_well_may_be_told_when_the_next_is() -> None:
    assert LATER.begun().ended(NOW, Event.DONE, 7200).due == NOW + 7200
    assert LATER.begun().saved(NOW, urgent=True).ended(NOW, Event.DONE, 7200).due == NOW


def test_what_was_asked_for_during_an_exchange_follows_it_at_once() -> None:
    assert LATER.begun().asked(NOW).ended(NOW + 5, Event.DONE, 0).due == NOW


def test_what_was_saved_during_an_exchange_goes_soon_after_it() -> None:
    assert LATER.begun().saved(NOW, urgent=False).ended(NOW + 1, Event.DONE, 0).due == NOW + QUIET_SECONDS


def test_what_was_due_before_an_exchange_began_is_done_by_it() -> None:
    assert replace(LATER, due=NOW - 1).begun().ended(NOW, Event.DONE, 0).due == NOW + EVERY_SECONDS


@pytest.mark.parametrize("event", sorted(FAILURES))
def test_what_was_saved_during_an_exchange_that_failed_waits_with_the_rest(event: Event) -> None:
    assert LATER.begun().saved(NOW, urgent=True).ended(NOW, event, 60).due == NOW + 60


@pytest.mark.parametrize("event", sorted(FAILURES))
def test_whoever_asked_during_an_exchange_that_failed_is_not_kept_waiting(event: Event) -> None:
    assert failed(12).begun().asked(NOW).ended(NOW + 5, event, 600).due == NOW


def test_a_wish_is_over_once_an_exchange_has_begun() -> None:
    assert LATER.asked(NOW).wished
    assert LATER.asked(NOW).begun().ended(NOW, Event.UNREACHED, 600).due == NOW + 600


def test_an_exchange_that_was_left_early_goes_on_at_once() -> None:
    assert LATER.ended(NOW, Event.STOPPED, 0).due == NOW


def test_the_wait_grows_with_each_failure_up_to_half_an_hour() -> None:
    waits = [failed(times).due - NOW for times in range(1, 15)]
    assert waits[:4] == [2, 4, 8, 16]
    assert waits[-1] == LONGEST_BACK_OFF


@given(st.floats(0, 1), st.integers(1, 40))
def test_the_wait_is_drawn_from_nothing_to_the_most(chance: float, times: int) -> None:
    plan = failed(times, replace(LATER, chance=lambda: chance))
    assert 0 <= plan.due - NOW <= min(LONGEST_BACK_OFF, 2.0**times)


def test_the_centre_may_ask_for_more_time_than_we_would_have_waited() -> None:
    assert LATER.ended(NOW, Event.HELD_OFF, 600).due == NOW + 600


@pytest.mark.parametrize("event", sorted(FAILURES))
def test_a_save_does_not_break_into_the_wait_after_a_failure(event: Event) -> None:
    plan = LATER.ended(NOW, event, 600)
    assert plan.saved(NOW, urgent=True) == plan


def test_the_button_breaks_into_any_wait() -> None:
    assert failed(12).asked(NOW).due == NOW


def test_a_success_ends_the_growing_of_the_wait() -> None:
    assert failed(1, failed(9).ended(NOW, Event.DONE, 0)).due == NOW + 2


def test_the_link_that_comes_back_is_the_moment_to_exchange() -> None:
    away = failed(12).looked(NOW, is_there=False)
    assert away.looked(NOW + 20, is_there=True).due == NOW + 25


def test_a_door_that_was_open_all_along_is_no_reason_to_come_sooner() -> None:
    """Behind a hotel's portal every connection is taken and none leads anywhere."""
    plan = failed(12)
    assert plan.looked(NOW, is_there=True).due == plan.due


def test_the_door_is_knocked_at_only_while_nobody_is_reached() -> None:
    assert failed(12).next < failed(12).due
    assert LATER.ended(NOW, Event.DONE, 0).next == NOW + EVERY_SECONDS
    assert LATER.ended(NOW, Event.HELD_OFF, 600).next == NOW + 600
