"""`demo`: a company of its own on this machine, and either the windows of two people or their story without one."""

import os
import secrets
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from fieldcrm.cli.answers import Answer, Status, failure
from fieldcrm.cli.command import Command, flag, option, port
from fieldcrm.cli.demo.centre import Centre
from fieldcrm.cli.demo.story import CLERK, REP, Story, StoryBroken
from fieldcrm.cli.demo.watching import can_be_watched, show_windows
from fieldcrm.cli.desk import Desk
from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.machine.credentials import PASSPHRASE_VARIABLE
from fieldcrm.machine.ending import interrupt, told_to_end
from fieldcrm.machine.files import make_private_folder
from fieldcrm.replication.remote import RemoteRefused


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the story, and whether it went as told."""

    name: str
    ok: bool
    seconds: float
    error: str = ""


class Telling:
    """Does steps one after the other and says each; after one that failed no other is done."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say
        self.steps: list[Step] = []
        self.status = Status.DONE

    @property
    def ok(self) -> bool:
        """Whether all went as told so far."""
        return self.status is Status.DONE

    def do(self, name: str, step: Callable[[], object]) -> None:
        """Do the step unless one before it failed."""
        if not self.ok:
            return
        began = time.monotonic()
        self.status, error = _tried(step)
        done = Step(name=name, ok=self.ok, seconds=round(time.monotonic() - began, 3), error=error)
        self._say(f"{'✓' if done.ok else '✗'} {name} ({done.seconds:.1f} s){f': {error}' if error else ''}")
        self.steps.append(done)


def demo(desk: Desk, headless: bool, wanted: str | None, port: int) -> Answer:
    """Set the company up, let the two people join, and tell their day."""
    folder = _folder(wanted)
    _give_passphrase()
    telling = Telling(desk.say)
    pictures: list[Path] = []
    desk.say(f"The demo lies in {folder}")
    with told_to_end(interrupt), _people(desk, folder, port) as story:
        telling.do("a company is set up on this machine", lambda: _set_up(story.centre))
        telling.do("the rep joins and receives the territory", lambda: story.join(story.rep, REP))
        telling.do("the office clerk joins and receives the company", lambda: story.join(story.clerk, CLERK))
        if telling.ok and not headless and can_be_watched():
            telling.do("two windows are open until the rep's is closed", lambda: show_windows(desk, story))
        else:
            pictures = _tell(story, telling, None if headless else make_private_folder(folder / "pictures"))
    document = {
        "steps": [asdict(step) for step in telling.steps],
        "ok": telling.ok,
        "dir": str(folder),
        "pictures": [str(picture) for picture in pictures],
    }
    lines = [f"{'all' if telling.ok else 'not all'} went as told; everything lies in {folder}", *map(str, pictures)]
    return Answer(document=document, lines=lines, status=telling.status)


def _tell(story: Story, telling: Telling, pictures: Path | None) -> list[Path]:
    """The story, with pictures of the windows where somebody wants them and nobody could see the windows."""
    drawn: list[Path] = []
    for name, step in story.steps():
        telling.do(name, step)
        if pictures is not None and telling.ok:
            drawn += _draw(*story.pages(name), pictures)
    return drawn


def _draw(desk: Desk, pages: list[tuple[str, str]], folder: Path) -> list[Path]:
    return desk.doors.draw(desk.profile, pages, folder) if pages else []


@contextmanager
def _people(desk: Desk, folder: Path, port: int) -> Generator[Story]:
    centre = Centre(["--data", str(folder / "centre")], folder / "server.log", port)
    with closing(desk.beside(folder / "rep")) as rep, closing(desk.beside(folder / "clerk")) as clerk:
        try:
            yield Story(centre, rep, clerk)
        finally:
            centre.stop()


def _set_up(centre: Centre) -> None:
    centre.do("init", "--demo")
    centre.do("user", "add", CLERK, "--name", "Office Clerk", "--role", "clerk")
    centre.start()


def _folder(wanted: str | None) -> Path:
    """A folder of its own: the demo never writes among other files."""
    if wanted is None:
        return Path(tempfile.mkdtemp(prefix="fieldcrm-demo-"))
    folder = make_private_folder(Path(wanted).expanduser().absolute())
    if any(folder.iterdir()):
        raise RuleBroken("demo.folder", str(folder), "dir")
    return folder


def _give_passphrase() -> None:
    """The demo's stores stay out of the person's key ring; the windows it starts inherit this."""
    os.environ.setdefault(PASSPHRASE_VARIABLE, secrets.token_urlsafe(12))


def _tried(step: Callable[[], object]) -> tuple[Status, str]:
    try:
        step()
    except StoryBroken as error:
        return Status.BUG, str(error)
    except (RuleBroken, Trouble, RemoteRefused) as error:
        told = failure(error)
        return told.status, told.message
    return Status.DONE, ""


COMMANDS = (
    Command(
        "demo",
        "Set a company up on this machine and show a day of a rep and an office clerk.",
        demo,
        (
            flag("--headless", "play the day without windows and tell what happened"),
            option("--dir", "DIR", "an empty folder for it (otherwise a temporary one)", "wanted"),
            port("--port", "the server's port (0 takes a free one)"),
        ),
    ),
)
