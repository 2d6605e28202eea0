"""Other words by which people look for what can be done; each language has its own."""

import re
from collections.abc import Mapping
from typing import Final

from fieldcrm.ui.shared.texts import term, tr

SYNONYMS: Final[Mapping[str, str]] = {
    #: Other words people type to find “Today”, set apart by commas. Not a translation: what your language calls it.
    "go.today": term("home, start, agenda, dashboard, my day"),
    #: Other words for “Diary”, set apart by commas.
    "go.diary": term("calendar, schedule, week, appointments, planner"),
    #: Other words for “Customers”, set apart by commas.
    "go.customers": term("clients, accounts, shops, companies, buyers"),
    #: Other words for “Orders”, set apart by commas.
    "go.orders": term("sales, purchases, drafts"),
    #: Other words for “Catalogue”, set apart by commas.
    "go.catalogue": term("products, goods, prices, stock, assortment, price list"),
    #: Other words for “Sync centre”, set apart by commas.
    "go.sync": term("outbox, differences, head office, connection, what waits"),
    #: Other words for “Settings”, set apart by commas.
    "go.settings": term("preferences, options, configuration"),
    #: Other words for “Lock the window”, set apart by commas.
    "shell.lock": term("cover, hide, away, privacy"),
    #: Other words for “Take the tour”, set apart by commas.
    "help.tour": term("help, guide, learn, introduction"),
    #: Other words for “Read the guide”, set apart by commas.
    "help.guide": term("help, manual, learn, handbook"),
    #: Other words for “Report a problem”, set apart by commas.
    "help.report": term("help, support, bug, does not work"),
    #: Other words for “Sync now”, set apart by commas.
    "sync.now": term("send, receive, exchange, update, refresh, upload"),
    #: Other words for “Undo”, set apart by commas.
    "shell.undo": term("take back, revert, mistake"),
    #: Other words for “Keys of this page”, set apart by commas.
    "shell.keys": term("help, shortcuts, hotkeys, keyboard"),
    #: Other words for “Navigation with or without words”, set apart by commas.
    "shell.narrow": term("sidebar, menu, hide, collapse"),
    #: Other words for “Switch to light theme”, set apart by commas.
    "look.light": term("day, white, bright, colours, appearance"),
    #: Other words for “Switch to dark theme”, set apart by commas.
    "look.dark": term("night, black, colours, appearance"),
    #: Other words for “Switch to sunlight theme”, set apart by commas.
    "look.sunlight": term("outdoors, contrast, glare, sun, colours, appearance"),
    #: Other words for “Switch theme with the system”, set apart by commas.
    "look.system": term("automatic, colours, appearance"),
    #: Other words for “Larger text”, set apart by commas.
    "look.larger": term("zoom in, bigger, font, letters"),
    #: Other words for “Smaller text”, set apart by commas.
    "look.smaller": term("zoom out, font, letters"),
    #: Other words for “Usual text size”, set apart by commas.
    "look.usual": term("zoom, font, normal, 100 %"),
    #: Other words for “Rows closer together”, set apart by commas.
    "look.compact": term("density, dense, spacing, compact, more lines"),
    #: Other words for “Rows at the usual distance”, set apart by commas.
    "look.comfortable": term("density, spacing, comfortable, normal"),
    #: Other words for “Larger buttons and rows, for fingers”, set apart by commas.
    "look.touch": term("touch, tablet, density, spacing, big buttons"),
    #: Other words for “New order”, set apart by commas.
    "order.new": term("sell, basket, cart, buy"),
    #: Other words for “New visit”, set apart by commas.
    "diary.new": term("appointment, meeting, call, plan"),
    #: Other words for “Place order”, set apart by commas.
    #: Other words for “Order again”, set apart by commas.
    "order.again": term("reorder, repeat, copy, the same"),
    "order.place": term("submit, send, confirm, finish"),
    #: Other words for printing an order, set apart by commas.
    "order.print": term("paper, PDF, document, save as file"),
    #: Other words for “Add a customer”, set apart by commas.
    "customers.add": term("new client, create, account"),
    #: Other words for “Narrow the list”, set apart by commas.
    "customers.filter": term("filter, only, territory, segment, town"),
    #: Other words for starting the next visit, set apart by commas.
    "today.start": term("begin, arrive, check in, report"),
}

_COMMA: Final = re.compile("[,，、]")


def synonyms(act: str) -> list[str]:
    """Those of an act by its id, in the person's language."""
    return [each.strip() for each in _COMMA.split(tr(SYNONYMS.get(act, "")))]
