"""What each process of `serve --workers N` runs: the application over the database its parent named."""

import os

from litestar import Litestar

from sync_server import logs
from sync_server.config import DATABASE, Place
from sync_server.web.application import application


def made() -> Litestar:
    """The application of one process, with connections of its own."""
    logs.start()
    return application(Place(database=os.environ[DATABASE]).open())
