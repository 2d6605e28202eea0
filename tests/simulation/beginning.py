"""The company on its first morning: made once, copied for every history."""

import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Mapping
from functools import cache
from multiprocessing.util import Finalize
from pathlib import Path
from typing import Final

from fieldcrm.domain.people import User
from fieldcrm.registry.catalogue import REGISTRY, Registry
from tests.simulation.centre import HeadOffice
from tests.simulation.chance import Chance
from tests.simulation.laptops import Laptop, Time
from tests.simulation.ledger import Ledger
from tests.simulation.line import Line
from tests.support.centres import BOSS, CARL, COMPANY, EDDY, PAM

_CARRIERS: Final = (PAM, EDDY, BOSS, CARL)


def people(devices: int) -> Mapping[str, User]:
    """Who has which laptop: the fifth is somebody's second."""
    return {f"K{number + 1}": _CARRIERS[number % len(_CARRIERS)] for number in range(devices)}


def quick_place() -> str | None:
    """Memory instead of a disk, where there is such a place."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 - a private folder is made in it


@cache
def beginning(devices: int) -> Path:
    """The company on its first morning, everybody joined and filled; made once, copied for every seed."""
    folder, time = _folder(), Time()
    office = HeadOffice(folder / "centre.db", time)
    office.found("The company", {code: user.id for code, user in people(devices).items()}, COMPANY)
    _fill(office, folder, time, REGISTRY, devices)
    return folder


@cache
def beginning_of(registry: Registry, devices: int) -> Path:
    """The files of the same laptops as another release has made and filled them."""
    folder, time = _folder(), Time()
    shutil.copy(beginning(devices) / "centre.db", folder)
    _fill(HeadOffice(folder / "centre.db", time), folder, time, registry, devices)
    return folder


def forget_beginnings() -> None:
    """They are made anew: the code is another now."""
    beginning.cache_clear()
    beginning_of.cache_clear()


def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(dir=quick_place(), prefix="beginning"))
    Finalize(None, shutil.rmtree, args=(folder,), kwargs={"ignore_errors": True}, exitpriority=1)
    return folder


def _fill(office: HeadOffice, folder: Path, time: Time, registry: Registry, devices: int) -> None:
    """And they have looked through their files for this week."""
    for number, (code, user) in enumerate(people(devices).items(), 1):
        line = Line(office, Chance(0), Counter())
        laptop = Laptop(folder / f"{code}.db", code, user, line, Ledger(), time, registry)
        laptop.join(number)
        laptop.sync()
        laptop.verify()
        laptop.close()
    office.close()
