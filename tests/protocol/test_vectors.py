"""The vectors are what the product writes and reads, and what a stranger works out from the page alone."""

import json

import pytest

from fieldcrm.protocol.codec import pack, unpack
from tests.protocol.stranger import digest, share, wrapped
from tests.protocol.vectors import FILE, MESSAGES, written

TOLD = json.loads(FILE.read_text("utf-8"))


def test_the_file_is_what_the_product_says() -> None:
    assert FILE.read_text("utf-8") == written(), "run: python -m tests.protocol.vectors"


@pytest.mark.parametrize("told", TOLD["messages"], ids=lambda told: told["what"])
def test_the_bytes_of_a_message_are_read_as_they_were_meant(told: dict[str, str]) -> None:
    meant = MESSAGES[told["what"]]
    assert unpack(type(meant), bytes.fromhex(told["packed"])) == meant
    assert pack(meant).hex() == told["packed"]


@pytest.mark.parametrize("told", TOLD["digests"], ids=lambda told: told["of"][:8])
def test_a_stranger_works_out_the_same_digest(told: dict[str, str]) -> None:
    assert digest(bytes.fromhex(told["of"])).hex() == told["is"]


def test_a_stranger_works_out_the_same_sum() -> None:
    shares = [share(each["table"], bytes.fromhex(each["row"]), each["version"]) for each in TOLD["sums"]]
    assert shares == [each["share"] for each in TOLD["sums"]]
    assert wrapped(sum(shares)) == TOLD["sum of both"]
