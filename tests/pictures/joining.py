"""What is to be seen before there is a window: an invitation that is held up, and a download on its way."""

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import Any, Final

from fieldcrm.background.jobs import Progress
from fieldcrm.domain.invitation import ENDING, Invitation
from fieldcrm.replication.exchange import Outcome, State
from fieldcrm.store.first_download import Arrival
from fieldcrm.store.forward import COPIED
from fieldcrm.ui.app import Opening
from fieldcrm.ui.first_run.screen import FirstRun, KeepOn, SoFar, Ways
from fieldcrm.ui.first_run.updating import Updating
from tests.pictures.rep import NOW
from tests.support.offices import paper

First = Callable[[Opening], object]

EXPECTED: Final = {"account": 1_240, "contact": 2_900, "product": 3_100, "price_item": 9_300, "visit": 5_000}
ORDERS: Final = {"order": 12_000, "order_line": 41_000}
EVERYTHING: Final = {**EXPECTED, **ORDERS}
OCTETS_A_RECORD, RECORDS_A_SECOND = 68, 550
"""The same line and the same company in each picture, so that what they tell goes together."""
PATIENCE_S: Final = 60


def hold_up(house: Opening) -> None:
    """An invitation is opened; nobody has joined yet."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / f"pam{ENDING}"
        file.write_text(paper(), "utf-8")
        _first(house).open_file(str(file))


class Coming:
    """A download that stands still at what has come."""

    def __init__(
        self, *came: Mapping[str, int], expected: Mapping[str, int] = EVERYTHING, is_usable: bool = False
    ) -> None:
        self._arrivals = [Arrival(expected, each, is_usable=is_usable) for each in came]
        self._now = self._arrivals[0]
        self._ends = Event()
        self._before: FirstRun | None = None

    def begin(self, house: Opening) -> None:
        """Joined, and under way."""
        self._ends.clear()
        welcome = house.welcome
        assert welcome is not None
        self._before = welcome.window
        welcome.window = FirstRun(house.tasks, self._ways(), house.speech.language, joined=True)
        welcome.window.setGeometry(self._before.geometry())
        self._before.hide()
        welcome.window.show()

    def end(self, house: Opening) -> None:
        """As on a laptop that has joined nobody."""
        self._ends.set()
        welcome, before = house.welcome, self._before
        assert welcome is not None
        assert before is not None
        welcome.window.close()
        welcome.window.deleteLater()
        welcome.window = before
        before.show()

    def _ways(self) -> Ways:
        return Ways(join=lambda _: "", download=self._download, arrived=lambda: self._now, now=lambda: NOW, demo=None)

    def _download(self, keep_on: KeepOn, told: SoFar) -> Outcome:
        for arrival in self._arrivals:
            self._now = arrival
            told(_after(sum(arrival.came.values())))
        if keep_on():
            self._ends.wait(PATIENCE_S)
        return Outcome(state=State.PARTIAL)


class Held:
    """A file that is being brought up to date stands half-way."""

    def begin(self, house: Opening) -> None:
        """After half a minute."""
        welcome: Any = house.welcome
        self._before = welcome.window
        welcome.window = page = Updating()
        page.show_progress(Progress(stage=COPIED, done=0, of=100), 0.0)
        page.show_progress(Progress(stage=COPIED, done=70, of=100), 30.0)
        page.setGeometry(self._before.geometry())
        self._before.hide()
        page.show()

    def end(self, house: Opening) -> None:
        """As on a laptop that has joined nobody."""
        welcome: Any = house.welcome
        welcome.window.close()
        welcome.window.deleteLater()
        welcome.window = self._before
        self._before.show()


def _after(records: int) -> Outcome:
    return Outcome(bytes_down=records * OCTETS_A_RECORD, seconds=records / RECORDS_A_SECOND)


def forget(house: Opening) -> None:
    """Nothing stands in the fields."""
    first = _first(house)
    first.fill(Invitation(server="", code=""))
    first.spoken.emit(house.speech.language.code)  # the page is made anew


def _first(house: Opening) -> FirstRun:
    assert house.welcome is not None
    return house.welcome.window


COMING: Final = Coming(
    {"account": 400, "product": 0},
    {"account": 1_240, "contact": 2_900, "product": 3_100, "price_item": 4_100, "visit": 0},
)
USABLE: Final = Coming(
    {**EXPECTED, "order": 300},
    {**EXPECTED, "order": 4_300, "order_line": 15_000},
    is_usable=True,
)
UPDATING: Final = Held()
MUCH: Final = Coming({}, expected={**EXPECTED, "order": 400_000, "order_line": 3_000_000})
