"""What the tests of the code itself have read is given back before others run."""

from pathlib import Path

import pytest

from tests.architecture.sources import forget


def pytest_runtest_teardown(nextitem: pytest.Item | None) -> None:
    """After the last test of this folder."""
    if nextitem is None or Path(__file__).parent not in nextitem.path.parents:
        forget()
