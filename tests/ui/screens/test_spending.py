"""What a link costs is chosen once, told on top, and governs what is exchanged."""

from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from sqlalchemy import insert

from fieldcrm.replication.engine import Condition
from fieldcrm.replication.exchange import Outcome
from fieldcrm.replication.left import Left
from fieldcrm.replication.session import RUNNING, State
from fieldcrm.replication.thrift import Rule
from fieldcrm.store import book
from fieldcrm.ui.figures import carried_this_month
from fieldcrm.ui.shared.headings import Tabs
from fieldcrm.ui.shell.costs import Costs
from fieldcrm.ui.shell.memory import NoMemory
from fieldcrm.ui.sync_centre.screen import SyncCentre
from tests.support.company import NOW
from tests.support.windows import Desktop


def says(page: QWidget, words: str) -> bool:
    return any(words in each.text() and each.isVisible() for each in page.findChildren(QLabel))


def pressable(page: QWidget, words: str) -> list[QPushButton]:
    return [each for each in page.findChildren(QPushButton) if each.text() == words and each.isVisible()]


def press(page: QWidget, words: str) -> None:
    [button] = pressable(page, words)
    button.click()


def group(page: QWidget, name: str) -> Tabs:
    [found] = [each for each in page.findChildren(Tabs) if each.accessibleName() == name]
    return found


def carry(laptop: Desktop, octets: int, at: datetime) -> None:
    with laptop.store.apply() as applying:
        values = {"state": "done", "pushed": 0, "pulled": 1, "conflicts": 0, "refused": 0, "bytes_up": 0, "ms": 1}
        at_ms = round(at.timestamp() * 1000)
        applying.connection.execute(insert(book.log).values(at_ms=at_ms, bytes_down=octets, **values))


def opened(laptop: Desktop) -> SyncCentre:
    page = laptop.open("crm://sync/use", SyncCentre)
    laptop.until(lambda: says(page, "This month"))
    return page


def test_on_a_link_that_costs_money_nothing_is_tried_until_a_person_asks(laptop: Desktop) -> None:
    page = opened(laptop)
    press(group(page, "On a link that costs money"), "Only when you ask")
    press(page, "Costs money")
    laptop.until(lambda: says(page, "nothing is sent or fetched until you press Sync now") or says(page, "Offline."))
    laptop.until(lambda: laptop.session.engine.condition.state not in RUNNING)  # it began before the link had a price
    asked = laptop.line.asked
    laptop.session.engine.saved(urgent=True)
    laptop.session.engine.ask()
    laptop.settled()
    assert laptop.line.asked == asked
    laptop.until(lambda: bool(pressable(page, "Load now anyway")))
    press(page, "Load now anyway")
    laptop.until(lambda: laptop.line.asked > asked)


def test_the_top_of_the_window_says_that_the_link_costs_money(laptop: Desktop) -> None:
    page = opened(laptop)
    bar = laptop.session.window
    press(page, "Costs money")
    assert laptop.session.costs.is_metered
    assert says(page, "This link costs money.")
    press(page, "Costs nothing")
    assert says(page, "This link costs nothing.")
    assert not says(bar, "Paid link")


def test_a_link_that_is_not_there_costs_neither_something_nor_nothing(
    laptop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Costs, "can_be_told", True)
    page = opened(laptop)
    laptop.until(lambda: says(page, "There is no link now."))
    assert not says(page, "This link costs nothing.")


def test_what_was_chosen_is_kept(laptop: Desktop) -> None:
    page = opened(laptop)
    press(page, "As on any other")
    press(page, "Costs money")
    press(page, "200 MB")
    again = Costs(laptop.opening.memory)
    assert (again.link, again.rule, again.budget) == ("costs", Rule.AS_EVER, 200_000_000)
    assert (again.is_metered, again.rule_now()) == (True, Rule.AS_EVER)


def test_the_computers_word_holds_unless_a_person_says_otherwise(laptop: Desktop) -> None:
    costs = Costs(laptop.opening.memory)
    assert not costs.can_be_told
    costs.hear(is_metered=True)
    assert costs.rule_now() is Rule.SPARING
    costs.choose_link("free")
    assert costs.rule_now() is Rule.AS_EVER


@pytest.mark.parametrize(
    ("carried", "words"),
    [
        (39_000_000, ""),
        (40_000_000, "40.0 MB of the 50 MB you allow a month are used."),
        (51_000_000, "51.0 MB were used this month: more than the 50 MB you allow."),
    ],
)
def test_one_is_warned_before_a_months_data_is_used_up(laptop: Desktop, carried: int, words: str) -> None:
    carry(laptop, carried, NOW - timedelta(minutes=1))
    page = opened(laptop)
    press(page, "50 MB")
    laptop.settled()
    told = [each.text() for each in page.findChildren(QLabel) if each.isVisible() and "you allow" in each.text()]
    assert told == ([words] if words else [])


