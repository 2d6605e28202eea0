"""Files that the product makes once in a run, copied for every test that begins with one: making takes longer than most
tests."""

import shutil
import tempfile
from collections.abc import Callable, Hashable
from multiprocessing.util import Finalize
from pathlib import Path

_made: dict[Hashable, Path] = {}


def kept_folder() -> Path:
    """A folder that is gone with this process."""
    folder = Path(tempfile.mkdtemp(prefix="fieldcrm-kept-"))
    Finalize(None, shutil.rmtree, args=(folder,), kwargs={"ignore_errors": True}, exitpriority=1)
    return folder


def begin(path: Path, like: Hashable, make: Callable[[Path], object]) -> None:
    """A file as `make` leaves one, unless something lies there already.

    It is made where nobody works, the first time that one `like` this is asked for, and closed before it is copied.
    """
    if path.exists():
        return
    if like not in _made:
        folder = kept_folder()
        make(folder / path.name)
        _made[like] = folder / path.name
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(_made[like], path)


def forget() -> None:
    """Make each anew when it is asked for again: what makes them is another now."""
    _made.clear()
