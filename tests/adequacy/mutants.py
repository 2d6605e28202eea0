"""Lines changed one at a time by a machine, each of which a test has to notice: see docs/TESTING.md."""

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from tests.adequacy.proven import PROVEN, TESTS, WITHOUT_POSTGRESQL

ASKED: Final = 0.9
ROOM: Final = Path("build/adequacy/mutants")
TOOL: Final = Path("build/adequacy/tool")
TAKEN_ALONG: Final = ("fieldcrm", "sync_server", "resources", "docs", "tests", "pyproject.toml", "run")
UNNOTICED: Final = frozenset({0, 5, 33, None})
"""How the tests end that pass, that there are none of, and that were never run; the tool's own numbers."""

Ends = Mapping[str, int | None]
"""By the name of each mutant."""


def main() -> int:
    """Makes them, has the tests look, and tells who was not noticed; 0 if enough were."""
    words = argparse.ArgumentParser(prog="python -m tests.adequacy.mutants")
    words.add_argument("files", nargs="*", default=list(PROVEN), help="instead of all that is to be proven")
    asked: list[str] = words.parse_args().files
    lacking = [each for each in asked if not Path(each).exists()]
    if lacking:
        words.error(f"there is no {lacking[0]}")
    _lay_out(asked)
    _let_the_tests_look()
    return int(_told(dict(_ended())) < ASKED)


def _lay_out(asked: Sequence[str]) -> None:
    """A copy of the house for the tool to spoil, and the tool beside it: nobody ships that."""
    shutil.rmtree(ROOM, ignore_errors=True)
    ROOM.mkdir(parents=True)
    for name in TAKEN_ALONG:
        copy = shutil.copytree if Path(name).is_dir() else shutil.copy
        copy(name, ROOM / name)
    lists = {
        "source_paths": asked,
        "also_copy": TAKEN_ALONG,
        "pytest_add_cli_args": WITHOUT_POSTGRESQL,
        "pytest_add_cli_args_test_selection": TESTS,
    }
    told = "\n".join(f"{name} =\n    " + "\n    ".join(each) for name, each in lists.items())
    (ROOM / "setup.cfg").write_text(f"[mutmut]\n{told}\n", encoding="utf-8")
    if not (TOOL / "mutmut").is_dir():
        lock = Path(__file__).with_name("requirements.lock")
        pip = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--require-hashes", "-r", str(lock)]
        subprocess.run([*pip, "--target", str(TOOL)], check=True)


def _let_the_tests_look() -> None:
    """Every mutant is made, and the tests that come by its function run until one of them fails."""
    with (ROOM / "told.log").open("w", encoding="utf-8") as told:
        found = subprocess.run(
            [sys.executable, "-m", "mutmut", "run"],
            cwd=ROOM,
            env={**os.environ, "PYTHONPATH": str(TOOL.resolve())},
            stdout=told,
            stderr=told,
            check=False,
        )
    if found.returncode:
        raise SystemExit(f"the mutants could not be looked at; {ROOM / 'told.log'} says why")


def _ended() -> Iterator[tuple[str, Ends]]:
    """What the tool wrote down beside each file that it spoilt."""
    spoilt = ROOM / "mutants"
    for beside in sorted(spoilt.rglob("*.py.meta")):
        ends: Ends = json.loads(beside.read_text("utf-8"))["exit_code_by_key"]
        yield str(beside.relative_to(spoilt)).removesuffix(".meta"), ends


def _told(ended: Mapping[str, Ends]) -> float:
    """Who was not noticed, file by file; the share of those that were."""
    made = unnoticed = 0
    for file, ends in ended.items():
        alive = [name for name, end in ends.items() if end in UNNOTICED]
        sys.stdout.write("".join(f"  {name}\n" for name in alive))
        sys.stdout.write(f"{file}: {len(ends) - len(alive)} of {len(ends)} noticed\n")
        made, unnoticed = made + len(ends), unnoticed + len(alive)
    share = (made - unnoticed) / made if made else 0.0
    sys.stdout.write(f"{made} lines changed, {made - unnoticed} noticed: {share:.1%}, asked for {ASKED:.0%}\n")
    return share


if __name__ == "__main__":
    sys.exit(main())
