"""What has not been sent is kept in a second place while a window is open, where a person has chosen one."""

from PySide6.QtCore import QObject, Signal

from fieldcrm.replication import rescue
from fieldcrm.replication.mirroring import Mirroring
from fieldcrm.ui.parts import Parts


class SecondPlace(QObject):
    """Follows every save and every answer on a thread of its own; what fails is told once, and tried again."""

    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._mirroring = Mirroring(self._mirror, self.failed.emit)
        self.wish = self._mirroring.wish
        self.end = self._mirroring.stop
        self._mirroring.start()

    def _mirror(self) -> None:
        with self._parts.turn("rescue"):
            rescue.mirror(self._parts.store)
