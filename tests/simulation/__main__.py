"""A thousand seeds on every core and the planted faults, or one seed with its history: see docs/TESTING.md."""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from functools import partial

from tests.simulation.fleet import simulate
from tests.simulation.planted import PLANTED, plant

SEEDS = 1_000
STEPS = 60
SEEDS_PER_FAULT = 60


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


def run_many(seeds: Sequence[int], steps: int) -> tuple[int, str]:
    """Every seed, on all cores; tells each failure as it comes. The number of failures, and a line about it all."""
    tally, failed = Counter[str](), 0
    with ProcessPoolExecutor() as cores:
        for done, result in enumerate(cores.map(partial(run, steps=steps), seeds, chunksize=4), 1):
            tally += result.tally
            if result.broken:
                failed += 1
                tell(f"seed {result.seed}: {_first_line(result)}")
            if done % 50 == 0:
                tell(f"{done} seeds, {failed} failed")
    for accident, times in sorted(tally.items()):
        tell(f"  {accident}: {times}")
    return failed, f"{len(seeds)} seeds of {steps} steps, {failed} failed, {tally.total()} accidents"


def find(name: str, most: int = SEEDS_PER_FAULT, steps: int = STEPS) -> Result | None:
    """The first seed that finds a planted fault."""
    with plant(name):
        return next((result for seed in range(most) if (result := run(seed, steps)).broken), None)


def find_all() -> tuple[int, str]:
    """Every planted fault, on all cores; tells who found it. The number of those nobody found, and a line about it."""
    missed = 0
    with ProcessPoolExecutor() as cores:
        searches = {cores.submit(find, name): name for name in PLANTED}
        for search in as_completed(searches):
            result = search.result()
            missed += result is None
            found = f"seed {result.seed}: {_first_line(result)[:120]}" if result else "NOT FOUND"
            tell(f"{searches[search]}: {found}")
    return missed, f"{len(PLANTED) - missed} of {len(PLANTED)} planted faults found"


def _first_line(result: Result) -> str:
    return result.broken.partition("\n")[0]


def say(text: str) -> None:
    """What was asked for."""
    sys.stdout.write(f"{text}\n")


def tell(text: str) -> None:
    """What is seen meanwhile, there at once also in a log."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


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
    found: list[tuple[int, str]] = []
    if not said.planted:
        found.append(run_many(range(said.first, said.first + (said.seeds or SEEDS)), said.steps))
    if said.seeds is None:
        found.append(find_all())
    say("; ".join(line for _, line in found))
    return int(any(failed for failed, _ in found))


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
