"""What each process of `serve --workers N` runs: the application over the database its parent named."""

import os
from multiprocessing import parent_process
from typing import Final

from litestar import Litestar

from sync_server import logs
from sync_server.config import DATABASE, Place
from sync_server.ending import end_after
from sync_server.leases import Leases
from sync_server.litter import look_past_what_is_there
from sync_server.night import Night
from sync_server.web.application import application

AT_ONCE: Final = "FIELDCRM_AT_ONCE"
PROCESSES: Final = "FIELDCRM_PROCESSES"
NIGHT: Final = "FIELDCRM_NIGHT"
LEASES: Final = "FIELDCRM_OFFLINE_DAYS"
PIECES: Final = "FIELDCRM_PIECES"
"""In the environment, which is all that a process has of its parent's words."""


def made() -> Litestar:
    """The application of one process, with connections of its own."""
    logs.start()
    parent = parent_process()
    if parent is not None:
        end_after(parent.join)  # nobody else would end it, and the next server would find its address taken
    centre = Place(database=os.environ[DATABASE]).open()
    centre.night = Night.told(os.environ[NIGHT])
    centre.leases = Leases.told(os.environ[LEASES])
    centre.tells_apart = os.environ[PIECES] == "1"
    served = application(centre, at_once=int(os.environ[AT_ONCE]), processes=int(os.environ[PROCESSES]))
    look_past_what_is_there()
    return served
