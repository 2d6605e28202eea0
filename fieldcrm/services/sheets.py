"""Tables in text files as offices really have them: any usual encoding, line end and delimiter, never without bound."""

import codecs
import csv
import re
import stat
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final, TextIO

from fieldcrm.domain.errors import RowBroken, RuleBroken

LONGEST_ROW: Final = 1 << 20
"""Characters; a row of a gigabyte is refused after a megabyte."""
CHUNK: Final = 1 << 18
DELIMITERS: Final = ",;\t"
_MARKS: Final = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_WITHOUT_MARK: Final = ((re.compile(rb"[^\0]\0[^\0]\0"), "utf-16-le"), (re.compile(rb"\0[^\0]\0[^\0]"), "utf-16-be"))
"""How the name of a first column begins in files of two bytes a letter."""
_CYRILLIC_WORD = re.compile("[А-яЁёІіЇїЄєҐґЎў’']{2,}")
_TURNED_WORD = re.compile("[а-я][А-Я]+")
"""What KOI8 looks like when it is read as Windows Cyrillic: small letters are large, and large ones small."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

csv.field_size_limit(LONGEST_ROW)

Cells = Mapping[str, str]
"""One row: cells by the name of their column."""


Row = tuple[int, Cells | RuleBroken]
"""A row's number as people count, the header being 1, and its cells or why they cannot be read."""


@contextmanager
def open_sheet(path: Path) -> Generator[tuple[Sequence[str], Iterator[Row]]]:
    """The columns of a file and its rows, read as they are asked for."""
    try:
        _must_be_ordinary(path)
        with path.open(encoding=encoding_of(path), newline="") as file:
            first = file.readline(LONGEST_ROW)
            file.seek(0)
            lines = _Lines(path.name, file)
            reader = csv.reader(lines, delimiter=max(DELIMITERS, key=first.count), strict=True)
            head = _head(path, next(reader, ()))
            yield head, _rows(head, reader, lines)
    except FileNotFoundError:
        raise RuleBroken("file.missing", str(path)) from None
    except OSError as error:
        raise RuleBroken("file.unreadable", f"{path}: {error.strerror}") from None
    except UnicodeError:
        raise RuleBroken("file.encoding", path.name) from None
    except csv.Error:
        raise RowBroken(1, RuleBroken("row.quotes")) from None


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
        for beginning, encoding in _WITHOUT_MARK:
            if beginning.fullmatch(start):
                return encoding
        if _is_utf8(file):
            return "utf-8"
        file.seek(0)
        if reads_as_cyrillic(file.read(CHUNK)):
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


def reads_as_cyrillic(start: bytes) -> bool:
    """Whether the foreign letters stand together in words, as they do not in a western text, and words begin large."""
    try:
        text = start.decode("cp1251")
    except UnicodeDecodeError:
        return False
    words = _CYRILLIC_WORD.findall(text)
    foreign = sum(not letter.isascii() for letter in text)
    in_words = sum(not letter.isascii() for word in words for letter in word)
    turned = sum(_TURNED_WORD.fullmatch(word) is not None for word in words)
    return foreign > 0 and in_words >= 0.9 * foreign and turned * 10 <= len(words)


def _head(path: Path, names: Sequence[str]) -> Sequence[str]:
    head = [name.strip() for name in names]
    if not any(head):
        raise RuleBroken("file.empty", path.name)
    twice = sorted(name for name, times in Counter(head).items() if name and times > 1)
    if twice:
        raise RuleBroken("file.column_twice", ", ".join(twice))
    return head


class _Lines:
    """The lines of a file, no row of them longer than fits, however many lines a quoted cell goes on for."""

    def __init__(self, name: str, file: TextIO) -> None:
        self._name = name
        self._file = file
        self._size = 0

    def begin_row(self) -> None:
        """What was read so far is another row's."""
        self._size = 0

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._file.readline(LONGEST_ROW + 1)
        if not line:
            raise StopIteration
        self._size += len(line)
        if self._size > LONGEST_ROW:
            raise RuleBroken("row.long", str(LONGEST_ROW))
        if "\0" in line:
            raise RuleBroken("file.binary", self._name)
        return line


def _must_be_ordinary(path: Path) -> None:
    """A pipe would be waited for, and can be read only once."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise RuleBroken("file.ordinary", str(path))


def _rows(head: Sequence[str], reader: Iterator[Sequence[str]], lines: _Lines) -> Iterator[Row]:
    row = 1
    try:
        lines.begin_row()
        for row, cells in enumerate(reader, start=2):
            lines.begin_row()
            if any(cell.strip() for cell in cells):
                yield row, _by_column(head, cells)
    except csv.Error:
        yield row + 1, RuleBroken("row.quotes")
    except RuleBroken as broken:
        yield row + 1, broken


def _by_column(head: Sequence[str], cells: Sequence[str]) -> Cells | RuleBroken:
    """Cells behind the last column, or missing before it, mean that some stand in the wrong place."""
    needed = max(place for place, name in enumerate(head, start=1) if name)
    if len(cells) < needed or any(cell.strip() for cell in cells[len(head) :]):
        return RuleBroken("row.cells", f"{len(cells)} cells for {len(head)} columns")
    return {name: read_safely(cell.strip()) for name, cell in zip(head, cells, strict=False) if name}
