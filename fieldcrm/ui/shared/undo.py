"""What was done and can be taken back: the newest first by Ctrl+Z, each once, and none silently."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

REMEMBERED: Final = 100


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """Something done, by its name, and how it is taken back."""

    name: str
    take_back: Callable[[], object]


class UndoStack(QObject):
    """The steps of one window."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._steps: deque[Step] = deque(maxlen=REMEMBERED)

    @property
    def newest(self) -> str:
        """What Ctrl+Z would take back, or nothing."""
        return self._steps[-1].name if self._steps else ""

    def push(self, name: str, take_back: Callable[[], object]) -> Step:
        """Remember a step; it is given back so that a notice may undo this very one."""
        step = Step(name, take_back)
        self._steps.append(step)
        self.changed.emit()
        return step

    def undo(self) -> None:
        """Take back the newest step."""
        if self._steps:
            self.take_back(self._steps[-1])

    def take_back(self, step: Step) -> None:
        """Take back one step; asking twice does nothing more."""
        if step in self._steps:
            self._steps.remove(step)
            self.changed.emit()
            step.take_back()
