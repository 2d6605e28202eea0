"""Every text the window can say, gathered from the sources and the declarations."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from fieldcrm.domain.sentences import SENTENCES
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.ui.shared.labels import FIELDS, KINDS, as_words
from fieldcrm.ui.shared.texts import IN_THE_WINDOW
from tests.architecture.sources import Source, dotted, sources

MARKS: Final = ("tr", "term", "counted")
WINDOW: Final = "fieldcrm/ui"
NOTE: Final = "#:"
"""What begins a comment above a text that is meant for its translators."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text as it is written in the program, where it stands, and what a translator should know of it."""

    source: str
    places: tuple[str, ...]
    note: str = ""
    is_counted: bool = False

    def __or__(self, other: "Message") -> "Message":
        """The same text once more."""
        places = tuple(dict.fromkeys((*self.places, *other.places)))
        return Message(self.source, places, self.note or other.note, self.is_counted or other.is_counted)


@cache
def collected() -> dict[str, Message]:
    """Every message by its text, in the order of the alphabet."""
    found: dict[str, Message] = {}
    for message in (*_written(), *_sentences(), *_declared()):
        found[message.source] = found[message.source] | message if message.source in found else message
    return dict(sorted(found.items(), key=lambda pair: (pair[0].casefold(), pair[0])))


def _written() -> Iterator[Message]:
    for source in sources(WINDOW):
        for call in source.calls():
            text = marked(call)
            if text:
                yield Message(text, (source.name,), _note(source, call), is_counted=mark(call) == "counted")


def mark(call: ast.Call) -> str:
    """By which of the three a text is marked, or nothing."""
    name = dotted(call.func).rpartition(".")[2]
    return name if name in MARKS else ""


def marked(call: ast.Call) -> str:
    """The text of a call that marks one."""
    match call.args:
        case [ast.Constant(value=str(text)), *_] if mark(call):
            return text
        case _:
            return ""


def _note(source: Source, call: ast.Call) -> str:
    """What stands in a comment for translators right above the line."""
    above = source.lines[call.lineno - 2].strip() if call.lineno > 1 else ""
    return above.removeprefix(NOTE).strip() if above.startswith(NOTE) else ""


def _sentences() -> Iterator[Message]:
    for code, text in SENTENCES.items():
        if code not in IN_THE_WINDOW:
            yield Message(text, ("fieldcrm/domain/sentences.py",), f"Why something was not done ({code}).")


def _declared() -> Iterator[Message]:
    """Names of kinds and fields that the window makes from the declarations, and the words that a field may hold."""
    for spec in REGISTRY:
        place = (f"{spec.cls.__module__.replace('.', '/')}.py",)
        if spec.name not in KINDS:
            yield Message(as_words(spec.name), place, "A kind of record.")
        for name in (*(field.name for field in spec.fields), *spec.groups):
            if f"{spec.name}.{name}" not in FIELDS and name not in FIELDS:
                yield Message(as_words(name.strip("*")), place, f"A field of: {spec.name}.")
        for field in spec.fields:
            for word in field.codec.choices:
                yield Message(as_words(word), place, f"A word that may stand in {spec.name}.{field.name}.")
