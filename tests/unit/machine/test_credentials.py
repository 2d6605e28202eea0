"""The key of the file: kept by a ring that encrypts or wrapped by a passphrase, and never lying open."""

import os
import stat
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.machine.credentials import Credentials, SystemRing, passphrase_of, system_ring

CHEAP = 1 << 4
WORDS = "correct horse battery"


class FakeRing:
    """A ring in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def here(self) -> "FakeRing":
        return self

    def take(self, name: str) -> str | None:
        return self.kept.get(name)

    def keep(self, name: str, secret: str) -> None:
        self.kept[name] = secret

    def drop(self, name: str) -> None:
        self.kept.pop(name, None)


def nothing() -> None:
    """No ring on this machine."""


class LockedBackend(KeyringBackend):
    """A ring whose person has not logged in."""

    def __init__(self) -> None:
        """The real one reads settings from the environment."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked


def test_an_empty_passphrase_is_none(tmp_path: Path) -> None:
    slot, store = tmp_path / "key.json", tmp_path / "a.db"
    with pytest.raises(Trouble, match=r"key\.no_ring"):
        Credentials(ring=nothing, passphrase="", cost=CHEAP).key_for(slot, store)
    assert not slot.exists()
    Credentials(ring=nothing, passphrase=WORDS, cost=CHEAP).key_for(slot, store)
    with pytest.raises(Trouble, match=r"key\.passphrase_needed"):
        Credentials(ring=nothing, passphrase="", cost=CHEAP).key_for(slot, store)


def test_a_new_key_is_random_and_found_again(tmp_path: Path) -> None:
    ways = Credentials(ring=FakeRing().here)
    first = ways.key_for(tmp_path / "a.json", tmp_path / "a.db")
    other = ways.key_for(tmp_path / "b.json", tmp_path / "b.db")
    assert len(first) == 32
    assert first != other
    assert ways.key_for(tmp_path / "a.json", tmp_path / "a.db") == first


@pytest.mark.parametrize("ring", [FakeRing(), None], ids=["in a ring", "wrapped"])
def test_the_bare_key_never_lies_in_the_folder(tmp_path: Path, ring: FakeRing | None) -> None:
    ways = Credentials(ring=lambda: ring, passphrase=None if ring else WORDS, cost=CHEAP)
    key = ways.key_for(tmp_path / "key.json", tmp_path / "store.db")
    lying = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert key not in lying
    assert key.hex().encode() not in lying
    assert WORDS.encode() not in lying


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps folders apart by other means")
def test_the_wrapped_key_is_for_its_owners_eyes_only(tmp_path: Path) -> None:
    Credentials(ring=nothing, passphrase=WORDS, cost=CHEAP).key_for(tmp_path / "key.json", tmp_path / "store.db")
    assert stat.S_IMODE((tmp_path / "key.json").stat().st_mode) == 0o600


def test_a_passphrase_opens_what_it_closed(tmp_path: Path) -> None:
    places = (tmp_path / "key.json", tmp_path / "store.db")
    made = Credentials(ring=nothing, passphrase=WORDS, cost=CHEAP).key_for(*places)
    assert Credentials(ring=nothing, ask=lambda: WORDS).key_for(*places) == made


def test_a_passphrase_given_on_purpose_comes_before_the_ring(tmp_path: Path) -> None:
    ring = FakeRing()
    Credentials(ring=ring.here, passphrase=WORDS, cost=CHEAP).key_for(tmp_path / "key.json", tmp_path / "store.db")
    assert ring.kept == {}


def test_another_passphrase_is_trouble_and_changes_nothing(tmp_path: Path) -> None:
    places = (tmp_path / "key.json", tmp_path / "store.db")
    Credentials(ring=nothing, passphrase=WORDS, cost=CHEAP).key_for(*places)
    before = places[0].read_bytes()
    with pytest.raises(Trouble, match=r"key\.wrong_passphrase"):
        Credentials(ring=nothing, passphrase=WORDS.upper()).key_for(*places)
    assert places[0].read_bytes() == before


def test_a_passphrase_is_tried_as_the_next_start_would(tmp_path: Path) -> None:
    Credentials(ring=nothing, passphrase=WORDS, cost=CHEAP).key_for(tmp_path / "key.json", tmp_path / "store.db")
    tries = passphrase_of(tmp_path / "key.json")
    assert tries is not None
    tries(WORDS)
    with pytest.raises(Trouble, match=r"key\.wrong_passphrase"):
        tries(WORDS.upper())


def test_there_is_no_passphrase_to_try_where_a_ring_keeps_the_key(tmp_path: Path) -> None:
    Credentials(ring=FakeRing().here).key_for(tmp_path / "key.json", tmp_path / "store.db")
    assert passphrase_of(tmp_path / "key.json") is None


def test_a_passphrase_a_person_chooses_is_not_short(tmp_path: Path) -> None:
    ways = Credentials(ring=nothing, ask_new=lambda: "123456789")
    with pytest.raises(RuleBroken, match=r"passphrase\.short"):
        ways.key_for(tmp_path / "key.json", tmp_path / "store.db")
    assert list(tmp_path.iterdir()) == []


def test_without_ring_passphrase_or_person_nothing_is_kept(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"key\.no_ring"):
        Credentials(ring=nothing).key_for(tmp_path / "key.json", tmp_path / "store.db")
    assert list(tmp_path.iterdir()) == []


def test_a_store_whose_key_is_gone_is_never_given_a_new_one(tmp_path: Path) -> None:
    (tmp_path / "store.db").write_bytes(b"work")
    with pytest.raises(Trouble, match=r"key\.missing"):
        Credentials(ring=FakeRing().here).key_for(tmp_path / "key.json", tmp_path / "store.db")


def test_a_ring_that_lost_the_key_says_so(tmp_path: Path) -> None:
    ring = FakeRing()
    places = (tmp_path / "key.json", tmp_path / "store.db")
    Credentials(ring=ring.here).key_for(*places)
    ring.kept.clear()
    with pytest.raises(Trouble, match=r"key\.lost"):
        Credentials(ring=ring.here).key_for(*places)


@pytest.mark.parametrize("content", [b"", b"{}", b'{"type":"open","key":"00"}', b"\xff"])
def test_a_damaged_slot_is_trouble(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "key.json").write_bytes(content)
    with pytest.raises(Trouble, match=r"key\.damaged"):
        Credentials(ring=FakeRing().here).key_for(tmp_path / "key.json", tmp_path / "store.db")


def test_a_ring_that_stays_shut_is_trouble(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"key\.ring_locked"):
        Credentials(ring=lambda: SystemRing(LockedBackend())).key_for(tmp_path / "key.json", tmp_path / "store.db")
    assert list(tmp_path.iterdir()) == []


class PlaintextKeyring(LockedBackend):
    """Stands for the add-ons that keep secrets in an open file."""


@pytest.mark.parametrize("chosen", [fail.Keyring, PlaintextKeyring], ids=["none", "plain text"])
def test_only_a_ring_known_to_encrypt_is_used(monkeypatch: pytest.MonkeyPatch, chosen: type[KeyringBackend]) -> None:
    monkeypatch.setattr(keyring, "get_keyring", chosen)
    assert system_ring() is None


def test_a_chain_is_searched_for_a_real_ring(monkeypatch: pytest.MonkeyPatch) -> None:
    real = type("Keyring", (LockedBackend,), {"__module__": "keyring.backends.SecretService"})
    monkeypatch.setattr(ChainerBackend, "backends", [PlaintextKeyring(), real()])
    monkeypatch.setattr(keyring, "get_keyring", ChainerBackend)
    assert system_ring() is not None
