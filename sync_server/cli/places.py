"""The centre a command is about, opened and let go."""

from argparse import Namespace
from collections.abc import Generator
from contextlib import contextmanager

from sync_server.centre import Centre
from sync_server.config import place


@contextmanager
def centre(said: Namespace) -> Generator[Centre]:
    """The one that is there."""
    opened = place(said.data, said.database).open()
    try:
        yield opened
    finally:
        opened.engine.dispose()


@contextmanager
def made_centre(said: Namespace, company: str) -> Generator[Centre]:
    """A new one; it is not there any more if what was to be put into it could not be."""
    made = place(said.data, said.database).make(company)
    try:
        yield made
    except BaseException:
        made.unmake()
        raise
    finally:
        made.engine.dispose()
