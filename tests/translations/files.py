"""Translations as Qt Linguist keeps them: .ts files to be written by people, .qm files that the program reads."""

import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from fieldcrm.ui.shared.language import LANGUAGES, OURS
from fieldcrm.ui.shared.texts import CONTEXT
from tests.architecture.sources import ROOT
from tests.translations.collector import Message, collected

FOLDER: Final = ROOT / "resources" / "translations"
FORMS: Final = {"en": 2, "ru": 3, "uk": 3, "zh_CN": 1}
"""How many forms a word takes beside a number, as Qt's own rules have it."""
CODES: Final = tuple(each.code for each in LANGUAGES)

Forms = tuple[str, ...]
"""A translation: one text, or one for each form; an empty one is still to be written."""


def ts(code: str) -> Path:
    """The file that people translate in."""
    return FOLDER / f"{OURS}_{code}.ts"


def qm(code: str) -> Path:
    """The file that the program reads."""
    return FOLDER / f"{OURS}_{code}.qm"


def wanted(code: str) -> dict[str, Message]:
    """What a language has to say; English itself only needs to count."""
    return {text: each for text, each in collected().items() if code != "en" or each.is_counted}


def translated(code: str) -> Mapping[str, Forms]:
    """What stands in the file, by the text in the program."""
    file = ts(code)
    return _read(file.read_text("utf-8")) if file.exists() else {}


def unfinished(code: str) -> list[str]:
    """Texts without a translation, or without one of its forms."""
    done = translated(code)
    return [text for text in wanted(code) if not all(done.get(text, ("",)))]


def merge(code: str) -> None:
    """Bring the file in line with the program: what is translated stays so, what is said no more goes."""
    ts(code).write_text(_write(code, wanted(code).values(), translated(code)), "utf-8", newline="\n")


def release(code: str, into: Path) -> None:
    """Make the file for the program."""
    command = [_tool("pyside6-lrelease"), "-silent", str(ts(code)), "-qm", str(into)]
    subprocess.run(command, check=True, timeout=60)


@cache
def _tool(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        raise FileNotFoundError(name)
    return found


@cache  # a walk through all pages asks for each language on each of them
def _read(text: str) -> Mapping[str, Forms]:
    tree = ET.fromstring(text)  # noqa: S314 - our own file, reviewed like any other source
    return {each.findtext("source", ""): _forms(each.find("translation")) for each in tree.iter("message")}


def _forms(translation: ET.Element | None) -> Forms:
    if translation is None:
        return ("",)
    plural = translation.findall("numerusform")
    return tuple(form.text or "" for form in plural) if plural else (translation.text or "",)


def _write(code: str, messages: Iterable[Message], done: Mapping[str, Forms]) -> str:
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{code}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
        *(line for each in messages for line in _message(each, done.get(each.source, ()), FORMS[code])),
        "</context>",
        "</TS>",
    ]
    return "\n".join(lines) + "\n"


def _message(message: Message, forms: Forms, number: int) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.is_counted else "    <message>"
    for place in message.places:
        yield f'        <location filename="../../{place}"/>'
    yield f"        <source>{_escaped(message.source)}</source>"
    if message.note:
        yield f"        <extracomment>{_escaped(message.note)}</extracomment>"
    yield from _counted(forms, number) if message.is_counted else (_whole(forms),)
    yield "    </message>"


def _whole(forms: Forms) -> str:
    told = forms[0] if forms else ""
    return f"        <translation{_state([told])}>{_escaped(told)}</translation>"


def _counted(forms: Forms, number: int) -> Iterator[str]:
    """A text that was not counted before keeps what was said, as a first form to go on from."""
    told = [*forms, *[""] * number][:number]
    yield f"        <translation{_state(told)}>"
    yield from (f"            <numerusform>{_escaped(form)}</numerusform>" for form in told)
    yield "        </translation>"


def _state(told: list[str]) -> str:
    return "" if all(told) else ' type="unfinished"'


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})
