"""How well two colours can be told apart, by the standard's formula."""

from typing import Final

from PySide6.QtGui import QColor

TEXT: Final = 4.5
SHAPE: Final = 3.0
"""What letters need, and what signs, bars and borders do."""


def contrast(first: str, second: str) -> float:
    """Between 1 for the same and 21 for black and white."""
    darker, brighter = sorted((_brightness(first), _brightness(second)))
    return (brighter + 0.05) / (darker + 0.05)


def _brightness(colour: str) -> float:
    shares = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
