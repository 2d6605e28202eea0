"""One start of the window in a process of its own: prints how long it took and what it holds, as JSON."""

import json
import os
import sys
import time
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fieldcrm.machine import clock
from fieldcrm.machine.sealing import Seal
from fieldcrm.replication.addresses import is_there
from fieldcrm.store.store import Store
from fieldcrm.ui.app import Opening
from fieldcrm.ui.parts import Link, Parts
from fieldcrm.ui.shared.pulse import Pulse
from fieldcrm.ui.today.screen import Today

if TYPE_CHECKING:
    from fieldcrm.replication.transport import HttpRemote

LOOK_EVERY_MS = 5


class Probe:
    """Watches an opening from its first paint until Today can be worked with."""

    def __init__(self, opening: Opening, began: float) -> None:
        self.told: dict[str, float] = {}
        self._opening, self._began = opening, began
        self._pulse = Pulse()
        self._beats = 0
        self._looking = QTimer()
        self._looking.timeout.connect(self._look)

    def begin(self) -> None:
        """Open, and end the event loop once Today is filled."""
        self._opening.begin()
        QTimer.singleShot(0, self._painted)
        self._looking.start(LOOK_EVERY_MS)
        self._pulse.start()

    def end(self) -> None:
        """Say what was heard until the download was in; building the window after it is a start, measured as one."""
        self.told["longest_gap"] = max(self._pulse.stop().each[: self._beats], default=0.0)

    def _painted(self) -> None:
        self.told["painted"] = time.time() - self._began

    def _look(self) -> None:
        session = self._opening.session
        if session is None:
            self._beats = len(self._pulse.gaps.each)
        page = session.window.page if session else None
        if isinstance(page, Today) and page.is_filled:
            self._looking.stop()
            self.told["usable"] = time.time() - self._began
            QApplication.quit()


def main() -> int:
    """Open the store in a folder: a full one shows Today, one that has only joined fetches everything first."""
    folder, began = Path(sys.argv[1]), float(sys.argv[2])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    opening = Opening(parts(folder, over_http, is_there), application)
    probe = Probe(opening, began)
    probe.begin()
    application.exec()
    probe.end()
    probe.told["megabytes"] = most_megabytes()
    opening.close()
    sys.stdout.write(json.dumps(probe.told) + "\n")
    return 0


def over_http(server: str) -> "HttpRemote":
    """What speaks HTTP is loaded by the first exchange, as in the program."""
    from fieldcrm.replication.transport import HttpRemote

    return HttpRemote(server)


def most_megabytes() -> float:
    """The most this program ever held; `getrusage` would count what its parent held when it made this process."""
    told = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(told["VmHWM"].split()[0]) / 1024


def parts(folder: Path, link: Callable[[str], Link], is_there: Callable[[str], bool]) -> Parts:
    """What a window is given here."""
    return Parts(
        store=Store.open(folder / "fieldcrm.db", b"k" * 32, clock.now_ms),
        link=link,
        hub=link,
        near=over_http,
        is_there=is_there,
        bell=str(folder / "window.bell"),
        client="bench",
        device_name="bench",
        memory=folder / "window.json",
        seal=Seal(bytes(32)),
        logs=folder / "logs",
        opened=folder / "opened",
        turn=lambda _: nullcontext(),
        keep_copy=lambda: None,
        fingerprint=lambda: "",
        centre=lambda: b"",
        trusting=lambda _: nullcontext(),
        demo=lambda: None,
        now=clock.now,
        today=clock.today,
        new_id=clock.new_id,
        clock=time.monotonic,
    )
