"""Nobody gets at a file but through a record they see; and what is hostile changes nothing."""

from collections.abc import Callable
from functools import partial
from typing import Any
from unittest.mock import patch

import pytest
from sqlalchemy import Connection, func, insert, select, update

from fieldcrm.domain.attachments import Attachment
from fieldcrm.domain.ids import AccountId, AttachmentId, as_bytes
from fieldcrm.domain.people import User
from fieldcrm.protocol.codec import pack, seal
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import FilePiece, FileStands
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.replication.files import GET, PUT
from fieldcrm.store import book
from fieldcrm.store.files import is_waiting
from fieldcrm.store.queries.files import Where, file_line
from sync_server import edits
from sync_server.files import Content
from sync_server.scope import SERVER
from sync_server.store.tables import devices, file_contents, file_parts
from tests.support.carrying import AT, FileDoor, attached, carried, content, exchanged, some_bytes
from tests.support.centres import BAKERY, BOSS, CARL, EDDY, HOTEL, PAM, Fleet, Laptop, fresh_id, refused

SHELF = some_bytes(300_000)
ATTACHMENT = REGISTRY[Attachment].told.wire
USER, ACCOUNT = REGISTRY.by_name["user"], REGISTRY.by_name["account"]


@pytest.fixture
def pam(fleet: Fleet) -> Laptop:
    return fleet.laptop(PAM)


@pytest.fixture
def photo(pam: Laptop) -> Attachment:
    """One at the office, of a customer in the west."""
    made = attached(pam, SHELF)
    exchanged(pam)
    return made


def parts(fleet: Fleet) -> int:
    with fleet.centre.read() as connection:
        return connection.scalar(select(func.count()).select_from(file_parts)) or 0


def named(laptop: Laptop, like: Attachment, **more: Any) -> bytes:
    """A row of that laptop's which names a file, without the bytes: no program of ours writes one."""
    told: dict[str, Any] = {"account": AccountId(HOTEL.id), "size": like.size, "sha256": like.sha256, **more}
    id = AttachmentId(fresh_id())
    plain = {"user": laptop.user.id, "kind": like.kind, "media_type": like.media_type, "added_at": AT}
    with laptop.work() as work:
        values = {"id": id, "name": "stolen.jpg", **plain, **told}
        work.connection.execute(insert(work.table(Attachment)).values(values))
    laptop.sync()
    return as_bytes(id)


def no_more(fleet: Fleet, laptop: Laptop, status: str) -> None:
    with fleet.centre.write() as connection:
        connection.execute(update(devices).where(devices.c.code == laptop.code).values(status=status))


def has_left(fleet: Fleet, laptop: Laptop) -> None:
    edits.change(fleet.centre, USER, SERVER, laptop.user.login, {"active": "no"})


def has_lost_it(fleet: Fleet, _: Laptop) -> None:
    edits.change(fleet.centre, ACCOUNT, SERVER, BAKERY.number, {"territory": "EAST"})


Turn = Callable[[Fleet, Laptop], object]
WHO: list[tuple[User, Turn | None, Refusal | None, Refusal | None]] = [
    (PAM, None, None, None),
    (BOSS, None, None, None),
    (CARL, None, None, None),
    (EDDY, None, Refusal.NOT_FOUND, Refusal.NOT_FOUND),
    (BOSS, has_lost_it, Refusal.NOT_FOUND, Refusal.NOT_FOUND),
    (PAM, has_lost_it, Refusal.NOT_FOUND, None),  # it is hers to bring, and not hers to read any more
    (EDDY, has_lost_it, None, None),
    (PAM, lambda fleet, one: no_more(fleet, one, "revoked"), Refusal.REVOKED, Refusal.REVOKED),
    (PAM, lambda fleet, one: no_more(fleet, one, "wiped"), Refusal.WIPE, Refusal.WIPE),
    (BOSS, has_left, Refusal.REVOKED, Refusal.REVOKED),
]


@pytest.mark.parametrize(("user", "turn", "reads", "brings"), WHO)
def test_who_sees_the_row_reads_and_brings_and_nobody_else(
    pam: Laptop, photo: Attachment, user: User, turn: Turn | None, reads: Refusal | None, brings: Refusal | None
) -> None:
    laptop = pam.fleet.laptop(user)
    door, row = FileDoor(laptop), as_bytes(photo.id)
    if turn is not None:
        turn(pam.fleet, laptop)
    assert refused(lambda: door.fetch(ATTACHMENT, row)) is reads
    assert refused(lambda: door.bring(ATTACHMENT, row, 0, SHELF[:1_000])) is brings
    if reads is None:
        assert door.fetch(ATTACHMENT, row, 1_000, 50) == SHELF[1_000:1_050]


