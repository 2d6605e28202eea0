"""Files hang on records: their bytes come wherever the record is seen, whole or not at all, and nowhere else."""

from unittest.mock import patch

import pytest
from sqlalchemy import func, insert, select

from fieldcrm.domain.attachments import Literature
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, as_bytes
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services import files
from fieldcrm.services.undo import take_back
from fieldcrm.store import book
from fieldcrm.store import files as kept
from fieldcrm.store.queries.files import FileLine, Where, file_line, under_way
from sync_server import edits
from sync_server.scope import SERVER
from sync_server.store.tables import file_contents, file_parts, file_rows
from tests.support.carrying import (
    AT,
    FileDoor,
    a_file,
    attached,
    carried,
    content,
    exchanged,
    signed,
    some_bytes,
)
from tests.support.centres import BAKERY, BOSS, CARL, EDDY, PAM, Fleet, Laptop, fresh_id

SHELF = some_bytes(700_000)
ACCOUNT = REGISTRY.by_name["account"]


@pytest.fixture
def pam(fleet: Fleet) -> Laptop:
    return fleet.laptop(PAM)


def line(laptop: Laptop, id: str) -> FileLine:
    with laptop.look() as reading:
        return file_line(reading, id)


def on_the_way(laptop: Laptop) -> list[FileLine]:
    with laptop.look() as reading:
        return under_way(reading)


def where(laptop: Laptop, id: str) -> Where:
    return line(laptop, id).where


def pieces_at(fleet: Fleet) -> int:
    with fleet.centre.read() as connection:
        return connection.scalar(select(func.count()).select_from(file_parts)) or 0


def pieces_on(laptop: Laptop) -> int:
    with laptop.look() as reading:
        return reading.connection.scalar(select(func.count()).select_from(book.file_pieces)) or 0


def test_a_photo_of_a_shelf_comes_to_whoever_sees_the_customer(pam: Laptop) -> None:
    boss = pam.fleet.laptop(BOSS)
    photo = attached(pam, SHELF)
    assert (where(pam, photo.id), photo.kind, photo.size) == (Where.ONLY_HERE, "photo", len(SHELF))
    pam.sync()
    assert carried(pam).sent == 1
    pam.sync()
    boss.sync()
    assert (where(pam, photo.id), where(boss, photo.id)) == (Where.BOTH, Where.OFFICE)
    assert carried(boss).fetched == 1
    assert (where(boss, photo.id), content(boss, photo.sha256)) == (Where.BOTH, SHELF)


def test_who_does_not_see_the_customer_gets_nothing(pam: Laptop) -> None:
    eddy = pam.fleet.laptop(EDDY)
    photo = attached(pam, SHELF)
    exchanged(pam)
    exchanged(eddy)
    with pytest.raises(RuleBroken):
        where(eddy, photo.id)
    assert pieces_on(eddy) == 0


def test_bytes_wait_until_the_office_has_their_row(pam: Laptop) -> None:
    attached(pam, SHELF)
    assert not carried(pam).has_moved


def test_a_signature_goes_first_and_literature_comes_last(pam: Laptop) -> None:
    photo = attached(pam, SHELF)
    mark = signed(pam, b"a hand")
    pam.sync()
    carried(pam, door := FileDoor(pam))
    assert [asked.row for asked in door.asked][:2] == [as_bytes(mark.id), as_bytes(photo.id)]


def test_literature_is_for_everybody_and_the_offices_alone_to_give(pam: Laptop) -> None:
    carl = pam.fleet.laptop(CARL)
    path = a_file(pam.fleet.folder, SHELF, "catalogue.pdf")
    with pytest.raises(RuleBroken, match=r"kind\.office"):
        files.publish(pam.store, path, at=AT, new_id=fresh_id)
    assert pieces_on(pam) == 0
    given = files.publish(carl.store, path, at=AT, new_id=fresh_id)
    exchanged(carl)
    for laptop in (pam, pam.fleet.laptop(EDDY)):
        exchanged(laptop)
        assert content(laptop, line(laptop, given.id).sha256) == SHELF


def test_a_line_that_breaks_at_every_request_costs_one_piece_each_time(pam: Laptop) -> None:
    boss = pam.fleet.laptop(BOSS)
    photo = attached(pam, SHELF)
    pam.sync()
    sent = [0]
    for _ in range(20):
        door = FileDoor(pam, most=1)
        carried(pam, door)
        sent += [len(getattr(asked, "piece", b"")) for asked in door.asked]
    assert sum(sent) == len(SHELF)
    boss.sync()
    came = 0
    for _ in range(20):
        carried(boss, FileDoor(boss, most=1))
        assert line(boss, photo.id).came >= came
        came = line(boss, photo.id).came
    assert content(boss, photo.sha256) == SHELF


def test_an_answer_that_is_lost_on_the_way_is_made_up_for(pam: Laptop) -> None:
    photo = attached(pam, SHELF)
    pam.sync()
    for _ in range(10):
        lost = FileDoor(pam, changed=lambda _, answer: answer[:-1])
        assert carried(pam, lost).reason in ("link.not_the_centre", "")
    carried(pam)
    pam.sync()
    assert where(pam, photo.id) is Where.BOTH


