"""Listens to the event loop's heartbeat: a gap is time in which the window could not have answered."""

from dataclasses import dataclass, field
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS: Final = 5


@dataclass(slots=True)
class Gaps:
    """The gaps of a stretch of time, in milliseconds beyond the beat itself."""

    each: list[float] = field(default_factory=list[float])

    @property
    def longest(self) -> float:
        """The worst moment."""
        return max(self.each, default=0.0)

    def quantile(self, share: float) -> float:
        """What a share of the gaps stays within."""
        ranked = sorted(self.each)
        return ranked[min(len(ranked) - 1, int(len(ranked) * share))] if ranked else 0.0


class Pulse(QObject):
    """Beats while it runs; used by tests and measurements, never in a rep's window."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps = Gaps()
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to listen, forgetting what was heard before."""
        self.gaps = Gaps()
        self._last = perf_counter()
        self._timer.start(BEAT_MS)

    def stop(self) -> Gaps:
        """What was heard, the time since the last beat included."""
        self._timer.stop()
        self._note()
        return self.gaps

    def _beat(self) -> None:
        self._note()

    def _note(self) -> None:
        now = perf_counter()
        self.gaps.each.append(max(0.0, (now - self._last) * 1000 - BEAT_MS))
        self._last = now