@pytest.mark.parametrize(
    "table", [ATTACHMENT, REGISTRY.by_name["literature"].told.wire, ACCOUNT.told.wire, 0, 999, 2**63 - 1]
)
def test_a_row_that_is_none_and_one_of_others_are_told_alike(pam: Laptop, photo: Attachment, table: int) -> None:
    eddy = FileDoor(pam.fleet.laptop(EDDY))
    for row in (as_bytes(photo.id), as_bytes(BAKERY.id), b"?" * 16):
        assert refused(partial(eddy.fetch, table, row)) is Refusal.NOT_FOUND
        assert refused(partial(eddy.bring, table, row, 0, b"x")) is Refusal.NOT_FOUND


def test_who_knows_the_digest_alone_gets_nothing(pam: Laptop, photo: Attachment) -> None:
    eddy = pam.fleet.laptop(EDDY)
    row, door = named(eddy, photo), FileDoor(eddy)
    assert refused(lambda: door.fetch(ATTACHMENT, row)) is Refusal.NOT_FOUND
    assert door.bring(ATTACHMENT, row, 0, b"") == FileStands(b"about", 0)
    carried(eddy)
    assert refused(lambda: door.fetch(ATTACHMENT, row)) is Refusal.NOT_FOUND


def test_who_brings_other_bytes_for_it_has_brought_nothing(pam: Laptop, photo: Attachment) -> None:
    eddy = pam.fleet.laptop(EDDY)
    row, door, before = named(eddy, photo), FileDoor(eddy), parts(pam.fleet)
    assert refused(lambda: door.bring(ATTACHMENT, row, 0, b"x" * photo.size)) is Refusal.OTHER_BYTES
    assert refused(lambda: door.fetch(ATTACHMENT, row)) is Refusal.NOT_FOUND
    assert (parts(pam.fleet), door.bring(ATTACHMENT, row, 0, b"").there) == (before, 0)
    assert FileDoor(pam).fetch(ATTACHMENT, as_bytes(photo.id)) == SHELF


def test_who_has_the_bytes_too_proves_it_by_bringing_them(pam: Laptop, photo: Attachment) -> None:
    eddy = pam.fleet.laptop(EDDY)
    row, door, before = named(eddy, photo), FileDoor(eddy), parts(pam.fleet)
    assert door.bring(ATTACHMENT, row, 0, SHELF) == FileStands(b"about", len(SHELF), whole=True)
    assert (door.fetch(ATTACHMENT, row), parts(pam.fleet)) == (SHELF, before)


def test_what_one_laptop_has_begun_another_one_cannot_spoil(pam: Laptop) -> None:
    boss = pam.fleet.laptop(BOSS)
    made = attached(pam, SHELF)
    pam.sync()
    row = as_bytes(made.id)
    FileDoor(boss).bring(ATTACHMENT, row, 0, b"x" * 200_000)
    carried(pam)
    assert FileDoor(boss).fetch(ATTACHMENT, row) == SHELF
    assert FileDoor(boss).bring(ATTACHMENT, row, 200_000, b"x").whole


def test_pieces_that_do_not_continue_change_nothing(pam: Laptop) -> None:
    made = attached(pam, SHELF)
    pam.sync()
    door, row = FileDoor(pam), as_bytes(made.id)
    assert door.bring(ATTACHMENT, row, 10, b"late").there == 0
    assert door.bring(ATTACHMENT, row, 0, SHELF[:10]).there == 10
    for offset in (0, 9, 11, 2**63 - 1):
        assert door.bring(ATTACHMENT, row, offset, SHELF[:10]).there == 10
    assert refused(lambda: door.bring(ATTACHMENT, row, 10, bytes(len(SHELF)))) is Refusal.OTHER_BYTES
    assert door.bring(ATTACHMENT, row, 10, SHELF[10:]).whole


def test_a_piece_longer_than_may_be_is_refused(pam: Laptop, photo: Attachment) -> None:
    with patch.dict(LIMITS, {"piece_bytes": 1_000}):
        piece = bytes(1_001)
        assert refused(lambda: FileDoor(pam).bring(ATTACHMENT, as_bytes(photo.id), 0, piece)) is Refusal.TOO_LARGE


@pytest.mark.parametrize("offset", [len(SHELF), len(SHELF) + 1, 2**31, 2**63 - 1])
def test_beyond_its_end_a_file_has_nothing(pam: Laptop, photo: Attachment, offset: int) -> None:
    assert FileDoor(pam).fetch(ATTACHMENT, as_bytes(photo.id), offset) == b""
    assert FileDoor(pam).fetch(ATTACHMENT, as_bytes(photo.id), 0, 2**63 - 1) == SHELF


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ({"size": 0}, Refusal.TOO_LARGE),
        ({"size": -5}, Refusal.TOO_LARGE),
        ({"size": (200 << 20) + 1}, Refusal.TOO_LARGE),
        ({"sha256": "x"}, Refusal.OTHER_BYTES),
        ({"sha256": "A" * 64}, Refusal.OTHER_BYTES),
        ({"sha256": ""}, Refusal.OTHER_BYTES),
        ({"size": len(SHELF) - 1}, Refusal.OTHER_BYTES),
    ],
    ids=str,
)
def test_a_row_that_says_what_cannot_be_takes_no_bytes(
    pam: Laptop, photo: Attachment, said: dict[str, object], refusal: Refusal
) -> None:
    row = named(pam, photo, account=AccountId(BAKERY.id), **said)
    assert refused(lambda: FileDoor(pam).bring(ATTACHMENT, row, 0, SHELF)) is refusal
    pam.sync()
    carried(pam)


