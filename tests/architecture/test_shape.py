"""The shape of the code: how long things are, what opens a file, what a class is called. Nothing is exempt."""

import ast

from tests.architecture.sources import EVERYTHING, PRODUCT, Function, sources

FILE_LINES, FUNCTION_LINES, PUBLIC_METHODS = 400, 40, 20
EMPTY_NAMES = ("Manager", "Helper", "Util", "Utils", "Info")


def test_a_file_can_be_read_in_one_sitting() -> None:
    assert [source.name for source in sources(*EVERYTHING) if len(source.lines) > FILE_LINES] == []


def test_a_function_fits_on_a_screen() -> None:
    long = [
        f"{source.at(function)} {function.name}"
        for source in sources(*EVERYTHING)
        for function in source.functions()
        if length(function) > FUNCTION_LINES
    ]
    assert long == []


def length(function: Function) -> int:
    first = min([function.lineno, *(decorator.lineno for decorator in function.decorator_list)])
    return (function.end_lineno or first) - first + 1


def test_a_module_opens_with_a_sentence() -> None:
    mute = [source.name for source in sources(*EVERYTHING) if not opens_with_a_sentence(source.tree)]
    assert mute == []


def opens_with_a_sentence(tree: ast.Module) -> bool:
    return (ast.get_docstring(tree) or "").partition("\n\n")[0].rstrip().endswith((".", "?", "!"))


def test_a_class_has_few_doors() -> None:
    crowded = [
        f"{source.at(node)} {node.name}"
        for source in sources(*PRODUCT)
        for node in source.classes()
        if sum(is_public_method(item) for item in node.body) > PUBLIC_METHODS
    ]
    assert crowded == []


def is_public_method(node: ast.stmt) -> bool:
    return isinstance(node, Function) and not node.name.startswith("_")


def test_a_class_is_named_for_what_it_is() -> None:
    empty = [node.name for source in sources(*PRODUCT) for node in source.classes() if node.name.endswith(EMPTY_NAMES)]
    assert empty == []
