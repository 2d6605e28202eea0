"""Several people at the same moment."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from math import inf
from time import monotonic
from unittest.mock import patch

from sqlalchemy import select

from sync_server import centre as centres
from sync_server import groups
from sync_server.centre import Centre
from sync_server.store.tables import devices
from tests.support.patience import PATIENCE_S


def at_once(*works: Callable[[], None], meanwhile: Callable[[], object] = lambda: None) -> None:
    """Do all of it in threads; a fault in any is a fault of the test."""
    with ThreadPoolExecutor(len(works)) as threads:
        running = [threads.submit(work) for work in works]
        while not all(each.done() for each in running):
            meanwhile()
        for each in running:
            each.result()


def in_line(centre: Centre, *works: Callable[[], object]) -> None:
    """Somebody writes while they come, one after the other: so all of them wait, in this order, and are one group.

    The first of them leads already; on PostgreSQL it waits for its device, which somebody else holds.
    """
    line = centre.groups
    with (
        ThreadPoolExecutor(len(works)) as threads,
        patch.object(groups, "LONGEST", inf),
        patch.object(line, "leaders", 1),
    ):
        with patch.object(centres, "PATIENT_MS", 0), centre.write() as connection:
            connection.execute(select(devices.c.no).with_for_update())
            running = list[Future[object]]()
            for number, work in enumerate(works, 1):
                running.append(threads.submit(work))
                until = monotonic() + PATIENCE_S
                while line.here < number and not running[-1].done():
                    assert monotonic() < until, f"of those who come number {number} is nowhere"
        for each in running:
            each.result()
