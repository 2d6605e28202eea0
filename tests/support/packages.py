"""What people install, made of this checkout by the command a person would type."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def package(kind: str) -> Path:
    """The package of that kind, made anew."""
    command = [str(ROOT / "run"), "package", kind]
    made = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return Path(made.stdout.strip().splitlines()[-1])
