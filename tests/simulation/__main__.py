"""A thousand seeds on every core and the planted faults, or one seed with its history: see docs/TESTING.md."""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial

from tests.simulation.fleet import simulate
from tests.simulation.planted import PLANTED, plant

SEEDS = 1_000
STEPS = 60
SEEDS_PER_FAULT = 250


@dataclass(frozen=True, slots=True)
class Result:
    """How one seed ended: what went wrong, if anything, and the accidents that really happened."""

    seed: int
    broken: str = ""
    tally: Counter[str] = field(default_factory=Counter[str])


def run(seed: int, steps: int) -> Result:
    """One seed. Whatever goes wrong is the finding, not only a broken promise."""
    try:
        return Result(seed, tally=simulate(seed, steps).tally)
    except Exception as error:  # noqa: BLE001 - any exception in the product under simulation is a finding
        notes = "\n    ".join(getattr(error, "__notes__", [""])[-1].splitlines())
        return Result(seed, f"{type(error).__name__}: {error}\n    {notes}")


def run_many(seeds: Iterable[int], steps: int, say: Callable[[str], None]) -> int:
    """Every seed, on all cores; says each failure as it comes, and the accidents at the end. The number of failures."""
    tally, failed, done = Counter[str](), 0, 0
    with ProcessPoolExecutor() as cores:
        for result in cores.map(partial(run, steps=steps), seeds, chunksize=4):
            done += 1
            tally += result.tally
            if result.broken:
                failed += 1
                say(f"seed {result.seed}: {result.broken.partition(chr(10))[0]}")
            if done % 50 == 0:
                say(f"{done} seeds, {failed} failed")
    accidents = "\n".join(f"  {name}: {times}" for name, times in sorted(tally.items()))
    say(f"{done} seeds of {steps} steps, {failed} failed; what happened:\n{accidents}")
    return failed


def find(name: str, most: int = SEEDS_PER_FAULT, steps: int = STEPS) -> Result | None:
    """The first seed that finds a planted fault."""
    with plant(name):
        return next((result for seed in range(most) if (result := run(seed, steps)).broken), None)


def find_all(say: Callable[[str], None]) -> int:
    """Every planted fault; the number of those nobody found."""
    missed = 0
    with ProcessPoolExecutor() as cores:
        for name, result in zip(PLANTED, cores.map(find, PLANTED), strict=True):
            missed += result is None
            found = f"seed {result.seed}: {result.broken.partition(chr(10))[0][:120]}" if result else "NOT FOUND"
            say(f"{name}: {found}")
    say(f"{len(PLANTED) - missed} of {len(PLANTED)} planted faults found")
    return missed


def say(text: str) -> None:
    """A line that is there at once, also in a log."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main() -> int:
    """The words of the command line; 0 if all is well."""
    words = argparse.ArgumentParser(prog="python -m tests.simulation")
    words.add_argument("--seeds", type=int, help="so many and no planted faults; 1000 unless told")
    words.add_argument("--first", type=int, default=0, help="and from which on")
    words.add_argument("--seed", type=int, help="this one alone")
    words.add_argument("--steps", type=int, default=STEPS, help="how much happens before everyone rests")
    words.add_argument("--verbose", action="store_true", help="with --seed: the history too")
    words.add_argument("--planted", action="store_true", help="the planted faults and no seeds")
    said = words.parse_args()
    if said.seed is not None:
        return run_one(said.seed, said.steps, verbose=said.verbose)
    failed = 0
    if not said.planted:
        failed += run_many(range(said.first, said.first + (said.seeds or SEEDS)), said.steps, say)
    if said.seeds is None:
        failed += find_all(say)
    return min(1, failed)


def run_one(seed: int, steps: int, *, verbose: bool) -> int:
    """One seed again, as it was."""
    result = run(seed, steps)
    told = result.broken if verbose else result.broken.partition("\n")[0]
    say(f"seed {seed}: {told or 'all promises kept'}")
    return bool(result.broken)


if __name__ == "__main__":
    # The same seed must be the same history, and sets are walked in the order of hashes.
    if os.environ.get("PYTHONHASHSEED") != "0":
        again = [sys.executable, "-m", "tests.simulation", *sys.argv[1:]]
        os.execve(sys.executable, again, {**os.environ, "PYTHONHASHSEED": "0"})  # noqa: S606 - it is ourselves again
    sys.exit(main())
