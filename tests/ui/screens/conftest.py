"""Every test of a screen has a whole window in front of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.windows import Desktop, desktop


@pytest.fixture
def laptop(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desktop]:
    """A rep's laptop with no line."""
    with desktop(tmp_path, qtbot, qapp) as made:
        yield made
