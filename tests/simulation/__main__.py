"""A thousand seeds on every core and the planted faults, or one seed with its history: see docs/TESTING.md."""

import argparse
import gc
import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from tests.simulation.forms import AWAY, FORMS, FULL, MEETING, POLICIES, RELEASES, RESTORED, SMALL, Form
from tests.simulation.histories import simulate
from tests.simulation.model_alone import find_by_the_model
from tests.simulation.planted import NEAR, PLANTED, plant

SEEDS = 1_000
TRIED: Final = ((SMALL, 120), (MEETING, 120), (POLICIES, 60), (RESTORED, 60), (RELEASES, 60), (AWAY, 60), (FULL, 20))
"""So many histories of each form a planted fault may hide in."""
KEPT: Final = Path(__file__).with_name("planted_seeds.json")
"""By which history each planted fault is known to be found."""


@dataclass(frozen=True, slots=True)
class Result:
    """How one seed ended: what went wrong, if anything, and the accidents that really happened."""

    seed: int
    broken: str = ""
    tally: Counter[str] = field(default_factory=Counter[str])
    compared: Counter[str] = field(default_factory=Counter[str])
    """And what of it was held against the model."""


def run(seed: int, form: Form) -> Result:
    """One seed. Whatever goes wrong is the finding, not only a broken promise."""
    try:
        fleet = simulate(seed, form)
        return Result(seed, tally=fleet.tally, compared=fleet.beside.compared)
    except Exception as error:  # noqa: BLE001 - any exception in the product under simulation is a finding
        notes = "\n    ".join(getattr(error, "__notes__", [""])[-1].splitlines())
        return Result(seed, f"{type(error).__name__}: {error}\n    {notes}")


def run_many(seeds: Sequence[int], form: Form, cores: int | None = None) -> tuple[int, str]:
    """Every seed, on so many cores or all; tells each failure as it comes. How many failed, and a line about it all."""
    tally, compared, failed = Counter[str](), Counter[str](), 0
    with ProcessPoolExecutor(cores) as pool:
        for done, result in enumerate(pool.map(partial(run, form=form), seeds, chunksize=4), 1):
            tally += result.tally
            compared += result.compared
            if result.broken:
                failed += 1
                tell(f"seed {result.seed}: {_first_line(result)}")
            if done % 50 == 0:
                tell(f"{done} seeds, {failed} failed")
    for accident, times in sorted(tally.items()):
        tell(f"  {accident}: {times}")
    beside = ", ".join(f"{number} {what}" for what, number in sorted(compared.items()))
    about = f"{len(seeds)} seeds of {form.steps} steps, {failed} failed, {tally.total()} accidents"
    return failed, f"{about}, as the model has it: {beside}"


def known() -> dict[str, tuple[str, int]]:
    """The form and the seed of the history that finds each planted fault."""
    return {name: (form, seed) for name, (form, seed) in json.loads(KEPT.read_bytes()).items()}


def find_again(names: Sequence[str]) -> tuple[int, str]:
    """Each of these planted faults by the history it is known by, or by one of few more. How many escape."""
    missed = [name for name in names if not _is_found(name)]
    return len(missed), f"{len(names)} planted faults, not found: {', '.join(missed) or 'none'}"


def _is_found(name: str) -> bool:
    if name not in known():
        return find(name) is not None
    form, seed = known()[name]
    with plant(name):
        return any(run(each, FORMS[form]).broken for each in (seed, *range(NEAR)))


def find(name: str) -> tuple[str, int] | None:
    """The form and the seed of a history that finds a planted fault: the known one, or else the first."""
    forms = {form: word for word, form in FORMS.items()}
    tried = [(form, seed) for form, most in TRIED for seed in range(most)]
    if name in known():
        word, seed = known()[name]
        tried.insert(0, (FORMS[word], seed))
    with plant(name):
        return next(((forms[form], seed) for form, seed in tried if run(seed, form).broken), None)


def find_all(*, keep: bool) -> tuple[int, str]:
    """Every planted fault, on all cores; tells who found it. The number of those nobody found, and a line about it all.

    With `keep` these histories are those by which the suite finds them from now on.
    """
    found: dict[str, tuple[str, int]] = {}
    with ProcessPoolExecutor() as cores:
        searches = {cores.submit(find, name): name for name in PLANTED}
        for search in as_completed(searches):
            result, name = search.result(), searches[search]
            found |= {} if result is None else {name: result}
            tell(f"{name}: {f'{result[0]} seed {result[1]}' if result else 'NOT FOUND'}")
    if keep:
        KEPT.write_text(json.dumps(dict(sorted(found.items())), indent=0) + "\n", encoding="utf-8")
    return len(PLANTED) - len(found), f"{len(found)} of {len(PLANTED)} planted faults found"


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
    words.add_argument("--form", choices=FORMS, default="full", help="how large, or what about; full unless told")
    words.add_argument("--seeds", type=int, help="so many and no planted faults; 1000 unless told")
    words.add_argument("--first", type=int, default=0, help="and from which on")
    words.add_argument("--seed", type=int, help="this one alone")
    words.add_argument("--verbose", action="store_true", help="with --seed: the history too")
    words.add_argument("--planted", action="store_true", help="the planted faults and no seeds")
    words.add_argument("--keep", action="store_true", help="with --planted: the suite uses these seeds from now on")
    words.add_argument("--faults", nargs="+", choices=PLANTED, help="these, each by the history it is known by")
    words.add_argument("--alone", action="store_true", help="with --faults: found by the model, and no oracle looks")
    words.add_argument("--cores", type=int, help="so many at once; all unless told")
    said = words.parse_args()
    return run_what(said, FORMS[said.form])


def run_what(said: argparse.Namespace, form: Form) -> int:
    """What was asked for; 0 if all is well."""
    if said.seed is not None:
        return run_one(said.seed, form, verbose=said.verbose)
    found: list[tuple[int, str]] = []
    if said.faults and said.alone:
        found.append(find_by_the_model(said.faults, run))
    elif said.faults:
        found.append(find_again(said.faults))
    elif not said.planted:
        found.append(run_many(range(said.first, said.first + (said.seeds or SEEDS)), form, said.cores))
    if said.seeds is None and not said.faults:
        found.append(find_all(keep=said.keep))
    say("; ".join(line for _, line in found))
    return int(any(failed for failed, _ in found))


def run_one(seed: int, form: Form, *, verbose: bool) -> int:
    """One seed again, as it was."""
    result = run(seed, form)
    told = result.broken if verbose else result.broken.partition("\n")[0]
    say(f"seed {seed}: {told or 'all promises kept'}")
    return bool(result.broken)


if __name__ == "__main__":
    # The same seed must be the same history, and sets are walked in the order of hashes.
    if os.environ.get("PYTHONHASHSEED") != "0":
        again = [sys.executable, "-m", "tests.simulation", *sys.argv[1:]]
        os.execve(sys.executable, again, {**os.environ, "PYTHONHASHSEED": "0"})  # noqa: S606 - it is ourselves again
    gc.disable()  # see `seldom_swept`
    sys.exit(main())
