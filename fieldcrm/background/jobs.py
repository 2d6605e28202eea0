"""Long work told in steps: a step is where progress is heard of and where the work may stop."""

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

T = TypeVar("T")

UNTOLD_SECONDS: Final = 0.5
"""So long work may take before a person is told of it."""
STOP_SECONDS: Final = 20.0
"""So long a step may take to end."""


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


_at_hand = threading.local()
"""The control of the job that this thread does."""


@contextmanager
def heeding(control: Control) -> Generator[None]:
    """A job is done on this thread: whoever waits in the midst of it hears when it is to stop."""
    _at_hand.control = control
    try:
        yield
    finally:
        _at_hand.control = None


def is_wanted() -> bool:
    """Whether nobody has asked the job at hand on this thread to stop; True where there is none."""
    control: Control | None = getattr(_at_hand, "control", None)
    return control is None or control.is_wanted


def must_be_wanted() -> None:
    """Raises Cancelled where somebody has."""
    if not is_wanted():
        raise Cancelled


def unwatched() -> Control:
    """For work that nobody hears of and nobody stops."""
    return Control(lambda _: None)


class Aside(Generic[T]):
    """One piece of work on a thread of its own, begun at once; whoever made it looks at it from time to time."""

    def __init__(self, job: Callable[[Control], T]) -> None:
        self.at: Progress | None = None
        """Where it was last; None where it has not said."""
        self._control = Control(self._note)
        self._done: list[T] = []
        self._failed: BaseException | None = None
        self._thread = threading.Thread(target=self._run, args=(job,), name="aside", daemon=True)
        self._thread.start()

    def wait(self, seconds: float) -> bool:
        """Whether it is over, after so long at most."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def cancel(self) -> None:
        """Ask it to stop at its next step."""
        self._control.cancel()

    def outcome(self) -> T:
        """What came of it, or the error it ended in, as soon as it is over; Cancelled where it was stopped."""
        self._thread.join()
        if self._failed is not None:
            raise self._failed
        return self._done[0]

    def _run(self, job: Callable[[Control], T]) -> None:
        try:
            self._done.append(job(self._control))
        except BaseException as error:  # noqa: BLE001 - the thread ends here; whoever asks for the outcome gets it
            self._failed = error

    def _note(self, progress: Progress) -> None:
        self.at = progress


def patiently(job: Callable[[Control], T], watch: Callable[[Aside[T]], object]) -> T:
    """What comes of it. Where that takes longer than a person waits without a word, `watch` is called, on this thread
    and once, and comes back when the work is over; Ctrl+C stops it at its next step."""
    work = Aside(job)
    try:
        if not work.wait(UNTOLD_SECONDS):
            watch(work)
        return work.outcome()
    except KeyboardInterrupt:
        work.cancel()
        work.wait(STOP_SECONDS)
        raise
