"""Every branch of what everything leans on is gone through by a test: see docs/TESTING.md."""

import subprocess
import sys
from pathlib import Path

from tests.adequacy.proven import PROVEN, TESTS, WITHOUT_POSTGRESQL


def main() -> int:
    """Runs the tests and tells what they have not seen; 0 if that is nothing."""
    data = Path("build/adequacy/coverage")
    data.parent.mkdir(parents=True, exist_ok=True)
    coverage = [sys.executable, "-m", "coverage"]
    modules = ",".join(each.removesuffix(".py").replace("/", ".") for each in PROVEN)
    run = ["run", f"--data-file={data}", f"--source={modules}"]  # to watch all else would take several times as long
    seen = subprocess.run([*coverage, *run, "-m", "pytest", "-q", *WITHOUT_POSTGRESQL, *TESTS], check=False)
    if seen.returncode:
        return seen.returncode
    report = ["report", f"--data-file={data}", "--show-missing", "--fail-under=100"]
    return subprocess.run([*coverage, *report], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
