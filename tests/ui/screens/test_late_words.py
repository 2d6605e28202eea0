"""What a person reads of work that came after its customer had changed hands."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.ids import ConflictId, OrderId, UserId, as_text
from fieldcrm.services.ordering import start_order
from fieldcrm.store.queries.choices import Difference
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.sync_centre.choice_screen import Choose
from fieldcrm.ui.sync_centre.matters import cause, heading
from fieldcrm.ui.sync_centre.screen import SyncCentre
from tests.support.company import BAKERY, CLERK, NOW, REP, TODAY, counted, numbered
from tests.support.differences import keep
from tests.support.windows import Desktop, a_difference

AUTHOR, HOLDER = (UserId(as_text(bytes([number]) * 16)) for number in (1, 2))


@pytest.fixture
def late() -> Difference:
    conflict = Conflict(
        id=ConflictId(as_text(bytes([3]) * 16)),
        user=AUTHOR,
        kind="order",
        row=as_text(bytes([4]) * 16),
        group="*",
        base="{}",
        kept="{}",
        put_aside=json.dumps({"number": "K1-7"}),
        reason="late.taken",
        made_at=datetime(2026, 11, 24, tzinfo=UTC),
        status=ConflictStatus.INFO,
    )
    return Difference(conflict=conflict, title="K1-7", customer="", author="Pam", other="")


@pytest.mark.parametrize(
    ("reason", "me", "told"),
    [
        ("late.taken", AUTHOR, "K1-7 was taken; the customer is somebody else's now"),
        ("late.taken", HOLDER, "K1-7 was handed in late"),
        ("late.suggested", AUTHOR, "K1-7 was passed on to whoever has the customer now"),
        ("late.suggested", HOLDER, "Whoever had K1-7 before suggests this"),
    ],
)
def test_both_read_what_became_of_it(late: Difference, reason: str, me: UserId, told: str) -> None:
    shown = replace(late, conflict=replace(late.conflict, reason=reason))
    assert heading(shown, me) == told
    assert cause(shown.conflict) == ""


def test_what_has_no_name_goes_by_its_kind(late: Difference) -> None:
    assert heading(replace(late, title=""), HOLDER) == "Order was handed in late"


def a_record(laptop: Desktop, author: UserId) -> tuple[ConflictId, OrderId]:
    """An order that came late, and the record that tells of it."""
    order = OrderId(start_order(laptop.store, BAKERY.id, today=TODAY, new_id=counted(90_000)).id)
    record = Conflict(
        id=ConflictId(numbered(960)),
        user=author,
        kind="order",
        row=order,
        group="*",
        base="{}",
        kept="{}",
        put_aside=json.dumps({"number": "K1-7", "account": BAKERY.id, "notes": "Before noon", "reference": ""}),
        reason="late.taken",
        made_at=NOW,
        account=BAKERY.id,
        status=ConflictStatus.INFO,
    )
    keep(laptop.store, record)
    return record.id, order


def opened(laptop: Desktop, id: ConflictId) -> Choose:
    page = laptop.open(f"crm://sync/choice/{id}", Choose)
    laptop.until(lambda: any("stands as" in each for each in texts(page)))
    return page


def texts(page: Choose) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def test_what_was_taken_late_is_shown_with_whose_it_is_and_nothing_to_choose(laptop: Desktop) -> None:
    id, order = a_record(laptop, CLERK.id)
    page = opened(laptop, id)
    assert any(each.startswith(f"{CLERK.name} wrote this on 24 Nov 2026") for each in texts(page))
    laptop.until(lambda: {"K1-7", BAKERY.name, "Before noon"} <= set(texts(page)))
    assert not page.grid.isVisible()
    assert not any("both versions" in each for each in texts(page))
    told = {act.id: act.refused() for act in page.acts()}
    assert {told[f"choice.{each}"] for each in ("mine", "theirs", "base", "other", "ask")} == {
        "It was taken as it is: there is nothing to choose."
    }
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_E):
        laptop.press(key)
    laptop.press(Qt.Key.Key_Return)
    laptop.shown(OrderPad)
    assert laptop.session.window.address == f"crm://order/{order}"
    with laptop.store.read() as reading:
        assert reading.load(Conflict, id).status is ConflictStatus.INFO


def test_whoever_handed_it_in_reads_that_it_stands_and_cannot_open_it(laptop: Desktop) -> None:
    page = opened(laptop, a_record(laptop, REP.id)[0])
    assert any(each.startswith("You wrote this on 24 Nov 2026") for each in texts(page))
    assert {act.id: act.refused() for act in page.acts()}["choice.open"] == "It has no page on this laptop."
    laptop.press(Qt.Key.Key_Escape)
    laptop.shown(SyncCentre)


def test_a_difference_after_it_is_asked_as_ever(laptop: Desktop) -> None:
    page = opened(laptop, a_record(laptop, CLERK.id)[0])
    laptop.open(f"crm://sync/choice/{a_difference(laptop, 961, 'Sofia')}", Choose)
    laptop.until(page.grid.isVisible)
    laptop.settled()
    assert not any("stands as" in each for each in texts(page))
