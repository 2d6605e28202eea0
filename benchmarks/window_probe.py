"""One start of the window in a process of its own: prints how long it took and what it holds, as JSON."""

import json
import os
import resource
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fieldcrm.machine import clock
from fieldcrm.replication.transport import HttpRemote
from fieldcrm.store.store import Store
from fieldcrm.ui.app import Opening, Parts
from fieldcrm.ui.shared.pulse import Pulse
from fieldcrm.ui.today.screen import Today

LOOK_EVERY_MS = 5


class Probe:
    """Watches an opening from its first paint until Today can be worked with."""

    def __init__(self, opening: Opening, began: float) -> None:
        self.told: dict[str, float] = {}
        self._opening, self._began = opening, began
        self._looking = QTimer()
        self._looking.timeout.connect(self._look)

    def begin(self) -> None:
        """Open, and end the event loop once Today is filled."""
        self._opening.begin()
        QTimer.singleShot(0, self._painted)
        self._looking.start(LOOK_EVERY_MS)

    def _painted(self) -> None:
        self.told["painted"] = time.time() - self._began

    def _look(self) -> None:
        session = self._opening.session
        page = session.window.page if session else None
        if isinstance(page, Today) and page.is_filled:
            self._looking.stop()
            self.told["usable"] = time.time() - self._began
            QApplication.quit()


def main() -> int:
    """`start` opens Today on a full store; `download` opens the first run, which fetches everything meanwhile."""
    what, folder, began = sys.argv[1], Path(sys.argv[2]), float(sys.argv[3])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    opening = Opening(_parts(folder), application)
    probe, pulse = Probe(opening, began), Pulse()
    probe.begin()
    if what == "download":
        pulse.start()
    application.exec()
    if what == "download":
        probe.told["longest_gap"] = pulse.stop().longest
    probe.told["megabytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    opening.close()
    sys.stdout.write(json.dumps(probe.told) + "\n")
    return 0


def _parts(folder: Path) -> Parts:
    return Parts(
        store=Store.open(folder / "fieldcrm.db", b"k" * 32, clock.now_ms),
        link=HttpRemote,
        client="bench",
        device_name="bench",
        memory=folder / "window.ini",
        now=clock.now,
        today=clock.today,
        new_id=clock.new_id,
        clock=time.monotonic,
    )


if __name__ == "__main__":
    sys.exit(main())
