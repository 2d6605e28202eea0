"""What each process of `serve --workers N` runs: the application over the database its parent named."""

import os
from multiprocessing import parent_process

from litestar import Litestar

from sync_server import logs
from sync_server.config import DATABASE, Place
from sync_server.ending import end_after
from sync_server.web.application import application


def made() -> Litestar:
    """The application of one process, with connections of its own."""
    logs.start()
    parent = parent_process()
    if parent is not None:
        end_after(parent.join)  # nobody else would end it, and the next server would find its address taken
    return application(Place(database=os.environ[DATABASE]).open())
