"""The screens by their addresses. Each is loaded when it is first opened: the window is painted before most of them."""

from importlib import import_module
from typing import Final

from fieldcrm.ui.customers.walk import Walk
from fieldcrm.ui.shared.actions import Actions
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shell.memory import Memory
from fieldcrm.ui.shell.pages import Page, Router
from fieldcrm.ui.shell.preferences import Preferences
from fieldcrm.ui.sync_centre.exchanges import Exchanges

SCREENS: Final = (
    "customers.list_screen",
    "diary.screen",
    "customers.page_screen",
    "orders.list_screen",
    "orders.pad_screen",
    "catalogue.screen",
    "catalogue.product_screen",
    "visits.report_screen",
    "sync_centre.screen",
    "orders.print_screen",
    "files.view_screen",
    "signing.screen",
    "literature.screen",
    "sync_centre.choice_screen",
    "sync_centre.alike_screen",
    "settings.screen",
    "settings.about_screen",
    "settings.report_screen",
    "settings.guide_screen",
    "today.screen",
)
"""What is opened soonest comes first."""
EVERY_DAY: Final = {
    "customers.list_screen": "crm://customers",
    "diary.screen": "crm://diary",
    "customers.page_screen": "crm://account/-",
    "orders.list_screen": "crm://orders",
    "orders.pad_screen": "crm://order/-",
    "catalogue.screen": "crm://catalogue",
    "catalogue.product_screen": "crm://product/-",
    "visits.report_screen": "crm://visit/-",
    "sync_centre.screen": "crm://sync",
    "settings.screen": "crm://settings",
    "today.screen": "crm://today",
}
"""The screens that are worth their memory before anybody asks for them, by an address that leads to each."""


def load(screen: str) -> None:
    """Load one of SCREENS, while nobody waits: the diary alone would keep the window for 65 ms when it is opened."""
    import_module(f"fieldcrm.ui.{screen}")


def route(
    router: Router,
    desk: Desk,
    memory: Memory,
    exchanges: Exchanges,
    preferences: Preferences,
    actions: Actions,
    walk: Walk,
) -> None:
    """Give every address its screen."""
    router.add("today", lambda: _today(desk), "today")
    router.add("diary(?:/{day})?", lambda: _diary(desk, memory), "diary")
    router.add("customers", lambda: _customers(desk, walk, memory), "customers")
    router.add("account/{id}", lambda: _customer(desk, walk), "customers")
    router.add("visit/{id}", lambda: _visit(desk), "today")
    router.add("orders(?:/{view})?", lambda: _orders(desk, memory), "orders")
    router.add("order/{id}", lambda: _order(desk, memory), "orders")
    router.add("order/{id}/paper", lambda: _paper(desk, memory), "orders")
    router.add("order/{id}/sign", lambda: _signing(desk, "order"), "orders")
    router.add("visit/{id}/sign", lambda: _signing(desk, "visit"), "today")
    router.add("catalogue", lambda: _catalogue(desk, memory), "catalogue")
    router.add("product/{id}", lambda: _product(desk), "catalogue")
    router.add("file/{id}", lambda: _file(desk, exchanges), "customers")
    router.add("literature", lambda: _literature(desk, exchanges), "literature")
    router.add("sync(?:/{view})?", lambda: _sync(desk, exchanges), "sync")
    router.add("sync/choice/{id}", lambda: _choice(desk), "sync")
    router.add("settings", lambda: _settings(preferences, actions), "settings")
    router.add("settings/about", lambda: _about(desk), "settings")
    router.add("sync/alike/{id}", lambda: _alike(desk), "sync")
    router.add("settings/guide", lambda: _guide(desk, preferences), "settings")
    router.add("settings/report", lambda: _report(desk, preferences), "settings")


def _today(desk: Desk) -> Page:
    from fieldcrm.ui.today.screen import Today

    return Today(desk)


def _diary(desk: Desk, memory: Memory) -> Page:
    from fieldcrm.ui.diary.screen import Diary

    return Diary(desk, memory)


def _customers(desk: Desk, walk: Walk, memory: Memory) -> Page:
    from fieldcrm.ui.customers.list_screen import Customers

    return Customers(desk, walk, memory)


def _customer(desk: Desk, walk: Walk) -> Page:
    from fieldcrm.ui.customers.page_screen import Customer

    return Customer(desk, walk)


def _visit(desk: Desk) -> Page:
    from fieldcrm.ui.visits.report_screen import VisitReport

    return VisitReport(desk)


def _orders(desk: Desk, memory: Memory) -> Page:
    from fieldcrm.ui.orders.list_screen import Orders

    return Orders(desk, memory)


def _order(desk: Desk, memory: Memory) -> Page:
    from fieldcrm.ui.orders.pad_screen import OrderPad

    return OrderPad(desk, memory)


def _paper(desk: Desk, memory: Memory) -> Page:
    from fieldcrm.ui.orders.print_screen import OrderOnPaper

    return OrderOnPaper(desk, memory)


def _literature(desk: Desk, exchanges: Exchanges) -> Page:
    from fieldcrm.ui.literature.screen import LiteratureList

    return LiteratureList(desk, exchanges)


def _signing(desk: Desk, field: str) -> Page:
    from fieldcrm.ui.signing.screen import Signing

    return Signing(desk, field)


def _file(desk: Desk, exchanges: Exchanges) -> Page:
    from fieldcrm.ui.files.view_screen import FileView

    return FileView(desk, exchanges)


def _catalogue(desk: Desk, memory: Memory) -> Page:
    from fieldcrm.ui.catalogue.screen import Catalogue

    return Catalogue(desk, memory)


def _product(desk: Desk) -> Page:
    from fieldcrm.ui.catalogue.product_screen import ProductView

    return ProductView(desk)


def _sync(desk: Desk, exchanges: Exchanges) -> Page:
    from fieldcrm.ui.sync_centre.screen import SyncCentre

    return SyncCentre(desk, exchanges)


def _choice(desk: Desk) -> Page:
    from fieldcrm.ui.sync_centre.choice_screen import Choose

    return Choose(desk)


def _settings(preferences: Preferences, actions: Actions) -> Page:
    from fieldcrm.ui.settings.screen import Settings

    return Settings(preferences, actions)


def _about(desk: Desk) -> Page:
    from fieldcrm.ui.settings.about_screen import About

    return About(desk)


def _alike(desk: Desk) -> Page:
    from fieldcrm.ui.sync_centre.alike_screen import SettleAlike

    return SettleAlike(desk)


def _report(desk: Desk, preferences: Preferences) -> Page:
    from fieldcrm.ui.settings.report_screen import ReportAProblem

    return ReportAProblem(desk, preferences)


def _guide(desk: Desk, preferences: Preferences) -> Page:
    from fieldcrm.ui.settings.guide_screen import Guide

    return Guide(desk, preferences.theme, preferences.speech.language.code)
