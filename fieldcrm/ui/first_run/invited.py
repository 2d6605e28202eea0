"""An invitation as it comes to this laptop: a file that is chosen, dropped or opened."""

from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.invitation import LARGEST, Invitation, read_invitation
from fieldcrm.machine.trust import is_signed
from fieldcrm.ui.shared.texts import clock, day, sentences, tr

PATTERN: Final = "*.fieldcrm"


def invitation_in(path: str, now: datetime) -> Invitation:
    """What the file says, if its office signed it and it is good still; of a large one only the beginning is read."""
    if not Path(path).is_file():
        raise RuleBroken("file.ordinary", path)  # whoever opens a pipe waits for somebody to write into it
    try:
        with Path(path).open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise RuleBroken("file.unreadable", f"{path}: {error.strerror}") from error
    return read_invitation(content, is_signed, now)


def told(invitation: Invitation) -> str:
    """Whose it is, and what to compare with the office's own words before one joins."""
    whose = tr("This invitation is from {company}, {server}.").format(
        company=invitation.company, server=invitation.server
    )
    seal = tr("Check code {}. Ask your office to read theirs: they must be the same.").format(
        _in_one_line(invitation.seal)
    )
    ends = invitation.expires
    until = tr("It is good until {}.").format(f"{day(ends.astimezone().date())} {clock(ends)}") if ends else ""
    return sentences((whose, seal, until, tr("Join if that is your office.")))


def dropped(data: QMimeData) -> str:
    """The one file that is being dropped, or nothing."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else ""


def kinds_of_file() -> str:
    """What the system's dialog shows."""
    return f"{tr('Invitations')} ({PATTERN});;{tr('All files')} (*)"


def _in_one_line(seal: str) -> str:
    """What is compared letter by letter is not broken in two."""
    return seal.replace(" ", "\N{NO-BREAK SPACE}")
