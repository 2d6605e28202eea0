"""What is never written, wherever it stands: each has cost somebody data, an evening or their trust."""

import ast
import re
import tomllib
from collections.abc import Callable, Iterator

import pytest

from tests.architecture.sources import EVERYTHING, PRODUCT, ROOT, Source, dotted, sources

CLOCKLESS = tuple(f"fieldcrm/{floor}" for floor in ("domain", "registry", "protocol", "services", "store"))
SILENCED = re.compile(
    r"#\s*(?:noqa|type:\s*ignore|pyright:\s*ignore)"
    r"(?P<codes>[:\[]\s*\w[\w-]*(?:, ?\w[\w-]*)*\]?)?(?P<why>.*)"
)

Finder = Callable[[Source], Iterator[ast.AST]]


def calls_to(*names: str) -> Finder:
    def find(source: Source) -> Iterator[ast.AST]:
        return (call for call in source.calls() if dotted(call.func).endswith(names))

    return find


def argument(name: str, value: object) -> Finder:
    def find(source: Source) -> Iterator[ast.AST]:
        for call in source.calls():
            for given in call.keywords:
                if given.arg == name and isinstance(given.value, ast.Constant) and given.value.value is value:
                    yield call

    return find


def clock_without_a_zone(source: Source) -> Iterator[ast.AST]:
    for call in source.calls():
        name = dotted(call.func)
        if name.endswith(("datetime.utcnow", "date.today")):
            yield call
        if name.endswith("datetime.now") and not (call.args or call.keywords):
            yield call


def label_that_reads_markup(source: Source) -> Iterator[ast.AST]:
    """A QLabel guesses whether its text is HTML, so a customer's name could draw a picture or a link."""
    safe = [node for node in (*source.functions(), *source.classes()) if "PlainText" in ast.dump(node)]
    covered = {inner for node in safe for inner in ast.walk(node)}
    return (call for call in source.calls() if dotted(call.func).endswith("QLabel") and call not in covered)


WAITING = ("waitUntil", "waitSignal", "waitSignals", "waitCallback", "waitActive", "waitExposed")


def patience_of_its_own(source: Source) -> Iterator[ast.AST]:
    """What is enough on an idle machine fails on a busy one."""
    for call in source.calls():
        if dotted(call.func).endswith(WAITING) and "timeout" in (given.arg for given in call.keywords):
            yield call


PLANTED = """
app.processEvents()
session.get(url, verify=False)
subprocess.run(words, shell=True)
datetime.now()
time.sleep(1)
date.today()
def show(name): return QLabel(name)
QTest.keyClicks(field, "Привет")
QPropertyAnimation(page, b"pos")
qtbot.waitUntil(ready, timeout=500)
"""

MOVERS = ("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie")

NEVER: dict[str, tuple[tuple[str, ...], Finder]] = {
    "the event loop entered from within": (EVERYTHING, calls_to("processEvents")),
    "a certificate that is not checked": (EVERYTHING, argument("verify", value=False)),
    "a shell between us and a program": (EVERYTHING, argument("shell", value=True)),
    "a moment without a zone": (EVERYTHING, clock_without_a_zone),
    "a nap instead of an event": (("tests", "fieldcrm/ui"), calls_to("time.sleep", "QTest.qWait", "qtbot.wait")),
    "a wait of a test with a patience of its own": (("tests",), patience_of_its_own),
    "a clock read below the edge": (CLOCKLESS, calls_to("datetime.now", "time.time", "date.today")),
    "a label that reads markup": (PRODUCT, label_that_reads_markup),
    "what moves by itself, which some people cannot bear": (PRODUCT, calls_to(*MOVERS)),
    "QTest's keys, which abort on a Cyrillic letter": (("tests",), calls_to("keyClicks")),
}


@pytest.mark.parametrize("what", NEVER)
def test_never(what: str) -> None:
    folders, find = NEVER[what]
    assert [source.at(node) for source in sources(*folders) for node in find(source)] == []


@pytest.mark.parametrize("what", NEVER)
def test_what_is_never_written_would_be_seen(what: str) -> None:
    assert [*NEVER[what][1](Source("planted.py", PLANTED))]


def test_the_sqlite_that_loses_committed_work_is_never_imported() -> None:
    users = [source.name for source in sources(*EVERYTHING) if "sqlite3" in {*source.imports()}]
    assert users == []


def test_a_checker_is_silenced_by_name_and_with_a_reason() -> None:
    assert [place for source in sources(*EVERYTHING) for place in silenced_without_reason(source)] == []


def silenced_without_reason(source: Source) -> Iterator[str]:
    for number, line in enumerate(source.lines, 1):
        found = SILENCED.search(line)
        if found and not (found["codes"] and len(found["why"].strip(" -#").split()) > 1):
            yield f"{source.name}:{number}"


def test_nothing_is_left_for_later() -> None:
    later = re.compile(r"#.*\b(?:TO" r"DO|FIX" r"ME|XX" r"X)\b")
    places = [
        f"{source.name}:{number}"
        for source in sources(*EVERYTHING)
        for number, line in enumerate(source.lines, 1)
        if later.search(line)
    ]
    assert places == []


def test_no_module_is_excused_from_the_type_checkers() -> None:
    tools = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]
    assert "overrides" not in tools["mypy"]
    assert "exclude" not in tools["mypy"]
    assert {"ignore", "exclude", "strict"}.isdisjoint(tools["pyright"])
    assert not [option for option in tools["pyright"] if option.startswith("report")]


LOCKS = ("requirements.lock", "installers/requirements.lock", "installers/server/requirements.lock")
PEERS = "benchmarks/peers/anki/requirements.lock"


@pytest.mark.parametrize("name", [*LOCKS, PEERS])
def test_a_lock_names_contents_and_no_addresses(name: str) -> None:
    lock = (ROOT / name).read_text()
    assert "://" not in lock
    assert all("==" in line for line in pinned(lock))
    assert lock.count("--hash=sha256:") >= len(pinned(lock))


@pytest.mark.parametrize("name", LOCKS[1:])
def test_what_is_shipped_is_what_is_tested(name: str) -> None:
    """Only what makes packages is in no other lock."""
    makers = r"altgraph|macholib|pefile|pyinstaller|pywin32-ctypes|setuptools"
    tested, shipped = (
        {line.partition(" ")[0] for line in pinned((ROOT / each).read_text())} for each in (LOCKS[0], name)
    )
    assert [pin for pin in shipped - tested if not re.match(makers, pin)] == []


def pinned(lock: str) -> list[str]:
    return [line for line in lock.splitlines() if re.match(r"\w", line)]
