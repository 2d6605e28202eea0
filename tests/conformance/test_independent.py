"""A client that borrowed the product's code would prove nothing about the page."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

CLIENT = ("stranger", "carrying", "carrying_files", "comparing", "fetching", "upgrading")
HERE = Path(__file__).parent
WITH_US = ("test_", "company")


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


@pytest.mark.parametrize("module", CLIENT)
def test_the_client_knows_none_of_the_products_code(module: str) -> None:
    ours = [name for name in imported(HERE / f"{module}.py") if name.partition(".")[0] in ("fieldcrm", "sync_server")]
    from_tests = {name for name in imported(HERE / f"{module}.py") if name.startswith("tests.")}
    assert (ours, from_tests <= {f"tests.conformance.{each}" for each in CLIENT}) == ([], True)


def test_all_modules_of_the_client_are_looked_at() -> None:
    assert {path.stem for path in HERE.glob("*.py") if not path.stem.startswith(WITH_US)} == set(CLIENT)
