"""Half a million messages on all cores, on both databases: see docs/TESTING.md."""

import argparse
import resource
import sys
import tempfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from random import Random
from typing import Final

from sync_server.store.open import open_sqlite
from tests.hostile.centre import Heard, besieged
from tests.simulation.blanks import quick_place

AT_ONCE: Final = 10_000
SETTLED: Final = 2_000
"""After so many messages a process has what it needs."""


def siege(seed: int) -> tuple[int, Heard, int]:
    """One centre under so many messages; by how many megabytes the process has grown meanwhile."""
    with tempfile.TemporaryDirectory(dir=quick_place(), prefix="hostile") as temporary:
        folder = Path(temporary)
        with besieged(open_sqlite(folder / "centre.db"), folder) as made:
            draw = Random(seed)  # noqa: S311 - a seed that can be told again
            made.go_on(draw, SETTLED)
            before = _megabytes()
            made.go_on(draw, AT_ONCE - SETTLED)
            grown = _megabytes() - before
            made.must_be_sound()
    return seed, made.heard, grown


def _megabytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> int:
    """The words of the command line; 0 if all is well."""
    words = argparse.ArgumentParser(prog="python -m tests.hostile")
    words.add_argument("--messages", type=int, default=500_000)
    seeds = range(max(1, words.parse_args().messages // AT_ONCE))
    statuses, broken, slowest, most = Counter[int](), 0, 0.0, 0
    with ProcessPoolExecutor() as cores:
        for each in as_completed([cores.submit(siege, seed) for seed in seeds]):
            seed, heard, grown = each.result()
            statuses += heard.statuses
            broken, slowest, most = broken + len(heard.broken), max(slowest, heard.slowest), max(most, grown)
            sys.stderr.write("".join(f"seed {seed}: {told}\n" for told in heard.broken))
    told = ", ".join(f"{status} {times} times" for status, times in sorted(statuses.items()))
    sys.stdout.write(f"{statuses.total()} messages: {told}; {broken} broken; ")
    sys.stdout.write(f"slowest {slowest:.2f} s, at most {most} MB more\n")
    return int(broken > 0)


if __name__ == "__main__":
    sys.exit(main())
