"""Who may see and write what, in the model: the buckets of a person today, and those they had until lately."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.domain.marks import Mark, Policy
from tests.simulation.model_rows import LATE_MS, Draft, Row

OFFICE = ("clerk", "manager", "admin")


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote a transaction, on which device; nobody and 0 for work at the centre itself."""

    user: bytes | None
    device: int
    role: str

    @property
    def is_office(self) -> bool:
        return self.role in OFFICE

    def may_say(self, policy: Policy | None) -> bool:
        """Whether what that policy rules is theirs to write."""
        if policy is Policy.ADMIN:
            return self.role == "admin"
        return policy is not Policy.OFFICE or self.is_office


def role_of(draft: Draft, user: bytes | None) -> str:
    """What somebody is in the company; whoever works at the centre itself is its administrator."""
    row = None if user is None else draft.row(("user", user))
    return "admin" if row is None else str(row.value("role"))


def reach(draft: Draft, user: bytes | None, now_ms: int) -> frozenset[str] | None:
    """The buckets somebody may see; None is all."""
    row = None if user is None else draft.living(("user", user))
    if row is None:
        return None if user is None else frozenset()
    if not row.value("active"):
        return frozenset()
    territories, role = _territories(row), row.value("role")
    if role == "admin" or (role == "clerk" and not territories):
        return None
    day = _day(now_ms)
    return frozenset({"org", *_reports(draft, row), *_under(draft, {*territories, *_of_absent(draft, row, day, day)})})


def lately(draft: Draft, user: bytes, now_ms: int) -> frozenset[str]:
    """The buckets they lost within the last 90 days."""
    lost = {name for (who, name), at in draft.state.lost.items() if who == user and at >= now_ms - LATE_MS}
    day = _day(now_ms)
    row = draft.living(("user", user))
    stood_in = set[bytes]() if row is None else set(_of_absent(draft, row, day - timedelta(days=90), day))
    return frozenset(lost | _under(draft, stood_in))


def was_theirs(draft: Draft, user: bytes, chain: list[Row], now_ms: int) -> bool:
    """Whether a row counts as theirs still: it lives, or lived with one of its owners, where they see or saw it."""
    keys = {each.key for each in chain}
    left = {name for (key, name), at in draft.state.left.items() if key in keys and at >= now_ms - LATE_MS}
    seen = reach(draft, user, now_ms)
    homes = left | {chain[0].home}
    return seen is None or bool(homes & (seen | lately(draft, user, now_ms)))


def writer_of(draft: Draft, row: Row) -> bytes | None:
    """Whose a row is: its writer's, else, if it is a part, whose its owner is; None is everybody's."""
    if row.spec.marked(Mark.WRITER) is not None:
        whose = row.marked(Mark.WRITER)
        return whose if isinstance(whose, bytes) else None
    owner = draft.owner(row)
    is_part = row.spec.told.delete.name == "WITH_OWNER"
    return writer_of(draft, owner) if is_part and owner is not None else None


def _territories(user: Row) -> set[bytes]:
    return {as_bytes(each) for each in json.loads(str(user.value("territories")))}


def _of_absent(draft: Draft, user: Row, since: date, until: date) -> Iterator[bytes]:
    """The territories of those they stand in for on a day between these."""
    for each in draft.all():
        if each.spec.name == "substitution" and each.value("substitute") == user.id:
            (opens, closes), absent = _days(each), each.value("absent")
            away = draft.living(("user", absent)) if isinstance(absent, bytes) else None
            if opens <= until.toordinal() and since.toordinal() <= closes and away is not None:
                yield from _territories(away)


def _days(standing_in: Row) -> tuple[int, int]:
    first, last = (date.fromisoformat(str(standing_in.value(name))).toordinal() for name in ("first_day", "last_day"))
    return first - int(standing_in.value("days_before") or 0), last + int(standing_in.value("days_after") or 0)


def _under(draft: Draft, territories: set[bytes]) -> set[str]:
    found, ahead = set[bytes](), list(territories)
    parents = [(each.id, each.value("parent")) for each in draft.all() if each.spec.name == "territory"]
    while ahead:
        each = ahead.pop()
        if each not in found:
            found.add(each)
            ahead += [id for id, parent in parents if parent == each]
    return {f"terr:{as_text(each)}" for each in found}


def _reports(draft: Draft, user: Row) -> set[str]:
    """Their own bucket, and a manager's those of everyone below."""
    found, ahead = set[bytes](), [user.id]
    people = [each for each in draft.all() if each.spec.name == "user"]
    while ahead:
        each = ahead.pop()
        if each not in found:
            found.add(each)
            if user.value("role") == "manager":
                ahead += [one.id for one in people if one.value("manager") == each]
    return {f"user:{as_text(each)}" for each in found}


def _day(now_ms: int) -> date:
    return datetime.fromtimestamp(now_ms / 1000, UTC).date()
