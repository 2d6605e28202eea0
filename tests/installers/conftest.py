"""A clean Debian for the tests that take minutes, shared by them: each leaves it as usable as it found it."""

import subprocess
from collections.abc import Iterator

import pytest

from tests.support import debian
from tests.support.debian import Debian


@pytest.fixture(scope="session")
def clean_debian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Debian]:
    """Debian as it is before anybody installed anything."""
    if debian.lacking():
        pytest.skip(debian.lacking())
    root = tmp_path_factory.mktemp("debian")
    root.chmod(0o755)
    yield Debian.made(root)
    remove = ["rm", "-rf", "--one-file-system", str(root)]  # whatever were mounted in it would stay
    subprocess.run(remove, check=True)
