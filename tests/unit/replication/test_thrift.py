"""Over a link that costs money one's own work goes, news comes while it is small, and a wish is done in full."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from fieldcrm.replication.exchange import Outcome, State
from fieldcrm.replication.thrift import SMALL_BYTES, SMALL_PAGE, Rule, Thrift, Told

USUAL_PAGE = 1 << 20


@dataclass
class Office:
    """Has so many bytes to tell; of one's own work each request takes one step."""

    news: int = 0
    waiting: int = 0
    reached: bool = True
    refusal: str = ""
    requests: list[int] = field(default_factory=list[int])

    def run(self, keep_on: Callable[[], bool], told: Told, page: int, seconds: float) -> Outcome:
        """One exchange, as the real one goes."""
        outcome = Outcome(seconds_given=seconds)
        while keep_on() and not (seconds and self.requests):
            self.requests.append(page)
            if not self.reached:
                return Outcome(state=State.OFFLINE, reason="link.offline")
            if self.refusal:
                return Outcome(state=State.REFUSED, reason=self.refusal)
            carried = min(self.news, page or USUAL_PAGE)
            self.news -= carried
            outcome.bytes_down += carried
            self.waiting = max(0, self.waiting - 1)
            if not self.news and not self.waiting:
                return outcome
            told(outcome)
        outcome.state = State.PARTIAL
        return outcome


def thrift(office: Office, rule: Rule = Rule.SPARING) -> Thrift:
    return Thrift(lambda: rule, lambda: office.waiting)


def exchanged(spared: Thrift, office: Office) -> Outcome:
    return spared.exchange(office.run, lambda: True, lambda _: None)


def test_over_a_link_that_costs_nothing_all_of_it_comes_in_large_pages() -> None:
    office = Office(news=5_000_000)
    assert exchanged(thrift(office, Rule.AS_EVER), office).state is State.DONE
    assert (office.news, set(office.requests)) == (0, {0})


def test_what_is_small_comes_all_the_same() -> None:
    office = Office(news=40_000, waiting=3)
    spared = thrift(office)
    assert exchanged(spared, office).state is State.DONE
    assert (office.news, office.waiting, spared.rests) == (0, 0, False)
    assert set(office.requests) == {SMALL_PAGE}


def test_of_a_large_download_only_little_comes_and_it_is_not_asked_for_again() -> None:
    office = Office(news=5_000_000, waiting=1)
    spared = thrift(office)
    assert exchanged(spared, office).state is State.DONE  # or the engine would begin again at once
    carried = 5_000_000 - office.news
    assert SMALL_BYTES <= carried < SMALL_BYTES + SMALL_PAGE
    assert spared.rests
    before = office.news
    assert exchanged(spared, office).state is State.DONE
    assert office.news == before


def test_ones_own_work_goes_while_a_large_download_waits() -> None:
    office = Office(news=5_000_000)
    spared = thrift(office)
    exchanged(spared, office)
    office.waiting, before = 2, office.news
    exchanged(spared, office)
    assert office.waiting == 0
    assert before - office.news <= 2 * SMALL_PAGE


def test_a_persons_wish_brings_all_of_it_once() -> None:
    office = Office(news=5_000_000)
    spared = thrift(office)
    exchanged(spared, office)
    spared.ask()
    exchanged(spared, office)
    assert (office.news, spared.rests) == (0, False)
    office.news = 5_000_000
    exchanged(spared, office)
    assert spared.rests


@pytest.mark.parametrize("rule", list(Rule))
def test_a_minute_is_done_when_it_is_over_whatever_is_left(rule: Rule) -> None:
    office = Office(news=5_000_000, waiting=3)
    spared = thrift(office, rule)
    spared.ask(60.0)
    assert exchanged(spared, office).state is State.DONE  # or the engine would go on at once
    assert (office.waiting, len(office.requests)) == (2, 1)
    office.requests.clear()
    exchanged(spared, office)
    assert bool(office.waiting) is (rule is Rule.ASKED)


def test_a_wish_that_nobody_answered_is_kept() -> None:
    office = Office(news=5_000_000, reached=False)
    spared = thrift(office)
    spared.ask()
    assert exchanged(spared, office).state is State.OFFLINE
    office.reached = True
    exchanged(spared, office)
    assert office.news == 0


def test_where_only_a_person_may_ask_nothing_goes_by_itself() -> None:
    office = Office(news=10, waiting=1)
    spared = thrift(office, Rule.ASKED)
    assert exchanged(spared, office).state is State.DONE
    assert office.requests == []
    spared.ask()
    exchanged(spared, office)
    assert (office.news, office.waiting) == (0, 0)


@pytest.mark.parametrize(
    ("office", "state", "reason"),
    [
        (Office(reached=False), State.OFFLINE, "link.offline"),
        (Office(refusal="unknown_device"), State.REFUSED, "unknown_device"),
    ],
)
def test_what_was_in_the_way_is_still_said_while_nothing_is_tried(office: Office, state: State, reason: str) -> None:
    rules = [Rule.AS_EVER]
    spared = Thrift(lambda: rules[-1], lambda: office.waiting)
    exchanged(spared, office)
    asked = len(office.requests)
    rules.append(Rule.ASKED)
    found = exchanged(spared, office)
    assert (found.state, found.reason, len(office.requests)) == (state, reason, asked)


def test_when_the_link_costs_nothing_any_more_the_rest_comes() -> None:
    office, rules = Office(news=5_000_000), [Rule.SPARING, Rule.AS_EVER]
    spared = Thrift(lambda: rules[0], lambda: office.waiting)
    exchanged(spared, office)
    rules.pop(0)
    exchanged(spared, office)
    assert (office.news, spared.rests) == (0, False)
