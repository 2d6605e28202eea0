"""The one application of Qt that a process has."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from fieldcrm.machine.resources import resource


def application() -> QApplication:
    """It, made when it is asked for first, with the name and the sign by which a desktop knows its windows."""
    made = QApplication.instance() or QApplication([])
    if not isinstance(made, QApplication):
        raise TypeError("a window needs an application with widgets")
    made.setApplicationName("FieldCRM")  # by this one screen readers know it, and docks its badge
    made.setDesktopFileName("fieldcrm")  # by this name a desktop finds the menu entry the window belongs to
    made.setWindowIcon(QIcon(str(resource("fieldcrm.svg"))))
    return made
