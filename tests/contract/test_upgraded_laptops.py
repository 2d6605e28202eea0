"""A laptop that is brought up to date, months behind, amid its work or a download: it asks for what is new alone."""

from collections.abc import Sequence

import msgspec
import pytest

from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.protocol.backfill import BackfillRequest
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import Frame, Kind
from fieldcrm.protocol.versions import PROTOCOL, SCHEMA
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.replication.exchange import State
from fieldcrm.store import outbox, replica, schemas
from sync_server import edits, office
from sync_server.centre import Centre
from sync_server.endpoints.backfill import tell
from sync_server.scope import SERVER
from sync_server.verify import verify
from tests.contract.test_schemas import BUYER, COOLER, NEWS, ahead, is_sound, loaded, shown, stands, write
from tests.support.centres import BAKERY, CARL, EDDY, EPOCH, HOTEL, PAM, WEST, Fleet, Laptop, refused
from tests.support.doors import Door, exchanged, through
from tests.support.schemas import NEXT, bring_centre_forward

__all__ = ["ahead"]
BAKERY_ID, MINE, KIOSK, ORDER = as_bytes(BAKERY.id), b"m" * 16, b"k" * 16, b"o" * 16
MANY = 300


def others(number: int) -> list[office.Loaded]:
    """Buyers of whom a newer release knows no more than an older one does."""
    return [
        loaded("contact", each.to_bytes(16), account=BAKERY_ID, family_name=f"Buyer {each}", may_mail=1, languages=1)
        for each in range(1_000, 1_000 + number)
    ]


def is_up_to_date(laptop: Laptop) -> bool:
    """Whether it holds all that this release knows, and its sums say so."""
    with laptop.look() as reading:
        return not schemas.gaps(reading.connection, laptop.registry) and is_sound(laptop)


def rows_of(frames: Sequence[Frame]) -> list[tuple[int, Kind, int]]:
    """Kind, how it was told, and how many."""
    return [(block.table, Kind(block.kind), len(block.seqs)) for frame in frames for block in frame.blocks]


def news(laptop: Laptop) -> dict[str, object]:
    found = shown(laptop, "contact", BUYER)
    return {name: found[name] for name in NEWS}


def test_after_an_update_only_what_is_new_comes(ahead: Fleet) -> None:
    office.load(ahead.centre, others(MANY))
    pam = ahead.laptop(PAM)
    pam.upgrade(NEXT)
    door = Door(pam)
    assert through(door).state is State.DONE
    assert rows_of(door.told) == [(4, Kind.PATCH, 1), (99, Kind.PUT, 1)]
    assert (news(pam), shown(pam, "cooler", COOLER)["serial"], is_up_to_date(pam)) == (NEWS, "FR-1", True)


def test_a_laptop_that_was_away_for_months_hears_the_rest_first(ahead: Fleet) -> None:
    pam = ahead.laptop(PAM)
    edits.change(ahead.centre, NEXT.by_name["contact"], SERVER, as_text(BUYER), {"phone": "+1 555 0100"})
    office.load(ahead.centre, others(3))
    pam.upgrade(NEXT)
    exchanged(pam)
    assert (shown(pam, "contact", BUYER)["phone"], news(pam), is_up_to_date(pam)) == ("+1 555 0100", NEWS, True)


def test_what_is_new_goes_on_where_it_was_however_often_the_line_breaks(ahead: Fleet) -> None:
    more = [loaded("cooler", each.to_bytes(16), account=BAKERY_ID, serial=f"FR-{each}") for each in range(10, 40)]
    office.load(ahead.centre, more)
    pam = ahead.laptop(PAM)
    pam.upgrade(NEXT)
    told: list[Frame] = []
    for _ in range(60):
        door = Door(pam, most=2)
        if through(door, page=1).state is State.DONE:
            break
        assert is_sound(pam)
        told += door.told
    assert is_up_to_date(pam)
    assert sum(number for _, _, number in rows_of(told)) <= len(more) + 2
    assert len(told) > 1


def test_what_waits_is_sent_as_it_was_written(ahead: Fleet) -> None:
    pam = ahead.laptop(PAM)
    write(pam, "UPDATE contact SET given_name = 'Viktor' WHERE id = ?", BUYER)
    pam.upgrade(NEXT)
    assert exchanged(pam).pushed == 1
    assert stands(ahead, "contact", BUYER)["given_name"] == shown(pam, "contact", BUYER)["given_name"] == "Viktor"
    assert (news(pam), is_up_to_date(pam)) == (NEWS, True)
    assert {name: stands(ahead, "contact", BUYER)[name] for name in NEWS} == NEWS


