"""Wherever the connection is told, it says why nothing goes and when it is tried again."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from fieldcrm.protocol.codes import Refusal
from fieldcrm.replication.engine import Condition
from fieldcrm.replication.exchange import Outcome
from fieldcrm.replication.exchange import State as Ended
from fieldcrm.replication.session import State
from fieldcrm.replication.thrift import Rule, Thrift
from fieldcrm.ui.heard import Heard, Tidings, standing
from fieldcrm.ui.shared.sync_words import Standing
from fieldcrm.ui.shell.costs import Costs
from fieldcrm.ui.sync_centre.screen import SyncCentre
from tests.support.company import NOW, TODAY
from tests.support.windows import Desktop

AT = f"{NOW.astimezone():%H:%M}"


class NoMemory:
    """Keeps nothing."""

    def recall(self, name: str) -> str:
        return ""

    def keep(self, name: str, value: str) -> None:
        """For a moment only."""


def told(state: State, last: Outcome, *, is_held: bool = False) -> Standing:
    """What the window makes of it."""
    condition = Condition(state=state, last=last, online=state is not State.OFFLINE)
    heard = Heard(condition=condition, is_held=is_held, rings_at=NOW)
    return standing(heard, Costs(NoMemory()), Thrift(lambda: Rule.AS_EVER, lambda: 0), TODAY)


NO_LINK = Outcome(state=Ended.OFFLINE, reason="link.offline")
IMPOSTOR = Outcome(state=Ended.OFFLINE, reason="link.not_the_centre")
BUSY = Outcome(state=Ended.REFUSED, reason="busy")


@pytest.mark.parametrize(
    ("last", "words"),
    [
        (NO_LINK, "Offline. You can keep working."),
        (NO_LINK, "this laptop looks every 20 seconds whether it is back."),
        (IMPOSTOR, "Something else answers in place of head office."),
        (IMPOSTOR, "Tried again within 30 minutes; Sync now tries at once."),
        (BUSY, "Head office is busy."),
        (BUSY, f"Next try {AT}; Sync now tries at once."),
    ],
)
def test_why_nothing_goes_and_when_it_is_tried_again(last: Outcome, words: str) -> None:
    assert words in told(State.OFFLINE, last).sentence


def test_where_all_is_well_or_only_a_person_can_mend_it_no_try_is_promised() -> None:
    assert told(State.IDLE, Outcome()).next_words == ""
    assert told(State.REVOKED, replace(BUSY, reason="revoked")).next_words == ""
    assert told(State.OFFLINE, NO_LINK, is_held=True).next_words == ""


def test_head_office_that_wants_to_be_left_alone_is_told_with_the_time_it_is_asked_again(laptop: Desktop) -> None:
    page = laptop.open("crm://sync/connection", SyncCentre)

    def says(words: str) -> bool:
        return any(words in each.text() for each in page.findChildren(QLabel))

    laptop.turn_away(Refusal.BUSY)
    laptop.until(lambda: says("Head office is busy."))
    laptop.until(lambda: says(f"Next try {AT}"))
    chip = laptop.session.window.findChild(QPushButton, "sync")
    assert isinstance(chip, QPushButton)
    chip.click()
    laptop.until(lambda: any(f"Next try {AT}" in each.text() for each in laptop.session.window.findChildren(QLabel)))


def test_that_head_office_works_on_from_an_older_copy_is_told_once() -> None:
    said: list[str] = []
    tidings = Tidings(said.append, Costs(NoMemory()))
    back = Condition(state=State.IDLE, last=Outcome(went_back=True, again=2))
    for condition in (Condition(), back, back, Condition(state=State.IDLE, last=Outcome())):
        tidings.hear(condition)
    assert said == ["Head office had to work on from an older copy of its data. Your own work is here, and sent again."]


def test_that_customers_have_gone_to_somebody_else_is_told_once() -> None:
    said: list[str] = []
    tidings = Tidings(said.append, Costs(NoMemory()))
    gone = Condition(state=State.IDLE, last=Outcome(customers_left=12))
    for condition in (gone, gone, Condition(state=State.IDLE, last=Outcome())):
        tidings.hear(condition)
    assert said == ["12 customers are somebody else's now, and not on this laptop."]


def test_the_window_tells_it(laptop: Desktop) -> None:
    laptop.session.conditioned.emit(Condition(state=State.IDLE, last=Outcome(went_back=True)))
    assert "older copy" in laptop.session.window.notices.kept[0].text
