"""Several people at the same moment."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor


def at_once(*works: Callable[[], None], meanwhile: Callable[[], object] = lambda: None) -> None:
    """Do all of it in threads; a fault in any is a fault of the test."""
    with ThreadPoolExecutor(len(works)) as threads:
        running = [threads.submit(work) for work in works]
        while not all(each.done() for each in running):
            meanwhile()
        for each in running:
            each.result()
