"""Laptops of older releases and of one to come beside each other: each sees what it knows, and nothing is lost."""

import pytest
from sqlalchemy import select

from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.messages import SyncAnswer
from fieldcrm.protocol.versions import SCHEMA
from fieldcrm.registry.catalogue import REGISTRY, Registry
from fieldcrm.store import book
from fieldcrm.store.book import plain_domain_tables
from sync_server import edits, office
from sync_server.scope import SERVER
from sync_server.verify import verify
from tests.support.centres import BAKERY, CARL, EDDY, PAM, Fleet, Laptop, codes, numbered, refused
from tests.support.schemas import ALL, NEXT, bring_centre_forward

BAKERY_ID, BUYER, COOLER, VISIT = as_bytes(BAKERY.id), b"c" * 16, b"f" * 16, b"v" * 16
STAND_IN = numbered(77)
NEWS = {"nickname": "Vitya", "middle_name": "Petrovych", "languages": 3}


@pytest.fixture(params=ALL, ids=lambda registry: f"schema {registry.schema}")
def older(request: pytest.FixtureRequest) -> Registry:
    """What a release knew that is still about."""
    known: Registry = request.param
    return known


@pytest.fixture
def ahead(fleet: Fleet) -> Fleet:
    """A centre of the next release, with a buyer and a cooler of which only that knows everything."""
    fleet.centre = bring_centre_forward(fleet.centre, NEXT)
    office.load(fleet.centre, [loaded("contact", BUYER, account=BAKERY_ID, family_name="Tkach", may_mail=1, **NEWS)])
    office.load(fleet.centre, [loaded("cooler", COOLER, account=BAKERY_ID, serial="FR-1", placed_on=None)])
    return fleet


def loaded(kind: str, row: bytes, **plain: object) -> office.Loaded:
    spec = NEXT.by_name[kind]
    return spec, row, {spec.by_name[name].column: value for name, value in plain.items()}


def stands(fleet: Fleet, kind: str, row: bytes) -> dict[str, object]:
    """A row at the centre."""
    with fleet.centre.read() as connection:
        table = fleet.centre.tables[kind]
        found = connection.execute(table.select().where(table.c.id == row)).mappings().one()
        return dict(found)


def shown(laptop: Laptop, kind: str, row: bytes) -> dict[str, object]:
    """The same on a laptop."""
    with laptop.look() as reading:
        table = plain_domain_tables(laptop.registry)[kind]
        return dict(reading.connection.execute(select(table).where(table.c.id == row)).mappings().one())


def is_sound(laptop: Laptop) -> bool:
    """Whether each bucket's count and checksum are what the centre says."""
    with laptop.look() as reading:
        return not reading.connection.execute(book.buckets.select().where(book.buckets.c.suspect != 0)).all()


def write(laptop: Laptop, statement: str, *values: object) -> None:
    """A step of the person, in words every release has."""
    with laptop.work() as work:
        work.connection.exec_driver_sql(statement, values)


def tables(answer: SyncAnswer) -> set[int]:
    return {block.table for frame in answer.frames for block in frame.blocks}


def stand_in(fleet: Fleet) -> None:
    who = {"absent": as_bytes(PAM.id), "substitute": as_bytes(EDDY.id)}
    days = {"first_day": "2025-11-24", "last_day": "2025-11-26", "days_before": 1, "days_after": 1}
    office.load(fleet.centre, [loaded("substitution", as_bytes(STAND_IN), **who, **days)])


def test_a_laptop_of_any_release_reads_what_it_knows_and_its_sums_agree(fleet: Fleet, older: Registry) -> None:
    stand_in(fleet)
    carl = fleet.laptop(CARL, registry=older)
    assert is_sound(carl)
    edits.change(fleet.centre, REGISTRY.by_name["substitution"], SERVER, STAND_IN, {"reason": "Holidays"})
    edits.change(fleet.centre, REGISTRY.by_name["account"], SERVER, BAKERY.number, {"phone": "+1 555 0100"})
    carl.sync()
    assert (carl.account().phone, is_sound(carl)) == ("+1 555 0100", True)
    assert verify(fleet.centre) == []


def test_what_an_older_release_does_not_know_is_not_sent_to_it(ahead: Fleet, older: Registry) -> None:
    pam = ahead.laptop(PAM, fill=False, registry=older)
    answer = pam.ask(pam.request())
    assert tables(answer) <= set(older.by_wire)
    widths = {block.table: len(block.columns) for frame in answer.frames for block in frame.blocks}
    assert widths[4] == len(older.by_name["contact"].columns)
    assert answer.schema == NEXT.schema
    pam.sync()
    assert (shown(pam, "contact", BUYER)["family_name"], is_sound(pam)) == ("Tkach", True)


