"""The one module that knows everyone: it opens the doors that commands and window go through."""

import os
import platform
import sys
import time
from contextlib import closing
from getpass import getpass

from fieldcrm.cli.care import WINDOW
from fieldcrm.cli.desk import Doors
from fieldcrm.cli.exchanges import client
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.machine import clock
from fieldcrm.machine.credentials import PASSPHRASE_VARIABLE, Credentials, system_ring
from fieldcrm.machine.logs import keep_log
from fieldcrm.machine.paths import Profile, find_profile
from fieldcrm.machine.single_instance import alone, in_turn
from fieldcrm.replication.transport import HttpRemote
from fieldcrm.store.store import Store


def doors() -> Doors:
    """The doors of the real house."""
    return Doors(profile=open_profile, key=find_key, store=open_store, remote=HttpRemote, window=open_window)


def open_profile(wanted: str | None) -> Profile:
    """The folder of this person's work, with a log in it from now on."""
    profile = find_profile(wanted, os.environ)
    keep_log(profile.logs)
    return profile


def find_key(profile: Profile) -> bytes:
    """The key of the person's file, fetched or made; two processes starting at once make one key, not two."""
    with in_turn(profile.lock("key")):
        return _credentials().key_for(profile.key, profile.store)


def open_store(profile: Profile, key: bytes) -> Store:
    """The person's file; whoever comes first makes it or brings it up to date, the others wait for that."""
    with in_turn(profile.lock("opening")):
        return Store.open(profile.store, key, clock.now_ms)


def open_window(profile: Profile) -> int:
    """The window, until it is closed; a second one on the same work is refused."""
    # Only here: commands start in half the time without Qt, and a machine without a screen has no need of it.
    from fieldcrm.ui.app import Parts, run

    with alone(profile.lock(WINDOW)), closing(open_store(profile, find_key(profile))) as store:
        return run(
            Parts(
                store=store,
                link=HttpRemote,
                client=client(),
                device_name=platform.node() or "laptop",
                memory=profile.folder / "window.ini",
                now=clock.now,
                today=clock.today,
                new_id=clock.new_id,
                clock=time.monotonic,
            )
        )


def _credentials() -> Credentials:
    someone_is_there = sys.stdin.isatty() and sys.stderr.isatty()
    return Credentials(
        ring=system_ring,
        passphrase=os.environ.get(PASSPHRASE_VARIABLE),
        ask=_ask if someone_is_there else None,
        ask_new=_ask_new if someone_is_there else None,
    )


def _ask() -> str:
    return getpass("Passphrase: ")


def _ask_new() -> str:
    """Asked twice: a slip of the finger would lock the work away for good."""
    chosen = getpass("New passphrase for the work on this machine: ")
    if getpass("Again: ") != chosen:
        raise RuleBroken("passphrase.differs")
    return chosen
