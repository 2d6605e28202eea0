"""A device that exchanges once a night is told its own moment by the centre, and its engine keeps to it."""

from msgspec.structs import replace

from fieldcrm.cli.agent import as_the_office_says
from fieldcrm.replication.exchange import LONGEST_REST, Exchange, Outcome
from sync_server.endpoints.sync import exchange
from sync_server.night import Night
from tests.support.callers import Caller
from tests.support.centres import PAM, Fleet, Laptop
from tests.support.doors import Door


class LongNight(Night):
    """A centre that would have nobody come again."""

    def until(self, device: int, now_ms: int) -> int:
        """Never."""
        return 2**62


def nightly(laptop: Laptop) -> Outcome:
    return Exchange(laptop.store, Door(laptop), "test", lambda: laptop.clock() / 1000, nightly=True).run()


def test_each_hears_its_own_moment_and_only_who_asks(fleet: Fleet) -> None:
    fleet.centre.night = Night.told("01:00-03:00")
    first, second = (Caller(fleet.centre, f"K{fleet.enrol(PAM)}") for _ in range(2))
    waits: list[int] = []
    for caller in (first, second):
        caller.pull()
        before = fleet.centre.night.until(int(caller.code[1:]), fleet.clock.ms)
        answer = exchange(fleet.centre, caller.code, replace(caller.request(), nightly=True))
        assert before - 20 <= answer.next <= before
        waits.append(before)
        assert exchange(fleet.centre, caller.code, caller.request()).next == 0
    assert abs(waits[0] - waits[1]) > 60


def test_a_laptop_that_exchanges_by_night_rests_until_then(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    outcome = nightly(pam)
    assert outcome.wait > 3 * 60
    assert as_the_office_says(outcome) == outcome.wait


def test_no_centre_puts_a_laptop_to_sleep_for_ever(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    fleet.centre.night = LongNight()
    assert nightly(pam).wait == LONGEST_REST
