"""Files that nobody has worked in yet: made by the product once for each release, copied for every new laptop."""

import os
import shutil
import tempfile
from functools import cache
from multiprocessing.util import Finalize
from pathlib import Path
from typing import Final

from fieldcrm.registry.catalogue import Registry
from tests.support.centres import START_MS
from tests.support.schemas import opened

KEY: Final = b"k" * 32
"""Of every laptop."""


def quick_place() -> str | None:
    """Memory instead of a disk, where there is such a place."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 - a private folder is made in it


def kept_folder(prefix: str) -> Path:
    """A folder that is gone with this process."""
    folder = Path(tempfile.mkdtemp(dir=quick_place(), prefix=prefix))
    Finalize(None, shutil.rmtree, args=(folder,), kwargs={"ignore_errors": True}, exitpriority=1)
    return folder


@cache
def blank(registry: Registry) -> Path:
    """The file of a program of that release that was started once."""
    path = kept_folder("blank") / "blank.db"
    opened(path, KEY, lambda: START_MS, registry).close()
    return path