def test_an_edit_of_a_group_before_the_rest_of_it_has_come_leaves_the_rest_alone(ahead: Fleet) -> None:
    """Just updated, and not yet exchanged: the middle name is not there to be seen."""
    pam = ahead.laptop(PAM)
    pam.upgrade(NEXT)
    write(pam, "UPDATE contact SET given_name = 'Viktor' WHERE id = ?", BUYER)
    exchanged(pam)
    standing = stands(ahead, "contact", BUYER)
    assert {name: standing[name] for name in ("given_name", *NEWS)} == {"given_name": "Viktor", **NEWS}
    assert (news(pam), is_up_to_date(pam)) == (NEWS, True)


def test_what_is_written_over_something_nobody_could_see_is_kept(ahead: Fleet) -> None:
    carl = ahead.laptop(CARL, registry=NEXT)
    write(carl, "UPDATE contact SET nickname = 'Vitenka' WHERE id = ?", BUYER)
    pam = ahead.laptop(PAM)
    exchanged(carl)
    exchanged(pam)
    pam.upgrade(NEXT)
    write(pam, "UPDATE contact SET nickname = 'Viking' WHERE id = ?", BUYER)
    exchanged(pam)
    assert stands(ahead, "contact", BUYER)["nickname"] == "Viking"
    assert [each.put_aside for each in pam.conflicts()] == ['{"nickname": "Vitenka"}']


def test_an_update_in_the_midst_of_a_first_download(ahead: Fleet) -> None:
    office.load(ahead.centre, others(30))
    pam = ahead.laptop(PAM, fill=False)
    assert exchanged(pam, page=1, most=6).state is State.OFFLINE
    pam.upgrade(NEXT)
    assert exchanged(pam).state is State.DONE
    assert (news(pam), shown(pam, "cooler", COOLER)["serial"], is_up_to_date(pam)) == (NEWS, "FR-1", True)


def test_an_update_between_two_pages(ahead: Fleet) -> None:
    pam = ahead.laptop(PAM)
    office.load(ahead.centre, others(30))
    edits.change(ahead.centre, NEXT.by_name["contact"], SERVER, as_text(BUYER), {"nickname": "Vitja"})
    assert exchanged(pam, page=1, most=3).state is State.OFFLINE
    pam.upgrade(NEXT)
    assert exchanged(pam).state is State.DONE
    assert (news(pam)["nickname"], is_up_to_date(pam)) == ("Vitja", True)


def test_a_new_laptop_of_the_newest_release_has_nothing_to_ask_for(ahead: Fleet) -> None:
    pam = ahead.laptop(PAM, registry=NEXT)
    assert (exchanged(pam).requests, news(pam), is_up_to_date(pam)) == (1, NEWS, True)


def test_of_a_bucket_that_has_moved_on_nothing_is_told(ahead: Fleet) -> None:
    pam = ahead.laptop(PAM)
    pam.upgrade(NEXT)
    with pam.look() as reading:
        asked = schemas.gaps(reading.connection, NEXT)
    edits.change(ahead.centre, NEXT.by_name["contact"], SERVER, as_text(BUYER), {"phone": "+1 555 0100"})
    answer = tell(ahead.centre, pam.code, BackfillRequest(PROTOCOL, EPOCH, NEXT.schema, asked), b"about-it")
    moved = {shown(pam, "contact", BUYER)["_b"]}
    assert (set(answer.behind), {frame.bucket for frame in answer.frames} & moved) == (moved, set())


@pytest.mark.parametrize("no", [999, 2**31, 2**63 - 1])
def test_a_bucket_of_somebody_elses_is_none(ahead: Fleet, no: int) -> None:
    pam, eddy = ahead.laptop(PAM), ahead.laptop(EDDY)
    bucket = int(str(shown(pam, "contact", BUYER)["_b"]))
    with pam.look() as reading:
        cursor = replica.standing(reading.connection, REGISTRY, "test").cursors[bucket]
    asked = BackfillRequest(PROTOCOL, EPOCH, NEXT.schema, {bucket: (cursor, SCHEMA, 0, 0), no: (1, SCHEMA, 0, 0)})
    answer = tell(ahead.centre, eddy.code, asked, b"about-it")
    assert (answer.frames, answer.behind) == ((), (bucket, no))


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"version": 99}, Refusal.UNKNOWN_VERSION),
        ({"schema": NEXT.schema + 1}, Refusal.UPGRADE_REQUIRED),
        ({"epoch": b"another1"}, Refusal.OTHER_SERVER),
        ({"buckets": dict.fromkeys(range(20_001), (1, 1, 0, 0))}, Refusal.TOO_LARGE),
    ],
)
def test_a_question_that_cannot_be_answered_is_refused(
    ahead: Fleet, changes: dict[str, object], refusal: Refusal
) -> None:
    pam = ahead.laptop(PAM)
    asked = BackfillRequest(PROTOCOL, EPOCH, NEXT.schema, {1: (1, SCHEMA, 0, 0)})
    other = msgspec.structs.replace(asked, **changes)
    assert refused(lambda: tell(ahead.centre, pam.code, other, b"about-it")) is refusal


