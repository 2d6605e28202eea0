"""A centre that is put back to a copy loses nothing that a laptop holds, and no laptop goes on as if nothing were."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import ContactId
from fieldcrm.protocol.codes import Refusal
from fieldcrm.replication.exchange import State
from fieldcrm.store.queries.records import digests
from sync_server import edits, lives, records, rows_file
from sync_server.scope import SERVER
from sync_server.verify import verify
from tests.support.carrying import FileDoor, attached, carried, content, some_bytes
from tests.support.centres import BAKERY, CARL, HOTEL, PAM, Fleet, Laptop, fresh_id, refused
from tests.support.doors import exchanged

BYTES = some_bytes(200_000)


def files_exchanged(laptop: Laptop) -> None:
    for step in (exchanged, carried, exchanged):
        step(laptop)


class Copy:
    """A copy of the centre as it stood."""

    def __init__(self, fleet: Fleet, name: str = "copy") -> None:
        self._fleet, self._path = fleet, fleet.folder / f"{name}.rows"
        rows_file.write(fleet.centre, self._path)

    def put_back(self) -> None:
        """The centre is as it was, and says so."""
        self.put_back_unsaid()
        say_so(self._fleet)

    def put_back_unsaid(self) -> None:
        """The centre is as it was, and nobody told it."""
        rows_file.fill(self._fleet.centre, self._path)


def say_so(fleet: Fleet, *, is_fresh: bool = True) -> None:
    with fleet.centre.write() as connection:
        lives.begin(connection, fleet.centre.now_ms(), is_fresh=is_fresh)


@pytest.fixture
def pam(fleet: Fleet) -> Laptop:
    """A rep with everything that is hers."""
    return fleet.laptop(PAM)


@pytest.fixture
def carl(fleet: Fleet) -> Laptop:
    """A clerk at head office with everything."""
    return fleet.laptop(CARL)


@pytest.fixture
def copy(fleet: Fleet, pam: Laptop, carl: Laptop) -> Copy:
    """Taken when both had everything."""
    assert fleet.laptops == [pam, carl]
    return Copy(fleet)


def settle(fleet: Fleet) -> None:
    """Everyone exchanges until nothing is new; then everyone holds what the centre holds, and its books agree."""
    for _ in range(3):
        for laptop in fleet.laptops:
            assert exchanged(laptop).state is State.DONE
    assert verify(fleet.centre) == []
    for laptop in fleet.laptops:
        with laptop.look() as reading:
            held = digests(reading)
        assert held == records.digests(fleet.centre, records.person(fleet.centre, laptop.user.login))


def at_office(fleet: Fleet, **fields: str) -> None:
    edits.change(fleet.centre, fleet.centre.registry.by_name["account"], SERVER, BAKERY.number, fields)


def buyer(by: Laptop) -> Contact:
    made = Contact(id=ContactId(fresh_id()), account=BAKERY.id, family_name="Tkach")
    with by.work() as work:
        work.save(made)
    exchanged(by)
    return made


def contacts(laptop: Laptop) -> list[Contact]:
    with laptop.look() as reading:
        return reading.all(Contact)


def test_what_was_sent_after_the_copy_is_sent_again(fleet: Fleet, copy: Copy, pam: Laptop, carl: Laptop) -> None:
    pam.change(phone="1", city="Lviv")
    exchanged(pam)
    exchanged(carl)
    copy.put_back()
    outcome = exchanged(pam)
    assert (outcome.state, outcome.went_back, outcome.again, outcome.pushed) == (State.DONE, True, 1, 1)
    settle(fleet)
    assert (carl.account().phone, carl.account().city) == ("1", "Lviv")
    assert pam.conflicts() == []


def test_what_was_sent_before_the_copy_is_not_sent_again(fleet: Fleet, pam: Laptop) -> None:
    pam.change(phone="1")
    exchanged(pam)
    Copy(fleet).put_back()
    outcome = exchanged(pam)
    assert (outcome.state, outcome.again, outcome.pushed) == (State.DONE, 0, 0)
    settle(fleet)


def test_nobody_sees_their_own_work_go_and_come_back(fleet: Fleet, copy: Copy, pam: Laptop) -> None:
    """Neither between two pages, nor where the line breaks after any of them."""
    for phone in ("1", "2"):
        pam.change(phone=phone)
        exchanged(pam)
    copy.put_back()
    for answers in range(1, 9):
        exchanged(pam, page=1, most=answers)
        assert pam.account().phone == "2", f"after {answers} answers"
    settle(fleet)
    assert pam.account().phone == "2"


def test_what_waits_lies_over_what_is_sent_again(fleet: Fleet, copy: Copy, pam: Laptop) -> None:
    pam.change(phone="1", city="Kyiv")
    exchanged(pam)
    pam.change(phone="2")
    copy.put_back()
    assert exchanged(pam).state is State.DONE
    assert (pam.account().phone, pam.account().city) == ("2", "Kyiv")
    settle(fleet)
    assert (pam.account().phone, pam.account().city) == ("2", "Kyiv")


def test_what_only_the_centre_had_is_taken_off_the_laptops(fleet: Fleet, copy: Copy, pam: Laptop) -> None:
    at_office(fleet, segment="gold")
    exchanged(pam)
    assert pam.account().segment == "gold"
    copy.put_back()
    settle(fleet)
    assert pam.account().segment == BAKERY.segment


def test_a_number_that_is_reached_again_hides_nothing(fleet: Fleet, copy: Copy, pam: Laptop, carl: Laptop) -> None:
    """The worked case: the lost numbers are given to other changes before the laptop comes."""
    for segment in ("a", "b", "c"):
        at_office(fleet, segment=segment)
    exchanged(pam)
    copy.put_back()
    for phone in ("1", "2", "3", "4", "5"):
        carl.change(HOTEL, phone=phone)
        carl.change(phone=phone)
        exchanged(carl)
    assert exchanged(pam).went_back
    assert pam.account().phone == "5"
    settle(fleet)


def test_two_who_wrote_on_one_record_lose_nothing(fleet: Fleet, copy: Copy, pam: Laptop, carl: Laptop) -> None:
    """Whoever is first wins, as if they had met; what lost is kept for a person."""
    pam.change(name="By Pam")
    exchanged(pam)
    exchanged(carl)
    carl.change(name="By Carl")
    exchanged(carl)
    copy.put_back()
    exchanged(carl)
    exchanged(pam)
    settle(fleet)
    aside = "".join(each.put_aside for each in carl.conflicts())
    assert {carl.account().name} | {name for name in ("By Pam", "By Carl") if name in aside} == {"By Pam", "By Carl"}


def test_what_was_made_is_made_once(fleet: Fleet, copy: Copy, pam: Laptop, carl: Laptop) -> None:
    made = buyer(pam)
    with pam.work() as work:
        work.change(Contact, made.id, {"role": "buyer"})
    exchanged(pam)
    copy.put_back()
    settle(fleet)
    assert contacts(carl) == [replace(made, role="buyer")]


def test_what_was_deleted_stays_deleted(fleet: Fleet, pam: Laptop, carl: Laptop) -> None:
    made = buyer(pam)
    kept = Copy(fleet)
    with pam.work() as work:
        work.delete(Contact, made.id)
    exchanged(pam)
    kept.put_back()
    exchanged(pam)
    assert contacts(pam) == []
    settle(fleet)
    assert contacts(carl) == []


def test_the_same_copy_put_back_twice_is_another_past_each_time(fleet: Fleet, copy: Copy, pam: Laptop) -> None:
    pam.change(phone="1")
    exchanged(pam)
    copy.put_back()
    pam.change(city="Lviv")
    exchanged(pam)
    copy.put_back()
    assert exchanged(pam).again == 2
    settle(fleet)
    assert (pam.account().phone, pam.account().city) == ("1", "Lviv")


def test_whoever_was_away_over_two_restores_loses_nothing(fleet: Fleet, copy: Copy, pam: Laptop, carl: Laptop) -> None:
    pam.change(phone="1")
    exchanged(pam)
    copy.put_back()
    carl.change(city="Lviv")
    exchanged(carl)
    second = Copy(fleet, "second")
    at_office(fleet, segment="gold")
    second.put_back()
    settle(fleet)
    assert (pam.account().phone, pam.account().city) == ("1", "Lviv")


def test_a_first_download_in_its_midst_begins_again(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM, fill=False)
    kept = Copy(fleet)
    at_office(fleet, segment="gold")
    pages = iter(range(3))
    exchanged(pam, lambda: next(pages, None) is not None, page=1)
    kept.put_back()
    settle(fleet)
    assert pam.account().segment == BAKERY.segment


def test_a_centre_put_back_unsaid_takes_and_tells_nothing(fleet: Fleet, copy: Copy, pam: Laptop) -> None:
    """Until somebody says what happened; then all goes on."""
    at_office(fleet, segment="gold")
    exchanged(pam)
    copy.put_back_unsaid()
    pam.change(phone="1")
    outcome = exchanged(pam)
    assert (outcome.state, outcome.reason, outcome.pushed) == (State.REFUSED, "put_back", 0)
    say_so(fleet, is_fresh=False)
    settle(fleet)
    assert pam.account().phone == "1"


def test_who_was_told_of_it_late_is_mended_all_the_same(fleet: Fleet, copy: Copy, pam: Laptop, carl: Laptop) -> None:
    """The numbers that were lost have been given to other work before anybody said that the centre was put back."""
    at_office(fleet, segment="gold")
    exchanged(pam)
    copy.put_back_unsaid()
    for phone in ("1", "2", "3"):
        carl.change(phone=phone)
        exchanged(carl)
    say_so(fleet, is_fresh=False)
    settle(fleet)
    assert (pam.account().phone, pam.account().segment) == ("3", BAKERY.segment)


def test_another_company_is_no_older_copy(pam: Laptop) -> None:
    asked = pam.request()
    assert asked.standing is not None
    theirs = msgspec.structs.replace(asked.standing, epoch=b"elsewhere-and-later")
    assert refused(lambda: pam.ask(msgspec.structs.replace(asked, standing=theirs))) is Refusal.OTHER_SERVER


def test_a_copy_that_was_cut_changes_nothing(fleet: Fleet, pam: Laptop, tmp_path: Path) -> None:
    whole, cut = tmp_path / "whole.rows", tmp_path / "cut.rows"
    rows_file.write(fleet.centre, whole)
    pam.change(phone="1")
    exchanged(pam)
    body = whole.read_bytes()
    for length in range(len(rows_file.HEAD), len(body), len(body) // 40):
        cut.write_bytes(body[:length])
        with pytest.raises(Exception, match=r"backup\.(no_company|other_release)"):
            rows_file.fill(fleet.centre, cut)
    settle(fleet)
    assert pam.account().phone == "1"


def test_a_copy_of_a_disk_that_never_exchanged_has_not_seen_what_the_first_wrote(
    fleet: Fleet, pam: Laptop, carl: Laptop
) -> None:
    """Both wrote under the first number of one life, and the centre was put back before it could tell them apart."""
    twin = fleet.twin(pam)
    pam.change(phone="+1 555 0100")
    exchanged(pam)
    copy = Copy(fleet)
    copy.put_back()
    twin.change(phone="+1 555 0101")
    settle(fleet)
    assert carl.account().phone in ("+1 555 0100", "+1 555 0101")
    assert {each.reason for each in carl.conflicts() if each.group == "phone"} == {"merged"}


def test_a_copy_of_a_disk_is_told_apart_whatever_the_clock_of_the_first_says(
    fleet: Fleet, pam: Laptop, carl: Laptop
) -> None:
    """The life of the first is numbered far ahead, and later than that of its copy, which was there before it."""
    copy, twin = Copy(fleet), fleet.twin(pam)
    pam.clock.ms += 10**11
    copy.put_back()
    pam.change(phone="+1 555 0100")
    exchanged(pam)
    copy.put_back()
    twin.change(phone="+1 555 0101")
    exchanged(twin)
    settle(fleet)
    assert {each.reason for each in carl.conflicts() if each.group == "phone"} == {"merged"}


def test_bytes_of_files_that_a_copy_has_not_are_brought_again(fleet: Fleet, pam: Laptop, carl: Laptop) -> None:
    before, after = attached(pam, BYTES), attached(pam, BYTES[1:], "later.jpg")
    files_exchanged(pam)
    copy = Copy(fleet, "with one")
    gone = attached(carl, BYTES[2:], "last.jpg")
    files_exchanged(carl)
    copy.put_back()
    settle(fleet)
    for laptop in (pam, carl, pam, carl):
        files_exchanged(laptop)
    for laptop in (pam, carl, fleet.laptop(PAM, fill=False)):
        files_exchanged(laptop)
        assert [content(laptop, each.sha256) for each in (before, after, gone)] == [BYTES, BYTES[1:], BYTES[2:]]


def test_a_copy_that_has_all_bytes_is_not_sent_them_again(fleet: Fleet, pam: Laptop) -> None:
    attached(pam, BYTES)
    files_exchanged(pam)
    Copy(fleet, "with it").put_back()
    settle(fleet)
    door = FileDoor(pam)
    assert carried(pam, door).sent == 1
    assert [len(getattr(asked, "piece", b"")) for asked in door.asked] == [0]
