"""The page `man fieldcrm` shows, made from the program's own list of commands."""

from collections.abc import Iterator
from datetime import UTC, datetime

from fieldcrm import __version__
from fieldcrm.cli.answers import Status
from fieldcrm.cli.command import Argument, Command
from fieldcrm.cli.commands import COMMANDS
from fieldcrm.cli.exchanges import SERVER_VARIABLE
from fieldcrm.cli.grammar import COMMON, DESCRIPTION, PROGRAM
from fieldcrm.machine.credentials import PASSPHRASE_VARIABLE
from fieldcrm.machine.paths import PROFILE_VARIABLE

ENDS = {
    Status.DONE: "Done.",
    Status.BUG: "A fault of the program.",
    Status.WRONG_WORDS: "The words are wrong; nothing was done.",
    Status.REFUSED: "Refused by a rule, a right, or for what a file says.",
    Status.OFFLINE: "Not finished because of the network. The work is kept; run it again.",
    Status.ATTENTION: "This device or its store needs attention.",
}
VARIABLES = {
    PROFILE_VARIABLE: "The folder of the store.",
    PASSPHRASE_VARIABLE: "The passphrase of the store, where there is no key ring.",
    SERVER_VARIABLE: "The server, where none is said.",
}
FILES = {"~/.local/share/fieldcrm": "The work of one person, encrypted. Removing the program leaves it."}


def manual(moment: int) -> str:
    """The page of this release, dated by seconds since 1970."""
    day = datetime.fromtimestamp(moment, UTC).date().isoformat()
    return "\n".join(
        [
            f'.TH {PROGRAM.upper()} 1 "{day}" "FieldCRM {__version__}" "User Commands"',
            *_chapter("NAME", [f"{PROGRAM} \\- a desktop CRM for people who sell where there is no network"]),
            *_chapter("SYNOPSIS", [f".B {PROGRAM}", ".RI [ command ]", ".RI [ options ]"]),
            *_chapter("DESCRIPTION", [_plain(DESCRIPTION)]),
            *_chapter("OPTIONS", _options((*COMMON, *VERSION))),
            *_chapter("COMMANDS", (line for command in COMMANDS for line in _command(command))),
            *_chapter("EXIT STATUS", _list({str(int(status)): says for status, says in ENDS.items()})),
            *_chapter("ENVIRONMENT", _list(VARIABLES)),
            *_chapter("FILES", _list(FILES)),
            "",
        ]
    )


VERSION = (Argument("--help", "show the words a command takes"), Argument("--version", "say which release this is"))


def _chapter(title: str, lines: Iterator[str] | list[str]) -> Iterator[str]:
    yield f'.SH "{title}"'
    yield from lines


def _command(command: Command) -> Iterator[str]:
    yield f'.SS "{_plain(" ".join([command.name, *map(_usage, command.arguments)]))}"'
    yield _plain(command.says)
    yield from _options(command.arguments)


def _options(arguments: tuple[Argument, ...]) -> Iterator[str]:
    return _list({_said(argument): argument.says for argument in arguments})


def _list(told: dict[str, str]) -> Iterator[str]:
    for term, says in told.items():
        yield from (".TP", f"\\fB{_plain(term)}\\fR", _plain(says))


def _said(argument: Argument) -> str:
    value = argument.settings.get("metavar") or "|".join(argument.settings.get("choices") or ())
    return " ".join(filter(None, [argument.name if argument.name.startswith("-") else "", str(value)]))


def _usage(argument: Argument) -> str:
    needed = argument.settings.get("required") or not argument.name.startswith("-")
    return _said(argument) if needed else f"[{_said(argument)}]"


def _plain(text: str) -> str:
    """Text as it stands: what roff would read as its own is masked."""
    masked = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return f"\\&{masked}" if masked.startswith((".", "'")) else masked