def test_nobody_reads_a_byte_before_all_are_there(pam: Laptop) -> None:
    boss = pam.fleet.laptop(BOSS)
    photo = attached(pam, SHELF)
    pam.sync()
    carried(pam, FileDoor(pam, most=2))
    boss.sync()
    assert where(boss, photo.id) is Where.NOWHERE
    assert not carried(boss).has_moved
    carried(pam)
    boss.sync()
    carried(boss, FileDoor(boss, most=1))
    assert where(boss, photo.id) is Where.COMING
    with pytest.raises(RuleBroken, match="not_here"):
        content(boss, photo.sha256)
    with pytest.raises(RuleBroken, match="not_here"):
        files.save_as(boss.store, photo.id, pam.fleet.folder / "half.jpg")
    assert not (pam.fleet.folder / "half.jpg").exists()


def test_the_same_bytes_are_kept_once_and_as_long_as_any_row_names_them(pam: Laptop) -> None:
    first = attached(pam, SHELF)
    exchanged(pam)
    once, second = pieces_at(pam.fleet), attached(pam, SHELF, "again.jpg")
    exchanged(pam)
    assert (pieces_at(pam.fleet), len(SHELF)) == (once, line(pam, second.id).came)
    files.remove(pam.store, first.id)
    exchanged(pam)
    assert (pieces_at(pam.fleet), content(pam, second.sha256)) == (once, SHELF)
    files.remove(pam.store, second.id)
    exchanged(pam)
    assert (pieces_at(pam.fleet), pieces_on(pam)) == (0, 0)


def test_what_its_maker_takes_back_is_gone_everywhere(pam: Laptop) -> None:
    boss = pam.fleet.laptop(BOSS)
    photo = attached(pam, SHELF)
    exchanged(pam)
    exchanged(boss)
    files.remove(pam.store, photo.id)
    exchanged(pam)
    exchanged(boss)
    assert (pieces_at(pam.fleet), pieces_on(pam), pieces_on(boss)) == (0, 0, 0)


def test_what_is_somebody_elses_is_not_taken_off(pam: Laptop) -> None:
    other = pam.fleet.laptop(PAM)
    photo = attached(pam, SHELF)
    exchanged(pam)
    edits.change(pam.fleet.centre, REGISTRY.by_name["user"], SERVER, "eddy", {"territories": "EAST;WEST"})
    eddy = pam.fleet.laptop(EDDY)
    with pytest.raises(RuleBroken, match="not_yours"):
        files.remove(eddy.store, photo.id)
    exchanged(other)
    files.remove(other.store, photo.id)
    exchanged(other)
    assert pieces_at(pam.fleet) == 0


def test_who_loses_the_customer_loses_the_bytes(pam: Laptop) -> None:
    photo = attached(pam, SHELF)
    exchanged(pam)
    edits.change(pam.fleet.centre, ACCOUNT, SERVER, BAKERY.number, {"territory": "EAST"})
    exchanged(pam)
    eddy = pam.fleet.laptop(EDDY)
    exchanged(eddy)
    assert (pieces_on(pam), content(eddy, photo.sha256)) == (0, SHELF)


def test_what_was_photographed_before_the_customer_left_is_brought_all_the_same(pam: Laptop) -> None:
    photo = attached(pam, SHELF)
    edits.change(pam.fleet.centre, ACCOUNT, SERVER, BAKERY.number, {"territory": "EAST"})
    exchanged(pam)
    exchanged(pam)
    eddy = pam.fleet.laptop(EDDY)
    exchanged(eddy)
    assert (pieces_on(pam), content(eddy, photo.sha256)) == (0, SHELF)


def test_over_a_link_that_costs_money_go_signatures_and_what_is_asked_for(pam: Laptop) -> None:
    boss = pam.fleet.laptop(BOSS)
    photo, mark = attached(pam, SHELF), signed(pam, b"a hand")
    pam.sync()
    assert carried(pam, is_free=False).sent == 1
    pam.sync()
    assert (where(pam, mark.id), where(pam, photo.id)) == (Where.BOTH, Where.ONLY_HERE)
    carried(pam)
    boss.sync()
    assert not carried(boss, is_free=False).has_moved
    files.ask_for(boss.store, photo.id)
    assert (carried(boss, is_free=False).fetched, where(boss, mark.id)) == (1, Where.OFFICE)


def test_what_somebody_presses_goes_before_all_others_and_over_any_link(pam: Laptop) -> None:
    photo, mark = attached(pam, SHELF), signed(pam, b"a hand")
    pam.sync()
    assert line(pam, photo.id).waits_for_a_free_link
    files.send_now(pam.store, photo.id)
    assert [each.id for each in on_the_way(pam)] == [photo.id, mark.id]
    assert (carried(pam, is_free=False).sent, on_the_way(pam)) == (2, [])
    pam.sync()
    with pytest.raises(RuleBroken, match=r"attachment\.not_waiting"):
        files.send_now(pam.store, photo.id)


