"""Work off the window's thread: reads side by side, writes one after another, results back on the window's thread."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from PySide6.QtCore import QObject, Signal

from fieldcrm.background.jobs import Cancelled, Control, Progress

READERS: Final = 2
Job = Callable[[Control], object]


class Task(QObject):
    """One piece of work; its signals arrive on the thread it was made on."""

    progressed, succeeded, failed, ended = Signal(object), Signal(object), Signal(object), Signal()

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job
        self._control = Control(self._report)

    def cancel(self) -> None:
        """Stop at the next step."""
        self._control.cancel()

    def run(self) -> None:
        """Do the work on the thread this is called on; every outcome becomes a signal."""
        try:
            self.succeeded.emit(self._job(self._control))
        except Cancelled:
            pass
        except Exception as error:  # noqa: BLE001 - the thread ends here; the owner says it to the person
            self.failed.emit(error)
        finally:
            self.ended.emit()

    def _report(self, progress: Progress) -> None:
        self.progressed.emit(progress)


class Tasks(QObject):
    """Keeps every running task alive as long as the application, so that a window may close before its work ends."""

    unheeded = Signal(object)
    """An error of work nobody waits for."""

    def __init__(self) -> None:
        super().__init__()
        self._readers = ThreadPoolExecutor(READERS, "reader")
        self._writer = ThreadPoolExecutor(1, "writer")
        self._running: set[Task] = set()
        self._lock = threading.Lock()

    def read(self, job: Callable[[], object], then: Callable[..., object]) -> Task:
        """Look something up; `then` gets the result on the window's thread."""
        return self._start(self._readers, lambda _: job(), then, self.unheeded.emit)

    def write(
        self,
        job: Callable[[], object],
        then: Callable[..., object] = lambda _: None,
        failed: Callable[..., object] | None = None,
    ) -> Task:
        """Change something, after everything asked before; `failed` gets the error, or else whoever listens."""
        return self._start(self._writer, lambda _: job(), then, failed or self.unheeded.emit)

    def close(self) -> None:
        """Wait for what is being written; nothing new is begun."""
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)

    def _start(
        self, pool: ThreadPoolExecutor, job: Job, then: Callable[..., object], failed: Callable[..., object]
    ) -> Task:
        task = Task(job)
        relay = _Relay(task, then, failed, self._forget)
        with self._lock:
            self._running.add(task)
        task.succeeded.connect(relay.succeeded)
        task.failed.connect(relay.failed)
        task.ended.connect(relay.ended)
        pool.submit(task.run)
        return task

    def _forget(self, task: Task) -> None:
        with self._lock:
            self._running.discard(task)


class _Relay(QObject):
    """Stands on the window's thread, so that a worker's signals are delivered there and nowhere else."""

    def __init__(
        self,
        task: Task,
        then: Callable[..., object],
        failed: Callable[..., object],
        forget: Callable[[Task], None],
    ) -> None:
        super().__init__(task)
        self._task, self._then, self._failed, self._forget = task, then, failed, forget

    def succeeded(self, result: object) -> None:
        self._then(result)

    def failed(self, error: object) -> None:
        self._failed(error)

    def ended(self) -> None:
        self._forget(self._task)
