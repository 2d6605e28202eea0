"""Finding and comparing: `search` and `digest`."""

from fieldcrm.cli.answers import Answer, table
from fieldcrm.cli.command import Command
from fieldcrm.cli.desk import Desk
from fieldcrm.store.queries import records


def digest(desk: Desk) -> Answer:
    """What this device holds, as numbers that can be compared with the server's."""
    with desk.store.read() as reading:
        found = records.digests(reading)
    rows = [(kind, told["count"], told["sha256"]) for kind, told in found.items()]
    return Answer(document={"kinds": found}, lines=table(("kind", "count", "sha256"), rows))


COMMANDS = (Command("digest", "Count and digest everything in scope, to compare with the server.", digest),)
