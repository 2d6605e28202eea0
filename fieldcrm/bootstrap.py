"""The one module that knows everyone: it opens the doors that commands and window go through."""

import os
import platform
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import partial
from getpass import getpass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fieldcrm.background.jobs import Cancelled, Control, Progress, must_be_wanted, patiently
from fieldcrm.cli.answers import LATER
from fieldcrm.cli.desk import Doors, Watch, in_silence
from fieldcrm.cli.exchanges import client
from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.invitation import ENDING, Invitation
from fieldcrm.machine import clock, wiping
from fieldcrm.machine.closing import Closed, is_closed
from fieldcrm.machine.credentials import PASSPHRASE_VARIABLE, Credentials, forget, passphrase_of, system_ring
from fieldcrm.machine.loading import look_no_more, undisturbed
from fieldcrm.machine.logs import keep_log
from fieldcrm.machine.paths import Profile, find_profile
from fieldcrm.machine.programs import is_installed, start_demo
from fieldcrm.machine.screen import can_draw, has_screen, is_terminal_read
from fieldcrm.machine.sealing import Seal
from fieldcrm.machine.single_instance import alone, first_or_heard, in_turn
from fieldcrm.machine.trust import fingerprint, keeping, trusting
from fieldcrm.protocol.codes import Refusal
from fieldcrm.replication.addresses import is_there
from fieldcrm.replication.enrolment import invited
from fieldcrm.replication.leasing import close_if_over, given_back, open_again
from fieldcrm.replication.remote import RemoteRefused
from fieldcrm.replication.wiping import obey, obey_closed
from fieldcrm.replication.wiping import tell as tell_erased
from fieldcrm.store.copies import daily_copy, must_not_be_gone
from fieldcrm.store.device import Identity, join_again
from fieldcrm.store.forward import ELSEWHERE
from fieldcrm.store.lease import look
from fieldcrm.store.store import Store

if TYPE_CHECKING:
    from fieldcrm.replication.sole_line import SoleLine
    from fieldcrm.replication.transport import HttpRemote
    from fieldcrm.ui.parts import Parts


PATIENCE_SECONDS: Final = 5.0
"""So long a second start waits for a first that is not far enough to hear it."""


def doors() -> Doors:
    """The doors of the real house."""
    return Doors(
        profile=open_profile,
        key=find_key,
        store=open_store,
        remote=link,
        hub=hub_link,
        near=near_link,
        window=open_window,
        draw=draw_window,
        erased=go_on_erasing,
        rejoin=rejoin,
    )


def open_profile(wanted: str | None) -> Profile:
    """The folder of this person's work, with a log in it from now on."""
    profile = find_profile(wanted, os.environ)
    keep_log(profile.logs)
    return profile


def find_key(profile: Profile) -> bytes:
    """The key of the person's file, fetched or made; two processes starting at once make one key, not two."""
    with in_turn(profile.lock("key")):
        ways = _credentials()
        key = ways.key_for(profile.key, profile.store)
        closed = is_closed(profile, key)
        return key if closed is None else _asked_back(profile, closed, key, ways)


def open_store(profile: Profile, key: bytes, watch: Watch = in_silence) -> Store:
    """The person's file; whoever comes first makes it or brings it up to date, the others wait for that.

    Where that takes long `watch` is told of it, on this thread, and has it free until it is over. Where the file was
    too long without its office it is closed, and opens when that says so.
    """
    store = _opened(profile, key, watch)
    with in_turn(profile.lock("key")):
        if not close_if_over(store, profile, key, _credentials().exchange_for):
            return store
    store.close()
    return _opened(profile, find_key(profile), watch)


def _opened(profile: Profile, key: bytes, watch: Watch = in_silence) -> Store:
    return patiently(partial(_in_its_turn, profile, key), watch)


def _in_its_turn(profile: Profile, key: bytes, control: Control) -> Store:
    with in_turn(profile.lock("opening"), lambda: control.step(Progress(stage=ELSEWHERE))):
        return Store.open(profile.store, key, clock.now_ms, control=control)


def _asked_back(profile: Profile, closed: Closed, key: bytes, ways: Credentials) -> bytes:
    """The key of the file, where the office gives it back; Trouble says why it is closed still."""
    try:
        with closing(link(profile, closed.server)) as line:
            given = given_back(line, closed.box, closed.device, key)
    except Trouble as trouble:
        raise Trouble("device.closed", str(closed.days)) from trouble
    except RemoteRefused as refused:
        _turned_away(profile, closed, key, refused)
        raise Trouble("device.closed_out", closed.company) from refused
    _open_again(profile, given, ways)
    return given


