"""A report for support: what runs here and how it stands, with nothing in it that a person wrote or is called."""

import platform
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from fieldcrm import __version__
from fieldcrm.machine.files import write_private
from fieldcrm.machine.logs import last_lines
from fieldcrm.protocol.versions import PROTOCOL, SCHEMA
from fieldcrm.store.queries.upkeep import Upkeep, upkeep
from fieldcrm.store.store import Store

MOST_LINES: Final = 1_000
"""Of the log, the newest."""

FACTS, LOG = "report.txt", "fieldcrm.log"

Told = Sequence[tuple[str, str]]
"""Names and values, as the window knows them of itself."""


@dataclass(frozen=True, slots=True)
class Report:
    """Its files by their names; what is shown before it is saved is all that is in it."""

    files: Mapping[str, str]

    def as_text(self) -> str:
        """All of it, one file below the other."""
        return "\n".join(f"=== {name} ===\n\n{text}" for name, text in self.files.items())

    def save(self, path: Path, at: datetime) -> Path:
        """Write it as one file, for its owner's eyes until they send it."""
        packed = BytesIO()
        with ZipFile(packed, "w", ZIP_DEFLATED) as bundle:
            for name, text in self.files.items():
                bundle.writestr(ZipInfo(name, at.timetuple()[:6]), text, ZIP_DEFLATED)
        write_private(path, packed.getvalue())
        return path


def report(store: Store, logs: Path, window: Told, at: datetime) -> Report:
    """What can be told now; nothing is changed, and nothing leaves this machine."""
    with store.read() as reading:
        found = upkeep(reading)
    blocks = {
        f"FieldCRM {__version__}": _release(found, at),
        "System": _system(logs),
        "Window": window,
        "Exchange": _exchange(found),
        "File": [("pages", str(found.pages)), *((kind, str(number)) for kind, number in found.counts.items())],
    }
    facts = "\n".join(_block(title, told) for title, told in blocks.items())
    return Report({FACTS: facts, LOG: "\n".join(last_lines(logs, MOST_LINES)) + "\n"})


def _block(title: str, told: Told) -> str:
    return "\n".join([title, *(f"  {name}: {value}" for name, value in told), ""])


def _release(found: Upkeep, at: datetime) -> Told:
    makings = found.makings
    return [
        ("written at", _moment(at)),
        ("protocol", str(PROTOCOL)),
        ("schema", str(SCHEMA)),
        ("layout of the file", str(makings.revision)),
        ("SQLite", makings.sqlite),
        ("SQLCipher", makings.cipher),
    ]


def _system(folder: Path) -> Told:
    """Neither the machine's name nor its owner's, nor where anything lies."""
    return [
        ("system", f"{platform.system()} {platform.release()}"),
        ("processor", platform.machine()),
        ("Python", platform.python_version()),
        ("free disk", _free(folder)),
    ]


def _free(folder: Path) -> str:
    try:
        return f"{shutil.disk_usage(folder).free // 1_000_000} MB"
    except OSError:
        return "unknown"


def _exchange(found: Upkeep) -> Told:
    standing = found.standing
    return [
        ("waiting", str(standing.waiting)),
        ("needs a choice", str(standing.attention)),
        ("parts that differ", str(standing.differing)),
        ("last", _moment(standing.last_sync) if standing.last_sync else "never"),
    ]


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
