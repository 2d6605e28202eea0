"""The model beside the centre: what goes another way than the page is seen, at its step, when nobody else looks."""

import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Generator
from pathlib import Path

import pytest

from sync_server import edits
from sync_server.scope import SERVER
from tests.simulation.beginning import beginning, people
from tests.simulation.centre import HeadOffice, Room
from tests.simulation.chance import Chance
from tests.simulation.forms import SMALL
from tests.simulation.histories import simulate
from tests.simulation.laptops import Desk, Laptop, Time
from tests.simulation.ledger import Ledger
from tests.simulation.line import Line
from tests.simulation.model_alone import FOUND
from tests.simulation.model_beside import Beside, Differs
from tests.support.centres import BAKERY

ROOT = Path(__file__).parents[2]
TOGETHER = 6
"""So many planted faults in one process."""


@pytest.fixture
def office(tmp_path: Path) -> Generator[HeadOffice]:
    """A centre on its first morning."""
    shutil.copy(beginning(SMALL.devices) / "centre.db", tmp_path)
    made = HeadOffice(Room(tmp_path / "centre.db"), Time())
    yield made
    made.close()


def _rename(office: HeadOffice, name: str) -> None:
    edits.change(office.centre, office.registry.by_name["account"], SERVER, BAKERY.number, {"name": name})


def _behind_its_back(office: HeadOffice, statement: str) -> None:
    with office.centre.write() as connection:
        connection.exec_driver_sql(statement)


def test_a_centre_that_does_what_the_page_says_is_followed(office: HeadOffice) -> None:
    beside = Beside(office, Time())
    _rename(office, "Bakery of Sofia")
    beside.look(())
    assert beside.compared["transactions"] == 2  # the company itself is the first


def test_a_value_that_nobody_wrote_is_told(office: HeadOffice) -> None:
    beside = Beside(office, Time())
    _behind_its_back(office, "UPDATE account SET phone = '+1'")
    with pytest.raises(Differs, match="'phone'"):
        beside.look(())


def test_an_answer_that_the_page_does_not_give_is_told_at_its_step(office: HeadOffice) -> None:
    beside = Beside(office, Time())
    for name in ("Bakery", "The bakery", "Bakery of Sofia"):
        _rename(office, name)
    _behind_its_back(office, "UPDATE tx_log SET code = 1 WHERE rowid = 3")
    with pytest.raises(Differs, match="step 3 is answered"):
        beside.look(())


def test_a_centre_that_goes_back_is_followed_from_where_its_copy_ends(office: HeadOffice) -> None:
    beside = Beside(office, Time())
    _rename(office, "Bakery")
    office.take_copy()
    _rename(office, "What is lost")
    beside.look(())
    office.go_back()
    _rename(office, "Bakery of Sofia")
    beside.look(())


def test_a_laptop_that_shows_something_else_is_told(office: HeadOffice, tmp_path: Path) -> None:
    code, user = next(iter(people(SMALL.devices).items()))
    shutil.copy(beginning(SMALL.devices) / f"{code}.db", tmp_path)
    laptop = Laptop(Desk(tmp_path / f"{code}.db"), code, user, Line(office, Chance(0), Counter()), Ledger(), Time())
    beside = Beside(office, Time())
    beside.look([laptop])
    _rename(office, "Bakery of Sofia")
    with pytest.raises(Differs, match=f"{code} shows"):
        beside.look([laptop])
    laptop.sync()
    beside.look([laptop])
    laptop.close()


def test_a_history_says_how_much_of_it_was_compared() -> None:
    compared = simulate(1, SMALL).beside.compared
    assert min(compared[each] for each in ("transactions", "rows", "screens")) > 0


@pytest.mark.parametrize("first", range(0, len(FOUND), TOGETHER))
def test_the_model_alone_finds_planted_faults(first: int) -> None:
    faults = sorted(FOUND)[first : first + TOGETHER]
    command = [sys.executable, "-m", "tests.simulation", "--alone", "--faults", *faults]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr + ended.stdout
