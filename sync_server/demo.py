"""The demo company: AdventureWorks' customers, products and orders, with visits planned from the orders' own rhythm."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select

import fieldcrm
from fieldcrm.domain.diary import Visit
from fieldcrm.domain.ids import as_text, uuid7
from sync_server import office
from sync_server.centre import Centre
from sync_server.load import load

NAME: Final = "AdventureWorks (demo)"
A_DAY: Final = 4
DAYS: Final = 20
SATURDAY: Final = 5
HOURS: Final = (9, 10, 13, 15)
USUAL_GAP: Final = 90
"""Days between visits of a customer whose rhythm two orders do not yet show."""


def company_files() -> Path:
    """Where the company files lie: in the checkout, or inside the installed package."""
    package = Path(fieldcrm.__file__).parent
    installed = package / "_resources"
    return (installed if installed.is_dir() else package.parent / "resources") / "demo_company"


def fill(centre: Centre, today: date) -> dict[str, int]:
    """Load the company and plan its reps' next four weeks; says how many rows of each kind there are."""
    kinds = dict(load(centre, company_files()).kinds)
    kinds["visit"] = plan_visits(centre, today)
    return kinds


def plan_visits(centre: Centre, today: date) -> int:
    """AdventureWorks kept no diary: each store is due when its own gap between orders has passed again."""
    spec = centre.registry[Visit]
    planned = [office.insert_op(spec, uuid7(centre.now_ms()), fields) for fields in _visits(centre, today)]
    for start in range(0, len(planned), 500):
        office.write(centre, planned[start : start + 500])
    return len(planned)


def _visits(centre: Centre, today: date) -> Iterator[dict[str, object]]:
    by_rep: dict[bytes, list[tuple[date, bytes, str]]] = defaultdict(list)
    for account, rep, ordered_on in _stores(centre):
        due_on, why = due(ordered_on, today)
        by_rep[rep].append((due_on, account, why))
    days = list(islice(_days_at_work(today), DAYS))
    for rep, stores in sorted(by_rep.items()):
        for place, (_, account, why) in enumerate(sorted(stores)[: A_DAY * DAYS]):
            yield _visit(rep, account, why, days[place // A_DAY], HOURS[place % A_DAY])


def _stores(centre: Centre) -> list[tuple[bytes, bytes, list[date]]]:
    """Stores with an owner who works in their territory, and the days they ordered."""
    accounts, orders, users = (centre.tables[name] for name in ("account", "order", "user"))
    with centre.read() as connection:
        company = centre.company(connection)
        days: dict[bytes, list[date]] = defaultdict(list)
        for account, day in connection.execute(select(orders.c.account, orders.c.ordered_on)):
            days[account].append(date.fromisoformat(day))
        query = select(accounts.c.id, accounts.c.owner, accounts.c.territory).join(
            users, users.c.id == accounts.c.owner
        )
        rows: Any = connection.execute(query).all()
    return [
        (row.id, row.owner, sorted(set(days[row.id])))
        for row in rows
        if row.territory and f"terr:{as_text(row.territory)}" in company.buckets_of(company.people[row.owner])
    ]


def due(ordered_on: Sequence[date], today: date) -> tuple[date, str]:
    """When a store is to be visited, by the days it ordered on in their order, and what there is to say for it."""
    if not ordered_on:
        return today + timedelta(days=USUAL_GAP), "Has not ordered yet"
    gaps = sorted((after - before).days for before, after in pairwise(ordered_on))
    if not gaps:
        return ordered_on[-1] + timedelta(days=USUAL_GAP), "One order so far"
    gap = gaps[len(gaps) // 2]
    return ordered_on[-1] + timedelta(days=gap), f"Orders every {gap} days"


def _days_at_work(today: date) -> Iterator[date]:
    """Today, whichever day it is, since whoever looks at the demo looks now; then the days from Monday to Friday."""
    yield today
    following = today
    while True:
        following += timedelta(days=1)
        if following.weekday() < SATURDAY:
            yield following


def _visit(rep: bytes, account: bytes, why: str, day: date, hour: int) -> dict[str, object]:
    starts_at = datetime.combine(day, time(hour)).astimezone(UTC)  # by the clock of the machine that shows the demo
    return {
        "account": as_text(account),
        "user": as_text(rep),
        "day": day,
        "starts_at": starts_at,
        "ends_at": starts_at + timedelta(minutes=45),
        "purpose": why,
    }
