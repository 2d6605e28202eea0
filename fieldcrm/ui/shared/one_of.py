"""Buttons of which one is chosen: Tab comes to that one, and arrows go on to the others."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget


class OneOf(QButtonGroup):
    """Qt itself leads to the chosen one only after the first press; before it, Tab came to the first of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttonToggled.connect(self._lead)

    def take(self, button: QAbstractButton) -> None:
        """One more."""
        self.addButton(button)
        self._lead()

    def choose(self, button: QAbstractButton | None) -> None:
        """This one, or none of them."""
        self.setExclusive(False)  # or none could not be shown
        for each in self.buttons():
            each.setChecked(each is button)
        self.setExclusive(True)
        self._lead()

    def _lead(self, *_: object) -> None:
        buttons = self.buttons()
        door = self.checkedButton() or (buttons[0] if buttons else None)
        for each in buttons:
            takes = Qt.FocusPolicy.StrongFocus if each is door else Qt.FocusPolicy.ClickFocus
            if each.focusPolicy() != takes:
                each.setFocusPolicy(takes)
