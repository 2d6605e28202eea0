"""What a command says: a document for scripts, lines for people, and a number for the shell."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.sentences import sentence
from fieldcrm.protocol.codes import Refusal
from fieldcrm.replication.remote import RemoteRefused


class Status(IntEnum):
    """How a command ended."""

    DONE = 0
    BUG = 1
    WRONG_WORDS = 2
    REFUSED = 3
    OFFLINE = 4  # not finished because of the network: work is kept, run it again
    ATTENTION = 5  # this device or its store: locked, wiped, damaged, another server


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was found or done."""

    document: object
    lines: Iterable[str]
    status: Status = Status.DONE


class WrongWords(Exception):
    """The command line says something no command knows; `usage` shows what would do."""

    def __init__(self, message: str, usage: str) -> None:
        super().__init__(message)
        self.usage = usage


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Why a command did not do what was asked."""

    status: Status
    code: str
    message: str
    field: str = ""
    row: int | None = None

    @property
    def document(self) -> Mapping[str, object]:
        """What a script reads."""
        told: dict[str, object] = {"code": self.code, "message": self.message}
        if self.field:
            told["field"] = self.field
        if self.row is not None:
            told["row"] = self.row
        return {"error": told}


def failure(error: BaseException) -> Failure:
    """The three kinds of error, and what each is to the shell."""
    match error:
        case RuleBroken(code=code, about=about, field=field):
            row: int | None = getattr(error, "row", None)
            return Failure(status=Status.REFUSED, code=code, message=sentence(code, about, field), field=field, row=row)
        case Trouble(code=code, about=about):
            return Failure(status=_trouble_status(code), code=code, message=sentence(code, about))
        case RemoteRefused(refusal=refusal):
            return _refused_by_server(refusal)
        case WrongWords():
            return Failure(status=Status.WRONG_WORDS, code="words", message=str(error))
        case _:
            message = "This is our bug, and nothing was changed by it; --debug shows where it happened."
            return Failure(status=Status.BUG, code="bug", message=message)


def _refused_by_server(refusal: Refusal) -> Failure:
    code = f"refused.{refusal.name.lower()}"
    return Failure(status=refusal_status(refusal), code=code, message=sentence(code))


def refusal_status(refusal: Refusal) -> Status:
    """What a server's refusal is to the shell."""
    if refusal in NOT_OURS_ANY_MORE:
        return Status.ATTENTION
    return Status.OFFLINE if refusal in LATER else Status.REFUSED


NOT_OURS_ANY_MORE = frozenset(
    {
        Refusal.UNKNOWN_DEVICE,
        Refusal.BAD_SIGNATURE,
        Refusal.REVOKED,
        Refusal.WIPE,
        Refusal.ROLLED_BACK,
        Refusal.OTHER_SERVER,
        Refusal.RESTORED,
        Refusal.UPGRADE_REQUIRED,
        Refusal.UNKNOWN_VERSION,
    }
)
LATER = frozenset({Refusal.SLOW_DOWN, Refusal.BUSY, Refusal.INTERNAL, Refusal.PUT_BACK})


def _trouble_status(code: str) -> Status:
    return Status.OFFLINE if code in OFFLINE else Status.ATTENTION


OFFLINE = frozenset(
    {
        "link.offline",
        "link.not_trusted",
        "link.not_the_centre",
        "link.no_agreement",
        "message.bad",
        "store.busy",
        "device.closed",
    }
)
"""Trouble that goes away by itself: the command may be run again."""


Cell = str | int | bool | Sequence[str] | Mapping[str, object] | None
"""What a person can be shown in one place."""


def table(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> list[str]:
    """Columns for people, as wide as their widest cell; the last one is not padded."""
    cells = [list(head), *([_cell(value) for value in row] for row in rows)]
    if len(cells) == 1:
        return ["nothing"]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return ["  ".join(map(str.ljust, row, widths)).rstrip() for row in cells]


def card(values: Mapping[str, Cell]) -> list[str]:
    """One thing for people, a line a value; what is empty is left out."""
    told = {name: _cell(value) for name, value in values.items()}
    width = max(map(len, told), default=0)
    return [f"{name.ljust(width)}  {text}" for name, text in told.items() if text]


def _cell(value: Cell) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case str() | int():
            return str(value).replace("\n", " ⏎ ")
        case Mapping():
            return "; ".join(f"{key}: {each}" for key, each in value.items())
        case _:
            return "; ".join(value)
