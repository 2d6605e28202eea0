"""Whether anybody could see a window here."""

import sys
from collections.abc import Mapping


def has_screen(environ: Mapping[str, str]) -> bool:
    """On Linux a display is named in the environment; elsewhere there always is one."""
    return sys.platform != "linux" or any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
