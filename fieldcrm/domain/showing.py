"""How a file is looked at: shown by us, handed to another program, or never opened. Name and first bytes tell."""

from enum import StrEnum
from typing import Final

from fieldcrm.domain.attachments import file_name

LARGEST_PICTURE: Final = 40 << 20
"""Bytes of a picture that are taken into memory."""
MOST_PIXELS: Final = 64_000_000
"""So many take a quarter of a gigabyte."""
LONGEST_SIDE: Final = 32_000
LONGEST_TEXT: Final = 256 << 10
"""Bytes of a text that are shown; who wants the rest has it in a program of their own."""
LONGEST_LINE: Final = 2_000
"""Letters: a longer line is folded, since to lay one out takes as long as it is."""


class Way(StrEnum):
    """How a file may be looked at."""

    PICTURE = "picture"
    TEXT = "text"
    OUTSIDE = "outside"  # another program shows it, from a copy outside the safe
    NEVER = "never"  # it does something by itself when it is opened


_PICTURES: Final = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
)
_TEXTS: Final = frozenset(
    {"txt", "text", "csv", "tsv", "md", "log", "json", "xml", "ics", "vcf", "yaml", "yml", "ini", "eml"}
)
_PROGRAMS: Final = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"!<arch>")
# fmt: off
_RUNS: Final = frozenset(
    {
        # programs, and what tells a system to start one
        "exe", "com", "scr", "pif", "cpl", "dll", "sys", "drv", "ocx", "bat", "cmd", "ps1", "psm1", "psd1",
        "vbs", "vbe", "vb", "js", "jse", "mjs", "ws", "wsf", "wsh", "wsc", "sct", "hta", "msi", "msp", "mst",
        "msc", "msix", "appx", "appxbundle", "msixbundle", "application", "appref-ms", "gadget", "reg", "inf",
        "lnk", "url", "scf", "jar", "class", "sh", "bash", "zsh", "csh", "ksh", "fish", "command", "tool",
        "run", "bin", "elf", "so", "out", "desktop", "appimage", "snap", "flatpak", "flatpakref", "deb", "rpm",
        "apk", "app", "pkg", "mpkg", "dmg", "action", "workflow", "terminal", "webloc", "inetloc", "fileloc",
        "py", "pyw", "pyc", "pyz", "pl", "rb", "php", "lua", "tcl", "awk", "r", "scpt", "applescript", "osax",
        "chm", "hlp", "library-ms", "search-ms", "settingcontent-ms", "theme", "themepack", "diagcab", "xbap",
        "xll", "wll", "xlam", "ppam", "jnlp", "ins", "isp", "job", "vhd", "vhdx", "iso", "img", "udf",
        # documents that bring a program along, and pages that run what stands in them
        "docm", "dotm", "xlsm", "xltm", "xlsb", "pptm", "potm", "ppsm", "sldm", "one", "onepkg", "accde",
        "accdb", "mdb", "ade", "adp", "mde", "htm", "html", "xhtml", "xht", "shtml", "mht", "mhtml", "svg",
        "svgz", "xsl", "xslt", "swf",
    }
)
# fmt: on


def way_of(name: str, size: int, start: bytes) -> Way:
    """What may be done with a file of that name that begins so; what its name says is not believed where its bytes
    say otherwise."""
    ending = ending_of(name)
    if ending in _RUNS or start.startswith(_PROGRAMS):
        return Way.NEVER
    if picture_format(start):
        return Way.PICTURE if size <= LARGEST_PICTURE else Way.OUTSIDE
    is_text = _looks_like_text(start)
    if is_text and (ending in _TEXTS or not ending):
        return Way.TEXT
    return Way.OUTSIDE if ending else Way.NEVER


def picture_format(start: bytes) -> str:
    """Which of the kinds of picture that are shown begins so; nothing where it is none of them."""
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return "webp"
    if start[:2] == b"BM" and start[6:10] == bytes(4):  # two letters alone begin many a text
        return "bmp"
    return next((name for beginning, name in _PICTURES if start.startswith(beginning)), "")


def ending_of(name: str) -> str:
    """What stands behind the last dot, as the system would read it."""
    before, dot, ending = file_name(name).rpartition(".")
    return ending.casefold().strip() if dot and before else ""


def is_shown(across: int, down: int) -> bool:
    """Whether a picture of that size is taken into memory."""
    return 0 < across <= LONGEST_SIDE and 0 < down <= LONGEST_SIDE and across * down <= MOST_PIXELS


def folded(text: str) -> str:
    """No line longer than can be laid out."""
    return "\n".join(part for line in text.split("\n") for part in _parts(line))


def _parts(line: str) -> list[str]:
    return [line[at : at + LONGEST_LINE] for at in range(0, len(line), LONGEST_LINE)] or [""]


def _looks_like_text(start: bytes) -> bool:
    return start.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" not in start
