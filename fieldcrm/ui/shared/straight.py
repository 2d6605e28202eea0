"""Marks that turn the writing about are shown as such, so that nobody's name can be read as somebody else's."""

from typing import Final

SEEN: Final = "\ufffd"
"""Stands where the writing would be turned: whoever reads the name sees that something is in it."""
_TURNING: Final = {
    **dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)], SEEN),  # embedded, overridden, isolated
    **dict.fromkeys([0x200E, 0x200F, 0x061C]),  # have no width and turn no letter
}


def straight(text: str) -> str:
    """A text as it is shown; what is kept, edited and sent stays as it was written."""
    return text if text.isascii() else text.translate(_TURNING)
