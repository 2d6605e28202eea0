"""The command line from words to exit status."""

import json
import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Iterable, Sequence
from contextlib import closing
from typing import TextIO

from fieldcrm.cli.answers import Answer, Failure, Status, WrongWords, failure
from fieldcrm.cli.command import Command
from fieldcrm.cli.commands import COMMANDS
from fieldcrm.cli.desk import Desk, Doors
from fieldcrm.cli.grammar import parser, wants_json
from fieldcrm.machine.logs import LOG


def run(arguments: Sequence[str], doors: Doors, out: TextIO = sys.stdout, notices: TextIO = sys.stderr) -> int:
    """Do what the words say and tell it; whatever happens, a person sees a sentence and a script a document."""
    try:
        said = parser(COMMANDS).parse_args(arguments)
        command: Command | None = getattr(said, "command", None)
        if command is None:
            return doors.window(doors.profile(said.profile))
        answer = _do(command, said, doors, notices)
        _tell(answer, out, as_json=said.json)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return _nobody_listens(out)
    except Exception as error:  # noqa: BLE001 - the edge of the program: nothing above could tell the person
        return _tell_failure(error, arguments, out, notices)
    return answer.status


INTERRUPTED = 130
"""What shells expect of a program that was stopped from the keyboard."""


def _nobody_listens(out: TextIO) -> int:
    """As with `| head`: what is left to say goes nowhere, and Python must not stumble over it while it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
    return Status.DONE


def _do(command: Command, said: Namespace, doors: Doors, notices: TextIO) -> Answer:
    given = {argument.parameter: getattr(said, argument.parameter) for argument in command.arguments}
    with closing(Desk(doors, said.profile, notices)) as desk:
        answer = command.run(desk, **given)
        return Answer(document=answer.document, lines=list(answer.lines), status=answer.status)


def _tell(answer: Answer, out: TextIO, *, as_json: bool) -> None:
    _write([_as_json(answer.document)] if as_json else answer.lines, out)


def _tell_failure(error: Exception, arguments: Sequence[str], out: TextIO, notices: TextIO) -> int:
    told = failure(error)
    if told.status is Status.BUG:
        LOG.error("a command failed", exc_info=error)
    if "--debug" in arguments:
        traceback.print_exception(error, file=notices)
    if isinstance(error, WrongWords):
        _write([error.usage], notices)
    _write([f"fieldcrm: {told.message}{_place(told)}"], notices)
    if wants_json(arguments):
        _write([_as_json(told.document)], out)
    return told.status


def _place(told: Failure) -> str:
    places = [f"field {told.field}" if told.field else "", f"row {told.row}" if told.row is not None else ""]
    where = ", ".join(filter(None, places))
    return f" ({where})" if where else ""


def _as_json(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2)


def _write(lines: Iterable[str], stream: TextIO) -> None:
    stream.writelines(f"{line}\n" for line in lines)
    stream.flush()
