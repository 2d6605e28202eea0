"""A day at a full window in a process of its own: prints what each thing took, as JSON.

`day_probe FOLDER` spends it without a network; with `download` behind it pages are opened while a pull comes in.
"""

import json
import os
import sys
from itertools import cycle
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from benchmarks.day_script import BETWEEN_KEYS, PLACES, Day
from benchmarks.hands import Hands, Script
from benchmarks.window_probe import most_megabytes, parts
from fieldcrm.domain.errors import Trouble
from fieldcrm.replication.engine import Mood
from fieldcrm.replication.transport import HttpRemote
from fieldcrm.ui.app import Opening, Session
from fieldcrm.ui.parts import Link
from fieldcrm.ui.today.screen import Today

BEFORE_IT: Final = 0.5
"""Seconds on each page before a download, so that all of them have been opened once."""


class NoLink:
    """Nobody is on the line."""

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """Nobody answers."""
        raise Trouble("link.offline")

    def close(self) -> None:
        """Nothing to hang up."""

    def hurry(self, seconds: float) -> None:
        """Nobody is any sooner."""


class Line:
    """A line that is down until it is wanted."""

    def __init__(self) -> None:
        self.is_up = False

    def __call__(self, server: str) -> Link:
        """Who answers on it."""
        return HttpRemote(server) if self.is_up else NoLink()


def downloading(session: Session, hands: Hands, line: Line) -> Script:
    """From page to page while head office sends what is new."""
    for place in PLACES:
        session.window.open(f"crm://{place}")
        yield from hands.rest(BEFORE_IT)
    line.is_up = True
    session.engine.ask()
    hands.listen()
    for place in cycle(PLACES):
        session.window.open(f"crm://{place}")
        yield from hands.rest(2 * BETWEEN_KEYS)
        if _has_come(session):
            return


def _once_it_is_there(session: Session, hands: Hands, script: Script) -> Script:
    page = session.window.page
    yield lambda: isinstance(page, Today) and page.is_filled
    hands.listen()
    yield from script


def _has_come(session: Session) -> bool:
    return session.engine.condition.mood is not Mood.SENDING and _rows(session) > 0


def main() -> int:
    """Open the store in a folder, spend a day or a download, and tell of it."""
    folder, is_download = Path(sys.argv[1]), "download" in sys.argv[2:]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    line, hands = Line(), Hands()
    opening = Opening(parts(folder, line, lambda _: line.is_up), application)
    opening.begin()
    session = opening.session
    if session is None:
        raise RuntimeError("the store has nobody's work in it")
    session.window.activateWindow()
    script = downloading(session, hands, line) if is_download else Day(opening, session, hands).spend()
    hands.begin(_once_it_is_there(session, hands, script))
    status = application.exec()
    told = {
        "taken": {name: (each.wall, each.thread) for name, each in hands.taken.items()},
        "gaps": hands.gaps,
        "stretches": hands.stretches,
        "megabytes": most_megabytes(),
        "rows": _rows(session),
    }
    session.window.close()
    opening.close()
    sys.stdout.write(json.dumps(told) + "\n")
    return status


def _rows(session: Session) -> int:
    last = session.engine.condition.last
    return last.pulled if last else 0


if __name__ == "__main__":
    sys.exit(main())
