"""`python -m installers`: makes one of the packages, and says where it lies."""

import argparse
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from installers.bundle import ROOT, bundle

DIST: Final = ROOT / "dist"


def deb() -> Path:
    """The desktop for Debian and its family."""
    from installers import debian  # Windows and macOS lack what it needs

    bundle()
    return debian.package(DIST)


def wheel() -> Path:
    """The server and the desktop for whoever has Python."""
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(DIST)]
    subprocess.run(build, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return max(DIST.glob("fieldcrm-*.whl"), key=lambda made: made.stat().st_mtime)


KINDS: Final[dict[str, Callable[[], Path]]] = {"deb": deb, "bundle": bundle, "wheel": wheel}


def main() -> None:
    """Make what was asked for."""
    words = argparse.ArgumentParser(prog="./run package", description="Makes what people install, below dist/.")
    words.add_argument("kind", choices=KINDS, help="a Debian package, the folder all installers wrap, or a wheel")
    made = KINDS[words.parse_args().kind]()
    sys.stdout.write(f"{made}\n")


if __name__ == "__main__":
    main()
