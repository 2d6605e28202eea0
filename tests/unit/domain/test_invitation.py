"""An invitation says three things; whatever else a file may be, it is refused in one sentence."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.invitation import LARGEST, Invitation, read_invitation

PAM = Invitation(server="https://office.example", code="ABCD-2345", certificate="-----BEGIN CERTIFICATE-----\nMII\n")


@pytest.mark.parametrize("invitation", [PAM, Invitation(server="http://127.0.0.1:8350", code="K7")])
def test_what_was_written_is_read(invitation: Invitation) -> None:
    assert read_invitation(invitation.written().encode()) == invitation
    assert read_invitation(b"\xef\xbb\xbf" + invitation.written().encode()) == invitation


def told(**changed: object) -> bytes:
    return json.dumps({**json.loads(PAM.written()), **changed}).encode()


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
        told(this_is="something else"),
        told(server="file:///etc/passwd"),
        told(server="javascript:alert(1)"),
        told(server="https://office.example\nHost: another"),
        told(server=7),
        told(server="https://" + "a" * 2_000),
        told(code=""),
        told(code=None),
        told(certificate="-----BEGIN PRIVATE KEY-----"),
        told(certificate=["-----BEGIN CERTIFICATE-----"]),
        PAM.written().encode() + b" " * LARGEST,
    ],
)
def test_anything_else_is_no_invitation(content: bytes) -> None:
    with pytest.raises(RuleBroken, match=r"invitation\.form"):
        read_invitation(content)


@given(st.binary(max_size=200))
def test_no_bytes_make_it_fall_over(content: bytes) -> None:
    with pytest.raises(RuleBroken, match=r"invitation\.form"):
        read_invitation(content)
