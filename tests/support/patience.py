"""How long a test waits for what must come: far longer than it ever takes, for a wait that ends early costs nothing."""

from types import FunctionType
from typing import Final

from pytestqt.qtbot import QtBot

PATIENCE_S: Final = 60
PATIENCE_MS: Final = 1000 * PATIENCE_S

WAITS: Final = {
    name: wait
    for name, wait in vars(QtBot).items()
    if isinstance(wait, FunctionType) and "timeout" in (wait.__kwdefaults__ or {})
}
"""Whatever pytest-qt waits with, by its own patience of five seconds: too few when both cores do something else."""

for _wait in WAITS.values():
    _wait.__kwdefaults__ = {**(_wait.__kwdefaults__ or {}), "timeout": PATIENCE_MS}
