"""Where no network is: packets are written and read in the sync centre, and a second place is chosen there."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from fieldcrm.protocol.codec import digest64, pack
from fieldcrm.protocol.messages import PacketAnswer, PacketRequest, Page, SyncAnswer
from fieldcrm.protocol.packets import Keys, Way, close, open_packet
from fieldcrm.store import history, outbox
from fieldcrm.ui.sync_centre.by_file import ByFile
from fieldcrm.ui.sync_centre.screen import SyncCentre
from tests.support.windows import Desktop

CENTRE = Keys.of_centre(b"c" * 32)


@pytest.fixture
def page(laptop: Desktop) -> ByFile:
    """The part of the sync centre that says it, on a laptop that knows how to close packets for its office."""
    with laptop.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET packets = ?, key = ?", (CENTRE.told, b"k" * 32))
    [found] = laptop.open("crm://sync/connection", SyncCentre).findChildren(ByFile)
    return found


def says(page: ByFile, words: str) -> bool:
    return any(words in each.text() for each in page.findChildren(QLabel))


def waiting(laptop: Desktop) -> int:
    with laptop.store.read() as reading:
        return outbox.waiting(reading.connection)


def asked(packet: Path) -> PacketRequest:
    return open_packet(packet.read_bytes(), Way.TO_CENTRE, CENTRE, "out").message(PacketRequest, "out")


def answered(packet: Path) -> Path:
    """What an office says that has nothing new."""
    told = asked(packet)
    digest = told.request.digest
    answer = PacketAnswer(1, digest, digest64(*told.request.sealed), (Page(digest, pack(SyncAnswer(1))),))
    reply = packet.with_suffix(".answer")
    reply.write_bytes(close(Way.TO_DEVICE, answer, CENTRE, told.reply_to))
    return reply


def test_a_packet_is_written_where_the_person_says_and_what_is_in_it_waits(
    laptop: Desktop, page: ByFile, tmp_path: Path
) -> None:
    before = waiting(laptop)
    page.write(str(tmp_path / "out.packet"))
    laptop.until(lambda: says(page, "waits here until their answer is read"))
    assert len(asked(tmp_path / "out.packet").request.sealed) == before == waiting(laptop)
    with laptop.store.read() as reading:
        [line, *_] = history.lines(reading.connection)
    assert (line.state, line.pushed) == (history.WRITTEN, before)


def test_an_answer_is_read_and_one_that_is_no_packet_is_refused_in_words(
    laptop: Desktop, page: ByFile, tmp_path: Path
) -> None:
    page.write(str(tmp_path / "out.packet"))
    laptop.until(lambda: (tmp_path / "out.packet").exists() and says(page, "written"))
    page.read(str(answered(tmp_path / "out.packet")))
    laptop.until(lambda: says(page, "0 confirmed, 0 received"))
    (tmp_path / "letter").write_text("Dear office")
    page.read(str(tmp_path / "letter"))
    laptop.until(lambda: says(page, "no packet of FieldCRM"))


def test_a_second_place_is_chosen_said_and_given_up(laptop: Desktop, page: ByFile, tmp_path: Path) -> None:
    assert says(page, "on this laptop alone")
    page.choose_place(str(tmp_path))
    laptop.until(lambda: says(page, str(tmp_path)))
    assert list(tmp_path.glob("*.rescue")) != []
    page.forget_place()
    laptop.until(lambda: says(page, "on this laptop alone"))
    page.choose_place(str(tmp_path / "gone"))
    laptop.until(lambda: says(page, "second place for what was not sent is not there"))
    assert says(page, "on this laptop alone")


@pytest.mark.parametrize("act", ["packet.write", "packet.read", "rescue.choose"])
def test_each_act_asks_for_a_file_in_a_window_of_its_own(laptop: Desktop, page: ByFile, act: str) -> None:
    laptop.session.actions[act].perform()
    [asking] = page.findChildren(QFileDialog)
    assert asking.isVisible()
    asking.reject()


def test_what_cannot_be_given_up_yet_says_why(laptop: Desktop, page: ByFile) -> None:
    assert laptop.session.actions["rescue.off"].refused() == "None is chosen."
    [off] = [each for each in page.findChildren(QPushButton) if each.text() == "No second place"]
    assert not off.isEnabled()
