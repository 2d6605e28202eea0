"""What a command says: one document for scripts, lines for people, and the shell's number."""

import json
import sys
import traceback
from collections.abc import Mapping
from typing import cast

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.sentences import sentence
from sync_server.csv_rows import BadFile
from sync_server.refusals import RequestRefused

DONE, BUG, WRONG_WORDS, REFUSED, OFFLINE, ATTENTION = range(6)


def tell(document: object, *, as_json: bool) -> None:
    """Say what was done or found."""
    text = json.dumps(document, ensure_ascii=False, indent=2) if as_json else "\n".join(_lines(document))
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def tell_error(error: Exception, *, as_json: bool, debug: bool) -> int:
    """Say what was refused and give its exit status; nobody is shown where in our code it happened unless they ask."""
    status, document = told(error)
    if debug:
        traceback.print_exception(error)
    if as_json:
        tell(document, as_json=True)
    sys.stderr.write(f"fieldcrm-server: {_sentence(error)}\n")
    if isinstance(error, BadFile):
        for problem in error.problems[1:]:
            sys.stderr.write(f"  {problem.file}, row {problem.row}, {problem.column}: {problem.reason}\n")
    return status


def told(error: Exception) -> tuple[int, dict[str, object]]:
    """The exit status and the document of an error."""
    if isinstance(error, RequestRefused):  # here nothing else refuses than a database that others keep busy
        return OFFLINE, {"error": {"code": "centre.busy", "message": _sentence(error)}}
    if not isinstance(error, RuleBroken | Trouble):
        return BUG, {"error": {"code": "bug", "message": _sentence(error)}}
    document: dict[str, object] = {"code": error.code, "message": _sentence(error)}
    if isinstance(error, RuleBroken) and error.field:
        document["field"] = error.field
    extra: dict[str, object] = {}
    if isinstance(error, BadFile):
        document["row"] = error.row
        extra = {"problems": [each.told for each in error.problems], "more": error.more}
    return (ATTENTION if isinstance(error, Trouble) else REFUSED), {"error": document, **extra}


def _sentence(error: Exception) -> str:
    match error:
        case RuleBroken(code=code, about=about, field=field):
            return sentence(code, about, field)
        case Trouble(code=code, about=about):
            return sentence(code, about)
        case RequestRefused():
            return sentence("centre.busy")
        case _:
            return "This is our bug, and nothing was changed by it; --debug shows where it happened."


def _lines(document: object) -> list[str]:
    if isinstance(document, Mapping):
        pairs = cast("Mapping[str, object]", document)
        return [f"{name}: {_cell(value)}" for name, value in pairs.items()]
    if isinstance(document, list):
        several = cast("list[object]", document)
        return [_cell(each) for each in several] or ["nothing"]
    return [str(document)]


def _cell(value: object) -> str:
    if isinstance(value, Mapping):
        pairs = cast("Mapping[str, object]", value)
        return ", ".join(f"{name} {_cell(each)}" for name, each in pairs.items() if each not in (None, ""))
    if isinstance(value, list):
        several = cast("list[object]", value)
        return "; ".join(_cell(each) for each in several)
    return "" if value is None else str(value)
