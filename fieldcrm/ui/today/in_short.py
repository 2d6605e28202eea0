"""The day in one line."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from fieldcrm.store.queries.agenda import DueCustomer
from fieldcrm.store.queries.diary import Event
from fieldcrm.store.queries.stand_ins import StandIn
from fieldcrm.ui.shared.texts import clock, counted, short_day, tr, within
from fieldcrm.ui.today.rows import Stop, distance


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressing:
    """How many customers should have ordered already, and how many order today."""

    late: int
    today: int


def in_short(
    agenda: Sequence[Event], stops: Sequence[Stop], due: Pressing, stand_ins: Sequence[StandIn], today: date
) -> str:
    """What is planned, who is late or due today, how far it is, and who stands in for whom."""
    told = (_planned(agenda), *_due(due), _way(stops), *_standing_in(stand_ins, today))
    return " · ".join(filter(None, told))


def pressing(due: Iterable[DueCustomer], today: date) -> Pressing:
    """Of those who are due within weeks, the ones who cannot wait."""
    days = [each.rhythm.next_on for each in due]
    return Pressing(late=sum(day < today for day in days), today=days.count(today))


def _due(due: Pressing) -> Iterator[str]:
    if due.late:
        yield counted("%n customer(s) late", due.late)
    if due.today:
        yield counted("%n due today", due.today)


def _way(stops: Sequence[Stop]) -> str:
    """Where a place is unknown the way to it is too, and nobody shall take the rest for the whole."""
    far = sum(each.km for each in stops if each.km is not None)
    gone_to = [each for each in stops if each.is_gone_to]
    known = sum(each.is_located for each in gone_to)
    if not far or known == len(gone_to):
        return distance(far) if far else ""
    return tr("{way} between {known} of {all} stops").format(way=distance(far), known=known, all=len(gone_to))


def _planned(agenda: Sequence[Event]) -> str:
    visits = sum(each.kind == "visit" for each in agenda)
    first = next((clock(each.slot.starts_at) for each in agenda if each.slot.starts_at), "")
    if not visits:
        return tr("No visits planned")
    if first:
        return counted("%n visit(s) planned, the first at {}", visits).format(first)
    return counted("%n visit(s) planned", visits)


def _standing_in(stand_ins: Sequence[StandIn], today: date) -> Iterator[str]:
    for each in stand_ins:
        told = tr("You stand in for {name} until {day}") if each.is_mine else tr("{name} stands in for you until {day}")
        yield told.format(name=each.other, day=within(short_day(each.until, today)))
