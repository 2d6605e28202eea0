"""An invitation on a laptop that has joined: its own office may send another certificate by it, and nobody else."""

import ssl
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import pytest
import trustme

from fieldcrm.bootstrap import certificates
from fieldcrm.domain.diary import Activity, ActivityType
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import ActivityId, UserId, as_bytes
from fieldcrm.domain.invitation import Invitation
from fieldcrm.machine.paths import Profile
from fieldcrm.protocol.codec import open_sealed, pack, seal, unpack
from fieldcrm.protocol.messages import EnrolAnswer, EnrolRequest
from fieldcrm.store import outbox
from fieldcrm.store.device import must_identity
from fieldcrm.ui.first_run.again import open_again
from fieldcrm.ui.parts import Parts, server_of
from tests.support.centres import numbered
from tests.support.company import NOW, enrol, open_store
from tests.support.offices import ANOTHER_KEY, KEY, PAM, paper
from tests.support.windows import Calendar, NoLink, parts

OLD, NEW = (trustme.CA().cert_pem.bytes().decode() for _ in range(2))


@pytest.fixture
def joined(tmp_path: Path) -> Iterator[Parts]:
    """A laptop that joined by an invitation."""
    store, profile = open_store(tmp_path), Profile(tmp_path)
    enrol(store)
    made = parts(store, tmp_path, NoLink(), Calendar(), lambda: None)
    centre = KEY.public_key().public_bytes_raw()
    profile.certificate.write_text(OLD, encoding="ascii")
    profile.centre.write_bytes(centre)
    yield replace(made, centre=lambda: centre, trusting=partial(certificates, profile))
    store.close()


def opened(
    laptop: Parts, folder: Path, invitation: Invitation, *, by_another: bool = False, is_unknown: bool = False
) -> str:
    """A person double-clicks it."""
    file = folder / "again.fieldcrm"
    file.write_text(paper(invitation, ANOTHER_KEY if by_another else KEY), encoding="utf-8")
    return open_again(laptop, str(file), is_unknown=is_unknown)


def trusted(folder: Path) -> str:
    return Profile(folder).certificate.read_text("ascii")


def test_its_own_office_may_send_another_certificate(joined: Parts, tmp_path: Path) -> None:
    news = replace(PAM, server=server_of(joined), certificate=NEW)
    assert opened(joined, tmp_path, news) == "From now on the certificate that Kvartal Trade sent is trusted."
    assert ssl.PEM_cert_to_DER_cert(trusted(tmp_path)) == ssl.PEM_cert_to_DER_cert(NEW)


def test_another_office_is_told_from_it_and_trusted_in_nothing(joined: Parts, tmp_path: Path) -> None:
    theirs = ANOTHER_KEY.public_key().public_bytes_raw()
    foreign = replace(PAM, server=server_of(joined), certificate=NEW, company="Elsewhere", centre=theirs)
    with pytest.raises(RuleBroken, match=r"invitation\.other_office") as broken:
        opened(joined, tmp_path, foreign, by_another=True)
    assert (broken.value.about, trusted(tmp_path)) == ("Elsewhere", OLD)


@pytest.mark.parametrize(("server", "certificate"), [("", ""), ("https://moved.example", NEW)])
def test_one_that_brings_nothing_new_only_says_that_one_has_joined(
    joined: Parts, tmp_path: Path, server: str, certificate: str
) -> None:
    known = replace(PAM, server=server or server_of(joined), certificate=certificate)
    with pytest.raises(RuleBroken, match=r"device\.already_enrolled"):
        opened(joined, tmp_path, known)
    assert trusted(tmp_path) == OLD


def test_who_joined_by_a_typed_code_has_no_office_to_compare_with(joined: Parts, tmp_path: Path) -> None:
    typed = replace(joined, centre=lambda: b"")
    with pytest.raises(RuleBroken, match=r"device\.already_enrolled"):
        opened(typed, tmp_path, replace(PAM, server=server_of(joined), certificate=NEW))
    assert trusted(tmp_path) == OLD


@dataclass
class Centre:
    """Takes one laptop in, as that person, and remembers what it was asked."""

    user: str
    asked: list[EnrolRequest] = field(default_factory=list[EnrolRequest])

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        self.asked.append(unpack(EnrolRequest, open_sealed(sealed, limit=9_999)))
        who = EnrolAnswer(b"d" * 16, "B7A", as_bytes(self.user), "pam", b"epoch-01" + b"later-on", "Kvartal Trade", 1)
        return seal(pack(who))

    def close(self) -> None:
        """Nothing to hang up."""

    def hurry(self, seconds: float) -> None:
        """Nobody is any sooner."""

    def at(self, server: str) -> "Centre":
        """The way there."""
        assert server == PAM.server
        return self


def test_where_head_office_lost_it_the_laptop_joins_again_and_keeps_its_work(joined: Parts, tmp_path: Path) -> None:
    with joined.store.read() as reading:
        before = must_identity(reading.connection)
    centre, me = Centre(before.user), UserId(before.user)
    note = Activity(id=ActivityId(numbered(77)), type=ActivityType.NOTE, user=me, starts_at=NOW, subject="Kept")
    with joined.store.write() as work:
        work.save(note)
    with joined.store.read() as reading:
        waited = outbox.waiting(reading.connection)
    told = opened(replace(joined, link=centre.at), tmp_path, replace(PAM, certificate=NEW), is_unknown=True)
    assert told == "This laptop has joined Kvartal Trade again. All your work is here, and goes out now."
    with joined.store.read() as reading:
        after, waits = must_identity(reading.connection), outbox.waiting(reading.connection)
    assert (after.device_code, waits, [each.code for each in centre.asked]) == ("B7A", waited, [PAM.code])
    assert after.incarnation > before.incarnation


def test_another_persons_invitation_does_not_take_the_laptop_over(joined: Parts, tmp_path: Path) -> None:
    with pytest.raises(RuleBroken, match=r"device\.other_person"):
        opened(
            replace(joined, link=Centre(numbered(99)).at),
            tmp_path,
            replace(PAM, certificate=NEW),
            is_unknown=True,
        )
