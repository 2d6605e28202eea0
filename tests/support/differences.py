"""What two people wrote at once, in every shape that a person meets."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.ids import AccountId, ConflictId
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BUYER, CLERK, NOW, REP, numbered

Told = Mapping[str, object]


def a_difference_of(
    number: int, group: str, base: Told, kept: Told, aside: Told, *, reason: str = "merged", row: str = BAKERY.id
) -> Conflict:
    """About the bakery; head office's value stands, and the rep wrote the other one."""
    return Conflict(
        id=ConflictId(numbered(number)),
        user=REP.id,
        kind="account",
        row=row,
        group=group,
        base=json.dumps(base),
        kept=json.dumps(kept),
        put_aside=json.dumps(aside),
        reason=reason,
        made_at=NOW - timedelta(minutes=11),
        account=BAKERY.id,
        kept_by=CLERK.id,
        kept_at=NOW - timedelta(days=2),
    )


LIFECYCLE = a_difference_of(
    910, "lifecycle", {"lifecycle": "active"}, {"lifecycle": "at_risk"}, {"lifecycle": "closed"}
)
ADDRESS = a_difference_of(
    911,
    "address",
    {"street": "Ring 1", "city": "Bonn"},
    {"street": BAKERY.street, "city": BAKERY.city},
    {"street": "Ring 7", "city": "Köln"},
)
NOTES = a_difference_of(
    912,
    "notes",
    {"notes": "Bell at the back door."},
    {"notes": "Bell at the back door.\nDelivers itself since May."},
    {"notes": "Bell at the back door.\nAsk for Iryna before noon."},
)
BOTH_NOTES = "Bell at the back door.\nDelivers itself since May.\nAsk for Iryna before noon."
PHONE = replace(
    a_difference_of(913, "phone", {"phone": None}, {"phone": "+380 67 204 11 90"}, {"phone": "+380 44 1"}),
    status=ConflictStatus.INFO,
)
REMOVAL = replace(
    a_difference_of(
        914,
        "*",
        {},
        {"family_name": BUYER.family_name, "role": "Owner"},
        {},
        reason="row.edited",
        row=BUYER.id,
    ),
    kind="contact",
)
TWO_FIELDS = (LIFECYCLE, replace(NOTES, made_at=LIFECYCLE.made_at + timedelta(minutes=1)))


def keep(store: Store, *conflicts: Conflict) -> None:
    """As they come from head office."""
    with store.write() as work:
        for each in conflicts:
            work.save(each)


def many_alike(store: Store, number: int = 7) -> Sequence[ConflictId]:
    """As many customers, each with another town from head office than from the rep."""
    with store.write() as work:
        for n in range(number):
            account = replace(BAKERY, id=AccountId(numbered(3_000 + n)), number=f"M-{n}", name=f"Corner shop {n + 1}")
            work.save(account)
            work.save(_of(account, n))
    return [ConflictId(numbered(950 + n)) for n in range(number)]


def _of(account: Account, n: int) -> Conflict:
    made = a_difference_of(
        950 + n, "address", {"city": "Bonn"}, {"city": account.city}, {"city": f"Town {n + 1}"}, row=account.id
    )
    return replace(made, account=account.id)
