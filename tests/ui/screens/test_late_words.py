"""What a person reads of work that came after its customer had changed hands."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.ids import ConflictId, UserId, as_text
from fieldcrm.store.queries.choices import Difference
from fieldcrm.ui.sync_centre.matters import cause, heading

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
