"""From the list of commands to a parser; mistakes come out as WrongWords."""

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final, NoReturn
from urllib.parse import urlsplit
from urllib.request import url2pathname

from fieldcrm import __version__
from fieldcrm.cli.answers import WrongWords
from fieldcrm.cli.command import Argument, Command
from fieldcrm.domain.invitation import ENDING

PROGRAM = "fieldcrm"
DESCRIPTION = "A desktop CRM that works all day without a network. With no command it opens the window."
GROUPS = {
    "record": "Look at and change records of every kind.",
    "order": "Write orders.",
    "file": "Files on customers, visits and orders, and literature.",
    "conflicts": "What two people changed at once, and what is to stand.",
    "outbox": "What the server has not acknowledged yet.",
    "hub": "Exchange by way of a regional office.",
    "packet": "Exchange with the server through a file.",
    "rescue": "A second place for what was not sent, for the day the laptop is gone.",
}
SCHEME: Final = "crm://"
LONGEST_ADDRESS: Final = 1_000
COMMON = (
    Argument("--json", "answer with one JSON document on standard output", {"action": "store_true"}),
    Argument("--profile", "the folder of the store (or FIELDCRM_PROFILE)", {"metavar": "DIR"}),
    Argument("--debug", "show where an error happened", {"action": "store_true"}),
)


class Parser(argparse.ArgumentParser):
    """Refuses instead of leaving the program: who called it decides what to say and how to end."""

    def error(self, message: str) -> NoReturn:
        """Tell what is wrong with the words."""
        raise WrongWords(message, self.format_usage().strip())


def parser(commands: Iterable[Command]) -> Parser:
    """The grammar of the whole command line. The common options may stand before the command or after it."""
    top = Parser(prog=PROGRAM, description=DESCRIPTION, allow_abbrev=False)
    _add_common(top, top_level=True)
    release = f"{PROGRAM} {__version__}"
    top.add_argument("--version", action="version", version=release, help="say which release this is")
    top.add_argument("--until-eof", action="store_true", help="end the window, too, when standard input does")
    top.add_argument(
        "--open",
        metavar="ADDRESS",
        type=_address,
        help="a page, as crm://orders, or an invitation",
    )
    verbs = top.add_subparsers(metavar="COMMAND", dest="verb")
    groups: dict[str, argparse._SubParsersAction[Parser]] = {}  # pyright: ignore[reportPrivateUsage] - the only name it has
    for command in commands:
        noun, _, verb = command.name.partition(" ")
        if verb and noun not in groups:
            group = verbs.add_parser(noun, help=GROUPS[noun], description=GROUPS[noun], allow_abbrev=False)
            groups[noun] = group.add_subparsers(metavar="COMMAND", dest="noun", required=True)
        _add(groups[noun] if verb else verbs, verb or noun, command)
    return top


def spelled_out(words: Sequence[str]) -> list[str]:
    """An address or an invitation in place of the command says what to open, as where a link or a file is pressed:
    `--open` stands before it."""
    places = (place for place, word in enumerate(words) if not word.startswith("-") and not _is_value(words, place))
    place = next(places, None)
    if place is None or not (words[place].startswith(SCHEME) or words[place].endswith(ENDING)):
        return [*words]
    return [*words[:place], "--open", *words[place:]]


def _is_value(words: Sequence[str], place: int) -> bool:
    return place > 0 and words[place - 1] in ("--profile", "--open")


def _address(word: str) -> str:
    if not word.isprintable() or len(word) > LONGEST_ADDRESS:
        raise argparse.ArgumentTypeError(f"{word[:80]!r} is no address of a page")
    if word.startswith(SCHEME):
        return word
    if word.endswith(ENDING):
        path = (
            url2pathname(urlsplit(word).path) if word.startswith("file://") else word
        )  # desktops tell a file as either
        return str(Path(path).absolute())  # it may be heard by a window that was started elsewhere
    raise argparse.ArgumentTypeError(f"{word[:80]!r} is no address of a page")


def _add(
    verbs: "argparse._SubParsersAction[Parser]",  # pyright: ignore[reportPrivateUsage] - the only name it has
    name: str,
    command: Command,
) -> None:
    made = verbs.add_parser(name, help=command.says, description=command.says, allow_abbrev=False)
    for argument in command.arguments:
        made.add_argument(argument.name, help=argument.says, **argument.settings)
    _add_common(made, top_level=False)
    made.set_defaults(command=command)


def _add_common(made: Parser, *, top_level: bool) -> None:
    """Below the top an option that is not said must not undo what was said before the command."""
    for argument in COMMON:
        silent: dict[str, Any] = {} if top_level else {"default": argparse.SUPPRESS}
        settings = {**argument.settings, **silent}
        made.add_argument(argument.name, help=argument.says, **settings)


def wants_json(arguments: Sequence[str]) -> bool:
    """Whether a script is listening, asked when the words as a whole could not be read."""
    return "--json" in arguments
