"""How this machine starts our programs: by Python in a checkout, as files of their own once they are packaged."""

import sys
from pathlib import Path
from typing import Final

_MODULES: Final = {"fieldcrm": "fieldcrm", "fieldcrm-probe": "fieldcrm.ui.probe", "fieldcrm-server": "sync_server"}


def program(name: str) -> tuple[str, ...]:
    """The words that start one of our programs."""
    if getattr(sys, "frozen", False):  # we brought our own Python with us
        own = Path(sys.executable)
        return (str(own.with_name(name + own.suffix)),)
    return (sys.executable, "-m", _MODULES[name])