def test_a_newer_laptop_works_with_an_older_centre_and_keeps_what_that_cannot_hear(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM, fill=False, registry=NEXT)
    assert exchanged(pam).state is State.DONE
    with pam.work() as work:
        made = "INSERT INTO contact (id, account, family_name, may_mail) VALUES (?, ?, 'Tkach', 1)"
        work.connection.exec_driver_sql(made, (MINE, BAKERY_ID))
    assert exchanged(pam).pushed == 1
    write(pam, "INSERT INTO cooler (id, account, serial) VALUES (?, ?, 'FR-9')", COOLER, BAKERY_ID)
    write(pam, "UPDATE contact SET phone = '+1 555 0100' WHERE id = ?", MINE)
    assert (exchanged(pam).pushed, held_back(pam)) == (0, 2)
    with pam.work() as work:
        made = "INSERT INTO account (id, number, name, territory) VALUES (?, 'B-1', 'Kiosk', ?)"
        work.connection.exec_driver_sql(made, (KIOSK, as_bytes(WEST.id)))
        lent = "INSERT INTO cooler (id, account, serial) VALUES (?, ?, 'FR-10')"
        work.connection.exec_driver_sql(lent, (MINE, KIOSK))
    ordered = (
        """INSERT INTO "order" (id, number, account, ordered_on, user) VALUES (?, 'K1-25-1', ?, '2025-11-24', ?)"""
    )
    write(pam, ordered, ORDER, KIOSK, as_bytes(PAM.id))  # which builds on what is held back
    assert (exchanged(pam).pushed, held_back(pam)) == (0, 4)
    assert is_sound(pam)
    fleet.centre = bring_centre_forward(fleet.centre, NEXT)
    exchanged(pam)
    assert (exchanged(pam).state, held_back(pam)) == (State.DONE, 0)
    assert (stands(fleet, "cooler", COOLER)["serial"], stands(fleet, "contact", MINE)["phone"]) == (
        "FR-9",
        "+1 555 0100",
    )
    assert stands(fleet, "order", ORDER)["account"] == KIOSK
    assert (is_up_to_date(pam), verify(fleet.centre)) == (True, [])


def test_a_bucket_that_comes_with_the_word_that_the_centre_is_newer_now_is_asked_about_too(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM, fill=False, registry=NEXT)
    exchanged(pam)
    fleet.centre = bring_centre_forward(fleet.centre, NEXT)
    office.load(fleet.centre, [loaded("cooler", COOLER, account=as_bytes(HOTEL.id), serial="FR-2", placed_on=None)])
    edits.change(fleet.centre, NEXT.by_name["user"], SERVER, PAM.login, {"territories": "WEST;EAST"})
    exchanged(pam)
    assert (shown(pam, "cooler", COOLER)["serial"], is_up_to_date(pam)) == ("FR-2", True)


def test_a_laptop_whose_centre_went_back_to_an_older_program_asks_again_afterwards(ahead: Fleet) -> None:
    pam = ahead.laptop(PAM, registry=NEXT)
    exchanged(pam)
    ahead.centre = Centre(ahead.centre.engine, REGISTRY, ahead.clock)
    edits.change(ahead.centre, REGISTRY.by_name["contact"], SERVER, as_text(BUYER), {"phone": "+1 555 0100"})
    assert exchanged(pam).state is State.DONE
    ahead.centre = Centre(ahead.centre.engine, NEXT, ahead.clock)
    exchanged(pam)
    exchanged(pam)
    assert (news(pam), shown(pam, "contact", BUYER)["phone"], is_up_to_date(pam)) == (NEWS, "+1 555 0100", True)


def held_back(laptop: Laptop) -> int:
    with laptop.look() as reading:
        return outbox.held_back(reading.connection, schemas.spoken(reading.connection, laptop.registry))


def test_a_laptop_of_each_release_before_ends_like_a_new_one(fleet: Fleet) -> None:
    old = fleet.laptop(EDDY, registry=REGISTRY.at(1))
    office.load(fleet.centre, [loaded_stand_in()])
    exchanged(old)
    old.upgrade(REGISTRY.at(2))
    exchanged(old)
    old.upgrade(REGISTRY)
    exchanged(old)
    assert (is_up_to_date(old), shown(old, "substitution", MINE)["days_before"]) == (True, 1)


def loaded_stand_in() -> office.Loaded:
    who = {"absent": as_bytes(PAM.id), "substitute": as_bytes(EDDY.id)}
    return loaded(
        "substitution", MINE, **who, first_day="2031-01-01", last_day="2031-01-02", days_before=1, days_after=1
    )
