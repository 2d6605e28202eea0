"""The command line of the centre, from words to exit status."""

import json
import traceback
from argparse import Namespace
from collections.abc import Sequence
from typing import TextIO

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.registry.words import is_text
from sync_server.cli.answers import DONE, INTERRUPTED, Failure, WrongWords, failure, lines
from sync_server.cli.grammar import parser
from sync_server.cli.streams import write

PATHS = frozenset({"data", "folder", "file", "tls_cert", "tls_key", "answer", "heads", "certificate"})


def run(words: Sequence[str], out: TextIO, notices: TextIO) -> int:
    """Do what the words say; the end is told in a sentence and an exit status, never in a traceback."""
    try:
        said = parser().parse_args(words)
        _must_be_text(said)
        document: object = said.run(said)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the edge of the program: nothing above could tell the person
        return _tell_failure(error, words, out, notices)
    return _tell(document, out, notices, as_json=said.json)


def _must_be_text(said: Namespace) -> None:
    """Names of files may be any bytes, and fields look after their own; everything else is kept or compared as text."""
    for name, given in vars(said).items():
        if isinstance(given, str) and name not in PATHS and not is_text(given):
            raise RuleBroken("text.broken", given, name)


def _tell(document: object, out: TextIO, notices: TextIO, *, as_json: bool) -> int:
    """Once the work is done it is done: an answer nobody waits for is none, one that was to be kept is missed."""
    if document is None:
        return DONE
    stopped = write([_as_json(document)] if as_json else lines(document), out)
    if stopped is None or isinstance(stopped, BrokenPipeError):
        return DONE
    return _say(failure(Trouble("answer.untold", stopped.strerror or "")), notices)


def _tell_failure(error: Exception, words: Sequence[str], out: TextIO, notices: TextIO) -> int:
    """Nobody is shown where in our code it happened unless they ask."""
    told = failure(error)
    if "--debug" in words:
        write(["".join(traceback.format_exception(error)).rstrip()], notices)
    if isinstance(error, WrongWords):
        write([error.usage], notices)
    if "--json" in words:
        write([_as_json(told.document)], out)
    return _say(told, notices)


def _say(told: Failure, notices: TextIO) -> int:
    write([f"fieldcrm-server: {told.message}{told.place}", *told.more], notices)
    return told.status


def _as_json(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2)
