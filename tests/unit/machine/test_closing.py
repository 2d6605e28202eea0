"""Work that is closed: the key of the file is kept nowhere any more, whoever stops the program at whatever act."""

import json
from pathlib import Path

import pytest

from fieldcrm.domain.errors import Trouble
from fieldcrm.machine import closing
from fieldcrm.machine.closing import Closed, is_closed
from fieldcrm.machine.credentials import Credentials
from fieldcrm.machine.paths import Profile
from fieldcrm.protocol.packets import Keys
from tests.unit.machine.test_credentials import CHEAP, WORDS, FakeRing, nothing

DEVICE_KEY = b"d" * 32
TOLD = Closed(
    server="http://127.0.0.1:1",
    device="A1",
    company="Test",
    proof=Keys.of_device(DEVICE_KEY).told[:32],
    box=b"what the office opens",
    days=14,
)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A folder with nothing in it."""
    return Profile(tmp_path)


@pytest.fixture(params=["ring", "passphrase"])
def ways(request: pytest.FixtureRequest) -> Credentials:
    """Both ways to keep a key."""
    if request.param == "ring":
        return Credentials(ring=FakeRing().here, cost=CHEAP)
    return Credentials(ring=nothing, passphrase=WORDS, cost=CHEAP)


def fetched(ways: Credentials, profile: Profile) -> bytes:
    return ways.key_for(profile.key, profile.store)


def test_what_is_closed_has_the_key_of_the_device_in_the_place_of_its_own(profile: Profile, ways: Credentials) -> None:
    key = fetched(ways, profile)
    closing.close(profile, TOLD, DEVICE_KEY, ways.exchange_for)
    assert (fetched(ways, profile), is_closed(profile, DEVICE_KEY)) == (DEVICE_KEY, TOLD)
    told = profile.closed.read_text() + profile.key.read_text()
    assert key.hex() not in told
    closing.open_again(profile, key, ways.exchange_for)
    assert (fetched(ways, profile), is_closed(profile, key)) == (key, None)
    assert not profile.closed.exists()


def test_a_ring_keeps_one_key_and_no_other(profile: Profile) -> None:
    ring = FakeRing()
    ways = Credentials(ring=ring.here, cost=CHEAP)
    key = fetched(ways, profile)
    closing.close(profile, TOLD, DEVICE_KEY, ways.exchange_for)
    assert list(ring.kept.values()) == [DEVICE_KEY.hex()]
    assert key.hex() not in ring.kept.values()


def test_a_closing_that_is_stopped_before_the_key_is_gone_has_closed_nothing(
    profile: Profile, ways: Credentials
) -> None:
    def killed(_slot: Path, _key: bytes) -> None:
        raise KeyboardInterrupt

    key = fetched(ways, profile)
    with pytest.raises(KeyboardInterrupt):
        closing.close(profile, TOLD, DEVICE_KEY, killed)
    assert profile.closed.exists()
    assert is_closed(profile, fetched(ways, profile)) is None
    assert (fetched(ways, profile), profile.closed.exists()) == (key, False)


def test_an_opening_that_is_stopped_has_opened_or_asks_again(profile: Profile, ways: Credentials) -> None:
    key = fetched(ways, profile)
    closing.close(profile, TOLD, DEVICE_KEY, ways.exchange_for)
    ways.exchange_for(profile.key, key)  # and killed there
    assert (is_closed(profile, fetched(ways, profile)), profile.closed.exists()) == (None, False)


def test_another_passphrase_changes_nothing(profile: Profile) -> None:
    ways = Credentials(ring=nothing, passphrase=WORDS, cost=CHEAP)
    key = fetched(ways, profile)
    other = Credentials(ring=nothing, passphrase=WORDS[::-1], cost=CHEAP)
    with pytest.raises(Trouble, match=r"key\.wrong_passphrase"):
        other.exchange_for(profile.key, DEVICE_KEY)
    assert fetched(ways, profile) == key


def test_what_says_that_the_work_is_closed_and_cannot_be_read_is_trouble(profile: Profile) -> None:
    profile.closed.write_text(json.dumps({"server": 1}))
    with pytest.raises(Trouble, match=r"disk\.read"):
        is_closed(profile, DEVICE_KEY)
