"""How code is loaded: modules, classes and functions live as long as the program."""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def undisturbed() -> Generator[None]:
    """While it lasts nothing is looked through for litter: of what is loaded none becomes any."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
