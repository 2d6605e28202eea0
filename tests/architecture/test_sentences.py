"""Every refusal and every trouble has a sentence, and no sentence waits for a code that nobody uses."""

import ast
import re
from collections.abc import Iterator

from fieldcrm.domain.sentences import SENTENCES, sentence
from fieldcrm.protocol.codes import Refusal
from tests.architecture.sources import PRODUCT, sources

RAISED = {"RuleBroken", "Trouble"}
CODE = re.compile(r"[a-z_]+(\.[a-z_]+)+")
TABLE = "fieldcrm/domain/sentences.py"
PRODUCT_FILES = [source for source in sources(*PRODUCT) if source.name != TABLE]


def texts(node: ast.AST) -> Iterator[str]:
    return (each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str))


def raised() -> Iterator[str]:
    """The codes in the first place of RuleBroken(...) and Trouble(...)."""
    for call in (call for source in PRODUCT_FILES for call in source.calls()):
        if isinstance(call.func, ast.Name) and call.func.id in RAISED and call.args:
            yield from filter(CODE.fullmatch, texts(call.args[0]))


def test_every_code_has_a_sentence() -> None:
    assert set(raised()) - set(SENTENCES) == set()


def test_no_sentence_is_left_over() -> None:
    said = {text for source in PRODUCT_FILES for text in texts(source.tree)}
    by_server = {f"refused.{refusal.name.lower()}" for refusal in Refusal}
    assert set(SENTENCES) - said - by_server == set()


def test_every_sentence_is_one_and_fits_what_it_is_given() -> None:
    for code in SENTENCES:
        told = sentence(code, "ABOUT", "FIELD")
        assert told.endswith("."), code
        assert "{" not in told


def test_a_sentence_stays_one_however_much_was_typed() -> None:
    told = sentence("record.taken", "x" * 10_000_000, "y" * 10_000_000)
    assert len(told) < 1_000
    assert told.endswith("x.")


def test_a_code_from_a_newer_release_is_told_as_it_stands() -> None:
    assert sentence("moon.full", "tonight") == "moon.full: tonight"
