"""Joining a server and exchanging with it: `enrol`, `sync`, `status`."""

import os
import platform
import time
from collections.abc import Callable, Iterator
from contextlib import closing, nullcontext
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from fieldcrm import __version__
from fieldcrm.cli.answers import Answer, Status, card, refusal_status
from fieldcrm.cli.command import Argument, Command, flag, needed, number, option
from fieldcrm.cli.desk import Desk
from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.lease import Lease, Stage
from fieldcrm.domain.marks import Lane
from fieldcrm.domain.sentences import sentence
from fieldcrm.machine import clock
from fieldcrm.machine.trust import certificate_in, trusting
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.versions import SCHEMA
from fieldcrm.replication import upkeep
from fieldcrm.replication.addresses import checked
from fieldcrm.replication.costs import keep_cost
from fieldcrm.replication.enrolment import enrol as join_centre
from fieldcrm.replication.exchange import Exchange, Outcome, State
from fieldcrm.replication.files import Carried, carry
from fieldcrm.replication.hub import visit
from fieldcrm.replication.pieces import nearest
from fieldcrm.replication.remote import Remote
from fieldcrm.replication.upkeep import Due
from fieldcrm.replication.verification import Verified
from fieldcrm.replication.wiping import obey
from fieldcrm.store import copies, hubs
from fieldcrm.store.device import Identity, must_identity
from fieldcrm.store.lease import look
from fieldcrm.store.queries import standing
from fieldcrm.store.queries.receipts import STALL
from fieldcrm.store.queries.standing import Stand

LANES = [lane.name.lower() for lane in Lane]
SERVER_VARIABLE = "FIELDCRM_SERVER"


def enrol(
    desk: Desk,
    server: str,
    code: str,
    device: str | None,
    certificate: str | None,
    hub: str | None,
    again: bool,
    no_sync: bool,
) -> Answer:
    """Join a server as the person the code was given to, then fetch everything they may see."""
    name = device or platform.node() or "device"
    chosen = None if hub is None else checked(hub)
    given = b"" if certificate is None else certificate_in(Path(certificate))
    with trusting(desk.profile.certificate, given):
        who = _joined(desk, server, code, name, again=again)
    if chosen is not None:
        hubs.choose(desk.store, chosen)
    outcome = Outcome() if no_sync else exchange(desk, server)
    with desk.store.read() as reading:
        scopes = standing.scopes(reading)
    document = {"device": who.device, "device_code": who.device_code, "user": who.login, "scopes": scopes}
    full = document if no_sync else {**document, "sync": asdict(outcome)}
    lines = [f"{who.login} joined {who.company} as device {who.device_code}.", *outcome_lines(outcome)]
    return Answer(document=full, lines=lines, status=status_of(outcome))


def _joined(desk: Desk, server: str, code: str, name: str, *, again: bool) -> Identity:
    if again and desk.doors.rejoin(desk.profile, server, code, name):
        with desk.store.read() as reading:
            return must_identity(reading.connection)
    with closing(desk.link(server)) as remote:
        store = desk.store if again else desk.new_store
        return join_centre(store, remote, server=server, code=code, name=name, client=client(), again=again)


def sync(desk: Desk, max_seconds: int | None, lane: str | None, server: str | None) -> Answer:
    """One exchange, until nothing waits and nothing is new, or the time is over."""
    only = None if lane is None else Lane[lane.upper()]
    outcome = exchange(desk, server, lane=only, seconds=max_seconds or 0)
    lines = [*outcome_lines(outcome), *lease_lines(look(desk.store))]
    return Answer(document=told(outcome), lines=lines, status=status_of(outcome))


def verify(desk: Desk, server: str | None) -> Answer:
    """Exchange, then compare every row with the server's and put right what differs."""
    with closing(desk.link(_address(desk, server))) as remote:
        outcome = _exchanged(desk, remote, lambda: True)
        if outcome.state is not State.DONE:
            return Answer(document=told(outcome), lines=outcome_lines(outcome), status=status_of(outcome))
        verified = upkeep.look_after(desk.store, remote, time.monotonic, Due(None), lambda: True)
    document = {
        "buckets": verified.buckets,
        "rows": verified.rows,
        "mended": verified.mended,
        "differing": len(verified.still),
        "not_compared": verified.buckets - len(verified.same | verified.still),
        "reason": verified.reason,
        "requests": verified.requests,
        "bytes_up": verified.bytes_up,
        "bytes_down": verified.bytes_down,
        "seconds": verified.seconds,
    }
    return Answer(document=document, lines=_verified_lines(verified), status=_status_of(verified))


