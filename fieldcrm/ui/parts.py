"""What the house below gives the window, and how the window reaches head office with it."""

from collections.abc import Callable
from contextlib import AbstractContextManager, closing, nullcontext, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from fieldcrm.domain.ids import NewId
from fieldcrm.domain.invitation import Invitation
from fieldcrm.domain.people import User
from fieldcrm.machine.sealing import Seal
from fieldcrm.replication import upkeep
from fieldcrm.replication.costs import keep_cost
from fieldcrm.replication.exchange import PATH, Exchange, Outcome, State
from fieldcrm.replication.files import carry, has_work
from fieldcrm.replication.hub import visit
from fieldcrm.replication.pieces import Hurried, nearest
from fieldcrm.replication.remote import Remote, RemoteRefused
from fieldcrm.store import files, hubs
from fieldcrm.store.device import Identity, must_identity
from fieldcrm.store.queries.standing import COPIED_IS_SAID, stand
from fieldcrm.store.store import Store
from fieldcrm.ui.shared.tasks import Tasks


class Link(Remote, Protocol):
    """A link that can be hung up."""

    def close(self) -> None:
        """Hang up."""
        ...

    def hurry(self, seconds: float) -> None:
        """Give up what nobody answers within so long from now."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the house below gives the window."""

    store: Store
    link: Callable[[str], Link]
    hub: Callable[[str], Link]
    """A link to the hub at an address."""
    near: Callable[[str], Hurried]
    """One for what it hands out to anybody, while the link to the server is open."""
    is_there: Callable[[str], bool]
    bell: str
    client: str
    device_name: str
    memory: Path
    seal: Seal
    """For what is kept there of somebody's words."""
    logs: Path
    """The folder of what the program notes for support."""
    opened: Path
    """The folder of copies that other programs show, which is there as long as the window is."""
    keep_copy: Callable[[], object]
    turn: Callable[[str], AbstractContextManager[None]]
    """Do what no two processes of a profile may do at the same time, after whoever does it now."""
    fingerprint: Callable[[], str]
    centre: Callable[[], bytes]
    """The public key of the office that was joined by an invitation; nothing where address and code were typed."""
    trusting: Callable[[Invitation], AbstractContextManager[None]]
    """Trust the certificate it names alone, and know its office by its key, if what is done meanwhile ends well; what
    it does not name stays as it was."""
    demo: Callable[[], object] | None
    """Opens a company to look around in; nothing where it is not installed."""
    now: Callable[[], datetime]
    today: Callable[[], date]
    new_id: NewId
    clock: Callable[[], float]
    obeys: Callable[[Remote, Outcome], bool] = lambda _link, _outcome: False
    """After an exchange: whether the office has told this device to erase all, which is begun by that."""
    must_end: Callable[[], bool] = lambda: False
    """Whether that was begun, here or by another program, or done; or this laptop was too long without its office."""
    forget_hub: Callable[[], object] = lambda: None
    """The certificate that vouched for one hub says nothing of another: whoever vouches for the server does again."""
    opens: Callable[[str], object] | None = None
    """Tries the passphrase that wraps the key; nothing where the system's key ring keeps it."""


def exchange(
    parts: Parts, keep_on: Callable[[], bool], told: Callable[[Outcome], None], page: int = 0, seconds: float = 0.0
) -> Outcome:
    """One exchange with the server this device joined; `told` hears of what has come so far.

    `page` is the most bytes that are asked for at once; 0 leaves it to the link. With `seconds` it is over by then.
    """
    with closing(parts.link(server_of(parts))) as link:
        if seconds:
            link.hurry(seconds)
        by_hub = nullcontext(link) if seconds else nearest(parts.store, link, parts.near, parts.clock)
        with by_hub as way:
            going = Exchange(parts.store, way, parts.client, parts.clock, page=page, seconds=seconds)
            outcome = going.run(keep_on, told)
        if parts.obeys(link, outcome):
            return outcome
    keep_cost(parts.store, outcome)
    return _by_hub(parts, outcome, keep_on) if outcome.state is State.OFFLINE and not seconds else outcome


def _by_hub(parts: Parts, missed: Outcome, keep_on: Callable[[], bool]) -> Outcome:
    """The same by way of the hub, where somebody has chosen one."""
    with parts.store.read() as reading:
        address = hubs.hub(reading.connection)
    if address is None:
        return missed
    with closing(parts.hub(address)) as link:
        return visit(parts.store, link, parts.client, keep_on)


def tend(parts: Parts, outcome: Outcome, keep_on: Callable[[], bool], *, is_free: bool) -> None:
    """What is to be done after an exchange that ended so, on a link that costs nothing or one that does: files go after
    everything else."""
    if outcome.state is State.DONE and outcome.requests and not outcome.seconds_given:
        _carry_files(parts, keep_on, is_free=is_free)
    work = upkeep.due(parts.store, outcome, is_free=is_free)
    if work is not None:
        with closing(parts.link(server_of(parts))) as link:
            upkeep.look_after(parts.store, link, parts.clock, work, keep_on)


def _carry_files(parts: Parts, keep_on: Callable[[], bool], *, is_free: bool) -> None:
    if has_work(parts.store, is_free=is_free):
        with closing(parts.link(server_of(parts))) as link:
            carry(parts.store, link, parts.clock, keep_on, is_free=is_free)
    else:
        files.sweep(parts.store)


def answers(parts: Parts) -> None:
    """Knock at head office with nothing in hand: that it says no proves that it is there, and who it is."""
    with closing(parts.link(server_of(parts))) as link, suppress(RemoteRefused):
        link.post(PATH, b"")


def server_of(parts: Parts) -> str:
    """The address this device joined."""
    with parts.store.read() as reading:
        return must_identity(reading.connection).server


def take_up_words(store: Store, tasks: Tasks) -> None:
    """Whatever search was left behind with, as by an update, a little at a time, and whether anything is exchanged or
    not."""
    task = tasks.prepare(lambda control: store.catch_up(lambda: control.is_wanted))
    task.failed.connect(tasks.unheeded)
    task.start()


def who_works_here(store: Store) -> tuple[Identity, User]:
    """This device, and the person who carries it."""
    with store.read() as reading:
        who = must_identity(reading.connection)
        return who, reading.load(User, who.user)


def may_join_anew(store: Store, now: datetime) -> bool:
    """Whether this laptop was found to work beside a copy of itself, not long ago."""
    with store.read() as reading:
        at = stand(reading).copied
    return at is not None and now - at < COPIED_IS_SAID
