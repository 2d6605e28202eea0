"""The `hub` commands: exchanging by way of a regional office where the server is out of reach."""

from contextlib import nullcontext
from pathlib import Path

from fieldcrm.cli.answers import Answer
from fieldcrm.cli.command import Command, option, word
from fieldcrm.cli.desk import Desk
from fieldcrm.cli.exchanges import by_hub, outcome_lines, status_of, told
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.machine.trust import certificate_in, trusting
from fieldcrm.replication.addresses import checked
from fieldcrm.store import hubs

OFF = "off"


def set_(desk: Desk, address: str, certificate: str | None) -> Answer:
    """Leave packets there from now on, or nowhere."""
    chosen = None if address == OFF else address
    if chosen is not None:
        checked(chosen)
    given = b"" if certificate is None else certificate_in(Path(certificate))
    with trusting(desk.profile.hub_certificate, given) if chosen else nullcontext():
        hubs.choose(desk.store, chosen)
    if not given:
        desk.profile.hub_certificate.unlink(missing_ok=True)
    said = f"packets are left at {chosen}" if chosen else "packets are left nowhere"
    return Answer(document={"hub": chosen}, lines=[said])


def visit(desk: Desk) -> Answer:
    """One exchange by way of the hub, whether the server is in reach or not."""
    outcome = by_hub(desk)
    if outcome is None:
        raise RuleBroken("hub.none")
    desk.mirror()
    return Answer(document=told(outcome), lines=outcome_lines(outcome), status=status_of(outcome))


COMMANDS = (
    Command(
        "hub set",
        "Exchange by way of a regional office whenever the server is out of reach.",
        set_,
        (
            word("address", "URL", "where the hub is; “off” for none"),
            option("--certificate", "FILE", "trust this one alone (PEM); else what is trusted for the server"),
        ),
    ),
    Command("hub visit", "Leave what waits at the hub and collect what came back, now.", visit),
)
