"""The project's own files, each read and parsed once."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PRODUCT = ("fieldcrm", "sync_server")
EVERYTHING = (*PRODUCT, "installers", "tests", "benchmarks")

Function = ast.FunctionDef | ast.AsyncFunctionDef


class Source:
    """One Python file."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        self.lines = text.splitlines()

    @property
    def nodes(self) -> list[ast.AST]:
        return _parsed(self.text)

    @property
    def tree(self) -> ast.Module:
        [tree, *_] = self.nodes
        assert isinstance(tree, ast.Module)
        return tree

    def functions(self) -> Iterator[Function]:
        return (node for node in self.nodes if isinstance(node, Function))

    def classes(self) -> Iterator[ast.ClassDef]:
        return (node for node in self.nodes if isinstance(node, ast.ClassDef))

    def calls(self) -> Iterator[ast.Call]:
        return (node for node in self.nodes if isinstance(node, ast.Call))

    def imports(self) -> Iterator[str]:
        """The modules it imports by their full names."""
        for node in self.nodes:
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module

    def at(self, node: ast.AST) -> str:
        """Where a node stands, as an editor opens it."""
        return f"{self.name}:{getattr(node, 'lineno', 1)}"


@cache
def _parsed(text: str) -> list[ast.AST]:
    """All nodes, from the module on."""
    return list(ast.walk(ast.parse(text)))


def forget() -> None:
    """Give back the memory of all trees: hundreds of megabytes that every collection would look through."""
    _parsed.cache_clear()


@cache
def sources(*folders: str) -> tuple[Source, ...]:
    """Every Python file in these folders, in order; a folder that is not there holds none."""
    paths = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return tuple(Source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")) for path in paths)


def dotted(node: ast.expr) -> str:
    """`a.b.c` as it is written; what has no such name ends in the part that has."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""
