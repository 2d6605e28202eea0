"""What the sync centre can ask of the exchanges with head office."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fieldcrm.replication.exchange import Outcome
from fieldcrm.replication.packets import Written
from fieldcrm.ui.shell.costs import Costs


@dataclass(frozen=True, slots=True, kw_only=True)
class FileWays:
    """Exchanges through files, and the second place for what was not sent.

    All but `place` may wait for an exchange that is under way: they are called off the window's thread.
    """

    write: Callable[[Path], Written]
    read: Callable[[Path], Outcome]
    place: Callable[[], Path | None]
    choose: Callable[[Path | None], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class HubWays:
    """Exchanges by way of a regional office. Both may wait for an exchange that is under way: they are called off the
    window's thread."""

    use: Callable[[str], Outcome]
    """What waits is left at that address from now on whenever head office is out of reach; it is asked at once."""
    forget: Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchanges:
    """Told and asked on the window's thread; only `test` waits for an answer, so it is called off it."""

    ask: Callable[[], object]
    ask_briefly: Callable[[], object]
    """The same for a minute and no longer: orders first, and what is left is told."""
    hold: Callable[[bool], object]
    """Nothing is sent or fetched until it is told otherwise."""
    test: Callable[[], object]
    """Whether head office answers; raises what is in the way."""
    fingerprint: Callable[[], str]
    """Of the one certificate that is trusted; nothing where the public authorities are."""
    costs: Costs
    """What the link there is costs, and what it is spent on."""
    seal: Callable[[], str]
    """Of the office whose invitation was joined by; nothing where address and code were typed."""
    files: FileWays
    hub: HubWays
