"""An exchange in fewer bytes: which words are a device's path, and what stands behind the signature."""

import pytest

from fieldcrm.protocol.brief import is_code, path_of, without_digest
from fieldcrm.protocol.codec import DIGEST_BYTES, BadMessage, open_signed, seal


@pytest.mark.parametrize("code", ["A1", "Z9", "AA1", "A1B", "K1", "AB2CD", "K10"])
def test_whatever_a_device_may_be_called_is_its_path(code: str) -> None:
    assert (is_code(code), path_of(code)) == (True, f"/{code}")


@pytest.mark.parametrize("word", ["", "v1", "a1", "A0", "A", "1", "A1.x", "A1b", "A" * 9 + "1", "A1\n", " A1"])
def test_no_other_word_is(word: str) -> None:
    assert not is_code(word)


@pytest.mark.parametrize("body", [b"", b"short", bytes(1_000)])
def test_what_was_signed_opens_to_what_was_sealed_and_is_a_digest_shorter(body: bytes) -> None:
    sealed = seal(body)
    told = without_digest(sealed)
    assert len(sealed) - len(told) == DIGEST_BYTES
    assert open_signed(told, limit=len(body)) == body


@pytest.mark.parametrize("body", [b"short", bytes(1_000)])
def test_of_what_was_signed_no_more_is_taken_than_of_anybody(body: bytes) -> None:
    with pytest.raises(BadMessage, match=rf"^more than {len(body) - 1} bytes$"):
        open_signed(without_digest(seal(body)), limit=len(body) - 1)
