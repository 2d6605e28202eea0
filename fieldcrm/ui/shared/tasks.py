"""Work off the window's thread: reads side by side, writes one after another, results back on the window's thread."""

import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from fieldcrm.background.jobs import Cancelled, Control, Progress, heeding

TURN_SECONDS: Final = 0.001
"""So long at most one thread goes on while another waits for its turn. Painting a page takes a hundred turns, as Qt
asks Python for each size: by Python's five milliseconds a download could hold each of them up for as long."""
READERS: Final = 2
LONG_ONES: Final = 2
Job = Callable[[Control], object]
Then = Callable[..., object]


def nothing(_: object) -> None:
    """For a result nobody waits for."""


_put_off = threading.local()
"""What a step at hand on this thread has others hear of once the person has been answered."""


def once_answered(tell: Callable[[], object]) -> None:
    """Tell it on this thread as soon as the outcome of the step at hand is on its way; at once where there is none.

    Screens that look up what a step changed want the same processors as its own last lines: told first, they held up
    "Saved on this laptop" by as long as the step took.
    """
    waiting: list[Callable[[], object]] | None = getattr(_put_off, "waiting", None)
    if waiting is None:
        tell()
    else:
        waiting.append(tell)


def after(then: Callable[[], object]) -> Then:
    """To be told that something is done, and not what came of it."""

    def done(_: object) -> None:
        then()

    return done


class Task(QObject):
    """One piece of work; its signals arrive on the thread it was made on. Connect first, then start."""

    progressed, succeeded, failed, ended = Signal(object), Signal(object), Signal(object), Signal()

    def __init__(self, job: Job, pool: ThreadPoolExecutor, *, is_step: bool = False) -> None:
        super().__init__()
        self._job = job
        self._pool = pool
        self._is_step = is_step
        self._behind: QTimer | None = None
        self._control = Control(self._report)

    def start(self) -> None:
        """Wait for a free thread and begin."""
        self._pool.submit(self._run)

    def start_behind(self) -> None:
        """Begin as soon as the window's thread has painted what waits to be; a timer of no length comes after that."""
        self._behind = QTimer(self, singleShot=True)
        self._behind.timeout.connect(self.start)
        self._behind.start(0)

    def runs_on(self, pool: ThreadPoolExecutor) -> bool:
        """Whether it is done by one of these threads."""
        return self._pool is pool

    def cancel(self) -> None:
        """Stop at the next step; what was done in finished steps stays done, and what was not begun never is."""
        self._control.cancel()
        if self._behind is not None:
            self._behind.stop()

    def _run(self) -> None:
        """Every outcome becomes a signal; what others hear of a step comes before its end."""
        waiting = list[Callable[[], object]]()
        _put_off.waiting = waiting if self._is_step else None
        try:
            with heeding(self._control):
                self.succeeded.emit(self._job(self._control))
        except Cancelled:
            pass
        except Exception as error:  # noqa: BLE001 - the thread ends here; the owner says it to the person
            self.failed.emit(error)
        finally:
            _put_off.waiting = None
            for tell in waiting:
                tell()
            self.ended.emit()

    def _report(self, progress: Progress) -> None:
        self.progressed.emit(progress)


class Tasks(QObject):
    """Keeps every running task alive as long as the application, so that a window may close before its work ends."""

    unheeded = Signal(object)
    """An error of work nobody waits for."""

    def __init__(self) -> None:
        super().__init__()
        sys.setswitchinterval(TURN_SECONDS)
        self._readers = ThreadPoolExecutor(READERS, "reader")
        self._writer = ThreadPoolExecutor(1, "writer")
        self._long = ThreadPoolExecutor(LONG_ONES, "long")
        self._kept: set[Task] = set()
        self._lock = threading.Lock()

    @property
    def is_idle(self) -> bool:
        """Whether everything asked for is done and heard."""
        with self._lock:
            return not self._kept

    @property
    def is_writing(self) -> bool:
        """Whether a change that was asked for is not done, or not heard of."""
        with self._lock:
            return any(task.runs_on(self._writer) for task in self._kept)

    @property
    def is_reading(self) -> bool:
        """Whether something that was asked for is not looked up, or not heard of."""
        with self._lock:
            return any(task.runs_on(self._readers) for task in self._kept)

    def read(
        self,
        job: Callable[[], object],
        then: Then,
        *,
        failed: Then | None = None,
        owner: QObject | None = None,
    ) -> Task:
        """Look something up; `then` gets the result on the window's thread, unless `owner` is gone by then."""
        task = self._kept_for(self._readers, job, then, failed, owner)
        task.start()
        return task

    def read_behind(self, job: Callable[[], object], then: Then) -> Task:
        """Look something up once what is to be painted has been: a list shows first where it has come to, as painting
        beside a reader takes twice as long."""
        task = self._kept_for(self._readers, job, then, None, None)
        task.start_behind()
        return task

    def write(
        self,
        job: Callable[[], object],
        then: Then = nothing,
        *,
        failed: Then | None = None,
        owner: QObject | None = None,
    ) -> Task:
        """Change something, after every change asked for before it."""
        task = self._kept_for(self._writer, job, then, failed, owner)
        task.start()
        return task

    def prepare(self, job: Job) -> Task:
        """Long work told in steps: connect to its signals, then start it."""
        task = Task(job, self._long)
        _Relay(task, nothing, nothing, None, self._forget)
        with self._lock:
            self._kept.add(task)
        return task

    def close(self) -> None:
        """Stop long work at its next step and wait for what is being written; nothing new is begun."""
        with self._lock:
            kept = list(self._kept)
        for task in kept:
            task.cancel()
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._long.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)

    def _kept_for(
        self,
        pool: ThreadPoolExecutor,
        job: Callable[[], object],
        then: Then,
        failed: Then | None,
        owner: QObject | None,
    ) -> Task:
        task = Task(lambda _: job(), pool, is_step=pool is self._writer)
        _Relay(task, then, failed or self.unheeded.emit, owner, self._forget)
        with self._lock:
            self._kept.add(task)
        return task

    def _forget(self, task: Task) -> None:
        with self._lock:
            self._kept.discard(task)


class _Relay(QObject):
    """Stands on the window's thread, so that a worker's signals are delivered there and nowhere else."""

    def __init__(
        self, task: Task, then: Then, failed: Then, owner: QObject | None, forget: Callable[[Task], None]
    ) -> None:
        super().__init__(task)
        self._task, self._then, self._failed = task, then, failed
        self._owner, self._forget = owner, forget
        task.succeeded.connect(self.on_succeeded)
        task.failed.connect(self.on_failed)
        task.ended.connect(self.on_ended)

    @Slot(object)
    def on_succeeded(self, result: object) -> None:
        if self._is_awaited():
            self._then(result)

    @Slot(object)
    def on_failed(self, error: object) -> None:
        if self._is_awaited():
            self._failed(error)

    @Slot()
    def on_ended(self) -> None:
        self._forget(self._task)

    def _is_awaited(self) -> bool:
        return self._owner is None or isValid(self._owner)
