"""An order on paper, in the customer's language; until head office has said yes it says across that it has not."""

import base64
from collections.abc import Iterable
from contextlib import suppress
from html import escape
from typing import Final

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.orders import Order, OrderStatus
from fieldcrm.store.queries.order_sheet import OrderSheet, SheetLine
from fieldcrm.store.queries.signatures import Signature
from fieldcrm.ui.files.picture import as_png, decoded
from fieldcrm.ui.shared.printing import Printed
from fieldcrm.ui.shared.straight import straight
from fieldcrm.ui.shared.texts import term
from fieldcrm.ui.shared.tongue import Tongue

STYLE: Final = """
    h1 { font-size: 24px; font-weight: 600; margin: 0 0 2px 0; }
    p { margin: 0; }
    .facts td { padding: 1px 18px 1px 0; }
    .pale { color: #5E6A7D; }
    .lines th { font-size: 10px; font-weight: 600; color: #5E6A7D; padding: 4px 4px; }
    .lines td { padding: 4px 4px; }
    .sum td { padding: 3px 4px; }
    .total { font-size: 17px; font-weight: 700; }
"""
_HEADINGS: Final = (
    (term("#"), "left"),
    (term("Code"), "left"),
    (term("Product"), "left"),
    (term("Qty"), "right"),
    (term("Price"), "right"),
    (term("Disc."), "right"),
    (term("Total"), "right"),
)
_WIDTHS: Final = (4, 15, 37, 11, 12, 7, 14)
"""In hundredths of the line."""
_SAID_ACROSS: Final = (OrderStatus.REJECTED, OrderStatus.CANCELLED)
"""What has come to an end is called by its name instead."""


def on_paper(sheet: OrderSheet, tongue: Tongue) -> Printed:
    """The pages of an order; whatever a person wrote is shown as it was written, and nothing of it is loaded."""
    order = sheet.order
    title = tongue.tr("Order {}").format(order.called)
    return Printed(
        title=title,
        text=_text(sheet, tongue, title),
        style=STYLE,
        head=(sheet.company, title),
        foot=tongue.tr("Prices without tax and freight."),
        page_of=lambda number, count: tongue.tr("Page {number} of {count}").format(number=number, count=count),
        watermark=_watermark(order, tongue),
    )


def file_name(sheet: OrderSheet) -> str:
    """What a file of it is called: the number and the customer, without what no disk takes."""
    told = f"{sheet.order.called} {sheet.account.name}"
    kept = "".join(letter if letter.isalnum() or letter in " -_.,&" else " " for letter in told)
    return f"{' '.join(kept.split())[:80].strip(' .')}.pdf"


def _watermark(order: Order, tongue: Tongue) -> str:
    if order.is_agreed:
        return ""
    told = tongue.worded(order.status.value) if order.status in _SAID_ACROSS else tongue.tr("Not yet confirmed")
    return f"{told} · {order.number}"


def _text(sheet: OrderSheet, tongue: Tongue, title: str) -> str:
    account, order = sheet.account, sheet.order
    parts = (
        f"<h1>{_plain(title)}</h1>",
        f'<p class="pale">{_plain(tongue.day(order.ordered_on))}</p><br>',
        f"<p><b>{_plain(account.legal_name or account.name)}</b></p>",
        *(f"<p>{_plain(line)}</p>" for line in _address(account)),
        "<br>",
        _facts(sheet, tongue),
        "<br>",
        _lines(sheet, tongue),
        _sum(order, tongue),
        f"<br><p>{_prose(order.notes)}</p>" if order.notes else "",
        _signature(sheet.signature, tongue) if sheet.signature else "",
    )
    return "".join(parts)


def _address(account: Account) -> Iterable[str]:
    town = " ".join(filter(None, (account.postcode, account.city)))
    return filter(None, (account.street, ", ".join(filter(None, (town, account.state, account.country)))))


def _facts(sheet: OrderSheet, tongue: Tongue) -> str:
    order, account = sheet.order, sheet.account
    facts = (
        (tongue.tr("Customer number"), account.number),
        (tongue.tr("Your reference"), order.reference or ""),
        (tongue.tr("Wanted on"), tongue.day(order.wanted_on)),
        (tongue.tr("Payment terms"), account.payment_terms or ""),
        (tongue.tr("Taken by"), sheet.person),
        (tongue.tr("Our first number"), order.number if order.office_number else ""),
    )
    rows = (f'<tr><td class="pale">{_plain(name)}</td><td>{_plain(value)}</td></tr>' for name, value in facts if value)
    return f'<table class="facts" cellspacing="0">{"".join(rows)}</table>'


def _lines(sheet: OrderSheet, tongue: Tongue) -> str:
    headings = (
        f'<th width="{width}%" align="{align}">{_plain(tongue.tr(title))}</th>'
        for (title, align), width in zip(_HEADINGS, _WIDTHS, strict=True)
    )
    rows = (_line(line, tongue) for line in sheet.lines)
    head = f"<thead><tr>{''.join(headings)}</tr></thead>"
    return f'<table class="lines" width="100%" cellspacing="0">{head}{"".join(rows)}</table>'


def _line(line: SheetLine, tongue: Tongue) -> str:
    cells = (
        str(line.place),
        line.code,
        line.name,
        f"{tongue.quantity(line.qty)} {line.uom}".strip(),
        tongue.money(line.price),
        f"{tongue.quantity(line.discount)} %" if line.discount else "",
        tongue.money(line.net),
    )
    ground = ' bgcolor="#F3F5F8"' if line.place % 2 else ""
    told = (
        f'<td align="{align}"{ground}>{_plain(cell)}</td>' for cell, (_, align) in zip(cells, _HEADINGS, strict=True)
    )
    return f"<tr>{''.join(told)}</tr>"


def _sum(order: Order, tongue: Tongue) -> str:
    full, rows = order.sum_before_discounts, list[tuple[str, str, str]]()
    if full != order.sum:
        rows.append((tongue.tr("Before discounts"), tongue.money(full), ""))
        rows.append((tongue.tr("Discounts"), tongue.money(order.sum - full).replace("-", "−"), ""))
    rows.append((tongue.tr("Total without tax"), f"{tongue.money(order.sum)} {order.currency}", "total"))
    told = (
        f'<tr><td align="right" class="pale">{_plain(name)}</td>'
        f'<td align="right" width="26%" class="{kind}">{_plain(value)}</td></tr>'
        for name, value, kind in rows
    )
    return f'<table class="sum" width="100%" cellspacing="0">{"".join(told)}</table>'


def _signature(signature: Signature, tongue: Tongue) -> str:
    """The picture is decoded and made anew, so that nothing of it but its points comes onto the paper."""
    when = tongue.day(signature.at.astimezone().date())
    told = (
        tongue.tr("Signed by {who}, {when}.")
        if signature.holds
        else tongue.tr("Changed since {who} signed it, {when}.")
    )
    words = f'<p class="pale">{_plain(told.format(who=signature.who, when=when))}</p>'
    with suppress(RuleBroken):
        if signature.picture and signature.holds:
            image = base64.b64encode(as_png(decoded(signature.who, signature.picture))).decode()
            return f'<br>{words}<p><img width="260" src="data:image/png;base64,{image}"></p>'
    return f"<br>{words}"


def _prose(text: str) -> str:
    return "<br>".join(_plain(line) for line in text.splitlines())


def _plain(text: str) -> str:
    """As it was written, without what would be read as markup or turn the writing."""
    return escape(straight(text))
