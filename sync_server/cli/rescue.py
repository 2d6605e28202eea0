"""What lost laptops have left."""

from argparse import Namespace
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from fieldcrm.protocol.codes import Result
from sync_server import rescue
from sync_server.cli.packets import content_of
from sync_server.cli.places import centre


def take(said: Namespace) -> object:
    """Take it in its person's name, once; whose it is, from when, and what was new."""
    content = content_of(Path(said.file))
    with centre(said) as opened:
        found = rescue.take(opened, content, said.file)
    codes = Counter(_kind(Result(ack.code)) for ack in found.acks)
    at = datetime.fromtimestamp(found.at_ms / 1000, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    counts = {kind: codes[kind] for kind in ("taken", "known", "refused")}
    return {"device": found.device, "user": found.login, "at": at, **counts}


def _kind(code: Result) -> str:
    if code.refused:
        return "refused"
    return "known" if code is Result.DUPLICATE else "taken"
