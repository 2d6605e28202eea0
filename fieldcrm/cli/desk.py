"""What a command may reach for; each thing is opened when it is first asked for."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final, Protocol, TextIO

from fieldcrm.background.jobs import Aside
from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.sentences import sentence
from fieldcrm.machine.paths import Profile
from fieldcrm.machine.single_instance import alone, in_turn
from fieldcrm.machine.streams import write
from fieldcrm.machine.wiping import under_way
from fieldcrm.replication import rescue
from fieldcrm.replication.pieces import Hurried
from fieldcrm.replication.remote import Remote
from fieldcrm.store import forward
from fieldcrm.store.copies import copies, must_not_be_gone
from fieldcrm.store.store import Store, Touched

LOOK_EVERY_SECONDS: Final = 0.2
UPDATES: Final = (
    "bringing your file up to date for this release: nothing is lost, a copy is kept beside it, and it may take minutes"
)
WAITS: Final = "another program is bringing your file up to date; waiting for it"


class Line(Remote, Protocol):
    """A link that can be hung up."""

    def close(self) -> None:
        """Hang up."""
        ...

    def hurry(self, seconds: float) -> None:
        """Give up what nobody answers within so long from now."""
        ...


Watch = Callable[[Aside[Store]], object]
"""Hears that opening the file takes long, while it is opened on a thread of its own, and comes back when it is over."""


def in_silence(opening: Aside[Store]) -> None:
    """Nobody is there to be told."""
    opening.outcome()


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """The ways out of the house, opened by `bootstrap`: tests bring their own."""

    profile: Callable[[str | None], Profile]
    key: Callable[[Profile], bytes]
    store: Callable[[Profile, bytes, Watch], Store]
    """Opens it, and tells whoever watches where that takes long."""
    remote: Callable[[Profile, str], Line]
    hub: Callable[[Profile, str], Line]
    near: Callable[[Profile, str], Hurried]
    """To a hub, for what it hands out to anybody while the link to the server is open."""
    window: Callable[[Profile, str], int]
    """Opens at that address, or where it was left."""
    draw: Callable[[Profile, Sequence[tuple[str, str]], Path], list[Path]]
    erased: Callable[[Profile], None]
    """Goes through with an erasure the office has ordered, and says so by Trouble; nothing where none was."""
    rejoin: Callable[[Profile, str, str, str], bool]
    """Opens what was closed as another device, which the office has sent a code for: server, code and name; False where
    nothing was."""


class Desk:
    """The working place of one command."""

    def __init__(self, doors: Doors, profile: str | None, notices: TextIO) -> None:
        self.doors = doors
        self._wanted = profile
        self._notices = notices
        self._open: Store | None = None
        self._is_written = False

    @cached_property
    def profile(self) -> Profile:
        """The folder worked in."""
        found = self.doors.profile(self._wanted)
        self.doors.erased(found)
        return found

    @cached_property
    def key(self) -> bytes:
        """The key of the file, found or made."""
        return self.doors.key(self.profile)

    @property
    def store(self) -> Store:
        """The store; before the device has joined a company there is none to look at."""
        if self._open is None:
            self.must_exist()
        return self.new_store

    def must_exist(self) -> None:
        """Refuse what makes no sense before the device has joined a company; of one that has, copies may be left."""
        if not self.profile.store.exists() and not copies(self.profile.copies):
            raise RuleBroken("device.not_enrolled")

    @property
    def new_store(self) -> Store:
        """The store, made if it is not there yet."""
        if self._open is None:
            must_not_be_gone(self.profile.store, self.profile.copies)
            self._open = self.doors.store(self.profile, self.key, self.watch)
            self._open.listen(self._note_written)
        return self._open

    def watch(self, opening: Aside[Store]) -> None:
        """The file is of an older release, or another program is bringing it up to date: say so, and how far it is."""
        told = ""
        while not opening.wait(LOOK_EVERY_SECONDS):
            at = opening.at
            words = "" if at is None else WAITS if at.stage == forward.ELSEWHERE else UPDATES
            if words != told:
                told = words
                self.say(told)
            if told == UPDATES and at is not None:
                self.show_count(round(100 * forward.share(at)), "per cent done:")
        self.clear_count()

    def beside(self, profile: Path) -> "Desk":
        """Another person's desk in the same house."""
        return Desk(self.doors, str(profile), self._notices)

    def close(self) -> None:
        """Let go of everything that was opened."""
        if self._open is not None:
            if self._is_written and under_way(self.profile) is None:
                self.mirror()
            self._open.close()
            self._open = None
            self.doors.erased(self.profile)

    def mirror(self) -> None:
        """Bring the second place for what was not sent up to date, where a person has chosen one.

        One that is not there now, as a stick that was pulled out, is worth a notice: the work itself is safe here.
        """
        try:
            with self.in_turn("rescue"):
                rescue.mirror(self.store)
            self._is_written = False
        except (RuleBroken, Trouble) as error:
            self.say(sentence(error.code, error.about))

    def _note_written(self, _: Touched) -> None:
        self._is_written = True

    def link(self, server: str) -> Line:
        """A link to the server; the profile's only one until it is hung up."""
        return self.doors.remote(self.profile, server)

    def hub_link(self, address: str) -> Line:
        """A link to a hub, in turn with those to the server."""
        return self.doors.hub(self.profile, address)

    def near_link(self, address: str) -> Hurried:
        """A link to a hub, beside the one to the server."""
        return self.doors.near(self.profile, address)

    def alone(self, work: str) -> AbstractContextManager[None]:
        """Do what nobody else may have the profile open for, or be refused at once."""
        return alone(self.profile.lock(work))

    def in_turn(self, work: str) -> AbstractContextManager[None]:
        """Do what no two processes of a profile may do at the same time, after whoever does it now."""
        return in_turn(self.profile.lock(work))

    def say(self, notice: str) -> None:
        """Tell the person at the terminal; scripts read the other stream. Work goes on where nobody listens."""
        write([notice], self._notices)

    def show_count(self, count: int, what: str) -> None:
        """Say how far long work is, on one line that is written over; nothing is drawn where nobody looks."""
        if self._notices.isatty():
            self._notices.write(f"\r{what} {count:,}\x1b[K")
            self._notices.flush()

    def clear_count(self) -> None:
        """The work is done: what comes next begins on an empty line."""
        if self._notices.isatty():
            self._notices.write("\r\x1b[K")
            self._notices.flush()
