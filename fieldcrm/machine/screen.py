"""Whether anybody could see a window here, or reads a terminal."""

import sys
from collections.abc import Mapping

if sys.platform == "win32":
    import ctypes

    def _is_shown() -> bool:
        """A console that was made for a program from the menu is there too, but hidden."""
        return bool(ctypes.windll.user32.IsWindowVisible(ctypes.windll.kernel32.GetConsoleWindow()))

else:

    def _is_shown() -> bool:
        return True


def has_screen(environ: Mapping[str, str]) -> bool:
    """On Linux the environment names a display; elsewhere there always is one."""
    return sys.platform != "linux" or any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def can_draw(environ: Mapping[str, str]) -> bool:
    """Whether windows can be drawn, if only for nobody to see."""
    return has_screen(environ) or bool(environ.get("QT_QPA_PLATFORM"))


def is_terminal_read() -> bool:
    """Whether somebody sees what goes to standard error."""
    return sys.stderr.isatty() and _is_shown()
