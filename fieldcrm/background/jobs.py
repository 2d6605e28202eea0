"""Long work told in steps: a step is where progress is heard of and where the work may stop."""

import threading
from collections.abc import Callable
from dataclasses import dataclass


class Cancelled(Exception):
    """The person no longer wants it; what was done in finished steps stays done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Where long work is: a stage by name, and how much of how much."""

    stage: str
    done: int = 0
    of: int = 0


class Control:
    """What a job is given to say where it is, and to be told to stop."""

    def __init__(self, report: Callable[[Progress], None]) -> None:
        self._report = report
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next step; may be called on any thread."""
        self._stop.set()

    @property
    def is_wanted(self) -> bool:
        """Whether nobody has asked the job to stop."""
        return not self._stop.is_set()

    def step(self, progress: Progress) -> None:
        """Say where the work is; raises Cancelled at the first safe point after cancel()."""
        if self._stop.is_set():
            raise Cancelled
        self._report(progress)
