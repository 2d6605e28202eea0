"""What the server writes down of its work: one JSON line a request, and nothing about any person or customer."""

import json
import logging
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Final

LOG: Final = logging.getLogger("fieldcrm.server")


def start(level: int = logging.INFO) -> None:
    """Write to standard error, where a service manager collects it; what the stack below warns of goes there too."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Lines())
    for log, least in ((LOG, level), (logging.getLogger(), logging.WARNING)):
        log.handlers[:] = [handler]
        log.setLevel(least)
    LOG.propagate = False


def told(path: str, device: str, status: int, up: int, down: int, seconds: float) -> None:
    """One request: which device (by its code), what it got, how many bytes, how long."""
    fields = {
        "path": path,
        "device": device[:8],
        "status": status,
        "up": up,
        "down": down,
        "ms": round(seconds * 1e3, 1),
    }
    LOG.info("request", extra={"fields": fields})


class _Lines(logging.Formatter):
    """ASCII alone: a stranger's letters end no line, whoever reads it. Of an exception its kinds and its places in the
    code, since its words may hold anybody's data."""

    def format(self, record: logging.LogRecord) -> str:
        fields: dict[str, object] = getattr(record, "fields", {})
        line = {"at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"), "level": record.levelname.lower()}
        told = {**line, "event": record.getMessage(), **fields}
        if record.exc_info and record.exc_info[1] is not None:
            told["error"] = "; ".join(_places(record.exc_info[1]))
        return json.dumps(told)


def _places(error: BaseException) -> Iterator[str]:
    """Where it happened, and before it what it came from."""
    before = error.__cause__ or error.__context__
    if before is not None:
        yield from _places(before)
    frames = traceback.extract_tb(error.__traceback__)
    where = " > ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)
    yield f"{type(error).__name__} at {where}"
