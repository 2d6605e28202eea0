"""Customers whom nobody has put down yet: somebody has their name, and the rest is filled in on their page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from fieldcrm.services.accounts import add_account
from fieldcrm.services.undo import Done
from fieldcrm.ui.customers.walk import Walk
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.texts import tr


def put_down(desk: Desk, walk: Walk, name: str, go: Callable[[str], object], owner: QObject | None = None) -> None:
    """Put down a customer of that name; the page opens with the fields to fill, unless `owner` is gone by then."""

    def added(done: Done) -> None:
        walk.newcomer = done.id
        go(f"crm://account/{done.id}")

    step = partial(add_account, desk.store, name, {}, new_id=desk.new_id)
    desk.do(step, added, told=tr("Customer added. Saved on this laptop."), owner=owner)
