"""A file of an older release brought forward as it is opened: copied beside itself first, then changed whole or not."""

from contextlib import suppress
from functools import partial
from itertools import chain, count
from pathlib import Path

from sqlalchemy import Engine

from fieldcrm.background.jobs import Cancelled, Control, Progress
from fieldcrm.domain.errors import Trouble
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.sqlite import ending_when, noting_what_stays, rebuilding
from fieldcrm.store import layout
from fieldcrm.store.care import is_ours
from fieldcrm.store.copies import copy_before_change
from fieldcrm.store.database import give_back, make_room

COPIED, CHANGED, ELSEWHERE = "copied", "changed", "elsewhere"
"""The stages of it: how many pages are in the copy, how many revisions have been gone through, or that another program
is at it and waited for."""

_COPYING, _ON_THE_DISK = 0.6, 0.8
"""So much of the time has gone when the last page is copied, and when all of them are on the disk."""


def share(at: Progress) -> float:
    """How much of the whole is done, from 0 to 1."""
    part = at.done / at.of if at.of else 0.0
    if at.stage == COPIED:
        return _COPYING * part
    return _ON_THE_DISK + (1 - _ON_THE_DISK) * part if at.stage == CHANGED else 0.0


def bring(path: Path, key: bytes, writer: Engine, registry: Registry, found: int, control: Control) -> None:
    """To the layout of this release, from the one it was found in; Cancelled where somebody stops it.

    Whoever is killed in the midst has left the file as it was, and the next to open it begins anew. Once it is done
    the copies of layouts before that one go: one of them beside the file is enough.
    """
    copy_before_change(path, key, _beside(path, key, found), partial(_tell, control, COPIED))
    try:
        _change(path, writer, registry, control)
    except (Trouble, Cancelled):
        raise
    except Exception as error:
        if not control.is_wanted:
            raise Cancelled from error
        raise Trouble("store.not_brought_forward", f"{path.name}: {error}") from error
    _forget_before(path, key, found)


def _beside(path: Path, key: bytes, found: int) -> Path:
    """Where the copy goes: in the place of an older one of this file, and of nothing else. What lies there under
    another key, or does not open any more, is left alone and keeps nobody from their work."""
    names = (f"{path.name}.layout-{found}{again}" for again in chain([""], (f"-{number}" for number in count(2))))
    files = (path.with_name(name) for name in names)
    return next(each for each in files if not each.exists() or (each.is_file() and is_ours(each, key)))


def _forget_before(path: Path, key: bytes, found: int) -> None:
    """Of this file's own copies of older layouts; what the system does not let go just now goes the next time."""
    with suppress(OSError):
        for each in path.parent.iterdir():
            name, _, of = each.name.rpartition(".layout-")
            of = of.partition("-")[0]
            if name == path.name and of.isdecimal() and int(of) < found and each.is_file() and is_ours(each, key):
                each.unlink()


def _change(path: Path, writer: Engine, registry: Registry, control: Control) -> None:
    """Looked at again under the lock, since another program may have been quicker. Where no row was written nothing
    can have lost its owner, and nothing is looked for."""
    stays = set[str]()
    with rebuilding(writer, stays) as connection, ending_when(connection, lambda: not control.is_wanted):
        found = layout.revision(connection, path)
        if found == layout.HEAD:
            return
        make_room(connection)
        with noting_what_stays(connection, stays):
            layout.bring_forward(connection, registry, found, partial(_tell, control, CHANGED))
        give_back(connection)


def _tell(control: Control, stage: str, done: int, of: int) -> None:
    control.step(Progress(stage=stage, done=done, of=of))