def test_once_a_month_is_used_up_nothing_is_tried_until_a_person_asks(laptop: Desktop) -> None:
    carry(laptop, 51_000_000, NOW - timedelta(minutes=1))
    page, engine = opened(laptop), laptop.session.engine
    assert not says(page, "Once that is used up")
    press(page, "50 MB")
    press(group(page, "Once that is used up"), "Only when you ask")
    engine.ask()
    laptop.until(lambda: says(page, "This month's data is used up: nothing is sent or fetched until you press"))
    laptop.until(lambda: engine.condition.state not in RUNNING)
    asked = laptop.line.asked
    engine.saved(urgent=True)
    laptop.settled()
    assert laptop.line.asked == asked
    press(page, "Load now anyway")
    laptop.until(lambda: laptop.line.asked > asked)


@pytest.mark.parametrize(
    ("link", "told", "month", "rule", "is_for_the_month"),
    [
        ("told", None, 60, Rule.ASKED, True),
        ("told", None, 40, Rule.AS_EVER, False),
        ("told", False, 60, Rule.AS_EVER, False),
        ("free", True, 60, Rule.AS_EVER, False),
        ("told", True, 60, Rule.ASKED, True),
        ("costs", False, 40, Rule.SPARING, False),
    ],
)
def test_the_stricter_of_link_and_month_holds(
    link: str, told: bool | None, month: int, rule: Rule, is_for_the_month: bool
) -> None:
    costs = Costs(NoMemory(), lambda: month * 1_000_000)
    costs.choose_budget("50")
    costs.choose_when_spent("asked")
    costs.choose_link(link)
    if told is not None:
        costs.hear(is_metered=told)
    costs.look()
    assert (costs.rule_now(), costs.is_for_the_month) == (rule, is_for_the_month)


def test_a_month_that_is_used_up_holds_nothing_back_unless_a_person_wants_it() -> None:
    costs = Costs(NoMemory(), lambda: 60_000_000)
    costs.choose_budget("50")
    costs.look()
    assert costs.rule_now() is Rule.AS_EVER


def test_a_month_begins_on_its_first_day(laptop: Desktop) -> None:
    first = NOW.astimezone().replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    before = carried_this_month(laptop.store, NOW.date())
    carry(laptop, 5_000_000, first - timedelta(seconds=1))
    carry(laptop, 7_000_000, first)
    assert carried_this_month(laptop.store, NOW.date()) - before == 7_000_000


@pytest.mark.parametrize(
    ("typed", "price"), [("0.05", "0.05"), ("0,05", "0.05"), ("much", None), ("-1", None), ("NaN", None)]
)
def test_the_price_of_a_megabyte_is_kept_if_it_is_one(laptop: Desktop, typed: str, price: str | None) -> None:
    page = opened(laptop)
    [field] = [each for each in page.findChildren(QLineEdit) if each.accessibleName() == "Price of a megabyte"]
    field.setFocus()
    field.setText(typed)
    field.editingFinished.emit()
    assert Costs(laptop.opening.memory).price == (Decimal(price) if price else None)
    assert field.text() == (typed if price else "")


def test_a_minute_goes_before_what_a_link_costs_and_is_over_by_itself(laptop: Desktop) -> None:
    page = opened(laptop)
    press(group(page, "On a link that costs money"), "Only when you ask")
    press(page, "Costs money")
    laptop.settled()
    laptop.until(lambda: laptop.session.engine.condition.state not in RUNNING)
    asked = laptop.line.asked
    press(page, "Sync for a minute")
    laptop.until(lambda: laptop.line.asked > asked)
    assert laptop.line.hurried == 60.0


def test_what_a_minute_has_left_is_told_once(laptop: Desktop) -> None:
    left = Left(changes=2, bytes_up=900, rows=40, bytes_down=2_000, seconds=3)
    over = Condition(state=State.IDLE, last=Outcome(seconds_given=60.0, left=left))
    for _ in range(2):
        laptop.session.conditioned.emit(over)
    [told] = [each.text for each in laptop.session.window.notices.kept if "The minute is over" in each.text]
    assert "2 changes to send" in told


def test_what_a_large_download_would_take_stands_beside_the_way_round_it(laptop: Desktop) -> None:
    page = opened(laptop)
    press(group(page, "On a link that costs money"), "Only when you ask")
    press(page, "Costs money")
    laptop.session.costs.name_price("0.50")
    laptop.settled()
    over = Condition(state=State.IDLE, last=Outcome(left=Left(rows=4_100, bytes_down=12_500_000, seconds=240)))
    words = "Left: 4,100 records to fetch, about 12.5 MB, about 4 minutes, about 6.25 by your price."

    def is_told() -> bool:
        """The exchange that all this asked for may begin and end at any time, and say how it stands."""
        if says(page, words):
            return bool(pressable(page, "Load now anyway"))
        laptop.session.conditioned.emit(over)
        return False

    laptop.until(is_told)
