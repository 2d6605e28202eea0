"""The company on its first morning: made once, copied for every history."""

import os
import shutil
import tempfile
from collections import Counter
from functools import cache
from multiprocessing.util import Finalize
from pathlib import Path
from typing import Final

from fieldcrm.domain.people import User
from tests.simulation.centre import HeadOffice
from tests.simulation.chance import Chance
from tests.simulation.laptops import Laptop, Time
from tests.simulation.ledger import Ledger
from tests.simulation.line import Line
from tests.support.centres import BOSS, CARL, COMPANY, EDDY, PAM

PEOPLE: Final[dict[str, User]] = {"K1": PAM, "K2": EDDY, "K3": BOSS, "K4": CARL, "K5": PAM}


def quick_place() -> str | None:
    """Memory instead of a disk, where there is such a place."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 - a private folder is made in it


@cache
def beginning() -> Path:
    """The company on its first morning, everybody joined and filled; made once, copied for every seed."""
    folder = Path(tempfile.mkdtemp(dir=quick_place(), prefix="beginning"))
    Finalize(None, shutil.rmtree, args=(folder,), kwargs={"ignore_errors": True}, exitpriority=1)
    time = Time()
    office = HeadOffice(folder / "centre.db", time)
    office.found("The company", {code: user.id for code, user in PEOPLE.items()}, COMPANY)
    for number, (code, user) in enumerate(PEOPLE.items(), 1):
        laptop = Laptop(folder / f"{code}.db", code, user, Line(office, Chance(0), Counter()), Ledger(), time)
        laptop.join(number)
        laptop.sync()
        laptop.close()
    office.close()
    return folder
