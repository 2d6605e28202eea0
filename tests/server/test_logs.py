"""What the server writes down: lines that a program can read, and nobody's data."""

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from sync_server import logs

STRANGE = "A\x85B\u2028C\n"


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """Standard error while the server writes to it; afterwards logging is as it was."""
    root, ours = logging.getLogger(), logs.LOG
    before = [(each, each.handlers[:], each.level, each.propagate) for each in (root, ours)]
    text = io.StringIO()
    monkeypatch.setattr("sys.stderr", text)
    logs.start()
    yield text
    for each, handlers, level, propagate in before:
        each.handlers[:], each.level, each.propagate = handlers, level, propagate


def lines(written: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in written.getvalue().splitlines()]


def broken(name: str) -> None:
    try:
        int(name)
    except ValueError as error:
        raise RuntimeError(f"no such person: {name}") from error


def test_a_bug_is_told_by_its_kinds_and_places_and_not_by_its_words(written: io.StringIO) -> None:
    try:
        broken("Olha Koval")
    except RuntimeError as error:
        logs.LOG.error("bug", exc_info=error)
    assert "Koval" not in written.getvalue()
    [line] = lines(written)
    assert line["error"].startswith("ValueError at test_logs.py:")
    assert "RuntimeError at test_logs.py:" in line["error"]


def test_what_a_stranger_sends_makes_no_second_line(written: io.StringIO) -> None:
    logs.told("/v1/sync", STRANGE, 401, 1, 2, 0.003)
    [line] = lines(written)
    assert (line["event"], line["status"], line["ms"]) == ("request", 401, 3.0)


def test_what_the_stack_below_has_to_say_is_a_line_like_any_other(written: io.StringIO) -> None:
    logging.getLogger("uvicorn.error").warning("Invalid HTTP request received.")
    logging.getLogger("uvicorn.error").info("Started server process")
    [line] = lines(written)
    assert (line["level"], line["event"]) == ("warning", "Invalid HTTP request received.")
