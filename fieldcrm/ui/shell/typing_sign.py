"""Which keyboard one types in, told where what is typed cannot be read: as the system says, and as the letters show."""

from collections.abc import Callable
from typing import Final
from unicodedata import name

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.widgets import label, row

TOLD_FROM_THE_START: Final = ("windows", "cocoa")
"""Elsewhere Qt gives the language of the system for that of the keyboard, until it is told of another."""
_SCRIPTS: Final = {
    QLocale.Script.LatinScript: "LATIN",
    QLocale.Script.CyrillicScript: "CYRILLIC",
    QLocale.Script.SimplifiedHanScript: "CJK",
    QLocale.Script.TraditionalHanScript: "CJK",
}
_LETTERS: Final = {"LATIN": "ABC", "CYRILLIC": "АБВ", "CJK": "中"}


def keyboard_of(locale: QLocale) -> str:
    """A keyboard in two letters, as systems have it beside the clock."""
    code = QLocale.languageToCode(locale.language())
    return {"zh": "中"}.get(code, code.upper())


class TypingSign(QWidget):
    """The keyboard, as far as that is known, and whether Caps Lock is on."""

    def __init__(self, locale: Callable[[], QLocale] = lambda: QGuiApplication.inputMethod().locale()) -> None:
        super().__init__()
        self._locale = locale
        self._is_told = QGuiApplication.platformName() in TOLD_FROM_THE_START
        self._script = ""
        self._keyboard = label("", "small", "2")
        self._caps = label(tr("Caps Lock is on."), "small", "warn")
        self._caps.hide()
        self.setLayout(row(self._keyboard, self._caps, None, space=12))
        QGuiApplication.inputMethod().localeChanged.connect(self._hear)
        self._say()

    def note(self, letter: str, *, has_shift: bool) -> None:
        """One was typed. Large without Shift, or small with it, it gives Caps Lock away; its script, the keyboard."""
        is_cased = letter.lower() != letter.upper()
        self._caps.setVisible(is_cased and letter.isupper() is not has_shift)
        self._script = name(letter[0], "").partition(" ")[0]
        self._say()

    def _hear(self) -> None:
        self._is_told, self._script = True, ""
        self._say()

    def _say(self) -> None:
        locale = self._locale()
        is_so = self._is_told and self._script in ("", _SCRIPTS.get(locale.script()))
        sign = keyboard_of(locale) if is_so else _LETTERS.get(self._script, "")
        self._keyboard.setText(tr("Keyboard: {}").format(sign) if sign else "")
        self._keyboard.setVisible(bool(sign))
