"""The company on its first morning: made once, copied for every history."""

import shutil
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

from fieldcrm.domain.people import User
from fieldcrm.registry.catalogue import REGISTRY, Registry
from tests.simulation import centre, laptops
from tests.simulation.blanks import blank, kept_folder
from tests.simulation.centre import HeadOffice, Room
from tests.simulation.chance import Chance
from tests.simulation.laptops import Desk, Laptop, Time
from tests.simulation.ledger import Ledger
from tests.simulation.line import Line
from tests.support.blanks import forget as forget_blanks
from tests.support.centres import BOSS, CARL, COMPANY, EDDY, PAM

AN_HOUR_MS: Final = 3_600_000
_CARRIERS: Final = (PAM, EDDY, BOSS, CARL)


def people(devices: int) -> Mapping[str, User]:
    """Who has which laptop: the fifth is somebody's second."""
    return {f"K{number + 1}": _CARRIERS[number % len(_CARRIERS)] for number in range(devices)}


@cache
def beginning(devices: int) -> Path:
    """The company on its first morning, everybody joined and filled; made once, copied for every seed."""
    folder, time = kept_folder("beginning"), Time()
    office = HeadOffice(Room(folder / "centre.db"), time)
    office.found("The company", {code: user.id for code, user in people(devices).items()}, COMPANY)
    for code in people(devices):
        _fill(office, folder, time, REGISTRY, code)
    office.close()
    return folder


@cache
def beginning_of(registry: Registry, devices: int, code: str) -> Path:
    """The file of one of the laptops as another release has made and filled it."""
    folder, time = kept_folder("beginning"), Time()
    time.ms += AN_HOUR_MS  # the centre has heard of this device before
    shutil.copy(beginning(devices) / "centre.db", folder)
    office = HeadOffice(Room(folder / "centre.db"), time)
    _fill(office, folder, time, registry, code)
    office.close()
    return folder / f"{code}.db"


def forget_beginnings() -> None:
    """They are made anew: the code is another now."""
    beginning.cache_clear()
    beginning_of.cache_clear()
    blank.cache_clear()
    forget_blanks()
    laptops.SHELF.clear()
    centre.SHELF.clear()


def _fill(office: HeadOffice, folder: Path, time: Time, registry: Registry, code: str) -> None:
    """And somebody has looked through their file for this week."""
    number = int(code[1:])
    line = Line(office, Chance(0), Counter())
    laptop = Laptop(Desk(folder / f"{code}.db", registry), code, people(number)[code], line, Ledger(), time)
    laptop.join(number)
    laptop.sync()
    laptop.verify()
    laptop.close()