def test_how_far_a_file_is_can_be_seen_on_both_laptops(pam: Laptop) -> None:
    boss = pam.fleet.laptop(BOSS)
    photo = attached(pam, SHELF)
    pam.sync()
    assert [(each.id, each.there) for each in on_the_way(pam)] == [(photo.id, 0)]
    seen = set[str]()
    pam.store.listen(lambda touched: seen.update(id for _, id in touched))
    carried(pam, FileDoor(pam, most=1))
    assert photo.id in seen
    [going] = on_the_way(pam)
    assert 0 < (going.there or 0) < photo.size
    exchanged(pam)
    boss.sync()
    carried(boss, FileDoor(boss, most=1))
    [coming] = on_the_way(boss)
    assert (coming.there, 0 < coming.came < photo.size) == (None, True)


def test_what_was_looked_at_longest_ago_makes_room_and_what_is_only_here_never(pam: Laptop) -> None:
    boss = pam.fleet.laptop(BOSS)
    photos = [attached(boss, some_bytes(100_000, seed), f"{seed}.jpg") for seed in "abc"]
    exchanged(boss)
    with patch.object(kept, "MOST_KEPT", 210_000):
        pam.sync()
        assert carried(pam).fetched == 2
        [missing] = [photo for photo in photos if where(pam, photo.id) is Where.OFFICE]
        unsent = attached(pam, some_bytes(90_000, "unsent"))
        looked_at, other = [photo for photo in photos if photo is not missing]
        files.save_as(pam.store, looked_at.id, pam.fleet.folder)
        files.ask_for(pam.store, missing.id)
        carried(pam)
    assert {photo.id: where(pam, photo.id) for photo in (missing, looked_at, other)} == {
        missing.id: Where.BOTH,
        looked_at.id: Where.BOTH,
        other.id: Where.OFFICE,
    }
    assert len(content(pam, unsent.sha256)) == 90_000


def test_what_is_saved_is_what_was_attached_and_nothing_is_written_over(pam: Laptop) -> None:
    photo = attached(pam, SHELF, "..\u202egpj.exe")
    into = files.save_as(pam.store, photo.id, pam.fleet.folder)
    assert (into.name, into.read_bytes()) == ("gpj.exe", SHELF)
    with pytest.raises(RuleBroken, match=r"file\.exists"):
        files.save_as(pam.store, photo.id, into)
    assert [each.name for each in pam.fleet.folder.glob(".*")] == []


def test_a_laptop_keeps_no_more_unfinished_at_the_office_than_may_be(fleet: Fleet, pam: Laptop) -> None:
    sent = [attached(pam, some_bytes(300_000, f"{n}"), f"{n}.jpg") for n in range(5)]
    pam.sync()
    with pam.look() as reading:
        waiting = kept.waiting(reading.connection, REGISTRY)
    door = FileDoor(pam)
    with patch.dict("fieldcrm.protocol.limits.LIMITS", {"files_unfinished": 3}):
        for each in waiting:
            door.bring(each.table, each.row, 0, content(pam, each.sha)[:4])
    with fleet.centre.read() as connection:
        assert connection.scalar(select(func.count()).select_from(file_contents)) == 3
    assert carried(pam).sent == len(sent)
    with fleet.centre.read() as connection:
        assert connection.scalar(select(func.count()).select_from(file_rows)) == len(sent)


def test_a_file_is_attached_to_a_customer_that_is_here(pam: Laptop) -> None:
    path = a_file(pam.fleet.folder, SHELF)
    with pytest.raises(RuleBroken, match=r"record\.missing"):
        files.attach(pam.store, path, account=AccountId(fresh_id()), at=AT, new_id=fresh_id)
    assert pieces_on(pam) == 0


def test_of_literature_nobody_sends_a_row_without_the_right(pam: Laptop) -> None:
    """A program that does not ask first is refused by the office."""
    with pam.work() as work:
        fake = {"name": "fake.pdf", "media_type": "application/pdf", "size": 5, "sha256": "a" * 64, "added_at": AT}
        values = {"id": fresh_id(), "user": PAM.id, **fake}
        work.connection.execute(insert(work.table(Literature)).values(values))
    pam.sync()
    with pam.look() as reading, pytest.raises(RuleBroken):
        file_line(reading, str(values["id"]))


def test_what_was_attached_or_taken_off_can_be_taken_back(pam: Laptop) -> None:
    path = a_file(pam.fleet.folder, SHELF)
    added = files.attach(pam.store, path, account=BAKERY.id, at=AT, new_id=fresh_id)
    assert added.undo is not None
    taken_off = take_back(pam.store, added.undo, new_id=fresh_id)
    assert taken_off.undo is not None
    again = take_back(pam.store, taken_off.undo, new_id=fresh_id)
    exchanged(pam)
    assert (where(pam, again.id), again.id != added.id) == (Where.BOTH, True)
    removed = files.remove(pam.store, again.id)
    exchanged(pam)
    assert removed.undo is not None
    assert pieces_on(pam) == 0
    with pytest.raises(RuleBroken, match=r"attachment\.lost"):
        take_back(pam.store, removed.undo, new_id=fresh_id)
