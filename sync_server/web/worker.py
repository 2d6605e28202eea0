"""What each process of `serve --workers N` runs: the application over the database its parent named."""

import os
import signal
import threading
from multiprocessing import parent_process

from litestar import Litestar

from sync_server import logs
from sync_server.config import DATABASE, Place
from sync_server.web.application import application


def made() -> Litestar:
    """The application of one process, with connections of its own."""
    logs.start()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    return application(Place(database=os.environ[DATABASE]).open())


def _end_with_parent() -> None:
    """Nobody would end a process whose parent was killed, and the next server would find its address taken."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os.kill(os.getpid(), signal.SIGTERM)
