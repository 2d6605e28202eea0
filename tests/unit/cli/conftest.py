"""A rep's and a clerk's machine for the commands."""

from pathlib import Path

import pytest

from fieldcrm.domain.people import Role
from tests.support.program import Program, joined


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """A rep's machine that has joined a company."""
    return joined(tmp_path / "profile")


@pytest.fixture
def office(tmp_path: Path) -> Program:
    """A clerk's machine that has joined a company."""
    return joined(tmp_path / "profile", Role.CLERK)