def test_a_reader_is_told_nothing_by_a_centre_that_lies(pam: Laptop, photo: Attachment) -> None:
    boss = pam.fleet.laptop(BOSS)
    boss.sync()

    def another(_: str, __: bytes) -> bytes:
        return seal(pack(FilePiece(b"another question", SHELF)))

    assert carried(boss, FileDoor(boss, changed=another)).reason == "link.offline"
    with boss.look() as reading:
        assert file_line(reading, photo.id).came == 0


def others(_: Connection, content: Content, offset: int, most: int) -> bytes:
    return b"x" * min(most, content.size - offset)


def too_much(*_: object) -> bytes:
    return bytes(5 << 20)


def nothing(*_: object) -> bytes:
    return b""


LIES: dict[str, Callable[[Connection, Content, int, int], bytes]] = {
    "other bytes": others,
    "too much": too_much,
    "nothing": nothing,
}


@pytest.mark.parametrize("lie", LIES)
def test_bytes_that_are_not_what_the_row_says_are_thrown_away(
    pam: Laptop, photo: Attachment, lie: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    boss = pam.fleet.laptop(BOSS)
    boss.sync()
    with monkeypatch.context() as lying:
        lying.setattr("sync_server.files.read", LIES[lie])
        reason = carried(boss).reason
    assert reason == ("attachment.damaged" if lie == "other bytes" else "link.not_the_centre")
    with boss.look() as reading:
        assert not file_line(reading, photo.id).is_here
    carried(boss)
    assert content(boss, photo.sha256) == SHELF


@pytest.mark.parametrize("size", [1, len(SHELF), 262_144])
def test_what_was_spoilt_on_its_own_laptop_is_not_sent_for_ever(pam: Laptop, size: int) -> None:
    made = attached(pam, SHELF)
    pam.sync()
    with pam.store.apply() as applying:
        applying.connection.execute(update(book.file_pieces).values(bytes=b"x" * size))
    carried(pam)
    with pam.look() as reading:
        assert file_line(reading, made.id).where is Where.REFUSED
        assert not is_waiting(reading.connection)
    assert refused(lambda: FileDoor(pam).fetch(ATTACHMENT, as_bytes(made.id))) is Refusal.NOT_FOUND


def test_what_somebody_else_began_wrong_in_ones_name_is_begun_again(pam: Laptop) -> None:
    made = attached(pam, SHELF)
    pam.sync()
    FileDoor(pam).bring(ATTACHMENT, as_bytes(made.id), 0, b"x" * 1_000)
    for _ in range(2):
        carried(pam)
    assert FileDoor(pam).fetch(ATTACHMENT, as_bytes(made.id)) == SHELF


def test_who_speaks_for_another_company_or_version_is_refused(pam: Laptop, photo: Attachment) -> None:
    row = as_bytes(photo.id)
    with patch("tests.support.carrying.EPOCH", b"another!"):
        assert refused(lambda: FileDoor(pam).bring(ATTACHMENT, row, 0, b"x")) is Refusal.OTHER_SERVER
        assert refused(lambda: FileDoor(pam).fetch(ATTACHMENT, row)) is Refusal.OTHER_SERVER
    with patch("tests.support.carrying.PROTOCOL", 2):
        assert refused(lambda: FileDoor(pam).bring(ATTACHMENT, row, 0, b"x")) is Refusal.UNKNOWN_VERSION
        assert refused(lambda: FileDoor(pam).fetch(ATTACHMENT, row)) is Refusal.UNKNOWN_VERSION
    assert (PUT, GET) == ("/v1/files/put", "/v1/files/get")


def test_a_row_that_goes_takes_what_was_on_its_way_for_it_along(pam: Laptop) -> None:
    made = attached(pam, SHELF)
    pam.sync()
    FileDoor(pam).bring(ATTACHMENT, as_bytes(made.id), 0, SHELF[:1_000])
    with pam.work() as work:
        work.delete(Attachment, made.id)
    pam.sync()
    assert refused(lambda: FileDoor(pam).bring(ATTACHMENT, as_bytes(made.id), 1_000, b"x")) is Refusal.NOT_FOUND
    with pam.fleet.centre.read() as connection:
        assert connection.scalar(select(func.count()).select_from(file_contents)) == 0
