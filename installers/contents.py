"""What goes into the packaged programs: PyInstaller finds everything, also what nobody here uses."""

import re
import sys
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path
from typing import Final

LANGUAGES: Final = ("en", "ru", "uk", "zh_CN")

GUIDE: Final = "fieldcrm/_resources/guide"

UNUSED: Final = (
    *("tkinter", "sqlite3", "readline", "curses", "pygments", "setuptools", "pip"),  # offered by what we use, in vain
    *("rich", "rich_click", "polyfactory", "faker", "httpx", "httpcore"),  # for litestar's own commands and tests
    *("psycopg", "psycopg_binary"),  # the demo company lies in a file
)
"""Modules that are left out."""

_LEFT_OUT: Final = (
    "*/plugins/egldeviceintegrations/*",  # screens without a desktop
    "*/plugins/generic/*",
    "*/plugins/networkinformation/*",  # the network is the exchange's own business, and has one door
    "*/plugins/tls/*",
    "*/plugins/platformthemes/libqgtk3.so",  # brings GTK along, for dialogs in another style than ours
    "*/platforms/libqeglfs.so",
    "*/platforms/libqlinuxfb.so",
    "*/platforms/libqminimal*.so",
    "*/platforms/libqv*.so",
    "*libQt6EglF*",
    "fieldcrm/_resources/translations/*.ts",  # for translators; the window reads what is made of them
    "*opengl32sw.dll",  # 20 MB to draw in software what we never ask for
)
_QT_TEXTS: Final = "*/Qt/translations/*"
_OUR_TEXTS: Final = tuple(f"*/qtbase_{language}.qm" for language in LANGUAGES)
_SYSTEM: Final = ("/lib/", "/usr/lib/")

Entry = tuple[str, str, str]
"""Where it goes, where it comes from, and of what kind it is, in PyInstaller's words."""


def guide(docs: Path) -> list[tuple[str, str]]:
    """The guides for a first day and the pictures they show: where each lies, and the folder it goes to."""
    pages = sorted(docs.glob("GUIDE*.md"))
    shown = [re.findall(r"\]\((pictures/[\w./-]+)\)", page.read_text(encoding="utf-8")) for page in pages]
    pictures = [Path(picture) for each in shown for picture in each]
    return [
        *((str(page), GUIDE) for page in pages),
        *((str(docs / picture), f"{GUIDE}/{picture.parent}") for picture in pictures),
    ]


def kept(found: Iterable[Entry]) -> list[Entry]:
    """What is shipped of what was found."""
    return [entry for entry in found if not _is_left_out(entry)]


def _is_left_out(entry: Entry) -> bool:
    place = entry[0].replace("\\", "/")
    if fnmatch(place, _QT_TEXTS):
        return not any(fnmatch(place, ours) for ours in _OUR_TEXTS)
    return any(fnmatch(place, pattern) for pattern in _LEFT_OUT) or _is_the_systems(entry)


def _is_the_systems(entry: Entry) -> bool:
    """On Linux the libraries of the distribution stay its own: it mends them when they need mending."""
    place, origin, kind = entry
    return sys.platform == "linux" and kind == "BINARY" and origin.startswith(_SYSTEM) and "libpython" not in place
