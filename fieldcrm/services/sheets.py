"""Tables in text files as offices really have them: any usual encoding, line end and delimiter, never without bound."""

import codecs
import csv
import re
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final, TextIO

from fieldcrm.domain.errors import RuleBroken

LONGEST_LINE: Final = 1 << 20
CHUNK: Final = 1 << 18
DELIMITERS: Final = ",;\t"
_MARKS: Final = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_CYRILLIC_WORD = re.compile("[А-яЁёІіЇїЄєҐґЎў’']{2,}")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


Cells = Mapping[str, str]
"""One row: cells by the name of their column; the ones the row does not have are not in it."""


Row = tuple[int, Cells | RuleBroken]
"""A row's number as people count, the header being 1, and its cells or why they cannot be read."""


@contextmanager
def open_sheet(path: Path) -> Generator[tuple[Sequence[str], Iterator[Row]]]:
    """The columns of a file and its rows, read as they are asked for."""
    try:
        with path.open(encoding=encoding_of(path), newline="") as file:
            first = file.readline(LONGEST_LINE)
            delimiter = max(DELIMITERS, key=first.count)
            file.seek(0)
            reader = csv.reader(_lines(file), delimiter=delimiter, strict=True)
            head = _head(path, next(reader, ()))
            yield head, _rows(head, reader)
    except FileNotFoundError:
        raise RuleBroken("file.missing", str(path)) from None
    except OSError as error:
        raise RuleBroken("file.unreadable", f"{path}: {error.strerror}") from None
    except UnicodeError:
        raise RuleBroken("file.encoding", path.name) from None
    except csv.Error:
        raise RuleBroken("row.quotes", path.name) from None


def encoding_of(path: Path) -> str:
    """The encoding by its mark, or UTF-8 if all of it is, or Windows Cyrillic if it reads as words; else refused."""
    with path.open("rb") as file:
        start = file.read(4)
        file.seek(0)
        for mark, encoding in _MARKS.items():
            if start.startswith(mark):
                return encoding
        if not start:
            raise RuleBroken("file.empty", path.name)
        if _is_utf8(file):
            return "utf-8"
        file.seek(0)
        if _reads_as_cyrillic(file.read(CHUNK)):
            return "cp1251"
    raise RuleBroken("file.encoding", path.name)


def shown_safely(text: str) -> str:
    """A cell no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def read_safely(text: str) -> str:
    """The cell `shown_safely` was given."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA) else text


def write_sheet(file: TextIO, head: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write the header and the rows; says how many."""
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(head)
    count = 0
    for row in rows:
        writer.writerow([shown_safely(cell) for cell in row])
        count += 1
    return count


def _is_utf8(file: IO[bytes]) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while chunk := file.read(CHUNK):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _reads_as_cyrillic(start: bytes) -> bool:
    """Whether the foreign letters stand together in words: in a western text they stand alone among plain ones."""
    try:
        text = start.decode("cp1251")
    except UnicodeDecodeError:
        return False
    foreign = sum(not letter.isascii() for letter in text)
    in_words = sum(not letter.isascii() for word in _CYRILLIC_WORD.findall(text) for letter in word)
    return foreign > 0 and in_words >= 0.9 * foreign


def _head(path: Path, names: Sequence[str]) -> Sequence[str]:
    head = [name.strip() for name in names]
    if not any(head):
        raise RuleBroken("file.empty", path.name)
    twice = sorted({name for name in head if name and head.count(name) > 1})
    if twice:
        raise RuleBroken("file.column_twice", ", ".join(twice))
    return head


def _lines(file: TextIO) -> Iterator[str]:
    """The lines, none of them longer than fits: a line of a gigabyte is refused after a megabyte."""
    while line := file.readline(LONGEST_LINE + 1):
        if len(line) > LONGEST_LINE:
            raise RuleBroken("row.long", str(LONGEST_LINE))
        if "\0" in line:
            raise RuleBroken("file.binary")
        yield line


def _rows(head: Sequence[str], reader: Iterator[Sequence[str]]) -> Iterator[Row]:
    row = 1
    try:
        for row, cells in enumerate(reader, start=2):
            if any(cell.strip() for cell in cells):
                yield row, _by_column(head, cells)
    except csv.Error:
        yield row + 1, RuleBroken("row.quotes")
    except RuleBroken as broken:
        yield row + 1, broken


def _by_column(head: Sequence[str], cells: Sequence[str]) -> Cells | RuleBroken:
    if any(cell.strip() for cell in cells[len(head) :]):
        return RuleBroken("row.cells")
    return {name: read_safely(cell.strip()) for name, cell in zip(head, cells, strict=False) if name}
