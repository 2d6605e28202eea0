"""A peer told what to do, one line a time: each answer is a line of JSON with its seconds.

Nothing of ours is imported here: it runs in the peers' own environments too.
"""

import json
import random
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

Verb = Callable[..., Mapping[str, float] | None]
"""What it returns is told too, and goes before the seconds it took."""


def records(path: Path) -> list[dict[str, str | int]]:
    """The workload, as every peer reads it."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def phone() -> str:
    """What an edit writes; no two are alike."""
    return f"+49 30 {random.randrange(10**7):07}"  # noqa: S311 - nothing is kept secret by it


def obey(verbs: Mapping[str, Verb]) -> None:
    """Do what is said until nothing is said any more."""
    _answer({})
    for line in sys.stdin:
        verb, *said = line.split()
        began = time.perf_counter()
        told = verbs[verb](*said) or {}
        _answer({"seconds": time.perf_counter() - began, **told})


def _answer(told: Mapping[str, float]) -> None:
    sys.stdout.write(f"{json.dumps(told)}\n")
    sys.stdout.flush()
