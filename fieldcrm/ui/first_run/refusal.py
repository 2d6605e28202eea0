"""Why the window does not open, said in a window: whoever pressed an icon sees no terminal."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldcrm.domain.errors import Trouble
from fieldcrm.ui.shared.application import application
from fieldcrm.ui.shared.texts import said, tr
from fieldcrm.ui.shared.theme import dress, look
from fieldcrm.ui.shared.widgets import Picture, button, card, column, label, row
from fieldcrm.ui.shell.memory import FileMemory, speech_as_left, theme_as_left


def tell(error: Exception, memory: Path) -> None:
    """Say it, in the look and language of the last time, until it is closed."""
    qt = application()
    kept = FileMemory(memory)
    theme_as_left(qt, kept)
    speech_as_left(qt, kept)
    shown = Refusal(error)
    shown.show()
    qt.exec()


class Refusal(QWidget):
    """One sentence and one thing to do about it: to close."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.setObjectName("root")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("FieldCRM"))
        close = button(tr("Close"), kind="primary")
        close.clicked.connect(self.close)
        head = row(Picture("warning-circle", "bad", 20), label(_title(error), "title2"), None, space=10)
        told = label(said(error), "body", wrap=True)
        box = card(column(head, told, row(None, close), space=14), (24, 20, 24, 20))
        box.setFixedWidth(look().px(460))
        self.setLayout(column(None, row(None, box, None), None, margins=(20, 20, 20, 20)))
        dress(self)
        close.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Enter close it."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)


def _title(error: Exception) -> str:
    code = error.code if isinstance(error, Trouble) else ""
    if code.startswith("device.closed"):
        return tr("The work on this laptop is closed")
    return tr("The work on this laptop was erased") if code.startswith("device.erased") else tr("FieldCRM cannot open")
