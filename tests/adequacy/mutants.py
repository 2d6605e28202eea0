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

from tests.adequacy.proven import PROVEN, WITHOUT_POSTGRESQL, tests_of

ASKED: Final = 0.9
ROOMS: Final = Path("build/adequacy/mutants")
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
    _fetch_the_tool()
    made = noticed = 0
    for file, ends in (each for one in asked for each in _looked_at(one)):
        made, noticed = made + len(ends), noticed + _told(file, ends)
    share = noticed / made if made else 0.0
    sys.stdout.write(f"{made} lines changed, {noticed} noticed: {share:.1%}, asked for {ASKED:.0%}\n")
    return int(share < ASKED)


def _fetch_the_tool() -> None:
    """Beside the house: nobody ships that."""
    if not (TOOL / "mutmut").is_dir():
        lock = Path(__file__).with_name("requirements.lock")
        pip = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--require-hashes", "-r", str(lock)]
        subprocess.run([*pip, "--target", str(TOOL)], check=True)


def _looked_at(asked: str) -> Iterator[tuple[str, Ends]]:
    """One file, or all of a folder, by those tests alone that are about it; file by file how they ended."""
    room = ROOMS / asked.replace("/", ".").removesuffix(".py")
    _lay_out(room, asked)
    _let_the_tests_look(room)
    for beside in sorted((room / "mutants").rglob("*.py.meta")):
        ends: Ends = json.loads(beside.read_text("utf-8"))["exit_code_by_key"]
        yield str(beside.relative_to(room / "mutants")).removesuffix(".meta"), ends


def _lay_out(room: Path, asked: str) -> None:
    """A room in which the tool makes the copy that it spoils."""
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir(parents=True)
    for name in TAKEN_ALONG:
        (room / name).symlink_to(Path(name).resolve())
    lists: Mapping[str, Sequence[str]] = {
        "source_paths": [asked],
        "also_copy": TAKEN_ALONG,
        "pytest_add_cli_args": WITHOUT_POSTGRESQL,
        "pytest_add_cli_args_test_selection": tests_of(asked),
    }
    told = "\n".join(f"{name} =\n    " + "\n    ".join(each) for name, each in lists.items())
    (room / "setup.cfg").write_text(f"[mutmut]\n{told}\n", encoding="utf-8")


def _let_the_tests_look(room: Path) -> None:
    """Every mutant is made, and the tests that come by its function run until one of them fails."""
    with (room / "told.log").open("w", encoding="utf-8") as told:
        found = subprocess.run(
            [sys.executable, "-m", "mutmut", "run"],
            cwd=room,
            env={**os.environ, "PYTHONPATH": str(TOOL.resolve())},
            stdout=told,
            stderr=told,
            check=False,
        )
    if found.returncode:
        raise SystemExit(f"the mutants could not be looked at; {room / 'told.log'} says why")


def _told(file: str, ends: Ends) -> int:
    """Who was not noticed; how many were."""
    alive = [name for name, end in ends.items() if end in UNNOTICED]
    noticed = len(ends) - len(alive)
    sys.stdout.write("".join(f"  {name}\n" for name in alive))
    sys.stdout.write(f"{file}: {noticed} of {len(ends)} noticed\n")
    sys.stdout.flush()
    return noticed


if __name__ == "__main__":
    sys.exit(main())
