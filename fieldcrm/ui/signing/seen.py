"""What a person sees before they sign: of an order its lines and what they come to, of a visit what was agreed on."""

from collections.abc import Sequence
from dataclasses import dataclass

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Visit
from fieldcrm.domain.ids import OrderId
from fieldcrm.domain.signatures import what_a_visit_says, what_an_order_says
from fieldcrm.store.queries.order_sheet import OrderSheet, SheetLine, order_sheet
from fieldcrm.store.store import Reading
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.texts import counted, day, listed, long_day, money, quantity, tr
from fieldcrm.ui.shared.units import unit_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Below:
    """What is signed: in words, and by its digest."""

    customer: str
    about: str
    lines: Sequence[str]
    sum: str
    digest: str
    refused: str = ""


def order_below(reading: Reading, id: str) -> Below:
    """An order as it stands."""
    sheet = order_sheet(reading, OrderId(id))
    order = sheet.order
    total = money(order.sum, order.currency)
    return Below(
        customer=sheet.account.name,
        about=listed((tr("Order {}").format(order.called), counted("%n line(s)", len(sheet.lines)), total)),
        lines=[_line(line, sheet) for line in sheet.lines],
        sum=total,
        digest=what_an_order_says(order),
        refused="" if sheet.lines else tr("There is nothing on this order yet."),
    )


def visit_below(reading: Reading, id: str) -> Below:
    """The report of a visit as it stands."""
    visit = reading.load(Visit, id)
    following = tr("Next visit: {}").format(day(visit.next_visit_on)) if visit.next_visit_on else ""
    told = (worded(visit.outcome.value) if visit.outcome else "", visit.notes, visit.next_step, following)
    return Below(
        customer=reading.load(Account, visit.account).name,
        about=tr("Visit of {}").format(long_day(visit.day)),
        lines=[each for each in told if each],
        sum="",
        digest=what_a_visit_says(visit),
    )


def _line(line: SheetLine, sheet: OrderSheet) -> str:
    amount = f"{quantity(line.qty)} {unit_name(line.uom)}".rstrip()
    return f"{amount} · {line.name or line.code} · {money(line.net, sheet.order.currency)}"
