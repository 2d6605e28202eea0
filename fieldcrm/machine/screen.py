"""Whether anybody could see a window here."""

import sys
from collections.abc import Mapping


def has_screen(environ: Mapping[str, str]) -> bool:
    """On Linux the environment names a display; elsewhere there always is one."""
    return sys.platform != "linux" or any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def can_draw(environ: Mapping[str, str]) -> bool:
    """Whether windows can be drawn, if only for nobody to see."""
    return has_screen(environ) or bool(environ.get("QT_QPA_PLATFORM"))
