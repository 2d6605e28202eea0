"""What those who hear the screen are told: what a widget is, where Qt would call it something else, and news."""

from functools import cache
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QStackedWidget, QWidget

Role = QAccessible.Role
ONE_OF_A_FEW: Final = Role.RadioButton
A_FEW: Final = Role.Grouping
PLACE: Final = Role.PageTab
PLACES: Final = Role.PageTabList
PUSH: Final = Role.Button
SILENT: Final = " "
"""What is not to be heard: for nothing at all Qt would have something else said."""

_AS: Final = "spoken_as"
_CHOICES: Final = (ONE_OF_A_FEW, PLACE)


@cache
def begin() -> None:
    """Answer Qt from now on, until the process ends."""
    QAccessible.installFactory(interface)


def speak_as(widget: QWidget, role: QAccessible.Role) -> None:
    """From now on it is called that; Qt may have told of it already, as it does while a button is made."""
    widget.setProperty(_AS, role.value)
    if QAccessible.isActive():
        known = QAccessible.queryAccessibleInterface(widget)
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))


def announce(widget: QWidget, told: str) -> None:
    """Say it now, wherever the keys are: the words of something that has changed out of their reach."""
    if told and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, told))


def interface(_: str, spoken: QObject) -> QAccessibleInterface | None:
    """Qt asks it first, as an object is told of for the first time; None leaves the object to Qt."""
    if not isinstance(spoken, QWidget):
        return None
    if isinstance(spoken, QStackedWidget):
        return _Called(spoken, Role.Client)  # Qt has "layered pane" said before each page
    role = spoken.property(_AS)
    if role is None:
        return None
    return _Pressed(spoken, Role(role)) if isinstance(spoken, QAbstractButton) else _Called(spoken, Role(role))


class _Called(QAccessibleWidget):
    """A widget under another role."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._role = role

    def role(self) -> QAccessible.Role:
        return self._role


class _Pressed(_Called):
    """A button that stays down where it is chosen: Qt would have a box to tick said of each."""

    def state(self) -> QAccessible.State:
        told, button = super().state(), self.widget()
        if isinstance(button, QAbstractButton) and self._role in _CHOICES:
            told.checkable, told.checked = True, button.isChecked()
            told.selectable, told.selected = True, button.isChecked()
        return told

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt calls it so
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, name: str) -> None:  # noqa: N802 - Qt calls it so
        button = self.widget()
        if name == self.pressAction() and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().doAction(name)
