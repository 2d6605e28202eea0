"""From design tokens to what Qt paints with: colours, fonts, one palette and one style sheet."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from fieldcrm.machine.resources import resource
from fieldcrm.ui.shared.style_sheet import style_sheet

MODES: Final = ("light", "dark", "sunlight")


@dataclass(frozen=True, slots=True)
class Look:
    """One set of colours at one text size; everything painted asks the current one."""

    mode: str
    scale: float
    colours: Mapping[str, str]

    def px(self, points: float) -> int:
        """Logical pixels at this text size."""
        return round(points * self.scale)

    def colour(self, name: str) -> QColor:
        """A colour by its token."""
        return QColor(self.colours[name])

    def font(self, role: str = "body", weight: int | None = None, *, figures: bool = False) -> QFont:
        """The font of a role; `figures` gives digits of one width, for columns of numbers."""
        told = _tokens()["type"][role]
        font = QFont()
        font.setFamilies(_tokens()["type"]["family_ui"])
        font.setPixelSize(self.px(told["px"]))
        font.setWeight(QFont.Weight(weight or told["weight"]))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if figures or told.get("features") == "tnum":
            font.setFeature(QFont.Tag("tnum"), 1)
        return font


class Theme(QObject):
    """The look in force; switching it changes every window at once."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        for file in sorted(resource("fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        application.setStyle("Fusion")
        self.show(Look("light", 1.0, colours("light")))

    def show(self, wanted: Look) -> None:
        """Put a look on everything that is shown and will be."""
        _current[:] = [wanted]
        self._application.setFont(wanted.font())
        self._application.setPalette(palette(wanted))
        self._application.setStyleSheet(style_sheet(wanted.colours, wanted.px))
        self.changed.emit()

    def next_mode(self) -> str:
        """Light, dark, sunlight and round again; says which it is now."""
        now = look()
        mode = MODES[(MODES.index(now.mode) + 1) % len(MODES)]
        self.show(Look(mode, now.scale, colours(mode)))
        return mode


_current: list[Look] = []


def look() -> Look:
    """The look in force."""
    return _current[0] if _current else Look("light", 1.0, colours("light"))


@lru_cache
def _tokens() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("tokens.json").read_text("utf-8"))
    return found


@lru_cache
def colours(mode: str) -> Mapping[str, str]:
    """Every colour token of a mode."""
    told = _tokens()[mode]
    base: Mapping[str, str] = colours(told["_extends"]) if "_extends" in told else {}
    return {**base, **{name: value for name, value in told.items() if not name.startswith("_")}}


def palette(wanted: Look) -> QPalette:
    """Every role Qt itself paints with, disabled ones too."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, wanted.colour(token))
    for role in (_R.WindowText, _R.Text, _R.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, wanted.colour("disabled"))
    return made


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
