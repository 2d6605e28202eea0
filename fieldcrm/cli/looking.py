"""Finding and comparing: `search` and `digest`."""

from dataclasses import asdict

from fieldcrm.cli.answers import Answer, table
from fieldcrm.cli.command import Argument, Command, number
from fieldcrm.cli.desk import Desk
from fieldcrm.store.queries import records
from fieldcrm.store.search import find


def search(desk: Desk, words: list[str], limit: int) -> Answer:
    """Everything in scope that holds the words, best first."""
    with desk.store.read() as reading:
        hits = find(reading, " ".join(words), limit)
    rows = [(hit.kind, hit.title, hit.subtitle, hit.why, hit.id) for hit in hits]
    return Answer(document=[asdict(hit) for hit in hits], lines=table(("kind", "what", "", "found in", "id"), rows))


def digest(desk: Desk) -> Answer:
    """What this device holds, as numbers that can be compared with the server's."""
    with desk.store.read() as reading:
        found = records.digests(reading)
    rows = [(kind, told["count"], told["sha256"]) for kind, told in found.items()]
    return Answer(document={"kinds": found}, lines=table(("kind", "count", "sha256"), rows))


COMMANDS = (
    Command(
        "search",
        "Find everything in scope that holds the words, best first.",
        search,
        (
            Argument("words", "what to look for", {"metavar": "WORDS", "nargs": "+"}),
            number("--limit", "N", "at most so many (20)", 20),
        ),
    ),
    Command("digest", "Count and digest everything in scope, to compare with the server.", digest),
)
