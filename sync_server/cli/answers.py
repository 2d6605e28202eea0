"""What a command says: one document for scripts, lines for people, and the shell's number."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, cast

from fieldcrm.domain.errors import RowBroken, RuleBroken, Trouble
from fieldcrm.domain.sentences import sentence, shortened
from sync_server.csv_rows import BadFile
from sync_server.refusals import RequestRefused

DONE, BUG, WRONG_WORDS, REFUSED, OFFLINE, ATTENTION = range(6)
HERE: Final = {"store.damaged": "centre.damaged"}
"""What is called for at the centre is not what a laptop needs."""
INTERRUPTED = 130
"""What shells expect of a program that was stopped from the keyboard."""


class WrongWords(Exception):
    """The command line says something no command knows; `usage` shows what would do."""

    def __init__(self, message: str, usage: str) -> None:
        super().__init__(message)
        self.usage = usage


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Why a command did not do what was asked; people read `place` behind the sentence and `more` beneath it."""

    status: int
    code: str
    message: str
    about: Mapping[str, object] = field(default_factory=dict[str, object])
    beside: Mapping[str, object] = field(default_factory=dict[str, object])
    place: str = ""
    more: Sequence[str] = ()

    @property
    def document(self) -> Mapping[str, object]:
        """What a script reads."""
        return {"error": {"code": self.code, "message": self.message, **self.about}, **self.beside}


def failure(error: Exception) -> Failure:
    """The kinds of error, and what each is to the shell."""
    match error:
        case BadFile() as bad:
            return _bad_file(bad)
        case RuleBroken() as broken:
            return _broken(broken)
        case Trouble(code=word, about=about):
            code = HERE.get(word, word)
            return Failure(status=ATTENTION, code=code, message=sentence(code, about))
        case RequestRefused():  # here nothing else refuses than a database that is away, or that others keep busy
            return Failure(status=OFFLINE, code="centre.busy", message=sentence("centre.busy", _told(error.__cause__)))
        case WrongWords():
            return Failure(status=WRONG_WORDS, code="words", message=str(error))
        case _:
            message = "This is our bug, and nothing was changed by it; --debug shows where it happened."
            return Failure(status=BUG, code="bug", message=message)


def _broken(error: RuleBroken) -> Failure:
    field = {"field": shortened(error.field)} if error.field else {}
    row = {"row": error.row} if isinstance(error, RowBroken) else {}
    message = sentence(error.code, error.about, error.field)
    about: dict[str, object] = {**field, **row}
    where = ", ".join(f"{name} {value}" for name, value in about.items())
    place = f" ({where})" if where else ""
    return Failure(status=REFUSED, code=error.code, message=message, about=about, place=place)


def _bad_file(error: BadFile) -> Failure:
    place = {"field": error.field} if error.field else {}
    return Failure(
        status=REFUSED,
        code=error.code,
        message=sentence(error.code, error.about),
        about={**place, "row": error.row},
        beside={"problems": [each.told for each in error.problems], "more": error.more},
        more=[*(f"  {each}" for each in error.problems[1:]), *([f"  and {error.more} more"] if error.more else [])],
    )


def _told(error: BaseException | None) -> str:
    """What the database itself said, in its first line."""
    return str(getattr(error, "orig", None) or error or "").strip().partition("\n")[0]


def lines(document: object) -> list[str]:
    """A document for people: a table where it is a list, else a line a value."""
    match document:
        case None:
            return []
        case list():
            return _table(cast("list[object]", document))
        case Mapping():
            pairs = cast("Mapping[str, object]", document)
            return [line for name, value in pairs.items() for line in _pair(name, value)]
        case _:
            return [str(document)]


def _pair(name: str, value: object) -> list[str]:
    """What belongs together stands below its name, each on its own line; what is empty is left out."""
    if not isinstance(value, Mapping):
        return [f"{name}: {told}"] if (told := _cell(value)) else []
    below = cast("Mapping[str, object]", value)
    width = max(map(len, below), default=0)
    return [f"{name}:", *(f"  {key.ljust(width)}  {_cell(each)}" for key, each in below.items())]


def _table(rows: list[object]) -> list[str]:
    """Only the columns that say something anywhere."""
    if not rows:
        return ["nothing"]
    told = [cast("Mapping[str, object]", row) for row in rows]
    head = [name for name in told[0] if any(_cell(row.get(name)) for row in told)]
    cells = [head, *([_cell(row.get(name)) for name in head] for row in told)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return ["  ".join(map(str.ljust, row, widths)).rstrip() for row in cells]


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case Mapping():
            pairs = cast("Mapping[str, object]", value)
            return ", ".join(f"{name} {_cell(each)}" for name, each in pairs.items())
        case list():
            return "; ".join(map(_cell, cast("list[object]", value)))
        case _:
            return str(value).replace("\n", " ⏎ ")
