"""What the program notes for support: ids and codes in a file that turns over, never names, amounts or texts."""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from fieldcrm.machine.files import make_private_folder

LOG = logging.getLogger("fieldcrm")
LARGEST_FILE = 1 << 20
FILES_KEPT = 3

_ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _Discreet(logging.Formatter):
    """One line an entry; of an exception its kind and its place in the code, since its words may hold data."""

    def format(self, record: logging.LogRecord) -> str:
        return super().format(record).replace("\r", "\\r").replace("\n", "\\n")

    def formatException(self, ei: _ExceptionInfo) -> str:  # noqa: N802 - logging calls it by this name
        kind, _, trace = ei
        places = (f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(trace))
        return f"{kind.__name__ if kind else 'nothing'} at {' > '.join(places)}"


def keep_log(folder: Path) -> logging.Handler:
    """Note what happens in the folder until the handler is closed."""
    make_private_folder(folder)
    handler = RotatingFileHandler(
        folder / "fieldcrm.log", maxBytes=LARGEST_FILE, backupCount=FILES_KEPT, encoding="utf-8", delay=True
    )
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s %(message)s"))
    LOG.addHandler(handler)
    LOG.setLevel(logging.INFO)
    return handler
