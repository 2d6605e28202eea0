"""What the program notes for support: ids and codes in a file that turns over, never names, amounts or texts."""

import logging
import traceback
from collections import deque
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from fieldcrm.machine.files import make_private_folder

LOG = logging.getLogger("fieldcrm")
LARGEST_FILE = 1 << 20
FILES_KEPT = 3

NAME = "fieldcrm.log"

_ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _Discreet(logging.Formatter):
    """One line an entry; of an exception its kind and its place in the code, since its words may hold data."""

    def format(self, record: logging.LogRecord) -> str:
        """An error among the values is told by its code: what it is about may be a customer."""
        told = logging.makeLogRecord(record.__dict__)
        if isinstance(told.args, tuple):
            told.args = tuple(_code(each) for each in told.args)
        return super().format(told).replace("\r", "\\r").replace("\n", "\\n")

    def formatException(self, ei: _ExceptionInfo) -> str:  # noqa: N802 - logging calls it by this name
        kind, _, trace = ei
        places = (f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(trace))
        return f"{kind.__name__ if kind else 'nothing'} at {' > '.join(places)}"


def _code(value: object) -> object:
    return getattr(value, "code", type(value).__name__) if isinstance(value, BaseException) else value


def last_lines(folder: Path, most: int) -> list[str]:
    """The newest lines of the log, the oldest of them first; none where nothing was noted yet."""
    files = [folder / f"{NAME}.{number}" for number in range(FILES_KEPT, 0, -1)]
    lines = (line for file in [*files, folder / NAME] for line in _lines(file))
    return list(deque(lines, most))


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text("utf-8", "replace").splitlines()
    except OSError:  # it is not there, or was turned over just now
        return []


def keep_log(folder: Path) -> logging.Handler:
    """Note what happens in the folder until the handler is closed."""
    make_private_folder(folder)
    handler = RotatingFileHandler(
        folder / NAME, maxBytes=LARGEST_FILE, backupCount=FILES_KEPT, encoding="utf-8", delay=True
    )
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s %(message)s"))
    LOG.addHandler(handler)
    LOG.setLevel(logging.INFO)
    return handler
