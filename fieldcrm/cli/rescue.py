"""The `rescue` commands: a second place for what has not been sent, for the day the laptop is gone."""

from pathlib import Path

from fieldcrm.cli.answers import Answer
from fieldcrm.cli.command import Argument, Command, word
from fieldcrm.cli.desk import Desk
from fieldcrm.replication import rescue
from fieldcrm.replication.rescue import Mirrored

OFF = "off"


def place(desk: Desk, folder: str) -> Answer:
    """Mirror what waits there from now on, or nowhere."""
    chosen = None if folder == OFF else Path(folder)
    with desk.in_turn("rescue"):
        found = rescue.choose(desk.store, chosen)
    if found is None:
        return Answer(document={"place": None}, lines=["what waits is mirrored nowhere"])
    return Answer(document={"place": str(found.file.parent), **_told(found)}, lines=_lines(found))


def export(desk: Desk, file: str) -> Answer:
    """Write the capsule once, wherever it is wanted."""
    found = rescue.export(desk.store, Path(file))
    return Answer(document=_told(found), lines=_lines(found))


def _told(found: Mirrored) -> dict[str, object]:
    return {"file": str(found.file), "steps": found.steps, "left": found.left, "bytes": found.bytes}


def _lines(found: Mirrored) -> list[str]:
    left = [f"there was no room for {found.left} more; exchange soon"] if found.left else []
    return [f"{found.steps} steps that were not sent lie in {found.file}", *left]


PLACE = Argument("folder", "a folder on a stick, a card or another disk; “off” for none", {"metavar": "DIR"})
COMMANDS = (
    Command("rescue place", "Mirror what was not sent to a second place at every save.", place, (PLACE,)),
    Command(
        "rescue export",
        "Write what was not sent into a file that any office of the company can take in.",
        export,
        (word("file", "FILE", "where to"),),
    ),
)
