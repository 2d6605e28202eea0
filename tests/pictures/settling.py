"""What two people wrote at once in the company of the pictures: two fields of a customer, one cause seven times."""

import json
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Final

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.ids import AccountId, ConflictId
from tests.pictures.rep import NOW
from tests.pictures.shops import BONDAR, OKSANA, SHOPS, shop_id
from tests.support.company import numbered

CHOICE, ALIKE = ConflictId(numbered(910)), ConflictId(numbered(950))
_BELL: Final = "Deliveries Mon and Thu before 11:00, back door."
Told = Mapping[str, object]
ASKED: Final = ("lifecycle",)
"""Here what came first stands until somebody chooses; elsewhere the later one."""


def differences() -> Iterator[Conflict]:
    """As they came with the last exchange."""
    bakery = shop_id("Sofia Bakery")
    yield _difference(
        910, bakery, "lifecycle", {"lifecycle": "active"}, {"lifecycle": "at_risk"}, {"lifecycle": "won_back"}
    )
    notes = (f"{_BELL}\nDelivers itself since May.", f"{_BELL}\nAsk for Ihor before noon.")
    yield _difference(911, bakery, "notes", {"notes": _BELL}, {"notes": notes[0]}, {"notes": notes[1]})
    yield _difference(
        912,
        bakery,
        "phone",
        {"phone": None},
        {"phone": "+380 44 200 10 70"},
        {"phone": "+380 44 200 10 71"},
        status=ConflictStatus.INFO,
    )
    for place, shop in enumerate(SHOPS[13:20]):
        before, theirs, mine = (f"0{1_000 + place * 7 + more}" for more in (1, 2, 3))
        yield _difference(
            950 + place,
            shop_id(shop.name),
            "address",
            {"postcode": before},
            {"postcode": theirs},
            {"postcode": mine},
        )


def _difference(
    number: int,
    account: AccountId,
    group: str,
    base: Told,
    theirs: Told,
    mine: Told,
    *,
    status: ConflictStatus = ConflictStatus.OPEN,
) -> Conflict:
    """The office's value stands, and the rep wrote the other one."""
    return Conflict(
        id=ConflictId(numbered(number)),
        user=OKSANA.id,
        kind="account",
        row=account,
        group=group,
        base=json.dumps(base),
        kept=json.dumps(theirs),
        put_aside=json.dumps(mine),
        reason="merged",
        made_at=NOW - timedelta(minutes=number - 890),
        account=account,
        kept_by=BONDAR.id,
        kept_at=NOW - (timedelta(days=2) if group in ASKED else timedelta(minutes=5)),
        status=status,
    )
