"""From design tokens to what Qt paints with: colours, fonts, one palette and one style sheet."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any, Final
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from fieldcrm.machine.resources import resource
from fieldcrm.ui.shared.style_sheet import style_sheet

MODES: Final = ("light", "dark", "sunlight")
SYSTEM: Final = "system"
"""The choice to go with whatever the system shows."""

CHOICES: Final = (*MODES, SYSTEM)

SMALLEST: Final = 0.9
LARGEST: Final = 2.0


class Density(StrEnum):
    """How much room rows and controls take."""

    COMPACT = "compact"
    COMFORTABLE = "comfortable"
    TOUCH = "touch"


FOR_A_FINGER: Final = 44
"""A control is at least so tall where it is touched, at 100 per cent text."""
ROW_FOR_A_FINGER: Final = 48
LEAST_ROW: Final = 28
LEAST_CONTROL: Final = 24
CLOSER: Final = 0.85
"""A compact row beside a comfortable one."""


@dataclass(frozen=True, slots=True)
class Look:
    """One set of colours at one text size; everything painted asks the current one."""

    mode: str
    scale: float
    colours: Mapping[str, str]
    density: Density = Density.COMFORTABLE

    def px(self, points: float) -> int:
        """Logical pixels at this text size."""
        return round(points * self.scale)

    def row(self, points: float) -> int:
        """The height of a row that takes so much where it is comfortable."""
        if self.density is Density.COMPACT:
            return self.px(max(LEAST_ROW, round(points * CLOSER)))
        return self.px(max(points, ROW_FOR_A_FINGER) if self.density is Density.TOUCH else points)

    def control(self, points: float) -> int:
        """The height of something to press that takes so much where it is comfortable."""
        if self.density is Density.COMPACT:
            return self.px(max(LEAST_CONTROL, points - 4))
        return self.px(max(points, FOR_A_FINGER) if self.density is Density.TOUCH else points)

    def colour(self, name: str) -> QColor:
        """A colour by its token."""
        return QColor(self.colours[name])

    @property
    def sheet(self) -> str:
        """The style sheet a window wears."""
        return style_sheet(self.colours, self.px, self.control, is_touched=self.density is Density.TOUCH)

    def font(self, role: str = "body", weight: int | None = None, *, figures: bool = False) -> QFont:
        """The font of a role; `figures` gives digits of one width, for columns of numbers."""
        return QFont(_font(self.scale, role, weight, figures))


class Theme(QObject):
    """The look in force.

    Another colour shows at once everywhere; another text size or density asks for widgets built anew.
    """

    changed = Signal()
    resized = Signal()

    def __init__(
        self,
        application: QApplication,
        choice: str = "light",
        scale: float = 1.0,
        density: Density = Density.COMFORTABLE,
    ) -> None:
        super().__init__(application)
        self.application = application
        self.choice = choice
        for file in sorted(resource("fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        application.setStyle("Fusion")
        _hints(application).colorSchemeChanged.connect(self._follow)
        _hints(application).accessibility().contrastPreferenceChanged.connect(self._follow)
        self._show(Look("light", _within(scale), colours("light"), density))
        self.choose(choice)

    def choose(self, choice: str) -> None:
        """Show a mode by its name, or from now on the one the system shows."""
        self.choice = choice
        hints = _hints(self.application)
        if choice == SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(_SCHEMES[choice])
        self._be(self._system_mode() if choice == SYSTEM else choice)

    def scale_text(self, scale: float) -> None:
        """Make all text larger or smaller, between 90 and 200 per cent."""
        self._show(replace(look(), scale=_within(scale)))
        self.resized.emit()

    def space(self, density: Density) -> None:
        """Give rows and controls more room, or less."""
        self._show(replace(look(), density=density))
        self.resized.emit()

    def _be(self, mode: str) -> None:
        if mode != look().mode:
            self._show(replace(look(), mode=mode, colours=colours(mode)))

    def _show(self, wanted: Look) -> None:
        """The sheet before is taken off first: one put over another has Qt settle each widget with all those above it.

        With every page open that takes 0.7 s of a processor instead of 0.2. Nothing is painted in between.
        """
        _current[:] = [wanted]
        windows = [each for each in _dressed if isValid(each)]
        for each in windows:
            each.setStyleSheet("")
        self.application.setFont(wanted.font())
        self.application.setPalette(palette(wanted))
        for each in windows:
            each.setStyleSheet(wanted.sheet)
        self.changed.emit()

    def _follow(self) -> None:
        if self.choice == SYSTEM:
            self._be(self._system_mode())

    def _system_mode(self) -> str:
        """Black on white where the system asks for more contrast: what is dark has as much already."""
        is_dark = _hints(self.application).colorScheme() == Qt.ColorScheme.Dark
        return "dark" if is_dark else "sunlight" if asks_for_contrast(self.application) else "light"


@cache
def _hints(application: QApplication) -> QStyleHints:
    """Held for good: with this object of Python's goes the one about contrast, which Qt would be asked for in vain."""
    return application.styleHints()


