"""Looking after the store: `doctor`, `backup`, `restore`."""

from pathlib import Path

from fieldcrm.cli.answers import Answer, Status
from fieldcrm.cli.command import Command, flag, word
from fieldcrm.cli.desk import Desk
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.store import care, copies
from fieldcrm.store.care import Findings

WINDOW = "window"
"""The lock a window holds as long as it is open."""


def doctor(desk: Desk, repair: bool) -> Answer:
    """Say whether the store is sound; put the newest sound copy back if it is not and that is wanted."""
    desk.must_exist()
    findings = care.look(desk.profile.store, desk.key)
    if repair and not findings.is_sound:
        return _repaired(desk, findings)
    newest = next(iter(copies.copies(desk.profile.copies)), None)
    document = {
        "sound": findings.is_sound,
        "findings": list(findings.problems),
        "waiting": findings.waiting,
        "copy": newest and str(newest),
    }
    status = Status.DONE if findings.is_sound else Status.ATTENTION
    return Answer(document=document, lines=_lines(findings), status=status)


def backup(desk: Desk, file: str) -> Answer:
    """A copy that opens with this device's key."""
    desk.must_exist()
    size = copies.copy(desk.profile.store, desk.key, Path(file))
    return Answer(document={"file": file, "bytes": size}, lines=[f"{size} bytes written to {file}"])


def restore(desk: Desk, file: str) -> Answer:
    """Work on from a copy, with what was not sent carried over."""
    with desk.alone(WINDOW), desk.in_turn("exchange"):
        carried = copies.put_back(desk.profile.store, desk.key, Path(file))
    return Answer(document={"file": file, "carried": carried}, lines=[_carried(file, carried)])


def _repaired(desk: Desk, findings: Findings) -> Answer:
    with desk.alone(WINDOW), desk.in_turn("exchange"):
        source = _newest_sound(desk)
        carried = copies.put_back(desk.profile.store, desk.key, source)
    document = {"sound": True, "findings": list(findings.problems), "copy": str(source), "carried": carried}
    return Answer(document=document, lines=[*findings.problems, _carried(str(source), carried)])


def _newest_sound(desk: Desk) -> Path:
    for candidate in copies.copies(desk.profile.copies):
        if care.look(candidate, desk.key).is_sound:
            return candidate
    raise RuleBroken("backup.none")


def _lines(findings: Findings) -> list[str]:
    waiting = "unknown" if findings.waiting is None else str(findings.waiting)
    return [*(findings.problems or ["the store is sound"]), f"not sent yet: {waiting}"]


def _carried(file: str, carried: int) -> str:
    return f"works on from {file}; {carried} steps that were not sent are kept and will be"


FILE = word("file", "FILE", "where the copy lies")
COMMANDS = (
    Command(
        "doctor",
        "Check the store, and mend it from the daily copy if asked.",
        doctor,
        (flag("--repair", "go back to the newest sound copy, keeping what was not sent"),),
    ),
    Command("backup", "Copy the store into a file that opens with this device's key.", backup, (FILE,)),
    Command("restore", "Work on from such a copy; what was not sent is kept.", restore, (FILE,)),
)
