"""A packet opens whole, for whom it was closed, from whom it says; anything else is refused before anything is done."""

import re
from unittest import mock

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.sentences import sentence
from fieldcrm.protocol import packets
from fieldcrm.protocol.messages import PacketAnswer, PacketRequest, Page, SyncRequest
from fieldcrm.protocol.packets import LARGEST_FILE, Keys, Way, close, closed_with, is_address, is_packet, open_packet

CENTRE, OTHER_CENTRE = Keys.of_centre(b"c" * 32), Keys.of_centre(b"o" * 32)
DEVICE, OTHER_DEVICE = Keys.of_device(b"d" * 32), Keys.of_device(b"e" * 32)
REQUEST = PacketRequest(DEVICE.address, SyncRequest(1, 7, 9, b"12345678", (b"sealed",)))
ANSWER = PacketAnswer(5, b"12345678", b"87654321", (Page(b"12345678", b"page"),))
OUT = close(Way.TO_CENTRE, REQUEST, DEVICE, CENTRE.address, "A1")
BACK = close(Way.TO_DEVICE, ANSWER, CENTRE, DEVICE.address)


def public(keys: Keys) -> bytes:
    return keys.told[:32]


def why_not(content: bytes, way: Way = Way.TO_CENTRE, keys: Keys = CENTRE) -> str:
    with pytest.raises(RuleBroken) as refused:
        open_packet(content, way, keys, "stick/out.packet")
    assert refused.value.field == "file"
    assert "stick/out.packet" in sentence(refused.value.code, refused.value.about)
    return refused.value.code


def test_a_packet_says_what_it_was_told_and_by_whom() -> None:
    opened = open_packet(OUT, Way.TO_CENTRE, CENTRE, "out")
    opened.must_be_from(public(DEVICE), "out")
    assert (opened.sender, opened.message(PacketRequest, "out")) == ("A1", REQUEST)


def test_an_answer_says_what_it_was_told() -> None:
    opened = open_packet(BACK, Way.TO_DEVICE, DEVICE, "back")
    opened.must_be_from(public(CENTRE), "back")
    assert (opened.sender, opened.message(PacketAnswer, "back")) == ("", ANSWER)


def test_a_packet_closed_just_now_opens_and_nobody_who_has_closed_one_before_knows_its_key() -> None:
    told = close(Way.TO_CENTRE, REQUEST, Keys.of_device(b"d" * 32), Keys.of_centre(b"c" * 32).address, "A1")
    opened = open_packet(told, Way.TO_CENTRE, Keys.of_centre(b"c" * 32), "out")
    opened.must_be_from(public(DEVICE), "out")
    assert opened.message(PacketRequest, "out") == REQUEST
    assert is_packet(told)
    assert not is_packet(told[1:])


def test_the_keys_of_both_sides_are_worked_out_as_they_always_were() -> None:
    """Or no packet could be opened that is under way while a program is updated."""
    assert (
        Keys.of_centre(b"c" * 32).told.hex() == "1216b7d4cfd601785048e6090b44c327ff1c84c2d0023658b1fc39f9664f194e"
        "6fb18757898753594812f544961f371635c2a991787b89028701a019f3beef56"
    )
    assert (
        Keys.of_device(b"d" * 32).told.hex() == "2bc2800b3316e009209ffd757dab19ccf0ae84bc7ae90654e1e81712d270f653"
        "ca7c99a8496d747e1a4bdc6258beb19b04eae785f445084dac7cc05cc6851f7e"
    )


def test_a_packet_that_was_cut_anywhere_is_refused() -> None:
    told = [why_not(OUT[:length]) for length in range(len(OUT))]
    assert told == ["packet.none"] * 8 + ["packet.damaged"] * (len(OUT) - 8)


def test_a_packet_with_more_behind_it_is_refused() -> None:
    assert why_not(OUT + b"\0") == "packet.damaged"


@pytest.mark.parametrize("bit", [0x01, 0x80])
def test_a_packet_of_which_one_bit_was_changed_is_refused(bit: int) -> None:
    head = ["packet.none"] * 8 + ["packet.newer", "packet.other_way"] + ["packet.not_for_us"] * 8
    told = [why_not(OUT[:at] + bytes([OUT[at] ^ bit]) + OUT[at + 1 :]) for at in range(len(OUT))]
    assert told == head + ["packet.damaged"] * (len(OUT) - len(head))