def _status_of(verified: Verified) -> Status:
    if verified.still:
        return Status.ATTENTION
    return Status.DONE if verified.is_whole else Status.OFFLINE


def _verified_lines(verified: Verified) -> list[str]:
    lines = [f"{verified.rows} records compared, {verified.mended} put right"]
    if verified.still:
        lines.append("Part of what is here differs from the server; it is fetched anew with the next exchange.")
    elif not verified.is_whole:
        lines.append("Not all could be compared; try again.")
    return lines


def status(desk: Desk) -> Answer:
    """What is safe, what waits, what wants a look."""
    with desk.store.read() as reading:
        found = standing.stand(reading)
    document = _told_stand(found)
    return Answer(document=document, lines=[*card(document), *_remarks(found)])


def _remarks(found: Stand) -> Iterator[str]:
    """What a figure alone does not say."""
    if found.differing:
        yield "Part of what is here differs from the server, even after it was fetched anew; tell the office."
    if found.at_hub.since is not None and clock.now() - found.at_hub.since > STALL:
        yield sentence("hub.stalled", found.at_hub.name)
    if found.is_behind:
        yield sentence("exchange.behind")
    yield from lease_lines(found.lease)
    if found.held_back:
        yield sentence("exchange.held_back", str(found.held_back))


def lease_lines(lease: Lease) -> Iterator[str]:
    """What is said of the time that is left, once half of it has gone."""
    told = {Stage.HALF: "lease.half", Stage.LATE: "lease.late"}.get(lease.stage)
    if told is not None:
        yield sentence(told, str(lease.days_left))


def exchange(
    desk: Desk,
    server: str | None,
    keep_on: Callable[[], bool] = lambda: True,
    *,
    lane: Lane | None = None,
    seconds: float = 0.0,
    nightly: bool = False,
) -> Outcome:
    """Exchange with the server this device joined, perhaps under another address; then keep the day's copy."""
    with closing(desk.link(_address(desk, server))) as remote:
        if seconds:
            remote.hurry(seconds)
            keep_on = _for_so_long(keep_on, seconds)
        outcome = _exchanged(desk, remote, keep_on, lane, seconds, nightly=nightly)
        if obey(desk.store, remote, desk.profile, outcome):
            return outcome
        if outcome.state is State.DONE:
            carry(desk.store, remote, time.monotonic, keep_on, lambda so_far: _show(desk, so_far), is_free=True)
        work = upkeep.due(desk.store, outcome, is_free=True)
        if work is not None:
            upkeep.look_after(desk.store, remote, time.monotonic, work, keep_on)
    if outcome.state is State.OFFLINE and lane is None and not seconds:
        outcome = by_hub(desk, keep_on) or outcome
    desk.clear_count()
    desk.mirror()
    _keep_copy(desk)
    return outcome


def by_hub(desk: Desk, keep_on: Callable[[], bool] = lambda: True) -> Outcome | None:
    """Exchange by way of the hub; None where nobody has chosen one."""
    with desk.store.read() as reading:
        address = hubs.hub(reading.connection)
    if address is None:
        return None
    with closing(desk.hub_link(address)) as remote:
        return visit(desk.store, remote, client(), keep_on)


def _for_so_long(keep_on: Callable[[], bool], seconds: float) -> Callable[[], bool]:
    """The same until so many seconds from now."""
    ends = time.monotonic() + seconds
    return lambda: keep_on() and time.monotonic() < ends


def _exchanged(
    desk: Desk,
    remote: Remote,
    keep_on: Callable[[], bool],
    lane: Lane | None = None,
    seconds: float = 0.0,
    *,
    nightly: bool = False,
) -> Outcome:
    by_hub = nullcontext(remote) if seconds else nearest(desk.store, remote, desk.near_link, time.monotonic)
    with by_hub as link:
        going = Exchange(desk.store, link, client(), time.monotonic, lane=lane, seconds=seconds, nightly=nightly)
        outcome = going.run(keep_on, lambda so_far: desk.show_count(so_far.pulled, "received"))
    keep_cost(desk.store, outcome)
    return outcome


def _show(desk: Desk, so_far: Carried) -> None:
    if so_far.has_moved:
        desk.show_count((so_far.bytes_up + so_far.bytes_down) >> 10, "KB of files")


def _address(desk: Desk, server: str | None) -> str:
    with desk.store.read() as reading:
        who = must_identity(reading.connection)
    return server or os.environ.get(SERVER_VARIABLE) or who.server


def _keep_copy(desk: Desk) -> None:
    """Whether anybody was reached or not: who is away for weeks needs it most.

    A copy that cannot be made is worth a notice, not a failure: the exchange has done its work.
    """
    try:
        copies.daily_copy(desk.profile.store, desk.key, desk.profile.copies, clock.today())
    except (RuleBroken, Trouble) as error:
        desk.say(sentence(error.code, error.about))