def _turned_away(profile: Profile, closed: Closed, key: bytes, refused: RemoteRefused) -> None:
    """Where the office will answer later that is said, and where it wants the work erased that is done."""
    if refused.refusal in LATER:
        raise Trouble("device.closed", str(closed.days)) from refused
    if refused.refusal is Refusal.WIPE:
        with closing(link(profile, closed.server)) as line:
            obey_closed(line, profile, closed, key)
        go_on_erasing(profile)


def _open_again(profile: Profile, key: bytes, ways: Credentials, who: Identity | None = None) -> None:
    with closing(_opened(profile, key)) as store:
        if who is not None:
            join_again(store, who)
        open_again(key, profile, ways.exchange_for, store)


def rejoin(profile: Profile, server: str, code: str, name: str) -> bool:
    """Open what is closed as another device of the same person, which the office has sent a code for; False where
    nothing is closed."""
    with in_turn(profile.lock("key")):
        ways = _credentials()
        closed = is_closed(profile, ways.key_for(profile.key, profile.store)) if profile.closed.exists() else None
        if closed is None:
            return False
        with closing(link(profile, server)) as line:
            who = invited(line, server=server, code=code, name=name, client=client())
            given = given_back(line, closed.box, who.device_code, who.key)
        _open_again(profile, given, ways, who)
    return True


def link(profile: Profile, server: str, certificate: Path | None = None) -> "SoleLine":
    """A link to the server, in turn with other processes; trusted is that certificate, or the one that is kept of it.

    What speaks HTTP is loaded by the first of them: a window stands there before anything is exchanged.
    """
    from fieldcrm.replication.sole_line import SoleLine

    kept = certificate or profile.certificate
    return SoleLine(server, profile.lock("exchange"), kept if kept.exists() else None)


def hub_link(profile: Profile, address: str) -> "SoleLine":
    """A link to a hub, in turn with those to the server."""
    kept = profile.hub_certificate
    return link(profile, address, kept if kept.exists() else None)


def near_link(profile: Profile, address: str) -> "HttpRemote":
    """A link to a hub for what it hands out to anybody, beside the one to the server."""
    from fieldcrm.replication.transport import HttpRemote

    kept = [each for each in (profile.hub_certificate, profile.certificate) if each.exists()]
    return HttpRemote(address, certificate=kept[0] if kept else None)


def open_window(profile: Profile, address: str) -> int:
    """The window, until it is closed; where the profile's is open already, that one comes to the front instead."""
    if not can_draw(os.environ):
        raise Trouble("window.no_screen")
    look_no_more()
    try:
        with first_or_heard(profile.lock("window"), lambda: _ring(profile, address), PATIENCE_SECONDS) as is_first:
            return _first(profile, address) if is_first else 0
    except Exception as error:
        if has_screen(os.environ) and not is_terminal_read():
            _say_in_a_window(error, profile)
        raise


def go_on_erasing(profile: Profile) -> None:
    """Where the office has told this device to erase its work, go through with it, tell the office, and say so by
    Trouble; once the office knows, nothing is left here, and the next start is that of a new device."""
    with in_turn(profile.lock("erasing")):
        if wiping.under_way(profile) is None:
            return
        told = wiping.erase(profile, lambda slot: forget(slot, system_ring), clock.now_ms)
        is_told = _tell_the_office(profile, told)
        if is_told:
            wiping.finish(profile)
    raise Trouble("device.erased" if is_told else "device.erased_untold", _shown(told.erased))


def _shown(ms: int) -> str:
    return f"{datetime.fromtimestamp(ms / 1000, UTC).astimezone():%Y-%m-%d %H:%M}"


def _tell_the_office(profile: Profile, told: wiping.Wiping) -> bool:
    try:
        with closing(link(profile, told.server)) as line:
            tell_erased(line, told)
    except (Trouble, RemoteRefused):
        return False
    return True


def _first(profile: Profile, address: str) -> int:
    """The window, unless all here is to be erased: that is gone through with, before or after it. One whose time was
    over while it was open opens again when the office says so."""
    go_on_erasing(profile)
    if profile.closed.exists() and address.endswith(ENDING) and _rejoin_by(profile, address):
        address = ""
    try:
        status, is_over = _run(profile, address)
    except Cancelled:
        return 0  # closed while the file was brought up to date: it stays as it was
    go_on_erasing(profile)
    return _first(profile, address) if is_over else status


