"""No text reaches a person unmarked: whatever a widget shows comes from `tr`, `term` or `counted`, or is data."""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from tests.architecture.sources import Source, dotted, sources
from tests.translations.collector import WINDOW, mark, marked

WHOLE: Final = -1
SHOWN: Final[Mapping[str, tuple[int | str, ...]]] = {
    # Makers of the house, with the places and names of what they show
    "label": (0, "text"),
    "button": (0, "text", "name", "tip"),
    "chip": (0, "text"),
    "say_state": (1, "text"),
    "section": (0, "title", "note"),
    "scrolled": (1, "name"),
    "Empty": (1, 2, "sentence", "act"),
    "Column": (0, "title"),
    "Fact": (0, 1, "name", "value"),
    "Act": ("title", "words"),
    "Place": (1, 4, "title", "group"),
    "Verb": ("title",),
    "Entry": ("title", "subtitle", "refused"),
    "Lines": ("title", "subtitle", "lead", "lead_below", "pill", "note"),
    "Table": (0, "name"),
    "LinesList": (0, "name"),
    "Tabs": (0, "name"),
    "Choice": (0, "name"),
    "TickBox": (0, "text", "name"),
    "Bar": (0, "name"),
    "Months": (0, "name"),
    "Wanted": ("name", "hint", "field", "nothing", "nothing_found"),
    "Notice": (0, 1, "text", "act"),
    # Verbs of the house
    "say": (0, "title", "subtitle", "sentence", "act"),
    "_header.say": (0, 1, "title", "subtitle"),
    "_banner.say": (0, 2, "sentence", "act"),
    "say_saved": (0,),
    "tell": (0, 1, "text", "act"),
    "did": (0, "text"),
    "do": ("told",),
    "rename": (1, "title"),
    "show_facts": (0,),
    # Qt's own
    "QPushButton": (0,),
    "QCheckBox": (0,),
    "QAction": (0,),
    "QToolTip.showText": (1,),
    "setText": (0,),
    "setPlaceholderText": (0,),
    "setToolTip": (0,),
    "setAccessibleName": (0,),
    "setAccessibleDescription": (0,),
    "setWindowTitle": (0,),
    "setLabelText": (0,),
    "addItem": (0,),
    "addAction": (0,),
    "addMenu": (0,),
    "addTab": (1,),
}
"""What shows a text, and where in its call the text stands."""
KEYED: Final = ("show_tabs", "key_hints")
"""What shows the second of each pair; the first is a key."""

PLANTED: Final = """
HEADINGS = {"a": "Planted one"}
label("Planted two")
button(tr("Fine"), tip="Planted three")
label(f"{count} planted four")
field.setPlaceholderText("Planted five" if empty else tr("fine"))
label(HEADINGS["a"])
Act(id="x", title="Planted six", run=run, words=(tr("fine"), "planted seven"))
label(", ".join((tr("fine"), "planted eight")))
box.setText("planted nine {}".format(name))
for place, word in enumerate(("planted ten", "x")):
    label(word)
tabs.show_tabs([("fine", tr("fine")), ("fine", "planted twelve")])
key_hints(("Fine", tr("fine")), ("Fine", "planted thirteen"))
for key, word in (("fine", tr("fine")), ("fine", "planted eleven")):
    label(word)
"""


def test_no_text_reaches_a_person_unmarked() -> None:
    assert [f"{source.at(node)} {text!r}" for source in sources(WINDOW) for node, text in bare(source)] == []


def test_a_text_that_is_not_marked_would_be_seen() -> None:
    told = " ".join(text.casefold() for _, text in bare(Source("planted.py", PLANTED)))
    assert [planted for planted in re.findall(r"planted \w+", PLANTED.casefold()) if planted not in told] == []
    assert "fine" not in told


def test_what_is_marked_is_written_out() -> None:
    """The collector reads literals; `tr` may also be given what a `term` has marked, `counted` nothing else."""
    hidden = [
        source.at(call)
        for source in sources(WINDOW)
        for call in source.calls()
        if mark(call) in ("term", "counted") and not marked(call)
    ]
    assert hidden == []


@dataclass(frozen=True)
class Held:
    """What a name stands for: a whole value, or one place in each of the rows that a loop runs over."""

    value: ast.expr
    place: int = WHOLE


Names = Mapping[str, list[Held]]


