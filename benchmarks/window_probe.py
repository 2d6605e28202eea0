"""One start of the window in a process of its own: prints how long it took and what it holds, as JSON."""

import json
import os
import resource
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main() -> int:
    """`start` opens Today on a full store; `download` opens the first run and fetches everything meanwhile."""
    what, folder, began = sys.argv[1], Path(sys.argv[2]), float(sys.argv[3])
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from fieldcrm.machine import clock
    from fieldcrm.replication.transport import HttpRemote
    from fieldcrm.store.store import Store
    from fieldcrm.ui.app import Opening, Parts
    from fieldcrm.ui.shared.pulse import Pulse
    from fieldcrm.ui.today.screen import Today

    application = QApplication([])
    store = Store.open(folder / "fieldcrm.db", b"k" * 32, clock.now_ms)
    opening = Opening(
        Parts(
            store=store,
            link=HttpRemote,
            client="bench",
            device_name="bench",
            memory=folder / "window.ini",
            now=clock.now,
            today=clock.today,
            new_id=clock.new_id,
            clock=time.monotonic,
        ),
        application,
    )
    told: dict[str, float] = {}
    pulse = Pulse()

    def painted() -> None:
        told["painted"] = time.time() - began

    def usable() -> None:
        session = opening.session
        page = session.window.page if session else None
        if isinstance(page, Today) and page.is_filled:
            told["usable"] = time.time() - began
            application.quit()

    opening.begin()
    QTimer.singleShot(0, painted)
    ticking = QTimer()
    ticking.timeout.connect(usable)
    ticking.start(5)
    if what == "download":
        pulse.start()
    application.exec()
    if what == "download":
        gaps = pulse.stop()
        told["longest_gap"] = gaps.longest
    told["megabytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    opening.close()
    sys.stdout.write(json.dumps(told) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
