"""docs/PROTOCOL.md says of messages and codes what the code says of them."""

import re
from typing import Any, Final

import msgspec
import pytest

from fieldcrm.protocol import backfill, hubs, leasing, messages, wiping
from fieldcrm.protocol.codec import pack
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Finding, Kind, Verb
from fieldcrm.protocol.versions import PROTOCOL, SCHEMA
from tests.protocol.exchange import ANSWER, REQUEST, TX, parts
from tests.support.protocol_page import PAGE

TEXT: Final = PAGE.read_text("utf-8")
SHAPE: Final = re.compile(r"^(\w+) +\[(.*?)\]$", re.MULTILINE | re.DOTALL)
FIELD: Final = re.compile(
    r"(\w+) (?:[^,\[\]{}=]|\[[^=]*?\]|\{[^=]*?\})+(?: = (\[\]|\{\}|\"\"|[\w-]+))?(?:, |$)", re.DOTALL
)
DEFAULTS: Final[dict[str, Any]] = {"[]": (), "{}": {}, '""': "", "none": b"", "false": False, "nil": None}
MESSAGES: Final = [
    each
    for module in (messages, backfill, wiping, hubs, leasing)
    for each in vars(module).values()
    if isinstance(each, type) and issubclass(each, msgspec.Struct) and each.__module__ == module.__name__
]
every_message = pytest.mark.parametrize("kind", MESSAGES, ids=lambda kind: kind.__name__)


def fields(kind: type[msgspec.Struct]) -> list[tuple[str, Any]]:
    """Names and defaults, as the code has them; `...` for a field that is always there."""
    defaults = kind.__struct_defaults__
    required = len(kind.__struct_fields__) - len(defaults)
    told = [each.factory() if hasattr(each, "factory") else each for each in defaults]
    return list(zip(kind.__struct_fields__, [*[...] * required, *told], strict=True))


def fields_on_the_page(name: str) -> list[tuple[str, Any]]:
    [body] = [body for found, body in SHAPE.findall(TEXT) if found == name]
    told = FIELD.findall(re.sub(r"\s+", " ", body))
    return [(field, _default(default) if default else ...) for field, default in told]


def _default(told: str) -> Any:
    return DEFAULTS[told] if told in DEFAULTS else int(told)


@every_message
def test_the_page_has_the_fields_of_a_message_in_order_with_their_defaults(kind: type[msgspec.Struct]) -> None:
    assert fields_on_the_page(kind.__name__) == fields(kind)


@pytest.mark.parametrize("code", Refusal, ids=lambda code: code.name)
def test_the_page_says_what_to_do_about_a_refusal(code: Refusal) -> None:
    assert re.search(rf"^\| {code} \| {code.name} \| {code.status} \| .+ \|$", TEXT, re.MULTILINE)


@pytest.mark.parametrize("code", [*Result, *Kind, *Finding], ids=lambda code: code.name)
def test_the_page_says_what_a_code_means(code: Result | Kind | Finding) -> None:
    assert re.search(rf"^\| {code} \| {code.name} \| .+ \|$", TEXT, re.MULTILINE)


def test_the_page_numbers_verbs_limits_and_versions() -> None:
    assert all(f"{verb} {verb.name}" in TEXT for verb in Verb)
    ops, ops_of_tx = (f"{LIMITS[name]:,}" for name in ("ops_per_request", "ops_per_tx"))
    mebi = {name: f"{LIMITS[name] >> 20} MiB" for name in ("request_bytes", "raw_bytes", "tx_bytes")}
    for most in (
        f"a request as it is carried | {mebi['request_bytes']}",
        f"a request unpacked | {mebi['raw_bytes']}",
        f"ops of all transactions of a request | {ops}",
        f"a sealed tx | {mebi['tx_bytes']}",
        f"ops of a tx | {ops_of_tx}",
        f"rows listed in a request (§6, Comparing) | {LIMITS['rows_listed']:,} |",
        f"rows of a bucket that is compared | {LIMITS['rows_verified']:,} |",
        f"a text in `new`, in UTF-8 | {LIMITS['value_bytes'] >> 10} KiB",
        f"a text in a column that is a *key* (§9), in UTF-8 | {LIMITS['key_bytes']:,} bytes",
        f"Version {PROTOCOL}.",
        f"Schema {SCHEMA}.",
    ):
        assert most in TEXT


@pytest.mark.parametrize("message", [TX, REQUEST, ANSWER], ids=lambda message: type(message).__name__)
def test_the_bytes_of_the_exchange_on_the_page_are_those_of_its_messages(message: msgspec.Struct) -> None:
    assert b"".join(body for _, body in parts(message)) == pack(message)
