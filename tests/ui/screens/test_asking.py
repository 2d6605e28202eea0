"""Asking the other author by one key: the choice stays open and says whom was asked, to both of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType
from fieldcrm.domain.ids import ActivityId
from fieldcrm.store.queries.questions import place_of
from fieldcrm.ui.sync_centre.choice_screen import Choose
from fieldcrm.ui.sync_centre.screen import SyncCentre
from tests.support import differences
from tests.support.company import BAKERY, CLERK, NOW, numbered
from tests.support.differences import LIFECYCLE
from tests.support.fingers import CTRL
from tests.support.windows import Desktop

Key = Qt.Key


def shows(page: SyncCentre | Choose, text: str) -> bool:
    return any(text in each.text() and each.isVisible() for each in page.findChildren(QLabel))


def opened(laptop: Desktop) -> Choose:
    differences.keep(laptop.store, *differences.TWO_FIELDS)
    page = laptop.open(f"crm://sync/choice/{LIFECYCLE.id}", Choose)
    laptop.until(lambda: shows(page, "Closed"))
    return page


def questions(laptop: Desktop) -> list[Activity]:
    with laptop.store.read() as reading:
        return reading.all(Activity, reading.table(Activity).c.outcome == place_of(LIFECYCLE.id))


def test_one_key_asks_and_ctrl_z_takes_it_back(laptop: Desktop) -> None:
    page = opened(laptop)
    laptop.press(Key.Key_Q)
    laptop.until(lambda: shows(page, f"You asked {CLERK.name}, "))
    [question] = questions(laptop)
    assert question.subject is not None
    assert question.subject.startswith(f"Question to {CLERK.name}")
    assert question.notes is not None
    assert f"At risk ({CLERK.name}), or Closed" in question.notes
    with laptop.store.read() as reading:
        assert reading.load(Conflict, LIFECYCLE.id).status is ConflictStatus.OPEN
    laptop.press(Key.Key_Q)  # asked once is asked
    laptop.settled()
    assert len(questions(laptop)) == 1
    laptop.press(Key.Key_Z, CTRL)
    laptop.until(lambda: not shows(page, f"You asked {CLERK.name}"))
    assert not questions(laptop)


def test_whoever_is_asked_reads_by_whom(laptop: Desktop) -> None:
    page = opened(laptop)
    with laptop.store.write() as work:
        work.save(
            Activity(
                id=ActivityId(numbered(990)),
                type=ActivityType.NOTE,
                user=CLERK.id,
                starts_at=NOW,
                account=BAKERY.id,
                outcome=place_of(LIFECYCLE.id),
                status=ActivityStatus.COMPLETED,
            )
        )
    laptop.until(lambda: shows(page, f"{CLERK.name} asks you which is right"))
