"""An invitation says what its office has signed; whatever else a file may be, it is refused in one sentence."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.invitation import LARGEST, Invitation, read_invitation, seal_of
from fieldcrm.machine.trust import is_signed
from tests.support.company import NOW
from tests.support.offices import ANOTHER_KEY, KEY, PAM, paper

AT_HOME = replace(PAM, server="http://127.0.0.1:8350", code="K7", certificate="", company="Завод «Ґанок»")


def read(content: bytes) -> Invitation:
    return read_invitation(content, is_signed, NOW)


@pytest.mark.parametrize("invitation", [PAM, AT_HOME])
def test_what_was_written_is_read(invitation: Invitation) -> None:
    content = paper(invitation).encode()
    assert read(content) == invitation
    assert read(b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n")) == invitation


def told(**changed: object) -> bytes:
    return json.dumps({**json.loads(paper()), **changed}).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[1]",
        b"{",
        b"[" * 10_000,
        b"\xff\xfe\x00",
        b"\x89PNG\r\n",
        paper().encode()[:-30],
        told(this_is="something else"),
        told(server="file:///etc/passwd"),
        told(server="javascript:alert(1)"),
        told(server="https://office.example\nHost: another"),
        told(server=7),
        told(server="https://" + "a" * 2_000),
        told(hub="file:///etc/passwd"),
        told(hub=7),
        told(code=""),
        told(code=None),
        told(certificate="-----BEGIN PRIVATE KEY-----"),
        told(certificate=["-----BEGIN CERTIFICATE-----"]),
        told(expires="soon"),
        told(expires="2026-11-24T10:00:00"),
        told(company=["Kvartal Trade"]),
        told(centre="no key"),
        told(signature=None),
        paper().encode() + b" " * LARGEST,
    ],
)
def test_anything_else_is_no_invitation(content: bytes) -> None:
    with pytest.raises(RuleBroken, match=r"invitation\.form"):
        read(content)


@given(st.binary(max_size=200))
def test_no_bytes_make_it_fall_over(content: bytes) -> None:
    with pytest.raises(RuleBroken, match=r"invitation\.form"):
        read(content)


@pytest.mark.parametrize(
    "content",
    [
        told(server="https://elsewhere.example"),
        told(code="ZZ-99"),
        told(company="Kvartal Trades"),
        told(certificate=""),
        told(expires=(NOW + timedelta(days=700)).isoformat()),
        told(more="of it"),
        told(hub="https://elsewhere.example"),
        told(hub=""),
        told(signature=""),
        told(centre=""),
        paper(key=ANOTHER_KEY).encode(),
        paper(replace(PAM, centre=ANOTHER_KEY.public_key().public_bytes_raw())).encode(),
    ],
)
def test_what_its_office_has_not_signed_is_refused(content: bytes) -> None:
    with pytest.raises(RuleBroken, match=r"invitation\.changed"):
        read(content)


@given(st.data())
def test_no_letter_of_what_counts_can_be_changed_unseen(data: st.DataObject) -> None:
    content = bytearray(paper(AT_HOME).encode())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.sampled_from([1, 2, 4, 8, 16, 64]))
    with suppress(RuleBroken):
        assert read(bytes(content)) == AT_HOME  # a space that became a line's end, or the other way round


def test_one_that_has_ended_says_when() -> None:
    assert read(paper(replace(PAM, expires=NOW + timedelta(seconds=1))).encode()).code == PAM.code
    with pytest.raises(RuleBroken, match=r"invitation\.ended") as broken:
        read(paper(replace(PAM, expires=NOW)).encode())
    assert f"{NOW.astimezone():%Y-%m-%d %H:%M}" in broken.value.about


def test_the_seal_is_the_same_on_both_sides_and_another_for_another_office() -> None:
    assert read(paper().encode()).seal == seal_of(KEY.public_key().public_bytes_raw())
    assert PAM.seal != seal_of(ANOTHER_KEY.public_key().public_bytes_raw())
    assert [len(each) for each in PAM.seal.split()] == [4] * 5
    assert Invitation(server="https://office.example", code="AB-12").seal == ""
