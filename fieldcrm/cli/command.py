"""A command as data: its name, what it does, the words it takes and the function that does it."""

import argparse
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from fieldcrm.cli.answers import Answer
from fieldcrm.domain.sentences import shortened

MOST_DIGITS = 9
"""A number of things or seconds nobody means to pass; no database is asked for more."""

LAST_PORT = 65535

NO_TEXT = frozenset({"FILE", "FILE.json", "DIR", "FIELD=VALUE"})


@dataclass(frozen=True, slots=True)
class Argument:
    """One word or option; `settings` are those of `argparse`."""

    name: str
    says: str
    settings: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def parameter(self) -> str:
        """The name of the function's parameter: the word itself, or the `dest` given where Python needs the word."""
        return str(self.settings.get("dest") or self.name.lstrip("-").replace("-", "_"))

    @property
    def is_text(self) -> bool:
        """Whether what is given has to be text: names of files may be any bytes, and fields look after their own."""
        return self.settings.get("metavar") not in NO_TEXT


@dataclass(frozen=True, slots=True)
class Command:
    """What can be typed. `run` takes the desk and, by keyword, one value for each argument."""

    name: str
    says: str
    run: Callable[..., Answer]
    arguments: tuple[Argument, ...] = ()


def word(name: str, metavar: str, says: str) -> Argument:
    """A word that has to be there."""
    return Argument(name, says, {"metavar": metavar})


def words(name: str, metavar: str, says: str, *, least_one: bool = False) -> Argument:
    """Any number of words."""
    return Argument(name, says, {"metavar": metavar, "nargs": "+" if least_one else "*"})


def option(name: str, metavar: str, says: str, dest: str | None = None) -> Argument:
    """`--name VALUE`, or None."""
    return Argument(name, says, {"metavar": metavar, "dest": dest})


def needed(name: str, metavar: str, says: str) -> Argument:
    """`--name VALUE` that has to be there."""
    return Argument(name, says, {"metavar": metavar, "required": True})


def number(name: str, metavar: str, says: str, default: int | None = None) -> Argument:
    """`--name N`, a whole number that is not negative."""
    return Argument(name, says, {"metavar": metavar, "type": _whole, "default": default})


def port(name: str, says: str) -> Argument:
    """`--name N`, a port of this machine; 0 is any free one."""
    return Argument(name, says, {"metavar": "N", "type": _port, "default": 0})


def several(name: str, metavar: str, says: str, *, least_one: bool = False) -> Argument:
    """`--name VALUE`, as often as wanted."""
    return Argument(name, says, {"metavar": metavar, "action": "append", "default": None, "required": least_one})


def flag(name: str, says: str, dest: str | None = None) -> Argument:
    """`--name`, or not."""
    return Argument(name, says, {"action": "store_true", "dest": dest})


def _whole(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS):
        raise argparse.ArgumentTypeError(f"{shortened(text)} is no number from 0 to {'9' * MOST_DIGITS}")
    return int(text)


def _port(text: str) -> int:
    number = _whole(text)
    if number > LAST_PORT:
        raise argparse.ArgumentTypeError(f"there are ports from 0 to {LAST_PORT}")
    return number
