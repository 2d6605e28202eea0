"""What a process of the server has made before it answers is looked through for garbage no more."""

import gc
import socket
from collections.abc import Iterator
from unittest.mock import patch

import pytest
import uvicorn

from sync_server.cli.serving import alone_until_told


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """The tests' own process looks through all it has."""
    yield
    gc.unfreeze()


def test_a_process_looks_past_what_it_has_made_once_it_answers() -> None:
    before = gc.get_freeze_count()
    with socket.socket() as bound, patch.object(uvicorn.Server, "run") as served:
        alone_until_told(uvicorn.Config("none:made", log_config=None), bound)
    assert served.called
    assert gc.get_freeze_count() > before
