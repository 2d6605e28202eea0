"""Joining with a one-time code: good once, whole or not at all, and for many at the same moment."""

from functools import partial

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import func, select

from fieldcrm.domain.people import Device
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import EnrolAnswer, EnrolRequest
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import edits, journal, records
from sync_server.endpoints.enrol import LONGEST_NAME, enrol
from sync_server.invites import MINUTES, invite
from sync_server.scope import SERVER
from sync_server.store.tables import devices
from sync_server.verify import verify
from tests.support.centres import PAM, Fleet, refused
from tests.support.moments import at_once


def code_for(fleet: Fleet, login: str = PAM.login) -> str:
    return invite(fleet.centre, login, MINUTES)[0]


def asked(code: str, name: str = "Pam's laptop", version: int = PROTOCOL) -> EnrolRequest:
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw()
    return EnrolRequest(version, code, public, key.sign(code.encode() + public), name, "test")


def named(fleet: Fleet) -> list[str]:
    shown = records.listed(fleet.centre, REGISTRY[Device], SERVER, sort="code")
    return [str(each["name"]) for each in shown]


def keys(fleet: Fleet) -> int:
    with fleet.centre.read() as connection:
        return connection.scalar(select(func.count()).select_from(devices)) or 0


def test_a_device_that_joins_is_there_for_everyone_who_may_see_it(fleet: Fleet) -> None:
    answer = enrol(fleet.centre, asked(code_for(fleet)))
    assert (answer.code, answer.login, answer.incarnation) == ("A1", PAM.login, 1)
    assert (named(fleet), keys(fleet)) == (["Pam's laptop"], 1)
    assert verify(fleet.centre) == []


def test_a_code_is_good_once(fleet: Fleet) -> None:
    code = code_for(fleet)
    enrol(fleet.centre, asked(code))
    assert refused(lambda: enrol(fleet.centre, asked(code))) is Refusal.BAD_CODE
    assert keys(fleet) == 1


@pytest.mark.parametrize(
    ("typed", "kept"), [("a\0b\u202e c\n", "ab c"), (" \t\n", "A1"), ("", "A1"), ("x" * 3000, "x" * LONGEST_NAME)]
)
def test_whatever_a_device_is_called_it_joins_under_a_name_one_can_read(fleet: Fleet, typed: str, kept: str) -> None:
    enrol(fleet.centre, asked(code_for(fleet), typed))
    assert named(fleet) == [kept]
    with fleet.centre.read() as connection:
        assert connection.scalar(select(devices.c.name)) == kept


def test_a_join_that_breaks_off_leaves_no_half_of_a_device_and_the_code_good(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = code_for(fleet)
    with monkeypatch.context() as broken:
        broken.setattr(journal, "write", _break)
        with pytest.raises(ZeroDivisionError):
            enrol(fleet.centre, asked(code))
    assert (named(fleet), keys(fleet)) == ([], 0)
    assert enrol(fleet.centre, asked(code)).code == "A1"


def _break(*_: object) -> None:
    raise ZeroDivisionError


def test_many_join_at_the_same_moment(fleet: Fleet) -> None:
    codes = [code_for(fleet) for _ in range(8)]
    joined: list[EnrolAnswer] = []

    def join(code: str) -> None:
        joined.append(enrol(fleet.centre, asked(code)))

    at_once(*(partial(join, code) for code in codes))
    assert {each.code for each in joined} == {f"A{number}" for number in range(1, 9)}
    assert (len(named(fleet)), keys(fleet)) == (8, 8)


def test_one_code_at_the_same_moment_is_one_device(fleet: Fleet) -> None:
    code = code_for(fleet)
    told: list[Refusal | None] = []
    at_once(*[lambda: told.append(refused(lambda: enrol(fleet.centre, asked(code))))] * 6)
    assert (told.count(None), told.count(Refusal.BAD_CODE), keys(fleet)) == (1, 5, 1)


def test_somebody_who_has_left_joins_no_more(fleet: Fleet) -> None:
    code = code_for(fleet)
    edits.change(fleet.centre, REGISTRY.by_name["user"], SERVER, PAM.login, {"active": "no"})
    assert refused(lambda: enrol(fleet.centre, asked(code))) is Refusal.BAD_CODE


def test_a_key_that_is_not_held_joins_nothing(fleet: Fleet) -> None:
    code, other = code_for(fleet), asked("OTHER")
    stolen = EnrolRequest(PROTOCOL, code, other.key, other.proof, "", "")
    assert refused(lambda: enrol(fleet.centre, stolen)) is Refusal.BAD_SIGNATURE
    assert refused(lambda: enrol(fleet.centre, asked(code, version=9))) is Refusal.UNKNOWN_VERSION
    assert enrol(fleet.centre, asked(code)).code == "A1"
