"""Rows of a company file: UTF-8 with a header; whatever is wrong is told by file, row and column."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO, Final

from fieldcrm.domain.errors import RuleBroken

LONGEST_LINE: Final = 1 << 20
WHOLE: Final = "-"
"""The column of what is wrong with a whole row or file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong with one place of a file; row 1 is the header."""

    file: str
    row: int
    column: str
    reason: str

    @property
    def told(self) -> dict[str, object]:
        """As a script reads it."""
        return asdict(self)

    def __str__(self) -> str:
        """As a person reads it: the place as far as there is one, and the reason."""
        row = f", row {self.row}" if self.row else ""
        column = f", {self.column}" if self.column != WHOLE else ""
        return f"{self.file}{row}{column}: {self.reason.rstrip('.')}"


class BadFile(RuleBroken):
    """Files that cannot be taken; none of them was."""

    def __init__(self, problems: Sequence[Problem], more: int = 0) -> None:
        first = problems[0]
        super().__init__("file.rows", str(first), "" if first.column == WHOLE else first.column)
        self.row = first.row
        self.problems = problems
        self.more = more


Row = tuple[int, dict[str, str]]


def rows(path: Path, allowed: Sequence[str], required: Sequence[str]) -> Iterator[Row]:
    """Each row's number and its values by column. Raises BadFile where reading on makes no sense."""
    with path.open("rb") as file:
        reader = csv.reader(_lines(path.name, file), strict=True)
        header = next(reader, None)
        if header is None:
            raise BadFile([Problem(file=path.name, row=1, column=WHOLE, reason="the file is empty")])
        _must_be_columns(path.name, header, allowed, required)
        yield from _numbered(path.name, reader, header)


def _numbered(name: str, reader: Iterator[list[str]], header: Sequence[str]) -> Iterator[Row]:
    number = 1
    try:
        for number, values in enumerate(reader, 2):
            if not values:
                continue
            if len(values) != len(header):
                reason = f"{len(values)} values where the header has {len(header)}"
                raise BadFile([Problem(file=name, row=number, column=WHOLE, reason=reason)])
            yield number, dict(zip(header, values, strict=True))
    except csv.Error as error:
        raise BadFile([Problem(file=name, row=number + 1, column=WHOLE, reason=str(error))]) from error


def _must_be_columns(name: str, header: Sequence[str], allowed: Sequence[str], required: Sequence[str]) -> None:
    problems = [_of_header(name, column, "unknown column") for column in header if column not in allowed]
    problems += [_of_header(name, column, "the column is missing") for column in required if column not in header]
    twice = sorted({column for column in header if header.count(column) > 1})
    problems += [_of_header(name, column, "the column stands there twice") for column in twice]
    if problems:
        raise BadFile(problems)


def _of_header(name: str, column: str, reason: str) -> Problem:
    return Problem(file=name, row=1, column=column, reason=reason)


def _lines(name: str, file: BinaryIO) -> Iterator[str]:
    """Lines as text; never more of the file in memory than the longest line allowed."""
    number = 0
    while line := file.readline(LONGEST_LINE + 1):
        number += 1
        if len(line) > LONGEST_LINE:
            raise BadFile([Problem(file=name, row=number, column=WHOLE, reason=f"a line of over {LONGEST_LINE} bytes")])
        yield _text(name, number, line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line)


def _text(name: str, number: int, line: bytes) -> str:
    if b"\x00" in line:
        reason = "not UTF-8 text: it holds NUL bytes, as UTF-16 files do"
        raise BadFile([Problem(file=name, row=number, column=WHOLE, reason=reason)])
    try:
        return line.decode()
    except UnicodeDecodeError as error:
        reason = f"not UTF-8 text: byte {line[error.start]:#04x} at place {error.start + 1} of the line"
        raise BadFile([Problem(file=name, row=number, column=WHOLE, reason=reason)]) from None
