"""A peer that is not to be had says why, and does not keep the others from being measured."""

import json
import sys
from pathlib import Path

import pytest

from benchmarks.peers import installing
from benchmarks.peers.driving import Failed, Programs, working
from benchmarks.peers.installing import HERE, CannotBeInstalled
from benchmarks.peers.measured import measured
from benchmarks.peers.recipes import TENTH, Asked, Recipe

OBEYS = "from benchmarks.peers.obeying import obey; obey({'fill': lambda: None, 'count': lambda: {'records': 3}})"
SERVES = "import sys; from http.server import test; test(port=int(sys.argv[1]))"


def not_here() -> Programs:
    raise CannotBeInstalled("npm is not there")


def programs(*, server: str = SERVES, client: str = OBEYS) -> Programs:
    """A peer made of two small Python programs."""
    return Programs(
        server=lambda port, _folder, _records: [sys.executable, "-c", server, str(port)],
        client=[sys.executable, "-c", client],
        folder=HERE.parents[1],
    )


def recipe(name: str, dying: str) -> Recipe:
    return Recipe(name=name, which="", scale=0.0, programs=lambda: programs(server=dying), asked=Asked())


def test_a_peer_that_cannot_be_had_is_told_and_the_next_one_is_tried(tmp_path: Path) -> None:
    absent = Recipe(name="Absent", which="", scale=TENTH, programs=not_here, asked=Asked())
    figures = measured(tmp_path, (absent, recipe("Dying", "raise SystemExit('error: no disk')")))
    assert [(figure.what, figure.measured, figure.good) for figure in figures] == [
        ("beside Absent", "not measured: npm is not there", None),
        ("beside Dying", "not measured: error: no disk", None),
    ]


def test_a_peer_does_what_it_is_told_and_answers(tmp_path: Path) -> None:
    with working(programs(), tmp_path, tmp_path / "records.jsonl") as peer:
        assert peer.do("count")["records"] == 3
        assert peer.measured("fill").octets == 0


def test_a_client_that_ends_is_not_waited_for(tmp_path: Path) -> None:
    ending = "print('{}'); raise SystemExit('Error: no memory')"
    with (
        pytest.raises(Failed, match="Error: no memory"),
        working(programs(client=ending), tmp_path, tmp_path / "records.jsonl"),
    ):
        pass


def test_a_tool_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(installing, "BUILD", tmp_path / "build")
    with pytest.raises(CannotBeInstalled, match="node is not there"):
        installing.node_packages("pouchdb")


@pytest.mark.parametrize("lock", sorted(HERE.glob("*/package-lock.json")), ids=lambda path: path.parent.name)
def test_a_peer_is_pinned_by_content_and_without_addresses(lock: Path) -> None:
    said = lock.read_text(encoding="utf-8")
    assert "://" not in said
    packages = json.loads(said)["packages"]
    own = packages.pop("")
    assert [name for name, package in packages.items() if "integrity" not in package] == []
    asked = json.loads((lock.parent / "package.json").read_text(encoding="utf-8"))["dependencies"]
    assert own["dependencies"] == asked == {name: packages[f"node_modules/{name}"]["version"] for name in asked}
