"""The `outbox` commands: what the server has not acknowledged, and why not."""

from fieldcrm.cli.answers import Answer, card, table
from fieldcrm.cli.command import Command, flag, word
from fieldcrm.cli.desk import Desk
from fieldcrm.cli.exchanges import moment
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.machine import clock
from fieldcrm.services import sending_again
from fieldcrm.store import pausing, taking_back
from fieldcrm.store.queries import waiting
from fieldcrm.store.queries.waiting import Entry


def list_(desk: Desk) -> Answer:
    """Every entry, oldest first."""
    with desk.store.read() as reading:
        found = waiting.entries(reading)
    rows = [(moment(each.at), each.state, _about(each), each.reason, each.id) for each in found]
    return Answer(document=[_told(each) for each in found], lines=table(("at", "state", "what", "reason", "id"), rows))


def show(desk: Desk, id: str) -> Answer:
    """One entry with every value in it."""
    found = _find(desk, id)
    changes = [{"kind": each.kind, "id": each.id, "verb": each.verb, "values": each.values} for each in found.changes]
    lines = [line for each in found.changes for line in (f"{each.verb} {each.kind} {each.id}", *card(each.values))]
    return Answer(document={**_told(found), "changes": changes}, lines=[_about(found), *lines])


def discard(desk: Desk, id: str, yes: bool) -> Answer:
    """Take back what has not been sent, with what leans on it; it can be brought back. A refused entry is thrown away,
    for good. One that may be at the server stays."""
    found = _find(desk, id)
    if found.state != "refused":
        return _take_back(desk, found)
    if not yes:
        raise RuleBroken("outbox.sure", id)
    waiting.forget_refused(desk.store, found.id)
    return Answer(document=_told(found), lines=[f"thrown away: {_about(found)}"])


def _take_back(desk: Desk, found: Entry) -> Answer:
    with desk.store.read() as reading:
        gone = waiting.goes_along(reading, found.id)
    steps = taking_back.take_back(desk.store, found.id)
    others = [each for each in gone if each.id != found.id]
    return Answer(
        document={**_told(found), "state": waiting.TAKEN_BACK, "steps": steps, "with": [each.id for each in others]},
        lines=[f"taken back: {_about(found)}", *(f"with it: {_about(each)}" for each in others)],
    )


def discarded(desk: Desk) -> Answer:
    """What was taken back within ninety days, the last first."""
    with desk.store.read() as reading:
        found = waiting.taken_back(reading)
    rows = [(moment(each.back), str(each.others + 1), _about(each), each.id) for each in found]
    document = [{**_told(each), "back": moment(each.back), "steps": each.others + 1} for each in found]
    return Answer(document=document, lines=table(("taken back", "steps", "what", "id"), rows))


def bring_back(desk: Desk, id: str) -> Answer:
    """Have it wait again, as it was."""
    with desk.store.read() as reading:
        found = next((each for each in waiting.taken_back(reading) if each.id == id), None)
    if found is None:
        raise RuleBroken("outbox.not_kept", id)
    steps = taking_back.bring_back(desk.store, found.id)
    return Answer(document={**_told(_find(desk, id)), "steps": steps}, lines=[f"brought back: {_about(found)}"])


def send_anyway(desk: Desk, id: str) -> Answer:
    """Send what was refused once more, as a new entry; refused where it cannot be, with the reason."""
    found = _find(desk, id)
    made = sending_again.send_anyway(desk.store, found.id, now=clock.now())
    return Answer(
        document={**_told(_find(desk, made.id)), "instead_of": found.id}, lines=[f"waits again: {_about(found)}"]
    )


def pause(desk: Desk, id: str) -> Answer:
    """Hold a record back, with what leans on it, until it is let go; refused once it may be at the server."""
    found = _find(desk, id)
    steps = pausing.pause(desk.store, found.id)
    return Answer(document={**_told(_find(desk, id)), "steps": steps}, lines=[f"held back: {_about(found)}"])


def resume(desk: Desk, id: str) -> Answer:
    """Let it go with the next exchange."""
    found = _find(desk, id)
    steps = pausing.resume(desk.store, found.id)
    return Answer(document={**_told(_find(desk, id)), "steps": steps}, lines=[f"let go: {_about(found)}"])


def _find(desk: Desk, id: str) -> Entry:
    with desk.store.read() as reading:
        found = next((each for each in waiting.entries(reading) if each.id == id), None)
    if found is None:
        raise RuleBroken("outbox.missing", id)
    return found


def _told(entry: Entry) -> dict[str, object]:
    return {
        "id": entry.id,
        "lane": entry.lane,
        "number": entry.number,
        "at": moment(entry.at),
        "state": entry.state,
        "reason": entry.reason,
        "bytes": entry.size,
        "records": [{"kind": each.kind, "id": each.id, "verb": each.verb} for each in entry.changes],
    }


def _about(entry: Entry) -> str:
    kinds = [f"{each.verb} {each.kind}" for each in entry.changes]
    return ", ".join(
        f"{kind} x {kinds.count(kind)}" if kinds.count(kind) > 1 else kind for kind in dict.fromkeys(kinds)
    )


ID = word("id", "ID", "the entry's id, as `outbox list` tells it")
COMMANDS = (
    Command("outbox list", "List what the server has not acknowledged.", list_),
    Command("outbox show", "Show one entry with its values.", show, (ID,)),
    Command("outbox pause", "Hold back a record, and what leans on it, until it is let go.", pause, (ID,)),
    Command("outbox resume", "Let go what is held back.", resume, (ID,)),
    Command(
        "outbox discard",
        "Take back an entry that was not sent, and what leans on it, or throw away one that the server refused.",
        discard,
        (ID, flag("--yes", "yes, throw a refused one away for good")),
    ),
    Command("outbox discarded", "List what was taken back within ninety days.", discarded),
    Command("outbox bring-back", "Have what was taken back wait again.", bring_back, (ID,)),
    Command("outbox send-anyway", "Send what the server refused once more.", send_anyway, (ID,)),
)
