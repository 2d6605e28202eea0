"""Copies of files that other programs show: in a folder for this person alone, and gone when the window is."""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

from fieldcrm.domain.errors import Trouble
from fieldcrm.machine.files import make_private_folder
from fieldcrm.machine.wiping import erase_file

READ_ONLY: Final = 0o400
"""Whoever changes a copy in another program is told by that program that it is not kept."""


def place_for(folder: Path, name: str, mark: str) -> Path:
    """Where a copy under that name comes to; two of one name are kept apart by their marks."""
    return make_private_folder(make_private_folder(folder) / mark) / name


def seal(path: Path) -> None:
    """It is written: nobody writes into it any more."""
    path.chmod(READ_ONLY)


def take_back(folder: Path) -> None:
    """Overwritten and gone, but for what another program still holds: that goes at the next start."""
    if folder.is_symlink():  # somebody else's folder
        return
    for within, _, names in os.walk(folder):
        for file in (Path(within, name) for name in names):
            with suppress(OSError, Trouble):
                if not file.is_symlink():
                    file.chmod(0o600)  # or Windows would not take it away
                erase_file(file)
    shutil.rmtree(folder, ignore_errors=True)
