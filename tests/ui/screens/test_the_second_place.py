"""A window keeps what was not sent in the second place that its person chose, and never waits for it."""

from pathlib import Path

import pytest

from fieldcrm.protocol.messages import Capsule
from fieldcrm.protocol.packets import Keys, Way, open_packet
from fieldcrm.replication import rescue
from fieldcrm.store import outbox
from tests.support.company import BAKERY
from tests.support.windows import Desktop

CENTRE = Keys.of_centre(b"c" * 32)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def know_the_office(desktop: Desktop) -> None:
    """As joining does."""
    with desktop.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET packets = ?, key = ?", (CENTRE.told, b"k" * 32))


def mirrored(stick: Path) -> int:
    """How many transactions lie there."""
    for file in stick.glob("*.rescue"):
        return len(open_packet(file.read_bytes(), Way.RESCUE, CENTRE, file.name).message(Capsule, file.name).sealed)
    return -1


def waiting(desktop: Desktop) -> int:
    with desktop.store.read() as reading:
        return outbox.waiting(reading.connection)


def save(desktop: Desktop, city: str) -> None:
    with desktop.store.write() as work:
        work.change(type(BAKERY), BAKERY.id, {"city": city})


def test_each_save_is_in_the_second_place_soon_after(laptop: Desktop, stick: Path) -> None:
    know_the_office(laptop)
    rescue.choose(laptop.store, stick)
    assert mirrored(stick) == waiting(laptop)
    save(laptop, "Lviv")
    laptop.until(lambda: mirrored(stick) == waiting(laptop))
    save(laptop, "Kyiv")
    laptop.until(lambda: mirrored(stick) == waiting(laptop) > 1)


def test_a_stick_that_was_pulled_out_is_told_once_and_work_goes_on(laptop: Desktop, stick: Path) -> None:
    know_the_office(laptop)
    rescue.choose(laptop.store, stick)
    stick.rename(stick.with_name("pulled"))

    def told() -> int:
        return sum("second place" in notice.text for notice in laptop.session.window.notices.kept)

    save(laptop, "Lviv")
    laptop.until(lambda: told() == 1)
    save(laptop, "Kyiv")
    assert told() == 1
    with laptop.store.read() as reading:
        assert reading.load(type(BAKERY), BAKERY.id).city == "Kyiv"
