"""The command line from words to exit status."""

import json
import sys
import traceback
from argparse import Namespace
from collections.abc import Sequence
from contextlib import closing
from typing import TextIO, cast

from fieldcrm.cli.answers import Answer, Failure, Status, WrongWords, failure
from fieldcrm.cli.command import Command
from fieldcrm.cli.commands import COMMANDS
from fieldcrm.cli.desk import Desk, Doors
from fieldcrm.cli.grammar import parser, spelled_out, wants_json
from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.machine.ending import end_with_input
from fieldcrm.machine.logs import LOG
from fieldcrm.machine.streams import write
from fieldcrm.registry.words import is_text

INTERRUPTED = 130
"""What shells expect of a program that was stopped from the keyboard."""


def run(arguments: Sequence[str], doors: Doors, out: TextIO = sys.stdout, notices: TextIO = sys.stderr) -> int:
    """Do what the words say and tell it; whatever happens, a person sees a sentence and a script a document."""
    try:
        said = parser(COMMANDS).parse_args(spelled_out(arguments))
        command: Command | None = getattr(said, "command", None)
        if command is None:
            if said.until_eof:
                end_with_input()
            return doors.window(doors.profile(said.profile), said.open or "")
        answer = _do(command, said, doors, notices)
        return _tell(answer, out, notices, as_json=said.json)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the edge of the program: nothing above could tell the person
        return _tell_failure(error, arguments, out, notices)


def _do(command: Command, said: Namespace, doors: Doors, notices: TextIO) -> Answer:
    given = {argument.parameter: getattr(said, argument.parameter) for argument in command.arguments}
    for argument in filter(lambda each: each.is_text, command.arguments):
        _must_be_text(argument.parameter, given[argument.parameter])
    with closing(Desk(doors, said.profile, notices)) as desk:
        answer = command.run(desk, **given)
        return Answer(document=answer.document, lines=list(answer.lines), status=answer.status)


def _must_be_text(name: str, given: object) -> None:
    for word in cast("list[object]", given) if isinstance(given, list) else [given]:
        if isinstance(word, str) and not is_text(word):
            raise RuleBroken("text.broken", word, name)


def _tell(answer: Answer, out: TextIO, notices: TextIO, *, as_json: bool) -> int:
    """Once the work is done it is done: an answer nobody waits for is none, one that was to be kept is missed."""
    stopped = write([_as_json(answer.document)] if as_json else answer.lines, out)
    if stopped is None or isinstance(stopped, BrokenPipeError):
        return answer.status
    told = failure(Trouble("answer.untold", stopped.strerror or ""))
    write([f"fieldcrm: {told.message}"], notices)
    return told.status


def _tell_failure(error: Exception, arguments: Sequence[str], out: TextIO, notices: TextIO) -> int:
    told = failure(error)
    if told.status is Status.BUG:
        LOG.error("a command failed", exc_info=error)
    if "--debug" in arguments:
        write(["".join(traceback.format_exception(error)).rstrip()], notices)
    if isinstance(error, WrongWords):
        write([error.usage], notices)
    write([f"fieldcrm: {told.message}{_place(told)}"], notices)
    if wants_json(arguments):
        write([_as_json(told.document)], out)
    return told.status


def _place(told: Failure) -> str:
    places = [f"field {told.field}" if told.field else "", f"row {told.row}" if told.row is not None else ""]
    where = ", ".join(filter(None, places))
    return f" ({where})" if where else ""


def _as_json(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2)
