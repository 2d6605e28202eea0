"""An invitation as it comes to this laptop: a file that is chosen, dropped or opened."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.invitation import LARGEST, Invitation, read_invitation
from fieldcrm.ui.shared.texts import tr

PATTERN: Final = "*.fieldcrm"


def invitation_in(path: str) -> Invitation:
    """What the file says; of a large one no more is read than an invitation may have."""
    if not Path(path).is_file():
        raise RuleBroken("file.ordinary", path)  # whoever opens a pipe waits for somebody to write into it
    try:
        with Path(path).open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise RuleBroken("file.unreadable", f"{path}: {error.strerror}") from error
    return read_invitation(content)


def dropped(data: QMimeData) -> str:
    """The one file that is being dropped, or nothing."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else ""


def kinds_of_file() -> str:
    """What the system's dialog shows."""
    return f"{tr('Invitations')} ({PATTERN});;{tr('All files')} (*)"
