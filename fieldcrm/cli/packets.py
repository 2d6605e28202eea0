"""The `packet` commands: one exchange through a file, where no network is."""

from dataclasses import asdict
from pathlib import Path

from fieldcrm.cli.answers import Answer
from fieldcrm.cli.command import Command, word
from fieldcrm.cli.desk import Desk
from fieldcrm.cli.exchanges import client, status_of, tidings
from fieldcrm.domain.sentences import sentence
from fieldcrm.replication import packets
from fieldcrm.replication.exchange import Outcome


def write(desk: Desk, file: str) -> Answer:
    """Write what waits into a file for the office."""
    with desk.in_turn("exchange"):
        written = packets.write(desk.store, Path(file), client())
    document = {"file": file, "steps": written.steps, "left": written.left, "bytes": written.bytes}
    told = f"{written.steps} steps written to {file}; they wait here until the office has answered"
    left = [f"{written.left} more wait for another packet"] if written.left else []
    return Answer(document=document, lines=[told, *left])


def read(desk: Desk, file: str) -> Answer:
    """Take the office's answer in."""
    with desk.in_turn("exchange"):
        outcome = packets.read(desk.store, Path(file))
    desk.mirror()
    reason = sentence(outcome.reason) if outcome.reason else ""
    document = {**asdict(outcome), **({"message": reason} if reason else {})}
    return Answer(document=document, lines=[*_lines(outcome), *filter(None, [reason])], status=status_of(outcome))


def _lines(outcome: Outcome) -> list[str]:
    confirmed, received = f"confirmed {outcome.pushed}", f"received {outcome.pulled}"
    choose = f"to choose {outcome.conflicts}, refused {outcome.refused}"
    return [f"{outcome.state}: {confirmed}, {received}, {choose}", *tidings(outcome)]


FILE = word("file", "FILE", "where the packet lies")
COMMANDS = (
    Command("packet write", "Write what waits into a file that only the office can open.", write, (FILE,)),
    Command("packet read", "Take in the office's answer to such a file.", read, (FILE,)),
)
