"""The folder that every installer wraps: the programs with their Python, and nothing to install first."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from installers import icons

ROOT: Final = Path(__file__).parents[1]
BUILD: Final = ROOT / "build"
ICONS: Final = BUILD / "icons"
FOLDER: Final = BUILD / "bundle" / "fieldcrm"
LICENCES: Final = FOLDER / "_internal" / "LICENCES.txt"


def bundle() -> Path:
    """Freeze the programs into a folder anew."""
    icons.draw(ICONS)
    places = ["--distpath", str(FOLDER.parent), "--workpath", str(BUILD / "work")]
    freeze = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", *places]
    told = {"SOURCE_DATE_EPOCH": str(moment()), "PYTHONHASHSEED": "1"}
    recipe = ROOT / "installers" / "fieldcrm.spec"
    subprocess.run([*freeze, str(recipe)], cwd=ROOT, env={**os.environ, **told}, check=True)
    return FOLDER


def moment() -> int:
    """When what is packaged was written: SOURCE_DATE_EPOCH, or else the commit's, in seconds since 1970."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given is None:
        asked = ["git", "log", "-1", "--format=%ct"]
        given = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return int(given)
