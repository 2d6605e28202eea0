"""Notices when a thread that should beat stands still, and where in the code it stood."""

import faulthandler
import re
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Final

LONGEST_MS: Final = 100
"""What a person does not notice yet."""

BEAT_SECONDS: Final = 0.05
"""How often the watched thread is to beat, and how often it is looked at."""

DEEPEST: Final = 8

_THREAD: Final = re.compile(r"^(?:Current t|T)hread 0x([0-9a-f]+) .*$", re.MULTILINE)
_LINE: Final = re.compile(r'^  File "(.*)", line (\d+) in ', re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A stretch in which the thread did not beat: how long, how much of it at work, and the lines it stood at.

    Little of it at work means that it waited, or that the machine was asleep or busy with something else.
    """

    ms: int
    busy_ms: int
    at: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.ms} ms, {self.busy_ms} ms of them at work, at {' > '.join(self.at) or 'a place unseen'}"


class Watchdog:
    """Watches the thread that makes it. Between `begin` and `end` that thread is to call `beat` every so often.

    A second thread looks at the last beat; only when that is too old does it look at the stack, so watching costs a
    wake-up and two comparisons. Where the code never lets another thread run, the place is seen as it ends.
    """

    def __init__(self, told: Callable[[Gap], object]) -> None:
        """`told` is called on the watched thread, at the first beat after a gap."""
        self._told = told
        self._watched = threading.get_ident()
        self._last = self._busy = 0.0
        self._at: tuple[str, ...] = ()
        self._is_over = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self) -> None:
        """Watch from here on; once at most."""
        self._last, self._busy, self._at = time.perf_counter(), time.thread_time(), ()
        self._is_over.clear()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Watch no more; the second thread is gone afterwards."""
        if self._thread is not None:
            self._is_over.set()
            self._thread.join()
            self._thread = None

    def beat(self) -> None:
        """The thread is alive."""
        now, busy, at = time.perf_counter(), time.thread_time(), self._at
        ms, busy_ms = 1000 * (now - self._last - BEAT_SECONDS), 1000 * (busy - self._busy)
        self._last, self._busy, self._at = now, busy, ()
        if ms > LONGEST_MS:
            self._told(Gap(ms=round(ms), busy_ms=round(busy_ms), at=at))

    def _watch(self) -> None:
        with suppress(OSError), TemporaryFile(buffering=0) as paper:  # without it gaps are told, and not their places
            while not self._is_over.wait(BEAT_SECONDS):
                if not self._at and time.perf_counter() - self._last > LONGEST_MS / 1000:
                    self._at = places(self._watched, paper)


def places(thread: int, paper: IO[bytes]) -> tuple[str, ...]:
    """The lines a thread stands at, the innermost last: files and numbers, never a value.

    The interpreter itself writes them down. Whoever looks at frames holds what is in them, as a painter at work, and
    may be the last who does: then that ends on the wrong thread, and the program with it.
    """
    paper.seek(0)
    paper.truncate()
    faulthandler.dump_traceback(paper, all_threads=True)
    paper.seek(0)
    told = _THREAD.split(paper.read().decode("utf-8", "replace"))
    stacks = {int(ident, 16): stack for ident, stack in zip(told[1::2], told[2::2], strict=True)}
    lines = _LINE.findall(stacks.get(thread, ""))[:DEEPEST]
    return tuple(f"{Path(file).name}:{line}" for file, line in reversed(lines))
