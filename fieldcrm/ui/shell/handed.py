"""What the desktop hands to a program that is open already: on macOS neither a file nor a link comes with a start."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent


class Handed(QObject):
    """Looks at everything that reaches the application."""

    asked = Signal(str)
    """The place of a file, or the address of a page."""

    def __init__(self, application: QObject) -> None:
        super().__init__(application)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.asked.emit(event.file() or event.url().toString())
            return True
        return super().eventFilter(watched, event)