def status_of(outcome: Outcome) -> Status:
    """What the shell is told of an exchange."""
    match outcome.state:
        case State.DONE:
            return Status.DONE
        case State.REFUSED:
            return refusal_status(Refusal[outcome.reason.upper()])
        case State.PARTIAL | State.OFFLINE:
            return Status.OFFLINE


def client() -> str:
    """How this program names itself to the server."""
    return f"fieldcrm/{__version__}"


def told(outcome: Outcome) -> dict[str, object]:
    """An exchange as scripts read it."""
    return {**asdict(outcome), **({"message": _reason(outcome)} if outcome.reason else {})}


def _reason(outcome: Outcome) -> str:
    code = f"refused.{outcome.reason}" if outcome.state is State.REFUSED else outcome.reason
    return sentence(code, outcome.region)


def tidings(outcome: Outcome) -> list[str]:
    """What an exchange has found out that nobody would look for."""
    left = [sentence("exchange.left", str(outcome.customers_left))] if outcome.customers_left else []
    copied = [sentence("exchange.copied")] if outcome.copied else []
    return [*left, *copied, *([sentence("exchange.went_back", str(outcome.again))] if outcome.went_back else [])]


def outcome_lines(outcome: Outcome) -> list[str]:
    """The same for people."""
    moved = (
        f"sent {outcome.pushed}, received {outcome.pulled}, to choose {outcome.conflicts}, refused {outcome.refused}"
    )
    ending = [*tidings(outcome), *_left_lines(outcome), *([_reason(outcome)] if outcome.reason else [])]
    return [f"{outcome.state}: {moved} in {outcome.seconds:.1f} s", *ending] if outcome.requests else ending


def _left_lines(outcome: Outcome) -> list[str]:
    """What an exchange that was stopped has not done, and how long that would take."""
    left = outcome.left
    if left is None:
        return []
    takes = f", about {left.seconds} s" if left.seconds else ""
    return [f"left: {left.changes} changes to send, about {left.rows} records to come, {left.bytes} bytes{takes}"]


def _told_stand(found: Stand) -> dict[str, str | int | None]:
    return {
        "user": found.who.login,
        "company": found.who.company,
        "server": found.who.server,
        "device": found.who.device,
        "device_code": found.who.device_code,
        "waiting": found.waiting,
        "paused": found.paused,
        "waiting_since": moment(found.oldest),
        "hub": found.hub,
        "at_hub": found.at_hub.steps,
        "at_hub_since": moment(found.at_hub.since),
        "attention": found.attention,
        "differing": found.differing,
        "last_sync": moment(found.last_sync),
        "first_download": None if found.arrival is None else int(100 * found.arrival.share),
        "schema": SCHEMA,
        "server_schema": found.centre_schema or SCHEMA,
        "held_back": found.held_back,
        "copied": moment(found.copied),
        "lease_days": found.lease.days or None,
        "lease_days_left": found.lease.days_left if found.lease.days else None,
    }


def moment(at: datetime | None) -> str | None:
    """A moment as scripts read it: UTC with a Z."""
    return None if at is None else f"{at:%Y-%m-%dT%H:%M:%SZ}"


COMMANDS = (
    Command(
        "enrol",
        "Join a server with a one-time code, then exchange for the first time.",
        enrol,
        (
            needed("--server", "URL", "where the server is"),
            needed("--code", "CODE", "the one-time code from the office"),
            option("--device", "NAME", "what the office shall call this device"),
            option("--certificate", "FILE", "trust this one alone (PEM): the server's own, or the one that signed it"),
            option("--hub", "URL", "the regional office that has what comes first, and whose hub is used from then on"),
            flag("--again", "as another device of the same person, with all that is here: the server lost the old one"),
            flag("--no-sync", "leave the first exchange for later"),
        ),
    ),
    Command(
        "sync",
        "Exchange with the server until nothing waits and nothing is new.",
        sync,
        (
            number("--max-seconds", "N", "stop after so many seconds, orders first, and tell what is left"),
            Argument("--lane", "send only this lane, and what it builds on", {"choices": LANES}),
            option("--server", "URL", "another address of the same server (or FIELDCRM_SERVER)"),
        ),
    ),
    Command(
        "verify",
        "Compare every record with the server's, and put right what differs.",
        verify,
        (option("--server", "URL", "another address of the same server (or FIELDCRM_SERVER)"),),
    ),
    Command("status", "Tell what is safe, what waits and what wants a look.", status),
)
