"""The day in one line."""

from collections.abc import Iterator, Sequence
from datetime import date

from fieldcrm.store.queries.diary import Event
from fieldcrm.store.queries.stand_ins import StandIn
from fieldcrm.ui.shared.texts import clock, counted, short_day, tr, within
from fieldcrm.ui.today.rows import Stop, distance


def in_short(
    agenda: Sequence[Event], stops: Sequence[Stop], due: int, stand_ins: Sequence[StandIn], today: date
) -> str:
    """What is planned, how far it is, who is due, and who stands in for whom."""
    far = sum(each.km for each in stops if each.km is not None)
    told = (_planned(agenda), distance(far) if far else "", counted("%n customer(s) due", due) if due else "")
    return " · ".join(filter(None, (*told, *_standing_in(stand_ins, today))))


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