def _rejoin_by(profile: Profile, path: str) -> bool:
    """Open what is closed with an invitation of the same office for the same person."""
    from fieldcrm.ui.first_run.invited import invitation_in

    found = invitation_in(path, clock.now())
    if profile.centre.exists() and found.centre != profile.centre.read_bytes():
        raise RuleBroken("invitation.other_office", found.company)
    with certificates(profile, found):
        return rejoin(profile, found.server, found.code, _device_name())


def _device_name() -> str:
    return platform.node() or "device"


def _run(profile: Profile, address: str) -> tuple[int, bool]:
    """How it ended, and whether because this device was too long without its office."""
    _load_window()
    from fieldcrm.ui import app
    from fieldcrm.ui.first_run.updating import Curtain

    with closing(Curtain(profile.bell, profile.memory)) as curtain, _parts(profile, curtain.watch) as parts:
        status = app.run(parts, curtain.wanted or address)
        return status, not _is_erased(profile) and look(parts.store).is_over


def _ring(profile: Profile, address: str) -> bool:
    from fieldcrm.ui.shell.doorbell import ring

    return ring(profile.bell, address)


def _say_in_a_window(error: Exception, profile: Profile) -> None:
    """Whoever pressed an icon sees no terminal."""
    if isinstance(error.__cause__, ImportError):
        return  # what draws windows is not here, or does not load
    from fieldcrm.ui.first_run.refusal import tell

    tell(error, profile.memory)


def draw_window(profile: Profile, pages: Sequence[tuple[str, str]], folder: Path) -> list[Path]:
    """Pictures of the window's pages, where nobody can see it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    look_no_more()
    _load_window()
    with alone(profile.lock("window")), _parts(profile) as parts:
        from fieldcrm.ui import gallery

        return gallery.draw(parts, pages, folder)


def _load_window() -> None:
    """Nothing of Qt is loaded before somebody wants a window."""
    try:
        with undisturbed():
            import_module("fieldcrm.ui.app")  # it loads what draws, or says that it is not here
    except ModuleNotFoundError as error:
        raise Trouble("window.absent", error.name or "") from error


@contextmanager
def _parts(profile: Profile, watch: Watch = in_silence) -> "Generator[Parts]":
    """What the window is given."""
    from fieldcrm.ui.parts import Parts

    must_not_be_gone(profile.store, profile.copies)
    key = find_key(profile)
    with closing(open_store(profile, key, watch)) as store:
        yield Parts(
            store=store,
            link=lambda server: link(profile, server),
            hub=lambda address: hub_link(profile, address),
            near=lambda address: near_link(profile, address),
            forget_hub=lambda: profile.hub_certificate.unlink(missing_ok=True),
            is_there=is_there,
            bell=profile.bell,
            client=client(),
            device_name=_device_name(),
            memory=profile.memory,
            seal=Seal(key),
            logs=profile.logs,
            opened=profile.opened,
            turn=lambda work: in_turn(profile.lock(work), must_be_wanted),
            keep_copy=lambda: daily_copy(profile.store, key, profile.copies, clock.today()),
            fingerprint=lambda: fingerprint(profile.certificate),
            centre=lambda: profile.centre.read_bytes() if profile.centre.exists() else b"",
            trusting=lambda invitation: certificates(profile, invitation),
            obeys=lambda line, outcome: obey(store, line, profile, outcome),
            must_end=lambda: _is_erased(profile) or look(store).is_over,
            demo=start_demo if is_installed("fieldcrm-server") else None,
            now=clock.now,
            today=clock.today,
            new_id=clock.new_id,
            clock=clock.steady,
            opens=_passphrase(profile),
        )


def _is_erased(profile: Profile) -> bool:
    return wiping.under_way(profile) is not None or not profile.store.exists()


@contextmanager
def certificates(profile: Profile, invitation: Invitation) -> Generator[None]:
    """Trust the office that an invitation names, by certificate and key, if the block ends well; both or neither."""
    with (
        trusting(profile.certificate, invitation.certificate.encode()),
        keeping(profile.centre, invitation.centre),
    ):
        yield


def _passphrase(profile: Profile) -> Callable[[str], object] | None:
    """How the window's lock tries one. Who was given it by the environment, as the demo is, may never have seen it."""
    return None if os.environ.get(PASSPHRASE_VARIABLE) else passphrase_of(profile.key)


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
