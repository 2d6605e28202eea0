"""What the server writes down of its work: one JSON line a request, and nothing about any person or customer."""

import json
import logging
import sys
from typing import Final

LOG: Final = logging.getLogger("fieldcrm.server")


def start(level: int = logging.INFO) -> None:
    """Write to standard error, where a service manager collects it."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Lines())
    LOG.handlers[:] = [handler]
    LOG.setLevel(level)
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
    def format(self, record: logging.LogRecord) -> str:
        fields: dict[str, object] = getattr(record, "fields", {})
        line = {"at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"), "level": record.levelname.lower()}
        told = {**line, "event": record.getMessage(), **fields}
        if record.exc_info:
            told["error"] = self.formatException(record.exc_info)
        return json.dumps(told, ensure_ascii=False)
