"""Who stands in for whom, as far as one person is concerned."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_

from fieldcrm.domain.ids import UserId
from fieldcrm.domain.people import User
from fieldcrm.domain.substitutions import Substitution
from fieldcrm.store.store import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class StandIn:
    """Somebody stands in until the end of that day: I for them, or they for me."""

    other: str
    until: date
    is_mine: bool


def stand_ins(reading: Reading, me: UserId, today: date) -> list[StandIn]:
    """Those that are open today, the first to end first."""
    table = reading.table(Substitution)
    mine = or_(table.c.substitute == me, table.c.absent == me)
    found = [each for each in reading.all(Substitution, mine) if each.is_open(today)]
    return [_told(reading, me, each) for each in sorted(found, key=lambda each: each.last_day)]


def _told(reading: Reading, me: UserId, each: Substitution) -> StandIn:
    is_mine = each.substitute == me
    other = reading.find(User, each.absent if is_mine else each.substitute)
    return StandIn(other=other.name if other is not None else "", until=each.last_day, is_mine=is_mine)