def bare(source: Source) -> Iterator[tuple[ast.AST, str]]:
    """Letters that stand in the code where a text is shown."""
    names = _names(source.tree)
    for call in source.calls():
        for given in _texts(call):
            yield from _letters(given, names)


def _texts(call: ast.Call) -> Iterator[ast.expr]:
    *_, owner, name = ("", *dotted(call.func).split("."))
    places = SHOWN.get(f"{owner}.{name}") or SHOWN.get(name, ())
    for place, given in enumerate(call.args):
        if place in places:
            yield given
        if name in KEYED:
            yield from _seconds(given)
    yield from (given.value for given in call.keywords if given.arg in places)


def _seconds(given: ast.expr) -> list[ast.expr]:
    """A pair by itself, pairs in a list, or the pair that a comprehension makes."""
    match given:
        case ast.Tuple(elts=[ast.expr(), second]) if not isinstance(given.elts[0], ast.Tuple):
            return [second]
        case ast.ListComp(elt=pair) | ast.GeneratorExp(elt=pair):
            return _seconds(pair)
        case ast.List(elts=pairs) | ast.Tuple(elts=pairs):
            return [second for pair in pairs for second in _seconds(pair)]
        case _:
            return []


def _names(tree: ast.Module) -> dict[str, list[Held]]:
    """What names stand for: what is assigned to them anywhere in the file, and what a loop runs over."""
    found: dict[str, list[Held]] = {}
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Tuple(elts=values)):
                for target, value in zip(targets, values, strict=False):
                    _hold(found, target, value)
            case ast.Assign(targets=[target], value=value) | ast.For(target=target, iter=value):
                _hold(found, target, value)
            case ast.AnnAssign(target=target, value=ast.expr() as value) | ast.comprehension(target=target, iter=value):
                _hold(found, target, value)
            case _:
                pass
    return found


def _hold(found: dict[str, list[Held]], target: ast.expr, value: ast.expr) -> None:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Call) and dotted(value.func) == "enumerate":
        _hold(found, target.elts[1], value.args[0])
        return
    parts = enumerate(target.elts) if isinstance(target, ast.Tuple) else [(WHOLE, target)]
    for place, part in parts:
        if isinstance(part, ast.Name):
            found.setdefault(part.id, []).append(Held(value, place))


def _letters(node: ast.expr, names: Names) -> Iterator[tuple[ast.AST, str]]:
    match node:
        case ast.Constant(value=str(text)) if any(sign.isalpha() for sign in text):
            yield node, text
        case ast.Name(id=name):
            rest = {each: held for each, held in names.items() if each != name}
            for held in names.get(name, ()):
                for part in _picked(held, rest):
                    yield from _letters(part, rest)
        case _:
            for inner in _inside(node):
                yield from _letters(inner, names)


def _picked(held: Held, names: Names) -> list[ast.expr]:
    """The value; of rows written out in place or under another name, only the column that is meant."""
    if held.place == WHOLE:
        return [held.value]
    if isinstance(held.value, ast.Name):
        return [
            part for other in names.get(held.value.id, ()) for part in _picked(Held(other.value, held.place), names)
        ]
    rows = _inside(held.value)
    return [row.elts[held.place] if isinstance(row, ast.Tuple) else row for row in rows]


def _inside(node: ast.expr) -> list[ast.expr]:
    """The parts of an expression that are shown when it is; what another function answers is its own affair."""
    if isinstance(node, ast.Call):
        return _passed_on(node)
    return [part for name in _PARTS.get(type(node), ()) for part in _listed(getattr(node, name))]


_PARTS: Final[Mapping[type[ast.expr], tuple[str, ...]]] = {
    ast.JoinedStr: ("values",),
    ast.FormattedValue: ("value",),
    ast.Starred: ("value",),
    ast.Subscript: ("value",),
    ast.Tuple: ("elts",),
    ast.List: ("elts",),
    ast.Dict: ("values",),
    ast.BoolOp: ("values",),
    ast.IfExp: ("body", "orelse"),
    ast.BinOp: ("left", "right"),
    ast.GeneratorExp: ("elt",),
    ast.ListComp: ("elt",),
}


def _listed(part: ast.expr | list[ast.expr]) -> list[ast.expr]:
    return part if isinstance(part, list) else [part]


def _passed_on(call: ast.Call) -> list[ast.expr]:
    """A text's own methods, and functions that give back what they were given."""
    if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Constant):
        return [call.func.value, *call.args]
    return call.args if dotted(call.func) in ("enumerate", "filter", "tuple", "list") else []