@given(st.binary(max_size=300))
def test_whatever_else_a_file_holds_is_refused_in_words(content: bytes) -> None:
    assert re.fullmatch(r"packet\.\w+", why_not(content))
    assert re.fullmatch(r"packet\.\w+", why_not(OUT[:50] + content))


def test_a_packet_is_closed_for_one_alone() -> None:
    assert why_not(OUT, keys=OTHER_CENTRE) == "packet.not_for_us"
    assert why_not(BACK, Way.TO_DEVICE, OTHER_DEVICE) == "packet.not_for_us"


def test_a_packet_does_not_go_the_other_way() -> None:
    assert why_not(OUT, Way.TO_DEVICE, DEVICE) == "packet.other_way"


def test_a_packet_that_somebody_else_signed_is_refused() -> None:
    forged = open_packet(close(Way.TO_CENTRE, REQUEST, OTHER_DEVICE, CENTRE.address, "A1"), Way.TO_CENTRE, CENTRE, "f")
    with pytest.raises(RuleBroken) as refused:
        forged.must_be_from(public(DEVICE), "f")
    assert (refused.value.code, refused.value.about, refused.value.field) == ("packet.forged", "f", "file")


def test_what_was_signed_for_one_cannot_be_handed_on_to_another() -> None:
    """Whoever may open a packet could close the same words for somebody else; the signature names whom it is for."""
    opened = open_packet(OUT, Way.TO_CENTRE, CENTRE, "out")
    assert CENTRE.address in opened.signed
    with pytest.raises(RuleBroken, match=re.escape("packet.forged")):
        type(opened)(opened.sender, opened.sealed, opened.signature, opened.signed[:-1]).must_be_from(
            public(DEVICE), "out"
        )


def test_a_packet_of_a_message_that_is_none_is_refused_in_words() -> None:
    opened = open_packet(close(Way.TO_CENTRE, ANSWER, DEVICE, CENTRE.address, "A1"), Way.TO_CENTRE, CENTRE, "odd")
    with pytest.raises(RuleBroken) as refused:
        opened.message(PacketRequest, "odd")
    assert (refused.value.code, refused.value.field) == ("packet.unreadable", "file")
    assert refused.value.about.startswith("odd: ")


def test_a_packet_that_holds_no_letter_is_refused_in_words() -> None:
    once = X25519PrivateKey.from_private_bytes(b"1" * 32)
    with mock.patch.object(packets, "pack", return_value=b"\xc0"):
        told = closed_with(once, Way.TO_CENTRE, REQUEST, DEVICE, CENTRE.address, "A1")
    with pytest.raises(RuleBroken) as refused:
        open_packet(told, Way.TO_CENTRE, CENTRE, "odd")
    assert (refused.value.code, refused.value.field) == ("packet.unreadable", "file")
    assert refused.value.about.startswith("odd: _Letter: ")


def test_a_file_longer_than_any_packet_is_refused() -> None:
    assert why_not(OUT + bytes(LARGEST_FILE)) == "file.large"


def test_a_packet_may_be_as_long_as_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packets, "LARGEST_FILE", len(OUT))
    assert open_packet(OUT, Way.TO_CENTRE, CENTRE, "out").sender == "A1"
    assert why_not(OUT + b"\0") == "file.large"


def test_a_capsule_is_no_packet_and_is_told_as_what_it_is() -> None:
    capsule = close(Way.RESCUE, REQUEST, DEVICE, CENTRE.address)
    assert why_not(capsule) == "packet.capsule"
    assert open_packet(capsule, Way.RESCUE, CENTRE, "capsule").sender == "", "nobody is named who was not told"


def test_nothing_of_what_is_in_a_packet_can_be_read_from_outside() -> None:
    told = close(Way.TO_CENTRE, REQUEST, DEVICE, CENTRE.address, "A1 of Pam")
    assert told != OUT
    assert b"sealed" not in told
    assert b"A1 of Pam" not in told[50:]


def test_an_address_that_opens_for_everybody_is_none() -> None:
    assert is_address(DEVICE.address)
    assert not is_address(bytes(32))
