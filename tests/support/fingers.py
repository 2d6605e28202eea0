"""Keys pressed as a person presses them, and counted: each letter, each key, and each modifier held with one."""

from PySide6.QtCore import Qt

from tests.support.windows import Desktop

CTRL = Qt.KeyboardModifier.ControlModifier
_MODIFIERS = (
    CTRL,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)


class Fingers:
    """Someone at a keyboard."""

    def __init__(self, laptop: Desktop) -> None:
        self._laptop = laptop
        self.keys = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, with what is held."""
        self.keys += 1 + sum(bool(modifier & each) for each in _MODIFIERS)
        self._laptop.press(key, modifier)

    def type(self, text: str) -> None:
        """Letters."""
        self.keys += len(text)
        self._laptop.type(text)
