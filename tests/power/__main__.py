"""Every place of every unit, on all cores: see docs/TESTING.md."""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import partial
from typing import Final

from tests.power import centres, laptops
from tests.power.faults import Broken, Case, case, cut_power, fail_disk, kill
from tests.power.units import Unit

UNITS: Final[Mapping[str, Unit]] = {unit.name: unit for unit in (*laptops.UNITS, *centres.UNITS)}
AT_ONCE: Final = 500
FAILING, KILLED, CUT = "disk failing", "killed", "power cut"

Job = tuple[str, str, int]
"""A unit, what happens to it, and the seed."""


def do(job: Job) -> tuple[Job, int, str]:
    """How often it was done, and what is broken, if anything."""
    name, what, seed = job
    ways: Mapping[str, Callable[[Case], int]] = {
        CUT: partial(cut_power, times=AT_ONCE, seed=seed),
        FAILING: partial(fail_disk, for_ever=bool(seed)),
        KILLED: kill,
    }
    try:
        with case(UNITS[name]) as made:
            return job, ways[what](made), ""
    except Broken as broken:
        return job, 0, str(broken)


def main() -> int:
    """The words of the command line; 0 if all is well."""
    words = argparse.ArgumentParser(prog="python -m tests.power")
    words.add_argument("--cuts", type=int, default=100_000, help="how often the power is cut, over all units")
    seeds = range(words.parse_args().cuts // (AT_ONCE * len(UNITS)) + 1)
    jobs: list[Job] = [(name, FAILING, once) for name in UNITS for once in (0, 1)]
    jobs += [(name, KILLED, 0) for name in UNITS]
    jobs += [(name, CUT, seed) for seed in seeds for name in UNITS]
    done, broken = Counter[str](), 0
    with ProcessPoolExecutor() as cores:
        for each in as_completed([cores.submit(do, job) for job in jobs]):
            (name, what, seed), times, told = each.result()
            done[what] += times
            broken += bool(told)
            sys.stderr.write(f"{name}, {what}, {seed}: {told or times}\n")
            sys.stderr.flush()
    told = ", ".join(f"{what} {times} times" for what, times in sorted(done.items()))
    sys.stdout.write(f"{len(UNITS)} units of work: {told}; {broken} broken\n")
    return int(broken > 0)


if __name__ == "__main__":
    sys.exit(main())
