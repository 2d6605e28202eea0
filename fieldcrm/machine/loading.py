"""When Python looks for litter: not while code is loaded, and not by itself where Qt may be amid something."""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def undisturbed() -> Generator[None]:
    """While it lasts nothing is looked through for litter: modules, classes, functions live as long as the program."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def look_no_more() -> None:
    """From now on litter is looked for where somebody asks for it, and nowhere else.

    Qt holds a lock while an object goes and tells others of it, and the binding then asks Python whether one of them
    wants to hear. If that made Python look for litter, and find other objects of Qt, the first of these that shares the
    lock, as one in a hundred and thirty does, would be waited for without end (adr 0077).
    """
    gc.disable()