def asks_for_contrast(application: QApplication) -> bool:
    """Whether a person has told the system that they need more of it."""
    return _hints(application).accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def dress(window: QWidget) -> None:
    """Have a window wear the sheet of the look in force, and of every one after it.

    Worn by the application instead, Qt would settle each widget anew whenever what it lies in is put into something: a
    page of three hundred widgets, each of them settled four times, took twice as long to make.
    """
    _dressed.add(window)
    window.setStyleSheet(look().sheet)


_dressed: Final = WeakSet[QWidget]()
_current: list[Look] = []
_SCHEMES: Final = {"light": Qt.ColorScheme.Light, "sunlight": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def look() -> Look:
    """The look in force."""
    return _current[0] if _current else Look("light", 1.0, colours("light"))


@lru_cache
def tokens() -> dict[str, Any]:
    """The design's own numbers and colours."""
    found: dict[str, Any] = json.loads(resource("tokens.json").read_text("utf-8"))
    return found


@lru_cache
def colours(mode: str) -> Mapping[str, str]:
    """Every colour token of a mode."""
    told = tokens()[mode]
    base: Mapping[str, str] = colours(told["_extends"]) if "_extends" in told else {}
    return {**base, **{name: value for name, value in told.items() if not name.startswith("_")}}


@lru_cache(maxsize=256)
def _font(scale: float, role: str, weight: int | None, figures: bool) -> QFont:
    """Made once: a page asks for some hundred as it is painted."""
    told = tokens()["type"][role]
    font = QFont()
    font.setFamilies(tokens()["type"]["family_ui"])
    font.setPixelSize(round(told["px"] * scale))
    font.setWeight(QFont.Weight(weight or told["weight"]))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if figures or told.get("features") == "tnum":
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def palette(wanted: Look) -> QPalette:
    """Every role Qt itself paints with, disabled ones too."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, wanted.colour(token))
    for role in (_R.WindowText, _R.Text, _R.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, wanted.colour("disabled"))
    return made


def _within(scale: float) -> float:
    return max(SMALLEST, min(scale, LARGEST))


_R = QPalette.ColorRole
_ROLES: Final = {
    _R.Window: "bg",
    _R.WindowText: "text",
    _R.Base: "surface",
    _R.AlternateBase: "sunken",
    _R.Text: "text",
    _R.Button: "surface",
    _R.ButtonText: "text",
    _R.BrightText: "bad",
    _R.Highlight: "selected",
    _R.HighlightedText: "selected_text",
    _R.Link: "accent_text",
    _R.LinkVisited: "theirs",
    _R.ToolTipBase: "text",
    _R.ToolTipText: "surface",
    _R.PlaceholderText: "text3",
    _R.Mid: "border",
    _R.Light: "hover",
    _R.Dark: "border_control",
    _R.Accent: "accent",
}