def test_an_edit_by_an_older_release_leaves_alone_what_that_does_not_know(ahead: Fleet, older: Registry) -> None:
    pam = ahead.laptop(PAM, registry=older)
    write(pam, "UPDATE contact SET given_name = 'Viktor', phone = '+1 555 0100' WHERE id = ?", BUYER)
    assert codes(pam.sync()) == [Result.APPLIED]
    standing = stands(ahead, "contact", BUYER)
    assert {name: standing[name] for name in NEWS} == NEWS
    assert (standing["given_name"], standing["phone"], is_sound(pam)) == ("Viktor", "+1 555 0100", True)


def test_an_edit_of_what_an_older_release_does_not_know_tells_it_the_version_alone(ahead: Fleet) -> None:
    pam = ahead.laptop(PAM)
    before = shown(pam, "contact", BUYER)
    edits.change(ahead.centre, NEXT.by_name["contact"], SERVER, as_text(BUYER), {"nickname": "Vitja"})
    pam.sync()
    after = shown(pam, "contact", BUYER)
    assert int(str(after["_rv"])) > int(str(before["_rv"]))
    assert ({**after, "_rv": 0}, is_sound(pam)) == ({**before, "_rv": 0}, True)


def test_what_is_deleted_or_leaves_of_an_unknown_kind_is_not_told(ahead: Fleet) -> None:
    pam = ahead.laptop(PAM)
    edits.remove(ahead.centre, NEXT.by_name["cooler"], SERVER, as_text(COOLER))
    answer = pam.ask(pam.request())
    assert (tables(answer), [frame.until > frame.since for frame in answer.frames]) == (set(), [True])
    pam.take(answer)
    assert (is_sound(pam), verify(ahead.centre)) == (True, [])


def test_a_customer_that_moves_takes_along_what_an_older_release_does_not_know(ahead: Fleet) -> None:
    pam, eddy = ahead.laptop(PAM), ahead.laptop(EDDY)
    edits.change(ahead.centre, NEXT.by_name["account"], SERVER, BAKERY.number, {"territory": "EAST"})
    for laptop in (pam, eddy):
        laptop.sync()
        assert is_sound(laptop)
    assert eddy.account().number == BAKERY.number
    assert verify(ahead.centre) == []


def test_a_customer_with_something_unknown_on_it_is_not_deleted_unseen(ahead: Fleet) -> None:
    carl = ahead.laptop(CARL)
    with carl.work() as work:
        work.connection.exec_driver_sql("DELETE FROM contact WHERE id = ?", (BUYER,))
        work.connection.exec_driver_sql("DELETE FROM account WHERE id = ?", (BAKERY_ID,))
    assert codes(carl.sync()) == [Result.PUT_ASIDE]
    assert not stands(ahead, "cooler", COOLER)["_del"]


def test_nothing_new_costs_an_older_release_no_frame(ahead: Fleet) -> None:
    pam = ahead.laptop(PAM)
    answer = pam.ask(pam.request())
    assert (answer.frames, answer.more) == ((), False)


def test_a_release_that_is_too_old_is_told_nothing_and_its_work_is_taken(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM, registry=REGISTRY.at(1))
    fleet.centre.oldest = SCHEMA
    pam.change(phone="+1 555 0100")
    answer = pam.ask(pam.request())
    assert [ack.code for ack in answer.acks] == [Result.APPLIED]
    assert (answer.frames, answer.more) == ((), True)
    pam.take(answer)
    assert pam.account().phone == "+1 555 0100"  # its own work stays in sight
    assert refused(lambda: pam.ask(pam.request())) is Refusal.UPGRADE_REQUIRED


def test_a_release_that_was_too_old_goes_on_once_it_is_brought_up_to_date(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM, registry=REGISTRY.at(1))
    fleet.centre.oldest = SCHEMA
    pam.change(phone="+1 555 0100")
    pam.take(pam.ask(pam.request()))
    pam.upgrade(REGISTRY)
    pam.change(notes="Closed on Mondays")
    assert codes(pam.sync()) == [Result.APPLIED]
    assert (pam.account().phone, pam.account().notes, is_sound(pam)) == ("+1 555 0100", "Closed on Mondays", True)
