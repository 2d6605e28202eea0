"""Erasing a profile: whole, whoever kills the program in between; nothing of what stood there is found afterwards."""

import os
import signal
import sys
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

import msgspec
import pytest

from fieldcrm.domain.errors import Trouble
from fieldcrm.machine.credentials import InKeyring, forget, wrap
from fieldcrm.machine.files import write_private
from fieldcrm.machine.paths import Profile, find_profile
from fieldcrm.machine.wiping import Wiping, begin, erase, finish, under_way
from tests.unit.machine.test_credentials import WORDS, FakeRing

SECRET = b"Sofia Bakery"
ORDER = Wiping(server="https://sync.example.org", device="A1", key=b"k" * 32, company="Kvartal Trade")
LEFT = {"server.pem", "centre.key", "window.lock", "wiping.json"}
DONE_MS = 1_764_500_000_000


def slot_of_no_ring(_: Path) -> None:
    """The key is in no ring."""


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return furnished(tmp_path / "profile")


def furnished(folder: Path) -> Profile:
    made = find_profile(str(folder), {})
    for name in ("copies", "logs/old", "opened/0a1b"):
        (folder / name).mkdir(parents=True)
    work = ("fieldcrm.db", "fieldcrm.db-wal", "fieldcrm.db.before-1", "fieldcrm.db.layout-3", "copies/2026-11-29.db")
    for name in (
        *work,
        "opened/0a1b/contract.pdf",
        "logs/old/fieldcrm.log",
        "window.json",
        "key.json",
        *LEFT - {"wiping.json"},
    ):
        (folder / name).write_bytes(SECRET * 9)
    return made


def left(profile: Profile) -> set[str]:
    return {str(each.relative_to(profile.folder)) for each in profile.folder.rglob("*")}


def go_on(profile: Profile) -> Wiping:
    return erase(profile, slot_of_no_ring, lambda: DONE_MS)


def test_everything_goes_but_what_is_needed_to_tell_of_it(profile: Profile) -> None:
    begin(profile, ORDER)
    assert go_on(profile).erased == DONE_MS
    assert left(profile) == LEFT
    assert under_way(profile) == msgspec.structs.replace(ORDER, erased=DONE_MS)


def test_once_the_office_knows_nothing_is_left_of_anybody(profile: Profile) -> None:
    begin(profile, ORDER)
    go_on(profile)
    finish(profile)
    assert (left(profile), under_way(profile)) == ({"window.lock"}, None)


def test_what_was_erased_stays_erased_when_it_was_done(profile: Profile) -> None:
    begin(profile, ORDER)
    go_on(profile)
    assert erase(profile, slot_of_no_ring, lambda: DONE_MS + 9).erased == DONE_MS


def test_what_else_a_person_keeps_in_that_folder_stays(profile: Profile) -> None:
    mine = {"letters", "letters/to my mother.txt", "photo.jpg"}
    (profile.folder / "letters").mkdir()
    for name in mine - {"letters"}:
        (profile.folder / name).write_bytes(b"mine")
    begin(profile, ORDER)
    go_on(profile)
    assert left(profile) == LEFT | mine


def test_without_an_order_nothing_is_erased(profile: Profile) -> None:
    before = left(profile)
    with pytest.raises(Trouble):
        go_on(profile)
    assert left(profile) == before


def test_a_file_is_overwritten_before_it_is_taken_away(profile: Profile) -> None:
    twin = profile.folder.parent / "twin"
    os.link(profile.store, twin)
    begin(profile, ORDER)
    go_on(profile)
    assert SECRET not in twin.read_bytes()
    assert twin.stat().st_size == len(SECRET * 9)


def test_a_name_that_leads_elsewhere_is_taken_away_and_what_it_leads_to_is_not(profile: Profile) -> None:
    elsewhere = profile.folder.parent / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "letter.txt").write_bytes(SECRET)
    (profile.folder / "copies" / "link.db").symlink_to(elsewhere / "letter.txt")
    (profile.folder / "beside").symlink_to(elsewhere)
    begin(profile, ORDER)
    go_on(profile)
    assert (elsewhere / "letter.txt").read_bytes() == SECRET


def test_the_key_goes_out_of_its_ring_before_any_file_is_touched(profile: Profile) -> None:
    ring = FakeRing()
    ring.kept["one"] = "secret"
    profile.key.write_bytes(msgspec.json.encode(InKeyring("one")))
    begin(profile, ORDER)

    def forgotten(slot: Path) -> None:
        assert SECRET in profile.store.read_bytes()
        forget(slot, ring.here)

    erase(profile, forgotten, lambda: DONE_MS)
    assert ring.kept == {}


@pytest.mark.parametrize("slot", [b"", b"{}", msgspec.json.encode(wrap(b"k" * 32, WORDS, 1 << 4))])
def test_a_slot_that_names_no_ring_stops_nothing(profile: Profile, slot: bytes) -> None:
    profile.key.write_bytes(slot)
    begin(profile, ORDER)
    erase(profile, lambda file: forget(file, FakeRing().here), lambda: DONE_MS)
    assert left(profile) == LEFT


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no process can be split here")
def test_a_program_killed_at_any_act_goes_on_at_the_next_start(tmp_path: Path) -> None:
    for place in count():
        profile = furnished(tmp_path / str(place))
        was_killed = killed(partial(order_and_erase, profile), place)
        if under_way(profile) is not None:
            go_on(profile)
            assert left(profile) == LEFT, place
        else:
            assert SECRET in profile.store.read_bytes()
        if not was_killed:
            assert place > 20
            return


def order_and_erase(profile: Profile) -> None:
    begin(profile, ORDER)
    go_on(profile)


def killed(work: Callable[[], object], place: int) -> bool:
    """Whether a process of its own was killed before it had done that many acts on the folder."""
    child = os.fork()
    if child == 0:
        acts = count()

        def hear(event: str, _: tuple[object, ...]) -> None:
            if event in ("open", "os.remove", "os.rename", "os.rmdir", "shutil.rmtree") and next(acts) == place:
                os.kill(os.getpid(), signal.SIGKILL)

        code = 1
        try:
            sys.addaudithook(hear)
            work()
            code = 0
        finally:
            os._exit(code)  # or a second run of all that is left would go on here, and be waited for
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.waitstatus_to_exitcode(status) == 0
    return os.WIFSIGNALED(status)


def test_an_order_that_cannot_be_read_is_no_leave_to_open_the_work(profile: Profile) -> None:
    write_private(profile.wiping, b"{")
    with pytest.raises(Trouble, match=r"disk\.read"):
        under_way(profile)
