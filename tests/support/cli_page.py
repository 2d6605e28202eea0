"""Writes docs/CLI.md from what both programs themselves say of their words: `python -m tests.support.cli_page`."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from fieldcrm.cli.commands import COMMANDS
from fieldcrm.cli.grammar import COMMON, parser
from sync_server.cli.grammar import parser as server_parser

PAGE = Path(__file__).parents[2] / "docs" / "CLI.md"
COMMON_WORDS = {argument.name for argument in COMMON} | {"--data", "--database", "--help"}
HEAD = """# Commands

Made from the programs' own help by `python -m tests.support.cli_page`; a test compares, so do not edit it by hand.

Both programs end with 0 done, 1 our bug, 2 wrong words, 3 refused (a rule, a right, a bad file), 4 not finished
because of the network (work is kept: run it again), 5 this device or store needs attention. With `--json` standard
output is one document and nothing else, refusals too: `{"error": {"code", "message", "field"?, "row"?}}`. Notices and
progress go to standard error. Ids are UUIDv7; money is decimal text beside its currency; days are ISO dates, moments
UTC with `Z`. Where an id is asked for, the number people know does as well: an account's number, a product's code, a
login, an order's number. `--version` alone says which release a program is. Whoever starts a window or a server for
others adds `--until-eof` and holds its standard input open: it ends when that does, so with whoever started it.

`fieldcrm` alone opens the window, `fieldcrm crm://account/ID` (or `--open crm://account/ID`) opens it at that page.
There is one window to a profile: where it is open already it comes to the front there, and the command ends with 0.

Whichever command first opens the file or the database of an older release brings it forward, whole or not at all; a
file is copied beside itself before (`.layout-N`), a PostgreSQL is yours to back up. Where that takes more than half
a second a line of standard error says so, and a terminal shows how far it is; Ctrl+C leaves the file as it was. Who
comes second waits, and says for what. One of a newer release is left as it is, and the command ends with 5.
"""


def page() -> str:
    """The whole page."""
    programs = (("fieldcrm", parser(COMMANDS)), ("fieldcrm-server", server_parser()))
    return "\n".join([HEAD, *(line for name, made in programs for line in _program(name, made))]) + "\n"


def _program(name: str, made: argparse.ArgumentParser) -> Iterator[str]:
    leaves = list(_leaves(name, made))
    yield f"## {name}\n\n{made.description}\n\nCommon words, for every command:"
    yield from _table(_common(leaves[-1][1]))
    for path, leaf in leaves:
        yield f"\n### {path}\n\n{leaf.description}\n\n`{_usage(path, leaf)}`"
        yield from _table(_own(leaf))


def _leaves(path: str, made: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    below = [action for action in _actions(made) if isinstance(action.choices, dict)]
    if not below:
        yield path, made
    for action in below:
        choices: dict[str, argparse.ArgumentParser] = dict(action.choices or {})
        for name, each in choices.items():
            yield from _leaves(f"{path} {name}", each)


def _usage(path: str, leaf: argparse.ArgumentParser) -> str:
    return " ".join([path, *(_word(action) for action in _own(leaf))])


def _word(action: argparse.Action) -> str:
    told = " ".join(filter(None, [*action.option_strings[:1], _value(action)]))
    needed = action.required and action.nargs != "*"
    again = "…" if action.nargs in ("*", "+") or isinstance(action.default, list) or _appends(action) else ""
    return f"{told}{again}" if needed else f"[{told}]{again}"


def _appends(action: argparse.Action) -> bool:
    return type(action).__name__ == "_AppendAction"


def _value(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    if action.choices is not None:
        return "|".join(map(str, action.choices))
    value = str(action.metavar or action.dest.upper())
    return f"[{value}]" if action.nargs == "?" and action.option_strings else value


def _table(actions: list[argparse.Action]) -> Iterator[str]:
    told = [action for action in actions if action.help]
    if told:
        yield "\n| word | meaning |\n|---|---|"
    for action in told:
        word = " ".join(filter(None, [*action.option_strings[:1], _value(action)])).replace("|", "\\|")
        yield f"| `{word}` | {action.help} |"


def _own(leaf: argparse.ArgumentParser) -> list[argparse.Action]:
    return [action for action in _actions(leaf) if not COMMON_WORDS & set(action.option_strings)]


def _common(leaf: argparse.ArgumentParser) -> list[argparse.Action]:
    return [action for action in _actions(leaf) if (COMMON_WORDS - {"--help"}) & set(action.option_strings)]


def _actions(made: argparse.ArgumentParser) -> list[argparse.Action]:
    return list(made._actions)  # pyright: ignore[reportPrivateUsage] - argparse tells its words no other way


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
