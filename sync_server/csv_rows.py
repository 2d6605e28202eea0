"""Rows of a company file: UTF-8 with a header; whatever is wrong is told by file, row and column."""

import csv
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final, TextIO

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.sentences import shortened

LONGEST_ROW: Final = 1 << 20
MOST_TOLD: Final = 100
WHOLE: Final = "-"
"""The column of what is wrong with a whole row or file."""
MARK: Final = "\ufeff"

csv.field_size_limit(LONGEST_ROW)


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


def must_be_none(problems: Sequence[Problem]) -> None:
    """Refuse what has any, and tell so many of them as somebody reads."""
    if problems:
        raise BadFile(problems[:MOST_TOLD], max(0, len(problems) - MOST_TOLD))


Row = tuple[int, dict[str, str] | Problem]
"""A row's number as people count, and its values by column or why it has none."""


def rows(path: Path, allowed: Sequence[str], required: Sequence[str]) -> Iterator[Row]:
    """Each row in turn. Raises BadFile where reading on makes no sense."""
    _must_be_ordinary(path)
    with path.open(encoding="utf-8", errors="surrogateescape", newline="") as file:
        lines = _Lines(path.name, file)
        reader = csv.reader(lines, strict=True)
        header = [name.strip() for name in _next_row(path.name, 1, reader) or ()]
        if not any(header):
            raise BadFile([_of_row(path.name, 1, "the file is empty")])
        _must_be_columns(path.name, header, allowed, required)
        number = 1
        while True:
            number += 1
            lines.begin_row()
            values = _next_row(path.name, number, reader)
            if values is None:
                return
            if values:
                yield number, _by_column(path.name, number, header, values)


class _Lines:
    """Lines as text, whichever way they end; never more of the file in memory than the longest row allowed."""

    def __init__(self, name: str, file: TextIO) -> None:
        self._name = name
        self._file = file
        self._row = 1
        self._size = 0

    def begin_row(self) -> None:
        """What was read so far is another row's."""
        self._row += 1
        self._size = 0

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._file.readline(LONGEST_ROW + 1)
        if not line:
            raise StopIteration
        self._size += len(line)
        if self._size > LONGEST_ROW:
            reason = f"a row of over {LONGEST_ROW} characters; perhaps a quotation mark is not closed"
            raise BadFile([_of_row(self._name, self._row, reason)])
        self._must_be_text(line)
        return line.removeprefix(MARK) if self._row == 1 else line

    def _must_be_text(self, line: str) -> None:
        if "\0" in line:
            raise BadFile([_of_row(self._name, self._row, "not UTF-8 text: it holds NUL bytes, as UTF-16 files do")])
        try:
            line.encode()
        except UnicodeEncodeError as error:
            strange = ord(line[error.start]) - 0xDC00
            reason = f"not UTF-8 text: byte {strange:#04x} at place {error.start + 1} of the line"
            raise BadFile([_of_row(self._name, self._row, reason)]) from None


def _must_be_ordinary(path: Path) -> None:
    """A pipe would be waited for, and a folder is none of the kind."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise BadFile([_of_row(path.name, 0, "this is no ordinary file")])


def _next_row(name: str, number: int, reader: Iterator[list[str]]) -> list[str] | None:
    try:
        return next(reader, None)
    except csv.Error as error:
        raise BadFile([_of_row(name, number, f"the quotation marks do not match: {error}")]) from error


def _by_column(name: str, number: int, header: Sequence[str], values: Sequence[str]) -> dict[str, str] | Problem:
    if len(values) != len(header):
        return _of_row(name, number, f"{len(values)} values where the header has {len(header)}")
    return dict(zip(header, values, strict=True))


def _must_be_columns(name: str, header: Sequence[str], allowed: Sequence[str], required: Sequence[str]) -> None:
    problems = [_of_header(name, column, "unknown column") for column in header if column not in allowed]
    problems += [_of_header(name, column, "the column is missing") for column in required if column not in header]
    twice = sorted(column for column, times in Counter(header).items() if times > 1)
    problems += [_of_header(name, column, "the column stands there twice") for column in twice]
    if problems:
        raise BadFile(problems)


def _of_row(name: str, row: int, reason: str) -> Problem:
    return Problem(file=name, row=row, column=WHOLE, reason=reason)


def _of_header(name: str, column: str, reason: str) -> Problem:
    return Problem(file=name, row=1, column=shortened(column), reason=reason)
