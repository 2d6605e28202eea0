"""Looking at a file: what of it is shown here, and the copy that another program is given."""

import secrets
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Final

from fieldcrm.domain.attachments import file_name
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.showing import LONGEST_TEXT, Way, folded, way_of
from fieldcrm.machine.opened import place_for, seal
from fieldcrm.services.files import write_out
from fieldcrm.services.sheets import reads_as_cyrillic
from fieldcrm.store import files
from fieldcrm.store.queries.files import FileLine, file_line
from fieldcrm.store.store import Reading, Store

_MARKS: Final = (b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")


@dataclass(frozen=True, slots=True)
class Looked:
    """A file as it is looked at: `content` is all of a picture, the beginning of a text, and else nothing.

    `way` is None as long as the file is not here.
    """

    line: FileLine
    way: Way | None
    content: bytes = b""
    unshown: RuleBroken | None = None
    """Why it is not shown after all."""

    @property
    def is_cut(self) -> bool:
        """Whether a text goes on behind what is shown."""
        return self.way is Way.TEXT and len(self.content) < self.line.size

    @property
    def text(self) -> str:
        """What is shown of a text, in lines that can be laid out; what is no letter of it is seen as such."""
        return folded(_decoded(self.content).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd"))


def look_at(store: Store, id: str) -> Looked:
    """What can be shown of it, with no more of it in memory than that takes."""
    with store.read() as reading:
        line = file_line(reading, id)
        if not line.is_here:
            return Looked(line, None)
        start = _start(reading, line)
        way = way_of(line.name, line.size, start)
        if way is Way.PICTURE:
            looked = Looked(line, way, b"".join(files.read(reading.connection, line.sha256)))
        else:
            looked = Looked(line, way, start[:LONGEST_TEXT] if way is Way.TEXT else b"")
    files.used(store, line.sha256)
    return looked


def hand_out(store: Store, id: str, folder: Path) -> Path:
    """A copy for another program, which only this person can read; what runs by itself is refused."""
    with store.read() as reading:
        line = file_line(reading, id)
        if way_of(line.name, line.size, _start(reading, line)) is Way.NEVER:
            raise RuleBroken("attachment.runs", line.name)
        path = place_for(folder, file_name(line.name), secrets.token_hex(8))
        write_out(path, files.read(reading.connection, line.sha256))
    seal(path)
    files.used(store, line.sha256)
    return path


def _start(reading: Reading, line: FileLine) -> bytes:
    """As many pieces as the longest text that is shown takes."""
    pieces = files.read(reading.connection, line.sha256)
    grown = accumulate(pieces, initial=b"")
    return next((start for start in grown if len(start) >= min(LONGEST_TEXT, line.size)), b"")


def _decoded(content: bytes) -> str:
    """By its mark; else UTF-8, where a letter may be cut at the end; else what reads as words."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        if error.start >= len(content) - 3:
            return content.decode(errors="ignore")
    return content.decode("cp1251" if reads_as_cyrillic(content) else "cp1252", "replace")
